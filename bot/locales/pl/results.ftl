## What a broadcast has brought

button-broadcast-results = Co to dało
result-title = <b>Co to dało: { $title }</b>
result-letters = Doszło: { $n }. Nie wiadomo: { $unknown }. Zablokowania z tego powodu: { $blocked }
result-tapped = Stuknięcia przycisku: { $n }
result-tapped-used =
    { $priced ->
        [yes] Stuknięcia przycisku: { $n }. Użyte kody: { $used }, zeszło z rachunków: { $money }
       *[no] Stuknięcia przycisku: { $n }. Użyte kody: { $used }
    }
result-nobody-held-out = Dostali wszyscy, więc nie wiadomo, kto przyszedłby i tak.
result-came = Napisano do: { $n }, wróciło: { $rate }. Grupa porównawcza: { $held }, wróciło: { $other }
result-extra = Więcej na każde 100: { $extra }, prawdopodobnie od { $low } do { $high }
result-cannot-tell = Jeszcze nie wiadomo. Trzeba jeszcze osób, około: { $n }
result-spent =
    { $which ->
        [more] Po wiadomości wydano więcej na osobę: { $money }, prawdopodobnie od { $low } do { $high }
       *[less] Po wiadomości wydano mniej na osobę: { $money }, prawdopodobnie od { $low } do { $high }
    }
result-spent-unclear = Jeszcze nie wiadomo, czy wydano więcej.
result-why =
    <b>Skąd te liczby</b>
    { $over ->
        [yes] Liczone zakupy od: { $since } do: { $day }
       *[no] Liczone dotąd zakupy od: { $since }. Koniec: { $day }
    }
result-why-held-out = Grupa losowa: { $n }, wobec wszystkich, do których napisano, doszło czy nie.
result-why-opened = Telegram nikomu nie mówi, kto otworzył wiadomość, więc tej liczby tu nie ma.
result-taps = <b>Stuknięcia, ile osób: { $n }</b>
result-tap = { $what }: { $n }
result-all = <b>Wszystkie wiadomości razem: { $n }</b>
result-all-why = Każda jest porównana ze swoją grupą porównawczą, potem wszystkie razem.
result-all-none = <b>Wszystkie wiadomości razem</b>
    Dotąd dostawali wszyscy. Włącz grupę porównawczą przy następnej, w „Jak”.
result-file = liczby-{ $n }
result-list-sent = Liczby są w pliku powyżej.
result-figure =
    { $what ->
        [total] Wybrane osoby
        [delivered] Doszło
        [unknown] Nie wiadomo
        [gone] Poza zasięgiem
        [failed] Nieudane
        [waiting] Jeszcze nie wysłane
        [held_out] Grupa porównawcza
        [blocked] Zablokowania z tego powodu
        [tapped] Stuknięcia przycisku
        [used] Użyte kody
        [cost] Zeszło z rachunków
        [got_of] Napisano do
        [got_came] Napisano i wróciło
        [held_of] W grupie porównawczej
       *[held_came] W grupie porównawczej i wróciło
    }
result-figure-skipped = Pominięto: { $reason }
column-result-what = Co
column-result-number = Liczba
button-result-why = Skąd te liczby?
button-result-taps = Stuknięcia
button-result-list = Lista (CSV)
button-result-all = Wszystkie razem
button-result-test = Dwie wersje

## Two versions

button-broadcast-versions = Dwie wersje
test-goal =
    { $goal ->
        [taps] Stuknięcia
        [codes] Użyte kody
       *[purchases] Zakupy
    }
test-hours =
    { $n ->
        [one] { $n } godzina
        [few] { $n } godziny
        [many] { $n } godzin
       *[other] { $n } godziny
    }
test-too-few = <b>Dwie wersje</b>
    Gdy osób jest mniej niż { $least }, decyduje przypadek, nie słowa. Teraz dostanie: { $n }
test-none = <b>Dwie wersje</b>
    Część dostaje jedną, część drugą, reszta lepszą.
    Sprawdzamy { $looks } razy; zwycięża tylko to, czego nie tłumaczy przypadek.
test-plan = <b>Dwie wersje, porównanie: { $goal ->
        [taps] stuknięcia
        [codes] użyte kody
       *[purchases] zakupy
    }</b>
    Najpierw { $share } dostaje jedną z nich, po połowie; reszta czeka.
    { $n ->
        [one] Sprawdzamy { $looks } razy w { $n } godzinę. Lepsza idzie zaraz do reszty.
        [few] Sprawdzamy { $looks } razy w { $n } godziny. Lepsza idzie zaraz do reszty.
        [many] Sprawdzamy { $looks } razy w { $n } godzin. Lepsza idzie zaraz do reszty.
       *[other] Sprawdzamy { $looks } razy w { $n } godziny. Lepsza idzie zaraz do reszty.
    }
    Bez jasnej różnicy padnie pytanie do Ciebie.
test-title = <b>Dwie wersje, porównanie: { $goal ->
        [taps] stuknięcia
        [codes] użyte kody
       *[purchases] zakupy
    }</b>
test-early = Za wcześnie: pierwsze z { $looks } sprawdzeń dopiero przed nami.
test-version = { $name }: { $n } z { $all }, { $rate }
test-look = Sprawdzenie { $n } z { $looks }. Częstsze znajdowałyby różnice z przypadku.
test-winner =
    { $winner ->
        [none] Nie ma jeszcze lepszej: może to przypadek.
       *[other] Lepsza: { $winner }
    }
test-picked = Reszta dostaje ją teraz
button-test-second = Napisz drugą wersję
button-test-off = Tylko jedna wersja
button-test-pick = Wersja { $name }
letter-test = <b>Żadna wersja nie jest wyraźnie lepsza: { $title }</b>
    Którą dostanie reszta? Bez odpowiedzi w ciągu doby: pierwszą.
