## What the club says by itself about how members come and what they buy

nudge-field-what = voucher
nudge-field-end_on = day
nudge-field-reward = reward
nudge-field-cost = cost
nudge-field-card = stamp card
nudge-field-missing = missing
nudge-field-item = item
nudge-field-usual = usual days
nudge-field-tip = tip
nudge-field-days = days

nudge-welcome =
    { $unit ->
        [stamps] { $name }, good that you are here. Every purchase brings stamps, and a full card is a reward.
        [visits] { $name }, good that you are here. Every visit counts, and visits become rewards.
       *[points] { $name }, good that you are here. Every purchase brings points, and points become rewards.
    }
nudge-welcome-card =
    Your club card is in this chat: show its code at the till before you pay.
    That is all, nothing has to be carried or printed.
nudge-welcome-reward =
    The first reward that waits for you: { $reward }
    { $unit ->
        [stamps] Stamps for it: { $cost }
        [visits] Visits for it: { $cost }
       *[points] Points for it: { $cost }
    }
nudge-first-purchase = Thank you for the first purchase, { $name }. Good that you came.
nudge-tip =
    About what you bought: { $item }
    { $tip }
nudge-voucher-ends =
    A voucher of yours ends soon: { $what }
    Valid until { $end_on }
nudge-stamps-near =
    One stamp is missing on this card: { $card }
    What there is then: { $reward }
nudge-within-reach =
    The next reward is near: { $reward }
    { $unit ->
        [stamps] Stamps missing: { $missing }
        [visits] Visits missing: { $missing }
       *[points] Points missing: { $missing }
    }
nudge-replenishment = Time for it again? { $item }
nudge-silence = We have missed you, { $name }. It would be good to see you again.
nudge-silence-question =
    { $name }, may we ask one thing: what keeps you away?
    One tap helps us, and then we leave you in peace.
nudge-silence-once = { $name }, it was good to have you here. Come by again.

nudge-why-welcome = Joined { $joined_on }, nothing bought yet
nudge-why-welcome-card = Joined { $joined_on }, nothing bought yet
nudge-why-welcome-reward = Joined { $joined_on }, nothing bought yet
nudge-why-first-purchase = First purchase: { $bought_on }
nudge-why-tip = Bought { $bought_on }: { $item }
nudge-why-voucher-ends = Ends { $end_on }: { $what }
nudge-why-stamps-near = One stamp missing, last here { $last_on }, usual gap in days: { $usual }
nudge-why-within-reach = Missing: { $missing }, last here { $last_on }
nudge-why-replenishment = { $item }: last { $last_on }, usual gap in days: { $usual }
nudge-why-silence = Last here { $last_on }, usual gap in days: { $usual }
nudge-why-silence-question = Written to, did not come; last here { $last_on }
nudge-why-silence-once = Came once: { $last_on }

automation-welcome = Welcome: the club
automation-about-welcome = So many days after joining, while nothing was bought.
automation-welcome-card = Welcome: the card
automation-about-welcome-card = How the club card works, while nothing was bought.
automation-welcome-reward = Welcome: reward
automation-about-welcome-reward = The first reward, while nothing was bought.
automation-first-purchase = Thanks
automation-about-first-purchase = So many days after the first purchase.
automation-tip = Tips on purchases
automation-about-tip = What you know about what was bought, each tip once.
automation-voucher-ends = Voucher ending
automation-about-voucher-ends = So many days before a member's own voucher ends.
automation-stamps-near = One stamp to go
automation-about-stamps-near = When somebody stays away for longer than their usual gap.
automation-within-reach = Reward near
automation-about-within-reach = A fifth or one purchase is missing, and nobody came for so many days.
automation-replenishment = The usual thing
automation-about-replenishment = So many days before a member usually buys it again.
automation-silence = Long silence
automation-about-silence = Longer than is usual for this very member, and at least so many days.
automation-silence-question = Why so silent?
automation-about-silence-question = So many days after the first word, one question. Then nothing more.
automation-silence-once = Came only once
automation-about-silence-once = When others would have come again, and at least so many days.

## Why members stay away

button-away-moved = Moved away
button-away-price = The prices
button-away-service = The service
button-away-choice = The choice
button-away-busy = Just busy
button-away-words = In my own words
away-said =
    { $option ->
        [moved] <b>Thank you for telling us.</b> All the best where you are now.
        [price] <b>Thank you for telling us.</b> It goes to the owner.
        [choice] <b>Thank you for telling us.</b> It goes to the owner.
        [busy] <b>Thank you.</b> We are here whenever it suits you.
        [service] <b>Thank you for telling us.</b> Somebody in charge hears of it now, with your name.
       *[words] <b>Thank you.</b> The owner reads it.
    }
away-ask =
    { $option ->
        [service] <b>We are sorry to hear that.</b> What happened? Please write it in one message. The people in charge get it with your name.
       *[words] <b>We are listening.</b> Please write it in one message.
    }
letter-silence-service =
    <b>Unhappy with the service</b>
    { $name } has not been here for a while and says: the service.
    { $told ->
        [yes] “{ $words }”
       *[no] Without more words. A personal word may help.
    }
button-away-member = To the member

## The owner's pages

button-silence-numbers = How many?
silence-numbers =
    <b>Regulars who stay away</b>
    Longer than is usual for each of them: { $n }
    Away for 30 days: { $thirty } · 60: { $sixty } · 90: { $ninety }
silence-learned =
    { $known ->
        [yes] Unusual here: { $factor } times a member's usual gap. Learned from gaps: { $gaps }
       *[no] Unusual for now: twice a member's usual gap. Gaps so far: { $gaps } of { $enough }
    }
silence-second =
    { $days ->
        [one] A second purchase usually comes after { $days } day.
       *[other] A second purchase usually comes after { $days } days.
    }
button-away-answers = Answers
away-answers = <b>Why members stay away, in one year</b>
away-answer = { $option }: { $n }
button-away-written = In their words
away-written = <b>In their own words: { $n }</b>
away-written-one = { $name } ({ $day }, { $option }): “{ $words }”

button-tips = The tips
tips =
    <b>Tips on what you sell</b>
    { $n ->
        [0] None yet. A tip goes to whoever bought the thing, once.
       *[other] Written: { $n }. Each goes to whoever bought the thing, once.
    }
button-tip-add = A new tip
tip-ask-about = <b>A tip about what?</b>
    Of a category, or of one item.
button-tip-category = All: { $title }
tip-ask-text =
    <b>Tip: { $title } ({ $tongue })</b>
    { $now }
    Please type it, as you would say it across the counter.
tip-none-yet = Nothing written yet.
button-tip-remove = Take it out
refused-TipsFull = There are { $most } tips already. Take one out first.
tip-nothing-sold = <b>Tips on what you sell</b>
    First put what you sell into the catalogue.

nudge-sample-reward = Coffee
nudge-sample-item = Coffee beans
nudge-sample-card = Coffee card
nudge-sample-tip = Keep it cool and dry.
