## Bring a friend

feature-friends = חבר מביא חבר: קישור אישי, ומשהו לשני הצדדים
button-feature-friends =
    { $state ->
        [on] חבר מביא חבר: כיבוי
       *[off] חבר מביא חבר: הפעלה
    }
button-friends = חבר מביא חבר
friends-title = <b>חבר מביא חבר</b>
friends-both =
    { $least ->
        [yes] לך: { $referrer }, לחבר: { $friend }, אחרי הקנייה הראשונה, החל מ: { $money }
       *[no] לך: { $referrer }, לחבר: { $friend }, אחרי הקנייה הראשונה
    }
friends-numbers = הגיעו עד עכשיו: { $brought }. תוגמלו החודש: { $n }, לכל היותר: { $most }
friends-link = הקישור שלך: <code>{ $link_raw }</code>
friends-share = בואו איתי אל { $club }: כרטיס המועדון בטלגרם, ושני הצדדים מקבלים משהו.
button-friends-share = שליחה לחבר
button-friends-code = כקוד לסריקה
friends-code = <b>{ $club }</b>
    סורקים את זה במצלמה של הטלפון.
button-friends-came = מי הגיעו
friends-came = <b>מי הגיעו דרך הקישור שלך</b>
friends-already = הקישור הזה מיועד לחדשים כאן. לך כבר יש כרטיס מועדון.
friends-invited = הגעת בהזמנה של חבר. אחרי הקנייה הראשונה מחכה לך עוד: { $gift }
friends-line = { $name }: { $state }
friend-attributed = הצטרפות, עדיין בלי קנייה
friend-qualified = הייתה קנייה
friend-rewarded = הייתה קנייה, שני הצדדים תוגמלו
friend-rewarded-cap = הייתה קנייה, מעבר למגבלת החודש
friend-rewarded-staff = הייתה קנייה, בקופה של מי שהביאו: המתנה לחבר בלבד
friend-rejected = לא נחשב
friend-rejected-former = לא נחשב, היה כאן כרטיס בעבר
friend-rejected-member = לא נחשב, כבר היה כרטיס
friend-clawed-back = הקנייה הוחזרה
rules-friends =
    { $n ->
        [one] חבר מביא חבר: חבר אחד בחודש נחשב.
        [two] חבר מביא חבר: שני חברים בחודש נחשבים.
       *[other] חבר מביא חבר: עד { $n } חברים בחודש נחשבים.
    }
entry-referral = חבר מביא חבר
entry-referral-back = קנייה של חבר הוחזרה

## The owner's page, and a member's

button-bringing = חבר מביא חבר
bringing-title = <b>חבר מביא חבר</b>
bringing-cap =
    { $n ->
        [one] מתגמלים על חבר אחד בחודש לכל היותר; החבר עצמו תמיד מקבל.
        [two] מתגמלים על שני חברים בחודש לכל היותר; החבר עצמו תמיד מקבל.
       *[other] מתגמלים על { $n } חברים בחודש לכל היותר; החבר עצמו תמיד מקבל.
    }
bringing-numbers = הגיעו: { $brought }. תוגמלו: { $rewarded }, החודש: { $lately }
button-bringing-referrer = למי שמביאים חבר
button-bringing-friend = לחבר
button-bringing-minimum = קנייה מינימלית
button-bringing-cap = הכי הרבה בחודש
bringing-ask-referrer = <b>למי שמביאים חבר</b>
    כמה מקבלים? לחצו, או כתבו מספר.
bringing-ask-friend = <b>לחבר</b>
    כמה מקבלים? לחצו, או כתבו מספר.
bringing-ask-minimum = <b>קנייה מינימלית</b>
    מאיזה סכום נחשבת הקנייה של החבר? כתבו אותו, למשל: { $example }
bringing-ask-cap = <b>הכי הרבה בחודש</b>
    על כמה חברים בחודש מתגמלים? לחצו, או כתבו מספר.
button-member-friends = חברים
friends-of = <b>{ $name }: חברים</b>
friends-of-by = דרך מי: { $line }
friends-of-none = עדיין לא הגיעו חברים דרך הקישור.

## Letters

letter-friend-welcome =
    { $unit ->
        [stamps] <b>{ $club } · חותמות: { $gained }</b>
        [visits] <b>{ $club } · ביקורים: { $gained }</b>
       *[points] <b>{ $club } · נקודות: { $gained }</b>
    }
    חבר מביא חבר, דרך: { $name }. יתרה: { $n }
letter-friend-came =
    { $unit ->
        [stamps] <b>{ $club } · חותמות: { $gained }</b>
        [visits] <b>{ $club } · ביקורים: { $gained }</b>
       *[points] <b>{ $club } · נקודות: { $gained }</b>
    }
    קנייה ראשונה של החבר: { $name }. יתרה: { $n }
letter-friend-cap = <b>{ $club } · קנייה ראשונה של החבר</b>
    מתנת החבר נמסרה: { $name }. לך אין עוד החודש: המגבלה היא { $n }.
letter-friend-staff = <b>{ $club } · קנייה ראשונה של החבר</b>
    מתנת החבר נמסרה: { $name }. לך אין הפעם: על קנייה בקופה שלך אין תגמול.
letter-friend-back =
    { $unit ->
        [stamps] <b>{ $club } · חותמות: { $gained }</b>
        [visits] <b>{ $club } · ביקורים: { $gained }</b>
       *[points] <b>{ $club } · נקודות: { $gained }</b>
    }
    הקנייה של חבר מביא חבר הוחזרה. יתרה: { $n }
