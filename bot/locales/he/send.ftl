# -- broadcasts: how they say no --
refused-CampaignGone = ההודעה הזאת כבר לא קיימת.
refused-CampaignFixed = ההודעה הזאת אושרה וכבר אי אפשר לשנות אותה. אפשר להעתיק אותה ולכתוב אחרת.
refused-CampaignOver = { $state ->
    [discarded] הטיוטה הזאת נזרקה. העתק שלה הוא טיוטה חדשה.
    [finished] ההודעה הזאת כבר נשלחה לכולם.
    [cancelled] ההודעה הזאת בוטלה.
    [expired] ההודעה תסתיים לפני שתתחיל. בחרו מועד סיום מאוחר יותר.
   *[other] ההודעה הזאת עוד לא התחילה.
}
refused-CopiesTooOld = בטלגרם אפשר לשנות או למחוק הודעות רק במשך יומיים. ההודעות האלה ישנות יותר.
refused-CampaignEmpty = ההודעה עדיין ריקה. שלחו אותה כפי שהיא צריכה להיראות.

# -- broadcasts: why one stands still --
letter-broadcast-stands = <b>ההודעה ״{ $title }״ הושהתה.</b>
broadcast-stands-why = { $reason ->
    [content] טלגרם דחתה את ההודעה. למי: { $name }. הסיבה: { $why }. תקנו את ההודעה והמשיכו.
    [blocks] יותר אנשים מהרגיל חסמו את הבוט בעקבותיה. אל השאר עוד לא נשלח דבר.
    [wait] טלגרם מבקשת להמתין. אפשר להמשיך מתאריך: { $when }
    [trouble] החיבור לטלגרם לא יציב והודעות עלולות ללכת לאיבוד. המשיכו כשהחיבור יתייצב.
   *[other] אף אחד מהנמענים לא מכיר את הבוט הזה. כנראה הוא פועל עם מפתח או מסד נתונים של בוט אחר.
}
button-broadcast-look = להודעה
