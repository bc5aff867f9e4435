## Personal fields of the owner's own messages

# What stands between the braces: {name|friend}. Short, as people say it; every language's name works everywhere.
field-name = name
field-points = points
field-to_next = to next reward
field-last_bought = last bought
field-offer_code = offer code
field-usual-name = friend

## The list of broadcasts

command-broadcast = Write to members
button-broadcasts = Broadcasts
broadcasts-page =
    <b>Broadcasts</b>
    { $n ->
        [0] One message to many members: a text, a photo, a video, a file or an album.
       *[other] Drafts, what is on its way, and what went out.
    }
button-broadcast-new = New broadcast
broadcast-line = { $title } · { $state }
broadcast-state =
    { $state ->
        [draft] draft
        [scheduled] waits for its time
        [building] getting ready
        [running] on its way
        [paused] stands still
        [finished] finished
        [begins] begins now
        [discarded] thrown away
       *[cancelled] cancelled
    }
broadcast-carries =
    { $kind ->
        [photo] Photo
        [video] Video
        [document] File
        [album] Album
       *[text] Text
    }

## A draft

broadcast-draft = <b>Draft: { $title }</b>
broadcast-says-nothing = Message: nothing yet
broadcast-says =
    { $kind ->
        [photo] Message: photo, characters: { $n } · { $languages }
        [video] Message: video, characters: { $n } · { $languages }
        [document] Message: file, characters: { $n } · { $languages }
        [album] Message: album, characters: { $n } · { $languages }
       *[text] Message: text, characters: { $n } · { $languages }
    }
broadcast-whom = To: { $whom } · { $n }
broadcast-when = When: { $when }
broadcast-how = How: { $how }
broadcast-starts-now = at once
broadcast-starts-late = at once, because the chosen time has passed
broadcast-starts-at = { $moment }
broadcast-own-time = by each member's own clock
broadcast-repeats =
    { $every ->
        [week] every week
       *[month] every month
    }
broadcast-expires = until { $moment }
broadcast-quiet =
    { $what ->
        [hold] quiet hours: it waits
        [silent] quiet hours: without a sound
       *[drop] quiet hours: it is left out
    }
broadcast-holdout = held out: { $share }, from so many members on: { $least }
broadcast-paid = paid speed
button-broadcast-check = Preview and send
button-broadcast-text = Message
button-broadcast-buttons = Buttons
button-broadcast-whom = To whom
button-broadcast-when = When
button-broadcast-how = How
button-broadcast-discard = Throw away
broadcast-discarded = The draft is gone.

## Its message

broadcast-ask =
    <b>New broadcast</b>
    Send me the message as it should look: text with bold and links, a photo, a video, a file or an album.
    A name goes in like this: <code>{ $example_raw }</code>
broadcast-ask-language =
    <b>The message in: { $language }</b>
    Send it as it should look. A name goes in like this: <code>{ $example_raw }</code>
broadcast-cut = Too long for one message: your phone cut it in pieces. At most this many characters fit: { $most }
broadcast-text-title =
    <b>The message in each language</b>
    Tap a language to write its message. The number says how many of those you chose read it.
broadcast-text-missing = Not written: { $languages }. These members read: { $first }
button-broadcast-language =
    { $written ->
        [yes] ✓ { $language } · { $n }
       *[no] { $language } · { $n }
    }
button-broadcast-drop = Leave out: { $language }
button-broadcast-fields = Personal fields
broadcast-fields =
    <b>Personal fields</b>
    Tap one to copy it, then paste it into your message: <code>{ $example_raw }</code>
    What stands after | is for members of whom it is not known.
    What somebody bought last is told only to those who agreed to that.

## Its buttons

broadcast-buttons =
    <b>Buttons under the message</b>
    { $n ->
        [0] None yet. “{ $less }” and its sisters always stand below.
       *[other] Tap one to take it away.
    }
button-broadcast-button-drop = ✕ { $label }
button-broadcast-add-link = A link
button-broadcast-add-question = A question
button-broadcast-add-offer = Show the offer
button-broadcast-add-claim = Take the offer
broadcast-offer =
    <b>Which offer?</b>
    { $n ->
        [0] None is open. Make one first.
       *[other] Its results are counted here.
    }
broadcast-label-link = Open
broadcast-label-offer = Look at the offer
broadcast-label-claim = Take it
broadcast-label-question = Question
broadcast-ask-url =
    <b>Where does the button lead?</b>
    Type a web address, for example: example.com/menu
broadcast-ask-label =
    <b>What stands on the button?</b>
    Type it in: { $language }
button-broadcast-same = The same in all languages
broadcast-ask-answers =
    <b>Answers to choose from</b>
    The question stands in your message. Type two to four answers, a line each or with commas between, in: { $language }
button-broadcast-answers-yes-no = Yes / No
button-broadcast-answers-coming = Coming / Perhaps / Not this time
broadcast-answer-yes = Yes
broadcast-answer-no = No
broadcast-answer-coming = Coming
broadcast-answer-maybe = Perhaps
broadcast-answer-not = Not this time

## When

broadcast-when-page =
    <b>When it goes out</b>
    { $when }
button-broadcast-now = At once
button-broadcast-at = At a time
button-broadcast-own =
    { $state ->
        [on] Each by their own clock: on
       *[off] Each by their own clock: off
    }
button-broadcast-once = Once
button-broadcast-weekly = Every week
button-broadcast-monthly = Every month
button-broadcast-expiry = Over at a time
button-broadcast-endless = No end
broadcast-ask-starts =
    <b>When should it go out?</b>
    Tap a time or type day and time, for example: { $example }
broadcast-ask-expires =
    <b>When is it over?</b>
    Whoever was not written to by then will not be. Tap a time or type one, for example: { $example }

## How

broadcast-how-page =
    <b>How it goes out</b>
    In quiet hours it waits until they are over, comes without a sound, or is left out.
    Held out: { $share } get nothing, which shows what writing is worth.
    That needs so many members: { $least }
button-broadcast-quiet =
    { $what ->
        [hold] Wait
        [silent] Silent
       *[drop] Leave out
    }
button-broadcast-holdout =
    { $state ->
        [on] Hold some out: on
       *[off] Hold some out: off
    }
button-broadcast-paid =
    { $state ->
        [on] Faster, for Stars: on
       *[off] Faster, for Stars: off
    }
broadcast-paid-page =
    <b>Faster, for Stars</b>
    Up to 1,000 messages a second. Each beyond the free 30 a second costs 0.1 Star.
    { $each ->
        [yes] Each time: messages { $n }, at most this many Stars: { $stars }
       *[no] This broadcast: messages { $n }, at most this many Stars: { $stars }
    }
broadcast-paid-needs = Telegram asks for a balance of Stars: { $stars }, and for monthly users: { $people }
broadcast-paid-balance = The bot has Stars: { $n }
broadcast-paid-dark = Telegram does not say now how many Stars the bot has.
button-broadcast-paid-sure = Pay at most, in Stars: { $stars }

## Preview, sum and confirm

broadcast-sum = <b>Goes to: { $n }</b>
broadcast-beside = Not or later: { $what }
broadcast-left-out =
    { $reason ->
        [asleep] over before their quiet hours are { $n }
        [elsewhere] hear of another broadcast first { $n }
        [capped] had one lately { $n }
        [held_out] held out { $n }
        [no_consent] did not agree { $n }
        [muted] asked for a rest { $n }
        [unreachable] out of reach { $n }
        [quiet] quiet hours { $n }
        [expired] it was over { $n }
        [opted_out] want no offers { $n }
        [cancelled] cancelled { $n }
        [left] left { $n }
       *[other] others { $n }
    }
broadcast-quiet-until = quiet until { $time }: { $n }
broadcast-takes =
    { $unit ->
        [none] { $when }
        [seconds] { $when } · seconds it takes, about: { $n }
       *[minutes] { $when } · minutes it takes, about: { $n }
    }
broadcast-costs =
    { $each ->
        [yes] { $takes } · Stars each time, at most: { $stars }
       *[no] { $takes } · Stars at most: { $stars }
    }
broadcast-shown-as = Shown above as for: { $who }
broadcast-sample =
    { $named ->
        [yes] { $name } ({ $language })
       *[no] without a name ({ $language })
    }
broadcast-too-long = Too long in: { $language }. With the longest names it has characters: { $n }. At most: { $most }
broadcast-no-offer = A field asks for an offer code, and no offer belongs to this broadcast.
broadcast-slip = Not a field, and goes out as it is: { $field }
broadcast-bends =
    { $kind ->
        [case] “{ $words }”: the word before it would change its form. Put it after a comma: { $example }
        [number] “{ $words }”: the word would have to follow the number. Put the number after a colon: { $example }
        [prefix] “{ $words }”: nothing can be joined to a field. Put it after a comma: { $example }
        [suffix] “{ $words }”: nothing can be joined to a field. Put it after a comma: { $example }
       *[ezafe] “{ $words }”: the name would be linked to the next word. End with the field: { $example }
    }
button-broadcast-remarks = To look at: { $n }
broadcast-remarks =
    <b>To look at before sending</b>
    { $n ->
        [0] Nothing.
       *[other]
            { $grave ->
                [0] None of it stops the broadcast.
                [one] The first of them has to be put right before it can go out.
               *[other] The first { $grave } have to be put right before it can go out.
            }
    }
broadcast-refused = <b>Telegram does not take this message:</b> { $why }
broadcast-changed = Somebody changed the draft since the preview. This is how it is now.
broadcast-tested = Sent to you only.
broadcast-confirmed = Confirmed.
button-broadcast-send = Send to: { $n }
button-broadcast-schedule = Confirm for its time: { $n }
button-broadcast-try = A test to me only

## On its way and afterwards

broadcast-title = <b>{ $title }</b> · { $state }
broadcast-progress = { $bar } { $done } of { $goes }
broadcast-sent = Sent: { $n }
broadcast-unknown = Nobody knows: { $n }
broadcast-blocked = Out of reach: { $n }
broadcast-failed = Not taken: { $n }
broadcast-held-out = held out { $n }
broadcast-stands =
    { $reason ->
        [owner] Stands still because you said so.
        [content] Stands still: Telegram does not take this message. Correct it, or go on without the copy that it refused.
        [offer] Stands still: its offer is over. Cancel it, or copy it and take the offer off.
        [blocks] Stands still: too many shut the door because of it.
        [wait] Stands still: Telegram asks for a rest.
        [trouble] Stands still: the line to Telegram is bad.
       *[strangers] Stands still: nobody knows this bot. Is it the right one?
    }
broadcast-resumes = { $why } From then on it can go on: { $time }
broadcast-wave =
    { $kind ->
        [recall] Taken back: { $done } · not possible: { $missed }
        [correct] Corrected: { $done } · not possible: { $missed }
       *[close] Buttons closed: { $done } · not possible: { $missed }
    }
button-broadcast-open = Look at it
button-broadcast-refresh = Look again
button-broadcast-pause = Pause
button-broadcast-go-on = Go on
button-broadcast-cancel = Cancel the rest
button-broadcast-cancel-sure = Yes, cancel the rest
button-broadcast-recall = Take back
button-broadcast-correct = Correct
button-broadcast-unknown = Send to those nobody knows of: { $n }
button-broadcast-list = List (CSV)
button-broadcast-copy = Copy as a draft
broadcast-paused = Stands still.
broadcast-goes-on = Goes on.
broadcast-cancelled = Cancelled.
broadcast-ask-cancel =
    <b>Cancel the rest?</b>
    { $frozen ->
        [yes] Not written to yet: { $n }. They will not get it. This cannot be undone.
       *[no] Nobody has got it yet, and nobody will. This cannot be undone.
    }
broadcast-ask-recall =
    <b>Take the copies back?</b>
    Telegram deletes for two days. These copies would go: { $n }
    Too old for it: { $old }
button-broadcast-recall-sure = Take back: { $n }
broadcast-recalling = The copies are being taken back.
broadcast-which-correct =
    <b>Correct which language?</b>
    Each was a message of its own.
broadcast-ask-correct =
    <b>The right words</b>
    Send the text as it should have been; pictures and buttons stay.
    Copies that change: { $n }. Too old for it: { $old }
broadcast-correct-sure =
    <b>Change the copies?</b>
    Members are not told; the text simply changes. Copies: { $n }
button-broadcast-correct-sure = Change: { $n }
broadcast-correcting = The copies are being changed.
broadcast-unknown-again = It goes once more to those of whom nobody knows.
broadcast-copied = Copied. This is a new draft.
broadcast-file = broadcast-{ $n }
broadcast-list-sent =
    <b>What became of each copy</b>
    Members in the list: { $n }
    Telegram tells nobody who has read a message; neither does this list.
column-broadcast-state = State
column-broadcast-why = Why
broadcast-letter =
    { $state ->
        [pending] waits
        [claimed] waits
        [sending] on its way
        [sent] sent
        [unknown] nobody knows
        [blocked] blocked the bot
        [deactivated] account deleted
        [never_started] never started the bot
        [failed] not taken by Telegram
        [skipped] not written to
       *[holdout] held out
    }
broadcast-why =
    { $reason ->
        [capped] had one lately
        [quiet] quiet hours
        [expired] it was over
        [opted_out] wants no offers
        [no_consent] did not agree
        [cancelled] cancelled
        [unreachable] out of reach
        [muted] asked for a rest
        [left] left the club
       *[other] another reason
    }

## What members tap

broadcast-answered = Thank you. Your answer: { $answer }. Another tap changes it.
broadcast-question-over = This question is over. Thank you for looking.
broadcast-preview-only = This is only a preview: nothing is counted.

## How it says no

refused-NotForMany =
    { $kind ->
        [sticker] A sticker cannot be a broadcast. Send a text, a photo, a video or a file.
        [voice] A voice message cannot be a broadcast. Send a text, a photo, a video or a file.
        [poll] A poll cannot be a broadcast. Send a text, and add a question under “Buttons”.
        [location] A place cannot be a broadcast. Send a text with a link to the map.
        [contact] A contact cannot be a broadcast. Send a text, a photo, a video or a file.
       *[other] That cannot be a broadcast. Send a text, a photo, a video or a file.
    }
refused-MessageTooLong = Too long: it has characters { $length }, and at most this many fit: { $most }
refused-AlbumHasNoButtons = Telegram hangs no buttons under an album. Take the buttons away, or send one picture.
refused-AlbumFull = An album holds ten pictures or videos, or ten files, and does not mix them.
refused-ButtonsFull = There is no room for another button. Take one away first.
broadcast-two-versions = two versions
broadcast-none-held-out = nobody is held out, because fewer than { $least } get it
broadcast-test-too-few = Two versions need { $least } members: only the first one goes out.
broadcast-test-waits =
    { $n ->
        [one] Two versions: at once to { $first }. The better one, within { $n } hour, to { $rest }
       *[other] Two versions: at once to { $first }. The better one, within { $n } hours, to { $rest }
    }
broadcast-sample-language =
    { $which ->
        [own] { $language }
       *[other] { $language }, reads: { $reads }
    }
broadcast-begins = It begins now. A message below tells how it goes.
column-broadcast-at = Time ({ $zone })
