## Rewards, as members see them

command-rewards = پاداش‌ها: چه چیزی می‌توانم بگیرم
button-rewards = پاداش‌ها
rewards-title =
    <b>پاداش‌ها</b>
    { $balance }
rewards-none = هنوز چیزی اینجا نیست.
reward-state-tier = برای سطحی دیگر: { $reward }
reward-state-limit = فعلاً به اندازهٔ سهم گرفته‌اید: { $reward }
reward-state-sold-out = تمام شد: { $reward }
reward-state-not-yet = از { $day }: { $reward }
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
reward-kind-priority = خدمت بی‌نوبت
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
       *[no] هر { $days } روز { $n } بار
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
claim-let-go = برگشت به شما: { $price }
letter-claim-back =
    <b>برگشت به شما: { $price }</b>
    استفاده از این پاداش ساعت { $time } پس گرفته شد: { $reward }. صندوق: { $staff }
letter-place =
    <b>به‌زودی: { $reward }</b>
    جای شما محفوظ است: { $moment }. کدتان را دم در نشان دهید.

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
hand-was-issued = <b>منتظر: { $reward }</b>
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
    { $moment }. بهای آن به مشتری برگشت.
member-claims = <b>پاداش‌های گرفته‌شده: { $name }</b>
member-claims-none =
    <b>پاداش‌های گرفته‌شده: { $name }</b>
    هنوز هیچ.
button-member-claims = پاداش‌های گرفته‌شده
claim-ask-back =
    <b>پس گرفتن: { $reward }</b>
    چرا؟ چند کلمه کافی است؛ در سوابق می‌ماند. بهای آن به مشتری برمی‌گردد.
sale-off = تخفیف روی صورت‌حساب: { $off }
sale-collect = <b>قابل پرداخت: { $money }</b>، صورت‌حساب: { $bill }
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
refused-RewardsFull = فهرست پاداش‌ها { $most } تا دارد و پر است. یکی از آن‌ها را تغییر دهید.
refused-PhotoWanted = این عکس نبود. آن را به شکل عکس بفرستید، نه فایل.
