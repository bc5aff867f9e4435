## Beyond card, points and one reward

extras =
    <b>עוד לחברי המועדון</b>
    לכל אפשרות יש כאן עמוד משלה, אחרי שהיא מופעלת.
button-extras = הטבות ועוד
