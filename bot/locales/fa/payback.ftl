## What rules, tiers, stamp cards and friends give back, for the owner

gives-back =
    { $known ->
        [both] { $percent } از خرید را برمی‌گرداند، حدوداً پس از { $n } مراجعه.
        [percent] { $percent } از خرید را برمی‌گرداند.
        [visits] حدوداً پس از { $n } مراجعه می‌رسد. ارزش پاداش را بگویید تا برگشتش را ببینید.
       *[nothing] ارزش پاداش را بگویید تا برگشتش را ببینید.
    }
rule-gives-back = هر جا برقرار باشد، برمی‌گردد: { $percent }.
rule-costs-once = هزینه، یک بار برای هر عضو: { $money }.
friend-costs =
    { $known ->
        [yes] هزینهٔ هر دوست: { $money }، { $percent } از خرید معمولی.
       *[no] هزینهٔ هر دوست: { $money }.
    }
gives-little = کم است: کمتر به چشم می‌آید.
gives-dear = گران است: ببینید می‌صرفد یا نه.
stamp-card-unknown = حدوداً پس از { $n } مراجعه پر می‌شود. با قیمت‌ها در فهرست فروش برگشتش را می‌بینید.
