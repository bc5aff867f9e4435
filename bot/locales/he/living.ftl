## The card at the top of the chat

feature-living = כרטיס בראש הצ׳אט: הודעה נעוצה שמראה לחברי המועדון תמיד מה יש להם
button-feature-living =
    { $state ->
        [on] כרטיס בראש הצ׳אט: כיבוי
       *[off] כרטיס בראש הצ׳אט: הפעלה
    }
button-living =
    { $state ->
        [on] הסרת הכרטיס מראש הצ׳אט
       *[off] הכרטיס בראש הצ׳אט
    }
living = <b>{ $club }</b>
living-on = הכרטיס נמצא עכשיו בראש הצ׳אט
living-later = הכרטיס יופיע בעוד רגע
living-off = הכרטיס הוסר
