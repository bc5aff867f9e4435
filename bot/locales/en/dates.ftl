## Birthdays and members' own dates

automation-birthday = Birthday
automation-about-birthday = Birthday: a wish in the member's own calendar, with a gift if you like.
automation-own-date = Their own dates
automation-about-own-date = Their own dates: a child's birthday, a wedding anniversary, up to three that members tell.
nudge-birthday = 🎂 Your birthday, { $own_day }: all the very best, { $name }.
nudge-why-birthday = Birthday, { $own_day }: celebrated on { $celebrated_on }
nudge-own-date =
    { $kind ->
        [child] { $named ->
            [yes] 🎉 { $title }, { $own_day }: all the very best, { $name }.
           *[no] 🎉 A birthday in the family, { $own_day }: all the very best, { $name }.
        }
        [anniversary] { $named ->
            [yes] 🎉 { $title }, { $own_day }: all the very best, { $name }.
           *[no] 🎉 Your wedding anniversary, { $own_day }: all the very best, { $name }.
        }
       *[other] { $named ->
            [yes] { $title }, { $own_day }: we are thinking of you, { $name }.
           *[no] Your day, { $own_day }: we are thinking of you, { $name }.
        }
    }
nudge-why-own-date = Own date, { $own_day }: celebrated on { $celebrated_on }
nudge-field-own_day = day
nudge-field-title = what it is
button-own-dates = My dates
own-dates =
    <b>Your dates</b>
    We wish you well on them. At most { $most }.
own-dates-silent =
    <b>Your dates</b>
    You have said no to wishes; another date says yes again.
own-date = { $what }: { $day }
own-date-child = A child's birthday
own-date-anniversary = A wedding anniversary
own-date-other = Another day
button-own-date-add = Another date
button-own-date-remove = ✕ { $what }
own-date-removed = Removed
own-date-ask-kind =
    <b>A date of yours</b>
    What is it?
own-date-ask-title =
    { $kind ->
        [child] <b>A child's birthday</b>
            What is the child called? Please type it, or skip.
       *[other] <b>A date of yours</b>
            What do you call it? Please type it, or skip.
    }
own-date-ask-day =
    <b>Which day?</b>
    Please type it, for example: { $example }, or pick it. The year is optional.
    Telling it means that we may wish you well.
own-date-ask-which = <b>Which day?</b>
own-date-ask-month = <b>Which month?</b>
own-date-ask-year =
    <b>{ $day }</b>
    Please type the year, or leave it out.
refused-DatesFull = At most { $most } dates. Remove one first.

## Days that some years lack

button-automation-rare = Rare days
rare-days = <b>Days that some years lack</b>
rare-day-february =
    { $chosen ->
        [yes] 29 February: on 1 March
       *[no] 29 February: on 28 February
    }
rare-day-thirtieth =
    { $chosen ->
        [yes] A missing 30th of a Hebrew month: on the next 1st
       *[no] A missing 30th of a Hebrew month: on the 29th
    }
rare-day-adar =
    { $chosen ->
        [yes] Adar, in a leap year: in Adar II
       *[no] Adar, in a leap year: in Adar I
    }

## Tips and news

automation-news = Tips and news
automation-about-news = Tips and news: from a calendar that you fill ahead, without a sale.
nudge-why-news = On the calendar for { $news_on }
button-automation-calendar = Calendar
button-automation-hour = Hour
news = <b>Tips and news</b>
news-ahead =
    { $n ->
        [0] Nothing on the calendar yet.
       *[other] On the calendar: { $n }
    }
news-off = Switched off: nothing goes before you switch it on.
news-one = <b>{ $day }</b>
news-in = Written in: { $tongues }
news-state =
    { $state ->
        [going] It is going out, or has gone.
       *[cancelled] Cancelled.
    }
button-news-add = Write one
button-news-preview = Preview
button-news-move = Another day
button-news-cancel = Cancel it
news-cancelled = Cancelled
news-ask =
    { $told ->
        [yes] <b>The message in: { $tongue }</b>
       *[no] <b>A tip or news</b>
    }
    Send it as it should look: a text, or a photo, a video or a file with text.
news-ask-day =
    <b>On which day?</b>
    Tap one, or type it, for example: { $example }
news-ask-hour =
    <b>Tips and news</b>
    At which hour?
refused-NewsFixed = That one is going out already or was cancelled, and does not change any more.

## Surprises

automation-surprise = Surprise
automation-about-surprise = Surprise: a small gift to a few who come often. It needs a gift.
nudge-surprise =
    { $visits ->
        [one] For you, { $name }, because you come often: { $visits } visit so far. A small thing from us.
       *[other] For you, { $name }, because you come often: { $visits } visits so far. A small thing from us.
    }
nudge-why-surprise = Comes often, visits: { $visits }
nudge-field-visits = visits
button-automation-budget = Budget
surprise-budget = <b>Surprises: what they may cost a month</b>
surprise-pays = Budget: { $money } · one costs: { $cost } · gifts a month: { $n }
surprise-ask-budget = Please type an amount, for example: { $example }
button-surprise-no-budget = No budget
surprise-ask-cost =
    <b>What does one gift cost you?</b>
    Please type an amount, for example: { $example }
