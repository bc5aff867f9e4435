## What came off a bill

bill-line = صورت‌حساب { $money }: { $parts }
bill-part = { $what } { $money }
bill-tier = سطح
bill-voucher = بن
bill-claim = پاداش
bill-points = امتیاز
bill-collect = <b>دریافت شود: { $money }</b>
sale-off = کم می‌شود: { $what }
button-sale-without = بدون بن

## Vouchers of a member

command-vouchers = بن‌های من
button-vouchers = بن‌ها
feature-vouchers = بن: کدی که در صندوق چیزی می‌دهد
button-feature-vouchers =
    { $state ->
        [on] بن: خاموش شود
       *[off] بن: روشن شود
    }
vouchers-page = <b>بن‌های شما</b>
    { $n ->
        [0] اکنون بنی ندارید.
       *[other] روی بن بزنید تا کدی را ببینید که صندوق می‌خواند.
    }
voucher-line =
    { $ending ->
        [yes] { $what } · تا { $day }
       *[no] { $what }
    }
voucher-title = <b>{ $what }</b>
voucher-code = کد: <code>{ $code_raw }</code>
voucher-until = اعتبار تا: { $day }
voucher-show = این را در صندوق نشان دهید.
button-voucher-copy = کپی کد
button-voucher-show = نمایش بن
voucher-percent = { $percent } تخفیف صورت‌حساب
voucher-amount = { $money } تخفیف صورت‌حساب
voucher-truth =
    { $state ->
        [used]
            { $told ->
                [yes] این بن استفاده شده است: { $moment }، صندوق: { $staff }، برای: { $name }
                [unnamed] این بن استفاده شده است: { $moment }، صندوق: { $staff }
               *[no] این بن استفاده شده است: { $moment }
            }
        [expired] این بن منقضی شده است. اعتبار تا: { $moment }
        [early] این بن از این زمان اعتبار دارد: { $moment }
        [held] این بن اکنون در دست همکار است: { $staff }. آزاد می‌شود: { $moment }
        [left] دارندهٔ این بن از باشگاه رفته است.
        [foreign] این بن برای کس دیگری است: { $name }
        [limit] این بن تا سقف مجاز برای یک عضو استفاده شده است: { $name }
       *[revoked] فروشگاه این بن را باطل کرده است.
    }
voucher-state =
    { $state ->
        [active] معتبر
        [used] استفاده‌شده
        [expired] منقضی شده
       *[revoked] باطل
    }
serving-vouchers =
    { $n ->
        [0] بن معتبر: { $what }
        [one] بن معتبر: { $what }
       *[other] { $n } بن معتبر: { $what }
    }

## A voucher at the counter

voucher-held = <b>تحویل دهید: { $what }</b>
voucher-for = برای: { $name }
voucher-card-next = اکنون کارت عضویت مشتری را اسکن کنید تا از صورت‌حساب کم شود. بدون کارت، خودتان کم کنید.
voucher-card-first =
    { $n ->
        [0] این بن برای هر عضو سقف دارد: کارت عضویت مشتری را اسکن کنید.
        [one] این بن برای هر عضو یک بار است: کارت عضویت مشتری را اسکن کنید.
       *[other] این بن برای هر عضو { $n } بار است: کارت عضویت مشتری را اسکن کنید.
    }
voucher-minute = یک دقیقه برای شما نگه داشته می‌شود.
button-voucher-use = تحویل شد
voucher-used = <b>تحویل شد: { $what }</b>
voucher-released = بن دوباره آزاد است.
button-voucher-reverse = برگرداندن این استفاده
voucher-ask-reverse = <b>برگرداندن استفاده</b>
    چرا؟ بن دوباره معتبر می‌شود و به دارندهٔ آن خبر داده می‌شود.
voucher-reversed = برگردانده شد. بن دوباره معتبر است.
refused-VoucherOver =
    { $state ->
        [used] بن در این میان استفاده شد، صندوق: { $staff }. خریدی ثبت نشد؛ بدون بن ادامه دهید یا انصراف دهید.
        [expired] بن منقضی شده است. خریدی ثبت نشد؛ بدون بن ادامه دهید یا انصراف دهید.
        [early] بن هنوز اعتبار ندارد. خریدی ثبت نشد؛ بدون بن ادامه دهید یا انصراف دهید.
        [held] بن اکنون در دست همکار است: { $staff }. خریدی ثبت نشد؛ بدون بن ادامه دهید یا انصراف دهید.
        [foreign] این بن برای این عضو نیست؛ چیزی کم نمی‌شود.
        [limit] این عضو تا سقف مجاز از این بن استفاده کرده است؛ چیزی کم نمی‌شود.
       *[revoked] فروشگاه این بن را باطل کرده است. خریدی ثبت نشد؛ بدون بن ادامه دهید یا انصراف دهید.
    }

## A voucher as an apology

button-voucher-gift = دادن بن
voucher-ask-kind = <b>بن جدید</b>
    چه می‌دهد؟
button-voucher-product = یک کالا
button-voucher-service = یک خدمت
button-voucher-percent = درصد تخفیف
button-voucher-amount = مبلغ تخفیف
voucher-ask-name = <b>بن جدید</b>
    چه چیزی؟ نامش را بنویسید، مثلاً: قهوه
voucher-ask-percent = <b>بن جدید</b>
    چند درصد از صورت‌حساب کم شود؟ بزنید یا بنویسید.
voucher-ask-amount = <b>بن جدید</b>
    چه مبلغی از صورت‌حساب کم شود؟ بنویسید، مثلاً: { $example }
voucher-ask-reason = <b>{ $what }</b>
    برای چه؟ عضو آن را می‌خواند. بن ۹۰ روز اعتبار دارد.
voucher-given = داده شد و به عضو خبر داده شد.
letter-voucher-apology =
    <b>{ $club }: یک بن برای شما</b>
    { $what }
    { $reason }
    { $ending ->
        [yes] اعتبار تا: { $day }
       *[no] بدون تاریخ پایان.
    }
letter-voucher-used =
    <b>{ $club }: بن استفاده شد</b>
    { $what }، صندوق: { $staff }
letter-voucher-back =
    <b>{ $club }: بن شما دوباره معتبر است</b>
    { $what }
    { $ending ->
        [yes] اعتبار تا: { $day }
       *[no] بدون تاریخ پایان.
    }

## Series of vouchers

button-series = سری بن‌ها
series-page = <b>سری بن‌ها</b>
    { $n ->
        [0] کدهایی برای چاپ، فرستادن یا گذاشتن در بسته. هنوز سری‌ای نیست.
       *[other] روی یک سری بزنید تا شمارش و فایل‌هایش را ببینید.
    }
series-line = { $what } · { $used }/{ $made }
button-series-new = سری جدید
series-title =
    { $has ->
        [yes] <b>{ $what } { $prefix }</b>
       *[no] <b>{ $what }</b>
    }
series-numbers = ساخته‌شده: { $made }. استفاده‌شده: { $used }. باطل: { $revoked }
series-terms =
    { $limit ->
        [0] دفعات هر بن: { $uses }. بدون سقف برای هر عضو.
       *[other] دفعات هر بن: { $uses }. هر عضو: { $limit }
    }
series-until =
    { $ending ->
        [yes] اعتبار تا: { $day }
       *[no] بدون تاریخ پایان.
    }
series-ended = این سری باطل شده است: هیچ کدی از آن معتبر نیست.
button-series-list = فهرست (CSV)
button-series-sheets = برگه‌های چاپی
button-series-revoke = باطل کردن سری
button-series-revoke-sure = بله، باطل شود
series-ask-revoke = <b>سری باطل شود؟</b>
    بن‌هایی که دیگر کسی نمی‌تواند استفاده کند: { $n }. بازگشت ندارد.
series-revoked = باطل شد.
series-made = ساخته شد.
series-file = بن-{ $n }
series-sent = کدهای فهرست: { $n }
series-sheets = برگه‌ها: { $sheets }. بن‌هایی که هنوز می‌شود استفاده کرد: { $n }
column-voucher-code = کد
column-voucher-used = استفاده‌شده
column-voucher-uses = دفعات مجاز
column-voucher-link = لینک
series-ask-count = <b>چند بن؟</b>
    بزنید یا بنویسید، حداکثر { $most }.
series-ask-uses = <b>هر بن چند بار استفاده شود؟</b>
    بزنید یا بنویسید، حداکثر { $most }.
series-ask-limit = <b>هر عضو چند بار؟</b>
    بزنید یا بنویسید، حداکثر { $most }. آنگاه صندوق کارت عضویت را می‌خواهد.
series-ask-until = <b>تا چه روزی؟</b>
    بزنید یا آخرین روز را بنویسید، مثلاً: { $example }
series-ask-since = <b>از چه روزی؟</b>
    نخستین روز را بنویسید، مثلاً: { $example }
series-ask-prefix = <b>کدها با چه آغاز شوند؟</b>
    تا ۸ حرف لاتین یا رقم، مثلاً: SUMMER
button-series-no-limit = بدون سقف
button-series-days =
    { $n ->
        [0] { $n } روز
        [one] { $n } روز
       *[other] { $n } روز
    }
button-series-no-end = بدون پایان
button-series-now = از همین حالا
button-series-no-prefix = هیچ
series-plan = <b>{ $n } بن: { $what }</b>
series-span =
    { $begun ->
        [yes]
            { $ending ->
                [yes] از همین حالا معتبر، تا: { $last }
               *[no] از همین حالا معتبر، بدون پایان.
            }
       *[no]
            { $ending ->
                [yes] اعتبار: { $first } – { $last }
               *[no] اعتبار از: { $first }
            }
    }
series-prefix =
    { $has ->
        [yes] آغاز کدها: { $prefix }
       *[no] کدها آغاز ویژه‌ای ندارند.
    }
button-series-uses = دفعات هر بن
button-series-limit = سقف هر عضو
button-series-since = از
button-series-until = تا
button-series-prefix = آغاز کد
button-series-make = ساخته شود: { $n }

## Points as money

feature-paying = پرداخت با امتیاز: امتیاز مانند پول در صورت‌حساب
button-feature-paying =
    { $state ->
        [on] پرداخت با امتیاز: خاموش شود
       *[off] پرداخت با امتیاز: روشن شود
    }
button-paying = پرداخت با امتیاز
paying-title = <b>پرداخت با امتیاز</b>
paying-no-money = این امکان برای باشگاهی است که برای پول امتیاز می‌دهد.
paying-unset = هنوز با امتیاز نمی‌شود پرداخت. نخست بگویید هر امتیاز چقدر می‌ارزد.
rules-paying =
    { $limited ->
        [no] هر امتیاز { $money } از صورت‌حساب را می‌پردازد، تا { $share } آن.
       *[yes] هر امتیاز { $money } از صورت‌حساب را می‌پردازد، تا { $share } آن، از { $least } امتیاز به بالا.
    }
button-paying-worth = ارزش امتیاز
button-paying-share = سهم صورت‌حساب
button-paying-least = از چند امتیاز
paying-ask-worth = <b>یک امتیاز در صورت‌حساب چقدر می‌ارزد؟</b>
    بزنید یا بنویسید، مثلاً: { $example }
paying-ask-share = <b>چه سهمی از صورت‌حساب را می‌شود با امتیاز پرداخت؟</b>
    به درصد، از ۱ تا ۱۰۰.
paying-ask-least = <b>از چند امتیاز به بالا؟</b>
    با کمتر از آن نمی‌شود پرداخت.
pay-ask = <b>صورت‌حساب: { $bill }</b>
    تا { $n } امتیاز می‌تواند { $money } از آن را بپردازد. برای کمتر، عددش را بنویسید.
button-pay-money = با پول: { $money }
button-pay-points = { $n } امتیاز: { $money }
button-pay-instead = به‌جای آن با پول: { $money }
button-pay-look = دیدن پاسخ
pay-waiting =
    { $state ->
        [asked] <b>در انتظار پاسخ: { $name }</b>
        [declined] <b>پاسخ منفی: { $name }</b>
        [expired] <b>بی‌پاسخ: { $name }</b>
        [withdrawn] <b>پس گرفته شد: { $name }</b>
       *[refused] <b>با امتیاز نشد: { $name }</b>
    }
    امتیاز: { $n }، به ارزش { $money }. { $state ->
        [asked] پرسش پنج دقیقه روی گوشی مشتری است.
       *[other] امتیازی خرج نشد.
    }
letter-pay = <b>{ $club }: پرداخت با امتیاز؟</b>
    صورت‌حساب: { $bill }. صندوق، { $staff }، می‌پرسد آیا { $money } از آن با امتیاز پرداخت شود.
    اگر تأیید کنید، باقی‌مانده برای پرداخت با پول: { $rest }.
    امتیاز: { $n }. بدون تأیید شما چیزی خرج نمی‌شود. پنج دقیقه وقت دارید.
button-pay-yes = بله، { $n } امتیاز به‌جای { $money }
button-pay-no = نه
letter-pay-done = <b>با امتیاز پرداخت شد: { $name }</b>
    امتیاز: { $n }، به ارزش { $money }.
letter-pay-no = <b>با امتیاز پرداخت نشد: { $name }</b>
    امتیاز: { $n }، به ارزش { $money }. چیزی خرج نشد.
button-pay-result = دیدن صورت‌حساب
pay-paid = <b>با امتیاز پرداخت شد: { $money }</b>
    امتیاز: { $n }. باقی‌مانده با پول: { $rest }
    موجودی امتیاز شما اکنون: { $available }
pay-declined = چیزی با امتیاز پرداخت نشد. لطفاً در صندوق بپردازید.
pay-refused = این کار اکنون در صندوق شدنی نبود. امتیازی خرج نشد؛ لطفاً با پول بپردازید.
refused-PaymentOver = این پرسش دربارهٔ امتیاز بسته شده است: پاسخ گرفته، پس گرفته شده یا پنج دقیقه‌اش گذشته است.
taken-back-returned = امتیاز پرداخت‌شده که برگشت: { $n }
letter-points-returned = امتیازی که پرداخته بودید و برگشت: { $n }
entry-paying = پرداخت با امتیاز
entry-paying-back = بازگشت با برگشت خرید
