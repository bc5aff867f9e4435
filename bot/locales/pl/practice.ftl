## The practice card, and the catalogue for who runs the shop

button-practice-card = Karta na próbę
button-practise-hand = Obsłuż ten kod
practice-note = Karta na próbę: tu nic się nie liczy.
friends-practice = To karta na próbę: jej link nikogo nie przyprowadza i nic nie daje.
shelf-title = <b>Nagrody w klubie</b>
shelf-line = { $reward }: { $price }
