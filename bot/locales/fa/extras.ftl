## Beyond card, points and one reward

extras =
    <b>بیشتر برای اعضا</b>
    هر امکان پس از روشن شدن، اینجا صفحهٔ خودش را دارد.
button-extras = پاداش‌ها و بیشتر
more-of-mine = <b>امکانات دیگر باشگاه</b>
button-more-of-mine = بیشتر
