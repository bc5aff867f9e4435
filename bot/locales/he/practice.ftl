## The practice card, and the catalogue for who runs the shop

button-practice-card = כרטיס התרגול
button-practise-hand = תרגול מסירה בקופה
practice-note = כרטיס תרגול: שום דבר כאן לא נספר.
friends-practice = זה כרטיס תרגול: הקישור שלו לא מצרף אף אחד ולא מזכה בכלום.
shelf-title = <b>הטבות המועדון</b>
shelf-line = { $reward }: { $price }
