## The card at the top of the chat

feature-living = Card at the top: members may pin a message that always says what they have
button-feature-living =
    { $state ->
        [on] Card at the top: switch off
       *[off] Card at the top: switch on
    }
button-living =
    { $state ->
        [on] Take down the card at the top
       *[off] Keep my card at the top
    }
living = <b>{ $club }</b>
living-on = It stands at the top of our chat now
living-later = It will be there in a moment
living-off = Taken down
