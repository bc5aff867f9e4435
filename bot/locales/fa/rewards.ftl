## Rewards, as members see them

command-rewards = پاداش‌ها: چه چیزی می‌توانم بگیرم
button-rewards = پاداش‌ها
rewards-title =
    <b>پاداش‌ها</b>
    { $balance }
rewards-none = هنوز چیزی اینجا نیست.
reward-state-tier = برای سطحی دیگر: { $reward }
reward-state-limit = فعلاً به سقف رسیده: { $reward }
reward-state-sold-out = تمام شد: { $reward }
reward-state-not-yet = از { $day }: { $reward }
reward-state-off = فعلاً عرضه نمی‌شود: { $reward }
reward-state-over = پایان یافت: { $reward }
reward-title = <b>{ $reward }</b>
reward-words = { $words }
reward-cost = بها: { $price }. { $state }
reward-conditions = { $conditions }
reward-price =
    { $unit ->
        [stamps] { $n } مُهر
        [visits] { $n } مراجعه
       *[points] { $n } امتیاز
    }
reward-gives-off = تخفیف: { $off }
reward-gives-worth = { $kind }، به ارزش { $money }
reward-kind-product = کالا
reward-kind-percent = تخفیف درصدی
reward-kind-amount = تخفیف مبلغی
reward-kind-service = خدمت رایگان
reward-kind-experience = تجربه
reward-kind-advice = مشاوره
reward-kind-priority = خدمت بدون نوبت
reward-from = از { $day }
reward-until = اعتبار تا { $day }
reward-left =
    { $n ->
        [0] چیزی نمانده
       *[other] مانده: { $n }
    }
reward-limit =
    { $ever ->
        [yes] برای هر عضو { $n } بار
       *[no]
            { $days ->
                [0] هر { $days } روز { $n } بار
                [one] روزی { $n } بار
               *[other] هر { $days } روز { $n } بار
            }
    }
reward-lasts = به شکل بن، تا { $n } روز

## The code of a claimed reward

button-claim = گرفتن با { $price }
button-claim-show = نمایش کد
button-claim-open = کد شما: { $reward }
button-claim-cancel = پس دادن
button-copy-code = کپی کد
claim-code =
    <b>{ $reward }</b>
    این را پای صندوق نشان دهید. اعتبار تا: { $until }
    <code>{ $code_raw }</code>
    کنار گذاشته شد: { $price }. آنچه استفاده نشود برمی‌گردد.
claim-line-issued = اعتبار تا { $until }
claim-line-redeemed = استفاده شد { $time }
claim-line-cancelled = پس داده شد { $time }
claim-line-expired = منقضی شده { $time }
claim-was-issued =
    <b>کد شما: { $reward }</b>
    منتظر شماست. کنار گذاشته شد: { $price }. { $time }، { $staff }
claim-was-redeemed =
    <b>استفاده شد { $time }</b>
    { $reward }، با { $price }. صندوق: { $staff }
claim-was-cancelled =
    <b>پس داده شد { $time }</b>
    { $reward }. برگشت به شما: { $price }
claim-was-expired =
    <b>به‌موقع استفاده نشد</b>
    { $reward }. برگشت به شما: { $price }
claim-was-reversed =
    <b>پس گرفته شد { $time }</b>
    { $reward }. برگشت به شما: { $price }
claim-voucher =
    <b>از آنِ شما: { $reward }</b>
    بن، با { $n } روز اعتبار.
claim-let-go = برگشت به شما: { $price }
letter-claim-back =
    <b>برگشت به شما: { $price }</b>
    استفاده از این پاداش ساعت { $time } پس گرفته شد: { $reward }. پس‌گیرنده: { $staff }
letter-place =
    <b>به‌زودی: { $reward }</b>
    جای شما محفوظ است: { $moment }. کدتان را هنگام ورود نشان دهید.
letter-lasting =
    <b>{ $club }: یک بن برای شما</b>
    { $reward }
    بهای آن: { $price }
    اعتبار تا: { $day }

## Handing over at the counter

hand-out = <b>تحویل دهید: { $reward }</b>
hand-off =
    <b>تخفیف روی صورت‌حساب: { $off }</b>
    { $reward }
hand-who = برای: { $name }
hand-event = جا برای: { $moment }
hand-practice = فقط برای تمرین.
button-handed = تحویل شد
button-to-bill = به صورت‌حساب
button-claim-sale = خرید همین مشتری
button-claim-back = پس گرفتن
hand-voucher = <b>به شکل بن داده شد: { $reward }</b>
hand-was-issued = <b>در انتظار تحویل: { $reward }</b>
hand-was-redeemed =
    <b>تحویل شد: { $reward }</b>
    { $moment }، صندوق: { $staff }
hand-was-cancelled =
    <b>مشتری پس داد: { $reward }</b>
    { $moment }. چیزی تحویل ندهید.
hand-was-expired =
    <b>منقضی شده: { $reward }</b>
    از { $moment }. بهای آن به مشتری برگشته و می‌تواند دوباره بگیرد.
hand-was-reversed =
    <b>پس گرفته شد: { $reward }</b>
    { $moment }، پس‌گیرنده: { $staff }. بهای آن به مشتری برگشت.
member-claims = <b>پاداش‌های گرفته‌شده: { $name }</b>
member-claims-none =
    <b>پاداش‌های گرفته‌شده: { $name }</b>
    هنوز چیزی نیست.
button-member-claims = پاداش‌های گرفته‌شده
claim-ask-back =
    <b>پس گرفتن: { $reward }</b>
    چرا؟ چند کلمه کافی است؛ در سوابق می‌ماند. بهای آن به مشتری برمی‌گردد.
entry-claim = گرفتن پاداش
entry-release = پاداش استفاده‌نشده
entry-reversed = پاداش پس‌گرفته‌شده

## What cannot be

refused-RewardGone = این پاداش دیگر عرضه نمی‌شود.
refused-OtherTier = این پاداش برای سطحی دیگر است.
refused-ClaimOver = این پاداش استفاده یا پس داده شده، یا زمانش گذشته است.
refused-NotYetOrOver = این پاداش الان عرضه نمی‌شود.
refused-SoldOut = از این پاداش فعلاً چیزی نمانده است.
refused-RewardLimit = هر کس فعلاً { $most } بار می‌تواند این پاداش را بگیرد و سهم شما تمام شده است.
refused-RewardsFull = فهرست پاداش‌ها پر است، تعداد: { $most }. یکی از آن‌ها را تغییر دهید.
refused-PhotoWanted = این عکس نبود. آن را به شکل عکس بفرستید، نه فایل.

## The catalogue as its owner keeps it

kept-title = <b>پاداش‌های باشگاه</b>
kept-line =
    { $state ->
        [off] خاموش: { $reward }، { $price }
       *[on]
            { $known ->
                [yes] { $reward }: { $price }، برگشت { $percent }
               *[no] { $reward }: { $price }
            }
    }
kept-reward =
    { $state ->
        [off] <b>{ $reward }</b> (عرضه نمی‌شود)
       *[on] <b>{ $reward }</b>
    }
kept-gives = چه می‌دهد: { $what }. بها: { $price }
payback =
    { $known ->
        [both] { $percent } از خرید را برمی‌گرداند، حدوداً پس از { $n } مراجعه.
        [percent] { $percent } از خرید را برمی‌گرداند.
        [visits] حدوداً پس از { $n } مراجعه می‌رسد. ارزشش را بگویید تا برگشتش را ببینید.
       *[nothing] ارزشش را بگویید تا برگشتش را ببینید.
    }
payback-little = کم است: کمتر کسی برای آن برمی‌گردد.
payback-dear = گران است: ببینید برایتان می‌صرفد یا نه.
forecast-payback = پاداش اول { $percent } برمی‌گرداند. { $warned }
button-reward-add = افزودن پاداش
button-reward-name = نام
button-reward-words = توضیح
button-reward-picture = عکس
button-reward-cost = بها
button-reward-value = ارزش
button-reward-stock = تعداد
button-reward-valid = زمان
button-reward-event = زمان برگزاری
button-reward-limit = چند بار
button-reward-lasts = بن
button-reward-tiers = سطح‌ها
button-reward-automatic =
    { $state ->
        [on] خودکار بدهید
       *[off] فقط با درخواست
    }
button-reward-switch =
    { $state ->
        [on] دوباره عرضه شود
       *[off] دیگر عرضه نشود
    }
button-no-picture = بدون عکس
button-no-stock = بدون محدودیت
button-no-lasts = بدون بن
button-no-limit = بدون محدودیت
button-no-valid = همیشه
button-no-value = نامعلوم
button-next-month = ۳۰ روز آینده
button-cost =
    { $known ->
        [yes] { $price } (برگشت { $percent })
       *[no] { $price }
    }
button-same-cost = مثل همه
reward-ask-kind =
    <b>پاداش جدید</b>
    چه باشد؟ هر پاداشی لازم نیست تخفیف باشد.
reward-ask-title =
    <b>چه می‌گیرند؟</b>
    یکی را بزنید یا نامی کوتاه بنویسید.
reward-ask-name =
    <b>نام پاداش</b>
    زبان: { $tongue }. اکنون: { $now }
    نام را بنویسید یا زبان دیگری انتخاب کنید.
reward-ask-words =
    <b>چند کلمه دربارهٔ آن</b>
    زبان: { $tongue }. اکنون: { $now }
    بنویسید یا زبان دیگری انتخاب کنید.
reward-ask-picture =
    <b>عکس پاداش</b>
    یک عکس بفرستید.
reward-ask-cost =
    <b>بهایش چقدر است؟</b>
    عددی را بزنید یا بنویسید.
reward-ask-percent =
    <b>چقدر تخفیف روی صورت‌حساب؟</b>
    درصدی را بزنید یا بنویسید.
reward-ask-amount =
    <b>چقدر تخفیف روی صورت‌حساب؟</b>
    مبلغ را بنویسید، مثلاً: { $example }
reward-ask-worth =
    <b>برای مشتری چقدر می‌ارزد؟</b>
    فقط شما می‌بینید: از همین پیداست پاداش چقدر برمی‌گرداند. مثلاً: { $example }
reward-ask-stock =
    <b>چند تا هست؟</b>
    عددی را بزنید یا بنویسید. هر درخواست یکی برمی‌دارد و آنچه استفاده نشود برمی‌گردد.
reward-ask-limit =
    <b>هر عضو چند بار می‌تواند بگیرد؟</b>
    یکی را بزنید یا دو عدد بنویسید: چند بار، و در چند روز.
reward-ask-lasts =
    <b>بن به جای کد؟</b>
    عضو بنی می‌گیرد که این تعداد روز اعتبار دارد.
reward-ask-valid =
    <b>چه زمانی عرضه می‌شود؟</b>
    روز اول و آخر را بنویسید، مثلاً: ۱ تا ۲۴ آذر
reward-ask-event =
    <b>چه زمانی برگزار می‌شود؟</b>
    روز و ساعت را بنویسید، مثلاً: ۱۵ آذر ۱۸:۰۰
reward-ask-tiers =
    <b>سطح‌ها</b>
    برای چه کسانی است و آنجا بهایش چقدر؟ بدون علامت برای همه است.
reward-usual-off = { $off } تخفیف
reward-usual-service = خدمت رایگان
reward-usual-experience = صندلی ردیف اول
reward-usual-advice = نیم ساعت مشاوره
reward-usual-priority = خدمت بدون نوبت
greeting-plain =
    <b>{ $club }</b>
    هر خریدی به حساب می‌آید.
poster-instruction-plain = اسکن کنید، عضو شوید، کارت عضویت را نشان دهید.
