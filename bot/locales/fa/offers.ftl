## A member's offers

command-offers = پیشنهادهای ویژه
button-my-offers =
    { $n ->
        [0] پیشنهاد ویژه: { $n }
        [one] یک پیشنهاد ویژه
       *[other] پیشنهادهای ویژه: { $n }
    }
feature-offers = پیشنهادهای ویژه: هر عضو پیشنهادهای خود را در /offers می‌بیند
button-feature-offers =
    { $state ->
        [on] پیشنهادها: خاموش
       *[off] پیشنهادها: روشن
    }
my-offers = <b>پیشنهادهای ویژهٔ شما</b>
    { $n ->
        [0] اکنون پیشنهادی نیست.
       *[other] روی هر کدام بزنید تا ببینید چه می‌دهد و چرا.
    }
my-offer-line =
    { $taken ->
        [yes] { $name } · مال شما
       *[no] { $name }
    }
offer-title = <b>{ $name }</b>
offer-words = { $words }
offer-because =
    { $often ->
        [yes] چون اغلب این را می‌خرید: { $item }
       *[no] چون این را خریده‌اید: { $item }
    }
offer-for-all = برای همهٔ اعضای باشگاه.
offer-for-you = باشگاه این را برای شما برگزیده است.
offer-until = تا: { $day }
offer-lasts =
    { $n ->
        [0] اعتبار کد شما: { $n } روز
        [one] اعتبار کد شما: { $n } روز
       *[other] اعتبار کد شما: { $n } روز
    }
offer-left = باقی‌مانده: { $n }
offer-taken = مال شماست: با یک ضربه کد را ببینید.
button-offer-code = نمایش کد
button-offer-over = این پیشنهاد تمام شد
refused-OfferOver =
    { $why ->
        [early] این پیشنهاد هنوز شروع نشده است.
        [quota] این پیشنهاد تمام شد: همه را گرفته‌اند.
        [time] زمان این پیشنهاد گذشته است.
       *[closed] فروشگاه این پیشنهاد را پایان داده است.
    }
refused-OfferGone = چنین پیشنهادی نیست.
refused-NotForYou = این پیشنهاد برای اعضای دیگر است.

## The owner's offers

button-offers = پیشنهادهای ویژه
offers-kept = <b>پیشنهادهای ویژه</b>
    { $n ->
        [0] بنی با یک داستان: برای چه کسی، تا کی، چند تا. هنوز پیشنهادی نیست.
       *[other] روی هر کدام بزنید تا عددها و شرط‌ها را ببینید.
    }
button-offer-new = پیشنهاد تازه
offer-line =
    { $state ->
        [draft] { $name } · پیش‌نویس
        [over] { $name } · تمام‌شده، { $taken }
       *[open]
            { $quota ->
                [0] { $name } · { $taken }
               *[other] { $name } · { $taken }/{ $quota }
            }
    }
offer-stands =
    { $state ->
        [draft] هنوز کسی آن را نمی‌بیند.
        [early] شروع: { $moment }
        [time] پایان: { $day }
        [quota] تمام شد: همه را گرفته‌اند.
        [closed] پایان یافته است.
       *[open]
            { $ending ->
                [yes] باز است تا: { $day }
               *[no] باز است، بدون پایان.
            }
    }
offer-whom = برای: { $whom }
offer-numbers =
    { $quota ->
        [0] گرفته‌شده: { $taken }. استفاده‌شده: { $used }
       *[other] گرفته‌شده: { $taken } از { $quota }. استفاده‌شده: { $used }
    }{ $priced ->
        [yes] ، کم‌شده از صورت‌حساب‌ها: { $money }
       *[no] {""}
    }
button-offer-preview = از دید اعضا
button-offer-whom = برای چه کسی
button-offer-send = نوشتن دربارهٔ آن
button-offer-publish = باز کردن برای اعضا
button-offer-title = نام
button-offer-text = داستان
button-offer-terms = شرط‌ها
button-offer-close = پایان دادن
button-offer-close-sure = بله، پایان یابد
offer-sample = اینجا هر عضو کد خودش را می‌بیند.
offer-published = باز شد
offer-closed = پایان یافت
offer-ask-close = <b>پیشنهاد پایان یابد؟</b>
    دیگر کسی آن را نمی‌گیرد و دکمهٔ زیر هر نسخه همین را می‌گوید.
    گرفته‌شده و همچنان معتبر: { $n }
offer-quota =
    { $n ->
        [0] تعداد: بدون محدودیت
       *[other] تعداد: { $n }
    }
offer-good-for =
    { $n ->
        [0] هر کد تا پایان پیشنهاد اعتبار دارد.
        [one] اعتبار هر کد: { $n } روز
       *[other] اعتبار هر کد: { $n } روز
    }
offer-listed =
    { $listed ->
        [yes] در فهرست پیشنهادهای همهٔ گیرندگان آن دیده می‌شود.
       *[no] فقط کسانی که پیام می‌گیرند آن را دارند.
    }
button-offer-quota = تعداد
button-offer-days = اعتبار هر کد
button-offer-since = از کی
button-offer-until = تا کی
button-offer-listed =
    { $listed ->
        [yes] فقط با پیام
       *[no] در /offers هم
    }
offer-ask-until = <b>تا کی؟</b>
    پس از آن روز کسی آن را نمی‌گیرد و استفاده نمی‌کند.
    انتخاب کنید یا آخرین روز را بنویسید، مانند: { $example }
offer-ask-since = <b>از کی؟</b>
    روز اول را بنویسید، مانند: { $example }
offer-ask-quota = <b>چند تا هست؟</b>
    انتخاب کنید یا بنویسید، حداکثر { $most }. برای هر عضو یکی.
offer-ask-days = <b>هر کد چند روز اعتبار دارد؟</b>
    از زمانی که عضو آن را می‌گیرد.
    انتخاب کنید یا بنویسید، حداکثر { $most }.
offer-ask-title = <b>نامش چیست؟</b>
    نامی کوتاه بنویسید، مانند: هفتهٔ بارانی. حداکثر { $most } نویسه.
offer-ask-text = <b>داستانش چیست؟</b>
    یک یا دو جمله که اعضا می‌خوانند. حداکثر { $most } نویسه.
button-offer-any-quota = بدون محدودیت
button-offer-any-days = تا پایان پیشنهاد
button-offer-no-title = بدون نام
button-offer-no-text = بدون داستان
