### מילות המועדון בעברית; אותם מפתחות ואותם משתנים כמו בקובץ האנגלי.
### משתנה בתוך <code> או בתוך כתובת נגמר ב־_raw. $unit הוא points, stamps או visits.
### הוראות בלשון רבים, או ״אפשר״ ולשון סתמית ליד לך / שלך; ערכים עומדים לבדם, אחרי נקודתיים או פסיק.

## Languages and the bot's own face

language-own-name = עברית
language-page = <b>שפה</b>
    באיזו שפה נכתוב לך?
language-chosen = מעכשיו בעברית
bot-name = Regulars
bot-about = מועדון הלקוחות שלנו: { $club }. כרטיס מועדון והטבות בטלגרם.
bot-description =
    מועדון הלקוחות שלנו: { $club }

    כרטיס מועדון בטלפון, הטבות למי שחוזרים אלינו, ובלי להתקין כלום. להצטרפות לוחצים על הכפתור שלמטה.

## Commands

command-card = כרטיס המועדון שלי
command-points = מה צברתי ומה ההטבה הבאה
command-history = כל מה שהיה עד עכשיו
command-shop = כתובת, שעות ותפריט
command-settings = הגדרות
command-staff = הצוות
command-poster = השלט לדלפק
command-language = שפה
command-privacy = מה אנחנו שומרים ולמה
command-help = מה אפשר לעשות כאן
command-leave = עזיבת המועדון

## Buttons that stand in many places

button-home = דף הבית
button-back = חזרה
button-skip = דילוג
button-done = סיום
button-cancel = ביטול
button-go-on = המשך
button-card = כרטיס המועדון שלי
button-points =
    { $unit ->
        [stamps] החותמות שלי
        [visits] הביקורים שלי
       *[points] הנקודות שלי
    }
button-history = היסטוריה
button-settings = הגדרות
button-help = עזרה
button-shop = דף העסק
button-privacy = פרטיות
button-language = שפה
button-counter = לקופה
button-copy-link = העתקת הקישור
button-share = שיתוף
plain-number = { $n }
saved = נשמר
nameless = עדיין בלי שם
not-told = עוד לא נמסר
skipped = דילגנו. אפשר להוסיף אחר כך בהגדרות.
unchanged = נשאר כמו שהיה.
currency-toman = טומאן
toman = { $amount } טומאן
page-of = { $page } מתוך { $pages }

## The first page

greeting = <b>{ $club }</b>
    { $unit ->
        [stamps]
            { $n ->
                [one] כל קנייה שווה חותמת. אוספים חותמת אחת ומקבלים: { $reward }
                [two] כל קנייה שווה חותמת. אוספים שתי חותמות ומקבלים: { $reward }
               *[other] כל קנייה שווה חותמת. אוספים { $n } חותמות ומקבלים: { $reward }
            }
        [visits]
            { $n ->
                [one] כל ביקור נחשב. אחרי ביקור אחד מקבלים: { $reward }
                [two] כל ביקור נחשב. אחרי שני ביקורים מקבלים: { $reward }
               *[other] כל ביקור נחשב. אחרי { $n } ביקורים מקבלים: { $reward }
            }
       *[points]
            { $n ->
                [one] כל קנייה שווה נקודות. צוברים נקודה אחת ומקבלים: { $reward }
                [two] כל קנייה שווה נקודות. צוברים שתי נקודות ומקבלים: { $reward }
               *[other] כל קנייה שווה נקודות. צוברים { $n } נקודות ומקבלים: { $reward }
            }
    }
greeting-gift =
    { $unit ->
        [stamps]
            { $n ->
                [one] החותמת הראשונה עלינו.
                [two] שתי החותמות הראשונות עלינו.
               *[other] { $n } החותמות הראשונות עלינו.
            }
        [visits]
            { $n ->
                [one] הביקור הראשון כבר נספר.
                [two] שני הביקורים הראשונים כבר נספרו.
               *[other] { $n } הביקורים הראשונים כבר נספרו.
            }
       *[points]
            { $n ->
                [one] נקודה אחת מחכה לך כמתנת הצטרפות.
                [two] שתי נקודות מחכות לך כמתנת הצטרפות.
               *[other] { $n } נקודות מחכות לך כמתנת הצטרפות.
            }
    }
greeting-waiting = כרטיס המועדון חיכה לך.
greeting-consent = ההצטרפות היא גם הסכמה למה שכתוב בעמוד הפרטיות.
button-join = הצטרפות למועדון
home =
    { $named ->
        [yes] <b>{ $club }</b> · שלום, { $name }
       *[no] <b>{ $club }</b>
    }
balance =
    { $unit ->
        [stamps] חותמות: { $n }
        [visits] ביקורים: { $n }
       *[points] נקודות: { $n }
    }
reward-ahead =
    { $unit ->
        [stamps]
            { $n ->
                [one] עוד חותמת אחת: { $reward }
                [two] עוד שתי חותמות: { $reward }
               *[other] עוד { $n } חותמות: { $reward }
            }
        [visits]
            { $n ->
                [one] עוד ביקור אחד: { $reward }
                [two] עוד שני ביקורים: { $reward }
               *[other] עוד { $n } ביקורים: { $reward }
            }
       *[points]
            { $n ->
                [one] עוד נקודה אחת: { $reward }
                [two] עוד שתי נקודות: { $reward }
               *[other] עוד { $n } נקודות: { $reward }
            }
    }
reward-ready = הטבה למימוש עכשיו: { $reward }
not-understood = לא חיכינו להודעה כרגע. הנה מה שאפשר לעשות:
unknown-command = אין פקודה כזאת. הנה מה שאפשר לעשות:
edit-not-taken = שינוי בהודעה שכבר נשלחה לא נקלט. אם זה חשוב, אפשר לשלוח הודעה חדשה. הנה המצב עכשיו:
club-not-open = המועדון עוד לא נפתח. נשמח להיפגש כאן קצת מאוחר יותר.
    הבעלים פותחים אותו בקישור שהתוכנה הדפיסה כשהופעלה.

## Joining and the profile

joined = <b>{ $club }: הצטרפת למועדון.</b> כיף שבאת.
joined-gift =
    { $unit ->
        [stamps]
            { $n ->
                [one] חותמת אחת כבר מחכה בכרטיס המועדון שלך.
                [two] שתי חותמות כבר מחכות בכרטיס המועדון שלך.
               *[other] { $n } חותמות כבר מחכות בכרטיס המועדון שלך.
            }
        [visits]
            { $n ->
                [one] ביקור אחד כבר נספר.
                [two] שני ביקורים כבר נספרו.
               *[other] { $n } ביקורים כבר נספרו.
            }
       *[points]
            { $n ->
                [one] נקודה אחת כבר מחכה בכרטיס המועדון שלך.
                [two] שתי נקודות כבר מחכות בכרטיס המועדון שלך.
               *[other] { $n } נקודות כבר מחכות בכרטיס המועדון שלך.
            }
    }
ask-offers = נשמח לשלוח לך מדי פעם הצעות אישיות ועדכונים. זה בסדר? אפשר להפסיק בלחיצה אחת, ואם עדיף בלי, לא מפסידים כלום.
button-yes-offers = כן, בשמחה
button-no-thanks = לא, תודה
button-to-card = ישר לכרטיס המועדון
welcome-back = טוב שחזרת. כרטיס המועדון חיכה לך.
ask-name = <b>השם שלך</b>
    איך לקרוא לך? אפשר לכתוב כאן, למשל: נועה
ask-name-known = <b>השם שלך</b>
    נקרא לך: { $name }. אפשר להשאיר, ואפשר לכתוב שם אחר.
button-keep-name = השארת השם
ask-birthday = <b>יום ההולדת שלך</b>
    לברכה ולמתנה קטנה ביום עצמו. אפשר לכתוב, למשל: { $example }, או לבחור תאריך.
    השנה לא חובה. מסירת התאריך היא הסכמה לקבל מאיתנו ברכה.
button-birthday-known = התאריך: { $day }
button-birthday-pick = בחירת תאריך
button-calendar-gregorian = לוח לועזי
button-calendar-persian = לוח פרסי
button-calendar-hebrew = לוח עברי
button-forget-birthday = מחיקת התאריך
button-no-year = בלי שנה
ask-birthday-which = <b>יום ההולדת שלך</b>
    לאיזה תאריך הכוונה?
ask-birthday-month = <b>יום ההולדת שלך</b>
    באיזה חודש?
ask-birthday-day = <b>יום ההולדת שלך</b>
    באיזה יום?
ask-birthday-year = <b>יום ההולדת שלך: { $day }</b>
    באיזו שנה? אפשר לכתוב בספרות, ואפשר גם בלי.
ask-phone = <b>מספר הטלפון שלך</b>
    כך ימצאו אותך בקופה גם כשהטלפון נשאר בבית. משתפים בכפתור שלמטה.
button-share-phone = שיתוף המספר שלי
button-forget-phone = מחיקת המספר שלי
phone-forgotten = המספר נמחק.
phone-kept = המספר נשמר.
ask-interests = <b>מה מעניין אותך?</b>
    מסמנים מה שמתאים. הסימון הוא הסכמה לבחור לך הצעות לפי מה שסומן ולפי הקניות שלך.
ask-question = <b>{ $question }</b>
please-tap = כאן עונים בלחיצה על אחד הכפתורים.
question-gone = כבר לא שואלים את השאלה הזאת.

## A number put right

dispute-taps = <b>תיקון</b>
    מה המספר הנכון? לחצו עליו.

## The card

card-caption = <b>{ $club }</b>
    הציגו בקופה. מספר: <code>{ $number_raw }</code>
card-caption-practice = <b>{ $club }: כרטיס מועדון לתרגול</b>
    לא נספר בשום דוח. מספר: <code>{ $number_raw }</code>
card-headline =
    { $unit ->
        [stamps] חותמות: { $n }
        [visits] ביקורים: { $n }
       *[points] נקודות: { $n }
    }
card-line-ahead =
    { $unit ->
        [stamps]
            { $n ->
                [one] עוד חותמת אחת: { $reward }
                [two] עוד שתי חותמות: { $reward }
               *[other] עוד { $n } חותמות: { $reward }
            }
        [visits]
            { $n ->
                [one] עוד ביקור אחד: { $reward }
                [two] עוד שני ביקורים: { $reward }
               *[other] עוד { $n } ביקורים: { $reward }
            }
       *[points]
            { $n ->
                [one] עוד נקודה אחת: { $reward }
                [two] עוד שתי נקודות: { $reward }
               *[other] עוד { $n } נקודות: { $reward }
            }
    }
card-line-ready = הטבה למימוש עכשיו: { $reward }
card-number-label = כרטיס מועדון
button-copy-number = העתקת המספר
button-practise-sale = תרגול קנייה בקופה
button-new-code = קוד מועדון חדש
card-renew-page = <b>קוד חדש לכרטיס המועדון</b>
    למקרה שתמונה של כרטיס המועדון שלך הגיעה לידיים אחרות. הקוד הישן יפסיק לפעול מיד, ומה שנצבר נשאר.
button-card-renew = יצירת קוד חדש
card-renewed = הקוד הישן כבר לא פועל
card-of-a-member = זה כרטיס מועדון: { $club }. מציגים אותו בקופה.

## Points and history

points-title =
    { $unit ->
        [stamps] <b>החותמות שלי</b>
        [visits] <b>הביקורים שלי</b>
       *[points] <b>הנקודות שלי</b>
    }
points-pending =
    { $unit ->
        [stamps] בדרך: { $n }, לשימוש מתאריך: { $day }
        [visits] בדרך: { $n }, לשימוש מתאריך: { $day }
       *[points] בדרך: { $n }, לשימוש מתאריך: { $day }
    }
points-expiry =
    { $unit ->
        [stamps] יפוגו ראשונות: { $n }, בתוקף עד: { $day }
        [visits] יפוגו ראשונים: { $n }, בתוקף עד: { $day }
       *[points] יפוגו ראשונות: { $n }, בתוקף עד: { $day }
    }
points-of-old = מהכללים הקודמים: { $balance }
points-last = לאחרונה:
entry =
    { $priced ->
        [yes] { $quantity } · { $day } · { $what }, { $money }
       *[no] { $quantity } · { $day } · { $what }
    }
entry-purchase = קנייה
entry-welcome = מתנת הצטרפות
entry-expire = פג תוקף
entry-in-unit =
    { $unit ->
        [stamps] { $what } (חותמות)
        [visits] { $what } (ביקורים)
       *[points] { $what } (נקודות)
    }
history-title = <b>היסטוריה</b>
history-empty = עדיין ריק. כאן תופיע הקנייה הראשונה.
button-newer = חדש יותר
button-older = ישן יותר

## A member's settings

settings-title = <b>הגדרות</b>
settings-staff = <b>הגדרות</b>
    גם לצוות אפשר להצטרף למועדון, עם כרטיס מועדון אישי.
settings-name = שם: { $name }
settings-birthday = יום הולדת: { $day }
settings-phone = טלפון: { $phone }
button-name = שם
button-birthday = יום הולדת
button-phone = טלפון
button-interests = מה מעניין אותי
button-offers-on = קבלת הצעות ועדכונים
button-offers-off = הפסקת הצעות ועדכונים
consent-yes = תודה, רשמנו
consent-no = הפסקנו. מה שנצבר נשאר.

## Before everybody's rules change

set-preset-sure = <b>{ $wanted }?</b>
    חברי מועדון שכבר צברו: { $members } · { $balance }
    { $same ->
        [yes] מה שנצבר נשאר שלהם. הכללים חוזרים לנקודת ההתחלה של סוג העסק הזה.
       *[no] מה שנצבר נשאר שלהם ומוצג תחת ”מהכללים הקודמים“; הכללים של היום מסתיימים.
    }
    { $unit ->
        [stamps] קניות חדשות נספרות בחותמות.
        [visits] קניות חדשות נספרות בביקורים.
       *[points] קניות חדשות נספרות בנקודות.
    }
button-preset-sure =
    { $unit ->
        [stamps] מעכשיו: חותמות
        [visits] מעכשיו: ביקורים
       *[points] מעכשיו: נקודות
    }

## What is not there at present

refused-NoLongerStaff = הגישה שלך לצוות הסתיימה. מכאן ממשיכים במועדון הלקוחות:
refused-SwitchedOff = האפשרות הזאת כבויה כאן כרגע.

## A member's answers to the owner's questions

button-answers = התשובות שלי

## Privacy and leaving

privacy-page = <b>{ $club }: פרטיות</b>
    כדי להפעיל את המועדון נשמרים מה שסיפרת לנו, הקניות ומה שנצבר.
    רק צוות המקום רואה את זה.
    הצעות, ברכות ליום הולדת ובחירה לפי הקניות: רק בהסכמתך, ואפשר להפסיק תמיד.
    בכל עת אפשר לקבל עותק, לעזוב או לבקש מחיקה.
button-privacy-kept = מה בדיוק נשמר
privacy-kept = <b>מה בדיוק נשמר</b>
    עליך: מזהה בטלגרם, שם, שפה, מאיפה הגעת ומה שסיפרת לנו.
    קניות, מה שנצבר, הסכמות וההודעות שלנו אליך, הכול עם מועדים.
    אחרי מחיקה הקניות נשארות בלי השם שלך; הגיבויים מתחלפים עם הזמן.
privacy-mark = אחרי מחיקה נשאר 24 חודשים סימן בלתי קריא, כדי שמתנת ההצטרפות תינתן פעם אחת.
button-birthday-on = קבלת ברכה ליום ההולדת
button-birthday-off = בלי ברכה ליום ההולדת
button-profiling-on = הצעות לפי הטעם והקניות
button-profiling-off = הצעות בלי התאמה אישית
button-my-data = המידע שלי
button-leave = עזיבת המועדון
my-data = <b>המידע שלך</b>
    כל מה ששמור אצלנו עליך נמצא בקובץ הזה.
my-data-file = המידע-שלי
leave-page = <b>{ $club }: עזיבת המועדון</b>
    עזיבה בלי מחיקה: לא נכתוב יותר, והכול יחכה כאן לחזרה.
    עזיבה ומחיקה: השם, יום ההולדת, הטלפון והתשובות נמחקים, ומה שנצבר אובד. אי אפשר לבטל את זה.
button-leave-keep = עזיבה בלי מחיקה
button-leave-erase = עזיבה ומחיקה
button-erase = מחיקת הפרטים שלי
button-erase-now = מחיקת הכול
button-stay = נשארים במועדון
erase-page = <b>{ $club }: מחיקת הפרטים שלך</b>
    השם, יום ההולדת, הטלפון והתשובות נמחקים, ומה שנצבר אובד. אי אפשר לבטל את זה.
left = { $club }: עזבת את המועדון. כרטיס המועדון שלך יחכה כאן.
erased = { $club }: כל הפרטים שלך נמחקו. תודה על הזמן שהיינו יחד.
button-join-again = הצטרפות מחדש

## Members: cards from the counter, pages, merging, lists

command-members = חברי המועדון: הרשימה, ייבוא וייצוא
button-open-card = כרטיס בלי טלגרם
button-open-card-here = פתיחת כרטיס מועדון למספר הזה
button-member = פרטים
button-member-other = פרטי הכרטיס השני
button-serve = לקופה
ask-walk-in-phone = <b>כרטיס מועדון בלי טלגרם</b>
    הקלידו את מספר הטלפון, למשל: { $example }
ask-walk-in-name = <b>כרטיס מועדון למספר</b> <code>{ $phone_raw }</code>
    הקלידו שם פרטי, למשל: דנה
    ההסכמה היא להצטרפות למועדון בלבד; לטלפון לא נשלח דבר.
card-opened = <b>כרטיס המועדון נפתח</b>: { $name }
    מספר: <code>{ $number_raw }</code>
    אמרו אותו או כתבו אותו. מי שישתף אחר כך את הטלפון הזה בבוט יקבל את אותו כרטיס מועדון, עם כל מה שנצבר.
card-known = <b>למספר הזה כבר יש כרטיס מועדון</b>: { $name }
    מספר: <code>{ $number_raw }</code>
phone-joined = המספר נשמר. כרטיס המועדון מהקופה וכרטיס המועדון כאן הם עכשיו כרטיס אחד, עם כל מה שנצבר.
member-title = <b>{ $name }</b>
member-card = כרטיס מועדון <code>{ $number_raw }</code>, מאז { $day }, { $origin }
origin-start = מטלגרם
origin-poster = מהכרזה
origin-link = מקישור
origin-counter = בקופה
origin-import = מקובץ
member-unseen = עוד לא הייתה קנייה
member-visits =
    { $summed ->
        [yes] ביקורים: { $n }, בסך הכול { $money }, לאחרונה: { $day }
       *[no] ביקורים: { $n }, לאחרונה: { $day }
    }
member-left = החברות הסתיימה; כרטיס המועדון שמור.
button-member-bought = קניות
member-purchases = <b>קניות: { $name }</b>
member-no-purchases = <b>קניות: { $name }</b>
    עדיין אין.
member-purchase = { $day } · { $what }
member-history = <b>היסטוריה: { $name }</b>
button-note = הערה
ask-note = <b>הערה: { $name }</b>
    מה כדאי לדעת בקופה? הקלידו, למשל: חלב שיבולת שועל, ליד החלון
button-note-forget = מחיקת ההערה
button-adjust = תיקון היתרה
ask-adjust =
    { $unit ->
        [stamps] <b>חותמות: { $name }</b>
        [visits] <b>ביקורים: { $name }</b>
       *[points] <b>נקודות: { $name }</b>
    }
    כמה להוסיף? הקלידו מספר; מינוס לפניו מוריד, למשל: -20
ask-adjust-reason = <b>תיקון: { $quantity }</b>
    למה? כמה מילים; הן יופיעו אצל בעל הכרטיס.
adjusted = <b>תוקן: { $quantity }</b>, { $name }
    יתרה: { $n }
    הסיבה: { $reason }
approval-adjust = תיקון ידני, מעל המגבלה לקנייה אחת
letter-adjusted =
    { $unit ->
        [stamps] <b>{ $club }, חותמות: { $points }</b>
        [visits] <b>{ $club }, ביקורים: { $points }</b>
       *[points] <b>{ $club }, נקודות: { $points }</b>
    }
    תיקון מאת: { $staff }. יתרה: { $n }
    הסיבה: { $reason }
letter-merged =
    { $unit ->
        [stamps] <b>{ $club }, חותמות: { $points }</b>
        [visits] <b>{ $club }, ביקורים: { $points }</b>
       *[points] <b>{ $club }, נקודות: { $points }</b>
    }
    מכרטיס מועדון נוסף שלך, ששניהם עכשיו כרטיס אחד. מאת: { $staff }
button-merge = איחוד עם כרטיס אחר
ask-merge = <b>איחוד: { $name }</b>
    איזה כרטיס מועדון נוסף שייך לאותו אדם? הקלידו שם, טלפון או מספר כרטיס מועדון.
merge-nobody = <b>איחוד: { $name }</b>
    לא נמצא אף אחד. הקלידו שם אחר, טלפון או מספר כרטיס מועדון.
merge-sure = <b>שניהם אותו אדם?</b>
merge-stays = נשאר: { $name }, <code>{ $number_raw }</code>, טלפון <code>{ $phone_raw }</code>, יתרה: { $n }, לאחרונה: { $day }
merge-goes = מצטרף אליו: { $name }, <code>{ $number_raw }</code>, טלפון <code>{ $phone_raw }</code>, יתרה: { $n }, לאחרונה: { $day }
button-merge-now = איחוד לכרטיס מועדון אחד
button-merge-swap = הכרטיס השני יישאר
merged = <b>עכשיו זה כרטיס מועדון אחד</b>
    הועבר: { $moved }
    אפשר להפריד כל עוד לא נעשה שימוש במה שהועבר.
unmerged = <b>שוב שני כרטיסי מועדון</b>
    הכול חזר למקומו.
button-unmerge = ביטול האיחוד
entry-merge = מכרטיס מועדון אחר
entry-unmerge = ביטול איחוד
entry-merge-gift = מתנת הצטרפות שנייה
entry-import = הובא מרשימה
entry-import-undo = ביטול ייבוא
members-title = <b>חברי המועדון: { $n }</b>
    החדשים קודם. לחיפוש הקלידו שם, טלפון או מספר כרטיס מועדון.
members-found = <b>נמצאו: ”{ $text }“</b>
members-nobody = <b>לא נמצא: ”{ $text }“</b>
    הקלידו שם אחר, טלפון או מספר כרטיס מועדון.
button-everybody = כל הרשימה
button-import = ייבוא רשימה
button-export = ייצוא רשימות
ask-import = <b>ייבוא מרשימה</b>
    שלחו קובץ CSV: סמל האטב, ואז קובץ. לכל היותר 5 מגה ו־20,000 שורות.
    העמודות, לפי שם או בסדר הזה: { $columns }
    לא נשלחת שום הודעה. לפני שמשהו נרשם רואים מה ייצא מזה.
button-import-last = הייבוא האחרון
import-preview = <b>כרטיסי מועדון חדשים: { $good }</b>, יתרות בסך הכול: { $points }
    כבר מוכרים לפי הטלפון ונשארים כמו שהם: { $known }
    לא ייכנסו: { $bad }; בקובץ כתוב אילו ולמה
    העמודות: { $columns }. אם הסדר אחר, הקלידו אותו עם פסיקים.
button-import-now = ייבוא: { $n }
import-working = <b>רק רגע</b>
    זה לוקח כמה שניות; הקופה ממשיכה לעבוד.
import-writing = <b>לא הסתיים. כרטיסי מועדון חדשים עד עכשיו: { $n }</b>
    מתאריך: { $day }. אפשר להמשיך; אף אחד לא נרשם פעמיים.
import-done = <b>כרטיסי מועדון חדשים: { $n }</b>
    תאריך הייבוא: { $day }
    אפשר לבטל: מי שקנה בינתיים נשאר (עכשיו ברשימה: { $stayed }).
import-undoing = <b>הביטול עוד לא הסתיים</b>
    מתאריך: { $day }. כרטיסי מועדון חדשים: { $n }, עדיין כאן: { $stayed }
import-undone = <b>הייבוא בוטל</b>
    מתאריך: { $day }. כרטיסי מועדון חדשים: { $n }
    נשארו, בגלל קנייה או הצטרפות: { $stayed }
button-import-undo = ביטול הייבוא
import-stayed-file = stayed
import-bad-file = not-taken
import-bad-broken = מירכאות שלא נסגרו
import-bad-line-long = השורה ארוכה מדי
import-bad-nothing = אין טלפון ואין מספר כרטיס מועדון
import-bad-phone = מספר טלפון לא אפשרי
import-bad-phone-twice = הטלפון כבר מופיע למעלה
import-bad-card = במספר כרטיס מועדון יש 4 עד 16 ספרות
import-bad-card-twice = מספר כרטיס המועדון כבר מופיע למעלה
import-bad-card-taken = מספר כרטיס המועדון שייך למישהו אחר
import-bad-points = לא מספר שלם
import-bad-birthday = אין תאריך כזה
import-bad-name-long = בשם יש יותר מ־64 תווים
import-bad-note-long = בהערה יש יותר מ־200 תווים
export-page = <b>ייצוא רשימות</b>
    קבצים לכל גיליון אלקטרוני, כפי שהדברים עכשיו.
button-export-members = חברי המועדון
button-export-purchases = קניות
button-export-ledger = כל תנועות הנקודות
export-file-members = members
export-file-purchases = purchases
export-file-ledger = points
exported = <b>הנה הקובץ</b>
    שורות: { $n }. כדאי לשמור עליו: יש בו מה שלקוחות סיפרו לכם.
column-name = שם;שם פרטי;שם מלא;לקוח;שם לקוח
column-phone = טלפון;מספר טלפון;נייד;סלולרי;פלאפון
column-birthday = יום הולדת;תאריך לידה;לידה
column-points = נקודות;יתרה;חותמות;ביקורים
column-card = מספר כרטיס מועדון;כרטיס;מספר כרטיס;כרטיס מועדון;מספר
column-note = הערה;הערות
column-none = (בלי)
column-line = שורה
column-why = למה
column-status = מצב
column-joined = הצטרפות
column-source = מקור
column-visits = קניות
column-sum = סכום כולל
column-currency = מטבע
column-last = קנייה אחרונה
column-receipt = אישור פעולה
column-at = זמן
column-amount = סכום
column-refunded = הוחזר
column-items = פריטים
column-state = מצב הקנייה
column-staff = בקופה
column-presence = אופן הזיהוי
column-entry = תנועה
column-type = סוג
column-rule = כלל
column-change = שינוי
column-pending = בדרך
column-unit = יחידה
column-expires = בתוקף עד
column-reason = סיבה
refused-CardClosed = המספר הזה רשום בכרטיס מועדון שבעליו עזבו. רק הם יכולים לחזור אליו, בטלגרם.
refused-MergeFixed = מאז נעשה שימוש במה שהועבר, או שהכרטיס אוחד עם כרטיס שלישי. כבר אי אפשר להפריד.
refused-ImportedBefore = הקובץ הזה כבר יובא. הנה מה שיצא ממנו.
refused-FileWanted = צריך לשלוח קובץ: סמל האטב, ואז קובץ.
refused-FileTooLarge = הקובץ גדול מדי. לכל היותר, במגה: { $most }
refused-FileTooLong = יש בקובץ יותר מדי שורות. אפשר לשלוח אותו בחלקים. לכל היותר: { $most }
refused-FileUnreadable = אי אפשר לקרוא את זה כרשימה. שמרו את הקובץ כ־CSV ושלחו שוב.
refused-ColumnsUnclear = הקלידו את שמות העמודות עם פסיקים ביניהם; צריך להיות ביניהם טלפון או מספר כרטיס מועדון.

## Help

help-customer = <b>עזרה</b>
    הציגו את כרטיס המועדון בקופה, וכל השאר קורה מעצמו. הנה מה שאפשר לעשות:
help-staff = <b>עזרה</b>
    סרקו את כרטיס המועדון במצלמת הטלפון, ואז רשמו את הקנייה. הנה מה שאפשר לעשות:
help-line = { $command } { $what }

## Rules on top, limits and the catalogue

command-rules = איך המועדון עובד
button-rulebook = איך זה עובד
rulebook-title = <b>{ $club }: איך זה עובד</b>
rulebook-since = מתאריך { $day }: { $what }
rulebook-ended = הסתיים בתאריך { $day }: { $what }
rules-percent = חוזר בנקודות: { $percent }. נקודה אחת: { $money }
rules-minimum = קנייה מינימלית: { $money }
rule-what-visit = כל קנייה
rule-what-action = פרטים מלאים, פעם אחת
rule-gives = { $what }: { $gain }
rule-gain =
    { $unit ->
        [stamps]
            { $n ->
                [one] עוד חותמת אחת
                [two] עוד שתי חותמות
               *[other] עוד { $n } חותמות
            }
        [visits]
            { $n ->
                [one] עוד ביקור אחד
                [two] עוד שני ביקורים
               *[other] עוד { $n } ביקורים
            }
       *[points]
            { $n ->
                [one] עוד נקודה אחת
                [two] עוד שתי נקודות
               *[other] עוד { $n } נקודות
            }
    }
rule-multiplier =
    { $unit ->
        [stamps] חותמות × { $factor }
        [visits] ביקורים × { $factor }
       *[points] נקודות × { $factor }
    }
rule-when = { $what } ({ $when })
rule-season = { $first } – { $last }
rule-target-gone = כבר לא במכירה
rule-percent = <b>אחוזים חזרה</b>
    כמה אחוזים מכל קנייה חוזרים בנקודות? לחצו או כתבו מספר בין 1 ל־100.
    נקודה אחת תהיה שווה: { $per }. מה שנצבר קודם לא משתנה.
rule-minimum = <b>קנייה מינימלית</b>
    מאיזה סכום קנייה צוברת נקודות? כתבו אותו, או לחצו 0 לכל סכום.
minimum-none = כל סכום
button-rule-percent = אחוזים חזרה
button-rule-minimum = קנייה מינימלית
button-more-rules = עוד כללים
button-limits = מגבלות
button-catalogue = קטלוג
button-page-before = הקודם
button-page-after = הבא
button-save = שמירה
more-rules-title = <b>עוד כללים</b>
more-rules-empty = עדיין ריק. אפשר להוסיף שעה שמחה, או תוספת על פריט.
rule-numbered = { $n }. { $what }
one-rule-title = <b>הכלל</b>
button-rule-add = הוספת כלל
button-rule-gain = כמה
button-rule-factor = פי כמה
button-rule-when = מתי
button-rule-remove = הסרה
rule-ask-kind = <b>כלל חדש</b>
    על מה לתת יותר?
rule-kind-visit = כל קנייה
rule-kind-multiplier = שעה שמחה
rule-kind-item = פריט
rule-kind-category = קטגוריה
rule-kind-action = פרטים מלאים
rule-ask-item = <b>איזה פריט?</b>
    לחצו עליו, או כתבו חלק מהשם.
rule-ask-category = <b>איזו קטגוריה?</b>
    לחצו עליה, או כתבו חלק מהשם.
rule-ask-gain =
    { $unit ->
        [stamps] <b>כמה חותמות להוסיף?</b>
        [visits] <b>כמה ביקורים להוסיף?</b>
       *[points] <b>כמה נקודות להוסיף?</b>
    }
    לחצו או כתבו מספר.
rule-ask-factor =
    { $unit ->
        [stamps] <b>פי כמה חותמות?</b>
        [visits] <b>פי כמה ביקורים?</b>
       *[points] <b>פי כמה נקודות?</b>
    }
    לחצו, או כתבו מספר עד 10, למשל: 1.25
rule-times = × { $factor }
rule-ask-when = <b>מתי זה תקף?</b>
    עכשיו: { $when }
    סמנו ימים, ואם רוצים קבעו גם שעות או תאריכים.
when-always = תמיד
button-when-always = תמיד
button-when-hours = שעות
button-when-season = תאריכים
rule-ask-hours = <b>שעות</b>
    ממתי עד מתי? כתבו, למשל: 15-17
button-all-day = כל היום
rule-ask-season = <b>תאריכים</b>
    מאיזה יום עד איזה יום? כתבו את שניהם, למשל: 1 בדצמבר - 24 בדצמבר
button-all-year = כל השנה
forecast-title = <b>כמה זה ייתן?</b> כתבו קנייה כדי לבדוק.
forecast-without = בלי הכלל הזה: { $what }
forecast-action = פעם אחת לכל חבר מועדון, למי שישלימו פרטים מעכשיו.
forecast-line = { $basket }: היום { $today }, אחר כך { $then }
forecast-taps = לחיצות: { $n }
limits-title = <b>מגבלות בקופה</b>
    כמה אפשר לתת, ומה קורה מעבר לזה. לחצו כדי לשנות.
button-limit = { $what }: { $most }
limit-none = בלי הגבלה
limit-award = קנייה אחת
limit-staff_day = אדם אחד ביום
limit-member_day = קניות ביום
limit-branch_day = העסק ביום
limit-looked_up_day = בלי סריקה ביום
limit-gap_minutes = דקות בין קניות
button-limit-closed =
    { $state ->
        [on] מחוץ לשעות: לא לשאול
       *[off] מחוץ לשעות: לשאול
    }
limit-ask-award = <b>קנייה אחת</b>
    כמה לכל היותר אפשר לתת על קנייה אחת? כתבו מספר; 0 פירושו בלי הגבלה.
limit-ask-staff_day = <b>אדם אחד ביום</b>
    כמה אפשר לתת ביום מכל עמדת צוות? כתבו מספר; 0 פירושו בלי הגבלה.
limit-ask-member_day = <b>קניות ביום</b>
    כמה קניות ביום לכל חבר מועדון? כתבו מספר; 0 פירושו בלי הגבלה.
limit-ask-branch_day = <b>העסק ביום</b>
    כמה אפשר לתת ביום בסך הכול? כתבו מספר; 0 פירושו בלי הגבלה.
limit-ask-looked_up_day = <b>בלי סריקה ביום</b>
    כמה קניות ביום אפשר לרשום בלי לסרוק את כרטיס המועדון? כתבו מספר; 0 פירושו בלי הגבלה.
limit-ask-gap_minutes = <b>דקות בין קניות</b>
    על קנייה נוספת בתוך כמה דקות לשאול? כתבו מספר; 0 פירושו אף פעם.
limit-ask-beyond = <b>{ $what }: { $most }</b>
    מה קורה מעבר לזה?
button-beyond-approve = לבקש אישור
button-beyond-cap = לתת רק עד המגבלה
button-beyond-reject = לדחות
beyond-approve-at = { $most }, ומעבר לזה מבקשים אישור
beyond-cap-at = { $most }, ולא יותר
beyond-reject-at = { $most }, ומעבר לזה נדחה
catalogue-title = <b>קטלוג</b>
catalogue-count =
    { $n ->
        [0] עדיין ריק. הוסיפו את הפריט הראשון.
        [one] פריט אחד. לחיפוש כתבו חלק מהשם.
        [two] שני פריטים. לחיפוש כתבו חלק מהשם.
       *[other] פריטים: { $n }. לחיפוש כתבו חלק מהשם.
    }
catalogue-found = נמצאו עבור ״{ $search }״: { $n }
button-catalogue-item =
    { $mark ->
        [yes] ★ { $item }
       *[no] { $item }
    }
button-catalogue-all = הצגת הכול
button-item-add = הוספת פריט
item-ask-add = <b>פריט חדש</b>
    כתבו את השם, ואם רוצים גם מחיר, למשל: קפה הפוך { $example }
item-title = <b>{ $item }</b>
item-price = מחיר: { $price }
item-category = קטגוריה: { $category }
button-item-favourite =
    { $state ->
        [on] הסרה מכפתורי הקופה
       *[off] הוספה לכפתורי הקופה
    }
button-item-name = שם
button-item-price = מחיר
button-item-category = קטגוריה
button-item-off = הורדה מהמכירה
button-item-back = החזרה למכירה
item-off = <b>ירד מהמכירה: { $item }</b>
    כללים על הפריט הזה ינוחו עד שיחזור.
item-ask-name = <b>שם: { $tongue }</b>
    עכשיו: { $now }
    כתבו אותו כמו שהלקוחות יקראו, או לחצו על שפה אחרת.
item-ask-price = <b>מחיר</b>
    הוא רק עוזר בקופה. כתבו אותו, למשל: { $example }
button-no-price = בלי מחיר
item-ask-category = <b>קטגוריה</b>
    לחצו על אחת, או כתבו חדשה, למשל: קפה
button-no-category = בלי קטגוריה
letter-profile =
    { $unit ->
        [stamps] <b>{ $club } · חותמות: { $gained }</b>
        [visits] <b>{ $club } · ביקורים: { $gained }</b>
       *[points] <b>{ $club } · נקודות: { $gained }</b>
    }
    תודה על הפרטים שלך. יתרה: { $n }
refused-CategoriesFull =
    { $most ->
        [one] יותר מקטגוריה אחת זה יותר מדי.
        [two] יותר משתי קטגוריות זה יותר מדי.
       *[other] יותר מ־{ $most } קטגוריות זה יותר מדי.
    }
refused-FavouritesFull =
    { $most ->
        [one] במסך הקופה יש מקום לכפתור אחד. הסירו קודם פריט אחר.
        [two] במסך הקופה יש מקום לשני כפתורים. הסירו קודם פריט אחר.
       *[other] במסך הקופה יש מקום לכפתורים: { $most }. הסירו קודם פריט אחר.
    }
refused-RulesFull =
    { $most ->
        [one] יותר מכלל אחד זה יותר מדי. הסירו אחד קודם.
        [two] יותר משני כללים זה יותר מדי. הסירו אחד קודם.
       *[other] יותר מ־{ $most } כללים זה יותר מדי. הסירו אחד קודם.
    }
refused-RuleGone = הכלל הזה כבר לא קיים.
refused-ItemGone = הפריט הזה כבר לא במכירה.
refused-SeasonUnclear = כתבו את היום הראשון ואת האחרון, כמו בדוגמה. האחרון צריך להיות בעתיד.

## The shop

shop-title = <b>{ $club }</b>
shop-empty = { $club }: עוד לא נמסרו פרטים על העסק.
shop-open = פתוח עד { $time }
shop-closed = שעות הפתיחה לא ידועות.
shop-opens-today = סגור עכשיו, פתיחה היום: { $time }
shop-opens = סגור עכשיו, פתיחה: { $weekday }, { $time }
shop-address = כתובת: { $address }
shop-phone = טלפון: <code>{ $phone_raw }</code>
shop-menu = { $menu }
shop-pin = אנחנו כאן.
button-pin = על המפה
button-menu = תפריט
button-review = כתיבת ביקורת

## The counter

counter = <b>{ $club }: הקופה</b>
    { $unit ->
        [stamps] סרקו את כרטיס המועדון במצלמת הטלפון, ואז לחצו כמה חותמות להוסיף.
        [visits] סרקו את כרטיס המועדון במצלמת הטלפון, ואז רשמו את הביקור.
       *[points] סרקו את כרטיס המועדון במצלמת הטלפון, ואז כתבו את הסכום.
    }
    אין כרטיס ביד? הקלידו מספר כרטיס, טלפון או שם.
button-club-settings = הגדרות המועדון
button-poster = שלט
button-staff = צוות
button-practise = התנסות כלקוחות
button-my-club = כרטיס המועדון שלי
serving = <b>{ $name }</b>
ask-amount = מה סכום הקנייה? כתבו אותו, למשל: { $example }
ask-taps =
    { $unit ->
        [visits]
            { $n ->
                [one] לחיצה אחת רושמת את הביקור.
                [two] כמה ביקורים?
               *[other] כמה ביקורים?
            }
       *[stamps]
            { $n ->
                [one] לחיצה אחת מוסיפה את החותמת.
                [two] כמה חותמות?
               *[other] כמה חותמות?
            }
    }
button-visit =
    { $unit ->
        [visits] רישום הביקור
       *[stamps] חותמת אחת
    }
sale-done =
    { $unit ->
        [stamps] <b>חותמות: { $gained }</b>, { $name }
        [visits] <b>ביקורים: { $gained }</b>, { $name }
       *[points] <b>נקודות: { $gained }</b>, { $name }
    }
sale-waits =
    { $unit ->
        [stamps] בדרך: { $n }
        [visits] בדרך: { $n }
       *[points] בדרך: { $n }
    }
sale-balance =
    { $priced ->
        [yes] קנייה: { $money }. יתרה: { $n }
       *[no] יתרה: { $n }
    }
sale-number = אישור פעולה: <code>{ $number_raw }</code>
sale-reward-ready = יש הטבה למימוש: { $reward }
button-next = הבאים בתור

## Staff, shifts and branches

staff-line-suspended = { $name }: { $role }, בהשעיה
person-title = <b>{ $name }</b>
person-role = תפקיד: { $role }
person-role-in = תפקיד: { $role }. סניף: { $branch }
person-suspended = בהשעיה מאז: { $moment }
person-sold = { $span }: קניות { $n }, { $given }
given-in =
    { $unit ->
        [stamps] חותמות { $n }
        [visits] ביקורים { $n }
       *[points] נקודות { $n }
    }
span-today = היום
span-week = השבוע
span-days =
    { $n ->
        [one] יום אחד
        [two] יומיים
       *[other] { $n } ימים
    }
person-role-page = <b>{ $name }: { $role }</b>
    מה התפקיד מעכשיו?
person-remove-page = <b>{ $name }: להסיר?</b>
    הגישה נסגרת מיד. מה שכבר נרשם נשאר.
person-stopped = ההשעיה בתוקף
person-works-again = ההשעיה הוסרה
button-deeds-of = פעולות בקופה
button-role = שינוי תפקיד
button-role-cashier = תפקיד: קופה
button-role-manager = תפקיד: ניהול
button-role-owner = תפקיד: בעלות
button-suspend = השעיה
button-unsuspend = הסרת ההשעיה
button-remove = הסרה מהצוות
button-branch = סניף
button-deeds = הפעולות שלי
deeds-title = <b>{ $name }: פעולות בקופה</b>
deeds-empty = עדיין ריק.
deed =
    { $priced ->
        [yes] { $moment }: { $what }, { $money } ({ $points }), <code>{ $number_raw }</code>
       *[no] { $moment }: { $what } ({ $points }), <code>{ $number_raw }</code>
    }
deed-sale = קנייה
deed-undo = ביטול מיידי
deed-void = ביטול
deed-refund = החזר
feature-shifts = משמרות: פתיחה וסיום בדף הקופה
button-feature-shifts =
    { $state ->
        [on] משמרות: כיבוי
       *[off] משמרות: הפעלה
    }
button-shift-start = תחילת משמרת
button-shift-end = סיום משמרת
shift-started = המשמרת התחילה
shift-where = <b>המשמרת שלכם</b>
    באיזה סניף?
shift-since = במשמרת מאז: { $moment }
shift-since-in = במשמרת מאז: { $moment }. סניף: { $branch }
shift-over = <b>המשמרת הסתיימה</b>
shift-span = התחלה: { $began }, סיום: { $ended }
shift-sold =
    { $priced ->
        [yes] קניות: { $n }, { $money }
       *[no] קניות: { $n }
    }
shift-given = ניתן: { $given }. קניות שבוטלו: { $back }
button-branches =
    { $n ->
        [one] סניף נוסף
        [two] סניפים
       *[other] סניפים
    }
branches-title = <b>סניפים</b>
    לכל סניף שעות, שלט וצוות משלו.
button-branch-add = סניף נוסף
branch-ask-name = <b>סניף נוסף</b>
    איך קוראים לו? כתבו שם שהלקוחות מכירים, למשל: העיר העתיקה
branch-ask-rename = <b>שם הסניף</b>
    כתבו את השם החדש.
branch-title = <b>{ $branch }</b>
branch-line = { $branch }: { $hours }
branch-people =
    { $some ->
        [yes] הצוות כאן: { $names }
       *[no] אין צוות ששייך רק לסניף הזה.
    }
branch-poster = <b>שלט</b>
    לאיזה סניף?
branch-invited = <b>הזמנה</b>
    לאיזה סניף?
branch-whose = <b>סניף</b>
    מה מקום העבודה?
button-any-branch = כל הסניפים
button-branch-hours = שעות פתיחה
button-branch-figures = נתונים
button-branch-rename = שם
button-branch-close = סגירת הסניף
button-branch-close-now = סגירה: { $branch }
branch-close-page = <b>{ $branch }: לסגור?</b>
    אנשי צוות ששייכים לכאן: { $n }. הם נשארים בצוות; משמרות כאן מסתיימות עכשיו.
    הקניות נשארות בספרים. השלט ממשיך להוביל למועדון.
branch-closed = הסניף נסגר
branch-figures = <b>{ $branch }: נתונים</b>
branch-sold =
    { $priced ->
        [yes] { $span }: קניות { $n } ({ $money }), { $given }, הצטרפו { $joined }
       *[no] { $span }: קניות { $n }, { $given }, הצטרפו { $joined }
    }
refused-LastBranch = הסניף האחרון נשאר פתוח.
refused-BranchesFull =
    { $most ->
        [one] אפשר לפתוח סניף אחד.
        [two] אפשר לפתוח שני סניפים.
       *[other] אפשר לפתוח עד { $most } סניפים.
    }
letter-branch-closed = { $branch }: הסניף נסגר, והמשמרת שלכם שם הסתיימה.
letter-digest = <b>כדאי לבדוק: השבוע שהתחיל ביום { $day }</b>
digest-pair = בקופה: { $staff }, עבור: { $name }, קניות: { $n } מתוך { $of }
digest-look-ups = בקופה: { $staff }, אותרו בלי סריקה: { $n } מתוך { $of }
digest-member-visits = { $name }, ביקורים: { $n }, הרגיל: { $median }
digest-owner-act = בלי אישור: { $staff }, עבור: { $name }. הסיבה: { $reason }
digest-more = עוד כאלה: { $n }
flag-pair = <b>הרבה קניות באותה קופה</b>
    בקופה: { $staff }, עבור: { $name }. קניות בשבוע: { $n } מתוך { $of }
flag-look-ups = <b>הרבה כרטיסי מועדון בלי סריקה</b>
    בקופה: { $staff }. אותרו בלי סריקה בשבוע: { $n } מתוך { $of }
flag-member-visits = <b>הרבה ביקורים</b>
    { $name }. ביקורים בשבוע: { $n }, הרגיל: { $median }

## Letters

letter-award =
    { $unit ->
        [stamps] <b>{ $club } · חותמות: { $gained }</b>
        [visits] <b>{ $club } · ביקורים: { $gained }</b>
       *[points] <b>{ $club } · נקודות: { $gained }</b>
    }
    { $priced ->
        [yes] קנייה: { $money }, בקופה: { $staff }. יתרה: { $n }
       *[no] בקופה: { $staff }. יתרה: { $n }
    }
    אישור פעולה: <code>{ $number_raw }</code>
letter-award-waiting =
    { $unit ->
        [stamps] <b>{ $club } · חותמות: { $gained }</b>, בדרך
        [visits] <b>{ $club } · ביקורים: { $gained }</b>, בדרך
       *[points] <b>{ $club } · נקודות: { $gained }</b>, בדרך
    }
    { $priced ->
        [yes] קנייה: { $money }, בקופה: { $staff }. יתרה: { $n }, בדרך: { $pending }
       *[no] בקופה: { $staff }. יתרה: { $n }, בדרך: { $pending }
    }
    אישור פעולה: <code>{ $number_raw }</code>
letter-link-used = <b>נוצל קישור הזמנה</b>
    הצטרפות לצוות: { $name }, תפקיד: { $role }. אם זו טעות, אפשר להסיר בדף הצוות.

## Opening the club

wizard-languages = <b>1 מתוך 5: שפות</b>
    אילו שפות קוראים הלקוחות שלכם? סמנו את כל מה שמתאים.
wizard-name = <b>2 מתוך 5: שם</b>
    איך קוראים למועדון? כתבו את השם, או לחצו על הכפתור.
suggested-club-name = קפה { $name }
wizard-currency = <b>3 מתוך 5: מטבע</b>
    לחצו על כפתור, או כתבו שלוש אותיות של מטבע אחר, למשל: CHF
wizard-zone = <b>4 מתוך 5: אזור זמן</b>
    לחצו על כפתור, או כתבו שם של עיר באנגלית, למשל: Paris
zone-London = לונדון
zone-Warsaw = ורשה
zone-Jerusalem = ירושלים
zone-Tehran = טהרן
zone-Berlin = ברלין
zone-New_York = ניו יורק
wizard-preset = <b>5 מתוך 5: איזה סוג של עסק?</b>
    לפי זה נקבע כללים מתאימים, ואפשר לשנות את כולם אחר כך.
preset-cafe = בית קפה: כרטיסייה
preset-salon = מספרה ויופי: ביקורים
preset-shop = חנות: נקודות לפי סכום
preset-cafe-reward = קפה על חשבון הבית
preset-salon-reward = טיפול במתנה
preset-shop-reward = מתנה מהחנות
preset-cafe-interests = קפה; תה; מאפים; ארוחות בוקר; ארוחות צהריים; טבעוני
preset-salon-interests = תספורת; צבע; ציפורניים; טיפולי פנים; עיסוי; מוצרים
preset-shop-interests = מוצרים חדשים; מבצעים; לילדים; לבית; מתנות; אורגני
club-opened = <b>המועדון נפתח: { $club }</b>
    הדפיסו את השלט שלמעלה והניחו על הדלפק; הלקוחות סורקים אותו ומצטרפים.
    עכשיו הזמינו את צוות הקופה, והציצו במועדון בעיני הלקוחות.
    קישור: <code>{ $link_raw }</code>
poster = <b>השלט שלכם</b>
    שני קבצים: PNG לכל מדפסת, SVG לבית דפוס. הקוד פותח: <code>{ $link_raw }</code>
poster-file = שלט
poster-headline =
    { $unit ->
        [stamps] אוספים חותמות, נהנים מהטבות
        [visits] חוזרים אלינו, נהנים מהטבות
       *[points] צוברים נקודות, נהנים מהטבות
    }
poster-instruction =
    { $unit ->
        [stamps]
            { $n ->
                [one] סורקים, מצטרפים, מציגים את כרטיס המועדון. חותמת אחת: { $reward }
                [two] סורקים, מצטרפים, מציגים את כרטיס המועדון. שתי חותמות: { $reward }
               *[other] סורקים, מצטרפים, מציגים את כרטיס המועדון. { $n } חותמות: { $reward }
            }
        [visits]
            { $n ->
                [one] סורקים, מצטרפים, מציגים את כרטיס המועדון. ביקור אחד: { $reward }
                [two] סורקים, מצטרפים, מציגים את כרטיס המועדון. שני ביקורים: { $reward }
               *[other] סורקים, מצטרפים, מציגים את כרטיס המועדון. { $n } ביקורים: { $reward }
            }
       *[points]
            { $n ->
                [one] סורקים, מצטרפים, מציגים את כרטיס המועדון. נקודה אחת: { $reward }
                [two] סורקים, מצטרפים, מציגים את כרטיס המועדון. שתי נקודות: { $reward }
               *[other] סורקים, מצטרפים, מציגים את כרטיס המועדון. { $n } נקודות: { $reward }
            }
    }

## The team

staff-title = <b>הצוות</b>
staff-line = { $name }: { $role }
role-owner = בעלות
role-manager = ניהול
role-cashier = קופה
button-invite-cashier = הזמנה לקופה
button-invite-manager = הזמנה לניהול
button-remove-staff = הסרה מהצוות
button-remove-one = הסרה: { $name }
staff-remove-page = <b>את מי להסיר?</b>
    הגישה נסגרת מיד. מה שכבר נרשם נשאר.
staff-removed = ההסרה בוצעה
staff-welcome = ברוכים הבאים לצוות. התפקיד: { $role }
invitation = <b>הזמנה: { $role }</b>
    שלחו את הקישור לאדם אחד, או תנו לסרוק את הקוד. הוא פועל פעם אחת, במשך 24 שעות.
    <code>{ $link_raw }</code>

## The owner's settings

club-settings = <b>{ $club }: הגדרות</b>
    שפות: { $languages }
    מטבע: { $currency }
    אזור זמן: <code>{ $zone_raw }</code>
button-club-name = שם
button-colour = צבע
button-languages = שפות
button-zone = אזור זמן
button-currency = מטבע
button-rules = כללים והטבה
button-shop-edit = פרטי העסק
button-features = מה מופעל
button-my-language = השפה שלי
button-preset = סוג העסק
set-preset = <b>סוג העסק</b>
    עכשיו: { $now }. סוג אחר מביא איתו כללים משלו והטבה ראשונה משלו.
    מה שנצבר עד כה נשאר אצל חברי המועדון ומוצג להם.
set-name = <b>שם המועדון</b>
    כרגע: { $club }. כתבו את השם החדש.
set-languages = <b>שפות המועדון</b>
    אילו שפות קוראים הלקוחות? סמנו את כל המתאימות.
set-zone = <b>אזור הזמן</b>
    בחרו כפתור, או כתבו שם של עיר באנגלית, למשל: Paris
set-colour = <b>צבע המועדון</b>
    לכרטיסי המועדון ולשלטים.
set-currency = <b>המטבע</b>
    אפשר לשנות אותו עד הקנייה הראשונה.
colour-coffee = קפה
colour-forest = יער
colour-sea = ים
colour-plum = שזיף
colour-brick = טרקוטה
colour-night = לילה
colour-olive = זית
colour-slate = צפחה
features-title = <b>מה מופעל</b>
    מה שכבוי לא מופיע בשום מקום.
feature-line = { $mark } { $what }
feature-birthday = יום הולדת: שואלים בהצטרפות
feature-phone = טלפון: שואלים בהצטרפות
feature-interests = תחומי עניין: שואלים מה מעניין
feature-questions = שאלות משלכם: עד שלוש שאלות לחברי המועדון
feature-shop = דף העסק: כתובת, שעות, תפריט וקישורים
button-feature-birthday =
    { $state ->
        [on] יום הולדת: כיבוי
       *[off] יום הולדת: הפעלה
    }
button-feature-phone =
    { $state ->
        [on] טלפון: כיבוי
       *[off] טלפון: הפעלה
    }
button-feature-interests =
    { $state ->
        [on] תחומי עניין: כיבוי
       *[off] תחומי עניין: הפעלה
    }
button-feature-questions =
    { $state ->
        [on] שאלות משלכם: כיבוי
       *[off] שאלות משלכם: הפעלה
    }
button-feature-shop =
    { $state ->
        [on] דף העסק: כיבוי
       *[off] דף העסק: הפעלה
    }
button-interests-edit = כתיבת תחומי העניין
interests-edit = <b>תחומי העניין</b>
    עכשיו: { $now }
    כתבו שניים עד עשרה תחומים עם פסיקים ביניהם, למשל: קפה, תה, עוגות
    כשהרשימה משתנה, מה שחברי המועדון סימנו עד עכשיו נמחק.
button-questions-edit = כתיבת השאלות

## Rules

rules-title = <b>כללים והטבה</b>
rules-earn =
    { $n ->
        [one] על כל { $money }: נקודה אחת
        [two] על כל { $money }: שתי נקודות
       *[other] על כל { $money }: { $n } נקודות
    }
rules-taps =
    { $unit ->
        [visits]
            { $n ->
                [one] כל קנייה נחשבת ביקור אחד.
                [two] כל קנייה נחשבת עד שני ביקורים.
               *[other] כל קנייה נחשבת עד { $n } ביקורים.
            }
       *[stamps]
            { $n ->
                [one] כל קנייה שווה חותמת אחת.
                [two] כל קנייה שווה עד שתי חותמות.
               *[other] כל קנייה שווה עד { $n } חותמות.
            }
    }
rules-welcome =
    { $unit ->
        [stamps]
            { $n ->
                [0] מתנת הצטרפות: אין
                [one] מתנת הצטרפות: חותמת אחת
                [two] מתנת הצטרפות: שתי חותמות
               *[other] מתנת הצטרפות: { $n } חותמות
            }
        [visits]
            { $n ->
                [0] מתנת הצטרפות: אין
                [one] מתנת הצטרפות: ביקור אחד
                [two] מתנת הצטרפות: שני ביקורים
               *[other] מתנת הצטרפות: { $n } ביקורים
            }
       *[points]
            { $n ->
                [0] מתנת הצטרפות: אין
                [one] מתנת הצטרפות: נקודה אחת
                [two] מתנת הצטרפות: שתי נקודות
               *[other] מתנת הצטרפות: { $n } נקודות
            }
    }
rules-pending =
    { $unit ->
        [stamps]
            { $n ->
                [one] אפשר להשתמש בחותמות אחרי יום אחד.
                [two] אפשר להשתמש בחותמות אחרי יומיים.
               *[other] אפשר להשתמש בחותמות אחרי { $n } ימים.
            }
        [visits]
            { $n ->
                [one] אפשר להשתמש בביקורים אחרי יום אחד.
                [two] אפשר להשתמש בביקורים אחרי יומיים.
               *[other] אפשר להשתמש בביקורים אחרי { $n } ימים.
            }
       *[points]
            { $n ->
                [one] אפשר להשתמש בנקודות אחרי יום אחד.
                [two] אפשר להשתמש בנקודות אחרי יומיים.
               *[other] אפשר להשתמש בנקודות אחרי { $n } ימים.
            }
    }
rules-expiry =
    { $n ->
        [0] התוקף לא פג אף פעם.
        [one] התוקף פג אחרי חודש אחד, בסוף החודש.
        [two] התוקף פג אחרי חודשיים, בסוף החודש.
       *[other] התוקף פג אחרי { $n } חודשים, בסוף החודש.
    }
rules-reward =
    { $unit ->
        [stamps]
            { $n ->
                [one] הטבה: { $reward }, תמורת חותמת אחת
                [two] הטבה: { $reward }, תמורת שתי חותמות
               *[other] הטבה: { $reward }, תמורת { $n } חותמות
            }
        [visits]
            { $n ->
                [one] הטבה: { $reward }, תמורת ביקור אחד
                [two] הטבה: { $reward }, תמורת שני ביקורים
               *[other] הטבה: { $reward }, תמורת { $n } ביקורים
            }
       *[points]
            { $n ->
                [one] הטבה: { $reward }, תמורת נקודה אחת
                [two] הטבה: { $reward }, תמורת שתי נקודות
               *[other] הטבה: { $reward }, תמורת { $n } נקודות
            }
    }
button-rule-per = סכום לנקודה
button-rule-taps = מקסימום לקנייה
button-rule-welcome = מתנת הצטרפות
button-rule-expiry = תוקף
button-rule-pending = ימי המתנה
button-rule-cost = מחיר ההטבה
button-rule-title = שם ההטבה
rule-per = <b>סכום לנקודה</b>
    איזה סכום שווה נקודה אחת? כתבו סכום, למשל: 10
    מה שנצבר קודם לא משתנה.
rule-taps = <b>מקסימום לקנייה</b>
    כמה אפשר לתת בקופה על קנייה אחת? כתבו מספר בין 1 ל־10.
rule-welcome = <b>מתנת הצטרפות</b>
    כמה מקבלים בהצטרפות? כתבו מספר; 0 פירושו בלי מתנה.
rule-expiry = <b>תוקף</b>
    אחרי כמה חודשים פג התוקף, תמיד בסוף החודש? כתבו מספר; 0 פירושו אף פעם.
    מה שנצבר קודם שומר על התאריך שלו.
rule-pending = <b>ימי המתנה</b>
    אחרי כמה ימים אפשר להשתמש, כדי שהחזרים לא יפתיעו? כתבו מספר; 0 פירושו מיד.
rule-cost = <b>מחיר ההטבה</b>
    כמה צריך לצבור בשבילה? כתבו מספר.
rule-now = עכשיו: { $now }
rule-title = <b>שם ההטבה</b>
    כתבו אותו כמו שהלקוחות יקראו, למשל: קפה על חשבון הבית

## About the shop

shop-edit = <b>פרטי העסק</b>
    מה שתכתבו כאן יופיע בדף העסק. הסימן ✓ מראה מה כבר נמסר.
button-shop-address =
    { $told ->
        [yes] ✓ כתובת
       *[no] כתובת
    }
button-shop-pin =
    { $told ->
        [yes] ✓ מיקום במפה
       *[no] מיקום במפה
    }
button-shop-hours =
    { $told ->
        [yes] ✓ שעות פתיחה
       *[no] שעות פתיחה
    }
button-shop-phone =
    { $told ->
        [yes] ✓ טלפון
       *[no] טלפון
    }
button-shop-menu =
    { $told ->
        [yes] ✓ תפריט או מחירון
       *[no] תפריט או מחירון
    }
button-shop-social =
    { $told ->
        [yes] ✓ דפים ברשת
       *[no] דפים ברשת
    }
button-shop-review =
    { $told ->
        [yes] ✓ קישור לביקורות
       *[no] קישור לביקורות
    }
button-shop-look = צפייה בדף
button-leave-empty = להשאיר ריק
button-closed = סגור בימים האלה
shop-ask-address = <b>כתובת</b>
    כתבו אותה כמו על מכתב, למשל: הגפן 12, חיפה
shop-ask-pin = <b>מיקום במפה</b>
    שלחו מיקום: סמל האטב, ואז מיקום.
shop-ask-hours = <b>שעות פתיחה</b>
    סמנו את הימים שבהם השעות זהות, ואז כתבו אותן, למשל: 8-19 או 8-13, 16-20
shop-ask-phone = <b>טלפון</b>
    כתבו את מספר הטלפון של העסק.
shop-ask-menu = <b>תפריט או מחירון</b>
    כתבו אותו, כל פריט בשורה נפרדת, או שלחו קישור.
shop-ask-social = <b>דפים ברשת</b>
    כתבו כתובות של עד שלושה דפים או ערוצים, כל אחת בשורה, למשל: instagram.com/ourcafe
shop-ask-review = <b>קישור לביקורות</b>
    כתבו את הכתובת שבה משאירים ביקורות.
shop-week-days = { $first } עד { $last }
shop-week-line = { $day }: { $hours }
closed-all-day = סגור

## The owner's own questions

questions-title = <b>השאלות שלכם</b>
    חברי המועדון עונים בלחיצה אחת כשהם מצטרפים, או מדלגים.
question-line = { $question } ({ $options })
button-question-add = הוספת שאלה
button-question-drop = הסרה: { $question }
question-ask-text = <b>שאלה חדשה</b>
    כתבו אותה, למשל: באיזו שכונה אתם גרים?
question-ask-options = <b>{ $question }</b>
    כתבו שתיים עד שמונה תשובות עם פסיקים ביניהן, למשל: מרכז, צפון, מקום אחר

## When the club says no

refused-NotAllowed = הפעולה הזאת לא זמינה כאן.
refused-MembersOnly = זה פתוח לחברי המועדון. אפשר להצטרף ממש כאן:
refused-SelfAward = אי אפשר לרשום לכרטיס המועדון האישי. אפשר לבקש מחברי הצוות.
refused-NotFound = הקוד או הקישור לא מוביל לשום מקום. אפשר לבקש חדש.
refused-LinkEnded = הקישור כבר נוצל, או שעברו 24 שעות. אפשר לבקש חדש.
refused-Unclear = לא הצלחנו לקרוא את זה. אפשר לנסות שוב.
refused-AmountUnclear = לא מצאנו כאן סכום. צריך רק את המספר, למשל: 45.90
refused-AmountAmbiguous = אפשר לקרוא את זה בשתי דרכים: { $smaller }, { $larger }. צריך לכתוב שתי ספרות אחרי הנקודה, או בלי מפריד.
refused-AmountOutOfRange = סכום כזה לא אפשרי כאן. כדאי לבדוק ולכתוב שוב.
refused-DateUnclear = לא מצאנו כאן יום וחודש. כדאי להציץ בדוגמה ולנסות שוב.
refused-DateImpossible = אין תאריך כזה. כדאי לבדוק ולנסות שוב.
refused-PhoneUnclear = זה לא נראה כמו מספר טלפון. צריך לכתוב אותו עם קידומת המדינה, למשל: { $example }
refused-PhoneNotOwn = המספר הזה שייך למישהו אחר. צריך לשתף מספר אישי.
refused-PhoneUnusable = אי אפשר להשתמש כאן במספר הזה. אפשר לשתף מספר אחר או לדלג על השאלה.
refused-TextTooLong =
    { $limit ->
        [one] זה ארוך מדי. אפשר לכתוב עד תו אחד.
        [two] זה ארוך מדי. אפשר לכתוב עד שני תווים.
       *[other] זה ארוך מדי. אפשר לכתוב עד { $limit } תווים.
    }
refused-TextEmpty = צריך לכתוב כאן טקסט. תמונות ומדבקות לא מתאימות.
refused-OutOfRange = צריך לכתוב מספר, לפחות: { $least }, לכל היותר: { $most }
refused-AnswersOutOfRange = מספר התשובות לשאלה: לפחות { $least }, לכל היותר { $most }. אפשר לכתוב אותן עם פסיקים ביניהן.
refused-QuestionsFull =
    { $most ->
        [one] אפשר לשאול שאלה אחת בלבד. כדי להוסיף, מסירים קודם את הקיימת.
        [two] אפשר לשאול שתי שאלות בלבד. כדי להוסיף, מסירים קודם אחת.
       *[other] אפשר לשאול עד { $most } שאלות. כדי להוסיף, מסירים קודם אחת.
    }
refused-LikesOutOfRange = מספר תחומי העניין ברשימה: לפחות { $least }, לכל היותר { $most }. אפשר לכתוב אותם עם פסיקים ביניהם.
refused-LinkUnclear = זו לא כתובת אינטרנט. כדאי להציץ בדוגמה ולנסות שוב.
refused-PlaceUnclear = צריך לשלוח מיקום: סמל האטב, ואז מיקום.
refused-TooLate = זה כבר נגמר.
refused-QuestionClosed = השאלה הזאת כבר נסגרה. הנה המצב עכשיו.
refused-SettingFixed = אחרי הקנייה הראשונה אי אפשר לשנות את זה.
refused-TooMany = יותר מדי ניסיונות בבת אחת. אפשר לנסות שוב בעוד כמה דקות.
refused-Trouble = משהו השתבש אצלנו. שום דבר לא אבד, ואפשר לנסות שוב עוד רגע.

## The demo club of the sandbox

demo-club-name = קפה הפינה
demo-address = הגפן 12, חיפה
demo-items = הפוך; קרואסון; קפה פילטר; עוגת גבינה
demo-menu =
    אספרסו 10 ₪
    קפה הפוך 15 ₪
    קרואסון 16 ₪
    ארוחת בוקר 64 ₪

## The sale, beyond the usual

ask-sure =
    { $same ->
        [yes] אותה קנייה בדיוק נרשמה כאן לפני { $minutes } דק׳. זו קנייה נוספת?
       *[no] קנייה אחרת נרשמה כאן לפני { $minutes } דק׳. זו קנייה נוספת?
    }
button-another-sale = כן, קנייה נוספת
ask-reason = <b>מעל המגבלה שקבעתם</b>
    אין כאן מי שיכול לאשר, ולכן כתבו בכמה מילים למה. זה יופיע בסיכום השבועי.
sale-stale = הקנייה הזאת הייתה פתוחה זמן רב מדי ולכן לא נרשם דבר. סרקו שוב את כרטיס המועדון.
sale-asked = <b>הבקשה נשלחה</b>
    הקנייה ממתינה לאישור של הבעלים או של מנהל. שום דבר לא הולך לאיבוד: הקנייה תיספר מיד עם האישור.
button-undo = ביטול הקנייה
button-item =
    { $n ->
        [0] { $item }
       *[other] { $item } × { $n }
    }
serving-birthday-today = יום הולדת היום
serving-birthday = יום הולדת השבוע: { $weekday }
serving-known =
    { $been ->
        [yes]
            { $liked ->
                [yes] ביקור אחרון: { $day }. אוהבים: { $likes }
               *[no] ביקור אחרון: { $day }
            }
       *[no] אוהבים: { $likes }
    }
serving-first = ביקור ראשון כאן
serving-note = הערה: { $note }
refused-NotEnough = יש רק { $available }, והתבקשו { $wanted }.
refused-NeedsApproval = זה מעל מגבלה, ולכן מישהו אחר צריך לאשר קודם.
refused-LikeTheLast = קנייה כבר נרשמה כאן לפני רגע. סרקו שוב ואשרו.
refused-LimitReached =
    { $reason ->
        [award] זה מעל המגבלה לקנייה אחת: { $most }.
        [staff_day] זה מעל המגבלה היומית לאיש צוות: { $most }.
        [member_day] הרבה קניות היום בכרטיס אחד; המגבלה: { $most }.
        [branch_day] זה מעל המגבלה היומית לסניף: { $most }.
       *[looked_up_day] הרבה כרטיסים אותרו היום בלי סריקה; המגבלה: { $most }.
    }
    הבעלים יכולים לשנות את המגבלות בכללים.
refused-AlreadyTakenBack = לא נשאר מה להחזיר מהקנייה הזאת.
refused-UndoOver = אפשר לבטל במשך חמש דקות. מנהל עדיין יכול לבטל את הקנייה.
refused-OwnRequest = על הבקשה הזאת צריך להחליט מישהו אחר: היא שלכם.
refused-ApprovalOver = הבקשה כבר הוכרעה, או שעבר זמנה.
refused-CatalogueFull = הקטלוג מלא: לכל היותר { $most } פריטים.

## Finding, taking back, approving, objecting

found-people = <b>מי זה?</b>
found-line = { $name } · { $number }
found-nobody = לא נמצא אף אחד. הקלידו מספר כרטיס מועדון, טלפון, תחילת שם או מספר של אישור פעולה.
button-more = עוד
purchase-title = <b>קנייה</b> <code>{ $number_raw }</code>
purchase-who = { $name }, בקופה: { $staff }, { $moment }
purchase-what =
    { $priced ->
        [yes]
            { $itemed ->
                [yes] { $money } ({ $items }), נצבר: { $gained }
               *[no] { $money }, נצבר: { $gained }
            }
       *[no]
            { $itemed ->
                [yes] { $items }, נצבר: { $gained }
               *[no] נצבר: { $gained }
            }
    }
purchase-confirmed = לא הוחזר דבר.
purchase-partially-refunded = הוחזר חלק; נשאר: { $left }
purchase-refunded = הקנייה הוחזרה.
purchase-voided = הקנייה בוטלה.
button-refund-all = החזר מלא
button-refund-part = החזר חלקי
button-void = ביטול הקנייה
ask-refund = <b>החזר</b>
    כמה מוחזר? הקלידו סכום, לכל היותר { $left }
ask-void = <b>ביטול הקנייה</b>
    למה? כמה מילים מספיקות; הן נשמרות ביומן.
taken-back-undo =
    { $priced ->
        [yes] <b>בוטל</b>: { $money }, { $name }
       *[no] <b>בוטל</b>: { $name }
    }
taken-back-void =
    { $priced ->
        [yes] <b>הקנייה בוטלה</b>: { $money }, { $name }
       *[no] <b>הקנייה בוטלה</b>: { $name }
    }
taken-back-refund =
    { $priced ->
        [yes] <b>הוחזר</b>: { $money }, { $name }
       *[no] <b>הוחזר</b>: { $name }
    }
taken-back-points = ירד: { $points }. יתרה: { $n }
taken-back-shortfall = כבר מומש ולכן לא ירד: { $n }
letter-taken-back = <b>{ $club }: { $points }</b>
    { $priced ->
        [yes] החזר על קנייה: { $money }. בקופה: { $staff }. יתרה: { $n }
       *[no] קנייה הוחזרה. בקופה: { $staff }. יתרה: { $n }
    }
    מס׳ <code>{ $number_raw }</code>
button-approve = לאשר
button-decline = לדחות
approval-award = מעל המגבלה לקנייה אחת
approval-staff_day = מעל המגבלה היומית לאיש צוות
approval-branch_day = מעל המגבלה היומית לסניף
approval-member_day = הרבה קניות ביום אחד בכרטיס אחד
approval-looked_up_day = הרבה כרטיסים אותרו היום בלי סריקה
approval-closed = מחוץ לשעות הפתיחה
letter-approval = <b>נדרשת החלטה</b>
    בקשה מאת: { $staff }. עבור: { $name }, { $amount }
    הסיבה: { $why }
letter-approved = אושר. מאת: { $by }. עבור: { $name }, { $amount }
letter-declined = נדחה. מאת: { $by }. עבור: { $name }, { $amount }. לא ניתן דבר.
letter-approval-over = לא התקבלה תשובה במשך יממה. עבור: { $name }, { $amount }. לא ניתן דבר.
approval-given = אושר.
approval-refused = נדחה: { $name }, { $amount }. נשלחה הודעה אל: { $staff }
button-wrong = משהו לא נכון?
wrong-page = <b>משהו לא נכון?</b>
    ספרו לנו מה, והבעלים יבדקו.
button-not-me = הקנייה לא שלי
button-wrong-amount = הסכום לא נכון
ask-claim = <b>הסכום לא נכון</b>
    כמה זה היה באמת? הקלידו סכום, או דלגו.
objection-noted = תודה. הבעלים קיבלו הודעה והתשובה תגיע לכאן.
button-dispute-correct = לתקן
button-dispute-refuse = לדחות עם הסבר
button-dispute-ask = לשאול בקופה
button-dispute-explain = לענות
dispute-asked = נשלחה שאלה אל: { $staff }. התשובה תגיע לכאן.
dispute-amount = <b>תיקון</b>
    מה הסכום הנכון? הקלידו אותו.
dispute-refusal = <b>דחייה</b>
    מה לכתוב ללקוח? הקלידו.
dispute-words = <b>מה קרה?</b>
    הקלידו כמה מילים לבעלים.
dispute-handed-on = נמסר. תודה.
dispute-corrected = תוקן: { $name }, מס׳ <code>{ $number_raw }</code>. נשלחה הודעה.
dispute-refused = נדחה: { $name }, מס׳ <code>{ $number_raw }</code>. נשלחה הודעה.
dispute-done = זה כבר טופל.
refused-DisputeOver = ההשגה הזאת כבר נענתה.
entry-refund = החזר
entry-adjust = תיקון ידני
entry-visit = עבור הביקור
entry-item = עבור מה שנקנה
entry-category = עבור מה שנקנה
entry-multiplier = תוספת בשעה הזאת
entry-action = תודה

## The customer scans the till

button-amount-first = להציג קוד לסריקה
open-sale-title = <b>הלקוח סורק אתכם</b>
open-sale-code = <b>בקשו לסרוק את הקוד</b>
    במצלמה של הטלפון. הקוד פועל פעם אחת, במשך 15 דקות; גם מי שעוד לא במועדון מצטרפים איתו ומקבלים את מה שנצבר בקנייה הזאת.
open-sale-join = מה שנצבר בקנייה הזאת מחכה לך: אחרי ההצטרפות זה אצלך.
open-sale-waits = הקנייה ממתינה לאישור החנות; הקנייה תיספר מיד עם האישור.
letter-claimed =
    { $unit ->
        [stamps] נסרק: { $name }, חותמות: { $gained }
        [visits] נסרק: { $name }, ביקורים: { $gained }
       *[points] נסרק: { $name }, נקודות: { $gained }
    }
refused-CodeOver = הקוד כבר נוצל, או שעברו 15 הדקות שלו. בקשו בקופה קוד חדש.

## The owner's day

command-today = היום: מה ממתין ומה נמכר
button-today = היום
today-title = <b>היום</b>
today-waiting =
    { $n ->
        [0] שום דבר לא ממתין.
        [one] עניין אחד ממתין.
        [two] שני עניינים ממתינים.
       *[other] ממתינים: { $n }
    }
today-sales =
    { $priced ->
        [yes] קניות: { $n }, { $money }. נקודות שניתנו: { $given }
       *[no]
            { $unit ->
                [stamps] קניות: { $n }. חותמות שניתנו: { $given }
                [visits] קניות: { $n }. ביקורים שנספרו: { $given }
               *[points] קניות: { $n }. נקודות שניתנו: { $given }
            }
    }
today-new = הצטרפו היום: { $n }
button-today-approval = להחליט: { $name }
button-today-dispute = השגה: { $name }
button-today-flag = לבדוק: { $name }
button-flag-seen = נבדק
button-purchase = הקנייה
flag-owner-act = <b>מעל מגבלה, בלי אדם נוסף</b>
    ניתן: { $gained }. מאת: { $staff }. עבור: { $name }
    הסיבה: { $reason }

## Gaps of the counter and the books that were mended

objection-told = תודה. הבעלים קיבלו הודעה ויבדקו.
flag-objection = <b>נשלחה השגה</b>
    { $what ->
        [not_me] נכתב מאת: { $name }. זה לא שלי.
       *[wrong_amount] נכתב מאת: { $name }. המספר לא נכון.
    }
    { $unit ->
        [stamps] מדובר בחותמות: { $points }. בוצע מאת: { $staff }
        [visits] מדובר בביקורים: { $points }. בוצע מאת: { $staff }
       *[points] מדובר בנקודות: { $points }. בוצע מאת: { $staff }
    }
rule-from = החל מסכום של: { $money }
rule-ask-least = <b>קנייה מינימלית</b>
    מאיזה סכום הכלל הזה תקף? כתבו אותו, או לחצו על הכפתור.
set-preset-rules = כללים נוספים שמסתיימים: { $gone }. שנשארים: { $kept }. המגבלות נשארות.
digest-cards-opened = בקופה: { $staff }, כרטיסי מועדון בלי טלגרם שלא היו בשימוש: { $n } מתוך { $of }
flag-cards-opened = <b>הרבה כרטיסי מועדון בלי שימוש</b>
    בקופה: { $staff }. כרטיסי מועדון בלי טלגרם שנפתחו בשבוע: { $of }. מהם בלי אף קנייה: { $n }
button-branches-closed = סניפים סגורים: { $n }
branches-closed-title = <b>סניפים סגורים</b>
    לחצו על סניף כדי לפתוח אותו מחדש, עם השעות והשלט שלו.
branch-reopened = הסניף פתוח שוב
refused-AskerStopped = מי ששלח את הבקשה כבר לא בצוות, או נעצר. הבקשה נדחתה ולא ניתן דבר.
approval-stopped = כבר לא בצוות, או בהשעיה: { $staff }. אפשר רק לדחות.
approval-ended = נדחה: { $name }, { $amount }. לא נשלחה הודעה.
ending-several = <b>של מי הכרטיס?</b>
    כמה מספרים מסתיימים כך. הקנייה נשמרה: { $amount }
ending-too-many = יותר מדי מספרי כרטיס מועדון מסתיימים כך. הקלידו את המספר המלא ואחריו את הסכום.

## Practice

letter-practice = לתרגול בלבד:
