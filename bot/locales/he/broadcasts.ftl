## Personal fields of the owner's own messages

field-name = שם
field-points = נקודות
field-to_next = עד ההטבה הבאה
field-last_bought = נקנה לאחרונה
field-offer_code = קוד ההצעה
field-usual-name = חברי המועדון

## The list of broadcasts

command-broadcast = כתיבה לחברי המועדון
button-broadcasts = הודעות לכולם
broadcasts-page =
    <b>הודעות לכולם</b>
    { $n ->
        [0] הודעה אחת להרבה חברי מועדון: טקסט, תמונה, סרטון, קובץ או אלבום.
       *[other] טיוטות, מה שבדרך ומה שכבר יצא.
    }
button-broadcast-new = הודעה חדשה
broadcast-line = { $title } · { $state }
broadcast-state =
    { $state ->
        [draft] טיוטה
        [scheduled] ממתינה לשעתה
        [building] בהכנה
        [running] בדרך
        [paused] מושהית
        [finished] הסתיימה
        [begins] יוצאת עכשיו
        [discarded] נמחקה
       *[cancelled] בוטלה
    }
broadcast-carries =
    { $kind ->
        [photo] תמונה
        [video] סרטון
        [document] קובץ
        [album] אלבום
       *[text] טקסט
    }

## A draft

broadcast-draft = <b>טיוטה: { $title }</b>
broadcast-says-nothing = הודעה: עדיין ריקה
broadcast-says =
    { $kind ->
        [photo] הודעה: תמונה, תווים: { $n } · { $languages }
        [video] הודעה: סרטון, תווים: { $n } · { $languages }
        [document] הודעה: קובץ, תווים: { $n } · { $languages }
        [album] הודעה: אלבום, תווים: { $n } · { $languages }
       *[text] הודעה: טקסט, תווים: { $n } · { $languages }
    }
broadcast-whom = למי: { $whom } · { $n }
broadcast-when = מתי: { $when }
broadcast-how = איך: { $how }
broadcast-starts-now = מיד
broadcast-starts-late = מיד, כי השעה שנבחרה עברה
broadcast-starts-at = { $moment }
broadcast-own-time = לפי שעון הנמענים
broadcast-repeats =
    { $every ->
        [week] כל שבוע
       *[month] כל חודש
    }
broadcast-expires = עד: { $moment }
broadcast-quiet =
    { $what ->
        [hold] שעות שקט: ממתינה
        [silent] שעות שקט: בלי צליל
       *[drop] שעות שקט: לא נשלחת
    }
broadcast-holdout = קבוצת השוואה: { $share }, החל במספר הנמענים: { $least }
broadcast-paid = מהירות בתשלום
button-broadcast-check = תצוגה מקדימה ושליחה
button-broadcast-text = תוכן
button-broadcast-buttons = כפתורים
button-broadcast-whom = למי
button-broadcast-when = מתי
button-broadcast-how = איך
button-broadcast-discard = מחיקת הטיוטה
broadcast-discarded = הטיוטה נמחקה.

## Its message

broadcast-ask =
    <b>הודעה חדשה</b>
    שלחו לי את ההודעה כפי שהיא צריכה להיראות: טקסט עם הדגשות וקישורים, תמונה, סרטון, קובץ או אלבום.
    כך מוסיפים שם: <code>{ $example_raw }</code>
broadcast-ask-language =
    <b>ההודעה בשפה: { $language }</b>
    שלחו אותה כפי שהיא צריכה להיראות. כך מוסיפים שם: <code>{ $example_raw }</code>
broadcast-cut = ארוך מדי להודעה אחת: הטלפון פיצל את הטקסט. מספר התווים לכל היותר: { $most }
broadcast-text-title =
    <b>ההודעה בכל שפה</b>
    לחצו על שפה כדי לכתוב בה. המספר הוא כמה מהנמענים קוראים בה.
broadcast-text-missing = לא נכתבה: { $languages }. הם יקבלו: { $first }
button-broadcast-language =
    { $written ->
        [yes] ✓ { $language } · { $n }
       *[no] { $language } · { $n }
    }
button-broadcast-drop = בלי: { $language }
button-broadcast-fields = שדות אישיים
broadcast-fields =
    <b>שדות אישיים</b>
    לחצו על שדה כדי להעתיק, והדביקו בהודעה: <code>{ $example_raw }</code>
    מה שאחרי | מיועד למי שהפרט לא ידוע לגביו.
    מה שנקנה לאחרונה מופיע רק אצל מי שהסכימו לכך.

## Its buttons

broadcast-buttons =
    <b>כפתורים מתחת להודעה</b>
    { $n ->
        [0] עדיין אין. ״{ $less }״ ודומיו מופיעים תמיד למטה.
       *[other] לחצו על כפתור כדי להסיר אותו.
    }
button-broadcast-button-drop = ✕ { $label }
button-broadcast-add-link = קישור
button-broadcast-add-question = שאלה
button-broadcast-add-offer = הצגת ההצעה
button-broadcast-add-claim = קבלת ההצעה
broadcast-offer =
    <b>איזו הצעה?</b>
    { $n ->
        [0] אין הצעה פתוחה. צרו אחת קודם.
       *[other] התוצאות שלה נספרות כאן.
    }
broadcast-label-link = פתיחה
broadcast-label-offer = להצעה
broadcast-label-claim = אני רוצה
broadcast-label-question = שאלה
broadcast-ask-url =
    <b>לאן הכפתור מוביל?</b>
    כתבו כתובת אינטרנט, למשל: example.com/menu
broadcast-ask-label =
    <b>מה כתוב על הכפתור?</b>
    כתבו בשפה: { $language }
button-broadcast-same = אותו דבר בכל השפות
broadcast-ask-answers =
    <b>תשובות לבחירה</b>
    השאלה עצמה בהודעה. כתבו שתיים עד ארבע תשובות, כל אחת בשורה או עם פסיקים ביניהן, בשפה: { $language }
button-broadcast-answers-yes-no = כן / לא
button-broadcast-answers-coming = מגיעים / אולי / לא הפעם
broadcast-answer-yes = כן
broadcast-answer-no = לא
broadcast-answer-coming = מגיעים
broadcast-answer-maybe = אולי
broadcast-answer-not = לא הפעם

## When

broadcast-when-page =
    <b>מתי ההודעה יוצאת</b>
    { $when }
button-broadcast-now = מיד
button-broadcast-at = בשעה מסוימת
button-broadcast-own =
    { $state ->
        [on] לפי שעון הנמענים: הפעלה
       *[off] לפי שעון הנמענים: כיבוי
    }
button-broadcast-once = פעם אחת
button-broadcast-weekly = כל שבוע
button-broadcast-monthly = כל חודש
button-broadcast-expiry = סיום בשעה מסוימת
button-broadcast-endless = ללא סיום
broadcast-ask-starts =
    <b>מתי לשלוח?</b>
    לחצו על מועד או כתבו יום ושעה, למשל: { $example }
broadcast-ask-expires =
    <b>מתי זה נגמר?</b>
    מי שלא יקבלו עד אז לא יקבלו כלל. לחצו על מועד או כתבו, למשל: { $example }

## How

broadcast-how-page =
    <b>איך ההודעה יוצאת</b>
    בשעות שקט היא ממתינה לסופן, מגיעה בלי צליל או לא נשלחת.
    קבוצת השוואה: { $share } לא מקבלים, וכך רואים מה ההודעה הועילה.
    מספר הנמענים שצריך לזה: { $least }
button-broadcast-quiet =
    { $what ->
        [hold] להמתין
        [silent] בלי צליל
       *[drop] לא לשלוח
    }
button-broadcast-holdout =
    { $state ->
        [on] קבוצת השוואה: הפעלה
       *[off] קבוצת השוואה: כיבוי
    }
button-broadcast-paid =
    { $state ->
        [on] שליחה מהירה, בכוכבים: הפעלה
       *[off] שליחה מהירה, בכוכבים: כיבוי
    }
broadcast-paid-page =
    <b>מהר יותר, תמורת כוכבים</b>
    עד 1,000 הודעות בשנייה. כל הודעה מעבר ל־30 החינמיות בשנייה עולה 0.1 כוכב.
    { $each ->
        [yes] בכל פעם, הודעות: { $n }. כוכבים לכל היותר: { $stars }
       *[no] ההודעות בשליחה הזאת: { $n }. כוכבים לכל היותר: { $stars }
    }
broadcast-paid-needs = טלגרם דורשת יתרת כוכבים: { $stars }. ומשתמשים בחודש: { $people }
broadcast-paid-balance = הכוכבים שיש לבוט: { $n }
broadcast-paid-dark = טלגרם לא מוסרת כרגע כמה כוכבים יש לבוט.
button-broadcast-paid-sure = תשלום לכל היותר, בכוכבים: { $stars }

## Preview, sum and confirm

broadcast-sum = <b>נמענים: { $n }</b>
broadcast-beside = לא יקבלו, או יקבלו אחר כך: { $what }
broadcast-left-out =
    { $reason ->
        [asleep] תיגמר לפני סוף שעות השקט: { $n }
        [elsewhere] יקבלו קודם הודעה אחרת: { $n }
        [capped] קיבלו לאחרונה: { $n }
        [held_out] קבוצת השוואה: { $n }
        [no_consent] לא הסכימו: { $n }
        [muted] ביקשו הפסקה: { $n }
        [unreachable] לא זמינים: { $n }
        [quiet] שעות שקט: { $n }
        [expired] פג תוקף: { $n }
        [opted_out] לא רוצים הצעות: { $n }
        [cancelled] בוטלו: { $n }
        [left] עזבו: { $n }
       *[other] אחרים: { $n }
    }
broadcast-quiet-until = שקט עד { $time }: { $n }
broadcast-takes =
    { $unit ->
        [none] { $when }
        [seconds] { $when } · משך בשניות, בערך: { $n }
       *[minutes] { $when } · משך בדקות, בערך: { $n }
    }
broadcast-costs =
    { $each ->
        [yes] { $takes } · כוכבים בכל פעם, לכל היותר: { $stars }
       *[no] { $takes } · כוכבים לכל היותר: { $stars }
    }
broadcast-shown-as = מוצג למעלה כמו אצל: { $who }
broadcast-sample =
    { $named ->
        [yes] { $name } ({ $language })
       *[no] בלי שם ({ $language })
    }
broadcast-too-long = ארוך מדי בשפה: { $language }. עם השמות הארוכים ביותר, תווים: { $n }. לכל היותר: { $most }
broadcast-no-offer = יש שדה של קוד הצעה, ואין הצעה שצורפה להודעה.
broadcast-slip = זה לא שדה, ויישלח כמו שהוא: { $field }
broadcast-bends =
    { $kind ->
        [case] ״{ $words }״: המילה שלפני השדה הייתה משתנה. שימו אותו אחרי פסיק: { $example }
        [number] ״{ $words }״: המילה צריכה להתאים למספר. שימו את המספר אחרי נקודתיים: { $example }
        [prefix] ״{ $words }״: אי אפשר להצמיד אותיות לשדה. שימו אותו אחרי פסיק: { $example }
        [suffix] ״{ $words }״: אי אפשר להצמיד אותיות לשדה. שימו אותו אחרי פסיק: { $example }
       *[ezafe] ״{ $words }״: השם היה מתחבר למילה הבאה. סיימו בשדה: { $example }
    }
button-broadcast-remarks = הערות: { $n }
broadcast-remarks =
    <b>כדאי לבדוק לפני השליחה</b>
    { $n ->
        [0] אין הערות.
       *[other]
            { $grave ->
                [0] ההערות לא עוצרות את השליחה.
                [one] את הראשונה צריך לתקן לפני השליחה.
                [two] את שתי הראשונות צריך לתקן לפני השליחה.
               *[other] את { $grave } הראשונות צריך לתקן לפני השליחה.
            }
    }
broadcast-refused = <b>טלגרם לא מקבלת את ההודעה:</b> { $why }
broadcast-changed = הטיוטה השתנתה מאז התצוגה המקדימה. כך היא עכשיו.
broadcast-tested = נשלח רק אליכם.
broadcast-confirmed = אושר.
button-broadcast-send = שליחה. נמענים: { $n }
button-broadcast-schedule = אישור למועד. נמענים: { $n }
button-broadcast-try = ניסיון, רק אליי

## On its way and afterwards

broadcast-title = <b>{ $title }</b> · { $state }
broadcast-progress = { $bar } { $done } מתוך { $goes }
broadcast-sent = נשלחו: { $n }
broadcast-unknown = לא ידוע: { $n }
broadcast-blocked = לא זמינים: { $n }
broadcast-failed = לא התקבלו: { $n }
broadcast-held-out = קבוצת השוואה: { $n }
broadcast-stands =
    { $reason ->
        [owner] מושהית לפי בקשתכם.
        [content] מושהית: טלגרם לא מקבלת את ההודעה. תקנו אותה, או המשיכו בלי העותק שנדחה.
        [offer] מושהית: ההצעה שלה הסתיימה. בטלו אותה, או העתיקו לטיוטה והסירו את ההצעה.
        [blocks] מושהית: יותר מדי אנשים חסמו את הבוט בגללה.
        [wait] מושהית: טלגרם מבקשת הפסקה.
        [trouble] מושהית: הקשר עם טלגרם לקוי.
       *[strangers] מושהית: איש לא מכיר את הבוט הזה. האם זה הבוט הנכון?
    }
broadcast-resumes = { $why } אפשר להמשיך משעה: { $time }
broadcast-wave =
    { $kind ->
        [recall] נמחקו: { $done } · לא ניתן: { $missed }
        [correct] תוקנו: { $done } · לא ניתן: { $missed }
       *[close] כפתורים שנסגרו: { $done } · לא ניתן: { $missed }
    }
button-broadcast-open = לצפייה
button-broadcast-refresh = רענון
button-broadcast-pause = השהיה
button-broadcast-go-on = המשך
button-broadcast-cancel = ביטול היתר
button-broadcast-cancel-sure = כן, ביטול היתר
button-broadcast-recall = מחיקה אצל הנמענים
button-broadcast-correct = תיקון
button-broadcast-unknown = שליחה חוזרת כשלא ידוע אם הגיעה: { $n }
button-broadcast-list = רשימה (CSV)
button-broadcast-copy = העתקה לטיוטה
broadcast-paused = הושהתה.
broadcast-goes-on = ממשיכה.
broadcast-cancelled = בוטלה.
broadcast-ask-cancel =
    <b>לבטל את היתר?</b>
    { $frozen ->
        [yes] עדיין לא קיבלו: { $n }. הם לא יקבלו. אי אפשר לבטל זאת.
       *[no] איש עדיין לא קיבל, ואיש לא יקבל. אי אפשר לבטל זאת.
    }
broadcast-ask-recall =
    <b>למחוק את ההודעות אצל הנמענים?</b>
    טלגרם מוחקת עד יומיים. הודעות שיימחקו: { $n }
    ישנות מדי: { $old }
button-broadcast-recall-sure = מחיקה: { $n }
broadcast-recalling = ההודעות נמחקות אצל הנמענים.
broadcast-which-correct =
    <b>באיזו שפה לתקן?</b>
    בכל שפה הייתה הודעה נפרדת.
broadcast-ask-correct =
    <b>הנוסח הנכון</b>
    שלחו את הטקסט כפי שהיה צריך להיות. תמונות וכפתורים נשארים.
    הודעות שישתנו: { $n }. ישנות מדי: { $old }
broadcast-correct-sure =
    <b>לשנות את ההודעות?</b>
    אין על כך הודעה נפרדת, הטקסט פשוט משתנה. הודעות: { $n }
button-broadcast-correct-sure = שינוי: { $n }
broadcast-correcting = ההודעות משתנות.
broadcast-unknown-again = נשלח שוב לאלה שלא ידוע אם קיבלו.
broadcast-copied = הועתק. זו טיוטה חדשה.
broadcast-file = broadcast-{ $n }
broadcast-list-sent =
    <b>מה קרה לכל הודעה</b>
    ברשימה: { $n }
    טלגרם לא מגלה מי קרא הודעה, וגם הרשימה הזאת לא.
column-broadcast-state = מצב
column-broadcast-why = סיבה
broadcast-letter =
    { $state ->
        [pending] ממתינה
        [claimed] ממתינה
        [sending] בדרך
        [sent] נשלחה
        [unknown] לא ידוע
        [blocked] הבוט נחסם
        [deactivated] החשבון נמחק
        [never_started] הבוט לא הופעל
        [failed] טלגרם לא קיבלה
        [skipped] לא נשלחה
       *[holdout] קבוצת השוואה
    }
broadcast-why =
    { $reason ->
        [capped] הייתה הודעה לאחרונה
        [quiet] שעות שקט
        [expired] פג תוקף
        [opted_out] בלי הצעות
        [no_consent] אין הסכמה
        [cancelled] בוטלה
        [unreachable] אין קשר
        [muted] הפסקה לפי בקשה
        [left] עזיבת המועדון
       *[other] סיבה אחרת
    }

## What members tap

broadcast-answered = תודה. התשובה שלך: { $answer }. לחיצה נוספת משנה אותה.
broadcast-question-over = השאלה הזאת כבר נסגרה. תודה.
broadcast-preview-only = זו רק תצוגה מקדימה: שום דבר לא נספר.

## How it says no

refused-NotForMany =
    { $kind ->
        [sticker] מדבקה לא יכולה לצאת לכולם. שלחו טקסט, תמונה, סרטון או קובץ.
        [voice] הודעה קולית לא יכולה לצאת לכולם. שלחו טקסט, תמונה, סרטון או קובץ.
        [poll] סקר לא יכול לצאת לכולם. שלחו טקסט, והוסיפו שאלה תחת ״כפתורים״.
        [location] מיקום לא יכול לצאת לכולם. שלחו טקסט עם קישור למפה.
        [contact] איש קשר לא יכול לצאת לכולם. שלחו טקסט, תמונה, סרטון או קובץ.
       *[other] זה לא יכול לצאת לכולם. שלחו טקסט, תמונה, סרטון או קובץ.
    }
refused-MessageTooLong = ארוך מדי. תווים: { $length }. לכל היותר: { $most }
refused-AlbumHasNoButtons = בטלגרם אין כפתורים מתחת לאלבום. הסירו את הכפתורים, או שלחו תמונה אחת.
refused-AlbumFull = באלבום עד עשר תמונות וסרטונים, או עד עשרה קבצים, בלי לערבב.
refused-ButtonsFull = אין מקום לעוד כפתור. הסירו אחד קודם.
broadcast-two-versions = שתי גרסאות
broadcast-none-held-out = בלי קבוצת השוואה, כי הנמענים פחות מ־{ $least }
broadcast-test-too-few = לשתי גרסאות צריך { $least } נמענים: יוצאת רק הראשונה.
broadcast-test-waits =
    { $n ->
        [one] שתי גרסאות. מיד: { $first }. הטובה מהן, תוך שעה: { $rest }
        [two] שתי גרסאות. מיד: { $first }. הטובה מהן, תוך שעתיים: { $rest }
       *[other] שתי גרסאות. מיד: { $first }. הטובה מהן, תוך { $n } שעות: { $rest }
    }
broadcast-sample-language =
    { $which ->
        [own] { $language }
       *[other] { $language }, לקריאה: { $reads }
    }
broadcast-begins = היא יוצאת עכשיו. הודעה למטה תספר איך זה מתקדם.
column-broadcast-at = מועד ({ $zone })
