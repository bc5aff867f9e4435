## What a broadcast has brought

button-broadcast-results = نتیجه‌ها
result-title = <b>نتیجه‌ها: { $title }</b>
result-letters = رسیده: { $n }. نامعلوم: { $unknown }. به‌خاطر آن ربات را مسدود کردند: { $blocked }
result-tapped = دکمه‌ای را زدند: { $n }
result-tapped-used =
    { $priced ->
        [yes] دکمه‌ای را زدند: { $n }. از کد استفاده کردند: { $used }، کم‌شده: { $money }
       *[no] دکمه‌ای را زدند: { $n }. از کد استفاده کردند: { $used }
    }
result-nobody-held-out = همه آن را گرفتند، پس معلوم نیست چه کسی بدون آن هم می‌آمد.
result-came = نوشته‌شده به: { $n }، برگشتند: { $rate }. گروه مقایسه: { $held }، برگشتند: { $other }
result-extra = افزوده از هر ۱۰۰ نفر: { $extra }، محتمل از { $low } تا { $high }
result-cannot-tell = هنوز نمی‌شود گفت. نفرهای بیشتری لازم است، حدود: { $n }
result-spent =
    { $which ->
        [more] هر که برایش نوشته شد بیشتر خرج کرد: { $money }، محتمل از { $low } تا { $high }
       *[less] هر که برایش نوشته شد کمتر خرج کرد: { $money }، محتمل از { $low } تا { $high }
    }
result-spent-unclear = هنوز نمی‌شود گفت که بیشتر خرج کرده‌اند یا نه.
result-why =
    <b>این عددها از کجا می‌آیند</b>
    { $over ->
        [yes] شمرده‌شده: خریدها از { $since } تا { $day }
       *[no] تا اکنون شمرده‌شده: خریدها از { $since }. پایان: { $day }
    }
result-why-held-out = گروه مقایسه به قید قرعه: { $n }. در برابر همهٔ کسانی که برایشان نوشته شد.
result-why-opened = تلگرام نمی‌گوید چه کسی پیامی را باز کرده، پس چنین عددی اینجا نیست.
result-taps = <b>لمس‌ها، تعداد اعضا: { $n }</b>
result-tap = { $what }: { $n }
result-all = <b>همهٔ پیام‌های گروهی با هم: { $n }</b>
result-all-why = هر کدام با گروه مقایسهٔ خود سنجیده می‌شود و سپس همه با هم جمع می‌شوند.
result-all-none = <b>همهٔ پیام‌های گروهی با هم</b>
    هنوز هیچ‌کدام گروه مقایسه نداشته است. برای پیام بعدی آن را در «شیوه» روشن کنید.
result-file = عددها-{ $n }
result-list-sent = عددها در فایل بالا هستند.
result-figure =
    { $what ->
        [total] اعضای برگزیده
        [delivered] رسیده
        [unknown] نامعلوم
        [gone] در دسترس نبودند
        [failed] ناموفق
        [waiting] هنوز فرستاده نشده
        [held_out] گروه مقایسه
        [blocked] به‌خاطر آن ربات را مسدود کردند
        [tapped] دکمه‌ای را زدند
        [used] از کد استفاده کردند
        [cost] کم‌شده از صورت‌حساب‌ها
        [got_of] نوشته‌شده به
        [got_came] نوشته‌شده به، و برگشتند
        [held_of] در گروه مقایسه
       *[held_came] در گروه مقایسه، و برگشتند
    }
result-figure-skipped = فرستاده نشد: { $reason }
column-result-what = مورد
column-result-number = عدد
button-result-why = چرا این عددها؟
button-result-taps = لمس‌ها
button-result-list = فهرست (CSV)
button-result-all = همهٔ پیام‌ها
button-result-test = دو نسخه

## Two versions

button-broadcast-versions = دو نسخه
test-goal =
    { $goal ->
        [taps] لمس‌ها
        [codes] کدهای استفاده‌شده
       *[purchases] خریدها
    }
test-hours =
    { $n ->
        [0] { $n } ساعت
        [one] { $n } ساعت
       *[other] { $n } ساعت
    }
test-too-few = <b>دو نسخه</b>
    با کمتر از { $least } عضو، تصادف تعیین می‌کند نه واژه‌ها. اکنون گیرندگان: { $n }
test-none = <b>دو نسخه</b>
    برخی یکی را می‌گیرند، برخی دیگری را؛ بقیه نسخهٔ بهتر را.
    { $looks } بار نگاه می‌کنیم و برنده را فقط وقتی می‌گوییم که تصادف نباشد.
test-plan = <b>دو نسخه، مقایسه با: { $goal ->
        [taps] لمس‌ها
        [codes] کدهای استفاده‌شده
       *[purchases] خریدها
    }</b>
    نخست { $share } یکی از دو نسخه را می‌گیرند، نیم و نیم؛ بقیه منتظرند.
    { $n ->
        [0] { $looks } بار در { $n } ساعت نگاه می‌کنیم. برنده بی‌درنگ به بقیه می‌رود.
        [one] { $looks } بار در { $n } ساعت نگاه می‌کنیم. برنده بی‌درنگ به بقیه می‌رود.
       *[other] { $looks } بار در { $n } ساعت نگاه می‌کنیم. برنده بی‌درنگ به بقیه می‌رود.
    }
    اگر برندهٔ روشنی نباشد از شما می‌پرسیم.
test-title = <b>دو نسخه، مقایسه با: { $goal ->
        [taps] لمس‌ها
        [codes] کدهای استفاده‌شده
       *[purchases] خریدها
    }</b>
test-early = هنوز زود است: نخستین نگاه از { $looks } نگاه در پیش است.
test-version = { $name }: { $n } از { $all }، { $rate }
test-look = نگاه { $n } از { $looks }. نگاه‌های بیشتر، برنده‌های تصادفی پیدا می‌کند.
test-winner =
    { $winner ->
        [none] هنوز برنده‌ای نیست: شاید تصادف باشد.
       *[other] نسخهٔ بهتر: { $winner }
    }
test-picked = بقیه اکنون آن را می‌گیرند
button-test-second = نوشتن نسخهٔ دوم
button-test-off = فقط یک نسخه
button-test-pick = نسخهٔ { $name }
letter-test = <b>هیچ نسخه‌ای آشکارا بهتر نیست: { $title }</b>
    بقیه کدام را بگیرند؟ بدون پاسخ تا یک روز، نسخهٔ نخست.
