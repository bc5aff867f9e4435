## Personal fields of the owner's own messages

field-name = שם
field-points = נקודות
field-to_next = עד ההטבה הבאה
field-last_bought = נקנה לאחרונה
field-offer_code = קוד ההצעה
field-usual-name = חברי המועדון
