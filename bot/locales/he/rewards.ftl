## Rewards, as members see them

command-rewards = הטבות: מה אפשר לקבל
button-rewards = הטבות
rewards-title =
    <b>הטבות</b>
    { $balance }
rewards-none = עדיין אין כאן כלום.
reward-state-tier = לדרגה אחרת: { $reward }
reward-state-limit = התקבלה כבר ככל שאפשר בינתיים: { $reward }
reward-state-sold-out = אזלה: { $reward }
reward-state-not-yet = החל ביום { $day }: { $reward }
reward-state-over = הסתיימה: { $reward }
reward-title = <b>{ $reward }</b>
reward-words = { $words }
reward-cost = עלות: { $price }. { $state }
reward-conditions = { $conditions }
reward-price =
    { $unit ->
        [stamps]
            { $n ->
                [one] חותמת אחת
                [two] שתי חותמות
               *[other] { $n } חותמות
            }
        [visits]
            { $n ->
                [one] ביקור אחד
                [two] שני ביקורים
               *[other] { $n } ביקורים
            }
       *[points]
            { $n ->
                [one] נקודה אחת
                [two] שתי נקודות
               *[other] { $n } נקודות
            }
    }
reward-gives-off = הנחה: { $off }
reward-gives-worth = { $kind }, שווי: { $money }
reward-kind-product = מוצר
reward-kind-percent = הנחה באחוזים
reward-kind-amount = הנחה בסכום
reward-kind-service = שירות חינם
reward-kind-experience = חוויה
reward-kind-advice = ייעוץ
reward-kind-priority = שירות בלי תור
reward-from = החל מ: { $day }
reward-until = בתוקף עד: { $day }
reward-left =
    { $n ->
        [0] לא נשאר
        [one] נשאר: { $n }
        [two] נשארו: { $n }
       *[other] נשארו: { $n }
    }
reward-limit =
    { $ever ->
        [yes]
            { $n ->
                [one] פעם אחת לכל אחד
                [two] פעמיים לכל אחד
               *[other] { $n } פעמים לכל אחד
            }
       *[no]
            { $n ->
                [one] פעם אחת, מספר ימים: { $days }
                [two] פעמיים, מספר ימים: { $days }
               *[other] { $n } פעמים, מספר ימים: { $days }
            }
    }
reward-lasts =
    { $n ->
        [one] כשובר, בתוקף ליום אחד
        [two] כשובר, בתוקף ליומיים
       *[other] כשובר, בתוקף ל־{ $n } ימים
    }

## The code of a claimed reward

button-claim = לקבל תמורת { $price }
button-claim-show = הצגת הקוד
button-claim-open = הקוד שלך: { $reward }
button-claim-cancel = ויתור
button-copy-code = העתקת הקוד
claim-code =
    <b>{ $reward }</b>
    הראו את הקוד בקופה. בתוקף עד: { $until }
    <code>{ $code_raw }</code>
    נשמר בצד: { $price }. מה שלא ינוצל יחזור.
claim-line-issued = בתוקף עד { $until }
claim-line-redeemed = מומשה { $time }
claim-line-cancelled = ויתור { $time }
claim-line-expired = פג תוקף { $time }
claim-was-issued =
    <b>הקוד שלך: { $reward }</b>
    ההטבה ממתינה. נשמר בצד: { $price }. { $time }, { $staff }
claim-was-redeemed =
    <b>מומשה { $time }</b>
    { $reward }, תמורת { $price }. בקופה: { $staff }
claim-was-cancelled =
    <b>ויתור { $time }</b>
    { $reward }. חזר אליך: { $price }
claim-was-expired =
    <b>לא מומשה בזמן</b>
    { $reward }. חזר אליך: { $price }
claim-was-reversed =
    <b>המימוש בוטל { $time }</b>
    { $reward }. חזר אליך: { $price }
claim-let-go = חזר אליך: { $price }
letter-claim-back =
    <b>חזר אליך: { $price }</b>
    מימוש ההטבה בוטל, שעה: { $time }. { $reward }. בקופה: { $staff }
letter-place =
    <b>בקרוב: { $reward }</b>
    שמור לך מקום: { $moment }. הקוד שלך נסרק בכניסה.

## Handing over at the counter

hand-out = <b>לתת: { $reward }</b>
hand-off =
    <b>הנחה בחשבון: { $off }</b>
    { $reward }
hand-who = בשביל: { $name }
hand-event = מקום ל: { $moment }
hand-practice = לתרגול בלבד.
button-handed = ניתן
button-to-bill = לחשבון
button-claim-sale = קנייה של אותו לקוח
button-claim-back = ביטול המימוש
hand-was-issued = <b>ממתינה: { $reward }</b>
hand-was-redeemed =
    <b>ניתנה: { $reward }</b>
    { $moment }, בקופה: { $staff }
hand-was-cancelled =
    <b>הלקוח ויתר: { $reward }</b>
    { $moment }. אין מה לתת.
hand-was-expired =
    <b>פג תוקף: { $reward }</b>
    מאז: { $moment }. העלות חזרה ללקוח, ואפשר לבקש את ההטבה שוב.
hand-was-reversed =
    <b>המימוש בוטל: { $reward }</b>
    { $moment }. העלות חזרה ללקוח.
member-claims = <b>הטבות שנלקחו: { $name }</b>
member-claims-none =
    <b>הטבות שנלקחו: { $name }</b>
    עדיין אין.
button-member-claims = הטבות שנלקחו
claim-ask-back =
    <b>ביטול המימוש: { $reward }</b>
    למה? כמה מילים מספיקות; הן נשמרות ביומן. העלות תחזור ללקוח.
sale-off = הנחה בחשבון: { $off }
sale-collect = <b>לתשלום: { $money }</b>, חשבון: { $bill }
entry-claim = הטבה
entry-release = הטבה שלא מומשה
entry-reversed = מימוש שבוטל

## What cannot be

refused-RewardGone = ההטבה הזאת כבר לא מוצעת.
refused-OtherTier = ההטבה הזאת לדרגה אחרת.
refused-ClaimOver = ההטבה כבר מומשה, בוטלה או שפג תוקפה.
refused-NotYetOrOver = ההטבה הזאת לא מוצעת כרגע.
refused-SoldOut = ההטבה הזאת אזלה בינתיים.
refused-RewardLimit =
    { $most ->
        [one] כל אחד יכול לקבל את ההטבה הזאת בינתיים פעם אחת, והיא כבר התקבלה.
        [two] כל אחד יכול לקבל את ההטבה הזאת בינתיים פעמיים, והיא כבר התקבלה פעמיים.
       *[other] כל אחד יכול לקבל את ההטבה הזאת בינתיים { $most } פעמים, והמכסה נוצלה.
    }
refused-RewardsFull = מספר ההטבות ברשימה: { $most }. אין מקום לעוד; שנו אחת מהן.
refused-PhotoWanted = זו לא הייתה תמונה. שלחו אותה כתמונה ולא כקובץ.
