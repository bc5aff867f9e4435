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
