## Rewards of a tier and of all above it

reward-state-from = از سطح { $tier }: { $reward }
reward-why-tier =
    { $has ->
        [yes] سطح شما: { $tier }. هنوز به این پاداش نرسیده‌اید.
       *[no] هنوز سطحی ندارید و به این پاداش نرسیده‌اید.
    }
reward-climb = از سطح { $tier } ارزان‌تر: { $price }
button-tier-from = از سطح { $tier }
button-tier-price = { $tier }: { $price }
reward-ask-tier-cost =
    <b>{ $tier }: آنجا بهایش چقدر است؟</b>
    عددی را بزنید یا بنویسید. سطح‌های بالاتر هم همین را می‌پردازند، مگر بهای خود را داشته باشند.
reward-tiers-include = هر سطح، همهٔ سطح‌های بالاتر را هم در بر می‌گیرد.
kept-from = از این سطح به بالا: { $tier }

## The answer to a question, in its place

pay-receipt =
    { $waits ->
        [yes] امتیاز این خرید: { $gained }، در راه
       *[no] امتیاز این خرید: { $gained }
    }
    شمارهٔ <code>{ $number_raw }</code>، در صندوق: { $staff }

## Something is wrong with a reward or a voucher that was used, or with a gift

button-used-not-me = این من نبودم
button-used-not-given = آن را نگرفتم
flag-objection-used = <b>اعتراض یک مشتری</b>
    { $what ->
        [not_me] از طرف: { $name }. این من نبودم.
       *[not_given] از طرف: { $name }. آن را نگرفتم.
    }
    دربارهٔ: { $thing }. صندوق: { $staff }
by-the-rules = قوانین باشگاه

## What cannot be, said where it happens

refused-SelfRedeem = کسی برای خودش پاداش یا بن تحویل نمی‌دهد و پس نمی‌گیرد. لطفاً از یک همکار بخواهید.
refused-DayOver = یک روز را بنویسید که هنوز نگذشته باشد، مثل نمونه.
refused-DaysOutOfOrder = آخرین روز نباید گذشته باشد و نباید پیش از نخستین روز باشد.
refused-PrefixUnclear = حداکثر { $most } حرف لاتین یا رقم، بدون فاصله. دوباره بنویسید.
left-the-club = از باشگاه رفته
feature-needed-vouchers = تا وقتی کارت مُهر هست، بن‌ها روشن می‌مانند: کارت پُر، پاداشش را به شکل بن می‌دهد.
taken-back-set-aside = در پاداشی که هنوز استفاده نشده؛ اگر برگردد کم می‌شود: { $n }
