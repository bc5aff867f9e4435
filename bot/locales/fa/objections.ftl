## اعتراض به رسید، و سرنوشت خرید

letter-dispute =
    { $again ->
        [yes] <b>اعتراض دوبارهٔ یک مشتری</b>
       *[no] <b>اعتراض یک مشتری</b>
    }
letter-dispute-ask = <b>اینجا چه شد؟</b>
letter-dispute-said = <b>پاسخ صندوق: { $staff }</b>
    دربارهٔ: { $name }
    { $words }
dispute-claim =
    { $kind ->
        [not_me] از طرف: { $name }. خرید من نبود.
        [wrong_number]
            { $told ->
                [yes] از طرف: { $name }. تعداد درست: { $claimed }
               *[no] از طرف: { $name }. تعداد اشتباه است.
            }
       *[wrong_amount]
            { $told ->
                [yes] از طرف: { $name }. مبلغ درست: { $claimed }
               *[no] از طرف: { $name }. مبلغ اشتباه است.
            }
    }
dispute-sale = صندوق: { $staff }، { $what }، شماره <code>{ $number_raw }</code>
dispute-answer-before = پاسخ پیشین: { $words }
sale-became =
    { $kind ->
        [undo] ثبت خرید پس گرفته شد. از: { $staff }، { $moment }
        [void] خرید باطل شد. از: { $staff }، { $moment }
       *[refund] خرید برگشت داده شد. از: { $staff }، { $moment }
    }
letter-dispute-corrected = <b>درست شد. از: { $by }</b>
    { $counts ->
        [yes] خرید شماره <code>{ $number_raw }</code> حالا این‌طور حساب می‌شود: { $now }
       *[no] خرید شماره <code>{ $number_raw }</code> دیگر حساب نمی‌شود.
    }
    تغییر: { $points }. موجودی: { $n }
letter-dispute-refused = دربارهٔ خرید شماره <code>{ $number_raw }</code>، پاسخ از: { $by }
    { $words }
letter-dispute-over =
    { $came ->
        [corrected] <b>درست شد. از: { $by }</b>
       *[refused] <b>بدون تغییر ماند. از: { $by }</b>
    }
    { $name }، { $what }، شماره <code>{ $number_raw }</code>
    { $came ->
        [corrected]
            { $counts ->
                [yes] حالا حساب می‌شود: { $now }
               *[no] دیگر حساب نمی‌شود.
            }
       *[refused] { $words }
    }
letter-voided = <b>خرید باطل شد. از: { $by }</b>
    { $name }، { $what }، شماره <code>{ $number_raw }</code>
    دلیل: { $reason }
objection-answered = <b>پاسخ داده شد</b>
    { $came ->
        [corrected] درست شد. از: { $by }، { $moment }
       *[refused] از: { $by }، { $moment }. { $words }
    }
objection-again = سپاس. صاحب فروشگاه دوباره بررسی می‌کند و پاسخ همین‌جا می‌آید.
objection-final = این پاسخ دوم بود. می‌توانید حضوری در فروشگاه بپرسید.
button-objection-again = نوشتن دوباره به صاحب فروشگاه
button-wrong-number = تعداد اشتباه است
ask-claim-taps = <b>تعداد اشتباه است</b>
    تعداد درست چند است؟ دکمه‌اش را بزنید یا رد شوید.
refused-SaleDecided = به این خرید اعتراض شده و پاسخ داده شده است. حالا فقط صاحب فروشگاه یا مدیر می‌تواند آن را باطل کند.
refused-RightAlready = همین حالا هم همین است و چیزی برای درست کردن نیست. می‌توانید با توضیح رد کنید.
refused-NotPutRight =
    { $why ->
        [card] این کارت عضویت بسته است و دیگر چیزی روی آن ثبت نمی‌شود. می‌توانید با توضیح رد کنید.
       *[rules] باشگاه مشتریان حالا چیز دیگری را می‌شمارد و این خرید دوباره ثبت نمی‌شود. می‌توانید با توضیح رد کنید.
    }
refused-NobodyToAsk = این بیش از سقف است و کس دیگری نیست که تأیید کند: هیچ‌کس خرید خودش را تأیید نمی‌کند. چیزی داده نشد.

## مشتری صندوق را اسکن می‌کند: نتیجه

open-sale-added =
    { $unit ->
        [stamps] از همین خرید، مُهر: { $gained }
        [visits] از همین خرید، مراجعه: { $gained }
       *[points] از همین خرید، امتیاز: { $gained }
    }
letter-claim-waits = اسکن شد: { $name }، { $amount }. منتظر تأیید است؛ با مشتری بعدی ادامه دهید.
letter-claim-late = دیر شد: { $name }. کد استفاده شده یا زمانش گذشته بود. چیزی ثبت نشد، { $amount }
letter-claim-refused = اسکن شد: { $name }، { $amount }. بیش از سقف است و کسی نیست که تأیید کند: چیزی داده نشد.

## درخواست‌های تأیید

asked-about = { $name }، { $amount }. دلیل: { $why }
adjust-asked = <b>درخواست فرستاده شد</b>
    این اصلاح منتظر تأیید صاحب فروشگاه یا مدیر است و با تأیید حساب می‌شود.
approval-typed = دلیل نوشته‌شده: { $words }

## تغییر بدون خرید

letter-change =
    { $unit ->
        [stamps] <b>{ $club }، مُهر: { $points }</b>
        [visits] <b>{ $club }، مراجعه: { $points }</b>
       *[points] <b>{ $club }، امتیاز: { $points }</b>
    }
letter-merged-other = کارت عضویت شما حالا با کارت دیگر شما یکی است و همه چیز روی همان است. از: { $staff }
letter-merged-own = با شمارهٔ تلفن شما، کارت عضویتی که در صندوق باز شده بود با این کارت یکی شد.
letter-unmerged = دو کارت عضویت که یکی شده بودند دوباره دو تا شدند. از: { $staff }
letter-expired = منقضی شد. موجودی: { $n }

## پشت جمع‌های امروز

today-sales-title = <b>خریدهای امروز</b>
today-new-title = <b>اعضای تازهٔ امروز</b>
today-nothing = هنوز چیزی نیست.
button-today-sales = خریدها: { $n }
button-today-new = تازه‌ها: { $n }
today-sale =
    { $priced ->
        [yes] { $time } { $name }، { $money }، { $gained } ({ $staff })
       *[no] { $time } { $name }، { $gained } ({ $staff })
    }
today-newcomer = { $time } { $name }

## چرا این‌طور است

why-title = <b>چرا { $gained }</b>
    شماره <code>{ $number_raw }</code>
why-line = { $gained } · { $what }
why-items = خریده‌شده: { $items }
button-why = چرا این تعداد؟
entry-by-hand = { $line }
    { $staff }: { $reason }
merge-pending = { $line }، در راه: { $n }
rules-from = { $line }. { $least }
import-sample = سطر { $line }: { $name }، { $day }
import-two-ways = تاریخ‌هایی که دو جور خوانده می‌شوند: { $n }. این‌طور خوانده شد: { $samples }
import-bad-surplus = خانه‌ها بیش از ستون‌ها هستند

## چه چیزی کنارش می‌آید

serving-beside = خریداران این: { $bought }، این را هم می‌خرند: { $item }
serving-popular = پرفروش، هنوز نخریده: { $item }
