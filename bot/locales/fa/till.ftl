### آنچه صندوق می‌پرسد و می‌گوید.

## A number typed while a sale is open

ask-meant = <b>شماره یا مبلغ؟</b>
    این می‌تواند هر دو باشد: { $typed }
    منظورتان را انتخاب کنید.
button-meant-card = کارت عضویت: { $name }
button-meant-whole = خرید برای: { $name }
button-meant-receipt = خرید شمارهٔ { $number }
button-meant-amount = مبلغ: { $money }، { $name }
ask-far = <b>واقعاً { $money }؟</b>
    این خیلی بیشتر از خریدهای همیشگی اینجاست.
button-far = بله: { $money }
refused-FarAboveUsual = این خیلی بیشتر از خریدهای همیشگی اینجاست. دوباره اسکن و تأیید کنید.
button-items-clear = پاک کردن اقلام
button-code-for = نشان دادن کد برای: { $money }

## Who does not serve

refused-NotServing = دسترسی شما به صندوق فعلاً متوقف است و این ثبت نشد. لطفاً با صاحب فروشگاه صحبت کنید.
not-counted-any-more = شما دیگر همکار اینجا نیستید و این ثبت نشد. از این پس اینجا باشگاه مشتریان شماست:

## A card that its holder filled

phone-held = این شماره روی کارت عضویتی است که هنگام کار در اینجا خودتان چیزی در آن ثبت کرده‌اید، پس با کارت شما یکی نشد. صاحب فروشگاه خبر دارد: لطفاً با او صحبت کنید.
flag-own-card = <b>کارتی که صاحبش پر کرده است؟</b>
    ثبت‌کننده روی این کارت عضویت هنگام کار در اینجا: { $staff }
    حالا همان شخص شمارهٔ آن را شمارهٔ خودش اعلام کرده است. نام روی کارت: { $name }
    چیزی یکی نشد. مدیر می‌تواند در صفحهٔ عضو این کار را انجام دهد.

## Opening hours

refused-HoursUnclear = این ساعت‌ها خوانده نشد و چیزی ذخیره نشد. مثلاً: ۹-۱۷، یا با روزها: شنبه تا چهارشنبه ۹-۱۷، پنجشنبه ۹-۱۳

## Money that goes back from a bill that money alone did not pay

ask-refund-money =
    { $points ->
        [yes] منظور فقط مبلغی است که با پول پرداخت شده؛ امتیازها همراه آن خودبه‌خود برمی‌گردد.
       *[no] منظور فقط مبلغی است که پس از تخفیف با پول پرداخت شده.
    }
