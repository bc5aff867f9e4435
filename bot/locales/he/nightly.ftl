## The night's work

letter-ending =
    { $unit ->
        [stamps] <b>{ $club }: חותמות שיפוגו בקרוב</b>
        [visits] <b>{ $club }: ביקורים שיפוגו בקרוב</b>
       *[points] <b>{ $club }: נקודות שיפוגו בקרוב</b>
    }
    { $several ->
        [yes] בסך הכול: { $n }. חלק בתוקף עד: { $day }, והשאר לכל המאוחר עד: { $last }
       *[no] בסך הכול: { $n }. בתוקף עד: { $day }
    }
    יתרה: { $available }
