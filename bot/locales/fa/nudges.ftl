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

## What a member says to them

nudge-sample-name = دانا
nudge-said-thanks = سپاس، به ما کمک می‌کند.
nudge-said-less = از این پس از این‌ها کمتر می‌آید.
nudge-said-none = دیگر از این‌ها نمی‌آید. بقیه مثل قبل می‌ماند.
nudge-said-nothing = مثل معمول.
button-nudge-said-thanks = ✓ تشکر شد
button-nudge-said-less = ✓ از این‌ها کمتر: برگرداندن
button-nudge-said-none = ✓ از این‌ها نه: برگرداندن
button-nudge-kinds = از چه می‌نویسیم
nudge-kinds =
    <b>از چه خودمان می‌نویسیم</b>
    { $some ->
        [no] فعلاً از هیچ چیز.
       *[yes] روی یکی بزنید تا از آن کمتر بشنوید یا هیچ.
    }
nudge-kind =
    <b>{ $title }</b>
    { $wish ->
        [less] اکنون: خیلی کمتر
        [none] اکنون: هیچ‌وقت
       *[usual] اکنون: مثل معمول
    }
nudge-wish-usual = مثل معمول
nudge-wish-less = کمتر
nudge-wish-none = هیچ
button-nudge-kind-less = { $title }: کمتر
button-nudge-kind-none = { $title }: هیچ

## The owner's pages

feature-automations = پیام‌های خودکار: حرف درست در لحظهٔ درست، خودبه‌خود
button-feature-automations =
    { $state ->
        [on] پیام‌های خودکار: خاموش
       *[off] پیام‌های خودکار: روشن
    }
button-automations = پیام‌های خودکار
automations =
    <b>باشگاه خودش چه می‌گوید</b>
automation = <b>{ $title }</b>
automation-line = <b>{ $title }</b> · { $about }
automation-always = همیشه روشن: باشگاه این حرف را به اعضا بدهکار است.
automation-state =
    { $state ->
        [on] روشن از { $day }
       *[off] خاموش
    }{ $limited ->
        [yes] { " " }· عضو در ۳۰ روز، حداکثر: { $limit }
       *[no] { "" }
    }
automation-gift =
    { $n ->
        [0] هدیه: { $what }
        [one] هدیه: { $what }، اعتبار { $n } روز
       *[other] هدیه: { $what }، اعتبار { $n } روز
    }
automation-lately = در ۳۰ روز: نوشته { $n }، تشکر { $thanks }، کمتر یا هیچ { $less }
button-automation-on = روشن
button-automation-off = خاموش
automation-switched-on = روشن شد. از کسانی شروع می‌شود که امروز نوبتشان است.
automation-switched-off = خاموش شد. دیگر به کسی نمی‌رسد.
button-automation-who = امروز چه کسی؟
button-automation-words = متن
button-automation-gift = هدیه
button-automation-days = روزها
button-automation-limit = سقف
button-automation-quiet = روزهای سکوت
button-automation-holdout = آیا اثر دارد؟
button-automation-report = آمار
automation-ask-limit =
    <b>{ $title }</b>
    در ۳۰ روز حداکثر به چند عضو؟
automation-limit-value =
    { $limited ->
        [no] بدون سقف
       *[yes] { $n }
    }
automation-ask-days =
    <b>{ $title }</b>
    چند روز؟
automation-days-value =
    { $n ->
        [0] همان روز
        [one] { $n } روز
       *[other] { $n } روز
    }
automation-ask-quiet =
    <b>{ $title }</b>
    اگر آن روز روز سکوت باشد، می‌آید:
automation-quiet-value =
    { $when ->
        [early] پیش از آن
       *[late] پس از آن
    }
automation-ask-holdout =
    <b>{ $title }</b>
    بعضی به قرعه هرگز نمی‌گیرند تا ببینید چه می‌آورد. چند نفر از ۱۰۰؟
automation-holdout-value =
    { $some ->
        [no] هیچ‌کس
       *[yes] { $n } از ۱۰۰
    }
automation-holdout-small =
    <b>آیا اثر دارد؟</b>
    اعضا: { $n }. زیر { $least } کنارگذاشته‌ها آن‌قدر کم‌اند که شانس تعیین می‌کند چه ببینید، و جای هرکدام خالی است.
automation-who-title =
    <b>{ $title }: امروز چه کسی؟</b>
    { $more ->
        [yes] اکنون: { $n } از اولین‌ها: { $due }
       *[no] اکنون: { $n } از { $due }
    }
automation-who = ✓ { $name }: { $why }
automation-who-not = – { $name }: { $reason }
automation-report =
    <b>{ $title }: ۳۰ روز گذشته</b>
    نوشته: { $n } · در انتظار: { $waiting } · کنارگذاشته: { $held }
automation-said = تشکر: { $thanks } · کمتر: { $less } · هیچ: { $none }
automation-not-written = نوشته نشد، { $reason }: { $n }
automation-no-effect = این‌که کسی را برمی‌گرداند یا نه، ۳۰ روز پس از نخستین کنارگذاشته دیده می‌شود.
automation-never-held-out = کسی از این یکی کنار گذاشته نمی‌شود، پس نمی‌شود گفت چه کسی به هر حال می‌آمد.
automation-ask-words =
    <b>متن: { $tongue }</b>
    { $now }
    لطفاً متن خودتان را بنویسید. جاها: { $fields }
button-automation-usual = متن معمول
button-automation-gift-another = هدیهٔ دیگر
button-automation-gift-none = بدون هدیه
automation-ask-gift-days =
    <b>هدیه: { $what }</b>
    چند روز اعتبار دارد؟
refused-FieldUnknown = چنین جایی این‌جا نیست: { $field }. جاهای دیگر بالا نوشته شده‌اند.
nudge-reason-off = خاموش
nudge-reason-late = دیر شد
nudge-reason-over = دیگر درست نیست
nudge-reason-none = از این‌ها نمی‌خواهد
nudge-reason-less = از این‌ها کمتر می‌خواهد
nudge-reason-left = اکنون عضو نیست
nudge-reason-unreachable = در دسترس نیست
nudge-reason-no_consent = رضایت نداده است
nudge-reason-limit = سقف پر است
nudge-reason-quiet = منتظر پایان ساعت سکوت
nudge-reason-muted = پیشنهادها بی‌صدا
nudge-reason-capped = به‌تازگی پیشنهادی داشت
nudge-reason-better = چیز بهتری اول می‌رود
nudge-reason-holdout = کنارگذاشته برای مقایسه

## One by one

automation-joined = سال‌ها در باشگاه
automation-about-joined = هر سال در روز عضویت.
automation-points-end = پایان امتیازها
automation-about-points-end = ۳۰ و ۷ روز پیش از آن‌که منقضی شوند.
automation-tier-ends = پایان سطح
automation-about-tier-ends = پیش از پایین آمدن سطح، و چگونه بماند.
automation-places = جا در رویدادها
automation-about-places = پیش از رویدادی که جا گرفته شده است.
