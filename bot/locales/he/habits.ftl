## What the club says by itself about how members come and what they buy

nudge-field-what = שובר
nudge-field-end_on = יום
nudge-field-reward = הטבה
nudge-field-cost = מחיר
nudge-field-card = כרטיסייה
nudge-field-missing = חסר
nudge-field-item = מוצר
nudge-field-usual = ימים רגילים
nudge-field-tip = עצה
nudge-field-days = ימים

nudge-welcome =
    { $unit ->
        [stamps] { $name }, טוב שבאת אלינו. כל קנייה מביאה חותמות, וכרטיסייה מלאה היא הטבה.
        [visits] { $name }, טוב שבאת אלינו. כל ביקור נספר, והביקורים הופכים להטבות.
       *[points] { $name }, טוב שבאת אלינו. כל קנייה מביאה נקודות, והנקודות הופכות להטבות.
    }
nudge-welcome-card =
    כרטיס המועדון שלך נמצא כאן בצ׳אט: מציגים את הקוד שלו בקופה לפני התשלום.
    זה הכול, אין מה לשאת ואין מה להדפיס.
nudge-welcome-reward =
    ההטבה הראשונה שמחכה לך: { $reward }
    { $unit ->
        [stamps] חותמות בשבילה: { $cost }
        [visits] ביקורים בשבילה: { $cost }
       *[points] נקודות בשבילה: { $cost }
    }
nudge-first-purchase = תודה על הקנייה הראשונה, { $name }. שמחנו לראות אותך.
nudge-tip =
    על מה שנקנה: { $item }
    { $tip }
nudge-voucher-ends =
    שובר שלך מסתיים בקרוב: { $what }
    בתוקף עד { $end_on }
nudge-stamps-near =
    חסרה חותמת אחת בכרטיסייה: { $card }
    ומה מקבלים אז: { $reward }
nudge-within-reach =
    ההטבה הבאה קרובה: { $reward }
    { $unit ->
        [stamps] חותמות שחסרות: { $missing }
        [visits] ביקורים שחסרים: { $missing }
       *[points] נקודות שחסרות: { $missing }
    }
nudge-replenishment = הגיע הזמן שוב? { $item }
nudge-silence = התגעגענו, { $name }. נשמח לראות אותך שוב.
nudge-silence-question =
    { $name }, רק שאלה אחת: מה מרחיק אותך מאיתנו?
    הקשה אחת עוזרת לנו, ואחריה לא נפריע.
nudge-silence-once = { $name }, היה טוב לארח אותך. נשמח לביקור נוסף.

nudge-why-welcome = במועדון מאז { $joined_on }, עוד בלי קנייה
nudge-why-welcome-card = במועדון מאז { $joined_on }, עוד בלי קנייה
nudge-why-welcome-reward = במועדון מאז { $joined_on }, עוד בלי קנייה
nudge-why-first-purchase = קנייה ראשונה: { $bought_on }
nudge-why-tip = נקנה, { $bought_on }: { $item }
nudge-why-voucher-ends = מסתיים, { $end_on }: { $what }
nudge-why-stamps-near = חסרה חותמת אחת, ביקור אחרון: { $last_on }, מרווח רגיל בימים: { $usual }
nudge-why-within-reach = חסר: { $missing }, ביקור אחרון: { $last_on }
nudge-why-replenishment = { $item }: לאחרונה { $last_on }, מרווח רגיל בימים: { $usual }
nudge-why-silence = ביקור אחרון: { $last_on }, מרווח רגיל בימים: { $usual }
nudge-why-silence-question = נכתב ואין ביקור מאז; ביקור אחרון: { $last_on }
nudge-why-silence-once = ביקור יחיד: { $last_on }

automation-welcome = ברוכים הבאים: המועדון
automation-about-welcome = כמה ימים אחרי ההצטרפות, כל עוד לא הייתה קנייה.
automation-welcome-card = ברוכים הבאים: הכרטיס
automation-about-welcome-card = איך כרטיס המועדון עובד, כל עוד לא הייתה קנייה.
automation-welcome-reward = ברוכים הבאים: הטבה
automation-about-welcome-reward = ההטבה הראשונה, כל עוד לא הייתה קנייה.
automation-first-purchase = תודה
automation-about-first-purchase = כמה ימים אחרי הקנייה הראשונה.
automation-tip = עצות על קניות
automation-about-tip = מה שידוע לכם על מה שנקנה, כל עצה פעם אחת.
automation-voucher-ends = סוף שובר
automation-about-voucher-ends = כמה ימים לפני ששובר אישי מסתיים.
automation-stamps-near = עוד חותמת אחת
automation-about-stamps-near = כשהמרווח הרגיל עבר בלי ביקור.
automation-within-reach = הטבה קרובה
automation-about-within-reach = חסרה חמישית או קנייה אחת, וכמה ימים לא היה ביקור.
automation-replenishment = המוצר הרגיל
automation-about-replenishment = כמה ימים לפני שקונים אותו שוב בדרך כלל.
automation-silence = שתיקה ארוכה
automation-about-silence = ארוכה מהרגיל לאותו אדם, ולפחות כך וכך ימים.
automation-silence-question = למה השתיקה?
automation-about-silence-question = כמה ימים אחרי המילה הראשונה, שאלה אחת. אחריה שום דבר.
automation-silence-once = ביקור יחיד
automation-about-silence-once = כשאחרים כבר היו באים שוב, ולפחות כך וכך ימים.

## Why members stay away

button-away-moved = מעבר דירה
button-away-price = המחירים
button-away-service = השירות
button-away-choice = המבחר
button-away-busy = פשוט אין זמן
button-away-words = במילים שלי
away-said =
    { $option ->
        [moved] <b>תודה על התשובה.</b> כל טוב במקום החדש.
        [price] <b>תודה על התשובה.</b> היא מגיעה לבעלים.
        [choice] <b>תודה על התשובה.</b> היא מגיעה לבעלים.
        [busy] <b>תודה.</b> אנחנו כאן מתי שנוח לך.
        [service] <b>תודה על התשובה.</b> האחראים שומעים על כך עכשיו, עם השם שלך.
       *[words] <b>תודה.</b> הבעלים קוראים את זה.
    }
away-ask =
    { $option ->
        [service] <b>צר לנו לשמוע.</b> מה קרה? כתבו בהודעה אחת. היא תגיע לאחראים עם השם.
       *[words] <b>אנחנו מקשיבים.</b> כתבו בהודעה אחת.
    }
letter-silence-service =
    <b>אי שביעות רצון מהשירות</b>
    { $name }: כבר זמן מה בלי ביקור, והתשובה היא השירות.
    { $told ->
        [yes] „{ $words }”
       *[no] בלי מילים נוספות. מילה אישית עשויה לעזור.
    }
button-away-member = לכרטיס המועדון

## The owner's pages

button-silence-numbers = כמה?
silence-numbers =
    <b>לקוחות קבועים שלא באים</b>
    יותר מהרגיל לכל אחד מהם: { $n }
    בלי ביקור 30 יום: { $thirty } · 60: { $sixty } · 90: { $ninety }
silence-learned =
    { $known ->
        [yes] חריג אצלכם: פי { $factor } מהמרווח הרגיל. נלמד ממספר מרווחים: { $gaps }
       *[no] חריג בינתיים: פי שניים מהמרווח הרגיל. מרווחים עד כה: { $gaps } מתוך { $enough }
    }
silence-second =
    { $days ->
        [one] קנייה שנייה באה בדרך כלל אחרי יום אחד.
        [two] קנייה שנייה באה בדרך כלל אחרי יומיים.
       *[other] קנייה שנייה באה בדרך כלל אחרי { $days } ימים.
    }
button-away-answers = תשובות
away-answers = <b>למה לא באים, בשנה אחת</b>
away-answer = { $option }: { $n }
button-away-written = במילים שלהם
away-written = <b>במילים שלהם: { $n }</b>
away-written-one = { $name } ({ $day }, { $option }): „{ $words }”

button-tips = העצות
tips =
    <b>עצות על מה שנמכר אצלכם</b>
    { $n ->
        [0] עוד אין. עצה מגיעה למי שקנה את המוצר, פעם אחת.
        [one] נכתבו: { $n }. כל אחת מגיעה למי שקנה את המוצר, פעם אחת.
        [two] נכתבו: { $n }. כל אחת מגיעה למי שקנה את המוצר, פעם אחת.
       *[other] נכתבו: { $n }. כל אחת מגיעה למי שקנה את המוצר, פעם אחת.
    }
button-tip-add = עצה חדשה
tip-ask-about = <b>עצה על מה?</b>
    על קטגוריה או על מוצר אחד.
button-tip-category = הכול: { $title }
tip-ask-text =
    <b>עצה: { $title } ({ $tongue })</b>
    { $now }
    כתבו אותה כמו שאומרים אותה ליד הדלפק.
tip-none-yet = עוד לא נכתב דבר.
button-tip-remove = הסרה
refused-TipsFull = כבר יש { $most } עצות. הסירו קודם אחת.
tip-nothing-sold = <b>עצות על מה שנמכר אצלכם</b>
    הכניסו קודם לקטלוג את מה שנמכר.

nudge-sample-reward = קפה
nudge-sample-item = פולי קפה
nudge-sample-card = כרטיסיית קפה
nudge-sample-tip = לשמור במקום קריר ויבש.
