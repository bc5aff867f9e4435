## Birthdays and members' own dates

automation-birthday = יום הולדת
automation-about-birthday = יום הולדת: ברכה לפי הלוח של כל אחד, ואפשר גם עם מתנה.
automation-own-date = תאריכים אישיים
automation-about-own-date = תאריכים אישיים: יום הולדת של ילד, יום נישואין, עד שלושה תאריכים שנמסרו.
nudge-birthday = 🎂 יום ההולדת שלך, { $own_day }: מזל טוב וכל הטוב, { $name }.
nudge-why-birthday = יום הולדת, { $own_day }: נחגג ב: { $celebrated_on }
nudge-own-date =
    { $kind ->
        [child] { $named ->
            [yes] 🎉 { $title }, { $own_day }: מזל טוב וכל הטוב, { $name }.
           *[no] 🎉 יום הולדת במשפחה, { $own_day }: מזל טוב וכל הטוב, { $name }.
        }
        [anniversary] { $named ->
            [yes] 🎉 { $title }, { $own_day }: מזל טוב וכל הטוב, { $name }.
           *[no] 🎉 יום הנישואין שלך, { $own_day }: מזל טוב וכל הטוב, { $name }.
        }
       *[other] { $named ->
            [yes] { $title }, { $own_day }: המחשבות שלנו איתך, { $name }.
           *[no] היום שלך, { $own_day }: המחשבות שלנו איתך, { $name }.
        }
    }
nudge-why-own-date = תאריך אישי, { $own_day }: נחגג ב: { $celebrated_on }
nudge-field-own_day = תאריך
nudge-field-title = כותרת
button-own-dates = תאריכים שלי
own-dates =
    <b>התאריכים שלך</b>
    ביום כזה נשלח ברכה. מספר התאריכים לכל היותר: { $most }
own-dates-silent =
    <b>התאריכים שלך</b>
    ביקשת לא לקבל ברכות; הוספת תאריך היא הסכמה מחדש.
own-date = { $what }: { $day }
own-date-child = יום הולדת של ילד או ילדה
own-date-anniversary = יום נישואין
own-date-other = יום אחר
button-own-date-add = תאריך נוסף
button-own-date-remove = ✕ { $what }
own-date-removed = נמחק
own-date-ask-kind =
    <b>תאריך שלך</b>
    מה חל בו?
own-date-ask-title =
    { $kind ->
        [child] <b>יום הולדת של ילד או ילדה</b>
            מה השם? כתבו אותו, או דלגו.
       *[other] <b>תאריך שלך</b>
            איך לקרוא לו? כתבו, או דלגו.
    }
own-date-ask-day =
    <b>איזה תאריך?</b>
    כתבו אותו, למשל: { $example }, או בחרו מהלוח. השנה לא חובה.
    מסירת התאריך היא הסכמה לקבל מאיתנו ברכה.
own-date-ask-which = <b>איזה יום?</b>
own-date-ask-month = <b>איזה חודש?</b>
own-date-ask-year =
    <b>{ $day }</b>
    כתבו את השנה, או השאירו בלי.
refused-DatesFull = מספר התאריכים לכל היותר: { $most }. מחקו קודם אחד.

## Days that some years lack

button-automation-rare = ימים נדירים
rare-days = <b>ימים שחסרים בחלק מהשנים</b>
rare-day-february =
    { $chosen ->
        [yes] 29 בפברואר: ב־1 במרץ
       *[no] 29 בפברואר: ב־28 בפברואר
    }
rare-day-thirtieth =
    { $chosen ->
        [yes] ל׳ בחודש חסר: בא׳ בחודש הבא
       *[no] ל׳ בחודש חסר: בכ״ט
    }
rare-day-adar =
    { $chosen ->
        [yes] אדר בשנה מעוברת: באדר ב׳
       *[no] אדר בשנה מעוברת: באדר א׳
    }

## Tips and news

automation-news = טיפים וחדשות
automation-about-news = טיפים וחדשות: מלוח שממלאים מראש, בלי מכירה.
nudge-why-news = בלוח לתאריך: { $news_on }
button-automation-calendar = לוח
button-automation-hour = שעה
news = <b>טיפים וחדשות</b>
news-ahead =
    { $n ->
        [0] עדיין אין כלום בלוח.
        [one] בלוח: { $n }
        [two] בלוח: { $n }
       *[other] בלוח: { $n }
    }
news-off = כבוי: שום דבר לא יוצא עד ההפעלה.
news-one = <b>{ $day }</b>
news-in = כתוב ב: { $tongues }
news-state =
    { $state ->
        [going] כבר יוצא, או יצא.
       *[cancelled] בוטל.
    }
button-news-add = כתיבה
button-news-preview = תצוגה מקדימה
button-news-move = יום אחר
button-news-cancel = ביטול
news-cancelled = בוטל
news-ask =
    { $told ->
        [yes] <b>ההודעה בשפה: { $tongue }</b>
       *[no] <b>טיפ או חדשות</b>
    }
    שלחו לי את ההודעה כפי שהיא צריכה להיראות: טקסט, או תמונה, סרטון או קובץ עם טקסט.
news-ask-day =
    <b>באיזה יום?</b>
    הקישו על יום, או כתבו, למשל: { $example }
news-ask-hour =
    <b>טיפים וחדשות</b>
    באיזו שעה?
refused-NewsFixed = ההודעה הזאת כבר יוצאת או בוטלה, ואי אפשר לשנות אותה.

## Surprises

automation-surprise = הפתעה
automation-about-surprise = הפתעה: מתנה קטנה לכמה מאלה שבאים הרבה. צריך לבחור מתנה.
nudge-surprise =
    { $visits ->
        [one] הפתעה קטנה מאיתנו, { $name }, על הביקורים אצלנו. ביקורים עד היום: { $visits }
        [two] הפתעה קטנה מאיתנו, { $name }, על הביקורים אצלנו. ביקורים עד היום: { $visits }
       *[other] הפתעה קטנה מאיתנו, { $name }, על הביקורים הרבים אצלנו. ביקורים עד היום: { $visits }
    }
nudge-why-surprise = ביקורים תכופים, מספרם: { $visits }
nudge-field-visits = ביקורים
button-automation-budget = תקציב
surprise-budget = <b>הפתעות: כמה הן עולות לחודש</b>
surprise-pays = תקציב: { $money } · מחיר אחת: { $cost } · מתנות בחודש: { $n }
surprise-ask-budget = כתבו סכום, למשל: { $example }
button-surprise-no-budget = בלי תקציב
surprise-ask-cost =
    <b>כמה עולה מתנה אחת?</b>
    כתבו סכום, למשל: { $example }
