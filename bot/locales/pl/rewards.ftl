## Rewards, as members see them

command-rewards = Nagrody: co mogę odebrać
button-rewards = Nagrody
rewards-title =
    <b>Nagrody</b>
    { $balance }
rewards-none = Na razie nic tu nie ma.
reward-state-tier = Dla innego poziomu: { $reward }
reward-state-limit = Limit na razie wykorzystany: { $reward }
reward-state-sold-out = Wyczerpane: { $reward }
reward-state-not-yet = Od { $day }: { $reward }
reward-state-off = Obecnie wyłączone: { $reward }
reward-state-over = Już po terminie: { $reward }
reward-title = <b>{ $reward }</b>
reward-words = { $words }
reward-cost = Koszt: { $price }. { $state }
reward-conditions = { $conditions }
reward-price =
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
reward-gives-off = zniżka: { $off }
reward-gives-worth = { $kind }, wartość: { $money }
reward-kind-product = Produkt
reward-kind-percent = Zniżka procentowa
reward-kind-amount = Zniżka kwotowa
reward-kind-service = Darmowa usługa
reward-kind-experience = Wydarzenie
reward-kind-advice = Porada
reward-kind-priority = Obsługa bez kolejki
reward-from = od: { $day }
reward-until = do: { $day }
reward-left =
    { $n ->
        [0] nic nie zostało
        [one] zostało: { $n }
        [few] zostało: { $n }
        [many] zostało: { $n }
       *[other] zostało: { $n }
    }
reward-limit =
    { $ever ->
        [yes]
            { $n ->
                [one] { $n } raz na osobę
                [few] { $n } razy na osobę
                [many] { $n } razy na osobę
               *[other] { $n } raza na osobę
            }
       *[no]
            { $n ->
                [one]
                    { $days ->
                        [one] { $n } raz dziennie
                        [few] { $n } raz w ciągu { $days } dni
                        [many] { $n } raz w ciągu { $days } dni
                       *[other] { $n } raz w ciągu { $days } dnia
                    }
                [few]
                    { $days ->
                        [one] { $n } razy dziennie
                        [few] { $n } razy w ciągu { $days } dni
                        [many] { $n } razy w ciągu { $days } dni
                       *[other] { $n } razy w ciągu { $days } dnia
                    }
                [many]
                    { $days ->
                        [one] { $n } razy dziennie
                        [few] { $n } razy w ciągu { $days } dni
                        [many] { $n } razy w ciągu { $days } dni
                       *[other] { $n } razy w ciągu { $days } dnia
                    }
               *[other]
                    { $days ->
                        [one] { $n } raza dziennie
                        [few] { $n } raza w ciągu { $days } dni
                        [many] { $n } raza w ciągu { $days } dni
                       *[other] { $n } raza w ciągu { $days } dnia
                    }
            }
    }
reward-lasts =
    { $n ->
        [one] jako kupon ważny { $n } dzień
        [few] jako kupon ważny { $n } dni
        [many] jako kupon ważny { $n } dni
       *[other] jako kupon ważny { $n } dnia
    }

## The code of a claimed reward

button-claim = Odbierz za: { $price }
button-claim-show = Pokaż kod
button-claim-open = Twój kod: { $reward }
button-claim-cancel = Oddaj
button-copy-code = Kopiuj kod
claim-code =
    <b>{ $reward }</b>
    Pokaż to przy kasie. Do wykorzystania do: { $until }
    <code>{ $code_raw }</code>
    Odłożone na ten cel: { $price }. Niewykorzystane wraca do Ciebie.
claim-line-issued = Do wykorzystania do { $until }
claim-line-redeemed = Wykorzystano { $time }
claim-line-cancelled = Oddano { $time }
claim-line-expired = Po terminie od { $time }
claim-was-issued =
    <b>Twój kod: { $reward }</b>
    Czeka na Ciebie. Odłożone: { $price }. { $time }, { $staff }
claim-was-redeemed =
    <b>Wykorzystano { $time }</b>
    { $reward }, za: { $price }. Obsługa: { $staff }
claim-was-cancelled =
    <b>Oddano { $time }</b>
    { $reward }. Wraca do Ciebie: { $price }
claim-was-expired =
    <b>Nie wykorzystano na czas</b>
    { $reward }. Wraca do Ciebie: { $price }
claim-was-reversed =
    <b>Cofnięto { $time }</b>
    { $reward }. Wraca do Ciebie: { $price }
claim-voucher =
    { $n ->
        [one] <b>Twoje: { $reward }</b>
            Kupon ważny { $n } dzień.
        [few] <b>Twoje: { $reward }</b>
            Kupon ważny { $n } dni.
        [many] <b>Twoje: { $reward }</b>
            Kupon ważny { $n } dni.
       *[other] <b>Twoje: { $reward }</b>
            Kupon ważny { $n } dnia.
    }
claim-let-go = Wraca do Ciebie: { $price }
letter-claim-back =
    <b>Wraca do Ciebie: { $price }</b>
    Odbiór tej nagrody cofnięto o { $time }: { $reward }. Cofnięcie: { $staff }
letter-place =
    <b>Już wkrótce: { $reward }</b>
    Miejsce czeka na Ciebie: { $moment }. Pokaż kod przy wejściu.
letter-lasting =
    <b>{ $club }: kupon dla Ciebie</b>
    { $reward }
    Koszt: { $price }
    Do wykorzystania do: { $day }

## Handing over at the counter

hand-out = <b>Wydaj: { $reward }</b>
hand-off =
    <b>Zniżka na rachunku: { $off }</b>
    { $reward }
hand-who = Dla: { $name }
hand-event = Miejsce na: { $moment }
hand-practice = Tylko na próbę.
button-handed = Wydano
button-to-bill = Do rachunku
button-claim-sale = Zakup tej samej osoby
button-claim-back = Cofnij
hand-voucher = <b>Odebrane jako kupon: { $reward }</b>
hand-was-issued = <b>Czeka: { $reward }</b>
hand-was-redeemed =
    <b>Wydano: { $reward }</b>
    { $moment }, obsługa: { $staff }
hand-was-cancelled =
    <b>Klient oddał: { $reward }</b>
    { $moment }. Niczego nie wydawaj.
hand-was-expired =
    <b>Po terminie: { $reward }</b>
    Od: { $moment }. Koszt wrócił do klienta, nagrodę można odebrać jeszcze raz.
hand-was-reversed =
    <b>Cofnięto: { $reward }</b>
    { $moment }, cofnięcie: { $staff }. Koszt wrócił do klienta.
member-claims = <b>Odebrane nagrody: { $name }</b>
member-claims-none =
    <b>Odebrane nagrody: { $name }</b>
    Na razie żadnych.
button-member-claims = Odebrane nagrody
claim-ask-back =
    <b>Cofnij: { $reward }</b>
    Dlaczego? Wystarczy kilka słów; zostaną w rejestrze. Koszt wróci do klienta.
entry-claim = odebrana nagroda
entry-release = niewykorzystana nagroda
entry-reversed = cofnięta nagroda

## What cannot be

refused-RewardGone = Tej nagrody już nie ma w ofercie.
refused-OtherTier = Ta nagroda jest dla innego poziomu.
refused-ClaimOver = Ta nagroda jest już wykorzystana, oddana albo po terminie.
refused-NotYetOrOver = Tej nagrody w tej chwili nie ma w ofercie.
refused-SoldOut = Ta nagroda jest na razie wyczerpana.
refused-RewardLimit =
    { $most ->
        [one] Tę nagrodę każdy może na razie odebrać { $most } raz, a limit jest już wykorzystany.
        [few] Tę nagrodę każdy może na razie odebrać { $most } razy, a limit jest już wykorzystany.
        [many] Tę nagrodę każdy może na razie odebrać { $most } razy, a limit jest już wykorzystany.
       *[other] Tę nagrodę każdy może na razie odebrać { $most } raza, a limit jest już wykorzystany.
    }
refused-RewardsFull = Liczba nagród w katalogu: { $most }. Więcej się nie zmieści, zmień którąś z nich.
refused-PhotoWanted = To nie było zdjęcie. Wyślij je jako obraz, nie jako plik.

## The catalogue as its owner keeps it

kept-title = <b>Nagrody klubu</b>
kept-line =
    { $state ->
        [off] Wyłączona: { $reward }, { $price }
       *[on]
            { $known ->
                [yes] { $reward }: { $price }, zwraca { $percent }
               *[no] { $reward }: { $price }
            }
    }
kept-reward =
    { $state ->
        [off] <b>{ $reward }</b> (poza ofertą)
       *[on] <b>{ $reward }</b>
    }
kept-gives = Daje: { $what }. Koszt: { $price }
payback =
    { $known ->
        [both]
            { $n ->
                [one] Zwraca { $percent } wydatków, mniej więcej po { $n } wizycie.
                [few] Zwraca { $percent } wydatków, mniej więcej po { $n } wizytach.
                [many] Zwraca { $percent } wydatków, mniej więcej po { $n } wizytach.
               *[other] Zwraca { $percent } wydatków, mniej więcej po { $n } wizyty.
            }
        [percent] Zwraca { $percent } wydatków.
        [visits]
            { $n ->
                [one] Do odebrania mniej więcej po { $n } wizycie. Podaj wartość, a pokażemy, ile zwraca.
                [few] Do odebrania mniej więcej po { $n } wizytach. Podaj wartość, a pokażemy, ile zwraca.
                [many] Do odebrania mniej więcej po { $n } wizytach. Podaj wartość, a pokażemy, ile zwraca.
               *[other] Do odebrania mniej więcej po { $n } wizyty. Podaj wartość, a pokażemy, ile zwraca.
            }
       *[nothing] Podaj wartość, a pokażemy, ile zwraca.
    }
payback-little = To mało: niewielu po to wróci.
payback-dear = To dużo: sprawdź, czy to się opłaca.
forecast-payback = Pierwsza nagroda zwracałaby { $percent }. { $warned }
button-reward-add = Dodaj nagrodę
button-reward-name = Nazwa
button-reward-words = Opis
button-reward-picture = Zdjęcie
button-reward-cost = Koszt
button-reward-value = Wartość
button-reward-stock = Ile sztuk
button-reward-valid = Kiedy
button-reward-event = Termin
button-reward-limit = Jak często
button-reward-lasts = Kupon
button-reward-tiers = Poziomy
button-reward-automatic =
    { $state ->
        [on] Przyznawaj automatycznie
       *[off] Tylko na życzenie
    }
button-reward-switch =
    { $state ->
        [on] Przywróć do oferty
       *[off] Zdejmij z oferty
    }
button-no-picture = Bez zdjęcia
button-no-stock = Bez ograniczeń
button-no-lasts = Bez kuponu
button-no-limit = Bez ograniczeń
button-no-valid = Zawsze
button-no-value = Nie wiadomo
button-next-month = Najbliższe 30 dni
button-cost =
    { $known ->
        [yes] { $price } (zwraca { $percent })
       *[no] { $price }
    }
button-same-cost = Tyle samo co dla wszystkich
reward-ask-kind =
    <b>Nowa nagroda</b>
    Co to będzie? Nagroda nie musi być zniżką.
reward-ask-title =
    <b>Co klient dostanie?</b>
    Stuknij albo wpisz krótką nazwę.
reward-ask-name =
    <b>Nazwa nagrody</b>
    Język: { $tongue }. Teraz: { $now }
    Wpisz nazwę albo wybierz inny język.
reward-ask-words =
    <b>Kilka słów o nagrodzie</b>
    Język: { $tongue }. Teraz: { $now }
    Wpisz je albo wybierz inny język.
reward-ask-picture =
    <b>Zdjęcie nagrody</b>
    Wyślij zdjęcie.
reward-ask-cost =
    <b>Ile kosztuje?</b>
    Stuknij liczbę albo wpisz ją.
reward-ask-percent =
    <b>Ile zniżki na rachunku?</b>
    Stuknij albo wpisz, ile procent.
reward-ask-amount =
    <b>Ile zniżki na rachunku?</b>
    Wpisz kwotę, na przykład: { $example }
reward-ask-worth =
    <b>Ile to jest warte dla klienta?</b>
    Widzisz to tylko Ty: z tego wynika, ile nagroda zwraca. Na przykład: { $example }
reward-ask-stock =
    <b>Ile ich jest?</b>
    Stuknij liczbę albo wpisz ją. Każdy odbiór zabiera jedną, niewykorzystana wraca.
reward-ask-limit =
    <b>Jak często jedna osoba może ją mieć?</b>
    Stuknij albo wpisz dwie liczby: ile razy i w ciągu ilu dni.
reward-ask-lasts =
    <b>Kupon zamiast kodu?</b>
    Klient dostanie kupon ważny przez tyle dni.
reward-ask-valid =
    <b>Kiedy jest w ofercie?</b>
    Wpisz pierwszy i ostatni dzień, na przykład: 1-24 grudnia
reward-ask-event =
    <b>Kiedy to się odbędzie?</b>
    Wpisz dzień i godzinę, na przykład: 5 grudnia 18:00
reward-ask-tiers =
    <b>Poziomy</b>
    Kto może ją mieć i ile tam kosztuje? Bez zaznaczenia jest dla wszystkich.
reward-usual-off = Zniżka { $off }
reward-usual-service = Darmowa usługa
reward-usual-experience = Miejsce w pierwszym rzędzie
reward-usual-advice = Pół godziny porady
reward-usual-priority = Obsługa bez kolejki
greeting-plain =
    <b>{ $club }</b>
    Każdy zakup się liczy.
poster-instruction-plain = Zeskanuj, dołącz, pokaż kartę klubową.
