## Rewards of a tier and of all above it

reward-state-from = Od poziomu { $tier }: { $reward }
reward-why-tier =
    { $has ->
        [yes] Twój poziom: { $tier }. Ta nagroda jest jeszcze przed Tobą.
       *[no] Nie masz jeszcze poziomu. Ta nagroda jest jeszcze przed Tobą.
    }
reward-climb = Taniej od poziomu { $tier }: { $price }
button-tier-from = Od poziomu { $tier }
button-tier-price = { $tier }: { $price }
reward-ask-tier-cost =
    <b>{ $tier }: ile tam kosztuje?</b>
    Dotknij albo wpisz liczbę. Wyższe poziomy płacą tyle samo, chyba że mają własną cenę.
reward-tiers-include = Każdy poziom obejmuje wszystkie wyższe.
kept-from = Od poziomu: { $tier }

## The answer to a question, in its place

pay-receipt =
    { $waits ->
        [yes] Punkty za ten zakup: { $gained }, w drodze
       *[no] Punkty za ten zakup: { $gained }
    }
    Nr <code>{ $number_raw }</code>, przy kasie: { $staff }

## Something is wrong with a reward or a voucher that was used, or with a gift

button-used-not-me = To nie ja
button-used-not-given = Nic mi nie wydano
flag-objection-used = <b>Klient ma zastrzeżenie</b>
    { $what ->
        [not_me] Pisze: { $name }. To nie ja.
       *[not_given] Pisze: { $name }. Nic mi nie wydano.
    }
    Chodzi o: { $thing }. Obsługa: { $staff }
by-the-rules = zasady klubu

## What cannot be, said where it happens

refused-SelfRedeem = Nikt nie realizuje ani nie cofa niczego samemu sobie. Poproś kogoś z zespołu.
refused-DayOver = Wpisz jeden dzień, który dopiero będzie, jak w przykładzie.
refused-DaysOutOfOrder = Ostatni dzień musi dopiero nadejść i nie może być przed pierwszym.
refused-PrefixUnclear = Najwyżej { $most } liter łacińskich lub cyfr, bez spacji. Wpisz jeszcze raz.
left-the-club = poza klubem
feature-needed-vouchers = Kupony zostają włączone, dopóki są karty pieczątek: pełna karta daje nagrodę jako kupon.
taken-back-set-aside = W nagrodzie jeszcze niewykorzystanej; odjęte, jeśli wróci: { $n }
