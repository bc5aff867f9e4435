## How often members are written to, and when the club is silent

promotion-head =
    { $marked ->
        [yes] { $first } · <b>{ $club }</b>
       *[no] <b>{ $club }</b>
    }
button-less = פחות הצעות
button-mute = השתקה ל-30 יום
button-stop-offers = בלי הצעות
button-usual = בקצב הרגיל
button-unmute = חידוש ההצעות
button-back-less = בקצב הרגיל
button-back-mute = ביטול ההשתקה
button-back-stop = חידוש ההצעות
courtesy-less = הצעות יגיעו לכל היותר פעם בשבועיים.
courtesy-usual = הצעות יגיעו בקצב הרגיל.
courtesy-mute = 30 יום בלי הצעות. אישורי פעולה ימשיכו להגיע.
courtesy-unmute = ההצעות חודשו.
courtesy-stop = לא יגיעו עוד הצעות. הנקודות וכרטיס המועדון נשארים כפי שהם.
courtesy-yes = ההצעות חודשו.
button-how-often = באיזו תדירות?
courtesy-mine = <b>הצעות מהעסק</b>
courtesy-mine-often =
    { $less ->
        [yes] לכל היותר אחת בשבועיים.
       *[no] לכל היותר אחת ביום ושלוש בשבוע.
    }
courtesy-mine-muted = השתקה עד: { $day }
courtesy-mine-stopped = לא מגיעות הצעות. זה לא משפיע על הנקודות ועל כרטיס המועדון.

## The owner's pages

button-courtesy = הודעות: תדירות
courtesy =
    <b>באיזו תדירות כותבים לחברי המועדון</b>
    אפשר לשלוח הצעות: { $n } מתוך { $members } · הסכימו: { $agree } · זמינים: { $reachable }
courtesy-wishes = ביקשו פחות: { $less } · בהשתקה: { $muted } · הפסיקו ב-30 הימים האחרונים: { $stopped }
courtesy-today = קיבלו הצעה ב-24 השעות האחרונות: { $n }
courtesy-quiet = שעות שקט: { $hours } · הודעות בשנייה: { $n }
button-quiet = זמני שקט
button-first-line = שורה ראשונה
courtesy-first-line =
    <b>השורה הראשונה בכל הודעת פרסום</b>
    במדינות מסוימות החוק דורש שם מילה. שפה: { $tongue }
    עכשיו: { $now }
    כתבו את המילה, או בחרו בלי מילה.
button-no-first-line = בלי מילה
quiet =
    <b>זמני שקט</b>
    הודעות פרסום ממתינות עד סופם. אישורי פעולה מגיעים תמיד.
quiet-hours = בכל לילה: { $hours }
quiet-nothing = לא נשלח דבר עד: { $moment }
quiet-no-hours = אין
quiet-span = { $day } { $since } – { $end } { $until }
button-quiet-remove = ✕ { $what }
button-quiet-hours = שעות
button-quiet-span = פרק זמן בשבוע
button-quiet-day = יום בשנה
button-quiet-until = שום דבר עד…
button-quiet-days =
    { $n ->
        [one] יום אחד
        [two] יומיים
       *[other] { $n } ימים
    }
button-quiet-go-on = חידוש המשלוח
quiet-ask-hours =
    <b>שקט בכל לילה</b>
    בחרו את השעות, או כתבו אותן, למשל: { $example }
quiet-ask-span =
    <b>פרק זמן שקט בשבוע</b>
    באיזה יום הוא מתחיל?
quiet-ask-span-time =
    <b>מתחיל: { $day }</b>
    באיזו שעה? בחרו או כתבו.
quiet-ask-end =
    <b>מתחיל: { $day }</b>
    באיזה יום הוא נגמר?
quiet-ask-end-time =
    <b>נגמר: { $end }</b>
    באיזו שעה? בחרו או כתבו.
quiet-ask-day =
    <b>יום שקט בכל שנה</b>
    בחרו יום, או כתבו, למשל: { $example }
quiet-ask-until =
    <b>לא נשלח דבר עד…</b>
    בחרו לכמה זמן, או כתבו מועד, למשל: { $example }
moment-example = { $day } 12:00
kept-day = { $name }, { $day }
kept-new-year = ראש השנה האזרחית
kept-all-saints = יום כל הקדושים
kept-christmas-eve = ערב חג המולד
kept-christmas = חג המולד
kept-rosh-hashanah = ראש השנה
kept-yom-kippur = יום הכיפורים
kept-tisha-b-av = תשעה באב
kept-passover = פסח
kept-tasua = תאסועה
kept-ashura = עאשוראא
kept-arbaeen = ארבעין
kept-night-of-decree = ליל 21 ברמדאן
islamic-day = { $n } { $month }
islamic-month =
    { $month ->
        [m1] מוחרם
        [m2] צפר
        [m3] רביע אל-אוול
        [m4] רביע א-תאני
        [m5] ג׳ומאדא אל-אולא
        [m6] ג׳ומאדא א-ת׳אניה
        [m7] רג׳ב
        [m8] שעבאן
        [m9] רמדאן
        [m10] שוואל
        [m11] ד׳ו אל-קעדה
       *[m12] ד׳ו אל-חיג׳ה
    }
refused-QuietFull =
    { $most ->
        [one] אפשר לשמור לכל היותר זמן שקט אחד. הסירו אחד קודם.
        [two] אפשר לשמור לכל היותר { $most } זמני שקט. הסירו אחד קודם.
       *[other] אפשר לשמור לכל היותר { $most } זמני שקט. הסירו אחד קודם.
    }
courtesy-stopped = לא מגיעות הצעות כלל, כי הן הופסקו לבקשתך.
courtesy-no-member = הצעות מכאן לא מגיעות אליך: הן לחברי המועדון. המועדון נפתח ב־/start
button-pace = קצב השליחה
courtesy-pace =
    <b>באיזה קצב שולחים לרבים</b>
    הודעות בשנייה: { $now }. ל־{ $members } נמענים, בשניות: { $seconds }
    מעל { $most } בשנייה טלגרם עוצרת את הבוט לזמן מה.
    קצב איטי נוח יותר לדלפק: לא כולם מגיעים בבת אחת.
    לחצו, או כתבו מספר מ־1 עד { $most }.
