## Birthdays and members' own dates

automation-birthday = تولد
automation-about-birthday = تولد: تبریک به تقویم خود عضو، اگر بخواهید با هدیه.
automation-own-date = روزهای خود اعضا
automation-about-own-date = روزهای خود اعضا: تولد فرزند، سالگرد ازدواج، تا سه روزی که خودشان گفته‌اند.
nudge-birthday = 🎂 تولد شما، { $own_day }: مبارک باشد و بهترین‌ها برای شما، { $name }.
nudge-why-birthday = تولد، { $own_day }: جشن در { $celebrated_on }
nudge-own-date =
    { $kind ->
        [child] { $named ->
            [yes] 🎉 { $title }، { $own_day }: مبارک باشد و بهترین‌ها برای شما، { $name }.
           *[no] 🎉 تولد در خانوادهٔ شما، { $own_day }: مبارک باشد و بهترین‌ها برای شما، { $name }.
        }
        [anniversary] { $named ->
            [yes] 🎉 { $title }، { $own_day }: مبارک باشد و بهترین‌ها برای شما، { $name }.
           *[no] 🎉 سالگرد ازدواج شما، { $own_day }: مبارک باشد و بهترین‌ها برای شما، { $name }.
        }
       *[other] { $named ->
            [yes] { $title }، { $own_day }: به یاد شما هستیم، { $name }.
           *[no] روز شما، { $own_day }: به یاد شما هستیم، { $name }.
        }
    }
nudge-why-own-date = روز خود عضو، { $own_day }: جشن در { $celebrated_on }
nudge-field-own_day = روز
nudge-field-title = عنوان
button-own-dates = روزهای من
own-dates =
    <b>روزهای شما</b>
    در این روزها تبریک می‌گوییم. حداکثر: { $most }
own-dates-silent =
    <b>روزهای شما</b>
    گفته‌اید تبریک نمی‌خواهید؛ با افزودن یک روز دوباره اجازه می‌دهید.
own-date = { $what }: { $day }
own-date-child = تولد فرزند
own-date-anniversary = سالگرد ازدواج
own-date-other = روزی دیگر
button-own-date-add = یک روز دیگر
button-own-date-remove = ✕ { $what }
own-date-removed = حذف شد
own-date-ask-kind =
    <b>یک روز شما</b>
    چه روزی است؟
own-date-ask-title =
    { $kind ->
        [child] <b>تولد فرزند</b>
            نام فرزند چیست؟ بنویسید یا رد شوید.
       *[other] <b>یک روز شما</b>
            نامش چیست؟ بنویسید یا رد شوید.
    }
own-date-ask-day =
    <b>کدام روز؟</b>
    بنویسید، مثلاً: { $example }، یا انتخاب کنید. گفتن سال اختیاری است.
    با گفتن آن اجازه می‌دهید تبریک بگوییم.
own-date-ask-which = <b>کدام روز؟</b>
own-date-ask-month = <b>کدام ماه؟</b>
own-date-ask-year =
    <b>{ $day }</b>
    سال را بنویسید یا بدون سال بگذارید.
refused-DatesFull = حداکثر تعداد روزها: { $most }. اول یکی را حذف کنید.

## Days that some years lack

button-automation-rare = روزهای نادر
rare-days = <b>روزهایی که بعضی سال‌ها ندارند</b>
rare-day-february =
    { $chosen ->
        [yes] ۲۹ فوریه: در ۱ مارس
       *[no] ۲۹ فوریه: در ۲۸ فوریه
    }
rare-day-thirtieth =
    { $chosen ->
        [yes] روز ۳۰ ماه عبری که نیست: اول ماه بعد
       *[no] روز ۳۰ ماه عبری که نیست: روز ۲۹
    }
rare-day-adar =
    { $chosen ->
        [yes] آدار در سال کبیسهٔ عبری: آدار دوم
       *[no] آدار در سال کبیسهٔ عبری: آدار اول
    }

## Tips and news

automation-news = نکته‌ها و خبرها
automation-about-news = نکته‌ها و خبرها: از تقویمی که از پیش پر می‌کنید، بدون فروش.
nudge-why-news = در تقویم برای { $news_on }
button-automation-calendar = تقویم
button-automation-hour = ساعت
news = <b>نکته‌ها و خبرها</b>
news-ahead =
    { $n ->
        [0] هنوز چیزی در تقویم نیست.
        [one] در تقویم: { $n }
       *[other] در تقویم: { $n }
    }
news-off = خاموش است: تا روشن نکنید چیزی نمی‌رود.
news-one = <b>{ $day }</b>
news-in = نوشته به: { $tongues }
news-state =
    { $state ->
        [going] دارد می‌رود یا رفته است.
       *[cancelled] لغو شد.
    }
button-news-add = نوشتن
button-news-preview = پیش‌نمایش
button-news-move = روز دیگر
button-news-cancel = لغو
news-cancelled = لغو شد
news-ask =
    { $told ->
        [yes] <b>پیام به زبان: { $tongue }</b>
       *[no] <b>نکته یا خبر</b>
    }
    همان‌طور که باید دیده شود بفرستید: متن، یا عکس، ویدیو یا فایل با متن.
news-ask-day =
    <b>کدام روز؟</b>
    یکی را بزنید یا بنویسید، مثلاً: { $example }
news-ask-hour =
    <b>نکته‌ها و خبرها</b>
    در چه ساعتی؟
refused-NewsFixed = این یکی دارد می‌رود یا لغو شده است و دیگر تغییر نمی‌کند.

## Surprises

automation-surprise = غافلگیری
automation-about-surprise = غافلگیری: هدیه‌ای کوچک به چند نفر که زیاد می‌آیند. هدیه لازم دارد.
nudge-surprise =
    { $visits ->
        [0] برای شما، { $name }، چون زیاد به ما سر می‌زنید. چیزی کوچک از طرف ما.
        [one] برای شما، { $name }، چون زیاد به ما سر می‌زنید. تعداد خریدها تا امروز: { $visits }
       *[other] برای شما، { $name }، چون زیاد به ما سر می‌زنید. تعداد خریدها تا امروز: { $visits }
    }
nudge-why-surprise = زیاد می‌آید، تعداد خریدها: { $visits }
nudge-field-visits = تعداد خریدها
button-automation-budget = بودجه
surprise-budget = <b>غافلگیری‌ها: هزینهٔ هر ماه</b>
surprise-pays = بودجه: { $money } · هزینهٔ یکی: { $cost } · هدیه در ماه: { $n }
surprise-ask-budget = مبلغ را بنویسید، مثلاً: { $example }
button-surprise-no-budget = بدون بودجه
surprise-ask-cost =
    <b>هر هدیه چقدر هزینه دارد؟</b>
    مبلغ را بنویسید، مثلاً: { $example }
