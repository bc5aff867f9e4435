## Beyond card, points and one reward

extras =
    <b>Więcej dla klubowiczów</b>
    Każda z tych rzeczy ma tu swoją stronę, gdy jest włączona.
button-extras = Nagrody i więcej
more-of-mine = <b>Więcej w klubie</b>
button-more-of-mine = Więcej
