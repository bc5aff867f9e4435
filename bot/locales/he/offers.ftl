## A member's offers

command-offers = הצעות אישיות
button-my-offers =
    { $n ->
        [one] הצעה אישית אחת
        [two] שתי הצעות אישיות
       *[other] הצעות אישיות: { $n }
    }
feature-offers = הצעות אישיות: חברי המועדון רואים את שלהם ב־/offers
button-feature-offers =
    { $state ->
        [on] הצעות: כיבוי
       *[off] הצעות: הפעלה
    }
my-offers = <b>הצעות אישיות</b>
    { $n ->
        [0] אין כרגע הצעות.
       *[other] הקישו על הצעה כדי לראות מה היא נותנת ולמה.
    }
my-offer-line =
    { $taken ->
        [yes] { $name } · נלקחה
       *[no] { $name }
    }
offer-title = <b>{ $name }</b>
offer-words = { $words }
offer-because =
    { $often ->
        [yes] כי זה נקנה לעתים קרובות: { $item }
       *[no] כי זה נקנה כאן: { $item }
    }
offer-for-all = לכל חברי המועדון.
offer-for-you = נבחרה במיוחד על ידי המועדון.
offer-until = עד: { $day }
offer-lasts =
    { $n ->
        [one] הקוד בתוקף ליום אחד.
        [two] הקוד בתוקף ליומיים.
       *[other] הקוד בתוקף ל־{ $n } ימים.
    }
offer-left = נותרו: { $n }
offer-taken = ההצעה נלקחה: הקוד במרחק הקשה.
button-offer-code = הצגת הקוד
button-offer-over = ההצעה הסתיימה
refused-OfferOver =
    { $why ->
        [early] ההצעה עדיין לא התחילה.
        [quota] ההצעה אזלה: כל השוברים נלקחו.
        [time] ההצעה הסתיימה.
       *[closed] בית העסק סיים את ההצעה.
    }
refused-OfferGone = אין הצעה כזאת.
refused-NotForYou = ההצעה הזאת מיועדת לכרטיסים אחרים.

## The owner's offers

button-offers = הצעות אישיות
offers-kept = <b>הצעות אישיות</b>
    { $n ->
        [0] שובר עם סיפור: למי, עד מתי וכמה. עדיין אין הצעות.
       *[other] הקישו על הצעה כדי לראות מספרים ותנאים.
    }
button-offer-new = הצעה חדשה
offer-line =
    { $state ->
        [draft] { $name } · טיוטה
        [over] { $name } · הסתיימה, { $taken }
       *[open]
            { $quota ->
                [0] { $name } · { $taken }
               *[other] { $name } · { $taken }/{ $quota }
            }
    }
offer-stands =
    { $state ->
        [draft] עדיין אף אחד לא רואה אותה.
        [early] מתחילה: { $moment }
        [time] הסתיימה: { $day }
        [quota] אזלה: כל השוברים נלקחו.
        [closed] הסתיימה.
       *[open]
            { $ending ->
                [yes] פתוחה עד: { $day }
               *[no] פתוחה ללא הגבלת זמן.
            }
    }
offer-whom = למי: { $whom }
offer-numbers =
    { $quota ->
        [0] נלקחו: { $taken }. מומשו: { $used }
       *[other] נלקחו: { $taken } מתוך { $quota }. מומשו: { $used }
    }{ $priced ->
        [yes] , ירד מחשבונות: { $money }
       *[no] {""}
    }
button-offer-preview = כך זה נראה
button-offer-whom = למי
button-offer-send = כתיבה על ההצעה
button-offer-publish = פתיחה לחברי המועדון
button-offer-title = שם
button-offer-text = סיפור
button-offer-terms = תנאים
button-offer-close = סיום
button-offer-close-sure = כן, לסיים
offer-sample = כאן כל אחד מקבל קוד משלו.
offer-published = ההצעה פתוחה
offer-closed = ההצעה הסתיימה
offer-ask-close = <b>לסיים את ההצעה?</b>
    אי אפשר יהיה לקחת אותה, והכפתור מתחת לכל עותק יגיד זאת.
    נלקחו עד כה ונשארים בתוקף: { $n }
offer-quota =
    { $n ->
        [0] כמות: ללא הגבלה
       *[other] כמות: { $n }
    }
offer-good-for =
    { $n ->
        [0] כל קוד בתוקף כל זמן שההצעה פתוחה.
        [one] כל קוד בתוקף: יום אחד
        [two] כל קוד בתוקף: יומיים
       *[other] כל קוד בתוקף: { $n } ימים
    }
offer-listed =
    { $listed ->
        [yes] מופיעה ב־/offers אצל כל מי שהיא מיועדת לו.
       *[no] רק מי שנכתב אליו מקבל אותה.
    }
button-offer-quota = כמות
button-offer-days = תוקף הקוד
button-offer-since = ממתי
button-offer-until = עד מתי
button-offer-listed =
    { $listed ->
        [yes] רק למי שנכתב אליו
       *[no] גם ב־/offers
    }
offer-ask-until = <b>עד מתי?</b>
    אחרי היום הזה אי אפשר לקחת או לממש.
    הקישו, או כתבו את היום האחרון, למשל: { $example }
offer-ask-since = <b>ממתי?</b>
    כתבו את היום הראשון, למשל: { $example }
offer-ask-quota = <b>כמה יש?</b>
    הקישו או כתבו, לכל היותר { $most }. אחד לכל כרטיס.
offer-ask-days = <b>כמה ימים כל קוד בתוקף?</b>
    נספר מהרגע שלוקחים אותו.
    הקישו או כתבו, לכל היותר { $most }.
offer-ask-title = <b>איך קוראים להצעה?</b>
    כתבו שם קצר, למשל: שבוע גשום. לכל היותר { $most } תווים.
offer-ask-text = <b>מה הסיפור?</b>
    משפט או שניים שחברי המועדון יקראו. לכל היותר { $most } תווים.
button-offer-any-quota = ללא הגבלה
button-offer-any-days = כל זמן שההצעה פתוחה
button-offer-no-title = בלי שם
button-offer-no-text = בלי סיפור
