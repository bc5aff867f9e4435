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
reward-state-off = Switched off at present: { $reward }
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
reward-kind-product = Product
reward-kind-percent = Percent off
reward-kind-amount = Amount off
reward-kind-service = Free service
reward-kind-experience = Experience
reward-kind-advice = Advice
reward-kind-priority = Priority service
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
                [one]
                    { $days ->
                        [one] once a day
                       *[other] once in { $days } days
                    }
               *[other]
                    { $days ->
                        [one] { $n } times a day
                       *[other] { $n } times in { $days } days
                    }
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
claim-voucher =
    { $n ->
        [one] <b>Yours: { $reward }</b>
            A voucher, good for { $n } day.
       *[other] <b>Yours: { $reward }</b>
            A voucher, good for { $n } days.
    }
claim-let-go = You have back: { $price }
letter-claim-back =
    <b>You have back: { $price }</b>
    It was taken back at { $time } that you had this: { $reward }. Taken back by: { $staff }
letter-place =
    <b>Soon: { $reward }</b>
    A place is kept for you: { $moment }. Show your code at the door.
letter-lasting =
    <b>{ $club }: a voucher for you</b>
    { $reward }
    Paid for it: { $price }
    Valid until: { $day }

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
hand-voucher = <b>Given as a voucher: { $reward }</b>
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
    { $moment }, by { $staff }. The customer has back what it cost.
member-claims = <b>Rewards claimed by { $name }</b>
member-claims-none =
    <b>Rewards claimed by { $name }</b>
    None so far.
button-member-claims = Rewards claimed
claim-ask-back =
    <b>Take back: { $reward }</b>
    Why? A few words are enough; they stay in the audit. The customer gets back what it cost.
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

## The catalogue as its owner keeps it

kept-title = <b>Rewards of the club</b>
kept-line =
    { $state ->
        [off] Off: { $reward }, { $price }
       *[on]
            { $known ->
                [yes] { $reward }: { $price }, gives back { $percent }
               *[no] { $reward }: { $price }
            }
    }
kept-reward =
    { $state ->
        [off] <b>{ $reward }</b> (not offered)
       *[on] <b>{ $reward }</b>
    }
kept-gives = Gives: { $what }. Cost: { $price }
payback =
    { $known ->
        [both]
            { $n ->
                [one] Gives back { $percent } of what is spent, after about { $n } visit.
               *[other] Gives back { $percent } of what is spent, after about { $n } visits.
            }
        [percent] Gives back { $percent } of what is spent.
        [visits]
            { $n ->
                [one] Reached after about { $n } visit. Say what it is worth to see what it gives back.
               *[other] Reached after about { $n } visits. Say what it is worth to see what it gives back.
            }
       *[nothing] Say what it is worth to see what it gives back.
    }
payback-little = That is little: few come back for it.
payback-dear = That is dear: check that you can afford it.
forecast-payback = Your first reward would give back { $percent }. { $warned }
button-reward-add = Add a reward
button-reward-name = Name
button-reward-words = Words
button-reward-picture = Picture
button-reward-cost = Cost
button-reward-value = Worth
button-reward-stock = How many
button-reward-valid = When
button-reward-event = Day
button-reward-limit = How often
button-reward-lasts = Voucher
button-reward-tiers = Tiers
button-reward-automatic =
    { $state ->
        [on] Give by itself
       *[off] Give on request only
    }
button-reward-switch =
    { $state ->
        [on] Offer it again
       *[off] Offer it no more
    }
button-no-picture = No picture
button-no-stock = As many as wanted
button-no-lasts = No voucher
button-no-limit = As often as wanted
button-no-valid = Always
button-no-value = Not known
button-next-month = The next 30 days
button-cost =
    { $known ->
        [yes] { $price } ({ $percent } back)
       *[no] { $price }
    }
button-same-cost = The same as for everybody
reward-ask-kind =
    <b>A new reward</b>
    What is it? Not every reward has to be a discount.
reward-ask-title =
    <b>What do they get?</b>
    Tap it, or type a short name.
reward-ask-name =
    <b>Name of the reward</b>
    In: { $tongue }. Now: { $now }
    Type the name, or choose another language.
reward-ask-words =
    <b>A few words about it</b>
    In: { $tongue }. Now: { $now }
    Type them, or choose another language.
reward-ask-picture =
    <b>Picture of the reward</b>
    Send a photo.
reward-ask-cost =
    <b>What does it cost?</b>
    Tap a number, or type one.
reward-ask-percent =
    <b>How much off the bill?</b>
    Tap a percentage, or type one.
reward-ask-amount =
    <b>How much off the bill?</b>
    Type the amount, for example: { $example }
reward-ask-worth =
    <b>What is it worth to a customer?</b>
    Only you see this: it tells what the reward gives back. For example: { $example }
reward-ask-stock =
    <b>How many are there?</b>
    Tap or type a number. Each claim takes one, and what is not used comes back.
reward-ask-limit =
    <b>How often may one member have it?</b>
    Tap it, or type two numbers: how often, and in how many days.
reward-ask-lasts =
    <b>A voucher instead of a code?</b>
    The member gets a voucher that is good for so many days.
reward-ask-valid =
    <b>When is it offered?</b>
    Type the first and the last day, for example: 1-24 December
reward-ask-event =
    <b>When does it take place?</b>
    Type day and time, for example: 5 December 18:00
reward-ask-tiers =
    <b>Tiers</b>
    Who may have it, and what does it cost there? With no mark it is for everybody.
reward-usual-off = { $off } off
reward-usual-service = A free service
reward-usual-experience = A seat in the first row
reward-usual-advice = Half an hour of advice
reward-usual-priority = Served first
greeting-plain =
    <b>{ $club }</b>
    Every purchase counts.
poster-instruction-plain = Scan, join, show your card.
