## What a broadcast has brought

button-broadcast-results = What it brought
result-title = <b>What it brought: { $title }</b>
result-letters = Arrived: { $n }. Nobody knows: { $unknown }. Blocked us because of it: { $blocked }
result-tapped = Tapped a button: { $n }
result-tapped-used =
    { $priced ->
        [yes] Tapped a button: { $n }. Used the code: { $used }, off bills: { $money }
       *[no] Tapped a button: { $n }. Used the code: { $used }
    }
result-nobody-held-out = Nobody was held out, so nobody can say who would have come anyway.
result-came = Of { $n } who were written to { $rate } came back; of { $held } who were not, { $other }.
result-extra = Extra: { $extra } of every 100, plausibly { $low } to { $high }.
result-cannot-tell = Can't tell yet: about { $n } more are needed.
result-spent =
    { $which ->
        [more] Each who was written to spent more: { $money }, plausibly { $low } to { $high }
       *[less] Each who was written to spent less: { $money }, plausibly { $low } to { $high }
    }
result-spent-unclear = Whether they spent more nobody can tell yet.
result-why =
    <b>Where the numbers come from</b>
    { $over ->
        [yes] Counted: who bought something from { $since } to { $day }
       *[no] Counted so far: who bought something since { $since }. It ends: { $day }
    }
result-why-held-out = Held out by chance: { $n }. Compared with all written to, whether it arrived or not.
result-why-opened = Telegram tells nobody who has opened a message, so that number is not here.
result-taps = <b>Taps, of so many members: { $n }</b>
result-tap = { $what }: { $n }
result-all = <b>All broadcasts together: { $n }</b>
result-all-why = Each is compared with those held out of it, then they are put together.
result-all-none = <b>All broadcasts together</b>
    Nobody was held out of any yet. Switch that on for the next one, under "How".
result-file = broadcast-{ $n }-figures
result-list-sent = The figures are above.
result-figure =
    { $what ->
        [total] Chosen members
        [delivered] Arrived
        [unknown] Nobody knows
        [gone] Could not be reached
        [failed] Failed
        [waiting] Not sent yet
        [held_out] Held out
        [blocked] Blocked us because of it
        [tapped] Tapped a button
        [used] Used the code
        [cost] Off bills
        [got_of] Written to
        [got_came] Written to and came back
        [held_of] Held out, to compare with
       *[held_came] Held out and came back
    }
result-figure-skipped = Left out: { $reason }
column-result-what = What
column-result-number = Number
button-result-why = Why these numbers?
button-result-taps = Taps
button-result-list = As a list (CSV)
button-result-all = All broadcasts
button-result-test = The two versions

## Two versions

button-broadcast-versions = Two versions
test-goal =
    { $goal ->
        [taps] Taps
        [codes] Codes used
       *[purchases] Purchases
    }
test-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
test-too-few = <b>Two versions</b>
    Below { $least } members chance decides, not the words.
    Now it goes to: { $n }
test-none = <b>Two versions</b>
    Some get one, some the other; the rest gets the better one.
    We look { $looks } times and name a winner only where chance does not explain it.
test-plan = <b>Two versions, compared by: { $goal ->
        [taps] taps
        [codes] codes used
       *[purchases] purchases
    }</b>
    First { $share } get one or the other, half and half; the rest waits.
    { $n ->
        [one] We look { $looks } times within { $n } hour. A winner goes to the rest at once.
       *[other] We look { $looks } times within { $n } hours. A winner goes to the rest at once.
    }
    Without a clear winner you are asked.
test-title = <b>The two versions, compared by: { $goal ->
        [taps] taps
        [codes] codes used
       *[purchases] purchases
    }</b>
test-early = It is too early: the first of { $looks } looks is still to come.
test-version = { $name }: { $n } of { $all }, { $rate }
test-look = Look { $n } of { $looks }. Looking more often would find winners by chance.
test-winner =
    { $winner ->
        [none] No winner yet: chance may explain the difference.
       *[other] The better one: { $winner }
    }
test-picked = The rest gets it now
button-test-second = Write the second version
button-test-off = One version only
button-test-pick = Version { $name }
letter-test = <b>Neither version is clearly better: { $title }</b>
    Which one does the rest get? Without an answer within a day it is the first.
