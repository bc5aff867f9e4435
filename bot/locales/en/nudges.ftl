## What the club says by itself

nudge-head = <b>{ $club }</b>
nudge-gift =
    { $ending ->
        [yes] 🎁 { $what }, valid until { $day }
       *[no] 🎁 { $what }
    }
button-nudge-thanks = Thanks
button-nudge-less = Less of this
button-nudge-none = None of this
nudge-field-name = name
nudge-field-years = years

## The anniversary of joining

nudge-joined =
    { $years ->
        [one] One year in the club today, { $name }. Thank you for coming.
       *[other] { $years } years in the club today, { $name }. Thank you for coming.
    }
nudge-why-joined = In the club since { $joined_on }

## What a member says to them

nudge-sample-name = Dana
nudge-said-thanks = Thank you, that helps us.
nudge-said-less = Less of this from now on.
nudge-said-none = None of this any more. Everything else stays as it is.
nudge-said-nothing = As often as usual.
button-nudge-said-thanks = ✓ Thanked
button-nudge-said-less = ✓ Less of this: undo
button-nudge-said-none = ✓ None of this: undo
button-nudge-kinds = What we write about
nudge-kinds =
    <b>What we write about by ourselves</b>
    { $some ->
        [no] Nothing at present.
       *[yes] Tap one to hear less of it, or none.
    }
nudge-kind =
    <b>{ $title }</b>
    { $wish ->
        [less] Now: much less often
        [none] Now: never
       *[usual] Now: as often as usual
    }
nudge-wish-usual = As usual
nudge-wish-less = Less
nudge-wish-none = None
button-nudge-kind-less = { $title }: less
button-nudge-kind-none = { $title }: none

## The owner's pages

feature-automations = Nudges: the right word at the right moment, by itself
button-feature-automations =
    { $state ->
        [on] Nudges: off
       *[off] Nudges: on
    }
button-automations = Nudges
automations =
    <b>What the club says by itself</b>
automation = <b>{ $title }</b>
automation-line = <b>{ $title }</b> · { $about }
automation-always = Always on: the club owes its members this word.
automation-state =
    { $state ->
        [on] On since { $day }
       *[off] Off
    }{ $limited ->
        [yes] { " " }· members in 30 days, at most: { $limit }
       *[no] { "" }
    }
automation-gift =
    { $n ->
        [one] Gift: { $what }, good for { $n } day
       *[other] Gift: { $what }, good for { $n } days
    }
automation-lately = In 30 days: written { $n }, thanked { $thanks }, less or none { $less }
button-automation-on = Switch on
button-automation-off = Switch off
automation-switched-on = On. It begins with those who are due today.
automation-switched-off = Off. Nobody gets it any more.
button-automation-who = Who today?
button-automation-words = Words
button-automation-gift = Gift
button-automation-days = Days
button-automation-limit = Limit
button-automation-quiet = Quiet days
button-automation-holdout = Does it work?
button-automation-report = Figures
automation-ask-limit =
    <b>{ $title }</b>
    To how many members at most within 30 days?
automation-limit-value =
    { $limited ->
        [no] No limit
       *[yes] { $n }
    }
automation-ask-days =
    <b>{ $title }</b>
    How many days?
automation-days-value =
    { $n ->
        [0] On the day
        [one] { $n } day
       *[other] { $n } days
    }
automation-ask-quiet =
    <b>{ $title }</b>
    When the day is a quiet one, it comes:
automation-quiet-value =
    { $when ->
        [early] Before it
       *[late] After it
    }
automation-ask-holdout =
    <b>{ $title }</b>
    Some never get it, picked by chance, so that you can see what it brings. How many of 100?
automation-holdout-value =
    { $some ->
        [no] Nobody
       *[yes] { $n } of 100
    }
automation-holdout-small =
    <b>Does it work?</b>
    Members: { $n }. Below { $least } those left out are so few that chance decides what you see, and each is missed.
automation-who-title =
    <b>{ $title }: who today?</b>
    { $more ->
        [yes] Now: { $n } of the first { $due }
       *[no] Now: { $n } of { $due }
    }
automation-who = ✓ { $name }: { $why }
automation-who-not = – { $name }: { $reason }
automation-report =
    <b>{ $title }: the last 30 days</b>
    Written: { $n } · waiting: { $waiting } · held out: { $held }
automation-said = Thanks: { $thanks } · less: { $less } · none: { $none }
automation-not-written = Not written, { $reason }: { $n }
automation-no-effect = Whether it brings anybody back shows 30 days after the first was held out.
automation-never-held-out = Nobody is ever held out of this one, so nobody can say who would have come anyway.
automation-ask-words =
    <b>Words: { $tongue }</b>
    { $now }
    Please type your own. Fields: { $fields }
button-automation-usual = The usual words
button-automation-gift-another = Another gift
button-automation-gift-none = No gift
automation-ask-gift-days =
    <b>Gift: { $what }</b>
    For how many days is it good?
refused-FieldUnknown = There is no such field here: { $field }. The others are named above.
nudge-reason-off = switched off
nudge-reason-late = too late
nudge-reason-over = not so any more
nudge-reason-none = wants none of it
nudge-reason-less = wants less of it
nudge-reason-left = not a member now
nudge-reason-unreachable = can't be reached
nudge-reason-no_consent = has not agreed to it
nudge-reason-limit = the limit is reached
nudge-reason-quiet = waits for the end of the quiet hours
nudge-reason-muted = has muted offers
nudge-reason-capped = had an offer lately
nudge-reason-better = something better goes first
nudge-reason-holdout = held out to see what it brings

## One by one

automation-joined = Years in the club
automation-about-joined = On the day on which somebody joined, every year.
automation-points-end = Points ending
automation-about-points-end = 30 and 7 days before points are over.
automation-tier-ends = Tier ending
automation-about-tier-ends = Before a tier goes down, and how to keep it.
automation-places = Places at events
automation-about-places = Before a place that a member has taken.
