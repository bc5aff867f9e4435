## Broadcasts: taken back, corrected, and what Telegram does not take

broadcast-recall-beside =
    { $what ->
        [cancelled] לא יישלחו: { $n }
        [turns] פעמים הבאות נשארות: { $n }
       *[unknown] נשארות, כי לא ידוע אם הגיעו: { $n }
    }
broadcast-wave-why =
    { $why ->
        [too_old] מלפני יותר מיומיים: { $n }
        [gone] נמחקו קודם: { $n }
        [shut] הבוט חסום: { $n }
       *[refused] טלגרם דחתה: { $n }
    }
broadcast-copy-became =
    { $what ->
        [recalled] נלקחה בחזרה
        [corrected] תוקנה
        [too_old] כפי שהייתה: מלפני יותר מיומיים
        [gone] כפי שהייתה: נמחקה קודם
        [shut] כפי שהייתה: הבוט חסום
       *[refused] כפי שהייתה: טלגרם דחתה
    }
result-taken-back = נלקחו בחזרה: { $n }
broadcast-which-version =
    <b>באיזו גרסה לתקן?</b>
    { $compared ->
        [yes]
            באחת: ההשוואה נמשכת, וגם הקשות קודמות נספרות.
            בשתיהן: הנוסח זהה, ההשוואה מסתיימת והיתר מקבלים אותו.
       *[no] תיקון בשתיהן עושה אותן זהות.
    }
button-broadcast-both = שתי הגרסאות
broadcast-correct-waiting = עוד לא נשלחו, ויצאו בנוסח החדש: { $n }
broadcast-correct-beside =
    { $what ->
        [early] איש עדיין לא קיבל
        [waiting] יצאו בנוסח החדש: { $n }
        [old] ישנות מדי: { $n }
        [failed] נדחו קודם, ויישלחו בנוסח החדש: { $n }
        [unknown] לא ידוע אם הגיעו: { $n }
        [turns] פעמים הבאות שישתנו גם הן: { $n }
       *[test] ההשוואה מסתיימת, והיתר מקבלים את זה
    }
broadcast-second-missing = הגרסה השנייה חסרה. השפה: { $language }. כותבים אותה ב„איך”, „שתי גרסאות”.
broadcast-offer-is-over = ההצעה של ההודעה הזו הסתיימה. הסירו אותה ב„כפתורים”.
broadcast-about-offer = הצעה: { $name }

## The second version, language by language

test-second-languages =
    <b>הגרסה השנייה</b>
    צריך אותה בכל שפה של הראשונה. עוד חסרות: { $n }
test-ask-second-in =
    <b>הגרסה השנייה. השפה: { $language }</b>
    שלחו אותה כפי שהיא צריכה להיראות. הכפתורים הם של הראשונה. כך כותבים שם: <code>{ $example_raw }</code>

## Repeated broadcasts

button-broadcast-last = יום אחרון
button-broadcast-no-last = ללא יום אחרון
broadcast-ask-last =
    <b>באיזה יום הפעם האחרונה?</b>
    אחרי היום הזה היא לא תחזור.
    בחרו יום או כתבו, לדוגמה: { $example }
broadcast-repeats-until = יום אחרון: { $day }
broadcast-cancel-repeated = היא חוזרת שוב ושוב: לבטל רק את הפעם הזו, או גם את כל הבאות?
button-broadcast-cancel-this = רק הפעם הזו
button-broadcast-cancel-all = הפעם הזו וכל הבאות

## Offers and rewards of a broadcast

button-broadcast-offer-drop = ✕ הצעה: { $name }
button-broadcast-reward = הטבה מהקטלוג
broadcast-which-reward =
    <b>איזו הטבה?</b>
    { $n ->
        [0] אין הטבה מוצעת. הוסיפו אחת קודם.
       *[other] הכפתור מראה כמה היא עולה; שם גם לוקחים אותה.
    }
promotion-foot = לעיתים רחוקות יותר, או בכלל לא: /often

## How it says no

refused-FieldOnButton = כפתור זהה לכולם: אין בו ובכתובת שלו שדה אישי. כתבו בלי סוגריים מסולסלים.
refused-WordsOnly = רק המילים משתנות; תמונות וכפתורים נשארים. שלחו את הטקסט החדש.
refused-OneOfferOnly = ההודעה הזו כבר עוסקת בהצעה אחרת. הסירו אותה קודם.
