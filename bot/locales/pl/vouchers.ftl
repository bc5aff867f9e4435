## What came off a bill

bill-line = Rachunek { $money }: { $parts }
bill-part = { $what } { $money }
bill-tier = poziom
bill-voucher = kupon
bill-claim = nagroda
bill-points = punkty
bill-collect = <b>Do pobrania: { $money }</b>
sale-off = Do odjęcia: { $what }
button-sale-without = Bez kuponu

## Vouchers of a member

command-vouchers = Moje kupony
button-vouchers = Kupony
feature-vouchers = Kupony: kody, które coś dają przy kasie
button-feature-vouchers =
    { $state ->
        [on] Kupony: wyłącz
       *[off] Kupony: włącz
    }
vouchers-page = <b>Twoje kupony</b>
    { $n ->
        [0] Na razie nie ma żadnego.
       *[other] Stuknij kupon, aby zobaczyć kod do zeskanowania przy kasie.
    }
voucher-line =
    { $ending ->
        [yes] { $what } · do: { $day }
       *[no] { $what }
    }
voucher-title = <b>{ $what }</b>
voucher-code = Kod: <code>{ $code_raw }</code>
voucher-until = Do wykorzystania do: { $day }
voucher-show = Pokaż to przy kasie.
button-voucher-copy = Skopiuj kod
button-voucher-show = Pokaż kupon
voucher-percent = { $percent } zniżki na rachunek
voucher-amount = { $money } zniżki na rachunek
voucher-truth =
    { $state ->
        [used]
            { $told ->
                [yes] Ten kupon został wykorzystany: { $moment }, kasa: { $staff }, dla: { $name }
                [unnamed] Ten kupon został wykorzystany: { $moment }, kasa: { $staff }
               *[no] Ten kupon został wykorzystany: { $moment }
            }
        [expired] Ten kupon jest po terminie. Był do wykorzystania do: { $moment }
        [early] Ten kupon działa od: { $moment }
        [held] Ten kupon jest teraz obsługiwany: { $staff }. Będzie wolny: { $moment }
        [left] Osoba, do której należał ten kupon, nie jest już w klubie.
        [foreign] Ten kupon jest dla kogoś innego: { $name }
        [limit] Ten kupon wykorzystano już tyle razy, ile wolno jednej osobie: { $name }
       *[revoked] Sklep unieważnił ten kupon.
    }
voucher-state =
    { $state ->
        [active] ważny
        [used] wykorzystany
        [expired] po terminie
       *[revoked] unieważniony
    }
serving-vouchers =
    { $n ->
        [one] Ważny kupon: { $what }
        [few] Ważne kupony, { $n }: { $what }
        [many] Ważne kupony, { $n }: { $what }
       *[other] Ważne kupony, { $n }: { $what }
    }

## A voucher at the counter

voucher-held = <b>Wydaj: { $what }</b>
voucher-for = Dla: { $name }
voucher-card-next = Zeskanuj teraz kartę klubową, a zniżka zejdzie z rachunku. Bez karty odejmij ją ręcznie.
voucher-card-first =
    { $n ->
        [one] Kupon działa { $n } raz na osobę: zeskanuj teraz kartę klubową.
        [few] Kupon działa { $n } razy na osobę: zeskanuj teraz kartę klubową.
        [many] Kupon działa { $n } razy na osobę: zeskanuj teraz kartę klubową.
       *[other] Kupon działa { $n } raza na osobę: zeskanuj teraz kartę klubową.
    }
voucher-minute = Przez minutę czeka na Ciebie.
button-voucher-use = Wydano
voucher-used = <b>Wydano: { $what }</b>
voucher-released = Kupon jest znów wolny.
button-voucher-reverse = Cofnij wykorzystanie
voucher-ask-reverse = <b>Cofnij wykorzystanie</b>
    Dlaczego? Kupon będzie znów ważny, a jego posiadacz dostanie wiadomość.
voucher-reversed = Cofnięto. Kupon jest znów ważny.
refused-VoucherOver =
    { $state ->
        [used] Kupon został tymczasem wykorzystany, kasa: { $staff }. Zakupu nie zapisano; sprzedaj bez kuponu albo przerwij.
        [expired] Kupon jest po terminie. Zakupu nie zapisano; sprzedaj bez kuponu albo przerwij.
        [early] Kupon jeszcze nie działa. Zakupu nie zapisano; sprzedaj bez kuponu albo przerwij.
        [held] Kupon jest teraz obsługiwany: { $staff }. Zakupu nie zapisano; sprzedaj bez kuponu albo przerwij.
        [foreign] Kupon nie jest dla tej osoby, więc nic nie zostanie odjęte.
        [limit] Ta osoba ma już tyle wykorzystań, ile wolno, więc nic nie zostanie odjęte.
       *[revoked] Sklep unieważnił ten kupon. Zakupu nie zapisano; sprzedaj bez kuponu albo przerwij.
    }

## A voucher as an apology

button-voucher-gift = Daj kupon
voucher-ask-kind = <b>Nowy kupon</b>
    Co daje?
button-voucher-product = Produkt
button-voucher-service = Usługa
button-voucher-percent = Zniżka w procentach
button-voucher-amount = Zniżka kwotowa
voucher-ask-name = <b>Nowy kupon</b>
    Co to jest? Wpisz nazwę, na przykład: Kawa
voucher-ask-percent = <b>Nowy kupon</b>
    Ile procent zejdzie z rachunku? Stuknij albo wpisz.
voucher-ask-amount = <b>Nowy kupon</b>
    Ile zejdzie z rachunku? Wpisz, na przykład: { $example }
voucher-ask-reason = <b>{ $what }</b>
    Za co? Ten tekst trafi do wiadomości. Kupon jest ważny 90 dni.
voucher-given = Przyznano. Wiadomość została wysłana.
letter-voucher-apology =
    <b>{ $club }: kupon dla Ciebie</b>
    { $what }
    { $reason }
    { $ending ->
        [yes] Do wykorzystania do: { $day }
       *[no] Bez terminu.
    }
letter-voucher-used =
    <b>{ $club }: kupon wykorzystany</b>
    { $what }, kasa: { $staff }
letter-voucher-back =
    <b>{ $club }: Twój kupon jest znów ważny</b>
    { $what }
    { $ending ->
        [yes] Do wykorzystania do: { $day }
       *[no] Bez terminu.
    }

## Series of vouchers

button-series = Serie kuponów
series-page = <b>Serie kuponów</b>
    { $n ->
        [0] Kody do druku, do wysłania, do paczek. Nie ma jeszcze żadnej serii.
       *[other] Stuknij serię, aby zobaczyć jej liczby i pliki.
    }
series-line = { $what } · { $used }/{ $made }
button-series-new = Nowa seria
series-title =
    { $has ->
        [yes] <b>{ $what } { $prefix }</b>
       *[no] <b>{ $what }</b>
    }
series-numbers = Utworzone: { $made }. Wykorzystania: { $used }. Unieważnione: { $revoked }
series-terms =
    { $limit ->
        [0] Użycia każdego: { $uses }. Bez limitu na osobę.
       *[other] Użycia każdego: { $uses }. Na osobę: { $limit }
    }
series-until =
    { $ending ->
        [yes] Do wykorzystania do: { $day }
       *[no] Bez terminu.
    }
series-ended = Ta seria jest unieważniona: żaden jej kod już nie działa.
button-series-list = Lista (CSV)
button-series-sheets = Arkusze do druku
button-series-revoke = Unieważnij serię
button-series-revoke-sure = Tak, unieważnij
series-ask-revoke = <b>Unieważnić serię?</b>
    Kupony, których nikt już nie wykorzysta: { $n }. Tego nie da się cofnąć.
series-revoked = Unieważniono.
series-made = Utworzono.
series-file = kupony-{ $n }
series-sent = Kody na liście: { $n }
series-sheets = Arkusze: { $sheets }. Kupony, które można jeszcze wykorzystać: { $n }
column-voucher-code = Kod
column-voucher-used = Wykorzystania
column-voucher-uses = Dozwolone użycia
column-voucher-link = Link
series-ask-count = <b>Ile kuponów?</b>
    Stuknij albo wpisz, najwyżej { $most }.
series-ask-uses = <b>Ile razy można użyć każdego?</b>
    Stuknij albo wpisz, najwyżej { $most }.
series-ask-limit = <b>Ile razy na osobę?</b>
    Stuknij albo wpisz, najwyżej { $most }. Kasa poprosi wtedy o kartę klubową.
series-ask-until = <b>Do kiedy?</b>
    Stuknij albo wpisz ostatni dzień, na przykład: { $example }
series-ask-since = <b>Od kiedy?</b>
    Wpisz pierwszy dzień, na przykład: { $example }
series-ask-prefix = <b>Od czego zaczynają się kody?</b>
    Do 8 liter łacińskich lub cyfr, na przykład: SUMMER
button-series-no-limit = Bez limitu
button-series-days =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
button-series-no-end = Bez terminu
button-series-now = Od razu
button-series-no-prefix = Od niczego
series-plan = <b>Kupony, { $n }: { $what }</b>
series-span =
    { $begun ->
        [yes]
            { $ending ->
                [yes] Ważne od razu, do: { $last }
               *[no] Ważne od razu, bez terminu.
            }
       *[no]
            { $ending ->
                [yes] Ważne: { $first } – { $last }
               *[no] Ważne od: { $first }
            }
    }
series-prefix =
    { $has ->
        [yes] Początek kodów: { $prefix }
       *[no] Kody bez wspólnego początku.
    }
button-series-uses = Użycia każdego
button-series-limit = Na osobę
button-series-since = Od
button-series-until = Do
button-series-prefix = Początek
button-series-make = Utwórz: { $n }

## Points as money

feature-paying = Płatność punktami: punkty liczą się jak pieniądze
button-feature-paying =
    { $state ->
        [on] Płatność punktami: wyłącz
       *[off] Płatność punktami: włącz
    }
button-paying = Płatność punktami
paying-title = <b>Płatność punktami</b>
paying-no-money = To działa w klubie, w którym zbiera się punkty za pieniądze.
paying-unset = Punktami nie można jeszcze płacić. Najpierw podaj, ile jest wart jeden.
rules-paying =
    { $limited ->
        [no] Jeden punkt to { $money } na rachunku, do { $share } jego wartości.
       *[yes] Jeden punkt to { $money } na rachunku, do { $share } jego wartości. Najmniej punktów: { $least }
    }
button-paying-worth = Wartość punktu
button-paying-share = Część rachunku
button-paying-least = Od ilu punktów
paying-ask-worth = <b>Ile jest wart jeden punkt na rachunku?</b>
    Stuknij albo wpisz, na przykład: { $example }
paying-ask-share = <b>Jaką część rachunku można opłacić punktami?</b>
    W procentach, od 1 do 100.
paying-ask-least = <b>Od ilu punktów?</b>
    Mniejszą liczbą punktów nie można płacić.
pay-ask = <b>Rachunek: { $bill }</b>
    Punktami można opłacić { $money } (punkty: { $n }). Aby użyć mniej punktów, wpisz ile.
button-pay-money = W pieniądzach: { $money }
button-pay-points =
    { $n ->
        [one] { $n } punkt: { $money }
        [few] { $n } punkty: { $money }
        [many] { $n } punktów: { $money }
       *[other] { $n } punktu: { $money }
    }
button-pay-instead = Jednak w pieniądzach: { $money }
button-pay-look = Sprawdź odpowiedź
pay-waiting =
    { $state ->
        [asked] <b>Czeka na odpowiedź: { $name }</b>
        [declined] <b>Odpowiedź odmowna: { $name }</b>
        [expired] <b>Bez odpowiedzi: { $name }</b>
        [withdrawn] <b>Pytanie wycofane: { $name }</b>
       *[refused] <b>Nie udało się zapłacić punktami: { $name }</b>
    }
    Punkty: { $n }, czyli { $money }. { $state ->
        [asked] Pytanie jest w telefonie klienta przez pięć minut.
       *[other] Punkty nie zostały wydane.
    }
letter-pay = <b>{ $club }: zapłacić punktami?</b>
    Rachunek: { $bill }. Kasa, { $staff }, pyta, czy { $money } z niego opłacić punktami.
    Po Twojej zgodzie do zapłaty w pieniądzach zostanie: { $rest }.
    Punkty: { $n }. Bez Twojej zgody nic nie zostanie wydane. Masz pięć minut.
button-pay-yes =
    { $n ->
        [one] Tak, { $n } punkt za { $money }
        [few] Tak, { $n } punkty za { $money }
        [many] Tak, { $n } punktów za { $money }
       *[other] Tak, { $n } punktu za { $money }
    }
button-pay-no = Nie
letter-pay-done = <b>Zapłacono punktami: { $name }</b>
    Punkty: { $n }, czyli { $money }.
letter-pay-no = <b>Nie zapłacono punktami: { $name }</b>
    Punkty: { $n }, czyli { $money }. Nie zostały wydane.
button-pay-result = Zobacz rachunek
pay-paid = <b>Zapłacono punktami: { $money }</b>
    Punkty: { $n }. Do zapłaty w pieniądzach: { $rest }
    Twój stan punktów: { $available }
pay-declined = Nic nie zapłacono punktami. Zapłać przy kasie.
pay-refused = Tym razem kasa nie mogła tego zrobić. Punkty nie zostały wydane; zapłać pieniędzmi.
refused-PaymentOver = To pytanie o punkty jest zamknięte: ma już odpowiedź, zostało wycofane albo minęło pięć minut.
taken-back-returned = Punkty z zapłaty, które wróciły: { $n }
letter-points-returned = Punkty z zapłaty, które do Ciebie wróciły: { $n }
entry-paying = płatność punktami
entry-paying-back = zwrot płatności punktami
