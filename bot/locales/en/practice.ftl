## The practice card, and the catalogue for who runs the shop

button-practice-card = Practice card
button-practise-hand = Be the cashier for this code
practice-note = Practice card: nothing here counts.
friends-practice = This is a practice card: its link brings nobody and earns nothing.
shelf-title = <b>Rewards of the club</b>
shelf-line = { $reward }: { $price }
