## Groups of members

command-segments = Groups of members
button-segments = Groups
segments =
    <b>Groups of members</b>
    { $n ->
        [0] Put one together by taps and keep it under a name: for broadcasts, offers and lists.
       *[other] Saved: { $n }. Who is in them is counted anew every time.
    }
button-segment-new = New group
segment-title = <b>Whom?</b>
segment-named = <b>{ $name }</b>
segment-who = { $who }
segment-size = Members on Telegram: { $n }. Can be written to: { $writable }.
segment-profiling = Of them, agreed to offers by what they like and buy: { $n }. Only they get it.
button-segment-done = Use this group
button-segment-add = Add a condition
button-segment-not = But not …
button-segment-drop = Remove a condition
button-segment-saved = Saved groups
button-segment-people = Who is in it
button-segment-name = Keep under a name
button-segment-change = Change
button-segment-rename = Rename
button-segment-export = Take as a file
button-segment-archive = Remove the group
segment-ask-kind = <b>Which condition?</b>
segment-ask-not = <b>But not: whom?</b>
segment-kind-line = <b>{ $name }</b>: { $what }
segment-ask-values =
    <b>{ $name }</b>
    { $search ->
        [yes] Tap one or several, any of them will do. Typing searches.
       *[no] Tap one or several, any of them will do.
    }
segment-ask-number =
    <b>{ $name }</b>
    Tap a range, or type one: from - to. One number means: so much or more.
segment-ask-days =
    <b>{ $name }</b>
    Tap a time, or type how many days.
segment-ask-drop =
    <b>Which one goes?</b>
    A tap removes it, the others stay.
segment-ask-saved =
    <b>Saved groups</b>
    The one you tap takes the place of what was put together.
segment-ask-name = <b>Under which name?</b>
segment-kept = Kept: { $name }
segment-archived = Removed
segment-people =
    <b>Members in this group: { $n }</b>
    Typing a name searches.
segment-people-found = <b>Found for: { $text }</b>
segment-file = { $name }
segment-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
segment-kind-tier = Tier
segment-kind-silent = Silent for
segment-kind-visits = Visits
segment-kind-language = Language
segment-kind-bought = Bought
segment-kind-spent = Spent
segment-kind-joined = Joined
segment-kind-tag = Tag
segment-kind-birthday = Birthday month
segment-kind-interests = Likes
segment-kind-age = Age
segment-kind-branch = Joined at branch
segment-kind-shopped = Shops at branch
segment-kind-source = Came through
segment-kind-answer = Answer
segment-what-tier = in a certain tier, or in none yet
segment-what-silent = no purchase for so long
segment-what-visits = how often they bought, and since when
segment-what-language = the language they read
segment-what-bought = an item or category; with “But not” never bought
segment-what-spent = how much they paid, and since when
segment-what-joined = became members not long ago
segment-what-tag = what your team has marked them with
segment-what-birthday = celebrate in a certain month
segment-what-interests = what they say they like
segment-what-age = told their year of birth
segment-what-branch = joined by the poster of a branch
segment-what-shopped = bought in a branch
segment-what-source = how they found the club
segment-what-answer = what they answered to your own question
segment-everyone = Everyone
segment-and = ; { "" }
segment-not = but not: { $what }
segment-more = { $n } more
segment-gone = something that is gone
segment-no-tier = No tier yet
segment-range =
    { $bounds ->
        [same] { $least }
        [from] { $least } or more
        [to] at most { $most }
       *[between] { $least } to { $most }
    }
segment-window =
    { $ever ->
        [yes] ever
       *[no]
            { $n ->
                [one] in the last day
               *[other] in the last { $n } days
            }
    }
segment-is-tier = tier: { $values }
segment-is-language = language: { $values }
segment-is-branch = joined at: { $values }
segment-is-shopped = bought at: { $values }, { $window }
segment-is-age = age: { $values }
segment-is-birthday = birthday month: { $values }
segment-is-interests = likes: { $values }
segment-is-bought = bought: { $values }, { $window }
segment-is-visits = visits: { $values }, { $window }
segment-is-spent = spent: { $values }, { $window }
segment-is-silent =
    { $n ->
        [one] no purchase for { $n } day
       *[other] no purchase for { $n } days
    }
segment-is-joined =
    { $n ->
        [one] joined in the last day
       *[other] joined in the last { $n } days
    }
segment-is-source = came: { $values }
segment-is-answer = answer to “{ $question }”: { $values }
segment-is-tag = tag: { $values }
segment-some-items =
    { $n ->
        [one] { $n } item or category
       *[other] any of { $n } items and categories
    }
segment-some-answers = certain answers to your question: { $n }
segment-source-start = from Telegram
segment-source-poster = from a poster
segment-source-link = from a link
segment-source-friend = by a friend
segment-source-counter = at the counter
segment-source-sale = by a code at the till
segment-source-import = from a list
refused-SegmentGone = This group was removed.
refused-NameTaken = Another group is called so already. Please choose another name.
refused-SegmentsFull = At most { $most } groups can be kept. Remove one first.
refused-ConditionsFull = At most { $most } conditions of a sort fit into a group. Remove one first.
refused-TagsFull = At most { $most } tags fit on a member. Remove one first.

## Tags

button-member-tags = Tags
member-tags =
    <b>{ $name }</b>
    Tags: { $tags }
    Tap to give or take one, or type a new one.
member-no-tags = none yet
