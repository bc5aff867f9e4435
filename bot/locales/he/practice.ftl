## The practice card, and the catalogue for who runs the shop

button-practice-card = כרטיס המועדון לתרגול
button-practise-hand = תרגול מסירה בקופה
practice-note = כרטיס מועדון לתרגול: שום דבר כאן לא נספר.
friends-practice = זה כרטיס מועדון לתרגול: הקישור שלו לא מצרף אף אחד ולא מזכה בכלום.
shelf-title = <b>הטבות המועדון</b>
shelf-line = { $reward }: { $price }
