## Rewards, as members see them

command-rewards = Nagrody: co mogę odebrać
button-rewards = Nagrody
rewards-title =
    <b>Nagrody</b>
    { $balance }
rewards-none = Na razie nic tu nie ma.
reward-state-tier = Dla innego poziomu: { $reward }
reward-state-limit = Na razie wykorzystany limit: { $reward }
reward-state-sold-out = Wyczerpane: { $reward }
reward-state-not-yet = Od { $day }: { $reward }
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
reward-kind-product = produkt
reward-kind-percent = zniżka procentowa
reward-kind-amount = zniżka kwotowa
reward-kind-service = darmowa usługa
reward-kind-experience = wydarzenie
reward-kind-advice = porada
reward-kind-priority = obsługa bez kolejki
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
                [one] { $n } raz, liczba dni: { $days }
                [few] { $n } razy, liczba dni: { $days }
                [many] { $n } razy, liczba dni: { $days }
               *[other] { $n } raza, liczba dni: { $days }
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
claim-let-go = Wraca do Ciebie: { $price }
letter-claim-back =
    <b>Wraca do Ciebie: { $price }</b>
    Odbiór tej nagrody cofnięto o { $time }: { $reward }. Obsługa: { $staff }
letter-place =
    <b>Już wkrótce: { $reward }</b>
    Miejsce czeka na Ciebie: { $moment }. Pokaż kod przy wejściu.

## Handing over at the counter

hand-out = <b>Wydaj: { $reward }</b>
hand-off =
    <b>Zniżka na rachunku: { $off }</b>
    { $reward }
hand-who = Dla: { $name }
hand-event = Miejsce na: { $moment }
hand-practice = Tylko na próbę.
button-handed = Wydane
button-to-bill = Do rachunku
button-claim-sale = Zakup tej samej osoby
button-claim-back = Cofnij
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
    { $moment }. Koszt wrócił do klienta.
member-claims = <b>Odebrane nagrody: { $name }</b>
member-claims-none =
    <b>Odebrane nagrody: { $name }</b>
    Na razie żadnych.
button-member-claims = Odebrane nagrody
claim-ask-back =
    <b>Cofnij: { $reward }</b>
    Dlaczego? Wystarczy kilka słów; zostaną w rejestrze. Koszt wróci do klienta.
sale-off = Zniżka na rachunku: { $off }
sale-collect = <b>Do zapłaty: { $money }</b>, rachunek: { $bill }
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
