## Rewards, as members see them

command-rewards = Rewards: what I can have
button-rewards = Rewards
rewards-title =
    <b>Rewards</b>
    { $balance }
rewards-none = There is nothing here yet.
reward-state-tier = For another tier: { $reward }
reward-state-limit = Had it as often as allowed for now: { $reward }
reward-state-sold-out = Sold out: { $reward }
reward-state-not-yet = From { $day } on: { $reward }
reward-state-over = Over: { $reward }
reward-title = <b>{ $reward }</b>
reward-words = { $words }
reward-cost = Cost: { $price }. { $state }
reward-conditions = { $conditions }
reward-price =
    { $unit ->
        [stamps]
            { $n ->
                [one] { $n } stamp
               *[other] { $n } stamps
            }
        [visits]
            { $n ->
                [one] { $n } visit
               *[other] { $n } visits
            }
       *[points]
            { $n ->
                [one] { $n } point
               *[other] { $n } points
            }
    }
reward-gives-off = off the bill: { $off }
reward-gives-worth = { $kind }, worth { $money }
reward-kind-product = product
reward-kind-percent = percent off
reward-kind-amount = amount off
reward-kind-service = free service
reward-kind-experience = experience
reward-kind-advice = advice
reward-kind-priority = priority service
reward-from = from { $day }
reward-until = until { $day }
reward-left =
    { $n ->
        [0] none left
        [one] { $n } left
       *[other] { $n } left
    }
reward-limit =
    { $ever ->
        [yes]
            { $n ->
                [one] once per member
               *[other] { $n } times per member
            }
       *[no]
            { $n ->
                [one] once in { $days } days
               *[other] { $n } times in { $days } days
            }
    }
reward-lasts =
    { $n ->
        [one] as a voucher, good for { $n } day
       *[other] as a voucher, good for { $n } days
    }

## The code of a claimed reward

button-claim = Claim for { $price }
button-claim-show = Show the code
button-claim-open = Your code: { $reward }
button-claim-cancel = Give it back
button-copy-code = Copy the code
claim-code =
    <b>{ $reward }</b>
    Show this at the counter. Good until: { $until }
    <code>{ $code_raw }</code>
    Set aside for it: { $price }. What is not used comes back.
claim-line-issued = Good until { $until }
claim-line-redeemed = Used { $time }
claim-line-cancelled = Given back { $time }
claim-line-expired = Over since { $time }
claim-was-issued =
    <b>Your code: { $reward }</b>
    It is waiting for you. Set aside: { $price }. { $time }, { $staff }
claim-was-redeemed =
    <b>Used { $time }</b>
    { $reward }, for { $price }. At the counter: { $staff }
claim-was-cancelled =
    <b>Given back { $time }</b>
    { $reward }. You have back: { $price }
claim-was-expired =
    <b>Not used in time</b>
    { $reward }. You have back: { $price }
claim-was-reversed =
    <b>Taken back { $time }</b>
    { $reward }. You have back: { $price }
claim-let-go = You have back: { $price }
letter-claim-back =
    <b>You have back: { $price }</b>
    It was taken back at { $time } that you had this: { $reward }. At the counter: { $staff }
letter-place =
    <b>Soon: { $reward }</b>
    A place is kept for you: { $moment }. Show your code at the door.

## Handing over at the counter

hand-out = <b>Hand over: { $reward }</b>
hand-off =
    <b>Off the bill: { $off }</b>
    { $reward }
hand-who = For: { $name }
hand-event = Place for: { $moment }
hand-practice = For practice only.
button-handed = Handed over
button-to-bill = To the bill
button-claim-sale = Sale of the same customer
button-claim-back = Take back
hand-was-issued = <b>Waiting: { $reward }</b>
hand-was-redeemed =
    <b>Handed over: { $reward }</b>
    { $moment }, by { $staff }
hand-was-cancelled =
    <b>Given back by the customer: { $reward }</b>
    { $moment }. Hand nothing over.
hand-was-expired =
    <b>Over: { $reward }</b>
    Since { $moment }. The customer has the points back and may claim it again.
hand-was-reversed =
    <b>Taken back: { $reward }</b>
    { $moment }. The customer has back what it cost.
member-claims = <b>Rewards claimed by { $name }</b>
member-claims-none =
    <b>Rewards claimed by { $name }</b>
    None so far.
button-member-claims = Rewards claimed
claim-ask-back =
    <b>Take back: { $reward }</b>
    Why? A few words are enough; they stay in the audit. The customer gets back what it cost.
sale-off = Off the bill: { $off }
sale-collect = <b>To pay: { $money }</b> of { $bill }
entry-claim = reward claimed
entry-release = reward not used
entry-reversed = reward taken back

## What cannot be

refused-RewardGone = This reward is not offered any more.
refused-OtherTier = This reward is for another tier.
refused-ClaimOver = This reward was used, given back, or its time is over.
refused-NotYetOrOver = This reward is not offered at the moment.
refused-SoldOut = Nothing is left of this reward at the moment.
refused-RewardLimit =
    { $most ->
        [one] Everybody can have this reward once for now, and you have had it.
       *[other] Everybody can have this reward { $most } times for now, and you have had it so often.
    }
refused-RewardsFull = The catalogue has { $most } rewards already. Change one of them instead.
refused-PhotoWanted = That was no photo. Send it as a picture, not as a file.
