# -- broadcasts: how they say no --
refused-CampaignGone = This broadcast is not there any more.
refused-CampaignFixed = This broadcast is confirmed and does not change any more. Copy it to write another one.
refused-CampaignOver = { $state ->
    [discarded] This draft was thrown away. A copy of it makes a new one.
    [finished] This broadcast has already gone to everybody.
    [cancelled] This broadcast was cancelled.
    [expired] It would be over before it begins. Choose a later end.
   *[other] This broadcast was not begun yet.
}
refused-CopiesTooOld = Telegram changes and takes back messages for two days only. These copies are older.
refused-CampaignEmpty = There is nothing in this broadcast yet. Send the message as it should look.

# -- broadcasts: why one stands still --
letter-broadcast-stands = <b>The broadcast “{ $title }” stands still.</b>
broadcast-stands-why = { $reason ->
    [content] Telegram refused the copy for { $name }: { $why }. If it is the message, correct it; if it is this copy alone, go on, and it is left out.
    [offer] The offer it is about is over, so it did not go out. Cancel it, or copy it as a draft and take the offer off.
    [blocks] More people than usual blocked the bot after it. The rest has not been written to.
    [wait] Telegram asks to wait. It may go on from: { $when }
    [trouble] The line to Telegram is bad, and copies would get lost. Let it go on when the line is good again.
   *[other] Nobody who was written to knows this bot. Most likely it runs with another bot’s key or database.
}
button-broadcast-look = Look at it
