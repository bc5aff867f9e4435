## Bring a friend

feature-friends = دعوت از دوستان: لینک شخصی و هدیه‌ای برای هر دو
button-feature-friends =
    { $state ->
        [on] دعوت از دوستان: خاموش شود
       *[off] دعوت از دوستان: روشن شود
    }
button-friends = دعوت از دوستان
friends-title = <b>دعوت از دوستان</b>
friends-both =
    { $least ->
        [yes] برای شما: { $referrer }، برای دوستتان: { $friend }، پس از نخستین خرید، از { $money }
       *[no] برای شما: { $referrer }، برای دوستتان: { $friend }، پس از نخستین خرید
    }
friends-numbers = تا حالا آمده‌اند: { $brought }. پاداش این ماه: { $n } از حداکثر { $most }
friends-link = لینک شما: <code>{ $link_raw }</code>
friends-share = با من به { $club } بیایید: کارت عضویت در تلگرام است و هر دو هدیه می‌گیریم.
button-friends-share = فرستادن برای دوستان
button-friends-code = به شکل کد
friends-code = <b>{ $club }</b>
    دوستتان این را با دوربین گوشی اسکن کند.
button-friends-came = چه کسانی آمدند
friends-came = <b>چه کسانی با لینک شما آمدند</b>
friends-already = این لینک برای تازه‌واردهاست. شما همین حالا عضو هستید.
friends-invited = دوستی شما را دعوت کرده است. پس از نخستین خرید، هدیهٔ شما: { $gift }
friends-line = { $name }: { $state }
friend-attributed = عضو شده، هنوز بدون خرید
friend-qualified = خرید کرده
friend-rewarded = خرید کرده، هر دو پاداش گرفتند
friend-rewarded-cap = خرید کرده، بیش از سقف این ماه
friend-rewarded-staff = خرید کرده، نزد خود دعوت‌کننده: فقط دوست هدیه گرفت
friend-rejected = حساب نمی‌شود
friend-rejected-former = حساب نمی‌شود، پیش‌تر اینجا بوده
friend-rejected-member = حساب نمی‌شود، از پیش کارت داشته
friend-clawed-back = خرید برگشت خورد
rules-friends = دعوت از دوستان: هر ماه تا { $n } دوست حساب می‌شود.
entry-referral = دعوت از دوستان
entry-referral-back = برگشت خرید دوست

## The owner's page, and a member's

button-bringing = دعوت از دوستان
bringing-title = <b>دعوت از دوستان</b>
bringing-cap = هر ماه حداکثر برای { $n } دوست پاداش داده می‌شود؛ خود دوست همیشه می‌گیرد.
bringing-numbers = آمده‌اند: { $brought }. پاداش گرفته: { $rewarded }، این ماه: { $lately }
button-bringing-referrer = برای دعوت‌کننده
button-bringing-friend = برای دوست
button-bringing-minimum = کمترین خرید
button-bringing-cap = سقف ماهانه
bringing-ask-referrer = <b>برای دعوت‌کننده</b>
    چند تا بگیرد؟ یکی را بزنید یا عددی بنویسید.
bringing-ask-friend = <b>برای دوست</b>
    چند تا بگیرد؟ یکی را بزنید یا عددی بنویسید.
bringing-ask-minimum = <b>کمترین خرید</b>
    خرید دوست از چه مبلغی حساب شود؟ بنویسید، مثلاً: { $example }
bringing-ask-cap = <b>سقف ماهانه</b>
    هر عضو در ماه برای چند دوست پاداش بگیرد؟ یکی را بزنید یا عددی بنویسید.
button-member-friends = دوستان
friends-of = <b>{ $name }: دوستان</b>
friends-of-by = دعوت‌کننده: { $line }
friends-of-none = هنوز کسی را نیاورده است.

## Letters

letter-friend-welcome =
    { $unit ->
        [stamps] <b>{ $club }: { $gained } مُهر</b>
        [visits] <b>{ $club }: { $gained } مراجعه</b>
       *[points] <b>{ $club }: { $gained } امتیاز</b>
    }
    به دعوت: { $name }. موجودی: { $n }
letter-friend-came =
    { $unit ->
        [stamps] <b>{ $club }: { $gained } مُهر</b>
        [visits] <b>{ $club }: { $gained } مراجعه</b>
       *[points] <b>{ $club }: { $gained } امتیاز</b>
    }
    نخستین خرید دوست شما: { $name }. موجودی: { $n }
letter-friend-cap = <b>{ $club }: نخستین خرید دوست شما</b>
    هدیهٔ دوستتان داده شد: { $name }. این ماه برای شما هدیهٔ دیگری نیست: سقف { $n } است.
letter-friend-staff = <b>{ $club }: نخستین خرید دوست شما</b>
    هدیهٔ دوستتان داده شد: { $name }. این بار برای شما هدیه‌ای نیست: خرید نزد خود دعوت‌کننده پاداش ندارد.
letter-friend-back =
    { $unit ->
        [stamps] <b>{ $club }: { $gained } مُهر</b>
        [visits] <b>{ $club }: { $gained } مراجعه</b>
       *[points] <b>{ $club }: { $gained } امتیاز</b>
    }
    خریدی که با دعوت از دوستان آمده بود برگشت خورد. موجودی: { $n }
