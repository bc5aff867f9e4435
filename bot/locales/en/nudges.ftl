## What the club says by itself

nudge-head = <b>{ $club }</b>
nudge-gift =
    { $ending ->
        [yes] 🎁 { $what }, valid until { $day }
       *[no] 🎁 { $what }
    }
button-nudge-thanks = Thanks
button-nudge-less = Less of this
button-nudge-none = None of this
nudge-field-name = name
nudge-field-years = years

## The anniversary of joining

nudge-joined =
    { $years ->
        [one] One year in the club today, { $name }. Thank you for coming.
       *[other] { $years } years in the club today, { $name }. Thank you for coming.
    }
nudge-why-joined = In the club since { $joined_on }
