## What the club says by itself

nudge-head = <b>{ $club }</b>
nudge-gift =
    { $ending ->
        [yes] 🎁 { $what }, בתוקף עד { $day }
       *[no] 🎁 { $what }
    }
button-nudge-thanks = תודה
button-nudge-less = פחות כאלה
button-nudge-none = בלי כאלה
nudge-field-name = שם
nudge-field-years = שנים

## The anniversary of joining

nudge-joined =
    { $years ->
        [one] היום שנה במועדון: { $name }. תודה על הביקורים.
        [two] היום שנתיים במועדון: { $name }. תודה על הביקורים.
       *[other] היום { $years } שנים במועדון: { $name }. תודה על הביקורים.
    }
nudge-why-joined = במועדון מאז { $joined_on }

## What a member says to them

nudge-sample-name = דנה
nudge-said-thanks = תודה, זה עוזר לנו.
nudge-said-less = מעכשיו פחות כאלה.
nudge-said-none = לא יגיעו עוד כאלה. כל השאר נשאר כמו שהוא.
nudge-said-nothing = כרגיל.
button-nudge-said-thanks = ✓ נמסרה תודה
button-nudge-said-less = ✓ פחות כאלה: ביטול
button-nudge-said-none = ✓ בלי כאלה: ביטול
button-nudge-kinds = על מה אנחנו כותבים
nudge-kinds =
    <b>על מה אנחנו כותבים מעצמנו</b>
    { $some ->
        [no] כרגע על כלום.
       *[yes] הקישו על נושא כדי לקבל ממנו פחות, או בכלל לא.
    }
nudge-kind =
    <b>{ $title }</b>
    { $wish ->
        [less] עכשיו: הרבה פחות
        [none] עכשיו: אף פעם
       *[usual] עכשיו: כרגיל
    }
nudge-wish-usual = כרגיל
nudge-wish-less = פחות
nudge-wish-none = בכלל לא
button-nudge-kind-less = { $title }: פחות
button-nudge-kind-none = { $title }: בכלל לא

## The owner's pages

feature-automations = מסרים אוטומטיים: המילה הנכונה ברגע הנכון, מעצמה
button-feature-automations =
    { $state ->
        [on] מסרים אוטומטיים: כיבוי
       *[off] מסרים אוטומטיים: הפעלה
    }
button-automations = מסרים אוטומטיים
automations =
    <b>מה המועדון אומר מעצמו</b>
automation = <b>{ $title }</b>
automation-line = <b>{ $title }</b> · { $about }
automation-always = תמיד פועל: המועדון חייב את המילה הזאת לחברים.
automation-state =
    { $state ->
        [on] פועל מאז { $day }
       *[off] כבוי
    }{ $limited ->
        [yes] { " " }· חברים ב־30 יום, לכל היותר: { $limit }
       *[no] { "" }
    }
automation-gift = מתנה: { $what } · ימי תוקף: { $n }
automation-lately = ב־30 יום: נכתבו { $n }, תודות { $thanks }, פחות או בכלל לא { $less }
button-automation-on = הפעלה
button-automation-off = כיבוי
automation-switched-on = פועל. מתחילים במי שזה מגיע לו היום.
automation-switched-off = כבוי. אף אחד לא יקבל את זה יותר.
button-automation-who = מי היום?
button-automation-words = מילים
button-automation-gift = מתנה
button-automation-days = ימים
button-automation-limit = הגבלה
button-automation-quiet = ימי שקט
button-automation-holdout = האם זה עובד?
button-automation-report = נתונים
automation-ask-limit =
    <b>{ $title }</b>
    לכמה חברים לכל היותר בתוך 30 יום?
automation-limit-value =
    { $limited ->
        [no] ללא הגבלה
       *[yes] { $n }
    }
automation-ask-days =
    <b>{ $title }</b>
    כמה ימים?
automation-days-value =
    { $n ->
        [0] ביום עצמו
        [one] יום אחד
        [two] יומיים
       *[other] { $n } ימים
    }
automation-ask-quiet =
    <b>{ $title }</b>
    כשהיום הוא יום שקט, זה מגיע:
automation-quiet-value =
    { $when ->
        [early] לפניו
       *[late] אחריו
    }
automation-ask-holdout =
    <b>{ $title }</b>
    חלק לא מקבלים את זה אף פעם, לפי הגרלה, כדי לראות מה זה מביא. כמה מכל 100?
automation-holdout-value =
    { $some ->
        [no] אף אחד
       *[yes] { $n } מתוך 100
    }
automation-holdout-small =
    <b>האם זה עובד?</b>
    חברים: { $n }. מתחת ל־{ $least } אלה שלא מקבלים מעטים כל כך שהמקרה קובע מה רואים, וכל אחד מהם חסר.
automation-who-title =
    <b>{ $title }: מי היום?</b>
    { $more ->
        [yes] עכשיו: { $n } מתוך הראשונים: { $due }
       *[no] עכשיו: { $n } מתוך { $due }
    }
automation-who = ✓ { $name }: { $why }
automation-who-not = – { $name }: { $reason }
automation-report =
    <b>{ $title }: 30 הימים האחרונים</b>
    נכתבו: { $n } · ממתינים: { $waiting } · לא קיבלו לצורך השוואה: { $held }
automation-said = תודות: { $thanks } · פחות: { $less } · בכלל לא: { $none }
automation-not-written = לא נכתבו, { $reason }: { $n }
automation-no-effect = אם זה מחזיר מישהו רואים 30 יום אחרי הראשון שלא קיבל לצורך השוואה.
automation-never-held-out = את זה כולם מקבלים, ולכן אי אפשר לדעת מי היה בא ממילא.
automation-ask-words =
    <b>מילים: { $tongue }</b>
    { $now }
    הקלידו מילים משלכם. שדות: { $fields }
button-automation-usual = המילים הרגילות
button-automation-gift-another = מתנה אחרת
button-automation-gift-none = בלי מתנה
automation-ask-gift-days =
    <b>מתנה: { $what }</b>
    לכמה ימים היא בתוקף?
refused-FieldUnknown = אין כאן שדה כזה: { $field }. השדות שיש כתובים למעלה.
nudge-reason-off = כבוי
nudge-reason-late = מאוחר מדי
nudge-reason-over = כבר לא נכון
nudge-reason-none = בלי כאלה, לפי בקשה
nudge-reason-less = פחות כאלה, לפי בקשה
nudge-reason-left = לא במועדון עכשיו
nudge-reason-unreachable = אי אפשר להגיע
nudge-reason-no_consent = אין הסכמה לזה
nudge-reason-limit = ההגבלה מלאה
nudge-reason-quiet = מחכה לסוף שעות השקט
nudge-reason-muted = הצעות מושתקות
nudge-reason-capped = הייתה הצעה לאחרונה
nudge-reason-better = משהו טוב יותר קודם
nudge-reason-holdout = לא מקבלים, לצורך השוואה

## One by one

automation-joined = שנים במועדון
automation-about-joined = בכל שנה, ביום שבו הצטרפו.
automation-points-end = נקודות שנגמרות
automation-about-points-end = 30 ו־7 ימים לפני שפג תוקפן.
automation-tier-ends = סוף דרגה
automation-about-tier-ends = לפני ירידה בדרגה, ואיך לשמור עליה.
automation-places = מקומות באירועים
automation-about-places = לפני אירוע שנשמר בו מקום.
