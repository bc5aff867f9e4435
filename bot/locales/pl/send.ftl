# -- broadcasts: how they say no --
refused-CampaignGone = Tej wysyłki już nie ma.
refused-CampaignFixed = Ta wysyłka jest zatwierdzona i już się nie zmienia. Inną można napisać, kopiując tę.
refused-CampaignOver = { $state ->
    [discarded] Ten szkic jest wyrzucony. Kopia zrobi z niego nowy.
    [finished] Ta wysyłka dotarła już do wszystkich.
    [cancelled] Ta wysyłka jest anulowana.
    [expired] Wysyłka skończyłaby się, zanim się zacznie. Wybierz późniejszy koniec.
   *[other] Ta wysyłka jeszcze się nie zaczęła.
}
refused-CopiesTooOld = Telegram zmienia i cofa wiadomości tylko przez dwa dni. Te kopie są starsze.
refused-CampaignEmpty = Ta wysyłka jest jeszcze pusta. Wyślij wiadomość tak, jak ma wyglądać.

# -- broadcasts: why one stands still --
letter-broadcast-stands = <b>Wysyłka „{ $title }” stoi.</b>
broadcast-stands-why = { $reason ->
    [content] Telegram odrzucił kopię. Dla kogo: { $name }. Dlaczego: { $why }. Jeśli to wina wiadomości, popraw ją; jeśli tylko tej kopii, wznów, a zostanie pominięta.
    [offer] Jej oferta jest skończona, więc nie wyszła. Anuluj ją albo skopiuj jako szkic i zdejmij ofertę.
    [blocks] Po niej więcej osób niż zwykle zablokowało bota. Pozostali jeszcze nic nie dostali.
    [wait] Telegram prosi, by poczekać. Można wznowić od: { $when }
    [trouble] Łącze z Telegramem jest słabe i kopie mogłyby przepaść. Wznów, gdy łącze będzie dobre.
   *[other] Nikt z odbiorców nie zna tego bota. Pewnie działa z kluczem albo bazą danych innego bota.
}
button-broadcast-look = Pokaż wysyłkę
