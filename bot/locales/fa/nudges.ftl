## What the club says by itself

nudge-head = <b>{ $club }</b>
nudge-gift =
    { $ending ->
        [yes] 🎁 { $what }، اعتبار تا { $day }
       *[no] 🎁 { $what }
    }
button-nudge-thanks = ممنون
button-nudge-less = از این‌ها کمتر
button-nudge-none = از این‌ها نه
nudge-field-name = نام
nudge-field-years = سال

## The anniversary of joining

nudge-joined =
    { $years ->
        [0] امروز سالگرد عضویت شماست: { $name }. از همراهی شما سپاسگزاریم.
        [one] امروز { $years } سال است که عضو باشگاه هستید: { $name }. از همراهی شما سپاسگزاریم.
       *[other] امروز { $years } سال است که عضو باشگاه هستید: { $name }. از همراهی شما سپاسگزاریم.
    }
nudge-why-joined = عضو باشگاه از { $joined_on }
