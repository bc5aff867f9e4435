### The club's words in Persian; en.ftl is the master. Nouns after a number never change, so few choices by number.
### A variable inside <code> or an address ends in _raw. $unit is points, stamps or visits. مُهر always has its vowel.

## Languages and the bot's own face

language-own-name = فارسی
language-page = <b>زبان</b>
    به چه زبانی برایتان بنویسیم؟
language-chosen = از حالا فارسی می‌نویسیم
bot-name = Regulars
bot-about = باشگاه مشتریان: { $club }. کارت عضویت و پاداش در تلگرام.
bot-description =
    باشگاه مشتریان ما: { $club }

    کارت عضویت در گوشی، پاداش برای هر بار برگشتن، بدون نصب هیچ برنامه‌ای. برای عضویت «شروع» را بزنید.

## Commands

command-card = کارت عضویت من
command-points = موجودی من و پاداش بعدی
command-history = هرچه تا امروز ثبت شده
command-shop = دربارهٔ ما: نشانی، ساعت کار، منو
command-settings = تنظیمات
command-staff = همکاران
command-poster = پوستر روی پیشخوان
command-language = زبان
command-privacy = چه نگه می‌داریم و چرا
command-help = کارهایی که اینجا می‌شود کرد
command-leave = لغو عضویت

## Buttons that stand in many places

button-home = خانه
button-back = بازگشت
button-skip = فعلاً نه
button-done = تأیید
button-cancel = انصراف
button-go-on = ادامه
button-card = کارت عضویت من
button-points =
    { $unit ->
        [stamps] مُهرهای من
        [visits] مراجعه‌های من
       *[points] امتیازهای من
    }
button-history = تاریخچه
button-settings = تنظیمات
button-help = راهنما
button-shop = دربارهٔ ما
button-privacy = حریم خصوصی
button-language = زبان
button-counter = رفتن به صندوق
button-copy-link = کپی لینک
button-share = فرستادن لینک
plain-number = { $n }
saved = ذخیره شد
nameless = بدون نام
not-told = هنوز ثبت نشده
skipped = باشد، فعلاً نه. بعداً هم می‌توانید در تنظیمات بگویید.
unchanged = همان‌طور که بود ماند.
currency-toman = تومان
toman = { $amount } تومان
page-of = { $page } از { $pages }

## The first page

greeting = <b>{ $club }</b>
    { $unit ->
        [stamps] با هر خرید مُهر جمع کنید. با { $n } مُهر پاداش می‌گیرید: { $reward }
        [visits] هر مراجعه حساب می‌شود. با { $n } مراجعه پاداش می‌گیرید: { $reward }
       *[points] با هر خرید امتیاز جمع کنید. با { $n } امتیاز پاداش می‌گیرید: { $reward }
    }
greeting-gift =
    { $unit ->
        [stamps] { $n } مُهر هم هدیهٔ عضویت شماست.
        [visits] { $n } مراجعه هم هدیهٔ عضویت شماست.
       *[points] { $n } امتیاز هم هدیهٔ عضویت شماست.
    }
greeting-waiting = کارت عضویتتان منتظر شما بود.
greeting-consent = با عضویت، آنچه را در صفحهٔ حریم خصوصی آمده می‌پذیرید.
button-join = عضویت در باشگاه مشتریان
home =
    { $named ->
        [yes] <b>{ $club }</b>، سلام { $name }
       *[no] <b>{ $club }</b>
    }
balance =
    { $unit ->
        [stamps] مُهر: { $n }
        [visits] مراجعه: { $n }
       *[points] امتیاز: { $n }
    }
reward-ahead =
    { $unit ->
        [stamps] { $n } مُهر تا پاداش: { $reward }
        [visits] { $n } مراجعه تا پاداش: { $reward }
       *[points] { $n } امتیاز تا پاداش: { $reward }
    }
reward-ready = پاداش آماده است: { $reward }
not-understood = الان منتظر پیامی نبودیم. کارهایی که اینجا می‌شود کرد:
unknown-command = چنین دستوری نداریم. کارهایی که اینجا می‌شود کرد:
edit-not-taken = تغییر پیامی که فرستاده‌اید خوانده نمی‌شود. اگر لازم است، پیام تازه‌ای بفرستید. الان اینجایید:
club-not-open = این باشگاه مشتریان هنوز باز نشده است. لطفاً کمی بعد دوباره سر بزنید.
    مالک آن را با لینکی باز می‌کند که برنامه هنگام راه‌اندازی نشان داده است.

## Joining and the profile

joined = <b>عضو شدید.</b> به { $club } خوش آمدید.
joined-gift =
    { $unit ->
        [stamps] { $n } مُهر از همین حالا روی کارت عضویت شماست.
        [visits] { $n } مراجعه از همین حالا برایتان حساب شده است.
       *[points] { $n } امتیاز از همین حالا روی کارت عضویت شماست.
    }
ask-offers = گاهی پیشنهاد ویژه و خبر برایتان بفرستیم؟ هر وقت بخواهید با یک دکمه قطع می‌شود؛ اگر هم نخواهید، چیزی از دست نمی‌دهید.
button-yes-offers = بله، با کمال میل
button-no-thanks = نه، ممنون
button-to-card = دیدن کارت عضویت
welcome-back = دوباره خوش آمدید. کارت عضویتتان منتظر شما بود.
ask-name = <b>نام شما</b>
    با چه نامی صدایتان کنیم؟ بنویسید، مثلاً: سارا
ask-name-known = <b>نام شما</b>
    با این نام صدایتان می‌کنیم: { $name }. اگر خوب است نگهش دارید، وگرنه نام دیگری بنویسید.
button-keep-name = همین خوب است
ask-birthday = <b>تولد شما</b>
    برای تبریک و هدیه‌ای کوچک در روز تولدتان. بنویسید، مثلاً: { $example }، یا انتخاب کنید.
    گفتن سال اختیاری است. با گفتن تولدتان اجازه می‌دهید آن را تبریک بگوییم.
button-birthday-known = تولدم: { $day }
button-birthday-pick = انتخاب روز
button-calendar-gregorian = تقویم میلادی
button-calendar-persian = تقویم شمسی
button-calendar-hebrew = تقویم عبری
button-forget-birthday = حذف تولد
button-no-year = بدون سال
ask-birthday-which = <b>تولد شما</b>
    منظورتان کدام روز است؟
ask-birthday-month = <b>تولد شما</b>
    کدام ماه؟
ask-birthday-day = <b>تولد شما</b>
    چندم ماه؟
ask-birthday-year = <b>تولد شما: { $day }</b>
    چه سالی؟ بنویسید یا بدون سال ادامه دهید.
ask-phone = <b>شمارهٔ تلفن شما</b>
    تا اگر گوشی همراهتان نبود هم سر صندوق پیدایتان کنیم. با دکمهٔ پایین بفرستید.
button-share-phone = فرستادن شمارهٔ من
button-forget-phone = حذف شمارهٔ من
phone-forgotten = شمارهٔ شما پاک شد.
phone-kept = شمارهٔ شما ذخیره شد.
ask-interests = <b>چه چیزهایی دوست دارید؟</b>
    هرکدام را دوست دارید بزنید. با این کار اجازه می‌دهید پیشنهاد ویژه را بر پایهٔ علاقه‌ها و خریدهایتان انتخاب کنیم.
ask-question = <b>{ $question }</b>
please-tap = لطفاً یکی از دکمه‌ها را بزنید: پاسخ این پرسش با زدن دکمه داده می‌شود.
question-gone = این پرسش دیگر پرسیده نمی‌شود.

## A number put right

dispute-taps = <b>درست کردن</b>
    تعداد درست چند است؟ دکمه‌اش را بزنید.

## The card

card-caption = <b>{ $club }</b>
    سر صندوق نشان دهید. شماره: <code>{ $number_raw }</code>
card-caption-practice = <b>{ $club }: کارت عضویت آزمایشی</b>
    در هیچ گزارشی نمی‌آید. شماره: <code>{ $number_raw }</code>
card-headline =
    { $unit ->
        [stamps] مُهر: { $n }
        [visits] مراجعه: { $n }
       *[points] امتیاز: { $n }
    }
card-line-ahead =
    { $unit ->
        [stamps] { $n } مُهر تا پاداش: { $reward }
        [visits] { $n } مراجعه تا پاداش: { $reward }
       *[points] { $n } امتیاز تا پاداش: { $reward }
    }
card-line-ready = پاداش آماده است: { $reward }
card-number-label = کارت عضویت
button-copy-number = کپی شماره
button-practise-sale = ثبت خرید آزمایشی
button-new-code = کد جدید عضویت
card-renew-page = <b>کد جدید برای کارت عضویت</b>
    وقتی به کار می‌آید که عکس کارت عضویتتان دست کس دیگری باشد. کد قبلی همان لحظه از کار می‌افتد؛ هرچه جمع کرده‌اید سر جایش می‌ماند.
button-card-renew = ساخت کد جدید
card-renewed = کد قبلی دیگر کار نمی‌کند
card-of-a-member = { $club }: این کارت عضویت یکی از اعضاست. صاحبش آن را سر صندوق نشان می‌دهد.

## Points and history

points-title =
    { $unit ->
        [stamps] <b>مُهرهای من</b>
        [visits] <b>مراجعه‌های من</b>
       *[points] <b>امتیازهای من</b>
    }
points-pending =
    { $unit ->
        [stamps] در راه: { $n } مُهر، قابل استفاده از { $day }
        [visits] در راه: { $n } مراجعه، قابل استفاده از { $day }
       *[points] در راه: { $n } امتیاز، قابل استفاده از { $day }
    }
points-expiry =
    { $unit ->
        [stamps] نزدیک‌ترین انقضا: { $n } مُهر، اعتبار تا { $day }
        [visits] نزدیک‌ترین انقضا: { $n } مراجعه، اعتبار تا { $day }
       *[points] نزدیک‌ترین انقضا: { $n } امتیاز، اعتبار تا { $day }
    }
points-of-old = از قانون‌های پیشین: { $balance }
points-last = تازه‌ترین‌ها:
entry =
    { $priced ->
        [yes] { $quantity }، { $day }، { $what }، { $money }
       *[no] { $quantity }، { $day }، { $what }
    }
entry-purchase = خرید
entry-welcome = هدیهٔ عضویت
entry-expire = منقضی شده
entry-in-unit =
    { $unit ->
        [stamps] { $what } (مُهر)
        [visits] { $what } (مراجعه)
       *[points] { $what } (امتیاز)
    }
history-title = <b>تاریخچه</b>
history-empty = هنوز خالی است. اولین خریدتان اینجا می‌آید.
button-newer = جدیدتر
button-older = قدیمی‌تر

## A member's settings

settings-title = <b>تنظیمات</b>
settings-staff = <b>تنظیمات</b>
    همکاران هم می‌توانند مشتری باشند و کارت عضویت خودشان را داشته باشند.
settings-name = نام: { $name }
settings-birthday = تولد: { $day }
settings-phone = تلفن: { $phone }
button-name = نام
button-birthday = تولد
button-phone = تلفن
button-interests = سلیقهٔ من
button-offers-on = دریافت پیشنهاد ویژه و خبر
button-offers-off = قطع پیشنهاد ویژه و خبر
consent-yes = ممنون، ثبت شد
consent-no = لغو شد. هرچه جمع کرده‌اید سر جایش می‌ماند.

## Before everybody's rules change

set-preset-sure = <b>{ $wanted }؟</b>
    اعضایی که اکنون چیزی جمع کرده‌اند: { $members }، { $balance }
    { $same ->
        [yes] همهٔ آن برایشان می‌ماند. قانون‌ها به آغازِ این نوع کسب‌وکار برمی‌گردد.
       *[no] همهٔ آن با نام «از قانون‌های پیشین» برایشان می‌ماند؛ قانون‌های کنونی تمام می‌شود.
    }
    { $unit ->
        [stamps] خریدهای تازه با مُهر حساب می‌شود.
        [visits] خریدهای تازه با مراجعه حساب می‌شود.
       *[points] خریدهای تازه با امتیاز حساب می‌شود.
    }
button-preset-sure =
    { $unit ->
        [stamps] از این پس: مُهر
        [visits] از این پس: مراجعه
       *[points] از این پس: امتیاز
    }

## What is not there at present

refused-NoLongerStaff = شما دیگر همکار اینجا نیستید. از این پس اینجا باشگاه مشتریان شماست:
refused-SwitchedOff = این بخش در حال حاضر اینجا خاموش است.

## A member's answers to the owner's questions

button-answers = پاسخ‌های من

## Privacy and leaving

privacy-page = <b>حریم خصوصی شما: { $club }</b>
    برای ادارهٔ باشگاه مشتریان، گفته‌ها، خریدها و هرچه جمع کرده‌اید را نگه می‌داریم.
    فقط همکاران اینجا آن‌ها را می‌بینند.
    پیشنهاد ویژه، تبریک تولد و انتخاب بر پایهٔ خریدها: فقط تا وقتی که اجازه بدهید.
    هر وقت بخواهید نسخه‌ای بگیرید، عضویت را لغو کنید یا بخواهید پاک شود.
button-privacy-kept = دقیقاً چه نگه می‌داریم
privacy-kept = <b>دقیقاً چه نگه می‌داریم</b>
    دربارهٔ شما: شناسهٔ تلگرام، نام، زبان، از کجا آمده‌اید و گفته‌های خودتان.
    خریدها، هرچه جمع کرده‌اید، اجازه‌ها و پیام‌های ما به شما، هرکدام با زمانش.
    پس از پاک شدن، خریدها بی‌نام می‌مانند و نسخه‌های پشتیبان به‌مرور پاک می‌شوند.
privacy-mark = نشانه‌ای ناخوانا ۲۴ ماه پس از پاک شدن می‌ماند تا هدیهٔ عضویت فقط یک بار باشد.
button-birthday-on = تولدم را تبریک بگویید
button-birthday-off = تبریک تولد نفرستید
button-profiling-on = پیشنهاد طبق سلیقه و خریدم
button-profiling-off = طبق سلیقه و خریدم نباشد
button-my-data = اطلاعات من
button-leave = لغو عضویت
my-data = <b>اطلاعات شما</b>
    هرچه دربارهٔ شما نگه می‌داریم در این فایل است.
my-data-file = my-data
leave-page = <b>لغو عضویت: { $club }</b>
    لغو با حفظ کارت عضویت: دیگر چیزی نمی‌فرستیم و اگر برگردید همه‌چیز سر جایش است.
    لغو و پاک کردن همه‌چیز: نام، تولد، تلفن و پاسخ‌ها پاک می‌شود و هرچه جمع کرده‌اید از بین می‌رود. این کار برگشت ندارد.
button-leave-keep = لغو با حفظ کارت عضویت
button-leave-erase = لغو و پاک کردن همه‌چیز
button-erase = پاک کردن اطلاعات من
button-erase-now = پاک کردن همه‌چیز
button-stay = می‌مانم
erase-page = <b>پاک کردن اطلاعات شما: { $club }</b>
    نام، تولد، تلفن و پاسخ‌ها پاک می‌شود و هرچه جمع کرده‌اید از بین می‌رود. این کار برگشت ندارد.
left = { $club }: عضویت شما لغو شد. کارت عضویتتان می‌ماند تا اگر برگشتید منتظرتان باشد.
erased = { $club }: اطلاعات شما پاک شد. ممنون که با ما بودید.
button-join-again = عضویت دوباره

## Members: cards from the counter, pages, merging, lists

command-members = اعضا: فهرست، آوردن و بردن
button-open-card = کارت بدون تلگرام
button-open-card-here = باز کردن کارت عضویت برای این شماره
button-member = صفحه
button-member-other = صفحهٔ کارت دیگر
button-serve = ثبت خرید
ask-walk-in-phone = <b>کارت عضویت بدون تلگرام</b>
    شمارهٔ تلفن مشتری را بنویسید، مثلاً: { $example }
ask-walk-in-name = <b>کارت عضویت برای</b> <code>{ $phone_raw }</code>
    نام کوچک را بنویسید، مثلاً: مریم
    مشتری فقط عضویت را می‌پذیرد؛ چیزی به تلفنش فرستاده نمی‌شود.
card-opened = <b>کارت عضویت باز شد</b>: { $name }
    شماره: <code>{ $number_raw }</code>
    آن را بگویید یا بنویسید. هرکس بعداً همین تلفن را در ربات بفرستد، همین کارت عضویت را با همهٔ موجودی‌اش می‌گیرد.
card-known = <b>این شماره کارت عضویت دارد</b>: { $name }
    شماره: <code>{ $number_raw }</code>
phone-joined = شمارهٔ شما ذخیره شد. کارت عضویت شما سر صندوق و این کارت از حالا یکی است، با همهٔ موجودی.
member-title = <b>{ $name }</b>
member-card = کارت عضویت <code>{ $number_raw }</code>، از { $day }، { $origin }
origin-start = از تلگرام
origin-poster = از پوستر
origin-link = از لینک
origin-counter = سر صندوق
origin-import = از فایل
member-unseen = هنوز خریدی نکرده
member-visits =
    { $summed ->
        [yes] مراجعه: { $n }، در مجموع: { $money }، آخرین: { $day }
       *[no] مراجعه: { $n }، آخرین: { $day }
    }
member-left = از باشگاه مشتریان رفته است؛ کارت عضویت نگه داشته می‌شود.
button-member-bought = خریدها
member-purchases = <b>خریدها: { $name }</b>
member-no-purchases = <b>خریدها: { $name }</b>
    هنوز چیزی نیست.
member-purchase = { $day }، { $what }
member-history = <b>تاریخچه: { $name }</b>
button-note = یادداشت
ask-note = <b>یادداشت: { $name }</b>
    سر صندوق چه چیزی باید بدانند؟ بنویسید، مثلاً: شیر جو دوسر، کنار پنجره
button-note-forget = پاک کردن یادداشت
button-adjust = اصلاح موجودی
ask-adjust =
    { $unit ->
        [stamps] <b>مُهر: { $name }</b>
        [visits] <b>مراجعه: { $name }</b>
       *[points] <b>امتیاز: { $name }</b>
    }
    چند تا اضافه شود؟ عدد بنویسید؛ با منها کم می‌شود، مثلاً: -۲۰
ask-adjust-reason = <b>اصلاح: { $quantity }</b>
    چرا؟ چند کلمه کافی است؛ مشتری آن را می‌خواند.
adjusted = <b>اصلاح شد: { $quantity }</b>، { $name }
    موجودی: { $n }
    دلیل: { $reason }
approval-adjust = اصلاح دستی، بیش از سقف یک خرید
letter-adjusted =
    { $unit ->
        [stamps] <b>{ $club }، مُهر: { $points }</b>
        [visits] <b>{ $club }، مراجعه: { $points }</b>
       *[points] <b>{ $club }، امتیاز: { $points }</b>
    }
    اصلاح از: { $staff }. موجودی: { $n }
    دلیل: { $reason }
letter-merged =
    { $unit ->
        [stamps] <b>{ $club }، مُهر: { $points }</b>
        [visits] <b>{ $club }، مراجعه: { $points }</b>
       *[points] <b>{ $club }، امتیاز: { $points }</b>
    }
    از کارت عضویت دیگر شما که حالا با این کارت یکی است. از: { $staff }
button-merge = یکی کردن با کارت دیگر
ask-merge = <b>یکی کردن: { $name }</b>
    کدام کارت عضویت دیگر برای همین شخص است؟ نام، تلفن یا شمارهٔ کارت عضویت را بنویسید.
merge-nobody = <b>یکی کردن: { $name }</b>
    کسی پیدا نشد. نام دیگری، تلفن یا شمارهٔ کارت عضویت را بنویسید.
merge-sure = <b>هر دو یک نفرند؟</b>
merge-stays = می‌ماند: { $name }، <code>{ $number_raw }</code>، تلفن <code>{ $phone_raw }</code>، موجودی: { $n }، آخرین: { $day }
merge-goes = به آن می‌پیوندد: { $name }، <code>{ $number_raw }</code>، تلفن <code>{ $phone_raw }</code>، موجودی: { $n }، آخرین: { $day }
button-merge-now = یکی کردن
button-merge-swap = آن یکی بماند
merged = <b>از حالا یک کارت عضویت است</b>
    منتقل شد: { $moved }
    تا وقتی از آن استفاده نشده، می‌شود جدا کرد.
unmerged = <b>دوباره دو کارت عضویت</b>
    همه چیز سر جای خودش برگشت.
button-unmerge = جدا کردن کارت‌ها
entry-merge = از کارت عضویت دیگر
entry-unmerge = جدا شدن کارت‌ها
entry-merge-gift = هدیهٔ عضویت دوم
entry-import = آورده از فهرست
entry-import-undo = پس گرفتن فهرست
members-title = <b>اعضا: { $n }</b>
    تازه‌ترین‌ها اول. برای پیدا کردن، نام، تلفن یا شمارهٔ کارت عضویت را بنویسید.
members-found = <b>اعضا: «{ $text }»</b>
members-nobody = <b>کسی نبود: «{ $text }»</b>
    نام دیگری، تلفن یا شمارهٔ کارت عضویت را بنویسید.
button-everybody = همه
button-import = آوردن فهرست
button-export = بردن فهرست‌ها
ask-import = <b>آوردن اعضا از فهرست</b>
    فایل CSV بفرستید: گیره، سپس فایل. حداکثر ۵ مگابایت و ۲۰٬۰۰۰ سطر.
    ستون‌ها، با نام یا به این ترتیب: { $columns }
    برای کسی پیامی نمی‌رود. پیش از ثبت می‌بینید چه می‌شود.
button-import-last = آخرین فهرست
import-preview = <b>اعضای تازه: { $good }</b>، جمع موجودی‌ها: { $points }
    با تلفن شناخته شده و دست‌نخورده می‌مانند: { $known }
    پذیرفته نمی‌شود: { $bad }؛ در فایل آمده کدام و چرا
    ستون‌ها: { $columns }. اگر ترتیب دیگری دارند، آن را با ویرگول بنویسید.
button-import-now = آوردن: { $n }
import-working = <b>یک لحظه</b>
    چند ثانیه طول می‌کشد؛ صندوق در این میان کار می‌کند.
import-writing = <b>تمام نشده. اعضای تازه تا اینجا: { $n }</b>
    از تاریخ: { $day }. ادامه دهید؛ هیچ‌کس دو بار ثبت نمی‌شود.
import-done = <b>اعضای تازه: { $n }</b>
    تاریخ: { $day }
    می‌شود پس گرفت: هرکس در این میان خریده باشد می‌ماند (اکنون در فهرست: { $stayed }).
import-undoing = <b>پس گرفتن هنوز تمام نشده</b>
    از تاریخ: { $day }. اعضای تازه: { $n }، هنوز مانده: { $stayed }
import-undone = <b>پس گرفته شد</b>
    از تاریخ: { $day }. اعضای تازه: { $n }
    ماندند، چون خریدند یا پیوستند: { $stayed }
button-import-undo = پس گرفتن فهرست
import-stayed-file = stayed
import-bad-file = not-taken
import-bad-broken = گیومه بسته نشده است
import-bad-line-long = سطر بسیار طولانی است
import-bad-nothing = نه تلفن دارد و نه شمارهٔ کارت عضویت
import-bad-phone = شمارهٔ تلفن نیست
import-bad-phone-twice = همین تلفن بالاتر آمده است
import-bad-card = شمارهٔ کارت عضویت ۴ تا ۱۶ رقم دارد
import-bad-card-twice = همین شمارهٔ کارت عضویت بالاتر آمده است
import-bad-card-taken = شمارهٔ کارت عضویت برای کس دیگری است
import-bad-points = عدد درست نیست
import-bad-birthday = چنین روزی نیست
import-bad-name-long = نام بیش از ۶۴ حرف دارد
import-bad-note-long = یادداشت بیش از ۲۰۰ حرف دارد
export-page = <b>بردن فهرست‌ها</b>
    فایل‌هایی برای هر صفحه‌گسترده، همان‌طور که اکنون هست.
button-export-members = اعضا
button-export-purchases = خریدها
button-export-ledger = همهٔ تغییرهای امتیاز
export-file-members = members
export-file-purchases = purchases
export-file-ledger = points
exported = <b>آماده است</b>
    سطرها: { $n }. از فایل مراقبت کنید: آنچه مشتری‌ها گفته‌اند در آن است.
column-name = نام;نام و نام خانوادگی;نام کامل;مشتری;عضو
column-phone = تلفن;شماره تلفن;شمارهٔ تلفن;موبایل;تلفن همراه;همراه
column-birthday = تولد;تاریخ تولد;روز تولد
column-points = امتیاز;موجودی;مهر;مراجعه
column-card = شمارهٔ کارت عضویت;شماره کارت;کارت;کارت عضویت;شماره
column-note = یادداشت;توضیح;توضیحات
column-none = (بدون)
column-line = سطر
column-why = چرا
column-status = وضعیت
column-joined = عضویت از
column-source = از کجا
column-visits = خریدها
column-sum = جمع
column-currency = ارز
column-last = آخرین خرید
column-receipt = رسید
column-at = زمان
column-amount = مبلغ
column-refunded = برگشت
column-items = کالاها
column-state = وضعیت خرید
column-staff = صندوق
column-presence = شیوهٔ شناسایی
column-entry = ردیف
column-type = نوع
column-rule = قاعده
column-change = تغییر
column-pending = در راه
column-unit = واحد
column-expires = اعتبار تا
column-reason = دلیل
refused-CardClosed = این شماره روی کارت عضویت کسی است که رفته است. فقط خودش در تلگرام می‌تواند به آن برگردد.
refused-MergeFixed = از آنچه منتقل شد استفاده شده، یا کارت با کارت سومی یکی شده است. دیگر نمی‌شود جدا کرد.
refused-ImportedBefore = همین فایل پیش‌تر آورده شده است. نتیجه‌اش این است.
refused-FileWanted = لطفاً فایل بفرستید: گیره، سپس فایل.
refused-FileTooLarge = این فایل بزرگ است. حداکثر به مگابایت: { $most }
refused-FileTooLong = این فایل سطرهای زیادی دارد. لطفاً در چند بخش بفرستید. حداکثر: { $most }
refused-FileUnreadable = این را به شکل فهرست نمی‌شود خواند. لطفاً آن را CSV ذخیره کنید و دوباره بفرستید.
refused-ColumnsUnclear = نام ستون‌ها را با ویرگول بنویسید؛ تلفن یا شمارهٔ کارت عضویت باید میان آن‌ها باشد.

## Help

help-customer = <b>راهنما</b>
    کارت عضویتتان را سر صندوق نشان دهید؛ بقیه خودش انجام می‌شود. کارهایی که اینجا می‌شود کرد:
help-staff = <b>راهنما</b>
    کارت عضویت مشتری را با دوربین گوشی اسکن و خریدش را ثبت کنید. کارهایی که اینجا می‌شود کرد:
help-line = { $command } { $what }

## Rules on top, limits and the catalogue

command-rules = قوانین باشگاه مشتریان
button-rulebook = چطور کار می‌کند
rulebook-title = <b>{ $club }: چطور کار می‌کند</b>
rulebook-since = از { $day }: { $what }
rulebook-ended = پایان در { $day }: { $what }
rules-percent = برگشت به امتیاز: { $percent }. هر امتیاز: { $money }
rules-minimum = کمترین خرید: { $money }
rule-what-visit = هر خرید
rule-what-action = مشخصات کامل، یک بار
rule-gives = { $what }: { $gain }
rule-gain =
    { $unit ->
        [stamps] { $n } مُهر بیشتر
        [visits] { $n } مراجعه بیشتر
       *[points] { $n } امتیاز بیشتر
    }
rule-multiplier =
    { $unit ->
        [stamps] مُهر × { $factor }
        [visits] مراجعه × { $factor }
       *[points] امتیاز × { $factor }
    }
rule-when = { $what } ({ $when })
rule-season = { $first } تا { $last }
rule-target-gone = دیگر فروخته نمی‌شود
rule-percent = <b>درصد برگشت</b>
    چند درصد خرید به امتیاز برگردد؟ یکی را بزنید یا عددی از ۱ تا ۱۰۰ بنویسید.
    ارزش هر امتیاز: { $per }. آنچه تا حالا جمع شده تغییری نمی‌کند.
rule-minimum = <b>کمترین خرید</b>
    خرید از چه مبلغی امتیاز دارد؟ بنویسید، یا برای هر مبلغی ۰ را بزنید.
minimum-none = هر مبلغی
button-rule-percent = درصد برگشت
button-rule-minimum = کمترین خرید
button-more-rules = قوانین بیشتر
button-limits = سقف‌ها
button-catalogue = فهرست فروش
button-page-before = قبلی
button-page-after = بعدی
button-save = ذخیره
more-rules-title = <b>قوانین بیشتر</b>
more-rules-empty = هنوز چیزی نیست. ساعت خوش یا امتیاز بیشتر برای یک قلم بیفزایید.
rule-numbered = { $n }. { $what }
one-rule-title = <b>این قانون</b>
button-rule-add = قانون جدید
button-rule-gain = چند تا
button-rule-factor = چند برابر
button-rule-when = چه وقت
button-rule-remove = حذف
rule-ask-kind = <b>قانون جدید</b>
    برای چه چیزی بیشتر بدهیم؟
rule-kind-visit = هر خرید
rule-kind-multiplier = ساعت خوش
rule-kind-item = یک قلم
rule-kind-category = یک دسته
rule-kind-action = مشخصات کامل
rule-ask-item = <b>کدام قلم؟</b>
    یکی را بزنید یا بخشی از نامش را بنویسید.
rule-ask-category = <b>کدام دسته؟</b>
    یکی را بزنید یا بخشی از نامش را بنویسید.
rule-ask-gain =
    { $unit ->
        [stamps] <b>چند مُهر بیشتر؟</b>
        [visits] <b>چند مراجعه بیشتر؟</b>
       *[points] <b>چند امتیاز بیشتر؟</b>
    }
    یکی را بزنید یا عدد بنویسید.
rule-ask-factor =
    { $unit ->
        [stamps] <b>مُهر چند برابر؟</b>
        [visits] <b>مراجعه چند برابر؟</b>
       *[points] <b>امتیاز چند برابر؟</b>
    }
    یکی را بزنید یا عددی تا ۱۰ بنویسید، مثلاً: ۱٫۲۵
rule-times = × { $factor }
rule-ask-when = <b>چه وقت؟</b>
    اکنون: { $when }
    روزها را بزنید و اگر خواستید ساعت یا تاریخ بگذارید.
when-always = همیشه
button-when-always = همیشه
button-when-hours = ساعت
button-when-season = تاریخ
rule-ask-hours = <b>ساعت</b>
    از کی تا کی؟ بنویسید، مثلاً: ۱۵-۱۷
button-all-day = تمام روز
rule-ask-season = <b>تاریخ</b>
    از چه روزی تا چه روزی؟ هر دو را بنویسید، مثلاً: ۱ دی - ۲۹ اسفند
button-all-year = تمام سال
forecast-title = <b>این چقدر امتیاز دارد؟</b> خریدی بنویسید و امتحان کنید.
forecast-without = بدون این قانون: { $what }
forecast-action = یک بار برای هر عضو، از حالا به بعد.
forecast-line = { $basket }: امروز { $today }، پس از این { $then }
forecast-taps = ثبت: { $n }
limits-title = <b>سقف‌های صندوق</b>
    چقدر می‌شود داد و بیش از آن چه می‌شود. برای تغییر، یکی را بزنید.
button-limit = { $what }: { $most }
limit-none = بدون سقف
limit-award = یک خرید
limit-staff_day = هر همکار در روز
limit-member_day = خرید در روز
limit-branch_day = فروشگاه در روز
limit-looked_up_day = بدون اسکن در روز
limit-gap_minutes = دقیقه میان دو خرید
button-limit-closed =
    { $state ->
        [on] بیرون از ساعت کار: نپرسد
       *[off] بیرون از ساعت کار: بپرسد
    }
limit-ask-award = <b>یک خرید</b>
    هر خرید حداکثر چند تا بیاورد؟ عدد بنویسید؛ ۰ یعنی بدون سقف.
limit-ask-staff_day = <b>هر همکار در روز</b>
    هر همکار در یک روز چند تا بدهد؟ عدد بنویسید؛ ۰ یعنی بدون سقف.
limit-ask-member_day = <b>خرید در روز</b>
    هر عضو در یک روز چند خرید داشته باشد؟ عدد بنویسید؛ ۰ یعنی بدون سقف.
limit-ask-branch_day = <b>فروشگاه در روز</b>
    روی هم در یک روز چند تا داده شود؟ عدد بنویسید؛ ۰ یعنی بدون سقف.
limit-ask-looked_up_day = <b>بدون اسکن در روز</b>
    هر همکار در یک روز چند خرید را بدون اسکن کارت عضویت ثبت کند؟ عدد بنویسید؛ ۰ یعنی بدون سقف.
limit-ask-gap_minutes = <b>دقیقه میان دو خرید</b>
    خرید دوباره تا چند دقیقه بعد پرسیده شود؟ عدد بنویسید؛ ۰ یعنی هیچ‌وقت.
limit-ask-beyond = <b>{ $what }: { $most }</b>
    بیش از آن چه شود؟
button-beyond-approve = تأیید یک نفر دیگر
button-beyond-cap = فقط تا سقف
button-beyond-reject = رد شود
beyond-approve-at = { $most }، بیش از آن با تأیید
beyond-cap-at = { $most }، نه بیشتر
beyond-reject-at = { $most }، بیش از آن رد می‌شود
catalogue-title = <b>فهرست فروش</b>
catalogue-count =
    { $n ->
        [0] هنوز چیزی نیست. اولین قلم را بیفزایید.
       *[other] { $n } قلم. برای جستجو بخشی از نام را بنویسید.
    }
catalogue-found = یافته‌ها برای «{ $search }»: { $n }
button-catalogue-item =
    { $mark ->
        [yes] ★ { $item }
       *[no] { $item }
    }
button-catalogue-all = نمایش همه
button-item-add = قلم جدید
item-ask-add = <b>قلم جدید</b>
    نام و اگر خواستید قیمت را بنویسید، مثلاً: فلت وایت { $example }
item-title = <b>{ $item }</b>
item-price = قیمت: { $price }
item-category = دسته: { $category }
button-item-favourite =
    { $state ->
        [on] برداشتن از دکمه‌های صندوق
       *[off] گذاشتن در دکمه‌های صندوق
    }
button-item-name = نام
button-item-price = قیمت
button-item-category = دسته
button-item-off = برداشتن از فروش
button-item-back = برگرداندن به فروش
item-off = <b>از فروش برداشته شد: { $item }</b>
    قانون‌های آن تا برگشتنش کاری نمی‌کنند.
item-ask-name = <b>نام: { $tongue }</b>
    اکنون: { $now }
    همان‌طور که مشتری‌ها می‌خوانند بنویسید، یا زبان دیگری را بزنید.
item-ask-price = <b>قیمت</b>
    فقط به صندوق کمک می‌کند. بنویسید، مثلاً: { $example }
button-no-price = بدون قیمت
item-ask-category = <b>دسته</b>
    یکی را بزنید یا دستهٔ جدیدی بنویسید، مثلاً: قهوه
button-no-category = بدون دسته
letter-profile =
    { $unit ->
        [stamps] <b>{ $club }: { $gained } مُهر</b>
        [visits] <b>{ $club }: { $gained } مراجعه</b>
       *[points] <b>{ $club }: { $gained } امتیاز</b>
    }
    سپاس که خودتان را معرفی کردید. موجودی: { $n }
refused-CategoriesFull = بیش از { $most } دسته زیاد است.
refused-FavouritesFull = صندوق فقط برای { $most } دکمه جا دارد. نخست قلم دیگری را بردارید.
refused-RulesFull = بیش از { $most } قانون زیاد است. نخست یکی را حذف کنید.
refused-RuleGone = این قانون دیگر وجود ندارد.
refused-ItemGone = این قلم دیگر فروخته نمی‌شود.
refused-SeasonUnclear = روز اول و روز آخر را مثل نمونه بنویسید. روز آخر باید هنوز نرسیده باشد.

## The shop

shop-title = <b>{ $club }</b>
shop-empty = { $club } هنوز چیزی دربارهٔ خودش ننوشته است.
shop-open = الان باز است، تا { $time }
shop-closed = ساعت کار هنوز ثبت نشده است.
shop-opens-today = الان بسته است، امروز باز می‌شود: { $time }
shop-opens = الان بسته است، باز می‌شود: { $weekday } { $time }
shop-address = نشانی: { $address }
shop-phone = تلفن: <code>{ $phone_raw }</code>
shop-menu = { $menu }
shop-pin = ما اینجاییم.
button-pin = روی نقشه
button-menu = منو
button-review = نظر بدهید

## The counter

counter = <b>{ $club }: صندوق</b>
    { $unit ->
        [stamps] کارت عضویت مشتری را با دوربین خود گوشی اسکن کنید، بعد تعداد مُهر را بزنید.
        [visits] کارت عضویت مشتری را با دوربین خود گوشی اسکن کنید، بعد دکمهٔ ثبت را بزنید.
       *[points] کارت عضویت مشتری را با دوربین خود گوشی اسکن کنید، بعد مبلغ را بنویسید.
    }
    کارت همراه نیست؟ شمارهٔ کارت، تلفن یا نام را بنویسید.
button-club-settings = تنظیمات باشگاه
button-poster = پوستر
button-staff = همکاران
button-practise = امتحان از دید مشتری
button-my-club = کارت عضویت خودم
serving = <b>{ $name }</b>
ask-amount = مبلغ خرید چقدر بود؟ بنویسید، مثلاً: { $example }
ask-taps =
    { $unit ->
        [visits]
            { $n ->
                [0] چند مراجعه؟
                [one] با یک دکمه ثبت می‌شود.
               *[other] چند مراجعه؟
            }
       *[stamps]
            { $n ->
                [0] چند مُهر؟
                [one] با یک دکمه مُهر می‌خورد.
               *[other] چند مُهر؟
            }
    }
button-visit =
    { $unit ->
        [visits] ثبت این مراجعه
       *[stamps] یک مُهر
    }
sale-done =
    { $unit ->
        [stamps] <b>مُهر: { $gained }</b> برای { $name }
        [visits] <b>مراجعه: { $gained }</b> برای { $name }
       *[points] <b>امتیاز: { $gained }</b> برای { $name }
    }
sale-waits =
    { $unit ->
        [stamps] در راه: { $n } مُهر
        [visits] در راه: { $n } مراجعه
       *[points] در راه: { $n } امتیاز
    }
sale-balance =
    { $priced ->
        [yes] خرید: { $money }، موجودی: { $n }
       *[no] موجودی: { $n }
    }
sale-number = شمارهٔ رسید: <code>{ $number_raw }</code>
sale-reward-ready = پاداش آماده است: { $reward }
button-next = مشتری بعدی

## Staff, shifts and branches

staff-line-suspended = { $name }: { $role }، تعلیق‌شده
person-title = <b>{ $name }</b>
person-role = نقش: { $role }
person-role-in = نقش: { $role }، شعبه: { $branch }
person-suspended = تعلیق‌شده از: { $moment }
person-sold = { $span }: خرید { $n }، { $given }
given-in =
    { $unit ->
        [stamps] مُهر { $n }
        [visits] مراجعه { $n }
       *[points] امتیاز { $n }
    }
span-today = امروز
span-week = این هفته
span-days =
    { $n ->
        [0] { $n } روز
        [one] { $n } روز
       *[other] { $n } روز
    }
person-role-page = <b>{ $name }: { $role }</b>
    از حالا چه نقشی؟
person-remove-page = <b>{ $name }: حذف شود؟</b>
    دسترسی‌اش همان لحظه قطع می‌شود. هرچه ثبت کرده می‌ماند.
person-stopped = تعلیق شد
person-works-again = دوباره کار می‌کند
button-deeds-of = کارهای صندوق
button-role = تغییر نقش
button-role-cashier = نقش: صندوق‌دار
button-role-manager = نقش: مدیر
button-role-owner = نقش: مالک
button-suspend = تعلیق
button-unsuspend = پایان تعلیق
button-remove = حذف
button-branch = شعبه
button-deeds = کارهای من
deeds-title = <b>{ $name }: کارهای صندوق</b>
deeds-empty = هنوز خالی است.
deed =
    { $priced ->
        [yes] { $moment }: { $what }، { $money } ({ $points })، <code>{ $number_raw }</code>
       *[no] { $moment }: { $what } ({ $points })، <code>{ $number_raw }</code>
    }
deed-sale = خرید
deed-undo = لغو فوری
deed-void = باطل
deed-refund = برگشت خرید
feature-shifts = شیفت: هرکس شیفت خود را در صندوق شروع و تمام می‌کند
button-feature-shifts =
    { $state ->
        [on] شیفت: خاموش شود
       *[off] شیفت: روشن شود
    }
button-shift-start = شروع شیفت من
button-shift-end = پایان شیفت من
shift-started = شیفت شما شروع شد
shift-where = <b>شیفت شما</b>
    در کدام شعبه؟
shift-since = در شیفت از: { $moment }
shift-since-in = در شیفت از: { $moment }، شعبه: { $branch }
shift-over = <b>شیفت شما تمام شد</b>
shift-span = شروع: { $began }، پایان: { $ended }
shift-sold =
    { $priced ->
        [yes] خرید: { $n }، { $money }
       *[no] خرید: { $n }
    }
shift-given = داده‌شده: { $given }، خریدهای پس‌گرفته: { $back }
button-branches =
    { $n ->
        [0] شعبه‌ها
        [one] شعبهٔ دیگر
       *[other] شعبه‌ها
    }
branches-title = <b>شعبه‌ها</b>
    هر شعبه ساعت کار، پوستر و همکاران خودش را دارد.
button-branch-add = شعبهٔ دیگر
branch-ask-name = <b>شعبهٔ دیگر</b>
    نامش چیست؟ نامی بنویسید که مشتری‌ها می‌شناسند، مثلاً: بازار
branch-ask-rename = <b>نام شعبه</b>
    نام جدید را بنویسید.
branch-title = <b>{ $branch }</b>
branch-line = { $branch }: { $hours }
branch-people =
    { $some ->
        [yes] همکاران اینجا: { $names }
       *[no] کسی فقط همکار این شعبه نیست.
    }
branch-poster = <b>پوستر</b>
    برای کدام شعبه؟
branch-invited = <b>دعوت</b>
    برای کدام شعبه؟
branch-whose = <b>شعبه</b>
    این همکار کجا کار می‌کند؟
button-any-branch = همهٔ شعبه‌ها
button-branch-hours = ساعت کار
button-branch-figures = آمار
button-branch-rename = نام
button-branch-close = بستن شعبه
button-branch-close-now = بستن: { $branch }
branch-close-page = <b>{ $branch }: بسته شود؟</b>
    همکاران این شعبه: { $n }. همکار می‌مانند؛ شیفت‌های اینجا همین حالا تمام می‌شود.
    خریدهایش در دفتر می‌ماند. پوسترش هنوز به باشگاه می‌رسد.
branch-closed = بسته شد
branch-figures = <b>{ $branch }: آمار</b>
branch-sold =
    { $priced ->
        [yes] { $span }: خرید { $n } ({ $money })، { $given }، عضو تازه { $joined }
       *[no] { $span }: خرید { $n }، { $given }، عضو تازه { $joined }
    }
refused-LastBranch = شعبهٔ آخر باز می‌ماند.
refused-BranchesFull =
    { $most ->
        [0] شعبهٔ دیگری نمی‌شود.
        [one] فقط { $most } شعبه می‌شود.
       *[other] حداکثر { $most } شعبه می‌شود.
    }
letter-branch-closed = { $branch }: این شعبه بسته شد و شیفت شما در آن تمام شد.
letter-digest = <b>نگاهی بیندازید: هفته‌ای که شروعش بود { $day }</b>
digest-pair = صندوق: { $staff }، برای: { $name }، خرید: { $n } از { $of }
digest-look-ups = صندوق: { $staff }، کارت‌های بدون اسکن: { $n } از { $of }
digest-member-visits = { $name }، مراجعه: { $n }، معمول: { $median }
digest-owner-act = بدون تأیید: { $staff }، برای: { $name }، دلیل: { $reason }
digest-more = موردهای دیگر: { $n }
flag-pair = <b>یک عضو، بارها در یک صندوق</b>
    صندوق: { $staff }، برای: { $name }، خرید در یک هفته: { $n } از { $of }
flag-look-ups = <b>کارت‌های بسیار بدون اسکن</b>
    صندوق: { $staff }، بدون اسکن در یک هفته: { $n } از { $of }
flag-member-visits = <b>مراجعهٔ بسیار</b>
    { $name }، مراجعه در یک هفته: { $n }، معمول: { $median }

## Letters

letter-award =
    { $unit ->
        [stamps] <b>{ $club }: { $gained } مُهر</b>
        [visits] <b>{ $club }: { $gained } مراجعه</b>
       *[points] <b>{ $club }: { $gained } امتیاز</b>
    }
    { $priced ->
        [yes] خرید: { $money }، صندوق: { $staff }، موجودی: { $n }
       *[no] صندوق: { $staff }، موجودی: { $n }
    }
    شمارهٔ رسید: <code>{ $number_raw }</code>
letter-award-waiting =
    { $unit ->
        [stamps] <b>{ $club }: { $gained } مُهر</b>، در راه
        [visits] <b>{ $club }: { $gained } مراجعه</b>، در راه
       *[points] <b>{ $club }: { $gained } امتیاز</b>، در راه
    }
    { $priced ->
        [yes] خرید: { $money }، صندوق: { $staff }، موجودی: { $n }، در راه: { $pending }
       *[no] صندوق: { $staff }، موجودی: { $n }، در راه: { $pending }
    }
    شمارهٔ رسید: <code>{ $number_raw }</code>
letter-link-used = <b>یک لینک دعوت استفاده شد</b>
    { $name }، نقش در اینجا: { $role }. اگر اشتباه است، در صفحهٔ «همکاران» حذفش کنید.

## Opening the club

wizard-languages = <b>۱ از ۵: زبان‌ها</b>
    مشتری‌هایتان به چه زبان‌هایی می‌خوانند؟ همه را بزنید.
wizard-name = <b>۲ از ۵: نام</b>
    نام باشگاه مشتریانتان چیست؟ بنویسید یا دکمه را بزنید.
suggested-club-name = کافه { $name }
wizard-currency = <b>۳ از ۵: واحد پول</b>
    یکی را بزنید یا سه حرف لاتین ارز دیگری را بنویسید، مثلاً: AED
wizard-zone = <b>۴ از ۵: منطقهٔ زمانی</b>
    یکی را بزنید یا نام شهری را با حروف لاتین بنویسید، مثلاً: Dubai
zone-London = لندن
zone-Warsaw = ورشو
zone-Jerusalem = اورشلیم
zone-Tehran = تهران
zone-Berlin = برلین
zone-New_York = نیویورک
wizard-preset = <b>۵ از ۵: چه کسب‌وکاری دارید؟</b>
    قوانین مناسب را خودمان می‌گذاریم؛ همه را بعداً می‌شود عوض کرد.
preset-cafe = کافه: کارت مُهر
preset-salon = سالن زیبایی: مراجعه
preset-shop = فروشگاه: امتیاز با خرید
preset-cafe-reward = قهوهٔ رایگان
preset-salon-reward = یک خدمت رایگان
preset-shop-reward = هدیه‌ای از فروشگاه
preset-cafe-interests = قهوه; چای; شیرینی; صبحانه; ناهار; وگان
preset-salon-interests = کوتاهی مو; رنگ مو; ناخن; پوست و صورت; ماساژ; محصولات
preset-shop-interests = تازه‌ها; حراج; کودک; خانه; هدیه; ارگانیک
club-opened = <b>{ $club } باز شد.</b>
    پوستر بالا را چاپ کنید و روی پیشخوان بگذارید؛ مشتری‌ها با اسکن آن عضو می‌شوند.
    قدم بعدی: همکاران صندوق را دعوت کنید و همه‌چیز را از دید مشتری ببینید.
    لینک: <code>{ $link_raw }</code>
poster = <b>پوستر شما</b>
    دو فایل: PNG برای هر چاپگری، SVG برای چاپخانه. کد روی پوستر این لینک را باز می‌کند: <code>{ $link_raw }</code>
poster-file = poster
poster-headline =
    { $unit ->
        [stamps] مُهر جمع کنید، پاداش بگیرید
        [visits] باز هم بیایید، پاداش بگیرید
       *[points] امتیاز جمع کنید، پاداش بگیرید
    }
poster-instruction =
    { $unit ->
        [stamps] اسکن کنید، عضو شوید، کارت عضویت را نشان دهید. { $n } مُهر: { $reward }
        [visits] اسکن کنید، عضو شوید، کارت عضویت را نشان دهید. { $n } مراجعه: { $reward }
       *[points] اسکن کنید، عضو شوید، کارت عضویت را نشان دهید. { $n } امتیاز: { $reward }
    }

## The team

staff-title = <b>همکاران</b>
staff-line = { $name }: { $role }
role-owner = مالک
role-manager = مدیر
role-cashier = صندوق‌دار
button-invite-cashier = دعوت صندوق‌دار
button-invite-manager = دعوت مدیر
button-remove-staff = حذف یک همکار
button-remove-one = حذف: { $name }
staff-remove-page = <b>چه کسی حذف شود؟</b>
    دسترسی‌اش همان لحظه قطع می‌شود. هرچه ثبت کرده می‌ماند.
staff-removed = حذف شد
staff-welcome = از حالا همکار ما هستید، نقش شما: { $role }
invitation = <b>دعوت به همکاری: { $role }</b>
    این لینک را برای یک نفر بفرستید یا بگذارید کد را اسکن کند. یک بار و تا ۲۴ ساعت کار می‌کند.
    <code>{ $link_raw }</code>

## The owner's settings

club-settings = <b>{ $club }: تنظیمات</b>
    زبان‌ها: { $languages }
    واحد پول: { $currency }
    منطقهٔ زمانی: <code>{ $zone_raw }</code>
button-club-name = نام
button-colour = رنگ
button-languages = زبان‌ها
button-zone = منطقهٔ زمانی
button-currency = واحد پول
button-rules = قوانین و پاداش
button-shop-edit = دربارهٔ ما
button-features = امکانات
button-my-language = زبان من
button-preset = نوع کسب‌وکار
set-preset = <b>نوع کسب‌وکار</b>
    اکنون: { $now }. نوع دیگر، قانون‌ها و پاداش نخست خودش را می‌آورد.
    هرچه اعضا تا امروز جمع کرده‌اند برایشان می‌ماند و دیده می‌شود.
set-name = <b>نام باشگاه مشتریان</b>
    نام فعلی: { $club }. نام جدید را بنویسید.
set-languages = <b>زبان‌های باشگاه مشتریان</b>
    مشتری‌های شما به چه زبان‌هایی می‌خوانند؟ همه را انتخاب کنید.
set-zone = <b>منطقهٔ زمانی</b>
    یک دکمه را بزنید یا نام شهری را بنویسید، مثلاً: Dubai
set-colour = <b>رنگ باشگاه مشتریان</b>
    برای کارت‌های عضویت و پوسترها.
set-currency = <b>واحد پول</b>
    تا پیش از اولین خرید می‌شود عوضش کرد.
colour-coffee = قهوه‌ای
colour-forest = سبز جنگلی
colour-sea = آبی دریایی
colour-plum = ارغوانی
colour-brick = آجری
colour-night = سرمه‌ای
colour-olive = زیتونی
colour-slate = نوک‌مدادی
features-title = <b>امکانات</b>
    هرچه خاموش باشد جایی دیده نمی‌شود.
feature-line = { $mark } { $what }
feature-birthday = تولد: پرسیدن هنگام عضویت
feature-phone = تلفن: پرسیدن شماره هنگام عضویت
feature-interests = سلیقه: پرسیدن از اعضا که چه دوست دارند
feature-questions = پرسش‌های شما: تا سه پرسش از اعضا
feature-shop = دربارهٔ ما: نشانی، ساعت کار، منو و صفحه‌ها
button-feature-birthday =
    { $state ->
        [on] تولد: خاموش شود
       *[off] تولد: روشن شود
    }
button-feature-phone =
    { $state ->
        [on] تلفن: خاموش شود
       *[off] تلفن: روشن شود
    }
button-feature-interests =
    { $state ->
        [on] سلیقه: خاموش شود
       *[off] سلیقه: روشن شود
    }
button-feature-questions =
    { $state ->
        [on] پرسش‌های شما: خاموش شود
       *[off] پرسش‌های شما: روشن شود
    }
button-feature-shop =
    { $state ->
        [on] دربارهٔ ما: خاموش شود
       *[off] دربارهٔ ما: روشن شود
    }
button-interests-edit = نوشتن سلیقه‌ها
interests-edit = <b>سلیقهٔ اعضا</b>
    اکنون: { $now }
    دو تا ده مورد بنویسید و میانشان ویرگول بگذارید، مثلاً: قهوه، چای، کیک
    با تغییر این فهرست، آنچه اعضا تا حالا انتخاب کرده‌اند پاک می‌شود.
button-questions-edit = نوشتن پرسش‌ها

## Rules

rules-title = <b>قوانین و پاداش</b>
rules-earn = هر { $money }: { $n } امتیاز
rules-taps =
    { $unit ->
        [visits] هر خرید: حداکثر { $n } مراجعه
       *[stamps] هر خرید: حداکثر { $n } مُهر
    }
rules-welcome =
    { $unit ->
        [stamps] هدیهٔ عضویت: { $n } مُهر
        [visits] هدیهٔ عضویت: { $n } مراجعه
       *[points] هدیهٔ عضویت: { $n } امتیاز
    }
rules-pending =
    { $unit ->
        [stamps] مُهرها پس از { $n } روز قابل استفاده‌اند.
        [visits] مراجعه‌ها پس از { $n } روز قابل استفاده‌اند.
       *[points] امتیازها پس از { $n } روز قابل استفاده‌اند.
    }
rules-expiry =
    { $n ->
        [0] اعتبار: همیشگی
       *[other] اعتبار: { $n } ماه، تا پایان همان ماه میلادی
    }
rules-reward =
    { $unit ->
        [stamps] پاداش: { $reward }، با { $n } مُهر
        [visits] پاداش: { $reward }، با { $n } مراجعه
       *[points] پاداش: { $reward }، با { $n } امتیاز
    }
button-rule-per = مبلغ هر امتیاز
button-rule-taps = سقف هر خرید
button-rule-welcome = هدیهٔ عضویت
button-rule-expiry = مدت اعتبار
button-rule-pending = روزهای انتظار
button-rule-cost = بهای پاداش
button-rule-title = نام پاداش
rule-per = <b>مبلغ هر امتیاز</b>
    هر چقدر خرید یک امتیاز دارد؟ مبلغ را بنویسید، مثلاً: ۱۰٬۰۰۰
    آنچه تا حالا جمع شده تغییری نمی‌کند.
rule-taps = <b>سقف هر خرید</b>
    صندوق‌دار برای هر خرید حداکثر چند تا بدهد؟ عددی از ۱ تا ۱۰ بنویسید.
rule-welcome = <b>هدیهٔ عضویت</b>
    عضو تازه چند تا هدیه بگیرد؟ عدد بنویسید؛ ۰ یعنی هیچ.
rule-expiry = <b>مدت اعتبار</b>
    اعتبارشان چند ماه باشد، همیشه تا پایان ماه میلادی؟ عدد بنویسید؛ ۰ یعنی همیشگی.
    آنچه تا حالا جمع شده تاریخ خودش را دارد.
rule-pending = <b>روزهای انتظار</b>
    پس از چند روز قابل استفاده شوند تا خیالتان از برگشت خرید راحت باشد؟ عدد بنویسید؛ ۰ یعنی همان لحظه.
rule-cost = <b>بهای پاداش</b>
    برای گرفتنش چند تا لازم است؟ عدد بنویسید.
rule-now = اکنون: { $now }
rule-title = <b>نام پاداش</b>
    همان‌طور که مشتری‌ها می‌خوانند بنویسید، مثلاً: قهوهٔ رایگان

## About the shop

shop-edit = <b>دربارهٔ ما</b>
    هرچه اینجا بگویید، مشتری‌ها در صفحهٔ «دربارهٔ ما» می‌بینند. تیک یعنی ثبت شده است.
button-shop-address =
    { $told ->
        [yes] ✓ نشانی
       *[no] نشانی
    }
button-shop-pin =
    { $told ->
        [yes] ✓ روی نقشه
       *[no] روی نقشه
    }
button-shop-hours =
    { $told ->
        [yes] ✓ ساعت کار
       *[no] ساعت کار
    }
button-shop-phone =
    { $told ->
        [yes] ✓ تلفن
       *[no] تلفن
    }
button-shop-menu =
    { $told ->
        [yes] ✓ منو یا قیمت‌ها
       *[no] منو یا قیمت‌ها
    }
button-shop-social =
    { $told ->
        [yes] ✓ صفحه یا کانال
       *[no] صفحه یا کانال
    }
button-shop-review =
    { $told ->
        [yes] ✓ لینک نظر
       *[no] لینک نظر
    }
button-shop-look = دیدن صفحه
button-leave-empty = خالی بماند
button-closed = این روزها تعطیل
shop-ask-address = <b>نشانی</b>
    مثل نشانی پشت پاکت بنویسید، مثلاً: خیابان بهار، پلاک ۱۲
shop-ask-pin = <b>روی نقشه</b>
    موقعیت را بفرستید: گیرهٔ کاغذ، بعد «موقعیت».
shop-ask-hours = <b>ساعت کار</b>
    روزهایی را که ساعت یکسان دارند بزنید، بعد ساعت را بنویسید، مثلاً: ۹-۲۱ یا ۹-۱۳، ۱۷-۲۱
shop-ask-phone = <b>تلفن</b>
    شمارهٔ تماس با فروشگاه را بنویسید.
shop-ask-menu = <b>منو یا فهرست قیمت‌ها</b>
    هر مورد را در یک خط بنویسید، یا لینکش را بفرستید.
shop-ask-social = <b>صفحه‌ها و کانال‌ها</b>
    لینک حداکثر سه صفحه یا کانال را بنویسید، هرکدام در یک خط، مثلاً: instagram.com/ourcafe
shop-ask-review = <b>لینک نظر</b>
    لینک جایی را بنویسید که مشتری‌ها در آن نظر می‌دهند.
shop-week-days = { $first } تا { $last }
shop-week-line = { $day }: { $hours }
closed-all-day = تعطیل

## The owner's own questions

questions-title = <b>پرسش‌های شما</b>
    اعضا هنگام عضویت با یک دکمه پاسخ می‌دهند یا از آن می‌گذرند.
question-line = { $question } ({ $options })
button-question-add = پرسش جدید
button-question-drop = حذف: { $question }
question-ask-text = <b>پرسش جدید</b>
    بنویسید، مثلاً: در کدام محله زندگی می‌کنید؟
question-ask-options = <b>{ $question }</b>
    دو تا هشت پاسخ بنویسید و میانشان ویرگول بگذارید، مثلاً: مرکز، شمال، جای دیگر

## When the club says no

refused-NotAllowed = این کار در دسترس شما نیست.
refused-MembersOnly = این بخش برای اعضای باشگاه مشتریان است. همین‌جا می‌توانید عضو شوید:
refused-SelfAward = کسی برای کارت عضویت خودش خرید ثبت نمی‌کند. لطفاً از یک همکار بخواهید.
refused-NotFound = این کد یا لینک به جایی نمی‌رسد. لطفاً کد یا لینک جدید بگیرید.
refused-LinkEnded = این لینک یا استفاده شده یا بیش از ۲۴ ساعت از آن گذشته است. لطفاً لینک جدید بگیرید.
refused-Unclear = این را نتوانستیم بخوانیم. لطفاً یک بار دیگر بنویسید.
refused-AmountUnclear = مبلغی در این پیام پیدا نکردیم. فقط عدد لازم است، مثلاً: ۴۵۹٬۰۰۰
refused-AmountAmbiguous = معلوم نیست کدام است: { $smaller } یا { $larger }. لطفاً با دو رقم اعشار یا بدون جداکننده بنویسید.
refused-AmountOutOfRange = این مبلغ اینجا ممکن نیست. لطفاً بررسی کنید و دوباره بنویسید.
refused-DateUnclear = روز و ماه را نتوانستیم بخوانیم. لطفاً مثل نمونه بنویسید.
refused-DateImpossible = چنین روزی نداریم. لطفاً بررسی کنید و دوباره بنویسید.
refused-PhoneUnclear = این شمارهٔ تلفن نیست. لطفاً با کد کشور بنویسید، مثلاً: { $example }
refused-PhoneNotOwn = این شمارهٔ کس دیگری است. لطفاً شمارهٔ خودتان را بفرستید.
refused-PhoneUnusable = این شماره اینجا به کار نمی‌آید. شمارهٔ دیگری بفرستید یا از این پرسش بگذرید.
refused-TextTooLong = کمی طولانی است: تا { $limit } حرف جا می‌شود.
refused-TextEmpty = لطفاً متن بنویسید. عکس و استیکر اینجا به کار نمی‌آید.
refused-OutOfRange = لطفاً عددی از { $least } تا { $most } بنویسید.
refused-AnswersOutOfRange = هر پرسش باید بین { $least } تا { $most } پاسخ داشته باشد. پاسخ‌ها را با ویرگول از هم جدا کنید.
refused-QuestionsFull =
    { $most ->
        [0] پرسشی نمی‌توان افزود.
        [one] بیش از { $most } پرسش زیاد است. نخست یکی را حذف کنید.
       *[other] بیش از { $most } پرسش زیاد است. نخست یکی را حذف کنید.
    }
refused-LikesOutOfRange = فهرست باید بین { $least } تا { $most } مورد داشته باشد. موردها را با ویرگول از هم جدا کنید.
refused-LinkUnclear = این نشانی وب نیست. لطفاً مثل نمونه بنویسید.
refused-PlaceUnclear = لطفاً موقعیت بفرستید: گیرهٔ کاغذ، بعد «موقعیت».
refused-TooLate = وقتش گذشته است.
refused-QuestionClosed = این پرسش بسته شده است. الان اینجایید.
refused-SettingFixed = پس از اولین خرید دیگر نمی‌شود این را عوض کرد.
refused-TooMany = فعلاً زیاد شد. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.
refused-Trouble = مشکلی از طرف ما پیش آمد. چیزی از دست نرفت؛ لطفاً چند لحظهٔ دیگر دوباره امتحان کنید.

## The demo club of the sandbox

demo-club-name = کافه نبش
demo-address = خیابان بهار، پلاک ۱۲
demo-items = لاته; کروسان; قهوهٔ دمی; چیزکیک
demo-menu =
    اسپرسو ۹۵٬۰۰۰ تومان
    فلت وایت ۱۴۵٬۰۰۰ تومان
    کروسان ۱۲۰٬۰۰۰ تومان
    صبحانه ۳۵۰٬۰۰۰ تومان

## The sale, beyond the usual

ask-sure =
    { $same ->
        [yes] همین خرید { $minutes } دقیقه پیش برای این عضو ثبت شد. خرید دیگری است؟
       *[no] { $minutes } دقیقه پیش برای این عضو خریدی ثبت شد. خرید دیگری است؟
    }
button-another-sale = بله، خرید دیگری است
ask-reason = <b>بیش از سقفی که گذاشته‌اید</b>
    کس دیگری نیست که تأیید کند؛ پس دلیل را کوتاه بنویسید. در گزارش هفتگی می‌آید.
sale-stale = این خرید زیاد باز ماند و چیزی ثبت نشد. کارت عضویت را دوباره اسکن کنید.
sale-asked = <b>درخواست فرستاده شد</b>
    این خرید منتظر تأیید صاحب فروشگاه یا مدیر است. چیزی گم نمی‌شود: با تأیید، خرید حساب می‌شود.
button-undo = پس گرفتن ثبت
button-item =
    { $n ->
        [0] { $item }
        [one] { $item } × { $n }
       *[other] { $item } × { $n }
    }
serving-birthday-today = امروز تولد است
serving-birthday = تولد در همین هفته: { $weekday }
serving-known =
    { $been ->
        [yes]
            { $liked ->
                [yes] آخرین خرید: { $day }. دوست دارد: { $likes }
               *[no] آخرین خرید: { $day }
            }
       *[no] دوست دارد: { $likes }
    }
serving-first = اولین خرید در اینجا
serving-note = یادداشت: { $note }
refused-NotEnough = فقط { $available } موجود است و { $wanted } لازم است.
refused-NeedsApproval = این بیش از سقف است؛ اول باید کس دیگری تأیید کند.
refused-LikeTheLast = همین حالا برای این عضو خریدی ثبت شد. دوباره اسکن و تأیید کنید.
refused-LimitReached =
    { $reason ->
        [award] این بیش از سقف یک خرید است: { $most }.
        [staff_day] این بیش از سقف روزانهٔ یک همکار است: { $most }.
        [member_day] خریدهای امروز یک عضو زیاد است؛ سقف: { $most }.
        [branch_day] این بیش از سقف روزانهٔ شعبه است: { $most }.
       *[looked_up_day] امروز کارت‌های زیادی بدون اسکن پیدا شد؛ سقف: { $most }.
    }
    صاحب فروشگاه می‌تواند سقف‌ها را در قواعد تغییر دهد.
refused-AlreadyTakenBack = از این خرید چیزی برای برگشت نمانده است.
refused-UndoOver = پس گرفتن تا پنج دقیقه ممکن است. مدیر هنوز می‌تواند خرید را باطل کند.
refused-OwnRequest = دربارهٔ این یکی باید کس دیگری تصمیم بگیرد: درخواست خودتان است.
refused-ApprovalOver = دربارهٔ این درخواست تصمیم گرفته شده یا مهلت آن گذشته است.
refused-CatalogueFull = فهرست پر است: حداکثر { $most } قلم.

## Finding, taking back, approving, objecting

found-people = <b>کدام عضو؟</b>
found-line = { $name } · { $number }
found-nobody = کسی پیدا نشد. شمارهٔ کارت عضویت، تلفن، آغاز نام یا شمارهٔ رسید را بنویسید.
button-more = بیشتر
purchase-title = <b>خرید</b> <code>{ $number_raw }</code>
purchase-who = { $name }، صندوق: { $staff }، { $moment }
purchase-what =
    { $priced ->
        [yes]
            { $itemed ->
                [yes] { $money } ({ $items })، جمع‌شده: { $gained }
               *[no] { $money }، جمع‌شده: { $gained }
            }
       *[no]
            { $itemed ->
                [yes] { $items }، جمع‌شده: { $gained }
               *[no] جمع‌شده: { $gained }
            }
    }
purchase-confirmed = چیزی برگشت داده نشده است.
purchase-partially-refunded = بخشی برگشت داده شده؛ مانده: { $left }
purchase-refunded = برگشت داده شد.
purchase-voided = باطل شد.
button-refund-all = برگشت کامل
button-refund-part = برگشت بخشی
button-void = باطل کردن خرید
ask-refund = <b>برگشت خرید</b>
    چه مبلغی برمی‌گردد؟ مبلغ را بنویسید، حداکثر { $left }
ask-void = <b>باطل کردن خرید</b>
    چرا؟ چند کلمه کافی است؛ در سوابق می‌ماند.
taken-back-undo =
    { $priced ->
        [yes] <b>پس گرفته شد</b>: { $money }، { $name }
       *[no] <b>پس گرفته شد</b>: { $name }
    }
taken-back-void =
    { $priced ->
        [yes] <b>باطل شد</b>: { $money }، { $name }
       *[no] <b>باطل شد</b>: { $name }
    }
taken-back-refund =
    { $priced ->
        [yes] <b>برگشت داده شد</b>: { $money }، { $name }
       *[no] <b>برگشت داده شد</b>: { $name }
    }
taken-back-points = کم شد: { $points }. موجودی: { $n }
taken-back-shortfall = قبلاً استفاده شده و کم نشد: { $n }
letter-taken-back = <b>{ $club }: { $points }</b>
    { $priced ->
        [yes] مبلغ برگشتی از خرید: { $money }. صندوق: { $staff }. موجودی: { $n }
       *[no] خریدی برگشت داده شد. صندوق: { $staff }. موجودی: { $n }
    }
    شماره <code>{ $number_raw }</code>
button-approve = تأیید
button-decline = رد
approval-award = بیش از سقف یک خرید
approval-staff_day = بیش از سقف روزانهٔ یک همکار
approval-branch_day = بیش از سقف روزانهٔ شعبه
approval-member_day = خریدهای زیاد یک عضو در یک روز
approval-looked_up_day = امروز کارت‌های زیادی بدون اسکن پیدا شد
approval-closed = بیرون از ساعت کار
letter-approval = <b>لطفاً تصمیم بگیرید</b>
    درخواست از: { $staff }. برای: { $name }، { $amount }
    دلیل: { $why }
letter-approved = تأیید شد. از: { $by }. برای: { $name }، { $amount }
letter-declined = رد شد. از: { $by }. برای: { $name }، { $amount }. چیزی داده نشد.
letter-approval-over = تا یک روز کسی پاسخ نداد. برای: { $name }، { $amount }. چیزی داده نشد.
approval-given = تأیید شد.
approval-refused = رد شد: { $name }، { $amount }. به { $staff } خبر داده شد.
button-wrong = چیزی اشتباه است؟
wrong-page = <b>چیزی اشتباه است؟</b>
    بگویید چه چیزی؛ صاحب فروشگاه بررسی می‌کند.
button-not-me = خرید من نبود
button-wrong-amount = مبلغ اشتباه است
ask-claim = <b>مبلغ اشتباه است</b>
    مبلغ درست چقدر بود؟ بنویسید یا رد شوید.
objection-noted = سپاس. به صاحب فروشگاه خبر داده شد و پاسخ همین‌جا می‌آید.
button-dispute-correct = درست کردن
button-dispute-refuse = رد با توضیح
button-dispute-ask = پرسیدن از صندوق
button-dispute-explain = پاسخ
dispute-asked = پرسیده شد از: { $staff }. پاسخ همین‌جا می‌آید.
dispute-amount = <b>درست کردن</b>
    مبلغ درست چقدر است؟ بنویسید.
dispute-refusal = <b>رد</b>
    به مشتری چه بگوییم؟ بنویسید.
dispute-words = <b>چه شد؟</b>
    چند کلمه برای صاحب فروشگاه بنویسید.
dispute-handed-on = رسانده شد. سپاس.
dispute-corrected = درست شد: { $name }، شماره <code>{ $number_raw }</code>. به مشتری خبر داده شد.
dispute-refused = رد شد: { $name }، شماره <code>{ $number_raw }</code>. به مشتری خبر داده شد.
dispute-done = این کار پیش‌تر انجام شده است.
refused-DisputeOver = به این اعتراض پاسخ داده شده است.
entry-refund = برگشت خرید
entry-adjust = اصلاح دستی
entry-visit = برای آمدن
entry-item = برای خرید
entry-category = برای خرید
entry-multiplier = افزودهٔ این ساعت
entry-action = سپاس

## The customer scans the till

button-amount-first = نمایش کد برای اسکن
open-sale-title = <b>مشتری شما را اسکن می‌کند</b>
open-sale-code = <b>بگذارید مشتری این را اسکن کند</b>
    با دوربین خود گوشی. یک بار و تا ۱۵ دقیقه کار می‌کند؛ کسی که عضو نیست با آن عضو می‌شود و همین خرید برایش حساب می‌شود.
open-sale-join = همین خرید منتظر شماست: عضو شوید تا برایتان حساب شود.
open-sale-waits = خرید شما منتظر تأیید فروشگاه است؛ با تأیید، خرید حساب می‌شود.
letter-claimed =
    { $unit ->
        [stamps] اسکن شد: { $name }، مُهر: { $gained }
        [visits] اسکن شد: { $name }، مراجعه: { $gained }
       *[points] اسکن شد: { $name }، امتیاز: { $gained }
    }
refused-CodeOver = این کد استفاده شده یا ۱۵ دقیقهٔ آن گذشته است. از صندوق کد تازه بخواهید.

## The owner's day

command-today = امروز: چه منتظر است و چه فروخته شد
button-today = امروز
today-title = <b>امروز</b>
today-waiting =
    { $n ->
        [0] چیزی منتظر شما نیست.
        [one] { $n } کار منتظر شماست.
       *[other] { $n } کار منتظر شماست.
    }
today-sales =
    { $priced ->
        [yes] خریدها: { $n }، { $money }. امتیاز داده‌شده: { $given }
       *[no]
            { $unit ->
                [stamps] خریدها: { $n }. مُهر داده‌شده: { $given }
                [visits] خریدها: { $n }. مراجعهٔ ثبت‌شده: { $given }
               *[points] خریدها: { $n }. امتیاز داده‌شده: { $given }
            }
    }
today-new = اعضای تازه: { $n }
button-today-approval = تصمیم: { $name }
button-today-dispute = اعتراض: { $name }
button-today-flag = بررسی: { $name }
button-flag-seen = دیده شد
button-purchase = خود خرید
flag-owner-act = <b>بیش از سقف، بدون نفر دوم</b>
    داده شد: { $gained }. از: { $staff }. برای: { $name }
    دلیل: { $reason }

## Gaps of the counter and the books that were mended

objection-told = سپاس. به صاحب فروشگاه خبر داده شد و بررسی می‌کند.
flag-objection = <b>اعتراض یک مشتری</b>
    { $what ->
        [not_me] از طرف: { $name }. این مال من نبود.
       *[wrong_amount] از طرف: { $name }. عدد اشتباه است.
    }
    { $unit ->
        [stamps] دربارهٔ مُهر: { $points }. ثبت‌کننده: { $staff }
        [visits] دربارهٔ مراجعه: { $points }. ثبت‌کننده: { $staff }
       *[points] دربارهٔ امتیاز: { $points }. ثبت‌کننده: { $staff }
    }
rule-from = خرید از: { $money }
rule-ask-least = <b>کمترین خرید</b>
    این قانون از چه مبلغی حساب می‌شود؟ بنویسید یا دکمه را بزنید.
set-preset-rules = قانون‌های افزوده که تمام می‌شود: { $gone }. که می‌ماند: { $kept }. سقف‌ها می‌ماند.
digest-cards-opened = صندوق: { $staff }، کارت‌های بدون تلگرام که هرگز استفاده نشد: { $n } از { $of }
flag-cards-opened = <b>کارت‌های بسیار بدون استفاده</b>
    صندوق: { $staff }، کارت‌های بدون تلگرام در یک هفته: { $of }، بدون هیچ خریدی: { $n }
button-branches-closed = شعبه‌های بسته: { $n }
branches-closed-title = <b>شعبه‌های بسته</b>
    یکی را بزنید تا با همان ساعت کار و پوستر دوباره باز شود.
branch-reopened = دوباره باز شد
refused-AskerStopped = درخواست‌کننده دیگر اینجا کار نمی‌کند یا کارش متوقف شده است. درخواست رد شد و چیزی داده نشد.
approval-stopped = دیگر اینجا کار نمی‌کند یا کارش متوقف شده است: { $staff }. فقط می‌شود رد کرد.
approval-ended = رد شد: { $name }، { $amount }. به کسی خبر داده نشد.
ending-several = <b>کارت عضویتِ چه کسی؟</b>
    چند شماره چنین پایان می‌یابد. خرید نگه داشته شد: { $amount }
ending-too-many = شماره‌های بسیاری چنین پایان می‌یابد. شمارهٔ کامل کارت عضویت و سپس مبلغ را بنویسید.

## Practice

letter-practice = فقط برای تمرین:
