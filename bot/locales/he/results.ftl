## What a broadcast has brought

button-broadcast-results = התוצאות
result-title = <b>התוצאות: { $title }</b>
result-letters = הגיעו: { $n }. לא ידוע: { $unknown }. חסמו אותנו בגללה: { $blocked }
result-tapped = לחצו על כפתור: { $n }
result-tapped-used =
    { $priced ->
        [yes] לחצו על כפתור: { $n }. מימשו את הקוד: { $used }, ירד מחשבונות: { $money }
       *[no] לחצו על כפתור: { $n }. מימשו את הקוד: { $used }
    }
result-nobody-held-out = כולם קיבלו, ולכן אי אפשר לדעת מי היה בא גם בלי ההודעה.
result-came = נכתב אל: { $n }, חזרו: { $rate }. קבוצת השוואה: { $held }, חזרו: { $other }
result-extra = תוספת לכל 100: { $extra }, הטווח הסביר: { $low } עד { $high }
result-cannot-tell = עדיין אי אפשר לדעת. נדרשים עוד, בערך: { $n }
result-spent =
    { $which ->
        [more] הוצאה גבוהה יותר לכל נמען: { $money }, הטווח הסביר: { $low } עד { $high }
       *[less] הוצאה נמוכה יותר לכל נמען: { $money }, הטווח הסביר: { $low } עד { $high }
    }
result-spent-unclear = עדיין אי אפשר לדעת אם הוציאו יותר.
result-why =
    <b>מאיפה המספרים</b>
    { $over ->
        [yes] נספרו קניות החל ב: { $since }, עד: { $day }
       *[no] נספרו עד כה קניות החל ב: { $since }. הספירה נגמרת: { $day }
    }
result-why-held-out = קבוצת השוואה בהגרלה: { $n }. מולה כל מי שנכתב אליהם, גם אם לא הגיע.
result-why-opened = טלגרם לא מגלה מי פתח הודעה, ולכן אין כאן מספר כזה.
result-taps = <b>לחיצות, מספר הלוחצים: { $n }</b>
result-tap = { $what }: { $n }
result-all = <b>כל ההודעות יחד: { $n }</b>
result-all-why = כל הודעה מושווית לקבוצת ההשוואה שלה, ואחר כך הכול מצטרף.
result-all-none = <b>כל ההודעות יחד</b>
    עדיין לא הייתה הודעה עם קבוצת השוואה. אפשר להפעיל אותה בהודעה הבאה, תחת ״איך״.
result-file = מספרים-{ $n }
result-list-sent = המספרים נמצאים בקובץ למעלה.
result-figure =
    { $what ->
        [total] נבחרו
        [delivered] הגיעו
        [unknown] לא ידוע
        [gone] אי אפשר היה להגיע
        [failed] נכשלו
        [waiting] עדיין לא נשלחו
        [held_out] קבוצת השוואה
        [blocked] חסמו אותנו בגללה
        [tapped] לחצו על כפתור
        [used] מימשו את הקוד
        [cost] ירד מחשבונות
        [got_of] נכתב אליהם
        [got_came] נכתב אליהם וחזרו
        [held_of] בקבוצת ההשוואה
       *[held_came] בקבוצת ההשוואה וחזרו
    }
result-figure-skipped = לא נשלח: { $reason }
column-result-what = מה
column-result-number = מספר
button-result-why = למה המספרים האלה?
button-result-taps = לחיצות
button-result-list = רשימה (CSV)
button-result-all = כל ההודעות
button-result-test = שתי הגרסאות

## Two versions

button-broadcast-versions = שתי גרסאות
test-goal =
    { $goal ->
        [taps] לחיצות
        [codes] קודים שמומשו
       *[purchases] קניות
    }
test-hours =
    { $n ->
        [one] שעה
        [two] שעתיים
       *[other] { $n } שעות
    }
test-too-few = <b>שתי גרסאות</b>
    מתחת ל־{ $least } נמענים המקרה מכריע ולא המילים. עכשיו זה מגיע אל: { $n }
test-none = <b>שתי גרסאות</b>
    חלק מקבלים אחת, חלק את השנייה, והשאר את הטובה יותר.
    בודקים { $looks } פעמים, ומכריזים רק כשהמקרה אינו מסביר את ההבדל.
test-plan = <b>שתי גרסאות, לפי: { $goal ->
        [taps] לחיצות
        [codes] קודים שמומשו
       *[purchases] קניות
    }</b>
    תחילה { $share } מקבלים אחת מהן, חצי־חצי; השאר מחכים.
    { $n ->
        [one] בודקים { $looks } פעמים תוך שעה. הטובה נשלחת לשאר מיד.
        [two] בודקים { $looks } פעמים תוך שעתיים. הטובה נשלחת לשאר מיד.
       *[other] בודקים { $looks } פעמים תוך { $n } שעות. הטובה נשלחת לשאר מיד.
    }
    בלי הכרעה ברורה תגיע אליכם שאלה.
test-title = <b>שתי הגרסאות, לפי: { $goal ->
        [taps] לחיצות
        [codes] קודים שמומשו
       *[purchases] קניות
    }</b>
test-early = מוקדם מדי: הבדיקה הראשונה מתוך { $looks } עוד לפנינו.
test-version = { $name }: { $n } מתוך { $all }, { $rate }
test-look = בדיקה { $n } מתוך { $looks }. בדיקות תכופות יותר היו מוצאות הבדל שהוא רק מקרה.
test-winner =
    { $winner ->
        [none] אין עדיין הכרעה: אולי זה מקרה.
       *[other] הטובה יותר: { $winner }
    }
test-picked = השאר מקבלים אותה עכשיו
button-test-second = כתיבת הגרסה השנייה
button-test-off = גרסה אחת בלבד
button-test-pick = גרסה { $name }
letter-test = <b>אף גרסה אינה טובה יותר בבירור: { $title }</b>
    איזו מהן יקבלו השאר? בלי תשובה תוך יממה, הראשונה.
