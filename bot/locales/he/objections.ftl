## השגות על אישור פעולה, ומה קרה לקנייה

letter-dispute =
    { $again ->
        [yes] <b>השגה חוזרת</b>
       *[no] <b>נשלחה השגה</b>
    }
letter-dispute-ask = <b>מה קרה כאן?</b>
letter-dispute-said = <b>תשובה מהקופה: { $staff }</b>
    לגבי: { $name }
    { $words }
dispute-claim =
    { $kind ->
        [not_me] נכתב מאת: { $name }. הקנייה לא שלי.
        [wrong_number]
            { $told ->
                [yes] נכתב מאת: { $name }. המספר הנכון: { $claimed }
               *[no] נכתב מאת: { $name }. המספר לא נכון.
            }
       *[wrong_amount]
            { $told ->
                [yes] נכתב מאת: { $name }. הסכום הנכון: { $claimed }
               *[no] נכתב מאת: { $name }. הסכום לא נכון.
            }
    }
dispute-sale = בקופה: { $staff }, { $what }, מס׳ <code>{ $number_raw }</code>
dispute-answer-before = התשובה הקודמת: { $words }
sale-became =
    { $kind ->
        [undo] הקנייה בוטלה מיד. מאת: { $staff }, { $moment }
        [void] הקנייה בוטלה. מאת: { $staff }, { $moment }
       *[refund] הקנייה הוחזרה. מאת: { $staff }, { $moment }
    }
letter-dispute-corrected = <b>תוקן. מאת: { $by }</b>
    { $counts ->
        [yes] קנייה מס׳ <code>{ $number_raw }</code> נספרת עכשיו: { $now }
       *[no] קנייה מס׳ <code>{ $number_raw }</code> כבר לא נספרת.
    }
    שינוי: { $points }. יתרה: { $n }
letter-dispute-refused = לגבי קנייה מס׳ <code>{ $number_raw }</code>, תשובה מאת: { $by }
    { $words }
letter-dispute-over =
    { $came ->
        [corrected] <b>תוקן. מאת: { $by }</b>
       *[refused] <b>נשאר בלי שינוי. מאת: { $by }</b>
    }
    { $name }, { $what }, מס׳ <code>{ $number_raw }</code>
    { $came ->
        [corrected]
            { $counts ->
                [yes] נספר עכשיו: { $now }
               *[no] כבר לא נספר.
            }
       *[refused] { $words }
    }
letter-voided = <b>הקנייה בוטלה. מאת: { $by }</b>
    { $name }, { $what }, מס׳ <code>{ $number_raw }</code>
    הסיבה: { $reason }
objection-answered = <b>התקבלה תשובה</b>
    { $came ->
        [corrected] תוקן. מאת: { $by }, { $moment }
       *[refused] מאת: { $by }, { $moment }. { $words }
    }
objection-again = תודה. הבעלים יבדקו שוב והתשובה תגיע לכאן.
objection-final = זו הייתה התשובה השנייה. אפשר לדבר על זה בחנות.
button-objection-again = פנייה נוספת לבעלים
button-wrong-number = המספר לא נכון
ask-claim-taps = <b>המספר לא נכון</b>
    כמה צריך להיות? לחצו על המספר, או דלגו.
refused-SaleDecided = הייתה השגה על הקנייה הזאת וכבר ניתנה תשובה. עכשיו רק הבעלים או מנהל יכולים לבטל אותה.
refused-RightAlready = זה כבר המצב: אין מה לתקן. אפשר לדחות עם הסבר.
refused-NotPutRight =
    { $why ->
        [card] כרטיס המועדון הזה סגור: אי אפשר לרשום בו יותר. אפשר לדחות עם הסבר.
       *[rules] המועדון סופר עכשיו משהו אחר: אי אפשר לרשום את הקנייה שוב. אפשר לדחות עם הסבר.
    }
refused-NobodyToAsk = זה מעל המגבלה, ואין בצוות מי שיכול לאשר: אי אפשר לאשר לכרטיס המועדון האישי. לא ניתן דבר.

## סריקה בקופה: מה יצא מזה

open-sale-added =
    { $unit ->
        [stamps] מהקנייה הזאת, חותמות: { $gained }
        [visits] מהקנייה הזאת, ביקורים: { $gained }
       *[points] מהקנייה הזאת, נקודות: { $gained }
    }
letter-claim-waits = נסרק: { $name }, { $amount }. ממתין לאישור; אפשר להמשיך לבאים בתור.
letter-claim-late = מאוחר מדי: { $name }. הקוד כבר נוצל או שזמנו עבר. לא נרשם דבר, { $amount }
letter-claim-refused = נסרק: { $name }, { $amount }. זה מעל המגבלה ואין מי שיכול לאשר: לא ניתן דבר.

## בקשות לאישור

asked-about = { $name }, { $amount }. הסיבה: { $why }
adjust-asked = <b>הבקשה נשלחה</b>
    התיקון ממתין לאישור של הבעלים או של מנהל. הוא ייספר מיד עם האישור.
approval-typed = הסיבה שהוקלדה: { $words }

## שינויים בלי קנייה

letter-change =
    { $unit ->
        [stamps] <b>{ $club }, חותמות: { $points }</b>
        [visits] <b>{ $club }, ביקורים: { $points }</b>
       *[points] <b>{ $club }, נקודות: { $points }</b>
    }
letter-merged-other = כרטיס המועדון שלך מאוחד עכשיו עם כרטיס נוסף שלך, והכול נמצא בו. מאת: { $staff }
letter-merged-own = לפי מספר הטלפון שלך, כרטיס המועדון מהקופה והכרטיס הזה הם עכשיו כרטיס אחד.
letter-unmerged = שני כרטיסי מועדון שאוחדו הם שוב שניים. מאת: { $staff }
letter-expired = פג תוקף. יתרה: { $n }

## מאחורי הסכומים של היום

today-sales-title = <b>הקניות של היום</b>
today-new-title = <b>הצטרפו היום</b>
today-nothing = עדיין אין.
button-today-sales = קניות: { $n }
button-today-new = הצטרפו: { $n }
today-sale =
    { $priced ->
        [yes] { $time } { $name }, { $money }, { $gained } ({ $staff })
       *[no] { $time } { $name }, { $gained } ({ $staff })
    }
today-newcomer = { $time } { $name }

## למה כך

why-title = <b>למה { $gained }</b>
    מס׳ <code>{ $number_raw }</code>
why-line = { $gained } · { $what }
why-items = בקנייה: { $items }
button-why = איך זה חושב?
entry-by-hand = { $line }
    { $staff }: { $reason }
merge-pending = { $line }, בדרך: { $n }
rules-from = { $line }. { $least }
import-sample = שורה { $line }: { $name }, { $day }
import-two-ways = תאריכים שאפשר לקרוא בשתי דרכים: { $n }. נקראו כך: { $samples }
import-bad-surplus = יותר תאים מעמודות

## מה הולך עם זה

serving-beside = אחרי הקנייה: { $bought }, קונים גם: { $item }
serving-popular = פופולרי כאן, עוד לא נקנה: { $item }
