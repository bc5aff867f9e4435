## Personal fields of the owner's own messages

field-name = نام
field-points = امتیاز
field-to_next = تا پاداش بعدی
field-last_bought = آخرین خرید
field-offer_code = کد پیشنهاد
field-usual-name = دوست عزیز

## The list of broadcasts

command-broadcast = نوشتن برای اعضا
button-broadcasts = پیام‌های گروهی
broadcasts-page =
    <b>پیام‌های گروهی</b>
    { $n ->
        [0] یک پیام برای اعضای بسیار: متن، عکس، ویدیو، فایل یا آلبوم.
       *[other] پیش‌نویس‌ها، آنچه در راه است و آنچه فرستاده شده.
    }
button-broadcast-new = پیام تازه
broadcast-line = { $title } · { $state }
broadcast-state =
    { $state ->
        [draft] پیش‌نویس
        [scheduled] در انتظار زمانش
        [building] در حال آماده‌سازی
        [running] در راه
        [paused] متوقف
        [finished] پایان‌یافته
        [begins] همین حالا آغاز می‌شود
        [discarded] دور انداخته‌شده
       *[cancelled] لغوشده
    }
broadcast-carries =
    { $kind ->
        [photo] عکس
        [video] ویدیو
        [document] فایل
        [album] آلبوم
       *[text] متن
    }

## A draft

broadcast-draft = <b>پیش‌نویس: { $title }</b>
broadcast-says-nothing = پیام: هنوز خالی است
broadcast-says =
    { $kind ->
        [photo] پیام: عکس، نویسه‌ها: { $n } · { $languages }
        [video] پیام: ویدیو، نویسه‌ها: { $n } · { $languages }
        [document] پیام: فایل، نویسه‌ها: { $n } · { $languages }
        [album] پیام: آلبوم، نویسه‌ها: { $n } · { $languages }
       *[text] پیام: متن، نویسه‌ها: { $n } · { $languages }
    }
broadcast-whom = به: { $whom } · { $n }
broadcast-when = زمان: { $when }
broadcast-how = شیوه: { $how }
broadcast-starts-now = همین حالا
broadcast-starts-late = همین حالا، چون زمان انتخاب‌شده گذشته است
broadcast-starts-at = { $moment }
broadcast-own-time = به وقت هر عضو
broadcast-repeats =
    { $every ->
        [week] هر هفته
       *[month] هر ماه
    }
broadcast-expires = تا: { $moment }
broadcast-quiet =
    { $what ->
        [hold] ساعت‌های سکوت: منتظر می‌ماند
        [silent] ساعت‌های سکوت: بی‌صدا
       *[drop] ساعت‌های سکوت: فرستاده نمی‌شود
    }
broadcast-holdout = گروه مقایسه: { $share }، از این تعداد گیرنده: { $least }
broadcast-paid = سرعت پولی
button-broadcast-check = پیش‌نمایش و ارسال
button-broadcast-text = پیام
button-broadcast-buttons = دکمه‌ها
button-broadcast-whom = به چه کسانی
button-broadcast-when = زمان
button-broadcast-how = شیوه
button-broadcast-discard = دور انداختن
broadcast-discarded = پیش‌نویس پاک شد.

## Its message

broadcast-ask =
    <b>پیام تازه</b>
    پیام را همان‌طور که باید دیده شود بفرستید: متن با حروف پررنگ و لینک، عکس، ویدیو، فایل یا آلبوم.
    نام را این‌طور بنویسید: <code>{ $example_raw }</code>
broadcast-ask-language =
    <b>پیام به زبان: { $language }</b>
    همان‌طور که باید دیده شود بفرستید. نام را این‌طور بنویسید: <code>{ $example_raw }</code>
broadcast-cut = برای یک پیام بلند است و گوشی آن را بریده است. بیشترین تعداد نویسه: { $most }
broadcast-text-title =
    <b>پیام به هر زبان</b>
    روی یک زبان بزنید تا به آن بنویسید. عدد می‌گوید چند نفر از گیرندگان به آن می‌خوانند.
broadcast-text-missing = نوشته نشده: { $languages }. این اعضا می‌خوانند: { $first }
button-broadcast-language =
    { $written ->
        [yes] ✓ { $language } · { $n }
       *[no] { $language } · { $n }
    }
button-broadcast-drop = بدون: { $language }
button-broadcast-fields = فیلدهای شخصی
broadcast-fields =
    <b>فیلدهای شخصی</b>
    روی یکی بزنید تا کپی شود، سپس در پیام بچسبانید: <code>{ $example_raw }</code>
    آنچه پس از | می‌آید برای اعضایی است که آن را نمی‌دانیم.
    آخرین خرید فقط برای کسانی گفته می‌شود که با آن موافقت کرده‌اند.

## Its buttons

broadcast-buttons =
    <b>دکمه‌های زیر پیام</b>
    { $n ->
        [0] هنوز هیچ. «{ $less }» و مانند آن همیشه زیر پیام هست.
       *[other] روی یکی بزنید تا برداشته شود.
    }
button-broadcast-button-drop = ✕ { $label }
button-broadcast-add-link = لینک
button-broadcast-add-question = پرسش
button-broadcast-add-offer = نشان دادن پیشنهاد
button-broadcast-add-claim = گرفتن پیشنهاد
broadcast-offer =
    <b>کدام پیشنهاد؟</b>
    { $n ->
        [0] پیشنهاد بازی نیست. نخست یکی بسازید.
       *[other] نتیجه‌هایش همین‌جا شمرده می‌شود.
    }
broadcast-label-link = باز کردن
broadcast-label-offer = دیدن پیشنهاد
broadcast-label-claim = می‌خواهم
broadcast-label-question = پرسش
broadcast-ask-url =
    <b>دکمه به کجا می‌رود؟</b>
    نشانی وب را بنویسید، مثلاً: example.com/menu
broadcast-ask-label =
    <b>روی دکمه چه نوشته شود؟</b>
    بنویسید به زبان: { $language }
button-broadcast-same = همان برای همهٔ زبان‌ها
broadcast-ask-answers =
    <b>پاسخ‌ها برای انتخاب</b>
    پرسش در خود پیام است. دو تا چهار پاسخ بنویسید، هر کدام در یک سطر یا با ویرگول میانشان، به زبان: { $language }
button-broadcast-answers-yes-no = بله / نه
button-broadcast-answers-coming = می‌آیم / شاید / این بار نه
broadcast-answer-yes = بله
broadcast-answer-no = نه
broadcast-answer-coming = می‌آیم
broadcast-answer-maybe = شاید
broadcast-answer-not = این بار نه

## When

broadcast-when-page =
    <b>زمان ارسال</b>
    { $when }
button-broadcast-now = همین حالا
button-broadcast-at = در زمان معین
button-broadcast-own =
    { $state ->
        [on] به وقت هر عضو: روشن
       *[off] به وقت هر عضو: خاموش
    }
button-broadcast-once = یک بار
button-broadcast-weekly = هر هفته
button-broadcast-monthly = هر ماه
button-broadcast-expiry = پایان در زمان معین
button-broadcast-endless = بی‌پایان
broadcast-ask-starts =
    <b>کی فرستاده شود؟</b>
    روی یک زمان بزنید یا روز و ساعت را بنویسید، مثلاً: { $example }
broadcast-ask-expires =
    <b>کی تمام می‌شود؟</b>
    هر که تا آن زمان نگرفته باشد دیگر نمی‌گیرد. روی یک زمان بزنید یا بنویسید، مثلاً: { $example }

## How

broadcast-how-page =
    <b>شیوهٔ ارسال</b>
    در ساعت‌های سکوت تا پایان آن منتظر می‌ماند، بی‌صدا می‌رسد یا فرستاده نمی‌شود.
    گروه مقایسه: { $share } نمی‌گیرند تا معلوم شود پیام چه سودی داشت.
    گیرندگان لازم برای آن: { $least }
button-broadcast-quiet =
    { $what ->
        [hold] انتظار
        [silent] بی‌صدا
       *[drop] بدون ارسال
    }
button-broadcast-holdout =
    { $state ->
        [on] گروه مقایسه: روشن
       *[off] گروه مقایسه: خاموش
    }
button-broadcast-paid =
    { $state ->
        [on] سریع‌تر، با ستارهٔ تلگرام: روشن
       *[off] سریع‌تر، با ستارهٔ تلگرام: خاموش
    }
broadcast-paid-page =
    <b>سریع‌تر، با ستارهٔ تلگرام</b>
    تا ۱٬۰۰۰ پیام در ثانیه. هر پیام بیش از ۳۰ پیام رایگان در ثانیه ۰٫۱ ستاره هزینه دارد.
    { $each ->
        [yes] هر بار، پیام‌ها: { $n }، بیشترین هزینه به ستاره: { $stars }
       *[no] پیام‌های این ارسال: { $n }، بیشترین هزینه به ستاره: { $stars }
    }
broadcast-paid-needs = تلگرام این موجودی ستاره را می‌خواهد: { $stars }، و این تعداد کاربر در ماه: { $people }
broadcast-paid-balance = ستاره‌های ربات: { $n }
broadcast-paid-dark = تلگرام اکنون نمی‌گوید ربات چند ستاره دارد.
button-broadcast-paid-sure = پرداخت حداکثر، به ستاره: { $stars }

## Preview, sum and confirm

broadcast-sum = <b>گیرندگان: { $n }</b>
broadcast-beside = نمی‌گیرند یا دیرتر: { $what }
broadcast-left-out =
    { $reason ->
        [asleep] پیش از پایان ساعت‌های سکوت تمام می‌شود: { $n }
        [elsewhere] پیش‌تر پیام دیگری می‌گیرند: { $n }
        [capped] تازه گرفته‌اند: { $n }
        [held_out] گروه مقایسه: { $n }
        [no_consent] موافقت نکرده‌اند: { $n }
        [muted] بی‌صدا کرده‌اند: { $n }
        [unreachable] در دسترس نیستند: { $n }
        [quiet] ساعت‌های سکوت: { $n }
        [expired] مهلت گذشت: { $n }
        [opted_out] پیشنهاد نمی‌خواهند: { $n }
        [cancelled] لغوشده: { $n }
        [left] رفته‌اند: { $n }
       *[other] دیگران: { $n }
    }
broadcast-quiet-until = سکوت تا { $time }: { $n }
broadcast-takes =
    { $unit ->
        [none] { $when }
        [seconds] { $when } · مدت به ثانیه، حدود: { $n }
       *[minutes] { $when } · مدت به دقیقه، حدود: { $n }
    }
broadcast-costs =
    { $each ->
        [yes] { $takes } · ستاره در هر بار، حداکثر: { $stars }
       *[no] { $takes } · ستاره، حداکثر: { $stars }
    }
broadcast-shown-as = بالا چنان است که این اعضا می‌بینند: { $who }
broadcast-sample =
    { $named ->
        [yes] { $name } ({ $language })
       *[no] بی‌نام ({ $language })
    }
broadcast-too-long = بلند است، به زبان: { $language }. با بلندترین نام‌ها این تعداد نویسه دارد: { $n }. حداکثر: { $most }
broadcast-no-offer = فیلد کد پیشنهاد هست، ولی پیشنهادی همراه این پیام نیست.
broadcast-slip = این فیلد شخصی نیست و همین‌طور فرستاده می‌شود: { $field }
broadcast-bends =
    { $kind ->
        [case] «{ $words }»: واژهٔ پیش از آن شکلش را عوض می‌کرد. آن را پس از ویرگول بگذارید: { $example }
        [number] «{ $words }»: واژه باید با عدد جور شود. عدد را پس از دونقطه بگذارید: { $example }
        [prefix] «{ $words }»: چیزی به آن نمی‌چسبد. آن را پس از ویرگول بگذارید: { $example }
        [suffix] «{ $words }»: چیزی به آن نمی‌چسبد. آن را پس از ویرگول بگذارید: { $example }
       *[ezafe] «{ $words }»: نام با کسره به واژهٔ بعد وصل می‌شد. پس از آن ویرگول بگذارید: { $example }
    }
button-broadcast-remarks = نکته‌ها: { $n }
broadcast-remarks =
    <b>پیش از ارسال نگاه کنید</b>
    { $n ->
        [0] نکته‌ای نیست.
       *[other]
            { $grave ->
                [0] هیچ‌کدام جلوی ارسال را نمی‌گیرد.
                [one] پیش از ارسال باید نکتهٔ نخست درست شود.
               *[other] پیش از ارسال باید { $grave } نکتهٔ نخست درست شود.
            }
    }
broadcast-refused = <b>تلگرام این پیام را نمی‌پذیرد:</b> { $why }
broadcast-changed = پیش‌نویس پس از پیش‌نمایش عوض شده است. اکنون چنین است.
broadcast-tested = فقط برای شما فرستاده شد.
broadcast-confirmed = تأیید شد.
button-broadcast-send = ارسال. گیرندگان: { $n }
button-broadcast-schedule = تأیید برای زمانش. گیرندگان: { $n }
button-broadcast-try = آزمایش فقط برای خودم

## On its way and afterwards

broadcast-title = <b>{ $title }</b> · { $state }
broadcast-progress = { $bar } { $done } از { $goes }
broadcast-sent = فرستاده‌شده: { $n }
broadcast-unknown = نامعلوم: { $n }
broadcast-blocked = در دسترس نیستند: { $n }
broadcast-failed = پذیرفته‌نشده: { $n }
broadcast-held-out = گروه مقایسه: { $n }
broadcast-stands =
    { $reason ->
        [owner] متوقف است، چون شما خواستید.
        [content] متوقف است: تلگرام این پیام را نمی‌پذیرد. آن را درست کنید یا بدون نسخهٔ ردشده ادامه دهید.
        [offer] متوقف است: پیشنهادش تمام شده است. آن را لغو کنید، یا کپی کنید و پیشنهاد را بردارید.
        [blocks] متوقف است: افراد زیادی به خاطر آن ربات را مسدود کرده‌اند.
        [wait] متوقف است: تلگرام می‌خواهد کمی صبر کنیم.
        [trouble] متوقف است: ارتباط با تلگرام خراب است.
       *[strangers] متوقف است: هیچ‌کس این ربات را نمی‌شناسد. آیا ربات درست است؟
    }
broadcast-resumes = { $why } از این ساعت می‌تواند ادامه یابد: { $time }
broadcast-wave =
    { $kind ->
        [recall] پس گرفته‌شده: { $done } · نشد: { $missed }
        [correct] درست‌شده: { $done } · نشد: { $missed }
       *[close] دکمه‌های بسته‌شده: { $done } · نشد: { $missed }
    }
button-broadcast-open = دیدن
button-broadcast-refresh = تازه‌سازی
button-broadcast-pause = توقف
button-broadcast-go-on = ادامه
button-broadcast-cancel = لغو بقیه
button-broadcast-cancel-sure = بله، لغو بقیه
button-broadcast-recall = پس گرفتن
button-broadcast-correct = درست کردن
button-broadcast-unknown = ارسال دوباره به نامعلوم‌ها: { $n }
button-broadcast-list = فهرست (CSV)
button-broadcast-copy = کپی به پیش‌نویس
broadcast-paused = متوقف شد.
broadcast-goes-on = ادامه دارد.
broadcast-cancelled = لغو شد.
broadcast-ask-cancel =
    <b>بقیه لغو شود؟</b>
    { $frozen ->
        [yes] هنوز نگرفته‌اند: { $n }. آن‌ها نخواهند گرفت. بازگشتی ندارد.
       *[no] هیچ‌کس هنوز نگرفته و نخواهد گرفت. بازگشتی ندارد.
    }
broadcast-ask-recall =
    <b>پیام‌ها پس گرفته شود؟</b>
    تلگرام تا دو روز پاک می‌کند. پیام‌هایی که پاک می‌شوند: { $n }
    قدیمی‌تر از آن: { $old }
button-broadcast-recall-sure = پس گرفتن: { $n }
broadcast-recalling = پیام‌ها پس گرفته می‌شوند.
broadcast-which-correct =
    <b>کدام زبان درست شود؟</b>
    هر زبان پیام خودش را داشت.
broadcast-ask-correct =
    <b>متن درست</b>
    متن را همان‌طور که باید می‌بود بفرستید؛ عکس‌ها و دکمه‌ها می‌مانند.
    پیام‌هایی که عوض می‌شوند: { $n }. قدیمی‌تر از آن: { $old }
broadcast-correct-sure =
    <b>پیام‌ها عوض شوند؟</b>
    به اعضا خبر داده نمی‌شود؛ فقط متن عوض می‌شود. پیام‌ها: { $n }
button-broadcast-correct-sure = تغییر: { $n }
broadcast-correcting = پیام‌ها عوض می‌شوند.
broadcast-unknown-again = یک بار دیگر برای نامعلوم‌ها فرستاده می‌شود.
broadcast-copied = کپی شد. این پیش‌نویس تازه است.
broadcast-file = broadcast-{ $n }
broadcast-list-sent =
    <b>سرنوشت هر پیام</b>
    اعضای فهرست: { $n }
    تلگرام به کسی نمی‌گوید چه کسی پیام را خوانده است؛ این فهرست هم نمی‌گوید.
column-broadcast-state = وضعیت
column-broadcast-why = چرا
broadcast-letter =
    { $state ->
        [pending] در انتظار
        [claimed] در انتظار
        [sending] در راه
        [sent] فرستاده‌شده
        [unknown] نامعلوم
        [blocked] ربات را مسدود کرده
        [deactivated] حساب حذف شده
        [never_started] ربات را شروع نکرده
        [failed] تلگرام نپذیرفت
        [skipped] فرستاده نشد
       *[holdout] گروه مقایسه
    }
broadcast-why =
    { $reason ->
        [capped] تازه گرفته بود
        [quiet] ساعت‌های سکوت
        [expired] مهلت گذشته بود
        [opted_out] پیشنهاد نمی‌خواهد
        [no_consent] موافقت نکرده
        [cancelled] لغوشده
        [unreachable] در دسترس نیست
        [muted] بی‌صدا کرده
        [left] از باشگاه رفته
       *[other] دلیل دیگر
    }

## What members tap

broadcast-answered = متشکریم. پاسخ شما: { $answer }. با یک لمس دیگر عوض می‌شود.
broadcast-question-over = این پرسش بسته شده است. متشکریم.
broadcast-preview-only = این فقط پیش‌نمایش است: چیزی شمرده نمی‌شود.

## How it says no

refused-NotForMany =
    { $kind ->
        [sticker] استیکر را نمی‌توان گروهی فرستاد. متن، عکس، ویدیو یا فایل بفرستید.
        [voice] پیام صوتی را نمی‌توان گروهی فرستاد. متن، عکس، ویدیو یا فایل بفرستید.
        [poll] نظرسنجی را نمی‌توان گروهی فرستاد. متن بفرستید و از «دکمه‌ها» پرسش بیفزایید.
        [location] موقعیت را نمی‌توان گروهی فرستاد. متنی با لینک نقشه بفرستید.
        [contact] مخاطب را نمی‌توان گروهی فرستاد. متن، عکس، ویدیو یا فایل بفرستید.
       *[other] این را نمی‌توان گروهی فرستاد. متن، عکس، ویدیو یا فایل بفرستید.
    }
refused-MessageTooLong = بلند است. تعداد نویسه‌ها: { $length }، حداکثر: { $most }
refused-AlbumHasNoButtons = تلگرام زیر آلبوم دکمه نمی‌گذارد. دکمه‌ها را بردارید یا یک عکس بفرستید.
refused-AlbumFull = آلبوم ده عکس و ویدیو یا ده فایل دارد و آن‌ها را با هم نمی‌آمیزد.
refused-ButtonsFull = جا برای دکمهٔ دیگر نیست. نخست یکی را بردارید.
broadcast-two-versions = دو نسخه
broadcast-none-held-out = بدون گروه مقایسه، چون گیرندگان کمتر از { $least } نفرند
broadcast-test-too-few = برای دو نسخه { $least } گیرنده لازم است: فقط نسخهٔ نخست می‌رود.
broadcast-test-waits =
    { $n ->
        [0] دو نسخه. همین حالا: { $first }. نسخهٔ بهتر، تا { $n } ساعت دیگر: { $rest }
        [one] دو نسخه. همین حالا: { $first }. نسخهٔ بهتر، تا { $n } ساعت دیگر: { $rest }
       *[other] دو نسخه. همین حالا: { $first }. نسخهٔ بهتر، تا { $n } ساعت دیگر: { $rest }
    }
broadcast-sample-language =
    { $which ->
        [own] { $language }
       *[other] { $language }، می‌خواند: { $reads }
    }
broadcast-begins = همین حالا آغاز می‌شود. پیامی در پایین می‌گوید چگونه پیش می‌رود.
column-broadcast-at = زمان ({ $zone })
