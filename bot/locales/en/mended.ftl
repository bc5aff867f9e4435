## Rewards of a tier and of all above it

reward-state-from = From { $tier } on: { $reward }
reward-why-tier =
    { $has ->
        [yes] Your tier is { $tier }: this one is still ahead of you.
       *[no] You have no tier yet: this one is still ahead of you.
    }
reward-climb = Cheaper from { $tier } on: { $price }
button-tier-from = From { $tier }
button-tier-price = { $tier }: { $price }
reward-ask-tier-cost =
    <b>{ $tier }: what does it cost there?</b>
    Tap it, or type a number. The tiers above pay no more, unless they have a price of their own.
reward-tiers-include = A tier includes all above it.
kept-from = From this tier on: { $tier }

## The answer to a question, in its place

pay-receipt =
    { $waits ->
        [yes] Points for this purchase: { $gained }, on their way
       *[no] Points for this purchase: { $gained }
    }
    No. <code>{ $number_raw }</code>, served by { $staff }

## Something is wrong with a reward or a voucher that was used, or with a gift

button-used-not-me = That was not me
button-used-not-given = I did not get it
flag-objection-used = <b>A customer objects</b>
    { $what ->
        [not_me] { $name } says: that was not me.
       *[not_given] { $name } says: I did not get it.
    }
    It is about: { $thing }. At the counter: { $staff }
by-the-rules = the club’s rules

## What cannot be, said where it happens

refused-SelfRedeem = Nobody redeems for themselves, or takes that back. Please ask a colleague.
refused-DayOver = Please type one day that is still to come, as in the example.
refused-DaysOutOfOrder = The last day must be still to come, and not before the first.
refused-PrefixUnclear = At most { $most } Latin letters or digits, without spaces. Please type it again.
left-the-club = left the club
feature-needed-vouchers = Vouchers stay on while there are stamp cards: a full card gives its reward as a voucher.
taken-back-set-aside = In a reward that is not used yet, and taken back if it comes back: { $n }
