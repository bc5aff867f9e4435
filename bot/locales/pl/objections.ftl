## Zastrzeżenia do potwierdzenia i co się stało z zakupem

letter-dispute =
    { $again ->
        [yes] <b>Klient pyta jeszcze raz</b>
       *[no] <b>Klient ma zastrzeżenie</b>
    }
letter-dispute-ask = <b>Co się tu stało?</b>
letter-dispute-said = <b>Odpowiedź z kasy: { $staff }</b>
    Dotyczy: { $name }
    { $words }
dispute-claim =
    { $kind ->
        [not_me] Pisze: { $name }. To nie mój zakup.
        [wrong_number]
            { $told ->
                [yes] Pisze: { $name }. Właściwa liczba: { $claimed }
               *[no] Pisze: { $name }. Liczba jest zła.
            }
       *[wrong_amount]
            { $told ->
                [yes] Pisze: { $name }. Właściwa kwota: { $claimed }
               *[no] Pisze: { $name }. Kwota jest zła.
            }
    }
dispute-sale = Obsługa: { $staff }, { $what }, nr <code>{ $number_raw }</code>
dispute-answer-before = Poprzednia odpowiedź: { $words }
sale-became =
    { $kind ->
        [undo] Cofnięto. Od: { $staff }, { $moment }
        [void] Anulowano. Od: { $staff }, { $moment }
       *[refund] Zwrócono. Od: { $staff }, { $moment }
    }
letter-dispute-corrected = <b>Poprawiono. Od: { $by }</b>
    { $counts ->
        [yes] Zakup nr <code>{ $number_raw }</code> liczy się teraz tak: { $now }
       *[no] Zakup nr <code>{ $number_raw }</code> już się nie liczy.
    }
    Zmiana: { $points }. Stan: { $n }
letter-dispute-refused = Zakup nr <code>{ $number_raw }</code>, odpowiedź od: { $by }
    { $words }
letter-dispute-over =
    { $came ->
        [corrected] <b>Poprawiono. Od: { $by }</b>
       *[refused] <b>Zostaje bez zmian. Od: { $by }</b>
    }
    { $name }, { $what }, nr <code>{ $number_raw }</code>
    { $came ->
        [corrected]
            { $counts ->
                [yes] Liczy się teraz tak: { $now }
               *[no] Już się nie liczy.
            }
       *[refused] { $words }
    }
letter-voided = <b>Anulowano. Od: { $by }</b>
    { $name }, { $what }, nr <code>{ $number_raw }</code>
    Powód: { $reason }
objection-answered = <b>Jest odpowiedź</b>
    { $came ->
        [corrected] Poprawiono. Od: { $by }, { $moment }
       *[refused] Od: { $by }, { $moment }: { $words }
    }
objection-again = Dziękujemy. Właściciel sprawdzi to jeszcze raz i odpowie tutaj.
objection-final = To była druga odpowiedź. Zapytaj o to w sklepie.
button-objection-again = Napisz do właściciela jeszcze raz
button-wrong-number = Liczba jest zła
ask-claim-taps = <b>Liczba jest zła</b>
    Ile powinno być? Wybierz przycisk albo pomiń.
refused-SaleDecided = Do tego zakupu było zastrzeżenie i jest już odpowiedź. Teraz może go anulować tylko właściciel albo kierownik.
refused-RightAlready = Tak już jest: nie ma czego poprawiać. Możesz odmówić i wyjaśnić.
refused-NotPutRight =
    { $why ->
        [card] Ta karta klubowa jest zamknięta: nic już na niej nie policzymy. Możesz odmówić i wyjaśnić.
       *[rules] Klub liczy teraz coś innego: tego zakupu nie da się policzyć ponownie. Możesz odmówić i wyjaśnić.
    }
refused-NobodyToAsk = To powyżej limitu, a nie ma nikogo innego, kto mógłby to zatwierdzić: nikt nie zatwierdza własnego zakupu. Niczego nie naliczono.

## Klient skanuje kod przy kasie: co z tego wyszło

open-sale-added =
    { $unit ->
        [stamps] Z tego zakupu, pieczątki: { $gained }
        [visits] Z tego zakupu, wizyty: { $gained }
       *[points] Z tego zakupu, punkty: { $gained }
    }
letter-claim-waits = Zeskanowano: { $name }, { $amount }. Czeka na zgodę, Ty nie musisz.
letter-claim-late = Za późno: { $name }. Kod był już wykorzystany albo minął jego czas. Niczego nie naliczono, { $amount }
letter-claim-refused = Zeskanowano: { $name }, { $amount }. To powyżej limitu, a nikt inny nie może tego zatwierdzić: niczego nie naliczono.

## Prośby o zgodę

asked-about = { $name }, { $amount }. Powód: { $why }
adjust-asked = <b>Prośba wysłana</b>
    Ta korekta czeka na zgodę właściciela albo kierownika. Policzy się zaraz po zgodzie.
approval-typed = Wpisany powód: { $words }

## Zmiany bez zakupu

letter-change =
    { $unit ->
        [stamps] <b>{ $club }, pieczątki: { $points }</b>
        [visits] <b>{ $club }, wizyty: { $points }</b>
       *[points] <b>{ $club }, punkty: { $points }</b>
    }
letter-merged-other = Twoja karta klubowa jest teraz jedną kartą z Twoją drugą i wszystko jest na niej. Od: { $staff }
letter-merged-own = Dzięki numerowi telefonu karta klubowa założona w kasie i ta są teraz jedną kartą.
letter-unmerged = Dwie karty klubowe, które były jedną, są znów osobno. Od: { $staff }
letter-expired = Minął ich termin. Stan: { $n }

## Za sumami dnia

today-sales-title = <b>Dzisiejsze zakupy</b>
today-new-title = <b>Nowe osoby dzisiaj</b>
today-nothing = Jeszcze nic.
button-today-sales = Zakupy: { $n }
button-today-new = Nowe: { $n }
today-sale =
    { $priced ->
        [yes] { $time } { $name }, { $money }, { $gained } ({ $staff })
       *[no] { $time } { $name }, { $gained } ({ $staff })
    }
today-newcomer = { $time } { $name }

## Dlaczego tak

why-title = <b>Dlaczego { $gained }</b>
    Nr <code>{ $number_raw }</code>
why-line = { $gained } · { $what }
why-items = Kupione: { $items }
button-why = Skąd ta liczba?
entry-by-hand = { $line }
    { $staff }: { $reason }
merge-pending = { $line }, w drodze: { $n }
rules-from = { $line }. { $least }
import-sample = wiersz { $line }: { $name }, { $day }
import-two-ways = Daty, które można odczytać na dwa sposoby: { $n }. Odczytano tak: { $samples }
import-bad-surplus = więcej komórek niż kolumn

## Co do tego pasuje

serving-beside = Kupione: { $bought }. Często razem z tym: { $item }
serving-popular = Popularne, jeszcze niekupione: { $item }
