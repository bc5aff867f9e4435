### The club's words in English, the master. Every other language has the same keys and variables.
### A variable inside <code> or an address ends in _raw. $unit is points, stamps or visits.

## Languages and the bot's own face

language-own-name = English
language-page = <b>Language</b>
    Choose the language in which the club writes to you.
language-chosen = English it is
bot-name = Regulars
bot-about = The customer club of { $club }: card and rewards in Telegram.
bot-description =
    { $club }: our customer club.

    A card in your phone, a reward for coming back, and nothing to install. Press Start to join.

## Commands

command-card = My club card
command-points = What I have and what is next
command-history = What happened so far
command-shop = The shop: address, hours, menu
command-settings = Settings
command-staff = The team
command-poster = The poster for the counter
command-language = Language
command-privacy = What we keep and why
command-help = What can be done here
command-leave = Leave the club

## Buttons that stand in many places

button-home = Home
button-back = Back
button-skip = Skip
button-done = Done
button-cancel = Cancel
button-go-on = Go on
button-card = My club card
button-points =
    { $unit ->
        [stamps] My stamps
        [visits] My visits
       *[points] My points
    }
button-history = History
button-settings = Settings
button-help = Help
button-shop = The shop
button-privacy = Privacy
button-language = Language
button-counter = To the counter
button-copy-link = Copy the link
button-share = Send it on
plain-number = { $n }
saved = Saved
nameless = No name yet
not-told = not told yet
skipped = Skipped. You can tell us later in the settings.
unchanged = Left as it was.
currency-toman = Toman
toman = { $amount } toman
page-of = { $page } of { $pages }

## The first page

greeting = <b>{ $club }</b>
    { $unit ->
        [stamps] Collect a stamp with every purchase: { $n } stamps bring you “{ $reward }”.
        [visits] Every visit counts: after { $n } visits you get “{ $reward }”.
       *[points] Every purchase brings points: { $n } points bring you “{ $reward }”.
    }
greeting-gift =
    { $unit ->
        [stamps]
            { $n ->
                [one] Your first stamp is on us.
               *[other] Your first { $n } stamps are on us.
            }
        [visits]
            { $n ->
                [one] Your first visit is already counted.
               *[other] Your first { $n } visits are already counted.
            }
       *[points]
            { $n ->
                [one] { $n } point waits for you as a welcome.
               *[other] { $n } points wait for you as a welcome.
            }
    }
greeting-waiting = Your card has waited for you.
greeting-consent = By joining you agree to what our privacy page says.
button-join = Join the club
home =
    { $named ->
        [yes] <b>{ $club }</b>, hello { $name }
       *[no] <b>{ $club }</b>
    }
balance =
    { $unit ->
        [stamps] Stamps: { $n }
        [visits] Visits: { $n }
       *[points] Points: { $n }
    }
reward-ahead =
    { $unit ->
        [stamps]
            { $n ->
                [one] { $n } stamp to go: { $reward }
               *[other] { $n } stamps to go: { $reward }
            }
        [visits]
            { $n ->
                [one] { $n } visit to go: { $reward }
               *[other] { $n } visits to go: { $reward }
            }
       *[points]
            { $n ->
                [one] { $n } point to go: { $reward }
               *[other] { $n } points to go: { $reward }
            }
    }
reward-ready = Yours now: { $reward }
not-understood = I was not waiting for a message just now. Here is what you can do:
unknown-command = There is no such command. Here is what you can do:
edit-not-taken = A changed message is not read again. If it matters, send a new one. Here is where you are:
club-not-open = This club is not open yet. Please come back a little later.
    The owner opens it with the link that the program printed when it started.

## Joining and the profile

joined = <b>You are in.</b> { $club } is glad to have you.
joined-gift =
    { $unit ->
        [stamps]
            { $n ->
                [one] { $n } stamp is on your card already.
               *[other] { $n } stamps are on your card already.
            }
        [visits]
            { $n ->
                [one] { $n } visit is counted already.
               *[other] { $n } visits are counted already.
            }
       *[points]
            { $n ->
                [one] { $n } point is on your card already.
               *[other] { $n } points are on your card already.
            }
    }
ask-offers = May we send you offers and news now and then? You can stop them with one tap, and saying no costs you nothing.
button-yes-offers = Yes, gladly
button-no-thanks = No, thanks
button-to-card = Straight to my card
welcome-back = Welcome back. Your card has waited for you.
ask-name = <b>Your name</b>
    What should we call you? Type it, for example: Anna
ask-name-known = <b>Your name</b>
    We would call you { $name }. Keep it, or type another name.
button-keep-name = Keep it
ask-birthday = <b>Your birthday</b>
    For a wish and a small gift on the day. Type it, for example: { $example }, or pick it.
    The year is optional. Telling it means that we may congratulate you.
button-birthday-known = It is { $day }
button-birthday-pick = Pick a day
button-calendar-gregorian = Gregorian calendar
button-calendar-persian = Persian calendar
button-calendar-hebrew = Hebrew calendar
button-forget-birthday = Forget it
button-no-year = Without a year
ask-birthday-which = <b>Your birthday</b>
    Which day is it?
ask-birthday-month = <b>Your birthday</b>
    Which month?
ask-birthday-day = <b>Your birthday</b>
    Which day?
ask-birthday-year = <b>Your birthday: { $day }</b>
    Which year? Type it, or leave it out.
ask-phone = <b>Your phone number</b>
    So that the till finds you when your phone is at home. Share it with the button below.
button-share-phone = Share my number
button-forget-phone = Forget my number
phone-forgotten = Your number is forgotten.
phone-kept = Your number is saved.
ask-interests = <b>What do you like?</b>
    Tap what fits. Choosing means that we may pick offers for you by what you like and what you buy.
ask-question = <b>{ $question }</b>
please-tap = Please tap one of the buttons: this question is answered with a tap.
question-gone = That question is not asked any more.

## A number put right

dispute-taps = <b>Put it right</b>
    What is the right number? Tap it.

## The card

card-caption = <b>{ $club }</b>
    Show this at the till. Number: <code>{ $number_raw }</code>
card-caption-practice = <b>{ $club }: practice card</b>
    Counts in no report. Number: <code>{ $number_raw }</code>
card-headline =
    { $unit ->
        [stamps] Stamps: { $n }
        [visits] Visits: { $n }
       *[points] Points: { $n }
    }
card-line-ahead =
    { $unit ->
        [stamps]
            { $n ->
                [one] { $n } stamp to go: { $reward }
               *[other] { $n } stamps to go: { $reward }
            }
        [visits]
            { $n ->
                [one] { $n } visit to go: { $reward }
               *[other] { $n } visits to go: { $reward }
            }
       *[points]
            { $n ->
                [one] { $n } point to go: { $reward }
               *[other] { $n } points to go: { $reward }
            }
    }
card-line-ready = Yours now: { $reward }
card-number-label = Club card
button-copy-number = Copy the number
button-practise-sale = Be the cashier for this card
button-new-code = New card code
card-renew-page = <b>A new code for your card</b>
    Use it when somebody else has a picture of your card. The old code stops working at once; what you have collected stays.
button-card-renew = Make a new code
card-renewed = The old code is worth nothing now
card-of-a-member = This is a club card of { $club }. Its owner shows it at the till.

## Points and history

points-title =
    { $unit ->
        [stamps] <b>My stamps</b>
        [visits] <b>My visits</b>
       *[points] <b>My points</b>
    }
points-pending =
    { $unit ->
        [stamps] On their way: { $n }, yours to use from { $day }
        [visits] On their way: { $n }, yours to use from { $day }
       *[points] On their way: { $n }, yours to use from { $day }
    }
points-expiry =
    { $unit ->
        [stamps] Next to expire: { $n }, good until { $day }
        [visits] Next to expire: { $n }, good until { $day }
       *[points] Next to expire: { $n }, good until { $day }
    }
points-of-old = From earlier rules: { $balance }
points-last = Lately:
entry =
    { $priced ->
        [yes] { $quantity } · { $day } · { $what }, { $money }
       *[no] { $quantity } · { $day } · { $what }
    }
entry-purchase = purchase
entry-welcome = welcome gift
entry-expire = expired
entry-in-unit =
    { $unit ->
        [stamps] { $what } (stamps)
        [visits] { $what } (visits)
       *[points] { $what } (points)
    }
history-title = <b>History</b>
history-empty = Nothing yet. Your first purchase will stand here.
button-newer = Newer
button-older = Older

## A member's settings

settings-title = <b>Settings</b>
settings-staff = <b>Settings</b>
    Whoever works here can be a customer too, with a club card of their own.
settings-name = Name: { $name }
settings-birthday = Birthday: { $day }
settings-phone = Phone: { $phone }
button-name = Name
button-birthday = Birthday
button-phone = Phone
button-interests = What I like
button-offers-on = Send me offers and news
button-offers-off = Stop offers and news
consent-yes = Thank you, noted
consent-no = Stopped. What you have collected stays.

## Before everybody's rules change

set-preset-sure = <b>{ $wanted }?</b>
    Members who have something now: { $members } · { $balance }
    { $same ->
        [yes] That stays theirs. The rules go back to what this kind of shop begins with.
       *[no] That stays theirs, shown as “from earlier rules”; the present rules end.
    }
    { $unit ->
        [stamps] New purchases count in stamps.
        [visits] New purchases count in visits.
       *[points] New purchases count in points.
    }
button-preset-sure =
    { $unit ->
        [stamps] From now on: stamps
        [visits] From now on: visits
       *[points] From now on: points
    }

## What is not there at present

refused-NoLongerStaff = You do not work here any more. For you this is the customer club:
refused-SwitchedOff = That is switched off here at present.

## A member's answers to the owner's questions

button-answers = My answers

## Privacy and leaving

privacy-page = <b>Privacy at { $club }</b>
    We keep what you tell us, what you buy and what you collect, to run the club.
    Only the people who work here see it.
    Offers, birthday wishes and choosing by your purchases: only while you say yes.
    You can take a copy, leave, or be erased at any time.
button-privacy-kept = What exactly is kept
privacy-kept = <b>What exactly is kept</b>
    About you: Telegram id, name, language, where you came from, what you told us.
    Purchases, what you collected, consents and our messages to you, each with its time.
    After erasing, purchases stay without your name; backups are overwritten in time.
privacy-mark = An unreadable mark stays for 24 months after erasing, against a second welcome gift.
button-birthday-on = Congratulate me on my birthday
button-birthday-off = No birthday wishes
button-profiling-on = Choose offers by what I like and buy
button-profiling-off = Do not choose by what I like and buy
button-my-data = My data
button-leave = Leave the club
my-data = <b>Your data</b>
    Everything that we keep about you is in this file.
my-data-file = my-data
leave-page = <b>Leaving { $club }</b>
    Leave and keep the card: we write no more, and everything is there if you come back.
    Leave and erase: name, birthday, phone and answers are deleted and what you have collected is gone. This cannot be undone.
button-leave-keep = Leave, keep my card
button-leave-erase = Leave and erase me
button-erase = Erase me
button-erase-now = Erase everything
button-stay = Stay
erase-page = <b>Erasing your data at { $club }</b>
    Name, birthday, phone and answers are deleted and what you have collected is gone. This cannot be undone.
left = You have left { $club }. Your card waits in case you come back.
erased = You are erased at { $club }. Thank you for the time with us.
button-join-again = Join again

## Members: cards from the counter, pages, merging, lists

command-members = Members: everybody, lists in and out
button-open-card = New card, no phone
button-open-card-here = Open a card for this number
button-member = Page
button-member-other = Page of the other card
button-serve = Serve now
ask-walk-in-phone = <b>A card without Telegram</b>
    Type the customer's phone number, for example: { $example }
ask-walk-in-name = <b>A card for</b> <code>{ $phone_raw }</code>
    Type the first name, for example: Anna
    The customer agrees to be a member; nothing is sent to the phone.
card-opened = <b>Club card opened</b>: { $name }
    Number: <code>{ $number_raw }</code>
    Say it, or write it down. Sharing this phone number in the bot later brings the same card, with everything on it.
card-known = <b>This number has a club card</b>: { $name }
    Number: <code>{ $number_raw }</code>
phone-joined = Your number is saved. Your club card from the till and this one are one card now, with everything on it.
member-title = <b>{ $name }</b>
member-card = Club card <code>{ $number_raw }</code>, since { $day }, { $origin }
origin-start = from Telegram
origin-poster = from the poster
origin-link = from a link
origin-counter = at the counter
origin-import = from a file
member-unseen = No purchase yet
member-visits =
    { $summed ->
        [yes] Visits: { $n }, in all { $money }, last on { $day }
       *[no] Visits: { $n }, last on { $day }
    }
member-left = Has left the club; the card waits.
button-member-bought = Purchases
member-purchases = <b>{ $name }: purchases</b>
member-no-purchases = <b>{ $name }: purchases</b>
    Nothing yet.
member-purchase = { $day } · { $what }
member-history = <b>{ $name }: history</b>
button-note = Note
ask-note = <b>Note: { $name }</b>
    What should the counter know? Type it, for example: oat milk, likes the window
button-note-forget = Forget the note
button-adjust = Correct the balance
ask-adjust =
    { $unit ->
        [stamps] <b>Stamps of { $name }</b>
        [visits] <b>Visits of { $name }</b>
       *[points] <b>Points of { $name }</b>
    }
    How many to give? Type a number; with a minus in front they are taken, for example: -20
ask-adjust-reason = <b>Correction: { $quantity }</b>
    Why? A few words; the customer reads them.
adjusted = <b>Corrected: { $quantity }</b>, { $name }
    Balance: { $n }
    Reason: { $reason }
approval-adjust = a correction by hand, above the limit of one award
letter-adjusted =
    { $unit ->
        [stamps] <b>{ $club }: stamps { $points }</b>
        [visits] <b>{ $club }: visits { $points }</b>
       *[points] <b>{ $club }: points { $points }</b>
    }
    Corrected by { $staff }. Balance: { $n }
    Reason: { $reason }
letter-merged =
    { $unit ->
        [stamps] <b>{ $club }: stamps { $points }</b>
        [visits] <b>{ $club }: visits { $points }</b>
       *[points] <b>{ $club }: points { $points }</b>
    }
    From another club card of yours, which is one with this card now. Done by { $staff }.
button-merge = Merge with another card
ask-merge = <b>Merge: { $name }</b>
    Which other card has the same owner? Type a name, a phone or a card number.
merge-nobody = <b>Merge: { $name }</b>
    Nobody was found. Type another name, a phone or a card number.
merge-sure = <b>Are both the same person?</b>
merge-stays = Stays: { $name }, <code>{ $number_raw }</code>, phone <code>{ $phone_raw }</code>, balance { $n }, last { $day }
merge-goes = Goes into it: { $name }, <code>{ $number_raw }</code>, phone <code>{ $phone_raw }</code>, balance { $n }, last { $day }
button-merge-now = Make them one card
button-merge-swap = The other one stays
merged = <b>One card now</b>
    Moved: { $moved }
    It can be taken apart until something of it is used.
unmerged = <b>Two cards again</b>
    Everything is where it was.
button-unmerge = Take the merge apart
entry-merge = from another card
entry-unmerge = cards taken apart
entry-merge-gift = second welcome gift
entry-import = brought along
entry-import-undo = import taken back
members-title = <b>Members: { $n }</b>
    Newest first. Type a name, a phone or a card number to find somebody.
members-found = <b>Members: “{ $text }”</b>
members-nobody = <b>Nobody: “{ $text }”</b>
    Type another name, a phone or a card number.
button-everybody = Everybody
button-import = Bring a list
button-export = Take lists away
ask-import = <b>Bring members from a list</b>
    Send a CSV file: paperclip, then File. At most 5 MB and 20,000 lines.
    Columns, by name or in this order: { $columns }
    Nobody gets a message. You see what comes of it before anything is written.
button-import-last = The last import
import-preview = <b>New members: { $good }</b>, balances in all: { $points }
    Known by phone already, left as they are: { $known }
    Not taken: { $bad }; the file says which and why
    Columns: { $columns }. If they stand otherwise, type their order with commas between.
button-import-now = Bring in { $n }
import-working = <b>One moment</b>
    This takes a few seconds; the counter goes on meanwhile.
import-writing = <b>Not finished: { $n } new members so far</b>
    From { $day }. Go on; nobody comes in twice.
import-done = <b>New members: { $n }</b>
    Brought in on { $day }.
    It can be taken back: whoever bought something meanwhile stays (on the list now: { $stayed }).
import-undoing = <b>Taking back is not finished</b>
    From { $day }: { $n } new members, still there: { $stayed }
import-undone = <b>Taken back</b>
    From { $day }: { $n } new members.
    Stayed, because they bought something or joined: { $stayed }
button-import-undo = Take the import back
import-stayed-file = stayed
import-bad-file = not-taken
import-bad-broken = a quotation mark is not closed
import-bad-line-long = the line is far too long
import-bad-nothing = neither a phone nor a card number
import-bad-phone = no possible phone number
import-bad-phone-twice = the same phone stands further up
import-bad-card = a card number has 4 to 16 digits
import-bad-card-twice = the same card number stands further up
import-bad-card-taken = the card number is somebody else's
import-bad-points = no whole number
import-bad-birthday = no such day
import-bad-name-long = the name is longer than 64 characters
import-bad-note-long = the note is longer than 200 characters
export-page = <b>Take lists away</b>
    Files for any spreadsheet, as things are now.
button-export-members = Members
button-export-purchases = Purchases
button-export-ledger = Every change of points
export-file-members = members
export-file-purchases = purchases
export-file-ledger = points
exported = <b>Here it is</b>
    Lines: { $n }. Keep the file safe: it holds what your customers told you.
column-name = Name;first name;full name;customer;member;client
column-phone = Phone;phone number;mobile;tel;telephone;cell
column-birthday = Birthday;birth date;date of birth;born;dob
column-points = Points;balance;stamps;visits
column-card = Card number;card;card no;number;loyalty card;club card
column-note = Note;notes;remark;comment
column-none = (skipped)
column-line = Line
column-why = Why
column-status = Status
column-joined = Joined
column-source = Source
column-visits = Purchases
column-sum = Sum
column-currency = Currency
column-last = Last purchase
column-receipt = Receipt
column-at = Time
column-amount = Amount
column-refunded = Refunded
column-items = Items
column-state = State
column-staff = Served by
column-presence = How present
column-entry = Entry
column-type = Type
column-rule = Rule
column-change = Change
column-pending = On the way
column-unit = Unit
column-expires = Expires
column-reason = Reason
refused-CardClosed = This number is on a club card whose owner has left. Only they can come back to it, in Telegram.
refused-MergeFixed = Something of the merged card was used since, or it went into a third one. It cannot be taken apart any more.
refused-ImportedBefore = This very file was brought in already. Here is what became of it.
refused-FileWanted = Please send a file: paperclip, then File.
refused-FileTooLarge = That file is too large. Most in MB: { $most }
refused-FileTooLong = That file has too many lines. Please send it in parts. Most lines: { $most }
refused-FileUnreadable = That is no list that can be read. Please save it as CSV (in a spreadsheet: Save as, CSV) and send it again.
refused-ColumnsUnclear = Please type the names of the columns with commas between; a phone or a card number has to be among them.

## Help

help-customer = <b>Help</b>
    Show your card at the till; the rest happens by itself. Everything you can do:
help-staff = <b>Help</b>
    Scan a customer's card with your phone's camera, then say what was bought. Everything you can do:
help-line = { $command } { $what }

## Rules on top, limits and the catalogue

command-rules = How the club works
button-rulebook = How it works
rulebook-title = <b>{ $club }: how it works</b>
rulebook-since = Since { $day }: { $what }
rulebook-ended = Ended { $day }: { $what }
rules-percent = { $percent } comes back in points; one point: { $money }
rules-minimum = Smallest purchase: { $money }
rule-what-visit = Every purchase
rule-what-action = A complete profile, once
rule-gives = { $what }: { $gain }
rule-gain =
    { $unit ->
        [stamps]
            { $n ->
                [one] { $n } stamp more
               *[other] { $n } stamps more
            }
        [visits]
            { $n ->
                [one] { $n } visit more
               *[other] { $n } visits more
            }
       *[points]
            { $n ->
                [one] { $n } point more
               *[other] { $n } points more
            }
    }
rule-multiplier =
    { $unit ->
        [stamps] Stamps × { $factor }
        [visits] Visits × { $factor }
       *[points] Points × { $factor }
    }
rule-when = { $what } ({ $when })
rule-season = { $first } – { $last }
rule-target-gone = no longer on sale
rule-percent = <b>Percent back</b>
    How many percent of a purchase come back in points? Tap or type a number from 1 to 100.
    One point then stands for { $per }. What was earned before stays as it was.
rule-minimum = <b>Smallest purchase</b>
    From which amount on does a purchase earn points? Type it, or tap 0 for any amount.
minimum-none = any amount
button-rule-percent = Percent back
button-rule-minimum = Smallest purchase
button-more-rules = More rules
button-limits = Limits
button-catalogue = Catalogue
button-page-before = Previous
button-page-after = Next
button-save = Save
more-rules-title = <b>More rules</b>
more-rules-empty = Nothing yet. Add a happy hour, or something extra for an item.
rule-numbered = { $n }. { $what }
one-rule-title = <b>The rule</b>
button-rule-add = Add a rule
button-rule-gain = How many
button-rule-factor = How many times
button-rule-when = When
button-rule-remove = Remove
rule-ask-kind = <b>A new rule</b>
    What should earn more?
rule-kind-visit = Every purchase
rule-kind-multiplier = A happy hour
rule-kind-item = An item
rule-kind-category = A category
rule-kind-action = A complete profile
rule-ask-item = <b>Which item?</b>
    Tap it, or type a part of its name.
rule-ask-category = <b>Which category?</b>
    Tap it, or type a part of its name.
rule-ask-gain =
    { $unit ->
        [stamps] <b>How many stamps more?</b>
        [visits] <b>How many visits more?</b>
       *[points] <b>How many points more?</b>
    }
    Tap or type a number.
rule-ask-factor =
    { $unit ->
        [stamps] <b>How many times the stamps?</b>
        [visits] <b>How many times the visits?</b>
       *[points] <b>How many times the points?</b>
    }
    Tap, or type a number up to 10, for example: 1.25
rule-times = × { $factor }
rule-ask-when = <b>When does it hold?</b>
    Now: { $when }
    Tap the days, and set hours or dates if you like.
when-always = always
button-when-always = Always
button-when-hours = Hours
button-when-season = Dates
rule-ask-hours = <b>Hours</b>
    From when to when? Type it, for example: 15-17
button-all-day = All day
rule-ask-season = <b>Dates</b>
    From which day to which? Type both, for example: 1 December - 24 December
button-all-year = All year
forecast-title = <b>What would this earn?</b> Type a purchase to try it.
forecast-without = Without this rule: { $what }
forecast-action = Once per member, for whoever completes it from now on.
forecast-line = { $basket }: today { $today }, then { $then }
forecast-taps = Tapped { $n }
limits-title = <b>Limits at the counter</b>
    How much may be given, and what happens beyond it. Tap one to change it.
button-limit = { $what }: { $most }
limit-none = no limit
limit-award = One purchase
limit-staff_day = One person, a day
limit-member_day = Purchases a day
limit-branch_day = The shop, a day
limit-looked_up_day = Look-ups a day
limit-gap_minutes = Minutes between
button-limit-closed =
    { $state ->
        [on] Closed hours: do not ask
       *[off] Closed hours: ask
    }
limit-ask-award = <b>One purchase</b>
    How much may one purchase bring at most? Type a number; 0 means no limit.
limit-ask-staff_day = <b>One person, a day</b>
    How much may one person behind the counter give in a day? Type a number; 0 means no limit.
limit-ask-member_day = <b>Purchases a day</b>
    How many purchases may one member have in a day? Type a number; 0 means no limit.
limit-ask-branch_day = <b>The shop, a day</b>
    How much may be given in a day altogether? Type a number; 0 means no limit.
limit-ask-looked_up_day = <b>Look-ups a day</b>
    How many purchases a day may one person record without scanning the card? Type a number; 0 means no limit.
limit-ask-gap_minutes = <b>Minutes between</b>
    A second purchase of the same member within so many minutes is asked about. Type a number; 0 means never.
limit-ask-beyond = <b>{ $what }: { $most }</b>
    What happens beyond it?
button-beyond-approve = Ask somebody to allow it
button-beyond-cap = Give only up to the limit
button-beyond-reject = Refuse
beyond-approve-at = { $most }, then somebody is asked
beyond-cap-at = { $most }, and no more than that
beyond-reject-at = { $most }, then it is refused
catalogue-title = <b>Catalogue</b>
catalogue-count =
    { $n ->
        [0] Nothing is on sale yet. Add the first item.
        [one] { $n } item. Type a part of a name to search.
       *[other] { $n } items. Type a part of a name to search.
    }
catalogue-found = Found for “{ $search }”: { $n }
button-catalogue-item =
    { $mark ->
        [yes] ★ { $item }
       *[no] { $item }
    }
button-catalogue-all = Show all
button-item-add = Add an item
item-ask-add = <b>A new item</b>
    Type its name, and the price if you like, for example: Flat white { $example }
item-title = <b>{ $item }</b>
item-price = Price: { $price }
item-category = Category: { $category }
button-item-favourite =
    { $state ->
        [on] Take it off the cashier's buttons
       *[off] Put it on the cashier's buttons
    }
button-item-name = Name
button-item-price = Price
button-item-category = Category
button-item-off = Take off sale
button-item-back = Put it back on sale
item-off = <b>Off sale: { $item }</b>
    Rules about it rest until it is back.
item-ask-name = <b>Name: { $tongue }</b>
    Now: { $now }
    Type it as customers should read it, or tap another language.
item-ask-price = <b>Price</b>
    It only helps the cashier. Type it, for example: { $example }
button-no-price = Without a price
item-ask-category = <b>Category</b>
    Tap one, or type a new one, for example: Coffee
button-no-category = Without a category
letter-profile =
    { $unit ->
        [stamps] <b>{ $club }: stamps { $gained }</b>
        [visits] <b>{ $club }: visits { $gained }</b>
       *[points] <b>{ $club }: points { $gained }</b>
    }
    Thank you for telling us about yourself. Balance: { $n }
refused-CategoriesFull =
    { $most ->
        [one] More than { $most } category would be too many.
       *[other] More than { $most } categories would be too many.
    }
refused-FavouritesFull =
    { $most ->
        [one] The cashier's screen has room for { $most } button. Take another item off first.
       *[other] The cashier's screen has room for { $most } buttons. Take another item off first.
    }
refused-RulesFull =
    { $most ->
        [one] More than { $most } rule would be too many. Remove one first.
       *[other] More than { $most } rules would be too many. Remove one first.
    }
refused-RuleGone = This rule is not there any more.
refused-ItemGone = This item is not on sale any more.
refused-SeasonUnclear = Please type the first and the last day, as in the example. The last one must still be to come.

## The shop

shop-title = <b>{ $club }</b>
shop-empty = { $club } has not told anything about the shop yet.
shop-open = Open until { $time }
shop-closed = The opening hours are not known.
shop-opens-today = Closed now, opens today at { $time }
shop-opens = Closed now, opens: { $weekday } { $time }
shop-address = Address: { $address }
shop-phone = Phone: <code>{ $phone_raw }</code>
shop-menu = { $menu }
shop-pin = Here we are.
button-pin = On the map
button-menu = Menu
button-review = Leave a review

## The counter

counter = <b>{ $club }: the counter</b>
    { $unit ->
        [stamps] Scan a customer's card with the phone's own camera, then tap the stamps.
        [visits] Scan a customer's card with the phone's own camera, then tap to count the visit.
       *[points] Scan a customer's card with the phone's own camera, then type the amount.
    }
    No card at hand? Type its number, a phone number or a name.
button-club-settings = Club settings
button-poster = Poster
button-staff = Team
button-practise = Be a customer
button-my-club = My own club card
serving = <b>{ $name }</b>
ask-amount = How much was it? Type the amount, for example: { $example }
ask-taps =
    { $unit ->
        [visits]
            { $n ->
                [one] One tap counts the visit.
               *[other] How many visits?
            }
       *[stamps]
            { $n ->
                [one] One tap gives the stamp.
               *[other] How many stamps?
            }
    }
button-visit =
    { $unit ->
        [visits] Count this visit
       *[stamps] One stamp
    }
sale-done =
    { $unit ->
        [stamps] <b>Stamps: { $gained }</b> for { $name }
        [visits] <b>Visits: { $gained }</b> for { $name }
       *[points] <b>Points: { $gained }</b> for { $name }
    }
sale-waits =
    { $unit ->
        [stamps] On their way: { $n }
        [visits] On their way: { $n }
       *[points] On their way: { $n }
    }
sale-balance =
    { $priced ->
        [yes] Purchase: { $money }. Balance: { $n }
       *[no] Balance: { $n }
    }
sale-number = No. <code>{ $number_raw }</code>
sale-reward-ready = A reward is ready: { $reward }
button-next = Next customer

## Staff, shifts and branches

staff-line-suspended = { $name }: { $role }, suspended
person-title = <b>{ $name }</b>
person-role = Role: { $role }
person-role-in = Role: { $role }. Branch: { $branch }
person-suspended = Suspended since: { $moment }
person-sold = { $span }: sales { $n }, { $given }
given-in =
    { $unit ->
        [stamps] stamps { $n }
        [visits] visits { $n }
       *[points] points { $n }
    }
span-today = Today
span-week = This week
span-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
person-role-page = <b>{ $name }: { $role }</b>
    Which role from now on?
person-remove-page = <b>{ $name }: remove?</b>
    They lose access at once. What they have recorded stays.
person-stopped = Suspended
person-works-again = Works again
button-deeds-of = What they did
button-role = Change the role
button-role-cashier = Make cashier
button-role-manager = Make manager
button-role-owner = Make owner
button-suspend = Suspend
button-unsuspend = Let work again
button-remove = Remove
button-branch = Branch
button-deeds = What I did
deeds-title = <b>{ $name }: at the counter</b>
deeds-empty = Nothing yet.
deed =
    { $priced ->
        [yes] { $moment }: { $what }, { $money } ({ $points }), <code>{ $number_raw }</code>
       *[no] { $moment }: { $what } ({ $points }), <code>{ $number_raw }</code>
    }
deed-sale = sale
deed-undo = undone
deed-void = void
deed-refund = refund
feature-shifts = Shifts: everybody starts and ends theirs at the counter
button-feature-shifts =
    { $state ->
        [on] Shifts: switch off
       *[off] Shifts: switch on
    }
button-shift-start = Start my shift
button-shift-end = End my shift
shift-started = Your shift has begun
shift-where = <b>Your shift</b>
    In which branch?
shift-since = On shift since: { $moment }
shift-since-in = On shift since: { $moment }. Branch: { $branch }
shift-over = <b>Your shift is over</b>
shift-span = From { $began } to { $ended }
shift-sold =
    { $priced ->
        [yes] Sales: { $n }, { $money }
       *[no] Sales: { $n }
    }
shift-given = Given: { $given }. Sales taken back: { $back }
button-branches =
    { $n ->
        [one] Another branch
       *[other] Branches
    }
branches-title = <b>Branches</b>
    Each has its own hours, poster and people.
button-branch-add = Another branch
branch-ask-name = <b>Another branch</b>
    What is it called? Type a name by which customers know it, for example: Old Town
branch-ask-rename = <b>The branch's name</b>
    Type the new one.
branch-title = <b>{ $branch }</b>
branch-line = { $branch }: { $hours }
branch-people =
    { $some ->
        [yes] Works here: { $names }
       *[no] Nobody belongs to this branch alone.
    }
branch-poster = <b>Poster</b>
    For which branch?
branch-invited = <b>Invitation</b>
    For which branch?
branch-whose = <b>Branch</b>
    Where does this person work?
button-any-branch = All branches
button-branch-hours = Hours
button-branch-figures = Figures
button-branch-rename = Name
button-branch-close = Close the branch
button-branch-close-now = Close: { $branch }
branch-close-page = <b>{ $branch }: close it?</b>
    People who belong here: { $n }. They stay in the team; shifts here end now.
    Its sales stay in the books. Its poster still leads to the club.
branch-closed = Closed
branch-figures = <b>{ $branch }: figures</b>
branch-sold =
    { $priced ->
        [yes] { $span }: sales { $n } ({ $money }), { $given }, new members { $joined }
       *[no] { $span }: sales { $n }, { $given }, new members { $joined }
    }
refused-LastBranch = The last branch stays open.
refused-BranchesFull =
    { $most ->
        [one] There can be { $most } branch.
       *[other] There can be { $most } branches.
    }
letter-branch-closed = { $branch }: this branch was closed, and your shift there has ended.
letter-digest = <b>Worth a look: the week from { $day }</b>
digest-pair = { $staff } and { $name }: { $n } of { $of } sales of this person
digest-look-ups = { $staff }: { $n } of { $of } cards looked up instead of scanned
digest-member-visits = { $name }: { $n } visits, usual are { $median }
digest-owner-act = { $staff } without approval, for { $name }: { $reason }
digest-more = More of this kind: { $n }
flag-pair = <b>One member, often at one person's till</b>
    { $staff } and { $name }: { $n } of { $of } sales of this person in a week.
flag-look-ups = <b>Many cards looked up</b>
    { $staff }: { $n } of { $of } cards in a week were looked up instead of scanned.
flag-member-visits = <b>Many visits</b>
    { $name }: { $n } visits in a week, usual are { $median }.

## Letters

letter-award =
    { $unit ->
        [stamps] <b>{ $club }: stamps { $gained }</b>
        [visits] <b>{ $club }: visits { $gained }</b>
       *[points] <b>{ $club }: points { $gained }</b>
    }
    { $priced ->
        [yes] Purchase { $money }, served by { $staff }. Balance: { $n }
       *[no] Served by { $staff }. Balance: { $n }
    }
    No. <code>{ $number_raw }</code>
letter-award-waiting =
    { $unit ->
        [stamps] <b>{ $club }: stamps { $gained }</b>, on their way
        [visits] <b>{ $club }: visits { $gained }</b>, on their way
       *[points] <b>{ $club }: points { $gained }</b>, on their way
    }
    { $priced ->
        [yes] Purchase { $money }, served by { $staff }. Balance: { $n }, on their way: { $pending }
       *[no] Served by { $staff }. Balance: { $n }, on their way: { $pending }
    }
    No. <code>{ $number_raw }</code>
letter-link-used = <b>A link was used</b>
    { $name } is now here as: { $role }. If that is wrong, remove them on the team page.

## Opening the club

wizard-languages = <b>1 of 5: languages</b>
    Which languages do your customers read? Tap all that fit.
wizard-name = <b>2 of 5: name</b>
    What is your club called? Type it, or take the button.
suggested-club-name = { $name } Café
wizard-currency = <b>3 of 5: currency</b>
    Take a button, or type the three letters of another one, for example: CHF
wizard-zone = <b>4 of 5: time zone</b>
    Take a button, or type a city, for example: Paris
zone-London = London
zone-Warsaw = Warsaw
zone-Jerusalem = Jerusalem
zone-Tehran = Tehran
zone-Berlin = Berlin
zone-New_York = New York
wizard-preset = <b>5 of 5: what kind of shop?</b>
    It sets sensible rules; all of them can be changed later.
preset-cafe = Café: a stamp card
preset-salon = Salon: visits
preset-shop = Shop: points for money
preset-cafe-reward = Free coffee
preset-salon-reward = Free treatment
preset-shop-reward = A gift from the shop
preset-cafe-interests = Coffee; Tea; Pastry; Breakfast; Lunch; Vegan
preset-salon-interests = Haircut; Colour; Nails; Face; Massage; Products
preset-shop-interests = News; Sales; For children; For the home; Gifts; Organic
club-opened = <b>{ $club } is open.</b>
    Print the poster above and put it on the counter; customers scan it to join.
    Next: invite whoever works at the till, and look at the club as a customer does.
    Link: <code>{ $link_raw }</code>
poster = <b>Your poster</b>
    Two files: PNG for any printer, SVG for a print shop. The code opens <code>{ $link_raw }</code>
poster-file = poster
poster-headline =
    { $unit ->
        [stamps] Collect stamps, enjoy rewards
        [visits] Come again, enjoy rewards
       *[points] Collect points, enjoy rewards
    }
poster-instruction =
    { $unit ->
        [stamps] Scan, join, show your card. { $n } stamps: { $reward }
        [visits] Scan, join, show your card. { $n } visits: { $reward }
       *[points] Scan, join, show your card. { $n } points: { $reward }
    }

## The team

staff-title = <b>The team</b>
staff-line = { $name }: { $role }
role-owner = owner
role-manager = manager
role-cashier = cashier
button-invite-cashier = Invite a cashier
button-invite-manager = Invite a manager
button-remove-staff = Remove somebody
button-remove-one = Remove: { $name }
staff-remove-page = <b>Whom do you want to remove?</b>
    They lose access at once. What they have recorded stays.
staff-removed = Removed
staff-welcome = You now work here as: { $role }
invitation = <b>Invitation: { $role }</b>
    Send this link to one person, or let them scan the code. It works once, for 24 hours.
    <code>{ $link_raw }</code>

## The owner's settings

club-settings = <b>{ $club }: settings</b>
    Languages: { $languages }
    Currency: { $currency }
    Time zone: <code>{ $zone_raw }</code>
button-club-name = Name
button-colour = Colour
button-languages = Languages
button-zone = Time zone
button-currency = Currency
button-rules = Rules and reward
button-shop-edit = About the shop
button-features = What is switched on
button-my-language = My language
button-preset = Kind of shop
set-preset = <b>The kind of shop</b>
    Now: { $now }. Another kind brings its own rules and its first reward.
    What members have collected so far stays theirs and stays visible.
set-name = <b>The club's name</b>
    Now: { $club }. Type the new one.
set-languages = <b>The club's languages</b>
    Which languages do your customers read? Tap all that fit.
set-zone = <b>The time zone</b>
    Take a button, or type a city, for example: Paris
set-colour = <b>The club's colour</b>
    For cards and posters.
set-currency = <b>The currency</b>
    It can change until the first purchase.
colour-coffee = Coffee
colour-forest = Forest
colour-sea = Sea
colour-plum = Plum
colour-brick = Brick
colour-night = Night
colour-olive = Olive
colour-slate = Slate
features-title = <b>What is switched on</b>
    What is off shows nowhere.
feature-line = { $mark } { $what }
feature-birthday = Birthday: ask for it when somebody joins
feature-phone = Phone: ask for the number when somebody joins
feature-interests = Likes: ask what members like
feature-questions = Own questions: up to three of yours about members
feature-shop = Shop page: address, hours, menu and pages
button-feature-birthday =
    { $state ->
        [on] Birthday: switch off
       *[off] Birthday: switch on
    }
button-feature-phone =
    { $state ->
        [on] Phone: switch off
       *[off] Phone: switch on
    }
button-feature-interests =
    { $state ->
        [on] Likes: switch off
       *[off] Likes: switch on
    }
button-feature-questions =
    { $state ->
        [on] Own questions: switch off
       *[off] Own questions: switch on
    }
button-feature-shop =
    { $state ->
        [on] Shop page: switch off
       *[off] Shop page: switch on
    }
button-interests-edit = Write the likes
interests-edit = <b>What members may like</b>
    Now: { $now }
    Type two to ten words with commas between them, for example: Coffee, Tea, Cakes
    When the list changes, what members have chosen so far is cleared.
button-questions-edit = Write the questions

## Rules

rules-title = <b>Rules and reward</b>
rules-earn =
    { $n ->
        [one] For every { $money }: { $n } point
       *[other] For every { $money }: { $n } points
    }
rules-taps =
    { $unit ->
        [visits]
            { $n ->
                [one] Each purchase counts as one visit.
               *[other] Each purchase counts as up to { $n } visits.
            }
       *[stamps]
            { $n ->
                [one] Each purchase brings one stamp.
               *[other] Each purchase brings up to { $n } stamps.
            }
    }
rules-welcome =
    { $unit ->
        [stamps] Welcome gift: stamps { $n }
        [visits] Welcome gift: visits { $n }
       *[points] Welcome gift: points { $n }
    }
rules-pending =
    { $unit ->
        [stamps]
            { $n ->
                [one] Stamps can be used after { $n } day.
               *[other] Stamps can be used after { $n } days.
            }
        [visits]
            { $n ->
                [one] Visits can be used after { $n } day.
               *[other] Visits can be used after { $n } days.
            }
       *[points]
            { $n ->
                [one] Points can be used after { $n } day.
               *[other] Points can be used after { $n } days.
            }
    }
rules-expiry =
    { $n ->
        [0] They never expire.
        [one] They expire { $n } month later, at the month's end.
       *[other] They expire { $n } months later, at the month's end.
    }
rules-reward =
    { $unit ->
        [stamps]
            { $n ->
                [one] Reward: { $reward }, for { $n } stamp
               *[other] Reward: { $reward }, for { $n } stamps
            }
        [visits]
            { $n ->
                [one] Reward: { $reward }, for { $n } visit
               *[other] Reward: { $reward }, for { $n } visits
            }
       *[points]
            { $n ->
                [one] Reward: { $reward }, for { $n } point
               *[other] Reward: { $reward }, for { $n } points
            }
    }
button-rule-per = Money per point
button-rule-taps = Most at once
button-rule-welcome = Welcome gift
button-rule-expiry = Expiry
button-rule-pending = Waiting days
button-rule-cost = Cost of the reward
button-rule-title = Name of the reward
rule-per = <b>Money per point</b>
    How much money brings one point? Type an amount, for example: 10
    What was earned before stays as it was.
rule-taps = <b>Most at once</b>
    How many can a cashier give for one purchase? Type a number from 1 to 10.
rule-welcome = <b>Welcome gift</b>
    How many does a newcomer get? Type a number; 0 means none.
rule-expiry = <b>Expiry</b>
    After how many months do they expire, always at the month's end? Type a number; 0 means never.
    What was earned before keeps its day.
rule-pending = <b>Waiting days</b>
    After how many days can they be used, so that returns are safe? Type a number; 0 means at once.
rule-cost = <b>Cost of the reward</b>
    How many does it take? Type a number.
rule-now = Now: { $now }
rule-title = <b>Name of the reward</b>
    Type it as customers should read it, for example: Free coffee

## About the shop

shop-edit = <b>About the shop</b>
    What you tell here shows on the shop's page. A tick marks what is told already.
button-shop-address =
    { $told ->
        [yes] ✓ Address
       *[no] Address
    }
button-shop-pin =
    { $told ->
        [yes] ✓ Map pin
       *[no] Map pin
    }
button-shop-hours =
    { $told ->
        [yes] ✓ Hours
       *[no] Hours
    }
button-shop-phone =
    { $told ->
        [yes] ✓ Phone
       *[no] Phone
    }
button-shop-menu =
    { $told ->
        [yes] ✓ Menu or prices
       *[no] Menu or prices
    }
button-shop-social =
    { $told ->
        [yes] ✓ Social pages
       *[no] Social pages
    }
button-shop-review =
    { $told ->
        [yes] ✓ Review link
       *[no] Review link
    }
button-shop-look = Look at it
button-leave-empty = Leave it empty
button-closed = Closed on these days
shop-ask-address = <b>Address</b>
    Type it as on a letter, for example: 12 Garden Street
shop-ask-pin = <b>Map pin</b>
    Send a location: paperclip, then Location.
shop-ask-hours = <b>Hours</b>
    Tap the days that share the same hours, then type them, for example: 8-19 or 8-13, 16-20
shop-ask-phone = <b>Phone</b>
    Type the shop's number.
shop-ask-menu = <b>Menu or price list</b>
    Type it, one thing a line, or send a link to it.
shop-ask-social = <b>Social pages</b>
    Type the addresses of up to three pages or channels, one a line, for example: instagram.com/ourcafe
shop-ask-review = <b>Review link</b>
    Type the address where people leave reviews.
shop-week-days = { $first }–{ $last }
shop-week-line = { $day }: { $hours }
closed-all-day = closed

## The owner's own questions

questions-title = <b>Your questions</b>
    Members may answer them with one tap when they join, or skip them.
question-line = { $question } ({ $options })
button-question-add = Add a question
button-question-drop = Drop: { $question }
question-ask-text = <b>A new question</b>
    Type it, for example: Which neighbourhood do you live in?
question-ask-options = <b>{ $question }</b>
    Type two to eight answers with commas between them, for example: Centre, North, Elsewhere

## When the club says no

refused-NotAllowed = That is not for you to do here.
refused-MembersOnly = That is for members of the club. You can join right here:
refused-SelfAward = Nobody counts a purchase on their own card. Please ask a colleague.
refused-NotFound = That code or link leads nowhere. Please ask for a new one.
refused-LinkEnded = This link is used up or older than 24 hours. Please ask for a new one.
refused-Unclear = That could not be read. Please try once more.
refused-AmountUnclear = No amount could be read from that. Only the number is needed, for example: 45.90
refused-AmountAmbiguous = That could be { $smaller } or { $larger }. Please type it with two digits after the point, or without a separator.
refused-AmountOutOfRange = That amount is not possible here. Please check it and type it again.
refused-DateUnclear = No day and month could be read from that. Please look at the example and try again.
refused-DateImpossible = There is no such day. Please check it and try again.
refused-PhoneUnclear = That is no phone number. Please type it with the country code, for example: { $example }
refused-PhoneNotOwn = That number belongs to somebody else. Please share your own.
refused-PhoneUnusable = That number cannot be used here. Please share another one, or skip the question.
refused-TextTooLong =
    { $limit ->
        [one] That is too long: { $limit } character fits.
       *[other] That is too long: { $limit } characters fit.
    }
refused-TextEmpty = Please type some text. Pictures and stickers cannot be used here.
refused-OutOfRange = Please type a number from { $least } to { $most }.
refused-AnswersOutOfRange = A question has from { $least } to { $most } answers. Please type them with commas between them.
refused-QuestionsFull =
    { $most ->
        [one] More than { $most } question would be too many. Drop one first.
       *[other] More than { $most } questions would be too many. Drop one first.
    }
refused-LikesOutOfRange = The list has from { $least } to { $most } likes. Please type them with commas between them.
refused-LinkUnclear = That is no web address. Please type it as in the example.
refused-PlaceUnclear = Please send a location: paperclip, then Location.
refused-TooLate = That is over by now.
refused-QuestionClosed = That question is closed. Here is where you are now.
refused-SettingFixed = This cannot change any more after the first purchase.
refused-TooMany = That is too many for now. Please try again in a few minutes.
refused-Trouble = Something went wrong on our side. Nothing was lost; please try again in a moment.

## The demo club of the sandbox

demo-club-name = The Corner Café
demo-address = 12 Garden Street
demo-items = Flat white; Croissant; Filter coffee; Cheesecake
demo-menu =
    Espresso 2.40
    Flat white 3.60
    Croissant 2.80
    Breakfast 9.50

## The sale, beyond the usual

ask-sure =
    { $same ->
        [yes] This member had the same purchase { $minutes } min ago. Another one?
       *[no] This member had a purchase { $minutes } min ago. Another one?
    }
button-another-sale = Yes, another sale
ask-reason = <b>Above your own limit</b>
    Nobody else here can approve it, so please say why in a few words. It will stand in the weekly digest.
sale-stale = This sale stood open for too long, so nothing was counted. Scan the card again.
sale-asked = <b>Asked</b>
    This sale waits for the owner or a manager. Nothing is lost: it counts as soon as they say yes.
button-undo = Undo
button-item =
    { $n ->
        [0] { $item }
       *[other] { $item } × { $n }
    }
serving-birthday-today = Birthday today
serving-birthday = Birthday this week: { $weekday }
serving-known =
    { $been ->
        [yes]
            { $liked ->
                [yes] Last here: { $day }. Likes: { $likes }
               *[no] Last here: { $day }
            }
       *[no] Likes: { $likes }
    }
serving-first = First time here
serving-note = Note: { $note }
refused-NotEnough = There are only { $available }, and { $wanted } are wanted.
refused-NeedsApproval = That is above a limit, so somebody else has to say yes first.
refused-LikeTheLast = This member had a purchase a moment ago. Please scan again and confirm.
refused-LimitReached =
    { $reason ->
        [award] That is above the limit of one award: { $most }.
        [staff_day] That is above one person's limit for a day: { $most }.
        [member_day] One member, many purchases today; the limit: { $most }.
        [branch_day] That is above the branch's limit for a day: { $most }.
       *[looked_up_day] Many cards were looked up today; the limit: { $most }.
    }
    The owner can change the limits in the rules.
refused-AlreadyTakenBack = Nothing of this purchase is left to take back.
refused-UndoOver = Undoing is possible for five minutes. A manager can still void the sale.
refused-OwnRequest = Somebody else has to decide this one: it is your own.
refused-ApprovalOver = This request was decided already, or its day is over.
refused-CatalogueFull = The catalogue is full: { $most } items are the most.

## Finding, taking back, approving, objecting

found-people = <b>Who is it?</b>
found-line = { $name } · { $number }
found-nobody = Nobody was found. Type a card number, a phone number, the beginning of a name, or the number of a receipt.
button-more = More
purchase-title = <b>Purchase</b> <code>{ $number_raw }</code>
purchase-who = { $name }, served by { $staff }: { $moment }
purchase-what =
    { $priced ->
        [yes]
            { $itemed ->
                [yes] { $money } ({ $items }), earned: { $gained }
               *[no] { $money }, earned: { $gained }
            }
       *[no]
            { $itemed ->
                [yes] { $items }, earned: { $gained }
               *[no] Earned: { $gained }
            }
    }
purchase-confirmed = Nothing was taken back.
purchase-partially-refunded = Refunded in part; left: { $left }
purchase-refunded = Refunded.
purchase-voided = Void.
button-refund-all = Refund all
button-refund-part = Refund a part
button-void = Void the sale
ask-refund = <b>Refund</b>
    How much goes back? Type the amount, at most { $left }
ask-void = <b>Void the sale</b>
    Why? A few words are enough; they stay in the audit.
taken-back-undo =
    { $priced ->
        [yes] <b>Undone</b>: { $money }, { $name }
       *[no] <b>Undone</b>: { $name }
    }
taken-back-void =
    { $priced ->
        [yes] <b>Void</b>: { $money }, { $name }
       *[no] <b>Void</b>: { $name }
    }
taken-back-refund =
    { $priced ->
        [yes] <b>Refunded</b>: { $money }, { $name }
       *[no] <b>Refunded</b>: { $name }
    }
taken-back-points = Taken back: { $points }. Balance: { $n }
taken-back-shortfall = Already spent and not taken back: { $n }
letter-taken-back = <b>{ $club }: { $points }</b>
    { $priced ->
        [yes] Taken back of a purchase: { $money }, by { $staff }. Balance: { $n }
       *[no] A purchase was taken back by { $staff }. Balance: { $n }
    }
    No. <code>{ $number_raw }</code>
button-approve = Allow
button-decline = Decline
approval-award = above the limit of one award
approval-staff_day = above one person's limit for a day
approval-branch_day = above the branch's limit for a day
approval-member_day = one member, many purchases in a day
approval-looked_up_day = many cards looked up today
approval-closed = outside the opening hours
letter-approval = <b>Please decide</b>
    { $staff } asks: { $name }, { $amount }
    Why: { $why }
letter-approved = Allowed by { $by }: { $name }, { $amount }
letter-declined = Declined by { $by }: { $name }, { $amount }. Nothing was given.
letter-approval-over = Nobody answered for a day: { $name }, { $amount }. Nothing was given.
approval-given = Allowed.
approval-refused = Declined: { $name }, { $amount }. { $staff } has been told.
button-wrong = Something wrong?
wrong-page = <b>Something wrong?</b>
    Tell us what, and the owner will look at it.
button-not-me = That was not me
button-wrong-amount = The amount is wrong
ask-claim = <b>The amount is wrong</b>
    How much was it really? Type it, or skip.
objection-noted = Thank you. The owner has been told and will answer you here.
button-dispute-correct = Put it right
button-dispute-refuse = Refuse, with a word
button-dispute-ask = Ask the cashier
button-dispute-explain = Answer
dispute-asked = Asked: { $staff }. The answer comes here.
dispute-amount = <b>Put it right</b>
    What is the right amount? Type it.
dispute-refusal = <b>Refuse</b>
    What shall we tell the customer? Type it.
dispute-words = <b>What happened?</b>
    Type a few words for the owner.
dispute-handed-on = Handed on. Thank you.
dispute-corrected = Put right: { $name }, no. <code>{ $number_raw }</code>. The customer has been told.
dispute-refused = Refused: { $name }, no. <code>{ $number_raw }</code>. The customer has been told.
dispute-done = That is done already.
refused-DisputeOver = This objection was answered already.
entry-refund = taken back
entry-adjust = corrected by hand
entry-visit = for the visit
entry-item = for what was bought
entry-category = for what was bought
entry-multiplier = extra at this time
entry-action = thank you

## The customer scans the till

button-amount-first = Show a code instead
open-sale-title = <b>The customer scans you</b>
open-sale-code = <b>Let the customer scan this</b>
    With the phone's own camera. It works once, for 15 minutes; a stranger joins with it and has what this purchase brings.
open-sale-join = What this purchase brings waits for you: join, and it is yours.
open-sale-waits = Your purchase waits for a yes of the shop; it counts as soon as that is there.
letter-claimed =
    { $unit ->
        [stamps] Scanned: { $name }, stamps: { $gained }
        [visits] Scanned: { $name }, visits: { $gained }
       *[points] Scanned: { $name }, points: { $gained }
    }
refused-CodeOver = This code was used already, or its 15 minutes are over. Ask at the till for a new one.

## The owner's day

command-today = Today: what waits, what was sold
button-today = Today
today-title = <b>Today</b>
today-waiting =
    { $n ->
        [0] Nothing waits for you.
        [one] { $n } matter waits for you.
       *[other] { $n } matters wait for you.
    }
today-sales =
    { $priced ->
        [yes] Sales: { $n }, { $money }. Points given: { $given }
       *[no]
            { $unit ->
                [stamps] Sales: { $n }. Stamps given: { $given }
                [visits] Sales: { $n }. Visits counted: { $given }
               *[points] Sales: { $n }. Points given: { $given }
            }
    }
today-new = New members: { $n }
button-today-approval = Decide: { $name }
button-today-dispute = Objection: { $name }
button-today-flag = Look at: { $name }
button-flag-seen = Seen
button-purchase = The purchase
flag-owner-act = <b>Beyond a limit, without a second person</b>
    { $staff } gave { $gained } to { $name }.
    Reason: { $reason }

## Gaps of the counter and the books that were mended

objection-told = Thank you. The owner has been told and looks at it.
flag-objection = <b>A customer objects</b>
    { $what ->
        [not_me] { $name } says: that was not me.
       *[wrong_amount] { $name } says: the number is wrong.
    }
    { $unit ->
        [stamps] It is about stamps: { $points }. Made by: { $staff }
        [visits] It is about visits: { $points }. Made by: { $staff }
       *[points] It is about points: { $points }. Made by: { $staff }
    }
rule-from = from { $money }
rule-ask-least = <b>Smallest purchase</b>
    From which amount on does this rule count? Type it, or tap the button.
set-preset-rules = Rules on top that end: { $gone }. That stay: { $kept }. The limits stay.
digest-cards-opened = { $staff }: { $n } of { $of } cards opened for people without Telegram were never used
flag-cards-opened = <b>Many cards that nobody uses</b>
    { $staff } opened { $of } cards for people without Telegram in a week. Never used since: { $n }
button-branches-closed = Closed ones: { $n }
branches-closed-title = <b>Closed branches</b>
    Tap one to open it again, with its hours and its poster.
branch-reopened = Open again
refused-AskerStopped = Whoever asked does not work here now, or was stopped. The request is declined; nothing was given.
approval-stopped = { $staff } does not work here now, or was stopped: this can only be declined.
approval-ended = Declined: { $name }, { $amount }. Nobody was told.
ending-several = <b>Whose card is it?</b>
    Several numbers end so. What it was for is kept: { $amount }
ending-too-many = Too many card numbers end so. Type the whole number, then the amount.

## Practice

letter-practice = For practice only:
