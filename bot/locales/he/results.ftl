## What a broadcast has brought

button-broadcast-results = מה זה הביא
result-title = <b>מה זה הביא: { $title }</b>
result-letters = הגיעו: { $n }. לא ידוע: { $unknown }. חסמו אותנו בגללה: { $blocked }
result-tapped = הקישו על כפתור: { $n }
result-tapped-used =
    { $priced ->
        [yes] הקישו על כפתור: { $n }. מימשו את הקוד: { $used }, ירד מחשבונות: { $money }
       *[no] הקישו על כפתור: { $n }. מימשו את הקוד: { $used }
    }
result-nobody-held-out = כולם קיבלו, ולכן אי אפשר לדעת מי היה בא גם בלי ההודעה.
result-came = קיבלו { $n }, חזרו: { $rate }. לא קיבלו { $held }, חזרו: { $other }
result-extra = תוספת לכל 100: { $extra }, סביר: { $low } עד { $high }
result-cannot-tell = עדיין אי אפשר לדעת. נדרשים עוד, בערך: { $n }
result-spent =
    { $which ->
        [more] כל מי שקיבל הוציא יותר: { $money }, סביר: { $low } עד { $high }
       *[less] כל מי שקיבל הוציא פחות: { $money }, סביר: { $low } עד { $high }
    }
result-spent-unclear = עדיין אי אפשר לדעת אם הוציאו יותר.
result-why =
    <b>מאיפה המספרים</b>
    { $over ->
        [yes] נספרו קניות החל ב: { $since }, עד: { $day }
       *[no] נספרו עד כה קניות החל ב: { $since }. הספירה נגמרת: { $day }
    }
result-why-held-out = לא קיבלו: { $n }, לפי הגרלה. לכן ההבדל הוא רק ההודעה.
result-why-opened = טלגרם לא מגלה מי פתח הודעה, ולכן אין כאן מספר כזה.
result-taps = <b>הקשות, מספר המקישים: { $n }</b>
result-tap = { $what }: { $n }
result-all = <b>כל ההודעות יחד: { $n }</b>
result-all-why = כל הודעה מושווית למי שלא קיבל אותה, ואחר כך הכול מצטרף.
result-all-none = <b>כל ההודעות יחד</b>
    עדיין לא הייתה הודעה שחלק לא קיבלו. אפשר להפעיל זאת בהודעה הבאה.
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
        [held_out] לא קיבלו בכוונה
        [blocked] חסמו אותנו בגללה
        [tapped] הקישו על כפתור
        [used] מימשו את הקוד
        [cost] ירד מחשבונות
        [got_of] קיבלו
        [got_came] קיבלו וחזרו
        [held_of] לא קיבלו
       *[held_came] לא קיבלו וחזרו
    }
result-figure-skipped = לא נשלח: { $reason }
column-result-what = מה
column-result-number = מספר
button-result-why = למה המספרים האלה?
button-result-taps = הקשות
button-result-list = רשימה (CSV)
button-result-all = כל ההודעות
button-result-test = שתי הגרסאות

## Two versions

button-broadcast-versions = שתי גרסאות
test-goal =
    { $goal ->
        [taps] הקשות
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
        [taps] הקשות
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
        [taps] הקשות
        [codes] קודים שמומשו
       *[purchases] קניות
    }</b>
test-early = מוקדם מדי: הבדיקה הראשונה מתוך { $looks } עוד לפנינו.
test-version = { $name }: { $n } מתוך { $all }, { $rate }
test-look = בדיקה { $n } מתוך { $looks }. בדיקות רבות יותר היו מוצאות הכרעה במקרה.
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
