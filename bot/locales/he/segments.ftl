## Groups of members

command-segments = קבוצות של חברי המועדון
button-segments = קבוצות
segments =
    <b>קבוצות של חברי המועדון</b>
    { $n ->
        [0] הרכיבו קבוצה בהקשות ושמרו אותה בשם: לדיוור, להצעות ולרשימות.
       *[other] שמורות: { $n }. מי נמצא בהן נספר מחדש בכל פעם.
    }
button-segment-new = קבוצה חדשה
segment-title = <b>למי?</b>
segment-named = <b>{ $name }</b>
segment-who = { $who }
segment-size = חברי מועדון בטלגרם: { $n }. אפשר לכתוב אל: { $writable }.
segment-profiling = מתוכם הסכימו להצעות לפי מה שאוהבים וקונים: { $n }. רק הם יקבלו.
button-segment-done = בחירה בקבוצה הזאת
button-segment-add = הוספת תנאי
button-segment-not = אבל לא …
button-segment-drop = הסרת תנאי
button-segment-saved = קבוצות שמורות
button-segment-people = מי בקבוצה
button-segment-name = שמירה בשם
button-segment-change = שינוי
button-segment-rename = שינוי שם
button-segment-export = הורדה כקובץ
button-segment-archive = הסרת הקבוצה
segment-ask-kind = <b>איזה תנאי?</b>
segment-ask-not = <b>אבל לא: את מי?</b>
segment-kind-line = <b>{ $name }</b>: { $what }
segment-ask-values =
    <b>{ $name }</b>
    { $search ->
        [yes] הקישו על אחד או יותר, די באחד מהם. הקלדה מחפשת.
       *[no] הקישו על אחד או יותר, די באחד מהם.
    }
segment-ask-number =
    <b>{ $name }</b>
    הקישו על טווח, או הקלידו: מ - עד. מספר אחד פירושו: כך או יותר.
segment-ask-days =
    <b>{ $name }</b>
    הקישו על פרק זמן, או הקלידו כמה ימים.
segment-ask-drop =
    <b>איזה תנאי להסיר?</b>
    הקשה מסירה אותו, השאר נשארים.
segment-ask-saved =
    <b>קבוצות שמורות</b>
    הקבוצה שתיבחר תבוא במקום מה שהורכב.
segment-ask-name = <b>באיזה שם?</b>
segment-kept = נשמרה: { $name }
segment-archived = הוסרה
segment-people =
    <b>חברי המועדון בקבוצה: { $n }</b>
    הקלדת שם מחפשת.
segment-people-found = <b>נמצאו עבור: { $text }</b>
segment-file = { $name }
segment-days =
    { $n ->
        [one] יום אחד
        [two] יומיים
       *[other] { $n } ימים
    }
segment-kind-tier = דרגה
segment-kind-silent = לא קנו זמן מה
segment-kind-visits = ביקורים
segment-kind-language = שפה
segment-kind-bought = קנו
segment-kind-spent = סכום קניות
segment-kind-joined = הצטרפו
segment-kind-tag = תגית
segment-kind-birthday = חודש יום ההולדת
segment-kind-interests = אוהבים
segment-kind-age = גיל
segment-kind-branch = הצטרפו בסניף
segment-kind-shopped = קונים בסניף
segment-kind-source = איך הגיעו
segment-kind-answer = תשובה
segment-what-tier = בדרגה מסוימת, או עדיין בלי דרגה
segment-what-silent = ללא קנייה פרק זמן כזה
segment-what-visits = כמה פעמים קנו, וממתי
segment-what-language = השפה שבה קוראים
segment-what-bought = פריט או קטגוריה; עם „אבל לא” מי שמעולם לא
segment-what-spent = כמה שילמו, וממתי
segment-what-joined = נכנסו למועדון לא מזמן
segment-what-tag = הסימון של הצוות שלכם
segment-what-birthday = חוגגים בחודש מסוים
segment-what-interests = מה שסיפרו שהם אוהבים
segment-what-age = לפי שנת הלידה שסיפרו
segment-what-branch = הצטרפו דרך הפוסטר של סניף
segment-what-shopped = קנו בסניף
segment-what-source = איך מצאו את המועדון
segment-what-answer = מה ענו לשאלה שלכם
segment-everyone = כולם
segment-and = ; { "" }
segment-not = אבל לא: { $what }
segment-more = עוד { $n }
segment-gone = משהו שכבר איננו
segment-no-tier = עדיין בלי דרגה
segment-range =
    { $bounds ->
        [same] { $least }
        [from] { $least } או יותר
        [to] לכל היותר { $most }
       *[between] בין { $least } ובין { $most }
    }
segment-window =
    { $ever ->
        [yes] אי פעם
       *[no]
            { $n ->
                [one] ביום האחרון
                [two] ביומיים האחרונים
               *[other] ב־{ $n } הימים האחרונים
            }
    }
segment-is-tier = דרגה: { $values }
segment-is-language = שפה: { $values }
segment-is-branch = הצטרפו בסניף: { $values }
segment-is-shopped = קנו בסניף: { $values }, { $window }
segment-is-age = גיל: { $values }
segment-is-birthday = חודש יום ההולדת: { $values }
segment-is-interests = אוהבים: { $values }
segment-is-bought = קנו: { $values }, { $window }
segment-is-visits = ביקורים: { $values }, { $window }
segment-is-spent = סכום קניות: { $values }, { $window }
segment-is-silent =
    { $n ->
        [one] יום אחד ללא קנייה
        [two] יומיים ללא קנייה
       *[other] { $n } ימים ללא קנייה
    }
segment-is-joined =
    { $n ->
        [one] הצטרפו ביום האחרון
        [two] הצטרפו ביומיים האחרונים
       *[other] הצטרפו ב־{ $n } הימים האחרונים
    }
segment-is-source = הגיעו: { $values }
segment-is-answer = תשובה לשאלה „{ $question }”: { $values }
segment-is-tag = תגית: { $values }
segment-some-items =
    { $n ->
        [one] פריט או קטגוריה אחת
        [two] אחד משני פריטים וקטגוריות
       *[other] אחד מתוך { $n } פריטים וקטגוריות
    }
segment-some-answers = תשובות מסוימות לשאלה שלכם: { $n }
segment-source-start = מטלגרם
segment-source-poster = מפוסטר
segment-source-link = מקישור
segment-source-friend = דרך חבר
segment-source-counter = בדלפק
segment-source-sale = בקוד בקופה
segment-source-import = מרשימה
refused-SegmentGone = הקבוצה הזאת הוסרה.
refused-NameTaken = קבוצה אחרת כבר נקראת כך. בחרו שם אחר.
refused-SegmentsFull = אפשר לשמור לכל היותר { $most } קבוצות. הסירו אחת קודם.
refused-ConditionsFull = בקבוצה יש מקום לכל היותר ל־{ $most } תנאים מאותו סוג. הסירו אחד קודם.
refused-TagsFull = אפשר לתת לכל היותר { $most } תגיות. הסירו אחת קודם.

## Tags

button-member-tags = תגיות
member-tags =
    <b>{ $name }</b>
    תגיות: { $tags }
    הקישו כדי לתת תגית או להסיר אותה, או הקלידו חדשה.
member-no-tags = עדיין אין
