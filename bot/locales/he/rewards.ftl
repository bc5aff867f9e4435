## Rewards, as members see them

command-rewards = הטבות: מה אפשר לקבל
button-rewards = הטבות
rewards-title =
    <b>הטבות</b>
    { $balance }
rewards-none = עדיין אין כאן כלום.
reward-state-tier = לדרגה אחרת: { $reward }
reward-state-limit = המכסה נוצלה בינתיים: { $reward }
reward-state-sold-out = אזלה: { $reward }
reward-state-not-yet = החל ביום { $day }: { $reward }
reward-state-off = לא מוצעת כרגע: { $reward }
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
                [one]
                    { $days ->
                        [one] פעם אחת ביום
                        [two] פעם אחת ביומיים
                       *[other] פעם אחת בכל { $days } ימים
                    }
                [two]
                    { $days ->
                        [one] פעמיים ביום
                        [two] פעמיים ביומיים
                       *[other] פעמיים בכל { $days } ימים
                    }
               *[other]
                    { $days ->
                        [one] { $n } פעמים ביום
                        [two] { $n } פעמים ביומיים
                       *[other] { $n } פעמים בכל { $days } ימים
                    }
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
claim-voucher =
    { $n ->
        [one] <b>שלך: { $reward }</b>
            שובר, בתוקף ליום אחד.
        [two] <b>שלך: { $reward }</b>
            שובר, בתוקף ליומיים.
       *[other] <b>שלך: { $reward }</b>
            שובר, בתוקף ל־{ $n } ימים.
    }
claim-let-go = חזר אליך: { $price }
letter-claim-back =
    <b>חזר אליך: { $price }</b>
    מימוש ההטבה בוטל בשעה { $time }: { $reward }. בוטל מאת: { $staff }
letter-place =
    <b>בקרוב: { $reward }</b>
    שמור לך מקום: { $moment }. הקוד שלך נסרק בכניסה.
letter-lasting =
    <b>{ $club }: שובר בשבילך</b>
    { $reward }
    עלות: { $price }
    בתוקף עד: { $day }

## Handing over at the counter

hand-out = <b>לתת: { $reward }</b>
hand-off =
    <b>הנחה בחשבון: { $off }</b>
    { $reward }
hand-who = עבור: { $name }
hand-event = מקום ל: { $moment }
hand-practice = לתרגול בלבד.
button-handed = ניתן
button-to-bill = לחשבון
button-claim-sale = קנייה של אותו לקוח
button-claim-back = ביטול המימוש
hand-voucher = <b>ניתנה כשובר: { $reward }</b>
hand-was-issued = <b>ממתינה: { $reward }</b>
hand-was-redeemed =
    <b>ניתנה: { $reward }</b>
    { $moment }, בקופה: { $staff }
hand-was-cancelled =
    <b>ויתור של הלקוח: { $reward }</b>
    { $moment }. אין מה לתת.
hand-was-expired =
    <b>פג תוקף: { $reward }</b>
    מאז: { $moment }. העלות חזרה ללקוח, ואפשר לבקש את ההטבה שוב.
hand-was-reversed =
    <b>המימוש בוטל: { $reward }</b>
    { $moment }, מאת: { $staff }. העלות חזרה ללקוח.
member-claims = <b>הטבות שנלקחו: { $name }</b>
member-claims-none =
    <b>הטבות שנלקחו: { $name }</b>
    עדיין אין.
button-member-claims = הטבות שנלקחו
claim-ask-back =
    <b>ביטול המימוש: { $reward }</b>
    למה? כמה מילים מספיקות; הן נשמרות ביומן. העלות תחזור ללקוח.
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

## The catalogue as its owner keeps it

kept-title = <b>ההטבות במועדון</b>
kept-line =
    { $state ->
        [off] לא מוצעת: { $reward }, { $price }
       *[on]
            { $known ->
                [yes] { $reward }: { $price }, מחזירה { $percent }
               *[no] { $reward }: { $price }
            }
    }
kept-reward =
    { $state ->
        [off] <b>{ $reward }</b> (לא מוצעת)
       *[on] <b>{ $reward }</b>
    }
kept-gives = מה מקבלים: { $what }. עלות: { $price }
payback =
    { $known ->
        [both]
            { $n ->
                [one] מחזירה { $percent } ממה שמשלמים, אחרי ביקור אחד בערך.
                [two] מחזירה { $percent } ממה שמשלמים, אחרי שני ביקורים בערך.
               *[other] מחזירה { $percent } ממה שמשלמים, אחרי { $n } ביקורים בערך.
            }
        [percent] מחזירה { $percent } ממה שמשלמים.
        [visits]
            { $n ->
                [one] מגיעים אליה אחרי ביקור אחד בערך. ציינו את השווי כדי לראות כמה היא מחזירה.
                [two] מגיעים אליה אחרי שני ביקורים בערך. ציינו את השווי כדי לראות כמה היא מחזירה.
               *[other] מגיעים אליה אחרי { $n } ביקורים בערך. ציינו את השווי כדי לראות כמה היא מחזירה.
            }
       *[nothing] ציינו את השווי כדי לראות כמה היא מחזירה.
    }
payback-little = זה מעט: מעטים יחזרו בשביל זה.
payback-dear = זה יקר: בדקו שזה משתלם לכם.
forecast-payback = ההטבה הראשונה תחזיר { $percent }. { $warned }
button-reward-add = הוספת הטבה
button-reward-name = שם
button-reward-words = תיאור
button-reward-picture = תמונה
button-reward-cost = עלות
button-reward-value = שווי
button-reward-stock = כמות
button-reward-valid = מתי
button-reward-event = מועד
button-reward-limit = כמה פעמים
button-reward-lasts = שובר
button-reward-tiers = דרגות
button-reward-automatic =
    { $state ->
        [on] לתת אוטומטית
       *[off] רק לפי בקשה
    }
button-reward-switch =
    { $state ->
        [on] להציע שוב
       *[off] להפסיק להציע
    }
button-no-picture = בלי תמונה
button-no-stock = בלי הגבלה
button-no-lasts = בלי שובר
button-no-limit = בלי הגבלה
button-no-valid = תמיד
button-no-value = לא ידוע
button-next-month = 30 הימים הקרובים
button-cost =
    { $known ->
        [yes] { $price } (מחזירה { $percent })
       *[no] { $price }
    }
button-same-cost = כמו לכולם
reward-ask-kind =
    <b>הטבה חדשה</b>
    מה זה יהיה? לא כל הטבה חייבת להיות הנחה.
reward-ask-title =
    <b>מה מקבלים?</b>
    בחרו, או כתבו שם קצר.
reward-ask-name =
    <b>שם ההטבה</b>
    שפה: { $tongue }. עכשיו: { $now }
    כתבו את השם, או בחרו שפה אחרת.
reward-ask-words =
    <b>כמה מילים על ההטבה</b>
    שפה: { $tongue }. עכשיו: { $now }
    כתבו אותן, או בחרו שפה אחרת.
reward-ask-picture =
    <b>תמונה של ההטבה</b>
    שלחו תמונה.
reward-ask-cost =
    <b>כמה היא עולה?</b>
    בחרו מספר, או כתבו אותו.
reward-ask-percent =
    <b>כמה הנחה בחשבון?</b>
    בחרו אחוז, או כתבו אותו.
reward-ask-amount =
    <b>כמה הנחה בחשבון?</b>
    כתבו את הסכום, למשל: { $example }
reward-ask-worth =
    <b>כמה זה שווה ללקוח?</b>
    רק אתם רואים את זה: כך יודעים כמה ההטבה מחזירה. למשל: { $example }
reward-ask-stock =
    <b>כמה יש?</b>
    בחרו או כתבו מספר. כל בקשה לוקחת אחת, ומה שלא מומש חוזר.
reward-ask-limit =
    <b>כמה פעמים אפשר לקבל אותה?</b>
    בחרו, או כתבו שני מספרים: כמה פעמים, ובכמה ימים.
reward-ask-lasts =
    <b>שובר במקום קוד?</b>
    מקבלים שובר שבתוקף למספר הימים הזה.
reward-ask-valid =
    <b>מתי היא מוצעת?</b>
    כתבו את היום הראשון ואת האחרון, למשל: 1-24 בדצמבר
reward-ask-event =
    <b>מתי זה קורה?</b>
    כתבו יום ושעה, למשל: 5 בדצמבר 18:00
reward-ask-tiers =
    <b>דרגות</b>
    מי יכול לקבל אותה, וכמה היא עולה שם? בלי סימון היא לכולם.
reward-usual-off = הנחה של { $off }
reward-usual-service = שירות חינם
reward-usual-experience = מקום בשורה הראשונה
reward-usual-advice = חצי שעה של ייעוץ
reward-usual-priority = שירות בלי תור
greeting-plain =
    <b>{ $club }</b>
    כל קנייה נחשבת.
poster-instruction-plain = סרקו, הצטרפו, הראו את כרטיס המועדון.
