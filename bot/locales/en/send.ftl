# -- broadcasts: how they say no --
refused-CampaignGone = This broadcast is not there any more.
refused-CampaignFixed = This broadcast is confirmed and does not change any more. Copy it to write another one.
refused-CampaignOver = { $state ->
    [finished] This broadcast has already gone to everybody.
    [cancelled] This broadcast was cancelled.
    [expired] It would be over before it begins. Choose a later end.
   *[other] This broadcast was not begun yet.
}
refused-CopiesTooOld = Telegram changes and takes back messages for two days only. These copies are older.
refused-CampaignEmpty = There is nothing in this broadcast yet. Send the message as it should look.
