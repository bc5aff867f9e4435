## Rewards of a tier and of all above it

reward-state-from = החל בדרגה { $tier }: { $reward }
reward-why-tier =
    { $has ->
        [yes] הדרגה שלך: { $tier }. ההטבה הזאת עוד לפניך.
       *[no] עדיין אין לך דרגה: ההטבה הזאת עוד לפניך.
    }
reward-climb = עולה פחות החל בדרגה { $tier }: { $price }
button-tier-from = החל בדרגה { $tier }
button-tier-price = { $tier }: { $price }
reward-ask-tier-cost =
    <b>{ $tier }: כמה היא עולה שם?</b>
    בחרו או כתבו מספר. דרגות גבוהות יותר משלמות אותו דבר, אלא אם נקבע להן מחיר אחר.
reward-tiers-include = כל דרגה כוללת גם את אלה שמעליה.
kept-from = החל בדרגה: { $tier }

## The answer to a question, in its place

pay-receipt =
    { $waits ->
        [yes] נקודות על הקנייה הזאת: { $gained }, בדרך
       *[no] נקודות על הקנייה הזאת: { $gained }
    }
    מס׳ <code>{ $number_raw }</code>, בקופה: { $staff }

## Something is wrong with a reward or a voucher that was used, or with a gift

button-used-not-me = זה לא היה אצלי
button-used-not-given = זה לא נמסר לי
flag-objection-used = <b>נשלחה השגה</b>
    { $what ->
        [not_me] נכתב מאת: { $name }. זה לא שלי.
       *[not_given] נכתב מאת: { $name }. זה לא נמסר לי.
    }
    מדובר בזה: { $thing }. בקופה: { $staff }
by-the-rules = כללי המועדון

## What cannot be, said where it happens

refused-SelfRedeem = אי אפשר לממש לכרטיס האישי, וגם לא לבטל מימוש כזה. אפשר לבקש מחברי הצוות.
refused-DayOver = כתבו יום אחד שעוד לא עבר, כמו בדוגמה.
refused-DaysOutOfOrder = היום האחרון חייב להיות בעתיד, ולא לפני היום הראשון.
refused-PrefixUnclear = לכל היותר { $most } אותיות לטיניות או ספרות, בלי רווחים. כתבו שוב.
left-the-club = כבר לא במועדון
feature-needed-vouchers = השוברים נשארים פעילים כל עוד יש כרטיסיות: כרטיסייה מלאה נותנת את ההטבה כשובר.
taken-back-set-aside = בהטבה שעוד לא מומשה, וירד אם היא תחזור: { $n }
