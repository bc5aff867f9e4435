## Beyond card, points and one reward

extras =
    <b>עוד לחברי המועדון</b>
    לכל אפשרות יש כאן עמוד משלה, אחרי שהיא מופעלת.
button-extras = הטבות ועוד
more-of-mine = <b>עוד במועדון שלך</b>
button-more-of-mine = עוד
