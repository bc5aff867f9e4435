## Broadcasts: taken back, corrected, and what Telegram does not take

broadcast-recall-beside =
    { $what ->
        [cancelled] Will not go out any more: { $n }
        [turns] Later turns stay: { $n }
       *[unknown] Stays, for nobody knows where it is: { $n }
    }
broadcast-wave-why =
    { $why ->
        [too_old] older than two days: { $n }
        [gone] deleted before: { $n }
        [shut] bot blocked: { $n }
       *[refused] refused by Telegram: { $n }
    }
broadcast-copy-became =
    { $what ->
        [recalled] taken back
        [corrected] corrected
        [too_old] as it was: older than two days
        [gone] as it was: deleted before
        [shut] as it was: bot blocked
       *[refused] as it was: refused by Telegram
    }
result-taken-back = Taken back: { $n }
broadcast-which-version =
    <b>Correct which version?</b>
    { $compared ->
        [yes]
            One of them: the comparison goes on, and earlier taps count too.
            Both: they say the same, it ends, and the rest gets that.
       *[no] In both they say the same then.
    }
button-broadcast-both = Both versions
broadcast-correct-waiting = Not sent yet, and goes out in the new words: { $n }
broadcast-correct-beside =
    { $what ->
        [early] nobody has got it yet
        [waiting] goes out in the new words: { $n }
        [old] too old: { $n }
        [failed] refused before, and sent in the new words: { $n }
        [unknown] nobody knows where it is: { $n }
        [turns] later turns that change too: { $n }
       *[test] the comparison ends, and the rest gets this
    }
broadcast-second-missing = The second version is missing in: { $language }. Under “How”, “Two versions” you write it.
broadcast-offer-is-over = The offer of this broadcast is over. Take it off under “Buttons”.
broadcast-about-offer = offer: { $name }

## The second version, language by language

test-second-languages =
    <b>The second version</b>
    Each language of the first needs one. Still missing: { $n }
test-ask-second-in =
    <b>The second version in: { $language }</b>
    Send it as it should look. The buttons are those of the first. A name goes in like this: <code>{ $example_raw }</code>

## Repeated broadcasts

button-broadcast-last = Last day
button-broadcast-no-last = Without a last day
broadcast-ask-last =
    <b>On which day is the last one?</b>
    After that day it does not come again.
    Tap a day or type one, for example: { $example }
broadcast-repeats-until = last day: { $day }
broadcast-cancel-repeated = It comes again and again: only this one, or with all that follow?
button-broadcast-cancel-this = Only this one
button-broadcast-cancel-all = This one and all that follow

## Offers and rewards of a broadcast

button-broadcast-offer-drop = ✕ Offer: { $name }
button-broadcast-reward = A reward of the catalogue
broadcast-which-reward =
    <b>Which reward?</b>
    { $n ->
        [0] None is offered. Add one first.
       *[other] The button shows what it costs; it is claimed there.
    }
promotion-foot = Less often, or none at all: /often

## How it says no

refused-FieldOnButton = A button is the same for everybody: no personal field stands on it or in its address. Write it without braces.
refused-WordsOnly = Only the words change; pictures and buttons stay. Send the new text.
refused-OneOfferOnly = This broadcast is about another offer already. Take that one off first.
