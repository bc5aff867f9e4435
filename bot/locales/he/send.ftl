# -- broadcasts: how they say no --
refused-CampaignGone = התפוצה הזאת כבר לא קיימת.
refused-CampaignFixed = התפוצה הזאת אושרה וכבר אי אפשר לשנות אותה. אפשר להעתיק אותה ולכתוב אחרת.
refused-CampaignOver = { $state ->
    [finished] התפוצה הזאת כבר נשלחה לכולם.
    [cancelled] התפוצה הזאת בוטלה.
    [expired] התפוצה תסתיים לפני שתתחיל. בחרו מועד סיום מאוחר יותר.
   *[other] התפוצה הזאת עוד לא התחילה.
}
refused-CopiesTooOld = בטלגרם אפשר לשנות או למחוק הודעות רק במשך יומיים. ההודעות האלה ישנות יותר.
refused-CampaignEmpty = עדיין אין תוכן בתפוצה. שלחו את ההודעה כפי שהיא צריכה להיראות.

# -- broadcasts: why one stands still --
letter-broadcast-stands = <b>התפוצה ”{ $title }“ נעצרה.</b>
broadcast-stands-why = { $reason ->
    [content] טלגרם דחה את ההודעה. למי: { $name }. הסיבה: { $why }. תקנו את ההודעה והמשיכו.
    [blocks] יותר אנשים מהרגיל חסמו את הבוט בעקבותיה. אל השאר עוד לא נשלח דבר.
    [wait] טלגרם מבקש להמתין. אפשר להמשיך מתאריך: { $when }
    [trouble] החיבור לטלגרם לא יציב והודעות עלולות ללכת לאיבוד. המשיכו כשהחיבור יתייצב.
   *[other] אף אחד מהנמענים לא מכיר את הבוט הזה. כנראה הוא פועל עם מפתח או מסד נתונים של בוט אחר.
}
button-broadcast-look = לתפוצה
