## Experiences that are moved or called off, and their guests

place-kept = המקום שלך שמור: { $moment }
button-place-keep = שמירת המקום
button-place-back = ויתור על המקום
letter-place-moved =
    { $open ->
        [yes] <b>מועד חדש: { $reward }</b>
            המועד הקודם: { $before }
            המועד החדש: { $moment }. המקום שלך שמור.
            המועד לא מתאים? אפשר לוותר על המקום, ואז יחזור אליך: { $price }
       *[no] <b>מועד חדש: { $reward }</b>
            המועד הקודם: { $before }
            המועד החדש: { $moment }. המקום שלך שמור.
    }
letter-place-off =
    <b>האירוע בוטל: { $reward }</b>
    הוא לא יתקיים: { $moment }
    חזר אליך: { $price }
claim-was-called-off =
    <b>האירוע בוטל { $time }</b>
    { $reward }. חזר אליך: { $price }
claim-line-called-off = האירוע בוטל { $time }
hand-was-called-off =
    <b>האירוע בוטל: { $reward }</b>
    { $moment }. העלות חזרה ללקוח. אין מה לתת.
hand-early = <b>לא להיום. זה המועד: { $moment }</b>
hand-early-what = ללקוח שמור מקום: { $reward }. לתת כבר עכשיו?
button-handed-early = לתת היום בכל זאת
button-guest-list = אורחים
button-guests =
    { $n ->
        [one] אורח אחד
        [two] שני אורחים
       *[other] { $n } אורחים
    }
guests-title = <b>אורחים: { $reward }</b>
guests-when = { $moment }
guests-count = מקומות שמורים: { $n }. נכנסו: { $handed }
guest-in = ✓ { $time } · { $name } · { $number }
button-guests-file = כקובץ
export-file-guests = אורחים
column-guest-in = שעת כניסה
event-move =
    <b>שינוי המועד: { $reward }?</b>
    עכשיו: { $before }. אחר כך: { $moment }
    { $n ->
        [one] מקום שמור אחד. מי ששמור לו מקום יקבל הודעה עם שני המועדים ויוכל לוותר.
        [two] שני מקומות שמורים. מי ששמור לו מקום יקבל הודעה עם שני המועדים ויוכל לוותר.
       *[other] { $n } מקומות שמורים. מי ששמור לו מקום יקבל הודעה עם שני המועדים ויוכל לוותר.
    }
button-event-move = לשנות ולהודיע לכולם
button-event-off = ביטול האירוע
event-off =
    <b>ביטול האירוע: { $reward }?</b>
    { $moment }
    { $n ->
        [0] אין מקומות שמורים. האירוע לא יוצע יותר.
        [one] מקום שמור אחד. הכול יוחזר, ותישלח על כך הודעה.
        [two] שני מקומות שמורים. הכול יוחזר, ותישלח על כך הודעה.
       *[other] { $n } מקומות שמורים. הכול יוחזר, ותישלח על כך הודעה.
    }
    יוחזרו בסך הכול: { $price }. אי אפשר לחזור מזה.
button-event-off-sure = כן, לבטל את האירוע
event-is-off =
    { $n ->
        [0] האירוע בוטל
        [one] האירוע בוטל. נשלחה הודעה אחת.
        [two] האירוע בוטל. נשלחו שתי הודעות.
       *[other] האירוע בוטל. נשלחו { $n } הודעות.
    }
refused-EventBegan = האירוע כבר התחיל, ואי אפשר עוד לוותר על המקום.
refused-EventAhead = זה ליום אחר.
