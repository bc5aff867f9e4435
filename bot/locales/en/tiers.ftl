## Tiers

feature-tiers = Tiers: names, multipliers and perks for your best customers
button-feature-tiers =
    { $state ->
        [on] Tiers: switch off
       *[off] Tiers: switch on
    }
button-tiers = Tiers
button-my-tier = My tier
tier-amount =
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
tier-how =
    { $by ->
        [money] money spent
       *[points]
            { $unit ->
                [stamps] stamps collected
                [visits] visits
               *[points] points earned
            }
    } { $window ->
        [calendar] this year
       *[rolling]
            { $n ->
                [one] in the last month
               *[other] in the last { $n } months
            }
    }
tier-factor =
    { $unit ->
        [stamps] Stamps × { $factor }
        [visits] Visits × { $factor }
       *[points] Points × { $factor }
    }
tier-off = { $percent } off every bill
tier-perk = { $perk }
tier-nothing = A name to be proud of
tier-ahead =
    { $has ->
        [yes] { $tier } { $bar } { $next }: { $amount } to go
       *[no] { $bar } { $next }: { $amount } to go
    }
tier-top = Tier: { $tier }
tier-until = Holds until { $day }
tier-ends = Ends after { $day }, unless you earn it again
tier-for-life = Yours for life
tier-usual-bronze = Bronze
tier-usual-silver = Silver
tier-usual-gold = Gold

## The member's page

my-tier = <b>Your tier: { $tier }</b>
my-tier-none = <b>Tiers</b>: you have none yet
my-tier-how = Counted: { $how }

## The owner's pages

tiers-title = <b>Tiers</b>: { $how }
tier-line = { $tier }, from { $amount }. Members: { $n }
tiers-empty = None yet. Three to begin with are one tap away, taken from what your members earn.
button-tiers-suggest = Suggest three
button-tier-add = Add a tier
button-tiers-how = How they are reached
tier-title = <b>{ $tier }</b>
tier-takes = From { $amount }. Members: { $n }
tier-from = From { $amount }
tier-reward = Comes with it: { $reward }
button-tier-name = Name
button-tier-threshold = From when on
button-tier-factor = Multiplier
button-tier-discount = Discount
button-tier-perks = Perks in words
button-tier-reward = Reward
button-tier-remove = Remove
tier-ask-add = <b>A new tier</b>
    What is it called? Type it, for example: Platinum
tier-ask-name = <b>Name: { $tongue }</b>
    Now: { $now }
    Type it as customers should read it, or tap another language.
tier-ask-threshold = <b>From when on?</b>
    Counted: { $how }
    Type a number, for example: { $example }
tier-ask-factor =
    { $unit ->
        [stamps] <b>How many times the stamps?</b>
        [visits] <b>How many times the visits?</b>
       *[points] <b>How many times the points?</b>
    }
    Now: × { $factor }. Tap, or type a number up to 10.
    Of this and an extra time only the higher counts.
tier-ask-discount = <b>A standing discount</b>
    How many percent come off every bill? Tap or type a number. Now: { $now }
tier-ask-perks = <b>Perks: { $tongue }</b>
    Now: { $now }
    Type them in a few words, for example: a free refill. Or tap another language.
button-tier-no-perks = No words
tier-ask-reward = <b>A reward on reaching it</b>
    Tap one; whoever reaches the tier gets it as a gift.
button-tier-no-reward = No reward
tiers-forecast = <b>What would it mean?</b> { $how }
tiers-forecast-none = There would be no tiers.
tiers-how-title = <b>Counted</b>: { $how }
tiers-how-holds =
    { $window ->
        [calendar] A tier holds this year and the next.
       *[rolling]
            { $n ->
                [one] A tier holds for { $n } month.
               *[other] A tier holds for { $n } months.
            }
    }
tiers-how-ends = Days of grace after that: { $grace }. Days of warning before the end: { $warn }
tiers-how-change = What somebody has now stays for its time. Whoever has earned more has it by tomorrow.
button-tiers-by =
    { $by ->
        [money] Count money instead
       *[points]
            { $unit ->
                [stamps] Count stamps instead
                [visits] Count visits instead
               *[points] Count points instead
            }
    }
button-tiers-window =
    { $window ->
        [calendar] Count by the year
       *[rolling] Count the last months
    }
button-tiers-months = How many months
button-tiers-grace = Grace
button-tiers-warn = Warning
tiers-ask-months = <b>How many months count?</b>
    Tap, or type a number from 1 to 36.
tiers-ask-grace = <b>Days of grace</b>
    How long does a tier stay that was not earned again? Tap, or type a number up to 365.
tiers-ask-warn = <b>Days of warning</b>
    How long before a tier ends is its holder told? Tap, or type a number up to 90.

## Everybody's rules

rules-tier = { $tier }, from { $amount }: { $what }
rules-tiers = Tiers count { $how }.
rules-tiers-fall = A tier that is not earned again goes down one step; days of grace: { $n }
rules-tier-factor = Of a tier's multiplier and an extra time, only the higher counts.
rule-tiers = only { $tiers }
rule-ask-tiers = <b>For which tiers?</b>
    Mark them; without a mark it is for everybody.
button-when-tiers = Only some tiers

## At the counter and on a member's page

serving-tier = Tier: { $tier }
serving-tier-off =
    { $itself ->
        [yes] { $tier }: { $percent } off, the counter takes it off by itself
       *[no] { $tier }: { $percent } off the bill
    }
card-headline-tier = { $balance } · { $tier }
member-tier = { $balance } · { $tier }
button-member-tier = Tier
tiers-of = <b>{ $name }: tiers</b>
tiers-of-none = None so far.
tiers-of-line =
    { $state ->
        [life] { $tier }, for life
        [holds] { $tier }, until { $day }
       *[ended] { $tier }, ended: { $day }
    }
button-tier-life = { $tier } for life
button-tier-life-back = Take back for life: { $tier }
origin-friend = from a friend
entry-tier = extra of the tier

## Letters

letter-tier-up = <b>{ $club }: you have reached { $tier }</b>
letter-tier-life = <b>{ $club }: { $tier } is yours for life</b>
letter-tier-ends = <b>{ $club }: { $tier } ends soon</b>
    The last day is { $day }.
letter-tier-keep = To keep it until then: { $amount } more
letter-tier-fell =
    { $left ->
        [yes] <b>{ $club }: your tier is { $now } now</b>
       *[no] <b>{ $club }: your tier has ended</b>
    }
    It was { $tier }. Once you have enough again, it comes back at once.

## Refusals

refused-TiersFull =
    { $most ->
        [one] More than { $most } tier would be too many. Remove one first.
       *[other] More than { $most } tiers would be too many. Remove one first.
    }
refused-ThresholdTaken = Another tier begins there already. Please type another number.
