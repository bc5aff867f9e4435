## How often members are written to, and when the club is silent

promotion-head =
    { $marked ->
        [yes] { $first } · <b>{ $club }</b>
       *[no] <b>{ $club }</b>
    }
button-less = Less often
button-mute = Mute 30 days
button-stop-offers = Stop offers
button-usual = As often as before
button-unmute = Offers again
button-back-less = As often as before
button-back-mute = Not muted any more
button-back-stop = Offers again
courtesy-less = Offers come at most once in two weeks.
courtesy-usual = Offers come as often as before.
courtesy-mute = No offers for 30 days. Receipts still come.
courtesy-unmute = Offers come again.
courtesy-stop = No more offers. Points and card stay as they are.
courtesy-yes = Offers come again.
button-how-often = How often?
courtesy-mine = <b>Offers from the shop</b>
courtesy-mine-often =
    { $less ->
        [yes] At most one in two weeks.
       *[no] At most one a day and three a week.
    }
courtesy-mine-muted = Muted until { $day }.
courtesy-mine-stopped = No offers come. Points and card are not touched by that.

## The owner's pages

button-courtesy = Letters: how often
courtesy =
    <b>How often members are written to</b>
    Open to offers: { $n } of { $members } · agree: { $agree } · can be reached: { $reachable }
courtesy-wishes = Less often: { $less } · muted: { $muted } · stopped in 30 days: { $stopped }
courtesy-today = Had an offer in the last 24 hours: { $n }
courtesy-quiet = Quiet hours: { $hours } · messages a second: { $n }
button-quiet = Quiet times
button-first-line = First line
courtesy-first-line =
    <b>First line of every promotion</b>
    In some countries the law wants a word there. Language: { $tongue }
    Now: { $now }
    Please type the word, or choose none.
button-no-first-line = No such word
quiet =
    <b>Quiet times</b>
    Promotions wait until they are over. Receipts always come.
quiet-hours = Every night: { $hours }
quiet-nothing = Nothing is sent until { $moment }.
quiet-no-hours = none
quiet-span = { $day } { $since } – { $end } { $until }
button-quiet-remove = ✕ { $what }
button-quiet-hours = Hours
button-quiet-span = Span of the week
button-quiet-day = Day of the year
button-quiet-until = Nothing until …
button-quiet-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
button-quiet-go-on = Send again
quiet-ask-hours =
    <b>Quiet every night</b>
    Tap the hours, or type them, such as { $example }.
quiet-ask-span =
    <b>A quiet span of the week</b>
    On which day does it begin?
quiet-ask-span-time =
    <b>It begins: { $day }</b>
    At what time? Tap it or type it.
quiet-ask-end =
    <b>It begins: { $day }</b>
    On which day does it end?
quiet-ask-end-time =
    <b>It ends: { $end }</b>
    At what time? Tap it or type it.
quiet-ask-day =
    <b>A quiet day of every year</b>
    Tap one, or type a day such as { $example }.
quiet-ask-until =
    <b>Nothing is sent until …</b>
    Tap for how long, or type a moment such as { $example }.
moment-example = { $day } 12:00
kept-day = { $name }, { $day }
kept-new-year = New Year
kept-all-saints = All Saints
kept-christmas-eve = Christmas Eve
kept-christmas = Christmas
kept-rosh-hashanah = Rosh Hashanah
kept-yom-kippur = Yom Kippur
kept-tisha-b-av = Tisha B'Av
kept-passover = Passover
kept-tasua = Tasua
kept-ashura = Ashura
kept-arbaeen = Arbaeen
kept-night-of-decree = Night of 21 Ramadan
islamic-day = { $n } { $month }
islamic-month =
    { $month ->
        [m1] Muharram
        [m2] Safar
        [m3] Rabi al-Awwal
        [m4] Rabi al-Thani
        [m5] Jumada al-Awwal
        [m6] Jumada al-Thani
        [m7] Rajab
        [m8] Shaban
        [m9] Ramadan
        [m10] Shawwal
        [m11] Dhu al-Qadah
       *[m12] Dhu al-Hijjah
    }
refused-QuietFull =
    { $most ->
        [one] More than { $most } quiet time would be too many. Remove one first.
       *[other] More than { $most } quiet times would be too many. Remove one first.
    }
courtesy-stopped = No offers come at all, because you stopped them.
courtesy-no-member = You get no offers from here: they are for members. /start opens the club.
button-pace = How fast
courtesy-pace =
    <b>How fast many are written to</b>
    Messages a second: { $now }. For { $members } members, in seconds: { $seconds }
    Above { $most } a second Telegram makes the bot wait.
    Slower is calmer for your counter: not everybody comes at once.
    Tap, or type a number from 1 to { $most }.
