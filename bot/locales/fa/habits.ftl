## What the club says by itself about how members come and what they buy

nudge-field-what = بن
nudge-field-end_on = روز
nudge-field-reward = پاداش
nudge-field-cost = هزینه
nudge-field-card = کارت مُهر
nudge-field-missing = کمبود
nudge-field-item = کالا
nudge-field-usual = فاصلهٔ معمول
nudge-field-tip = نکته
nudge-field-days = روزها

nudge-welcome =
    { $unit ->
        [stamps] { $name }، خوش آمدید. هر خرید مُهر می‌آورد و کارت پر یک پاداش است.
        [visits] { $name }، خوش آمدید. هر مراجعه حساب می‌شود و مراجعه‌ها پاداش می‌شوند.
       *[points] { $name }، خوش آمدید. هر خرید امتیاز می‌آورد و امتیازها پاداش می‌شوند.
    }
nudge-welcome-card =
    کارت عضویت شما در همین گفتگوست: پیش از پرداخت، کد آن را سر صندوق نشان دهید.
    همین؛ چیزی برای همراه داشتن یا چاپ نیست.
nudge-welcome-reward =
    نخستین پاداشی که منتظر شماست: { $reward }
    { $unit ->
        [stamps] مُهر لازم: { $cost }
        [visits] مراجعهٔ لازم: { $cost }
       *[points] امتیاز لازم: { $cost }
    }
nudge-first-purchase = سپاس از نخستین خرید شما: { $name }. خوشحالیم که آمدید.
nudge-tip =
    دربارهٔ خرید شما: { $item }
    { $tip }
nudge-voucher-ends =
    یک بن شما به‌زودی تمام می‌شود: { $what }
    اعتبار تا { $end_on }
nudge-stamps-near =
    روی این کارت تنها یک مُهر کم است: { $card }
    پاداش آن: { $reward }
nudge-within-reach =
    پاداش بعدی نزدیک است: { $reward }
    { $unit ->
        [stamps] مُهر باقی‌مانده: { $missing }
        [visits] مراجعهٔ باقی‌مانده: { $missing }
       *[points] امتیاز باقی‌مانده: { $missing }
    }
nudge-replenishment = وقتش رسیده است؟ { $item }
nudge-silence = جای شما خالی است: { $name }. خوشحال می‌شویم دوباره شما را ببینیم.
nudge-silence-question =
    { $name }، فقط یک پرسش: چه چیز شما را از ما دور کرده است؟
    یک ضربه به ما کمک می‌کند و پس از آن مزاحم نمی‌شویم.
nudge-silence-once = { $name }، از دیدن شما خوشحال شدیم. باز هم تشریف بیاورید.

nudge-why-welcome = عضو از { $joined_on }، هنوز بدون خرید
nudge-why-welcome-card = عضو از { $joined_on }، هنوز بدون خرید
nudge-why-welcome-reward = عضو از { $joined_on }، هنوز بدون خرید
nudge-why-first-purchase = نخستین خرید: { $bought_on }
nudge-why-tip = خرید در { $bought_on }: { $item }
nudge-why-voucher-ends = پایان در { $end_on }: { $what }
nudge-why-stamps-near = یک مُهر کم است، آخرین بار: { $last_on }، فاصلهٔ معمول به روز: { $usual }
nudge-why-within-reach = باقی‌مانده: { $missing }، آخرین بار: { $last_on }
nudge-why-replenishment = { $item }: آخرین بار { $last_on }، فاصلهٔ معمول به روز: { $usual }
nudge-why-silence = آخرین بار: { $last_on }، فاصلهٔ معمول به روز: { $usual }
nudge-why-silence-question = نوشته شد و نیامد؛ آخرین بار: { $last_on }
nudge-why-silence-once = تنها یک بار آمد: { $last_on }

automation-welcome = خوشامد: باشگاه
automation-about-welcome = چند روز پس از عضویت، تا وقتی خریدی نشده است.
automation-welcome-card = خوشامد: کارت عضویت
automation-about-welcome-card = کارت چگونه کار می‌کند، تا وقتی خریدی نشده است.
automation-welcome-reward = خوشامد: پاداش
automation-about-welcome-reward = نخستین پاداش، تا وقتی خریدی نشده است.
automation-first-purchase = سپاس
automation-about-first-purchase = چند روز پس از نخستین خرید.
automation-tip = نکته‌های خرید
automation-about-tip = آن‌چه دربارهٔ کالای خریده‌شده می‌دانید، هر نکته یک بار.
automation-voucher-ends = پایان بن
automation-about-voucher-ends = چند روز پیش از پایان بن خود عضو.
automation-stamps-near = یک مُهر مانده
automation-about-stamps-near = وقتی عضوی بیش از فاصلهٔ معمول خود نیامده است.
automation-within-reach = پاداش نزدیک
automation-about-within-reach = یک‌پنجم یا یک خرید مانده و چند روز مراجعه‌ای نبوده است.
automation-replenishment = خرید همیشگی
automation-about-replenishment = چند روز پیش از وقت معمول خرید دوباره.
automation-silence = غیبت طولانی
automation-about-silence = بیش از آن‌چه برای همان عضو معمول است، و دست‌کم این تعداد روز.
automation-silence-question = چرا نمی‌آیند؟
automation-about-silence-question = چند روز پس از پیام نخست، یک پرسش. پس از آن هیچ.
automation-silence-once = تنها یک بار
automation-about-silence-once = وقتی دیگران تا حالا دوباره آمده بودند، و دست‌کم این تعداد روز.

## Why members stay away

button-away-moved = جابه‌جا شدم
button-away-price = قیمت‌ها
button-away-service = برخورد و خدمات
button-away-choice = تنوع کم
button-away-busy = فقط گرفتارم
button-away-words = با زبان خودم
away-said =
    { $option ->
        [moved] <b>سپاس که گفتید.</b> در جای تازه خوش باشید.
        [price] <b>سپاس که گفتید.</b> به صاحب باشگاه می‌رسد.
        [choice] <b>سپاس که گفتید.</b> به صاحب باشگاه می‌رسد.
        [busy] <b>سپاس.</b> هر وقت فرصت داشتید ما هستیم.
        [service] <b>سپاس که گفتید.</b> مسئولان همین حالا با نام شما باخبر می‌شوند.
       *[words] <b>سپاس.</b> صاحب باشگاه آن را می‌خواند.
    }
away-ask =
    { $option ->
        [service] <b>متأسفیم.</b> چه شد؟ لطفاً در یک پیام بنویسید. مسئولان آن را با نام شما دریافت می‌کنند.
       *[words] <b>می‌شنویم.</b> لطفاً در یک پیام بنویسید.
    }
letter-silence-service =
    <b>ناراضی از خدمات</b>
    از طرف: { $name }. مدتی است نیامده و علت را خدمات می‌داند.
    { $told ->
        [yes] «{ $words }»
       *[no] بدون توضیح بیشتر. شاید یک کلام شخصی کمک کند.
    }
button-away-member = صفحهٔ عضو

## The owner's pages

button-silence-numbers = چند نفر؟
silence-numbers =
    <b>مشتریان همیشگی که نمی‌آیند</b>
    بیش از فاصلهٔ معمول خودشان: { $n }
    ۳۰ روز نیامده: { $thirty } · ۶۰: { $sixty } · ۹۰: { $ninety }
silence-learned =
    { $known ->
        [yes] نامعمول در این‌جا: { $factor } برابر فاصلهٔ معمول عضو. برگرفته از فاصله‌ها: { $gaps }
       *[no] نامعمول فعلاً: دو برابر فاصلهٔ معمول عضو. فاصله‌ها تاکنون: { $gaps } از { $enough }
    }
silence-second =
    { $days ->
        [0] خرید دوم معمولاً همان روز است.
        [one] خرید دوم معمولاً پس از { $days } روز است.
       *[other] خرید دوم معمولاً پس از { $days } روز است.
    }
button-away-answers = پاسخ‌ها
away-answers = <b>چرا نمی‌آیند، در یک سال</b>
away-answer = { $option }: { $n }
button-away-written = با زبان خودشان
away-written = <b>با زبان خودشان: { $n }</b>
away-written-one = { $name } ({ $day }، { $option }): «{ $words }»

button-tips = نکته‌ها
tips =
    <b>نکته دربارهٔ آن‌چه می‌فروشید</b>
    { $n ->
        [0] هنوز هیچ. هر نکته یک بار به کسی می‌رسد که آن را خریده است.
        [one] نوشته: { $n }. هر نکته یک بار به کسی می‌رسد که آن را خریده است.
       *[other] نوشته: { $n }. هر نکته یک بار به کسی می‌رسد که آن را خریده است.
    }
button-tip-add = نکتهٔ تازه
tip-ask-about = <b>نکته دربارهٔ چه؟</b>
    یک دسته یا یک کالا.
button-tip-category = همه: { $title }
tip-ask-text =
    <b>نکته: { $title } ({ $tongue })</b>
    { $now }
    لطفاً همان‌طور که پشت پیشخان می‌گویید بنویسید.
tip-none-yet = هنوز چیزی نوشته نشده است.
button-tip-remove = برداشتن
refused-TipsFull = تعداد نکته‌ها هم‌اکنون { $most } است. اول یکی را بردارید.
tip-nothing-sold = <b>نکته دربارهٔ آن‌چه می‌فروشید</b>
    لطفاً اول آن‌چه می‌فروشید را در فهرست کالا بگذارید.

nudge-sample-reward = قهوه
nudge-sample-item = دانهٔ قهوه
nudge-sample-card = کارت قهوه
nudge-sample-tip = جای خنک و خشک نگه دارید.
