## Stamp cards

feature-cards = כרטיסיות: כמה כרטיסיות, ולכל אחת הטבה משלה
button-feature-cards =
    { $state ->
        [on] כרטיסיות: כיבוי
       *[off] כרטיסיות: הפעלה
    }
button-stamp-cards = כרטיסיות
button-my-stamp-cards = הכרטיסיות שלי
button-stamp-card-add = כרטיסייה חדשה
button-stamp-card =
    { $active ->
        [yes] { $card }
       *[no] { $card } (לא בשימוש)
    }
stamp-cards =
    <b>כרטיסיות</b>
    כרטיסייה מלאה מזכה בהטבה ומתחילה מחדש; חותמות שנותרו עוברות לסיבוב הבא.
stamp-card-ask-new =
    <b>כרטיסייה חדשה</b>
    איך קוראים לה? למשל: כרטיסיית קפה
stamp-card-ask-gives =
    <b>על מה מקבלים חותמת?</b>
    סיבובים שכבר התחילו ממשיכים לפי מה שהיה בתחילתם.
stamp-card-ask-goal =
    <b>כמה חותמות ממלאות את הכרטיסייה?</b>
    לחצו על מספר, או כתבו מספר מ־2 עד 20.
stamp-card-ask-prize =
    { $n ->
        [one] <b>מה מקבלים אחרי חותמת אחת?</b>
        [two] <b>מה מקבלים אחרי שתי חותמות?</b>
       *[other] <b>מה מקבלים אחרי { $n } חותמות?</b>
    }
    למשל: קפה במתנה
stamp-card-ask-on-the-way =
    <b>הטבה בדרך</b>
    אחרי כמה חותמות? כתבו מספר מ־1 עד { $most }. מה שכבר קיים יוסר בלחיצה.
button-prize-off = הסרת { $n }: { $reward }
stamp-card-title =
    { $active ->
        [yes] <b>{ $card }</b>
       *[no] <b>{ $card }</b>, לא בשימוש
    }
stamp-card-gives = חותמת על: { $what }
stamp-card-full =
    { $n ->
        [one] מלאה עם חותמת אחת: { $reward }
        [two] מלאה עם שתי חותמות: { $reward }
       *[other] מלאה עם { $n } חותמות: { $reward }
    }
stamp-card-on-the-way = בדרך: { $what }
stamp-card-at = { $n }: { $reward }
button-stamp-card-name = שם
button-stamp-card-gives = על מה מקבלים חותמת
button-stamp-card-goal = כמה חותמות
button-stamp-card-prize = ההטבה
button-stamp-card-way = בדרך
button-stamp-card-use =
    { $state ->
        [on] הוצאה משימוש
       *[off] החזרה לשימוש
    }
stamps-none = <b>כרטיסיות</b>
    אין כרטיסיות כרגע.
stamps-title =
    <b>{ $card }</b>
    חותמות: { $n } מתוך { $of }
stamps-headline = { $n } מתוך { $of }
stamps-on-card = { $card }: { $n } מתוך { $of }
entry-card = חותמות
entry-card-full = כרטיסייה מלאה
entry-on-card = { $what } ({ $card })
letter-merged-card =
    <b>{ $club }, { $card }: { $points }</b>
    מכרטיס מועדון נוסף שלך, ששניהם עכשיו כרטיס אחד. מאת: { $staff }
refused-StampCardGone = הכרטיסייה הזאת כבר לא קיימת.
refused-StampCardsFull =
    { $most ->
        [one] יותר מכרטיסייה אחת זה יותר מדי.
        [two] יותר משתי כרטיסיות זה יותר מדי.
       *[other] יותר מ־{ $most } כרטיסיות זה יותר מדי.
    }

## Stamps that come together, are sold, or go back

sale-stamps =
    { $full ->
        [yes] { $card }: הכרטיסייה מלאה, { $reward }. עכשיו { $n } מתוך { $of }
       *[no] { $card }: { $n } מתוך { $of }
    }
merged-stamps =
    { $n ->
        [one] { $card }: חותמת אחת
        [two] { $card }: שתי חותמות
       *[other] { $card }: { $n } חותמות
    }
merged-prizes = הטבות שהושגו יחד וניתנו: { $what }
letter-card-change = <b>{ $club }, { $card }: { $points }</b>
letter-prizes-taken = הטבה שבוטלה יחד עם הקנייה: { $what }
letter-prizes-back = <b>{ $club } · הטבות שבוטלו</b>
taken-back-prizes = הטבות: { $what }
prize-became =
    { $used ->
        [yes] { $reward } (ההטבה כבר מומשה ונשארת)
       *[no] { $reward } (ההטבה בוטלה)
    }
