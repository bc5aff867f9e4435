## A member's offers

command-offers = Offers for you
button-my-offers =
    { $n ->
        [one] An offer for you
       *[other] Offers for you: { $n }
    }
feature-offers = Personal offers: members see theirs under /offers
button-feature-offers =
    { $state ->
        [on] Offers: off
       *[off] Offers: on
    }
my-offers = <b>Offers for you</b>
    { $n ->
        [0] There is none at present.
       *[other] Tap one for what it gives and why you have it.
    }
my-offer-line =
    { $taken ->
        [yes] { $name } · yours
       *[no] { $name }
    }
offer-title = <b>{ $name }</b>
offer-words = { $words }
offer-because =
    { $often ->
        [yes] Because you often have: { $item }
       *[no] Because you had: { $item }
    }
offer-for-all = For everybody in the club.
offer-for-you = Picked for you by the club.
offer-until = Until: { $day }
offer-lasts =
    { $n ->
        [one] Your code is good for a day.
       *[other] Your code is good for { $n } days.
    }
offer-left = Left: { $n }
offer-taken = It is yours: the code is a tap away.
button-offer-code = Show the code
button-offer-over = This offer is over
refused-OfferOver =
    { $why ->
        [early] This offer has not begun yet.
        [quota] This offer is gone: all of them were taken.
        [time] This offer is over.
       *[closed] The shop has ended this offer.
    }
refused-OfferGone = There is no such offer.
refused-NotForYou = This offer is for other members.

## The owner's offers

button-offers = Personal offers
offers-kept = <b>Personal offers</b>
    { $n ->
        [0] A voucher with a story: for whom, until when, how many. There is none yet.
       *[other] Tap one for its numbers and its terms.
    }
button-offer-new = New offer
offer-line =
    { $state ->
        [draft] { $name } · draft
        [over] { $name } · over, { $taken }
       *[open]
            { $quota ->
                [0] { $name } · { $taken }
               *[other] { $name } · { $taken }/{ $quota }
            }
    }
offer-stands =
    { $state ->
        [draft] Nobody sees it yet.
        [early] Begins: { $moment }
        [time] Over since: { $day }
        [quota] Gone: all of them were taken.
        [closed] Ended.
       *[open]
            { $ending ->
                [yes] Open until: { $day }
               *[no] Open, without an end.
            }
    }
offer-whom = For: { $whom }
offer-numbers =
    { $quota ->
        [0] Taken: { $taken }. Used: { $used }
       *[other] Taken: { $taken } of { $quota }. Used: { $used }
    }{ $priced ->
        [yes] , taken off bills: { $money }
       *[no] {""}
    }
button-offer-preview = As members see it
button-offer-whom = For whom
button-offer-send = Write to them about it
button-offer-publish = Open it for members
button-offer-title = Name
button-offer-text = Story
button-offer-terms = Terms
button-offer-close = End it
button-offer-close-sure = Yes, end it
offer-sample = Here every member gets a code of their own.
offer-published = Open now
offer-closed = Ended
offer-ask-close = <b>End the offer?</b>
    Nobody takes it any more, and the button under every copy says so.
    Taken so far, and good still: { $n }
offer-quota =
    { $n ->
        [0] How many: no limit
       *[other] How many: { $n }
    }
offer-good-for =
    { $n ->
        [0] Each code is good as long as the offer.
        [one] Each code is good for: { $n } day
       *[other] Each code is good for: { $n } days
    }
offer-listed =
    { $listed ->
        [yes] Everybody whom it is for sees it under /offers.
       *[no] Only those who are written to have it.
    }
button-offer-quota = How many
button-offer-days = How long each
button-offer-since = From when
button-offer-until = Until when
button-offer-listed =
    { $listed ->
        [yes] Only for those written to
       *[no] Also in /offers
    }
offer-ask-until = <b>Until when?</b>
    After that day nobody takes or uses it.
    Tap, or type the last day, for example: { $example }
offer-ask-since = <b>From when?</b>
    Type the first day, for example: { $example }
offer-ask-quota = <b>How many are there?</b>
    Tap or type it, { $most } at most. One for each member.
offer-ask-days = <b>How many days is each code good?</b>
    Counted from when a member takes it.
    Tap or type it, { $most } at most.
offer-ask-title = <b>What is it called?</b>
    Type a short name, for example: Rainy week. At most { $most } letters.
offer-ask-text = <b>What is the story?</b>
    One or two sentences that members read. At most { $most } letters.
button-offer-any-quota = No limit
button-offer-any-days = As long as the offer
button-offer-no-title = Without a name
button-offer-no-text = Without a story
