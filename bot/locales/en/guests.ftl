## Experiences that are moved or called off, and their guests

place-kept = Your place is kept: { $moment }
button-place-keep = Keep the place
button-place-back = Give it back
letter-place-moved =
    { $open ->
        [yes] <b>New date: { $reward }</b>
            It was: { $before }
            It is now: { $moment }. Your place is kept.
            Does it not suit you? Give the place back, and you have back: { $price }
       *[no] <b>New date: { $reward }</b>
            It was: { $before }
            It is now: { $moment }. Your place is kept.
    }
letter-place-off =
    <b>Called off: { $reward }</b>
    It does not take place: { $moment }
    You have back: { $price }
claim-was-called-off =
    <b>Called off { $time }</b>
    { $reward }. You have back: { $price }
claim-line-called-off = Called off { $time }
hand-was-called-off =
    <b>Called off: { $reward }</b>
    { $moment }. The customer has back what it cost. Hand nothing over.
hand-early = <b>Not today. This is for: { $moment }</b>
hand-early-what = The customer holds a place: { $reward }. Is it to be handed over now?
button-handed-early = Hand over today all the same
button-guest-list = Guests
button-guests =
    { $n ->
        [one] { $n } guest
       *[other] { $n } guests
    }
guests-title = <b>Guests: { $reward }</b>
guests-when = { $moment }
guests-count = Places held: { $n }. Let in: { $handed }
guest-in = ✓ { $time } · { $name } · { $number }
button-guests-file = As a file
export-file-guests = guests
column-guest-in = Let in
event-move =
    <b>Move it: { $reward }?</b>
    Now: { $before }. Then: { $moment }
    { $n ->
        [one] { $n } person holds a place, gets a letter with both dates, and may give the place back.
       *[other] { $n } people hold a place, get a letter with both dates, and may give the place back.
    }
button-event-move = Move it and tell everybody
button-event-off = Call it off
event-off =
    <b>Call it off: { $reward }?</b>
    { $moment }
    { $n ->
        [0] Nobody holds a place. It is offered no more.
        [one] { $n } person holds a place, gets everything back and a letter that says so.
       *[other] { $n } people hold a place, get everything back and a letter that says so.
    }
    Given back in all: { $price }. This cannot be undone.
button-event-off-sure = Yes, call it off
event-is-off =
    { $n ->
        [0] Called off
        [one] Called off. { $n } person is told.
       *[other] Called off. { $n } people are told.
    }
refused-EventBegan = The event has begun: places are not given back any more.
refused-EventAhead = This is for another day.
