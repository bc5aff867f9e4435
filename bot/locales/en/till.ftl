### What the till asks and says: numbers that may be money, amounts that may be slips, and whose card it is.

## A number typed while a sale is open

ask-meant = <b>A number, or the amount?</b>
    This can be both: { $typed }
    Tap what you mean.
button-meant-card = Club card: { $name }
button-meant-whole = A sale for: { $name }
button-meant-receipt = Purchase no. { $number }
button-meant-amount = { $money } for { $name }
ask-far = <b>Really { $money }?</b>
    That is far more than is usually bought here.
button-far = Yes: { $money }
refused-FarAboveUsual = That is far more than is usually bought here. Please scan again and confirm.
button-items-clear = Clear the items
button-code-for = Show a code for { $money }

## Who does not serve

refused-NotServing = You are not serving at the moment, so this did not count. Please talk to the owner.
not-counted-any-more = You do not work here any more, so this did not count. For you this is the customer club:

## A card that its holder filled

phone-held = This number is on a club card to which you gave something while working here, so it is not joined with yours. The owner has been told: please talk to them.
flag-own-card = <b>A card filled by its own holder?</b>
    Counted on this club card while working here: { $staff }
    Now the same person has shared its number as their own. Name on the card: { $name }
    Nothing was joined. A manager can do it on the member's page.

## Opening hours

refused-HoursUnclear = These hours could not be read, so nothing was saved. For example: 9-17, or with days: Mon-Fri 9-17, Sat 10-14

## Money that goes back from a bill that money alone did not pay

ask-refund-money =
    { $points ->
        [yes] The amount means only what was paid in money; points come back with it by themselves.
       *[no] The amount means only what was paid in money, after the discount.
    }
