## Bring a friend

feature-friends = Bring a friend: a personal link, and something for both
button-feature-friends =
    { $state ->
        [on] Bring a friend: switch off
       *[off] Bring a friend: switch on
    }
button-friends = Bring a friend
friends-title = <b>Bring a friend</b>
friends-both =
    { $least ->
        [yes] For you: { $referrer }, for the friend: { $friend }, after the first purchase from { $money }
       *[no] For you: { $referrer }, for the friend: { $friend }, after the first purchase
    }
friends-numbers = Came so far: { $brought }. Rewarded this month: { $n } of at most { $most }
friends-link = Your link: <code>{ $link_raw }</code>
friends-share = Join me at { $club }: the card is in Telegram, and we both get something.
button-friends-share = Send it to a friend
button-friends-code = As a code
friends-code = <b>{ $club }</b>
    Let your friend scan this with the phone's own camera.
button-friends-came = Who came
friends-came = <b>Who came by your link</b>
friends-already = That is a link for somebody new. You are in already.
friends-invited = A friend has invited you. After your first purchase you get { $gift } more.
friends-line = { $name }: { $state }
friend-attributed = joined, no purchase yet
friend-qualified = has bought
friend-rewarded = has bought, both rewarded
friend-rewarded-cap = has bought, beyond the month's limit
friend-rewarded-staff = has bought, served by whoever invited: the friend alone is rewarded
friend-rejected = does not count
friend-rejected-former = does not count, was here before
friend-rejected-member = does not count, had a card already
friend-clawed-back = the purchase went back
rules-friends =
    { $n ->
        [one] Bring a friend: { $n } friend a month counts.
       *[other] Bring a friend: up to { $n } friends a month count.
    }
entry-referral = for bringing a friend
entry-referral-back = a friend's purchase went back

## The owner's page, and a member's

button-bringing = Bring a friend
bringing-title = <b>Bring a friend</b>
bringing-cap =
    { $n ->
        [one] At most { $n } friend a month is rewarded; the friend always is.
       *[other] At most { $n } friends a month are rewarded; the friend always is.
    }
bringing-numbers = Brought: { $brought }. Rewarded: { $rewarded }, this month: { $lately }
button-bringing-referrer = For whoever brings
button-bringing-friend = For the friend
button-bringing-minimum = Smallest purchase
button-bringing-cap = Most a month
bringing-ask-referrer = <b>For whoever brings a friend</b>
    How many do they get? Tap, or type a number.
bringing-ask-friend = <b>For the friend</b>
    How many do they get? Tap, or type a number.
bringing-ask-minimum = <b>Smallest purchase</b>
    From which amount on does the friend's purchase count? Type it, for example: { $example }
bringing-ask-cap = <b>Most a month</b>
    For how many friends a month is one member rewarded? Tap, or type a number.
button-member-friends = Friends
friends-of = <b>{ $name }: friends</b>
friends-of-by = Brought by { $line }
friends-of-none = Has brought nobody so far.

## Letters

letter-friend-welcome =
    { $unit ->
        [stamps] <b>{ $club }: stamps { $gained }</b>
        [visits] <b>{ $club }: visits { $gained }</b>
       *[points] <b>{ $club }: points { $gained }</b>
    }
    Because { $name } brought you. Balance: { $n }
letter-friend-came =
    { $unit ->
        [stamps] <b>{ $club }: stamps { $gained }</b>
        [visits] <b>{ $club }: visits { $gained }</b>
       *[points] <b>{ $club }: points { $gained }</b>
    }
    Your friend was here: { $name }. Balance: { $n }
letter-friend-cap = <b>{ $club }: your friend was here</b>
    { $name } got the welcome. For you nothing more this month: its limit is { $n }.
letter-friend-staff = <b>{ $club }: your friend was here</b>
    { $name } got the welcome. For you nothing this time: nobody is rewarded for a purchase at their own till.
letter-friend-back =
    { $unit ->
        [stamps] <b>{ $club }: stamps { $gained }</b>
        [visits] <b>{ $club }: visits { $gained }</b>
       *[points] <b>{ $club }: points { $gained }</b>
    }
    The purchase behind “bring a friend” went back. Balance: { $n }
