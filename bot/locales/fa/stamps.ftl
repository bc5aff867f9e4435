## Stamp cards

feature-cards = کارت‌های مُهر: چند کارت، هرکدام با پاداش خودش
button-feature-cards =
    { $state ->
        [on] کارت‌های مُهر: خاموش شود
       *[off] کارت‌های مُهر: روشن شود
    }
button-stamp-cards = کارت‌های مُهر
button-my-stamp-cards = کارت‌های مُهر من
button-stamp-card-add = کارت مُهر جدید
button-stamp-card =
    { $active ->
        [yes] { $card }
       *[no] { $card } (خاموش)
    }
stamp-cards =
    <b>کارت‌های مُهر</b>
    کارت پر پاداش می‌دهد و از نو آغاز می‌شود؛ مُهرهای اضافه به دور بعد می‌روند.
stamp-card-ask-new =
    <b>کارت مُهر جدید</b>
    نامش چیست؟ مثلاً: کارت قهوه
stamp-card-ask-gives =
    <b>برای چه چیزی مُهر می‌دهید؟</b>
    دورهای آغازشده همان‌طور که بودند می‌مانند.
stamp-card-ask-goal =
    <b>کارت با چند مُهر پر می‌شود؟</b>
    عددی را بزنید یا از ۲ تا ۲۰ بنویسید.
stamp-card-ask-prize =
    <b>با { $n } مُهر چه می‌گیرند؟</b>
    مثلاً: یک قهوهٔ رایگان
stamp-card-ask-on-the-way =
    <b>پاداشی در میانهٔ راه</b>
    با چند مُهر؟ عددی از ۱ تا { $most } بنویسید. آنچه هست با یک لمس برداشته می‌شود.
button-prize-off = برداشتن { $n }: { $reward }
stamp-card-title =
    { $active ->
        [yes] <b>{ $card }</b>
       *[no] <b>{ $card }</b>، خاموش
    }
stamp-card-gives = مُهر برای: { $what }
stamp-card-full = پر با { $n } مُهر: { $reward }
stamp-card-on-the-way = میان راه: { $what }
stamp-card-at = { $n }: { $reward }
button-stamp-card-name = نام
button-stamp-card-gives = مُهر برای چه
button-stamp-card-goal = تعداد مُهرها
button-stamp-card-prize = پاداش
button-stamp-card-way = پاداش میان راه
button-stamp-card-use =
    { $state ->
        [on] خاموش شود
       *[off] روشن شود
    }
stamps-none = <b>کارت‌های مُهر</b>
    الان کارتی نیست.
stamps-title =
    <b>{ $card }</b>
    مُهر: { $n } از { $of }
stamps-headline = { $n } از { $of }
stamps-on-card = { $card }: { $n } از { $of }
entry-card = مُهر
entry-card-full = کارت پر شد
entry-on-card = { $what } ({ $card })
letter-merged-card =
    <b>{ $club }، { $card }: { $points }</b>
    از کارت عضویت دیگر شما که حالا با این کارت یکی است. از: { $staff }
refused-StampCardGone = این کارت مُهر دیگر وجود ندارد.
refused-StampCardsFull = بیش از { $most } کارت مُهر زیاد است.

## Stamps that come together, are sold, or go back

sale-stamps =
    { $full ->
        [yes] { $card } پر شد: { $reward }. اکنون { $n } از { $of }
       *[no] { $card }: { $n } از { $of }
    }
merged-stamps = { $card }: { $n } مُهر
merged-prizes = پاداش‌هایی که با هم به دست آمد: { $what }
letter-card-change = <b>{ $club }، { $card }: { $points }</b>
letter-prizes-taken = پاداشی که همراه خرید پس گرفته شد: { $what }
letter-prizes-back = <b>{ $club }: پاداش پس گرفته شد</b>
taken-back-prizes = پاداش‌ها: { $what }
prize-became =
    { $used ->
        [yes] { $reward } (پیش‌تر استفاده شده و می‌ماند)
       *[no] { $reward } (پس گرفته شد)
    }
