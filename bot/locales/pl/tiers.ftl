## Tiers

feature-tiers = Poziomy: nazwy, mnożniki i korzyści dla najlepszych klientów
button-feature-tiers =
    { $state ->
        [on] Poziomy: wyłącz
       *[off] Poziomy: włącz
    }
button-tiers = Poziomy
button-my-tier = Mój poziom
tier-amount =
    { $unit ->
        [stamps]
            { $n ->
                [one] { $n } pieczątka
                [few] { $n } pieczątki
                [many] { $n } pieczątek
               *[other] { $n } pieczątki
            }
        [visits]
            { $n ->
                [one] { $n } wizyta
                [few] { $n } wizyty
                [many] { $n } wizyt
               *[other] { $n } wizyty
            }
       *[points]
            { $n ->
                [one] { $n } punkt
                [few] { $n } punkty
                [many] { $n } punktów
               *[other] { $n } punktu
            }
    }
tier-how =
    { $by ->
        [money] wydana kwota
       *[points]
            { $unit ->
                [stamps] zebrane pieczątki
                [visits] wizyty
               *[points] zebrane punkty
            }
    } { $window ->
        [calendar] w tym roku
       *[rolling]
            { $n ->
                [one] w ostatnim miesiącu
                [few] w ostatnich { $n } miesiącach
                [many] w ostatnich { $n } miesiącach
               *[other] w ostatnich { $n } miesiącach
            }
    }
tier-factor =
    { $unit ->
        [stamps] Pieczątki × { $factor }
        [visits] Wizyty × { $factor }
       *[points] Punkty × { $factor }
    }
tier-off = Zniżka na każdy zakup: { $percent }
tier-perk = { $perk }
tier-nothing = Nazwa, która robi wrażenie
tier-ahead =
    { $has ->
        [yes] { $tier } { $bar } { $next }, brakuje: { $amount }
       *[no] { $bar } { $next }, brakuje: { $amount }
    }
tier-top = Poziom: { $tier }
tier-until = Do { $day }
tier-ends = Ostatni dzień: { $day }, chyba że znowu go zdobędziesz
tier-for-life = Twój na zawsze
tier-usual-bronze = Brązowy
tier-usual-silver = Srebrny
tier-usual-gold = Złoty

## The member's page

my-tier = <b>Twój poziom: { $tier }</b>
my-tier-none = <b>Poziomy</b>: jeszcze żaden nie jest Twój
my-tier-how = Liczy się: { $how }

## The owner's pages

tiers-title = <b>Poziomy</b>: { $how }
tier-line = { $tier }, próg: { $amount }. Klubowicze: { $n }
tiers-empty = Jeszcze żadnego. Trzy na początek, według zakupów klubowiczów, jednym stuknięciem.
button-tiers-suggest = Zaproponuj trzy
button-tier-add = Dodaj poziom
button-tiers-how = Jak się je zdobywa
tier-title = <b>{ $tier }</b>
tier-takes = Próg: { $amount }. Klubowicze: { $n }
tier-from = Próg: { $amount }
tier-reward = W prezencie: { $reward }
button-tier-name = Nazwa
button-tier-threshold = Próg
button-tier-factor = Mnożnik
button-tier-discount = Zniżka
button-tier-perks = Korzyści słowami
button-tier-reward = Nagroda
button-tier-remove = Usuń
tier-ask-add = <b>Nowy poziom</b>
    Jak się nazywa? Wpisz, na przykład: Platynowy
tier-ask-name = <b>Nazwa: { $tongue }</b>
    Teraz: { $now }
    Wpisz ją tak, jak mają ją czytać klienci, albo stuknij inny język.
tier-ask-threshold = <b>Od jakiego progu?</b>
    Liczy się: { $how }
    Wpisz liczbę, na przykład: { $example }
tier-ask-factor =
    { $unit ->
        [stamps] <b>Ile razy więcej pieczątek?</b>
        [visits] <b>Ile razy więcej wizyt?</b>
       *[points] <b>Ile razy więcej punktów?</b>
    }
    Teraz: × { $factor }. Stuknij albo wpisz liczbę do 10.
    Z mnożnika i godziny ekstra liczy się tylko to, co wyższe.
tier-ask-discount = <b>Stała zniżka</b>
    Ile procent schodzi z każdego rachunku? Stuknij albo wpisz liczbę. Teraz: { $now }
tier-ask-perks = <b>Korzyści: { $tongue }</b>
    Teraz: { $now }
    Wpisz je w kilku słowach, na przykład: darmowa dolewka. Albo stuknij inny język.
button-tier-no-perks = Bez słów
tier-ask-reward = <b>Nagroda za zdobycie poziomu</b>
    Stuknij jedną; kto zdobędzie poziom, dostanie ją w prezencie.
button-tier-no-reward = Bez nagrody
tiers-forecast = <b>Co to zmieni?</b> { $how }
tiers-forecast-none = Nie będzie żadnych poziomów.
tiers-how-title = <b>Liczy się</b>: { $how }
tiers-how-holds =
    { $window ->
        [calendar] Poziom trwa ten rok i następny.
       *[rolling]
            { $n ->
                [one] Poziom trwa { $n } miesiąc.
                [few] Poziom trwa { $n } miesiące.
                [many] Poziom trwa { $n } miesięcy.
               *[other] Poziom trwa { $n } miesiąca.
            }
    }
tiers-how-ends = Okres ochronny, dni: { $grace }. Ostrzeżenie przed końcem, dni: { $warn }
tiers-how-change = Zdobyte poziomy zostają do końca swojego okresu. Nowe będą najpóźniej jutro.
button-tiers-by =
    { $by ->
        [money] Licz kwotę
       *[points]
            { $unit ->
                [stamps] Licz pieczątki
                [visits] Licz wizyty
               *[points] Licz punkty
            }
    }
button-tiers-window =
    { $window ->
        [calendar] Licz rok kalendarzowy
       *[rolling] Licz ostatnie miesiące
    }
button-tiers-months = Ile miesięcy
button-tiers-grace = Okres ochronny
button-tiers-warn = Ostrzeżenie
tiers-ask-months = <b>Ile miesięcy się liczy?</b>
    Stuknij albo wpisz liczbę od 1 do 36.
tiers-ask-grace = <b>Okres ochronny</b>
    Ile dni zostaje poziom niezdobyty ponownie? Stuknij albo wpisz liczbę do 365.
tiers-ask-warn = <b>Ostrzeżenie</b>
    Ile dni przed końcem wysłać wiadomość? Stuknij albo wpisz liczbę do 90.

## Everybody's rules

rules-tier = { $tier }, próg: { $amount }: { $what }
rules-tiers = Do poziomu liczy się: { $how }
rules-tiers-fall = Poziom niezdobyty ponownie spada o stopień; okres ochronny, dni: { $n }
rules-tier-factor = Z mnożnika poziomu i godziny ekstra liczy się tylko to, co wyższe.
rule-tiers = tylko { $tiers }
rule-ask-tiers = <b>Dla których poziomów?</b>
    Zaznacz je; bez zaznaczenia jest dla wszystkich.
button-when-tiers = Tylko niektóre poziomy

## At the counter and on a member's page

serving-tier = Poziom: { $tier }
serving-tier-off =
    { $itself ->
        [yes] { $tier }: zniżka { $percent }, kasa odlicza ją sama
       *[no] { $tier }: zniżka { $percent } od rachunku
    }
card-headline-tier = { $balance } · { $tier }
member-tier = { $balance } · { $tier }
button-member-tier = Poziom
tiers-of = <b>{ $name }: poziomy</b>
tiers-of-none = Jeszcze żadnego.
tiers-of-line =
    { $state ->
        [life] { $tier }, na zawsze
        [holds] { $tier }, do { $day }
       *[ended] { $tier }, koniec: { $day }
    }
button-tier-life = Na zawsze: { $tier }
button-tier-life-back = Już nie na zawsze: { $tier }
origin-friend = od znajomych
entry-tier = ekstra za poziom

## Letters

letter-tier-up = <b>{ $club }, nowy poziom: { $tier }</b>
letter-tier-life = <b>{ $club }, poziom Twój na zawsze: { $tier }</b>
letter-tier-ends = <b>{ $club }, poziom, który wkrótce się kończy: { $tier }</b>
    Ostatni dzień: { $day }
letter-tier-keep = Żeby został, do tego dnia brakuje: { $amount }
letter-tier-fell =
    { $left ->
        [yes] <b>{ $club }, Twój poziom teraz: { $now }</b>
       *[no] <b>{ $club }: Twój poziom dobiegł końca</b>
    }
    Przedtem: { $tier }. Gdy znowu zbierzesz dość, wróci od razu.

## Refusals

refused-TiersFull =
    { $most ->
        [one] Więcej niż { $most } poziom to za dużo. Najpierw usuń jeden.
        [few] Więcej niż { $most } poziomy to za dużo. Najpierw usuń jeden.
        [many] Więcej niż { $most } poziomów to za dużo. Najpierw usuń jeden.
       *[other] Więcej niż { $most } poziomu to za dużo. Najpierw usuń jeden.
    }
refused-ThresholdTaken = Inny poziom już się tam zaczyna. Wpisz inną liczbę.
