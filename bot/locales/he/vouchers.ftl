## What came off a bill

bill-line = חשבון { $money }: { $parts }
bill-part = { $what } { $money }
bill-tier = דרגה
bill-voucher = שובר
bill-claim = הטבה
bill-points = נקודות
bill-collect = <b>לגבות: { $money }</b>
sale-off = ירידה מהחשבון: { $what }
button-sale-without = בלי השובר

## Vouchers of a member

command-vouchers = השוברים שלי
button-vouchers = שוברים
feature-vouchers = שוברים: קודים ששווים משהו בקופה
button-feature-vouchers =
    { $state ->
        [on] שוברים: כיבוי
       *[off] שוברים: הפעלה
    }
vouchers-page = <b>השוברים שלך</b>
    { $n ->
        [0] אין כרגע שוברים.
       *[other] לחצו על שובר כדי לראות את הקוד שסורקים בקופה.
    }
voucher-line =
    { $ending ->
        [yes] { $what } · עד { $day }
       *[no] { $what }
    }
voucher-title = <b>{ $what }</b>
voucher-code = קוד: <code>{ $code_raw }</code>
voucher-until = בתוקף עד: { $day }
voucher-show = הראו את הקוד בקופה.
button-voucher-copy = העתקת הקוד
button-voucher-show = הצגת השובר
voucher-percent = { $percent } הנחה מהחשבון
voucher-amount = { $money } הנחה מהחשבון
voucher-truth =
    { $state ->
        [used]
            { $told ->
                [yes] השובר מומש: { $moment }, בקופה: { $staff }, עבור: { $name }
                [unnamed] השובר מומש: { $moment }, בקופה: { $staff }
               *[no] השובר מומש: { $moment }
            }
        [expired] פג תוקף השובר. הוא היה בתוקף עד: { $moment }
        [early] השובר יהיה בתוקף החל מ: { $moment }
        [held] השובר נמצא כרגע בטיפול: { $staff }. הוא ישתחרר: { $moment }
        [left] השובר היה של כרטיס שכבר אינו במועדון.
        [foreign] השובר מיועד לכרטיס אחר: { $name }
        [limit] השובר מומש כמספר הפעמים שמותר לכרטיס אחד: { $name }
       *[revoked] בית העסק ביטל את השובר.
    }
voucher-state =
    { $state ->
        [active] בתוקף
        [used] מומש
        [expired] פג תוקף
       *[revoked] בוטל
    }
serving-vouchers =
    { $n ->
        [one] שובר בתוקף: { $what }
        [two] שני שוברים בתוקף: { $what }
       *[other] { $n } שוברים בתוקף: { $what }
    }

## A voucher at the counter

voucher-held = <b>לתת: { $what }</b>
voucher-for = עבור: { $name }
voucher-card-next = סרקו עכשיו את כרטיס המועדון, וההנחה תרד מהחשבון. בלי כרטיס, הורידו אותה ידנית.
voucher-card-first =
    { $n ->
        [one] השובר מוגבל לפעם אחת לכרטיס: סרקו עכשיו את כרטיס המועדון.
        [two] השובר מוגבל לפעמיים לכרטיס: סרקו עכשיו את כרטיס המועדון.
       *[other] השובר מוגבל ל־{ $n } פעמים לכרטיס: סרקו עכשיו את כרטיס המועדון.
    }
voucher-minute = השובר שמור לך לדקה.
button-voucher-use = ניתן
voucher-used = <b>ניתן: { $what }</b>
voucher-released = השובר שוב פנוי.
button-voucher-reverse = ביטול המימוש
voucher-ask-reverse = <b>ביטול המימוש</b>
    מה הסיבה? השובר יחזור להיות בתוקף, והודעה תישלח.
voucher-reversed = המימוש בוטל. השובר שוב בתוקף.
refused-VoucherOver =
    { $state ->
        [used] השובר מומש בינתיים, בקופה: { $staff }. לא נרשמה קנייה. המשיכו בלעדיו או עצרו.
        [expired] פג תוקף השובר. לא נרשמה קנייה. המשיכו בלעדיו או עצרו.
        [early] השובר עדיין לא בתוקף. לא נרשמה קנייה. המשיכו בלעדיו או עצרו.
        [held] השובר נמצא כרגע בטיפול: { $staff }. לא נרשמה קנייה. המשיכו בלעדיו או עצרו.
        [foreign] השובר אינו של הכרטיס הזה, ולכן אין הנחה.
        [limit] השובר כבר מומש בכרטיס הזה כמספר הפעמים המותר, ולכן אין הנחה.
       *[revoked] בית העסק ביטל את השובר. לא נרשמה קנייה. המשיכו בלעדיו או עצרו.
    }

## A voucher as an apology

button-voucher-gift = מתן שובר
voucher-ask-kind = <b>שובר חדש</b>
    מה הוא נותן?
button-voucher-product = מוצר
button-voucher-service = שירות
button-voucher-percent = הנחה באחוזים
button-voucher-amount = הנחה בסכום
voucher-ask-name = <b>שובר חדש</b>
    מה נותנים? כתבו את השם, למשל: קפה
voucher-ask-percent = <b>שובר חדש</b>
    כמה אחוזים יורדים מהחשבון? לחצו או כתבו.
voucher-ask-amount = <b>שובר חדש</b>
    כמה יורד מהחשבון? כתבו, למשל: { $example }
voucher-ask-reason = <b>{ $what }</b>
    על מה? הטקסט יופיע בהודעה. השובר בתוקף 90 יום.
voucher-given = השובר ניתן, והודעה נשלחה.
letter-voucher-apology =
    <b>{ $club }: שובר בשבילך</b>
    { $what }
    { $reason }
    { $ending ->
        [yes] בתוקף עד: { $day }
       *[no] ללא הגבלת זמן.
    }
letter-voucher-used =
    <b>{ $club }: השובר מומש</b>
    { $what }, בקופה: { $staff }
letter-voucher-back =
    <b>{ $club }: השובר שלך שוב בתוקף</b>
    { $what }
    { $ending ->
        [yes] בתוקף עד: { $day }
       *[no] ללא הגבלת זמן.
    }

## Series of vouchers

button-series = סדרות שוברים
series-page = <b>סדרות שוברים</b>
    { $n ->
        [0] קודים להדפסה, לשליחה, לצירוף לחבילות. עדיין אין סדרות.
       *[other] לחצו על סדרה כדי לראות את המספרים והקבצים שלה.
    }
series-line = { $what } · { $used }/{ $made }
button-series-new = סדרה חדשה
series-title =
    { $has ->
        [yes] <b>{ $what } { $prefix }</b>
       *[no] <b>{ $what }</b>
    }
series-numbers = נוצרו: { $made }. מומשו: { $used }. בוטלו: { $revoked }
series-terms =
    { $limit ->
        [0] מימושים לכל שובר: { $uses }. ללא הגבלה לכרטיס.
       *[other] מימושים לכל שובר: { $uses }. לכל כרטיס: { $limit }
    }
series-until =
    { $ending ->
        [yes] בתוקף עד: { $day }
       *[no] ללא הגבלת זמן.
    }
series-ended = הסדרה בוטלה: אף קוד שלה אינו בתוקף.
button-series-list = רשימה (CSV)
button-series-sheets = דפים להדפסה
button-series-revoke = ביטול הסדרה
button-series-revoke-sure = כן, לבטל
series-ask-revoke = <b>לבטל את הסדרה?</b>
    שוברים שלא יהיה אפשר לממש עוד: { $n }. לא ניתן לבטל את הפעולה.
series-revoked = הסדרה בוטלה.
series-made = הסדרה נוצרה.
series-file = שוברים-{ $n }
series-sent = קודים ברשימה: { $n }
series-sheets = דפים: { $sheets }. שוברים שעדיין אפשר לממש: { $n }
column-voucher-code = קוד
column-voucher-used = מומש
column-voucher-uses = מימושים מותרים
column-voucher-link = קישור
series-ask-count = <b>כמה שוברים?</b>
    לחצו או כתבו, לכל היותר { $most }.
series-ask-uses = <b>כמה פעמים אפשר לממש כל שובר?</b>
    לחצו או כתבו, לכל היותר { $most }.
series-ask-limit = <b>כמה פעמים לכל כרטיס?</b>
    לחצו או כתבו, לכל היותר { $most }. אז הקופה תבקש את כרטיס המועדון.
series-ask-until = <b>עד מתי?</b>
    לחצו, או כתבו את היום האחרון, למשל: { $example }
series-ask-since = <b>ממתי?</b>
    כתבו את היום הראשון, למשל: { $example }
series-ask-prefix = <b>במה מתחילים הקודים?</b>
    עד 8 אותיות לטיניות או ספרות, למשל: SUMMER
button-series-no-limit = ללא הגבלה
button-series-days =
    { $n ->
        [one] יום אחד
        [two] יומיים
       *[other] { $n } יום
    }
button-series-no-end = ללא הגבלת זמן
button-series-now = מיד
button-series-no-prefix = בלי תחילית
series-plan =
    { $n ->
        [one] <b>שובר אחד: { $what }</b>
        [two] <b>שני שוברים: { $what }</b>
       *[other] <b>{ $n } שוברים: { $what }</b>
    }
series-span =
    { $begun ->
        [yes]
            { $ending ->
                [yes] בתוקף מיד, עד: { $last }
               *[no] בתוקף מיד, ללא הגבלת זמן.
            }
       *[no]
            { $ending ->
                [yes] בתוקף: { $first } – { $last }
               *[no] היום הראשון: { $first }
            }
    }
series-prefix =
    { $has ->
        [yes] תחילית הקודים: { $prefix }
       *[no] הקודים בלי תחילית.
    }
button-series-uses = מימושים לכל שובר
button-series-limit = הגבלה לכרטיס
button-series-since = ממתי
button-series-until = עד מתי
button-series-prefix = תחילית
button-series-make = יצירה: { $n }

## Points as money

feature-paying = תשלום בנקודות: נקודות נחשבות ככסף בחשבון
button-feature-paying =
    { $state ->
        [on] תשלום בנקודות: כיבוי
       *[off] תשלום בנקודות: הפעלה
    }
button-paying = תשלום בנקודות
paying-title = <b>תשלום בנקודות</b>
paying-no-money = זה אפשרי רק במועדון שבו צוברים נקודות על כסף.
paying-unset = עדיין אי אפשר לשלם בנקודות. קודם קבעו כמה שווה נקודה.
rules-paying =
    { $limited ->
        [no] כל נקודה משלמת { $money } מהחשבון, עד { $share } ממנו.
       *[yes] כל נקודה משלמת { $money } מהחשבון, עד { $share } ממנו. מינימום נקודות: { $least }
    }
button-paying-worth = שווי נקודה
button-paying-share = חלק מהחשבון
button-paying-least = מינימום נקודות
paying-ask-worth = <b>כמה שווה נקודה אחת בחשבון?</b>
    לחצו או כתבו, למשל: { $example }
paying-ask-share = <b>איזה חלק מהחשבון אפשר לשלם בנקודות?</b>
    באחוזים, מ־1 עד 100.
paying-ask-least = <b>החל מכמה נקודות?</b>
    בפחות מזה אי אפשר לשלם.
pay-ask = <b>חשבון: { $bill }</b>
    אפשר לשלם ממנו בנקודות: { $money } (נקודות: { $n }). כדי לשלם בפחות נקודות, כתבו כמה.
button-pay-money = בכסף: { $money }
button-pay-points =
    { $n ->
        [one] נקודה אחת: { $money }
        [two] שתי נקודות: { $money }
       *[other] { $n } נקודות: { $money }
    }
button-pay-instead = במקום זה בכסף: { $money }
button-pay-look = בדיקת התשובה
pay-waiting =
    { $state ->
        [asked] <b>ממתינים לתשובה: { $name }</b>
        [declined] <b>התשובה שלילית: { $name }</b>
        [expired] <b>אין תשובה: { $name }</b>
        [withdrawn] <b>הבקשה בוטלה: { $name }</b>
       *[refused] <b>אי אפשר היה לשלם בנקודות: { $name }</b>
    }
    נקודות: { $n }, בשווי { $money }. { $state ->
        [asked] הבקשה בטלפון של הלקוח למשך חמש דקות.
       *[other] לא ירדו נקודות.
    }
letter-pay = <b>{ $club }: לשלם בנקודות?</b>
    חשבון: { $bill }. בקופה, { $staff }, מבקשים לשלם { $money } ממנו בנקודות.
    אחרי אישור נשאר לשלם בכסף: { $rest }.
    נקודות: { $n }. בלי אישור לא יורד דבר. יש לך חמש דקות.
button-pay-yes =
    { $n ->
        [one] כן, נקודה אחת תמורת { $money }
        [two] כן, שתי נקודות תמורת { $money }
       *[other] כן, { $n } נקודות תמורת { $money }
    }
button-pay-no = לא
letter-pay-done = <b>שולם בנקודות: { $name }</b>
    נקודות: { $n }, בשווי { $money }.
letter-pay-no = <b>לא שולם בנקודות: { $name }</b>
    נקודות: { $n }, בשווי { $money }. לא ירדו נקודות.
button-pay-result = לחשבון
pay-paid = <b>שולם בנקודות: { $money }</b>
    נקודות: { $n }. נשאר לשלם בכסף: { $rest }
    היתרה עכשיו, בנקודות: { $available }
pay-declined = לא שולם דבר בנקודות. שלמו בקופה.
pay-refused = זה לא היה אפשרי כרגע בקופה. לא ירדו נקודות; שלמו בכסף.
refused-PaymentOver = הבקשה לשלם בנקודות נסגרה: כבר יש תשובה, היא בוטלה, או שעברו חמש דקות.
taken-back-returned = נקודות ששילמו וחזרו: { $n }
letter-points-returned = נקודות ששילמו וחזרו אליך: { $n }
entry-paying = תשלום בנקודות
entry-paying-back = חזרו בהחזר
