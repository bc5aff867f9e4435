refused-PriceChanged = המחיר השתנה בינתיים, ודבר לא נשמר בצד. המחיר הנוכחי מופיע למטה.
letter-bill-waits = <b>{ $club }: הנקודות שלך מחכות לאישור</b>
approval-off-back = מה שירד מהחשבון חזר אל הלקוח. אם ההנחה כבר ניתנה בקופה, חסרים בה: { $money }
approval-off-gone = <b>עדיין לא אושר</b>
    מה שירד מהחשבון הזה הוחזר בינתיים, או נוצל במקום אחר. אפשר לדחות, ולרשום את המכירה מחדש.
letter-claim-not-allowed = <b>חזרו אליך: { $price }</b>
    הקנייה לא אושרה, ולכן ההטבה לא נוצלה: { $reward }
bill-to-pay = <b>לתשלום: { $money }</b>
pay-only-money = <b>חשבון: { $bill }</b>
    הסכום מעל המגבלה ודורש אישור. עד אז אי אפשר לשלם בנקודות, אלא רק בכסף.
pay-left = השאלה על תשלום בנקודות בוטלה: { $name }
letter-pay-gone = <b>{ $club }: לא שולם בנקודות</b>
    השאלה בוטלה בקופה. דבר לא נוצל. נקודות: { $n }, בשווי: { $money }
button-sale-without-reward = בלי ההטבה
stamp-card-off-ask =
    <b>הוצאה משימוש: { $card }</b>
    סבבים פתוחים: { $rounds }. חותמות בהם: { $stamps }
    הם נשארים, ומי שכבר התחיל יכול למלא את הסבב עד סופו. סבבים חדשים לא ייפתחו.
stamp-card-last-round = הכרטיסייה הזאת יוצאת משימוש. הסבב שלך עדיין תקף: אפשר למלא אותו עד סופו.
voucher-was =
    <b>{ $state ->
        [used] מומש { $time }
       *[revoked] כבר לא בתוקף
    }</b>
    { $what }
voucher-line-over =
    { $state ->
        [used] מומש { $time }
       *[revoked] כבר לא בתוקף
    }
found-no-code = אין שובר או הטבה עם הקוד הזה. כדאי להשוות תו אחר תו ולהקליד שוב, או לסרוק.
pay-refused-points = אין כרגע מספיק נקודות פנויות: חלק מהן נשמרו בצד או נוצלו בינתיים. לא נוצלו נקודות, ואפשר לשלם בכסף.
pay-too-few = אין כבר מספיק נקודות פנויות: חלק מהן נשמרו בצד או נוצלו בינתיים.
voucher-reversed-over = המימוש בוטל. השובר נשאר מבוטל: גם מה שבזכותו הוא ניתן בוטל.
claim-code-event =
    <b>{ $reward }</b>
    מתחיל: { $moment }. הציגו בכניסה עד: { $until }
    <code>{ $code_raw }</code>
    נשמר בצד: { $price }. מה שלא ינוצל יחזור.
claim-line-event = מתחיל { $moment }
tiers-forecast-instead = הערכים האלה מחליפים את מה שהוגדר: { $amounts }
button-living-again = נעיצה מחדש
refused-MomentOver = המועד הזה כבר עבר. הקלידו מועד שעוד לא הגיע.
refused-HourMissing = חסרה השעה. הקלידו יום ושעה, למשל: מחר 18:00
reward-ask-places = <b>כמה מקומות?</b>
    זה מספר האנשים שיוכלו לקבל מקום. בחרו או הקלידו.
button-places-no-limit = ללא הגבלה
button-objection-claim = אל ההטבה הזאת
letter-objection-over = <b>{ $club }: בדקנו</b>
    זה נשאר כפי שהוא: { $thing }. אם זה לא נכון, אפשר לפנות לקופה.
