## The practice card, and the catalogue for who runs the shop

button-practice-card = Próbna karta klubowa
button-practise-hand = Obsłuż ten kod
practice-note = Próbna karta klubowa: tu nic się nie liczy.
friends-practice = To próbna karta klubowa: jej link nikogo nie przyprowadza i nic nie daje.
shelf-title = <b>Nagrody w klubie</b>
shelf-line = { $reward }: { $price }
