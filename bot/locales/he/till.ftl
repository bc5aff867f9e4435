### מה הקופה שואלת ואומרת.

## A number typed while a sale is open

ask-meant = <b>מספר או סכום?</b>
    אפשר לקרוא את זה בשתי דרכים: { $typed }
    בחרו למה הכוונה.
button-meant-card = כרטיס מועדון: { $name }
button-meant-whole = קנייה עבור: { $name }
button-meant-receipt = קנייה מס׳ { $number }
button-meant-amount = סכום: { $money }, { $name }
ask-far = <b>באמת { $money }?</b>
    זה הרבה יותר ממה שקונים כאן בדרך כלל.
button-far = כן: { $money }
refused-FarAboveUsual = זה הרבה יותר ממה שקונים כאן בדרך כלל. סרקו שוב ואשרו.
button-items-clear = ניקוי הפריטים
button-code-for = הצגת קוד לסכום: { $money }

## Who does not serve

refused-NotServing = הגישה שלך לקופה מושהית כרגע, ולכן זה לא נרשם. אפשר לפנות לבעלים.
not-counted-any-more = הגישה שלך לצוות הסתיימה, ולכן זה לא נרשם. מכאן ממשיכים במועדון הלקוחות:

## A card that its holder filled

phone-held = המספר הזה רשום על כרטיס מועדון שקיבל ממך משהו בזמן העבודה כאן, ולכן הכרטיסים לא אוחדו. הבעלים קיבלו הודעה: אפשר לפנות אליהם.
flag-own-card = <b>כרטיס מועדון אישי שמולא מהקופה?</b>
    רישום על הכרטיס הזה בזמן העבודה כאן: { $staff }
    עכשיו המספר שלו שותף כמספר האישי של מי שרשם. השם על הכרטיס: { $name }
    שום דבר לא אוחד. מנהלים יכולים לאחד בדף של הכרטיס.

## Opening hours

refused-HoursUnclear = לא הצלחנו לקרוא את השעות, ולכן שום דבר לא נשמר. למשל: 9-17, או עם ימים: א-ה 9-17, ו 9-13

## Money that goes back from a bill that money alone did not pay

ask-refund-money =
    { $points ->
        [yes] הסכום הוא רק ממה ששולם בכסף; הנקודות חוזרות יחד איתו מעצמן.
       *[no] הסכום הוא רק ממה ששולם בכסף, אחרי ההנחה.
    }
