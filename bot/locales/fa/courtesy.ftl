## How often members are written to, and when the club is silent

promotion-head =
    { $marked ->
        [yes] { $first } · <b>{ $club }</b>
       *[no] <b>{ $club }</b>
    }
button-less = کمتر
button-mute = ۳۰ روز بی‌صدا
button-stop-offers = توقف پیشنهادها
button-usual = مثل قبل
button-unmute = شروع دوباره
button-back-less = مثل قبل
button-back-mute = لغو بی‌صدا
button-back-stop = شروع دوبارهٔ پیشنهادها
courtesy-less = پیشنهادها حداکثر هر دو هفته یک بار می‌آیند.
courtesy-usual = پیشنهادها مثل قبل می‌آیند.
courtesy-mute = تا ۳۰ روز پیشنهادی نمی‌آید. رسیدها همچنان می‌آیند.
courtesy-unmute = پیشنهادها دوباره می‌آیند.
courtesy-stop = دیگر پیشنهادی نمی‌آید. امتیازها و کارت عضویت سر جای خود هستند.
courtesy-yes = پیشنهادها دوباره می‌آیند.
button-how-often = هر چند وقت؟
courtesy-mine = <b>پیشنهادهای فروشگاه</b>
courtesy-mine-often =
    { $less ->
        [yes] حداکثر هر دو هفته یک پیشنهاد.
       *[no] حداکثر روزی یک و هفته‌ای سه پیشنهاد.
    }
courtesy-mine-muted = بی‌صدا تا: { $day }
courtesy-mine-stopped = پیشنهادی نمی‌آید. این به امتیازها و کارت عضویت کاری ندارد.

## The owner's pages

button-courtesy = پیام‌ها: هر چند وقت
courtesy =
    <b>هر چند وقت به اعضا پیام می‌رسد</b>
    آمادهٔ دریافت پیشنهاد: { $n } از { $members } · موافق: { $agree } · در دسترس: { $reachable }
courtesy-wishes = کمتر خواسته‌اند: { $less } · بی‌صدا: { $muted } · توقف در ۳۰ روز: { $stopped }
courtesy-today = دریافت پیشنهاد در ۲۴ ساعت گذشته: { $n }
courtesy-quiet = ساعت‌های سکوت: { $hours } · پیام در ثانیه: { $n }
button-quiet = زمان‌های سکوت
button-first-line = خط اول
courtesy-first-line =
    <b>خط اول هر پیام تبلیغاتی</b>
    در بعضی کشورها قانون کلمه‌ای را لازم می‌داند. زبان: { $tongue }
    اکنون: { $now }
    کلمه را بنویسید، یا بدون کلمه را انتخاب کنید.
button-no-first-line = بدون کلمه
quiet =
    <b>زمان‌های سکوت</b>
    پیام‌های تبلیغاتی تا پایان آن‌ها می‌مانند. رسیدها همیشه می‌آیند.
quiet-hours = هر شب: { $hours }
quiet-nothing = چیزی فرستاده نمی‌شود تا: { $moment }
quiet-no-hours = هیچ
quiet-span = { $day } { $since } – { $end } { $until }
button-quiet-remove = ✕ { $what }
button-quiet-hours = ساعت‌ها
button-quiet-span = بازه‌ای از هفته
button-quiet-day = روزی از سال
button-quiet-until = هیچ پیامی تا …
button-quiet-days =
    { $n ->
        [0] { $n } روز
        [one] { $n } روز
       *[other] { $n } روز
    }
button-quiet-go-on = ادامهٔ ارسال
quiet-ask-hours =
    <b>سکوت هر شب</b>
    ساعت‌ها را انتخاب کنید یا بنویسید، مثلاً: { $example }
quiet-ask-span =
    <b>بازهٔ سکوت در هفته</b>
    از چه روزی شروع می‌شود؟
quiet-ask-span-time =
    <b>شروع: { $day }</b>
    چه ساعتی؟ انتخاب کنید یا بنویسید.
quiet-ask-end =
    <b>شروع: { $day }</b>
    چه روزی تمام می‌شود؟
quiet-ask-end-time =
    <b>پایان: { $end }</b>
    چه ساعتی؟ انتخاب کنید یا بنویسید.
quiet-ask-day =
    <b>روز سکوت در هر سال</b>
    یکی را انتخاب کنید یا روزی بنویسید، مثلاً: { $example }
quiet-ask-until =
    <b>هیچ پیامی تا …</b>
    مدت را انتخاب کنید یا زمانی بنویسید، مثلاً: { $example }
moment-example = { $day } ۱۲:۰۰
kept-day = { $name }، { $day }
kept-new-year = سال نو میلادی
kept-all-saints = روز همهٔ قدیسان
kept-christmas-eve = شب کریسمس
kept-christmas = کریسمس
kept-rosh-hashanah = روش هشانا
kept-yom-kippur = یوم کیپور
kept-tisha-b-av = تیشعا بآو
kept-passover = پسح
kept-tasua = تاسوعا
kept-ashura = عاشورا
kept-arbaeen = اربعین
kept-night-of-decree = شب ۲۱ رمضان
islamic-day = { $n } { $month }
islamic-month =
    { $month ->
        [m1] محرم
        [m2] صفر
        [m3] ربیع‌الاول
        [m4] ربیع‌الثانی
        [m5] جمادی‌الاول
        [m6] جمادی‌الثانی
        [m7] رجب
        [m8] شعبان
        [m9] رمضان
        [m10] شوال
        [m11] ذی‌القعده
       *[m12] ذی‌الحجه
    }
refused-QuietFull =
    { $most ->
        [0] بیش از { $most } زمان سکوت زیاد است. اول یکی را بردارید.
        [one] بیش از { $most } زمان سکوت زیاد است. اول یکی را بردارید.
       *[other] بیش از { $most } زمان سکوت زیاد است. اول یکی را بردارید.
    }
courtesy-stopped = اصلاً پیشنهادی نمی‌آید، چون آن را متوقف کرده‌اید.
courtesy-no-member = پیشنهادی از اینجا به شما نمی‌رسد: برای اعضاست. باشگاه با /start باز می‌شود.
button-pace = سرعت ارسال
courtesy-pace =
    <b>سرعت ارسال به اعضای بسیار</b>
    پیام در ثانیه: { $now }. برای { $members } عضو، به ثانیه: { $seconds }
    بیش از { $most } پیام در ثانیه، تلگرام ربات را مدتی نگه می‌دارد.
    سرعت کمتر برای صندوق آرام‌تر است: همه با هم نمی‌آیند.
    انتخاب کنید یا عددی از ۱ تا { $most } بنویسید.
