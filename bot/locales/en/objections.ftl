## Objections to a receipt, and what becomes of the purchase

letter-dispute =
    { $again ->
        [yes] <b>A customer asks once more</b>
       *[no] <b>A customer objects</b>
    }
letter-dispute-ask = <b>What happened here?</b>
letter-dispute-said = <b>{ $staff } about { $name }</b>
    { $words }
dispute-claim =
    { $kind ->
        [not_me] { $name } says: that was not me.
        [wrong_number]
            { $told ->
                [yes] { $name } says: it should be this many: { $claimed }
               *[no] { $name } says: the number is wrong.
            }
       *[wrong_amount]
            { $told ->
                [yes] { $name } says: it was { $claimed }.
               *[no] { $name } says: the amount is wrong.
            }
    }
dispute-sale = Served by { $staff }: { $what }, no. <code>{ $number_raw }</code>
dispute-answer-before = Answered before: { $words }
sale-became =
    { $kind ->
        [undo] Undone by { $staff }: { $moment }
        [void] Voided by { $staff }: { $moment }
       *[refund] Taken back by { $staff }: { $moment }
    }
letter-dispute-corrected = <b>Put right by { $by }</b>
    { $counts ->
        [yes] Your purchase no. <code>{ $number_raw }</code> counts as: { $now }
       *[no] Your purchase no. <code>{ $number_raw }</code> does not count any more.
    }
    Change: { $points }. Balance: { $n }
letter-dispute-refused = About your purchase no. <code>{ $number_raw }</code> { $by } writes:
    { $words }
letter-dispute-over =
    { $came ->
        [corrected] <b>Put right by { $by }</b>
       *[refused] <b>Left as it is by { $by }</b>
    }
    { $name }, { $what }, no. <code>{ $number_raw }</code>
    { $came ->
        [corrected]
            { $counts ->
                [yes] Counts now as: { $now }
               *[no] Does not count any more.
            }
       *[refused] { $words }
    }
letter-voided = <b>Voided by { $by }</b>
    { $name }, { $what }, no. <code>{ $number_raw }</code>
    Reason: { $reason }
objection-answered = <b>Answered</b>
    { $came ->
        [corrected] Put right by { $by }: { $moment }
       *[refused] { $by }, { $moment }: { $words }
    }
objection-again = Thank you. The owner reads it once more and answers you here.
objection-final = That was the second answer. The shop will gladly talk about it in person.
button-objection-again = Write to the owner again
button-wrong-number = The number is wrong
ask-claim-taps = <b>The number is wrong</b>
    How many should it be? Tap it, or skip.
refused-SaleDecided = The customer objected to this sale and was answered. Only the owner or a manager can void it now.
refused-RightAlready = It stands at that already: there is nothing to put right. You can refuse with a word.
refused-NotPutRight =
    { $why ->
        [card] This club card is closed: nothing can be counted on it any more. You can refuse with a word.
       *[rules] The club counts something else by now: this purchase cannot be counted again. You can refuse with a word.
    }
refused-NobodyToAsk = This is above a limit, and nobody else is there to allow it: nobody allows their own purchase. Nothing was given.

## The customer scans the till: what came of it

open-sale-added =
    { $unit ->
        [stamps] From this purchase, stamps: { $gained }
        [visits] From this purchase, visits: { $gained }
       *[points] From this purchase, points: { $gained }
    }
letter-claim-waits = Scanned by { $name }: { $amount }. It waits for a yes, you need not.
letter-claim-late = Too late for { $name }: the code was used already or its time was over. Nothing was counted, { $amount }.
letter-claim-refused = Scanned by { $name }: { $amount }. It is above a limit, and nobody else may allow it: nothing was given.

## What somebody has asked to be allowed

asked-about = { $name }, { $amount }. Why: { $why }
adjust-asked = <b>Asked</b>
    This correction waits for the owner or a manager. It counts as soon as they say yes.
approval-typed = The reason that was typed: { $words }

## Changes of points without a purchase

letter-change =
    { $unit ->
        [stamps] <b>{ $club }: stamps { $points }</b>
        [visits] <b>{ $club }: visits { $points }</b>
       *[points] <b>{ $club }: points { $points }</b>
    }
letter-merged-other = Your club card is one with another card of yours now, and everything is on it. Done by { $staff }.
letter-merged-own = Your number made the club card from the counter and this one the same card.
letter-unmerged = Two club cards that were made one are two again. Done by { $staff }.
letter-expired = Their time was over. Balance: { $n }

## Behind the sums of the day

today-sales-title = <b>Today's sales</b>
today-new-title = <b>New members today</b>
today-nothing = Nothing so far.
button-today-sales = Sales: { $n }
button-today-new = New: { $n }
today-sale =
    { $priced ->
        [yes] { $time } { $name }, { $money }, { $gained } ({ $staff })
       *[no] { $time } { $name }, { $gained } ({ $staff })
    }
today-newcomer = { $time } { $name }

## Why it is so

why-title = <b>Why { $gained }</b>
    No. <code>{ $number_raw }</code>
why-line = { $gained } · { $what }
why-items = Bought: { $items }
button-why = Why this many?
entry-by-hand = { $line }
    { $staff }: { $reason }
merge-pending = { $line }, on its way: { $n }
rules-from = { $line }. { $least }
import-sample = line { $line }: { $name }, { $day }
import-two-ways = Dates that can be read two ways: { $n }. Taken so: { $samples }
import-bad-surplus = more cells than columns

## What goes with it

serving-beside = People who bought { $bought } also buy: { $item }
serving-popular = Popular here, not tried yet: { $item }
