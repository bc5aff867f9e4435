## What was said is what holds: prices, discounts that wait for a yes, questions and codes that are over

refused-PriceChanged = The price has changed since, and nothing was set aside. What holds now stands below.
letter-bill-waits = <b>{ $club }: your points wait for a yes</b>
approval-off-back = What came off is the customer's again. If it was given at the till already, { $money } is missing there.
approval-off-gone = <b>Not allowed yet</b>
    What came off this bill was taken back meanwhile, or used otherwise. Decline it, and the sale can be made anew.
letter-claim-not-allowed = <b>You have back: { $price }</b>
    The purchase was not confirmed, so this is not used: { $reward }
bill-to-pay = <b>To pay: { $money }</b>
pay-only-money = <b>Bill: { $bill }</b>
    It is above a limit, so somebody has to allow it. Until then points cannot pay: it goes in money only.
pay-left = The question about points was taken back: { $name }
letter-pay-gone = <b>{ $club }: not paid with points</b>
    The till took the question back. Nothing was spent. Points: { $n }, that is { $money }
button-sale-without-reward = Without the reward
stamp-card-off-ask =
    <b>Take out of use: { $card }</b>
    Rounds that run: { $rounds }. Stamps on them: { $stamps }
    They stay, and whoever has begun can fill the round to its end. Nobody begins a new one.
stamp-card-last-round = This card is on its way out. Your round still counts: fill it to its end.
voucher-was =
    <b>{ $state ->
        [used] Used { $time }
       *[revoked] Not good any more
    }</b>
    { $what }
voucher-line-over =
    { $state ->
        [used] Used { $time }
       *[revoked] Not good any more
    }
found-no-code = No voucher and no reward has this code. Compare it sign by sign and type it again, or scan it.
pay-refused-points = Too few points are free now: some of them are set aside or used since. No points were spent; please pay in money.
pay-too-few = Too few points are free by now: some are set aside or used since.
voucher-reversed-over = Taken back. The voucher stays ended: what it was given for was taken back too.
claim-code-event =
    <b>{ $reward }</b>
    Begins: { $moment }. Show this at the door until: { $until }
    <code>{ $code_raw }</code>
    Set aside for it: { $price }. What is not used comes back.
claim-line-event = Begins { $moment }
tiers-forecast-instead = These replace what you have set: { $amounts }
button-living-again = Pin it again
refused-MomentOver = That moment is over. Please type one that is still to come.
refused-HourMissing = The hour is missing. Please type both, for example: tomorrow 18:00
reward-ask-places = <b>How many places?</b>
    As many people can have one. Tap or type it.
button-places-no-limit = No limit
button-objection-claim = To this reward
letter-objection-over = <b>{ $club }: we have looked</b>
    It stays as it is: { $thing }. If that is not right, please ask at the counter.
