## What came off a bill

bill-line = Bill { $money }: { $parts }
bill-part = { $what } { $money }
bill-tier = tier
bill-voucher = voucher
bill-claim = reward
bill-points = points
bill-collect = <b>To collect: { $money }</b>
sale-off = Comes off: { $what }
button-sale-without = Without the voucher

## Vouchers of a member

command-vouchers = My vouchers
button-vouchers = Vouchers
feature-vouchers = Vouchers: codes that give something at the till
button-feature-vouchers =
    { $state ->
        [on] Vouchers: off
       *[off] Vouchers: on
    }
vouchers-page = <b>Your vouchers</b>
    { $n ->
        [0] There is none at present.
       *[other] Tap one for the code that the till scans.
    }
voucher-line =
    { $ending ->
        [yes] { $what } · until { $day }
       *[no] { $what }
    }
voucher-title = <b>{ $what }</b>
voucher-code = Code: <code>{ $code_raw }</code>
voucher-until = Valid until: { $day }
voucher-show = Show this at the till.
button-voucher-copy = Copy the code
button-voucher-show = Show it
voucher-percent = { $percent } off the bill
voucher-amount = { $money } off the bill
voucher-truth =
    { $state ->
        [used]
            { $told ->
                [yes] This voucher was used: { $moment }, by { $staff }, for: { $name }
                [unnamed] This voucher was used: { $moment }, by { $staff }
               *[no] This voucher was used: { $moment }
            }
        [expired] This voucher is over. It was valid until: { $moment }
        [early] This voucher is valid from: { $moment }
        [held] A colleague has this voucher in hand: { $staff }. It is free again at: { $moment }
        [left] The member whose voucher this was has left the club.
        [foreign] This voucher is for somebody else: { $name }
        [limit] This voucher was used as often as one member may: { $name }
       *[revoked] This voucher was ended by the shop.
    }
voucher-state =
    { $state ->
        [active] good
        [used] used up
        [expired] over
       *[revoked] ended
    }
serving-vouchers =
    { $n ->
        [one] Voucher valid: { $what }
       *[other] Vouchers valid, { $n }: { $what }
    }

## A voucher at the counter

voucher-held = <b>Give: { $what }</b>
voucher-for = For: { $name }
voucher-card-next = Scan the customer's club card now, and it comes off the bill. Without a card, take it off by hand.
voucher-card-first =
    { $n ->
        [one] It counts per member, { $n } time each: scan the customer's club card now.
       *[other] It counts per member, { $n } times each: scan the customer's club card now.
    }
voucher-minute = It is held for you for a minute.
button-voucher-use = Given
voucher-used = <b>Given: { $what }</b>
voucher-released = The voucher is free again.
button-voucher-reverse = Take this use back
voucher-ask-reverse = <b>Take the use back</b>
    Why? The voucher is good again then, and its holder is told.
voucher-reversed = Taken back. The voucher is good again.
refused-VoucherOver =
    { $state ->
        [used] The voucher was used meanwhile, by { $staff }. Nothing was sold; sell without it, or stop.
        [expired] The voucher is over. Nothing was sold; sell without it, or stop.
        [early] The voucher is not valid yet. Nothing was sold; sell without it, or stop.
        [held] A colleague has the voucher in hand: { $staff }. Nothing was sold; sell without it, or stop.
        [foreign] The voucher is not for this member, so nothing comes off.
        [limit] This member has used the voucher as often as one may, so nothing comes off.
       *[revoked] The shop has ended this voucher. Nothing was sold; sell without it, or stop.
    }

## A voucher as an apology

button-voucher-gift = Give a voucher
voucher-ask-kind = <b>A new voucher</b>
    What does it give?
button-voucher-product = A product
button-voucher-service = A service
button-voucher-percent = Percent off
button-voucher-amount = An amount off
voucher-ask-name = <b>A new voucher</b>
    What is it? Type its name, for example: Coffee
voucher-ask-percent = <b>A new voucher</b>
    How many percent come off the bill? Tap or type it.
voucher-ask-amount = <b>A new voucher</b>
    How much comes off the bill? Type it, for example: { $example }
voucher-ask-reason = <b>{ $what }</b>
    What for? The member reads it. It is valid for 90 days.
voucher-given = Given. The member has been told.
letter-voucher-apology =
    <b>{ $club }: a voucher for you</b>
    { $what }
    { $reason }
    { $ending ->
        [yes] Valid until: { $day }
       *[no] It does not end.
    }
letter-voucher-used =
    <b>{ $club }: voucher used</b>
    { $what }, by { $staff }
letter-voucher-back =
    <b>{ $club }: your voucher is good again</b>
    { $what }
    { $ending ->
        [yes] Valid until: { $day }
       *[no] It does not end.
    }

## Series of vouchers

button-series = Voucher series
series-page = <b>Voucher series</b>
    { $n ->
        [0] Codes to print, to send round, to lay in parcels. There are none yet.
       *[other] Tap one for its numbers and its files.
    }
series-line = { $what } · { $used }/{ $made }
button-series-new = New series
series-title =
    { $has ->
        [yes] <b>{ $what } { $prefix }</b>
       *[no] <b>{ $what }</b>
    }
series-numbers = Made: { $made }. Used: { $used }. Ended: { $revoked }
series-terms =
    { $limit ->
        [0] Uses of each: { $uses }. No limit per member.
       *[other] Uses of each: { $uses }. Per member: { $limit }
    }
series-until =
    { $ending ->
        [yes] Valid until: { $day }
       *[no] It does not end.
    }
series-ended = This series is ended: none of its codes is good any more.
button-series-list = As a list (CSV)
button-series-sheets = Sheets to print
button-series-revoke = End the series
button-series-revoke-sure = Yes, end it
series-ask-revoke = <b>End the series?</b>
    Vouchers that nobody could use any more: { $n }. This cannot be undone.
series-revoked = Ended.
series-made = Made.
series-file = vouchers-{ $n }
series-sent = Codes in the list: { $n }
series-sheets = Sheets: { $sheets }. Vouchers on them that can still be used: { $n }
column-voucher-code = Code
column-voucher-used = Used
column-voucher-uses = Uses allowed
column-voucher-link = Link
series-ask-count = <b>How many vouchers?</b>
    Tap or type it, { $most } at most.
series-ask-uses = <b>How often may each be used?</b>
    Tap or type it, { $most } at most.
series-ask-limit = <b>How often by one member?</b>
    Tap or type it, { $most } at most. The till then asks for the club card.
series-ask-until = <b>Until when?</b>
    Tap, or type the last day, for example: { $example }
series-ask-since = <b>From when?</b>
    Type the first day, for example: { $example }
series-ask-prefix = <b>What do the codes begin with?</b>
    Up to 8 Latin letters or digits, for example: SUMMER
button-series-no-limit = No limit
button-series-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
button-series-no-end = No end
button-series-now = At once
button-series-no-prefix = Nothing
series-plan = <b>Vouchers, { $n }: { $what }</b>
series-span =
    { $begun ->
        [yes]
            { $ending ->
                [yes] Valid at once, until: { $last }
               *[no] Valid at once, without an end.
            }
       *[no]
            { $ending ->
                [yes] Valid: { $first } – { $last }
               *[no] Valid from: { $first }
            }
    }
series-prefix =
    { $has ->
        [yes] The codes begin with: { $prefix }
       *[no] The codes begin with nothing in particular.
    }
button-series-uses = Uses of each
button-series-limit = Per member
button-series-since = From
button-series-until = Until
button-series-prefix = Beginning
button-series-make = Make them: { $n }

## Points as money

feature-paying = Pay with points: points count as money on a bill
button-feature-paying =
    { $state ->
        [on] Pay with points: off
       *[off] Pay with points: on
    }
button-paying = Pay with points
paying-title = <b>Pay with points</b>
paying-no-money = That needs a club that counts points for money.
paying-unset = Points pay nothing yet. First say what one is worth.
rules-paying =
    { $limited ->
        [no] One point pays { $money } of a bill, up to { $share } of it.
       *[yes] One point pays { $money } of a bill, up to { $share } of it, from { $least } points on.
    }
button-paying-worth = Worth of a point
button-paying-share = Share of a bill
button-paying-least = From how many
paying-ask-worth = <b>What is one point worth on a bill?</b>
    Tap or type it, for example: { $example }
paying-ask-share = <b>How much of a bill may points pay?</b>
    In percent, from 1 to 100.
paying-ask-least = <b>From how many points on?</b>
    Fewer than that pay nothing.
pay-ask = <b>Bill: { $bill }</b>
    Up to { $n } points can pay { $money } of it. For fewer, type how many.
button-pay-money = In money: { $money }
button-pay-points =
    { $n ->
        [one] { $n } point: { $money }
       *[other] { $n } points: { $money }
    }
button-pay-instead = In money instead: { $money }
button-pay-look = Look for the answer
pay-waiting =
    { $state ->
        [asked] <b>Waiting for { $name }</b>
        [declined] <b>{ $name } said no</b>
        [expired] <b>No answer from { $name }</b>
        [withdrawn] <b>Taken back: { $name }</b>
       *[refused] <b>Points could not pay: { $name }</b>
    }
    Points: { $n }, that is { $money }. { $state ->
        [asked] The question is on the customer's phone for five minutes.
       *[other] No points were spent.
    }
letter-pay = <b>{ $club }: pay with points?</b>
    Bill { $bill }. { $staff } asks whether points may pay { $money } of it.
    If you say yes, left to pay in money: { $rest }.
    Points: { $n }. Without your yes nothing is spent. You have five minutes.
button-pay-yes =
    { $n ->
        [one] Yes, { $n } point for { $money }
       *[other] Yes, { $n } points for { $money }
    }
button-pay-no = No
letter-pay-done = <b>{ $name } paid with points</b>
    Points: { $n }, that is { $money }.
letter-pay-no = <b>Not paid with points: { $name }</b>
    Points: { $n }, that is { $money }. None were spent.
button-pay-result = See the bill
pay-paid = <b>Paid with points: { $money }</b>
    Points: { $n }. Left to pay in money: { $rest }
    You have { $available } points now.
pay-declined = Nothing was paid with points. Please pay at the till.
pay-refused = That could not be done at the till just now. No points were spent; please pay in money.
refused-PaymentOver = That question about points is closed: it was answered, taken back, or is older than five minutes.
taken-back-returned = Points that had paid came back: { $n }
letter-points-returned = Points that had paid come back to you: { $n }
entry-paying = paid a bill
entry-paying-back = back from a refund
