## Tiers

feature-tiers = سطح‌ها: نام، ضریب و مزیت برای بهترین مشتری‌ها
button-feature-tiers =
    { $state ->
        [on] سطح‌ها: خاموش شود
       *[off] سطح‌ها: روشن شود
    }
button-tiers = سطح‌ها
button-my-tier = سطح من
tier-amount =
    { $unit ->
        [stamps] { $n } مُهر
        [visits] { $n } مراجعه
       *[points] { $n } امتیاز
    }
tier-how =
    { $by ->
        [money] مبلغ خرید
       *[points]
            { $unit ->
                [stamps] مُهرهای جمع‌شده
                [visits] مراجعه‌ها
               *[points] امتیازهای جمع‌شده
            }
    } { $window ->
        [calendar] در همین سال
       *[rolling] در { $n } ماه گذشته
    }
tier-factor =
    { $unit ->
        [stamps] مُهر × { $factor }
        [visits] مراجعه × { $factor }
       *[points] امتیاز × { $factor }
    }
tier-off = تخفیف هر خرید: { $percent }
tier-perk = { $perk }
tier-nothing = نامی که می‌شود به آن بالید
tier-ahead =
    { $has ->
        [yes] { $tier } { $bar } { $next }: { $amount } مانده
       *[no] { $bar } { $next }: { $amount } مانده
    }
tier-top = سطح: { $tier }
tier-until = اعتبار تا { $day }
tier-ends = آخرین روز: { $day }، مگر آنکه دوباره به دست آید
tier-for-life = برای همیشه از آنِ شماست
tier-usual-bronze = برنزی
tier-usual-silver = نقره‌ای
tier-usual-gold = طلایی

## The member's page

my-tier = <b>سطح شما: { $tier }</b>
my-tier-none = <b>سطح‌ها</b>: هنوز سطحی ندارید
my-tier-how = آنچه شمرده می‌شود: { $how }

## The owner's pages

tiers-title = <b>سطح‌ها</b>: { $how }
tier-line = { $tier }، از { $amount }. اعضا: { $n }
tiers-empty = هنوز سطحی نیست. سه سطح برای شروع، بر پایهٔ آنچه اعضا جمع می‌کنند، با یک لمس.
button-tiers-suggest = سه سطح پیشنهادی
button-tier-add = سطح جدید
button-tiers-how = راه رسیدن
tier-title = <b>{ $tier }</b>
tier-takes = از { $amount }. اعضا: { $n }
tier-from = از { $amount }
tier-reward = همراه آن: { $reward }
button-tier-name = نام
button-tier-threshold = از چقدر
button-tier-factor = ضریب
button-tier-discount = تخفیف
button-tier-perks = شرح مزیت‌ها
button-tier-reward = پاداش
button-tier-remove = حذف
tier-ask-add = <b>سطح جدید</b>
    نامش چیست؟ بنویسید، مثلاً: پلاتینی
tier-ask-name = <b>نام: { $tongue }</b>
    اکنون: { $now }
    همان‌طور که مشتری‌ها می‌خوانند بنویسید، یا زبان دیگری را بزنید.
tier-ask-threshold = <b>از چقدر؟</b>
    آنچه شمرده می‌شود: { $how }
    عددی بنویسید، مثلاً: { $example }
tier-ask-factor =
    { $unit ->
        [stamps] <b>مُهر چند برابر؟</b>
        [visits] <b>مراجعه چند برابر؟</b>
       *[points] <b>امتیاز چند برابر؟</b>
    }
    اکنون: × { $factor }. بزنید یا عددی تا ۱۰ بنویسید.
    از این و ساعت ویژه فقط بیشترین حساب می‌شود.
tier-ask-discount = <b>تخفیف همیشگی</b>
    از هر صورت‌حساب چند درصد کم شود؟ بزنید یا عددی بنویسید. اکنون: { $now }
tier-ask-perks = <b>مزیت‌ها: { $tongue }</b>
    اکنون: { $now }
    در چند کلمه بنویسید، مثلاً: پر کردن دوبارهٔ فنجان، رایگان. یا زبان دیگری را بزنید.
button-tier-no-perks = بدون نوشته
tier-ask-reward = <b>پاداش رسیدن به این سطح</b>
    یکی را بزنید؛ هرکس به این سطح برسد، آن را هدیه می‌گیرد.
button-tier-no-reward = بدون پاداش
tiers-forecast = <b>نتیجه چه می‌شود؟</b> { $how }
tiers-forecast-none = هیچ سطحی نخواهد بود.
tiers-how-title = <b>آنچه شمرده می‌شود</b>: { $how }
tiers-how-holds =
    { $window ->
        [calendar] هر سطح امسال و سال بعد برقرار است.
       *[rolling] هر سطح { $n } ماه برقرار است.
    }
tiers-how-ends = روزهای مهلت پس از آن: { $grace }. روزهای هشدار پیش از پایان: { $warn }
tiers-how-change = آنچه هر عضو دارد تا پایان زمانش می‌ماند. سطح‌های تازه تا فردا داده می‌شود.
button-tiers-by =
    { $by ->
        [money] شمردن پول
       *[points]
            { $unit ->
                [stamps] شمردن مُهر
                [visits] شمردن مراجعه
               *[points] شمردن امتیاز
            }
    }
button-tiers-window =
    { $window ->
        [calendar] شمردن در سال
       *[rolling] شمردن ماه‌های گذشته
    }
button-tiers-months = چند ماه
button-tiers-grace = مهلت
button-tiers-warn = هشدار
tiers-ask-months = <b>چند ماه شمرده شود؟</b>
    یکی را بزنید یا عددی از ۱ تا ۳۶ بنویسید.
tiers-ask-grace = <b>روزهای مهلت</b>
    سطحی که دوباره به دست نیامده چند روز بماند؟ بزنید یا عددی تا ۳۶۵ بنویسید.
tiers-ask-warn = <b>روزهای هشدار</b>
    چند روز پیش از پایان خبر داده شود؟ بزنید یا عددی تا ۹۰ بنویسید.

## Everybody's rules

rules-tier = { $tier }، از { $amount }: { $what }
rules-tiers = برای سطح شمرده می‌شود: { $how }
rules-tiers-fall = سطحی که دوباره به دست نیاید یک پله پایین می‌آید؛ مهلت به روز: { $n }
rules-tier-factor = از ضریب سطح و ساعت ویژه فقط بیشترین حساب می‌شود.
rule-tiers = فقط { $tiers }
rule-ask-tiers = <b>برای کدام سطح‌ها؟</b>
    آن‌ها را بزنید؛ بدون انتخاب، برای همه است.
button-when-tiers = فقط بعضی سطح‌ها

## At the counter and on a member's page

serving-tier = سطح: { $tier }
serving-tier-off =
    { $itself ->
        [yes] { $tier }: { $percent } تخفیف، خودکار از مبلغ کم می‌شود
       *[no] { $tier }: { $percent } تخفیف از صورت‌حساب
    }
card-headline-tier = { $balance } · { $tier }
member-tier = { $balance } · { $tier }
button-member-tier = سطح
tiers-of = <b>{ $name }: سطح‌ها</b>
tiers-of-none = هنوز سطحی نیست.
tiers-of-line =
    { $state ->
        [life] { $tier }، برای همیشه
        [holds] { $tier }، تا { $day }
       *[ended] { $tier }، پایان: { $day }
    }
button-tier-life = برای همیشه: { $tier }
button-tier-life-back = دیگر همیشگی نباشد: { $tier }
origin-friend = از دوستان
entry-tier = اضافهٔ سطح

## Letters

letter-tier-up = <b>{ $club }: سطح تازهٔ شما: { $tier }</b>
letter-tier-life = <b>{ $club }: سطح همیشگی شما: { $tier }</b>
letter-tier-ends = <b>{ $club }: این سطح به‌زودی پایان می‌یابد: { $tier }</b>
    آخرین روز: { $day }
letter-tier-keep = برای نگه داشتن آن تا آن روز: { $amount } دیگر
letter-tier-fell =
    { $left ->
        [yes] <b>{ $club }: سطح شما اکنون: { $now }</b>
       *[no] <b>{ $club }: سطح شما به پایان رسید</b>
    }
    پیش از این: { $tier }. وقتی دوباره به اندازهٔ کافی جمع شود، فوراً برمی‌گردد.

## Refusals

refused-TiersFull = بیش از { $most } سطح زیاد است. نخست یکی را حذف کنید.
refused-ThresholdTaken = سطح دیگری از همان‌جا شروع می‌شود. عدد دیگری بنویسید.
