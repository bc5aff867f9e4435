## Stamp cards

feature-cards = Stamp cards: more than one, each with its own reward
button-feature-cards =
    { $state ->
        [on] Stamp cards: switch off
       *[off] Stamp cards: switch on
    }
button-stamp-cards = Stamp cards
button-my-stamp-cards = Stamp cards
button-stamp-card-add = A new stamp card
button-stamp-card =
    { $active ->
        [yes] { $card }
       *[no] { $card } (not in use)
    }
stamp-cards =
    <b>Stamp cards</b>
    A full card gives its reward and begins anew; stamps left over go on to the next round.
stamp-card-ask-new =
    <b>A new stamp card</b>
    What is it called? For example: Coffee card
stamp-card-ask-gives =
    <b>What gives a stamp?</b>
    Rounds that are running keep what they began with.
stamp-card-ask-goal =
    <b>How many stamps fill the card?</b>
    Tap a number, or type one from 2 to 20.
stamp-card-ask-prize =
    { $n ->
        [one] <b>What is there at { $n } stamp?</b>
       *[other] <b>What is there at { $n } stamps?</b>
    }
    For example: A free coffee
stamp-card-ask-on-the-way =
    <b>Something on the way</b>
    At how many stamps? Type a number from 1 to { $most }. What is there already goes with a tap.
button-prize-off = Remove { $n }: { $reward }
stamp-card-title =
    { $active ->
        [yes] <b>{ $card }</b>
       *[no] <b>{ $card }</b>, not in use
    }
stamp-card-gives = A stamp for: { $what }
stamp-card-full =
    { $n ->
        [one] Full with { $n } stamp: { $reward }
       *[other] Full with { $n } stamps: { $reward }
    }
stamp-card-on-the-way = On the way: { $what }
stamp-card-at = { $n }: { $reward }
button-stamp-card-name = Name
button-stamp-card-gives = What gives a stamp
button-stamp-card-goal = How many stamps
button-stamp-card-prize = The reward
button-stamp-card-way = On the way
button-stamp-card-use =
    { $state ->
        [on] Take out of use
       *[off] Put into use
    }
stamps-none = <b>Stamp cards</b>
    There are none at present.
stamps-title =
    <b>{ $card }</b>
    Stamps: { $n } of { $of }
stamps-headline = { $n } of { $of }
stamps-on-card = { $card }: { $n } of { $of }
entry-card = stamps
entry-card-full = card full
entry-on-card = { $what } ({ $card })
letter-merged-card =
    <b>{ $club }, { $card }: { $points }</b>
    From another club card of yours, which is one with this card now. Done by { $staff }.
refused-StampCardGone = There is no such stamp card any more.
refused-StampCardsFull =
    { $most ->
        [one] More than { $most } stamp card would be too many.
       *[other] More than { $most } stamp cards would be too many.
    }

## Stamps that come together, are sold, or go back

sale-stamps =
    { $full ->
        [yes] { $card } is full: { $reward }. Now { $n } of { $of }
       *[no] { $card }: { $n } of { $of }
    }
merged-stamps =
    { $n ->
        [one] { $card }: { $n } stamp
       *[other] { $card }: { $n } stamps
    }
merged-prizes = Reached together and given: { $what }
letter-card-change = <b>{ $club }, { $card }: { $points }</b>
letter-prizes-taken = Went back with the purchase: { $what }
letter-prizes-back = <b>{ $club }: a reward went back</b>
taken-back-prizes = Rewards: { $what }
prize-became =
    { $used ->
        [yes] { $reward } (used already, it stays)
       *[no] { $reward } (taken back)
    }
