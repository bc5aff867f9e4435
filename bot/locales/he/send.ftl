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
