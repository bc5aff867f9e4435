# -- broadcasts: how they say no --
refused-CampaignGone = Tej wysyłki już nie ma.
refused-CampaignFixed = Ta wysyłka jest zatwierdzona i już się nie zmienia. Inną można napisać, kopiując tę.
refused-CampaignOver = { $state ->
    [finished] Ta wysyłka dotarła już do wszystkich.
    [cancelled] Ta wysyłka jest anulowana.
    [expired] Wysyłka skończyłaby się, zanim się zacznie. Wybierz późniejszy koniec.
   *[other] Ta wysyłka jeszcze się nie zaczęła.
}
refused-CopiesTooOld = Telegram zmienia i cofa wiadomości tylko przez dwa dni. Te kopie są starsze.
refused-CampaignEmpty = Ta wysyłka jest jeszcze pusta. Wyślij wiadomość tak, jak ma wyglądać.
