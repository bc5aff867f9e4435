## Experiences that are moved or called off, and their guests

place-kept = جای شما محفوظ است: { $moment }
button-place-keep = نگه داشتن جا
button-place-back = پس دادن جا
letter-place-moved =
    { $open ->
        [yes] <b>زمان تازه: { $reward }</b>
            زمان پیشین: { $before }
            زمان تازه: { $moment }. جای شما محفوظ است.
            برایتان مناسب نیست؟ جا را پس دهید تا این به شما برگردد: { $price }
       *[no] <b>زمان تازه: { $reward }</b>
            زمان پیشین: { $before }
            زمان تازه: { $moment }. جای شما محفوظ است.
    }
letter-place-off =
    <b>لغو شد: { $reward }</b>
    برگزار نمی‌شود: { $moment }
    برگشت به شما: { $price }
claim-was-called-off =
    <b>لغو شد { $time }</b>
    { $reward }. برگشت به شما: { $price }
claim-line-called-off = لغو شد { $time }
hand-was-called-off =
    <b>لغو شد: { $reward }</b>
    { $moment }. بهای آن به مشتری برگشت. چیزی تحویل ندهید.
hand-early = <b>امروز نه. این برای: { $moment }</b>
hand-early-what = مشتری یک جا دارد: { $reward }. همین حالا تحویل داده شود؟
button-handed-early = تحویل همین امروز
button-guest-list = مهمانان
button-guests = { $n } مهمان
guests-title = <b>مهمانان: { $reward }</b>
guests-when = { $moment }
guests-count = جاهای گرفته‌شده: { $n }. آمده‌اند: { $handed }
guest-in = ✓ { $time } · { $name } · { $number }
button-guests-file = به شکل فایل
export-file-guests = مهمانان
column-guest-in = ورود
event-move =
    <b>تغییر زمان: { $reward }؟</b>
    اکنون: { $before }. سپس: { $moment }
    { $n } نفر جا دارند؛ هر کدام پیامی با هر دو زمان می‌گیرند و می‌توانند جا را پس دهند.
button-event-move = تغییر و خبر به همه
button-event-off = لغو رویداد
event-off =
    <b>لغو شود: { $reward }؟</b>
    { $moment }
    { $n ->
        [0] کسی جا نگرفته است. دیگر عرضه نمی‌شود.
       *[other] { $n } نفر جا دارند؛ همه‌چیز به آن‌ها برمی‌گردد و پیامش را می‌گیرند.
    }
    روی هم برمی‌گردد: { $price }. این کار برگشت ندارد.
button-event-off-sure = بله، لغو شود
event-is-off =
    { $n ->
        [0] لغو شد
       *[other] لغو شد. به { $n } نفر خبر داده می‌شود.
    }
refused-EventBegan = رویداد آغاز شده است و دیگر نمی‌شود جا را پس داد.
refused-EventAhead = این برای روز دیگری است.
