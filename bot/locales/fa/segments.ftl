## Groups of members

command-segments = گروه‌های اعضا
button-segments = گروه‌ها
segments =
    <b>گروه‌های اعضا</b>
    { $n ->
        [0] با چند لمس گروهی بسازید و با یک نام نگه دارید: برای پیام‌های گروهی، پیشنهادها و فهرست‌ها.
       *[other] ذخیره‌شده: { $n }. اعضای هر گروه هر بار از نو شمرده می‌شوند.
    }
button-segment-new = گروه تازه
segment-title = <b>برای چه کسانی؟</b>
segment-named = <b>{ $name }</b>
segment-who = { $who }
segment-size = اعضا در تلگرام: { $n }. می‌توان به این تعداد نوشت: { $writable }.
segment-profiling = موافق با پیشنهاد بر پایه سلیقه و خرید: { $n }. تنها آن‌ها می‌گیرند.
button-segment-done = همین گروه
button-segment-add = افزودن شرط
button-segment-not = اما نه …
button-segment-drop = برداشتن شرط
button-segment-saved = گروه‌های ذخیره‌شده
button-segment-people = چه کسانی هستند
button-segment-name = نگه‌داشتن با یک نام
button-segment-change = تغییر
button-segment-rename = تغییر نام
button-segment-export = دریافت فایل
button-segment-archive = برداشتن گروه
segment-ask-kind = <b>کدام شرط؟</b>
segment-ask-not = <b>اما نه: چه کسانی؟</b>
segment-kind-line = <b>{ $name }</b>: { $what }
segment-ask-values =
    <b>{ $name }</b>
    { $search ->
        [yes] یک یا چند مورد را بزنید؛ یکی از آن‌ها کافی است. با نوشتن جست‌وجو کنید.
       *[no] یک یا چند مورد را بزنید؛ یکی از آن‌ها کافی است.
    }
segment-ask-number =
    <b>{ $name }</b>
    بازه‌ای را بزنید یا بنویسید: از - تا. یک عدد یعنی: همان یا بیشتر.
segment-ask-days =
    <b>{ $name }</b>
    زمانی را بزنید یا بنویسید چند روز.
segment-ask-drop =
    <b>کدام شرط برداشته شود؟</b>
    با یک لمس برداشته می‌شود، بقیه می‌مانند.
segment-ask-saved =
    <b>گروه‌های ذخیره‌شده</b>
    گروهی که بزنید به جای آنچه ساخته شده می‌نشیند.
segment-ask-name = <b>با چه نامی؟</b>
segment-kept = نگه داشته شد: { $name }
segment-archived = برداشته شد
segment-people =
    <b>اعضای این گروه: { $n }</b>
    با نوشتن نام جست‌وجو کنید.
segment-people-found = <b>یافته‌ها برای: { $text }</b>
segment-file = { $name }
segment-days = { $n } روز
segment-kind-tier = سطح
segment-kind-silent = مدتی بی‌خرید
segment-kind-visits = مراجعه‌ها
segment-kind-language = زبان
segment-kind-bought = خریده‌اند
segment-kind-spent = مبلغ خرید
segment-kind-joined = پیوسته‌اند
segment-kind-tag = برچسب
segment-kind-birthday = ماه تولد
segment-kind-interests = سلیقه
segment-kind-age = سن
segment-kind-branch = پیوستن در شعبه
segment-kind-shopped = خرید در شعبه
segment-kind-source = راه آشنایی
segment-kind-answer = پاسخ
segment-what-tier = در سطحی مشخص، یا هنوز بی‌سطح
segment-what-silent = این مدت خریدی نداشته‌اند
segment-what-visits = چند بار و از کی خریده‌اند
segment-what-language = زبانی که می‌خوانند
segment-what-bought = کالا یا دسته؛ با «اما نه» کسانی که هرگز
segment-what-spent = چقدر و از کی پرداخته‌اند
segment-what-joined = به‌تازگی عضو شده‌اند
segment-what-tag = نشانی که همکارانتان گذاشته‌اند
segment-what-birthday = در ماهی مشخص جشن می‌گیرند
segment-what-interests = آنچه گفته‌اند دوست دارند
segment-what-age = از روی سال تولدی که گفته‌اند
segment-what-branch = با پوستر یک شعبه پیوسته‌اند
segment-what-shopped = در یک شعبه خریده‌اند
segment-what-source = باشگاه را چگونه یافتند
segment-what-answer = پاسخ به پرسش خودتان
segment-everyone = همه
segment-and = ؛ { "" }
segment-not = اما نه: { $what }
segment-more = { $n } مورد دیگر
segment-gone = چیزی که دیگر نیست
segment-no-tier = هنوز بی‌سطح
segment-range =
    { $bounds ->
        [same] { $least }
        [from] { $least } یا بیشتر
        [to] حداکثر { $most }
       *[between] از { $least } تا { $most }
    }
segment-window =
    { $ever ->
        [yes] تاکنون
       *[no] در { $n } روز گذشته
    }
segment-is-tier = سطح: { $values }
segment-is-language = زبان: { $values }
segment-is-branch = پیوستن در شعبه: { $values }
segment-is-shopped = خرید در شعبه: { $values }، { $window }
segment-is-age = سن: { $values }
segment-is-birthday = ماه تولد: { $values }
segment-is-interests = سلیقه: { $values }
segment-is-bought = خریده‌اند: { $values }، { $window }
segment-is-visits = مراجعه‌ها: { $values }، { $window }
segment-is-spent = مبلغ خرید: { $values }، { $window }
segment-is-silent = بی‌خرید، به مدت: { $n } روز
segment-is-joined = پیوسته در { $n } روز گذشته
segment-is-source = راه آشنایی: { $values }
segment-is-answer = پاسخ به «{ $question }»: { $values }
segment-is-tag = برچسب: { $values }
segment-some-items = یکی از کالاها و دسته‌ها، تعداد: { $n }
segment-some-answers = پاسخ‌هایی مشخص به پرسش شما، تعداد: { $n }
segment-source-start = از تلگرام
segment-source-poster = از پوستر
segment-source-link = از لینک
segment-source-friend = به دعوت دوست
segment-source-counter = سر صندوق
segment-source-sale = با کد سر صندوق
segment-source-import = از فهرست
refused-SegmentGone = این گروه برداشته شده است.
refused-NameTaken = گروه دیگری همین نام را دارد. لطفاً نام دیگری انتخاب کنید.
refused-SegmentsFull = بیشترین تعداد گروه‌ها: { $most }. ابتدا یکی را بردارید.
refused-ConditionsFull = بیشترین تعداد شرط‌های هم‌نوع در یک گروه: { $most }. ابتدا یکی را بردارید.
refused-TagsFull = بیشترین تعداد برچسب‌های یک عضو: { $most }. ابتدا یکی را بردارید.

## Tags

button-member-tags = برچسب‌ها
member-tags =
    <b>{ $name }</b>
    برچسب‌ها: { $tags }
    برای دادن یا برداشتن، برچسب را بزنید؛ یا برچسب تازه‌ای بنویسید.
member-no-tags = هنوز ندارد
