## What the club says by itself

nudge-head = <b>{ $club }</b>
nudge-gift =
    { $ending ->
        [yes] 🎁 { $what }, בתוקף עד { $day }
       *[no] 🎁 { $what }
    }
button-nudge-thanks = תודה
button-nudge-less = פחות כאלה
button-nudge-none = בלי כאלה
nudge-field-name = שם
nudge-field-years = שנים

## The anniversary of joining

nudge-joined =
    { $years ->
        [one] היום שנה במועדון: { $name }. תודה על הביקורים.
        [two] היום שנתיים במועדון: { $name }. תודה על הביקורים.
       *[other] היום { $years } שנים במועדון: { $name }. תודה על הביקורים.
    }
nudge-why-joined = במועדון מאז { $joined_on }
