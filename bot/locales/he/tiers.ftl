## Tiers

feature-tiers = דרגות: שמות, מכפילים ויתרונות ללקוחות הטובים ביותר
button-feature-tiers =
    { $state ->
        [on] דרגות: כיבוי
       *[off] דרגות: הפעלה
    }
button-tiers = דרגות
button-my-tier = הדרגה שלי
tier-amount =
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
tier-how =
    { $by ->
        [money] סכום הקניות
       *[points]
            { $unit ->
                [stamps] חותמות שנצברו
                [visits] ביקורים
               *[points] נקודות שנצברו
            }
    } { $window ->
        [calendar] השנה
       *[rolling]
            { $n ->
                [one] בחודש האחרון
                [two] בחודשיים האחרונים
               *[other] ב־{ $n } החודשים האחרונים
            }
    }
tier-factor =
    { $unit ->
        [stamps] חותמות × { $factor }
        [visits] ביקורים × { $factor }
       *[points] נקודות × { $factor }
    }
tier-off = הנחה בכל קנייה: { $percent }
tier-perk = { $perk }
tier-nothing = שם שאפשר להתגאות בו
tier-ahead =
    { $has ->
        [yes] { $tier } { $bar } { $next }: עוד { $amount }
       *[no] { $bar } { $next }: עוד { $amount }
    }
tier-top = דרגה: { $tier }
tier-until = בתוקף עד { $day }
tier-ends = היום האחרון: { $day }, אלא אם הדרגה תושג שוב
tier-for-life = שלך לתמיד
tier-usual-bronze = ארד
tier-usual-silver = כסף
tier-usual-gold = זהב

## The member's page

my-tier = <b>הדרגה שלך: { $tier }</b>
my-tier-none = <b>דרגות</b>: עדיין אין לך דרגה
my-tier-how = מה נספר: { $how }

## The owner's pages

tiers-title = <b>דרגות</b>: { $how }
tier-line = { $tier }, החל מ: { $amount }. חברי מועדון: { $n }
tiers-empty = עדיין אין. שלוש להתחלה במרחק לחיצה, לפי מה שחברי המועדון צוברים.
button-tiers-suggest = הצעה של שלוש
button-tier-add = הוספת דרגה
button-tiers-how = איך מגיעים אליהן
tier-title = <b>{ $tier }</b>
tier-takes = החל מ: { $amount }. חברי מועדון: { $n }
tier-from = החל מ: { $amount }
tier-reward = מצטרפת אליה: { $reward }
button-tier-name = שם
button-tier-threshold = החל מכמה
button-tier-factor = מכפיל
button-tier-discount = הנחה
button-tier-perks = יתרונות במילים
button-tier-reward = הטבה
button-tier-remove = הסרה
tier-ask-add = <b>דרגה חדשה</b>
    איך היא נקראת? כתבו, למשל: פלטינה
tier-ask-name = <b>שם: { $tongue }</b>
    עכשיו: { $now }
    כתבו אותו כמו שהלקוחות יקראו, או לחצו על שפה אחרת.
tier-ask-threshold = <b>החל מכמה?</b>
    מה נספר: { $how }
    כתבו מספר, למשל: { $example }
tier-ask-factor =
    { $unit ->
        [stamps] <b>פי כמה חותמות?</b>
        [visits] <b>פי כמה ביקורים?</b>
       *[points] <b>פי כמה נקודות?</b>
    }
    עכשיו: × { $factor }. לחצו, או כתבו מספר עד 10.
    בשעה עם תוספת נחשב רק הגבוה.
tier-ask-discount = <b>הנחה קבועה</b>
    כמה אחוזים יורדים מכל חשבון? לחצו או כתבו מספר. עכשיו: { $now }
tier-ask-perks = <b>יתרונות: { $tongue }</b>
    עכשיו: { $now }
    כתבו אותן בכמה מילים, למשל: מילוי חוזר חינם. או לחצו על שפה אחרת.
button-tier-no-perks = בלי מילים
tier-ask-reward = <b>הטבה עם ההגעה לדרגה</b>
    לחצו על אחת; מי שמגיעים לדרגה מקבלים אותה במתנה.
button-tier-no-reward = בלי הטבה
tiers-forecast = <b>מה זה אומר?</b> { $how }
tiers-forecast-none = לא יהיו דרגות.
tiers-how-title = <b>מה נספר</b>: { $how }
tiers-how-holds =
    { $window ->
        [calendar] הדרגה בתוקף השנה ובשנה הבאה.
       *[rolling]
            { $n ->
                [one] הדרגה בתוקף לחודש אחד.
                [two] הדרגה בתוקף לחודשיים.
               *[other] הדרגה בתוקף ל־{ $n } חודשים.
            }
    }
tiers-how-ends = ימי חסד אחרי כן: { $grace }. ימי התראה לפני הסוף: { $warn }
tiers-how-change = מה שיש עכשיו נשאר עד סוף תקופתו. מי שכבר צברו מספיק יקבלו את הדרגה עד מחר.
button-tiers-by =
    { $by ->
        [money] לספור כסף
       *[points]
            { $unit ->
                [stamps] לספור חותמות
                [visits] לספור ביקורים
               *[points] לספור נקודות
            }
    }
button-tiers-window =
    { $window ->
        [calendar] לספור לפי שנה
       *[rolling] לספור חודשים אחרונים
    }
button-tiers-months = כמה חודשים
button-tiers-grace = ימי חסד
button-tiers-warn = התראה
tiers-ask-months = <b>כמה חודשים נספרים?</b>
    לחצו, או כתבו מספר בין 1 ל־36.
tiers-ask-grace = <b>ימי חסד</b>
    כמה ימים נשארת דרגה שלא הושגה שוב? לחצו, או כתבו מספר עד 365.
tiers-ask-warn = <b>ימי התראה</b>
    כמה ימים לפני הסוף תישלח הודעה? לחצו, או כתבו מספר עד 90.

## Everybody's rules

rules-tier = { $tier }, החל מ: { $amount }: { $what }
rules-tiers = לדרגות נספרים: { $how }
rules-tiers-fall = דרגה שלא הושגה שוב יורדת שלב אחד; ימי חסד: { $n }
rules-tier-factor = בשעה עם תוספת נחשב רק הגבוה: המכפיל של הדרגה או התוספת.
rule-tiers = רק { $tiers }
rule-ask-tiers = <b>לאילו דרגות?</b>
    סמנו אותן; בלי סימון זה לכולם.
button-when-tiers = רק לחלק מהדרגות

## At the counter and on a member's page

serving-tier = דרגה: { $tier }
serving-tier-off =
    { $itself ->
        [yes] { $tier }: { $percent } הנחה, יורדת מעצמה מהחשבון
       *[no] { $tier }: { $percent } הנחה מהחשבון
    }
card-headline-tier = { $balance } · { $tier }
member-tier = { $balance } · { $tier }
button-member-tier = דרגה
tiers-of = <b>{ $name }: דרגות</b>
tiers-of-none = עדיין אין.
tiers-of-line =
    { $state ->
        [life] { $tier }, לתמיד
        [holds] { $tier }, עד { $day }
       *[ended] { $tier }, הסתיימה: { $day }
    }
button-tier-life = לתמיד: { $tier }
button-tier-life-back = ביטול לתמיד: { $tier }
origin-friend = דרך חבר
entry-tier = תוספת של הדרגה

## Letters

letter-tier-up = <b>{ $club } · דרגה חדשה לך: { $tier }</b>
letter-tier-life = <b>{ $club } · דרגה שלך לתמיד: { $tier }</b>
letter-tier-ends = <b>{ $club } · דרגה שמסתיימת בקרוב: { $tier }</b>
    היום האחרון: { $day }
letter-tier-keep = כדי לשמור עליה עד אז: עוד { $amount }
letter-tier-fell =
    { $left ->
        [yes] <b>{ $club } · הדרגה שלך עכשיו: { $now }</b>
       *[no] <b>{ $club } · הדרגה שלך הסתיימה</b>
    }
    הדרגה הייתה: { $tier }. צבירה מספקת מחזירה אותה מיד.

## Refusals

refused-TiersFull =
    { $most ->
        [one] יותר מדרגה אחת זה יותר מדי. הסירו אחת קודם.
        [two] יותר משתי דרגות זה יותר מדי. הסירו אחת קודם.
       *[other] יותר מ־{ $most } דרגות זה יותר מדי. הסירו אחת קודם.
    }
refused-ThresholdTaken = דרגה אחרת כבר מתחילה שם. כתבו מספר אחר.
