## The card at the top of the chat

feature-living = کارت بالای گفت‌وگو: پیامی سنجاق‌شده که همیشه موجودی عضو را نشان می‌دهد
button-feature-living =
    { $state ->
        [on] کارت بالای گفت‌وگو: خاموش شود
       *[off] کارت بالای گفت‌وگو: روشن شود
    }
button-living =
    { $state ->
        [on] برداشتن کارت از بالا
       *[off] کارت من بالای گفت‌وگو
    }
living = <b>{ $club }</b>
living-on = کارت حالا بالای گفت‌وگوی ماست
living-later = کارت تا لحظه‌ای دیگر آنجاست
living-off = کارت برداشته شد
