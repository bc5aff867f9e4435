## What the club says by itself

nudge-head = <b>{ $club }</b>
nudge-gift =
    { $ending ->
        [yes] 🎁 { $what }, do wykorzystania do { $day }
       *[no] 🎁 { $what }
    }
button-nudge-thanks = Dziękuję
button-nudge-less = Mniej takich
button-nudge-none = Bez takich
nudge-field-name = imię
nudge-field-years = lata

## The anniversary of joining

nudge-joined =
    { $years ->
        [one] Dziś mija { $years } rok w klubie, { $name }. Dziękujemy.
        [few] Dziś mijają { $years } lata w klubie, { $name }. Dziękujemy.
        [many] Dziś mija { $years } lat w klubie, { $name }. Dziękujemy.
       *[other] Dziś mija { $years } roku w klubie, { $name }. Dziękujemy.
    }
nudge-why-joined = W klubie od { $joined_on }
