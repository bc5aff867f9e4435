## Broadcasts: taken back, corrected, and what Telegram does not take

broadcast-recall-beside =
    { $what ->
        [cancelled] دیگر فرستاده نمی‌شود: { $n }
        [turns] نوبت‌های بعدی می‌ماند: { $n }
       *[unknown] می‌ماند، چون معلوم نیست رسیده یا نه: { $n }
    }
broadcast-wave-why =
    { $why ->
        [too_old] بیش از دو روز گذشته: { $n }
        [gone] پیش‌تر پاک شده: { $n }
        [shut] ربات مسدود است: { $n }
       *[refused] تلگرام نپذیرفت: { $n }
    }
broadcast-copy-became =
    { $what ->
        [recalled] پس گرفته شد
        [corrected] درست شد
        [too_old] همان که بود: بیش از دو روز گذشته
        [gone] همان که بود: پیش‌تر پاک شده
        [shut] همان که بود: ربات مسدود است
       *[refused] همان که بود: تلگرام نپذیرفت
    }
result-taken-back = پس گرفته‌شده: { $n }
broadcast-which-version =
    <b>کدام نسخه درست شود؟</b>
    { $compared ->
        [yes]
            یکی: مقایسه ادامه دارد و ضربه‌های پیشین هم شمرده می‌شود.
            هر دو: یکی می‌شوند، مقایسه پایان می‌گیرد و بقیه همان را می‌گیرند.
       *[no] با درست کردن هر دو، یکی می‌شوند.
    }
button-broadcast-both = هر دو نسخه
broadcast-correct-waiting = هنوز فرستاده نشده و با متن تازه می‌رود: { $n }
broadcast-correct-beside =
    { $what ->
        [early] هنوز هیچ‌کس نگرفته است
        [waiting] با متن تازه می‌رود: { $n }
        [old] قدیمی‌تر از آن: { $n }
        [failed] پیش‌تر رد شده و با متن تازه می‌رود: { $n }
        [unknown] معلوم نیست رسیده یا نه: { $n }
        [turns] نوبت‌های بعدی که هم عوض می‌شود: { $n }
       *[test] مقایسه پایان می‌گیرد و بقیه همین را می‌گیرند
    }
broadcast-second-missing = نسخهٔ دوم به این زبان نیست: { $language }. آن را در «شیوه»، «دو نسخه» بنویسید.
broadcast-offer-is-over = پیشنهاد این پیام تمام شده است. آن را در «دکمه‌ها» بردارید.
broadcast-about-offer = پیشنهاد: { $name }

## The second version, language by language

test-second-languages =
    <b>نسخهٔ دوم</b>
    هر زبانِ نسخهٔ نخست، یکی لازم دارد. هنوز نیست: { $n }
test-ask-second-in =
    <b>نسخهٔ دوم به زبان: { $language }</b>
    آن را همان‌گونه که باید دیده شود بفرستید. دکمه‌ها همان دکمه‌های نسخهٔ نخست‌اند. نام این‌گونه نوشته می‌شود: <code>{ $example_raw }</code>

## Repeated broadcasts

button-broadcast-last = روز آخر
button-broadcast-no-last = بدون روز آخر
broadcast-ask-last =
    <b>آخرین بار چه روزی است؟</b>
    پس از آن روز دیگر تکرار نمی‌شود.
    روزی را انتخاب کنید یا بنویسید، برای نمونه: { $example }
broadcast-repeats-until = روز آخر: { $day }
broadcast-cancel-repeated = این پیام تکرار می‌شود: فقط همین یکی لغو شود یا همهٔ بعدی‌ها هم؟
button-broadcast-cancel-this = فقط همین یکی
button-broadcast-cancel-all = این یکی و همهٔ بعدی‌ها

## Offers and rewards of a broadcast

button-broadcast-offer-drop = ✕ پیشنهاد: { $name }
button-broadcast-reward = پاداشی از فهرست
broadcast-which-reward =
    <b>کدام پاداش؟</b>
    { $n ->
        [0] پاداشی ارائه نمی‌شود. نخست یکی بیفزایید.
       *[other] دکمه نشان می‌دهد چند امتیاز می‌خواهد؛ همان‌جا گرفته می‌شود.
    }
promotion-foot = کمتر، یا اصلاً: /often

## How it says no

refused-FieldOnButton = دکمه برای همه یکی است: روی آن و در نشانی‌اش فیلد شخصی نمی‌آید. بدون آکولاد بنویسید.
refused-WordsOnly = فقط متن عوض می‌شود؛ عکس‌ها و دکمه‌ها می‌مانند. متن تازه را بفرستید.
refused-OneOfferOnly = این پیام دربارهٔ پیشنهاد دیگری است. نخست آن را بردارید.
