## What the club says by itself about how members come and what they buy

nudge-field-what = kupon
nudge-field-end_on = dzień
nudge-field-reward = nagroda
nudge-field-cost = koszt
nudge-field-card = karta pieczątek
nudge-field-missing = brakuje
nudge-field-item = produkt
nudge-field-usual = zwykła przerwa
nudge-field-tip = wskazówka
nudge-field-days = dni

nudge-welcome =
    { $unit ->
        [stamps] { $name }, dobrze, że jesteś. Każdy zakup daje pieczątki, a pełna karta to nagroda.
        [visits] { $name }, dobrze, że jesteś. Każda wizyta się liczy, a wizyty zamieniają się w nagrody.
       *[points] { $name }, dobrze, że jesteś. Każdy zakup daje punkty, a punkty zamieniają się w nagrody.
    }
nudge-welcome-card =
    Twoja karta klubowa jest w tym czacie: pokaż jej kod przy kasie, przed zapłatą.
    To wszystko, niczego nie trzeba nosić ani drukować.
nudge-welcome-reward =
    Pierwsza nagroda, która czeka na Ciebie: { $reward }
    { $unit ->
        [stamps] Pieczątki za nią: { $cost }
        [visits] Wizyty za nią: { $cost }
       *[points] Punkty za nią: { $cost }
    }
nudge-first-purchase = Dziękujemy za pierwszy zakup, { $name }. Miło Cię gościć.
nudge-tip =
    O Twoim zakupie: { $item }
    { $tip }
nudge-voucher-ends =
    Twój kupon wkrótce się kończy: { $what }
    Do wykorzystania do { $end_on }
nudge-stamps-near =
    Brakuje jednej pieczątki na karcie: { $card }
    Co jest wtedy: { $reward }
nudge-within-reach =
    Następna nagroda jest blisko: { $reward }
    { $unit ->
        [stamps] Brakujące pieczątki: { $missing }
        [visits] Brakujące wizyty: { $missing }
       *[points] Brakujące punkty: { $missing }
    }
nudge-replenishment = Czas na to znowu? { $item }
nudge-silence = Brakuje nam Ciebie, { $name }. Miło będzie Cię znów zobaczyć.
nudge-silence-question =
    { $name }, jedno pytanie: co Cię od nas oddala?
    Jedno stuknięcie nam pomoże, a potem damy Ci spokój.
nudge-silence-once = { $name }, miło było Cię gościć. Zajrzyj znowu.

nudge-why-welcome = W klubie od { $joined_on }, jeszcze bez zakupu
nudge-why-welcome-card = W klubie od { $joined_on }, jeszcze bez zakupu
nudge-why-welcome-reward = W klubie od { $joined_on }, jeszcze bez zakupu
nudge-why-first-purchase = Pierwszy zakup: { $bought_on }
nudge-why-tip = Zakup { $bought_on }: { $item }
nudge-why-voucher-ends = Koniec { $end_on }: { $what }
nudge-why-stamps-near = Brakuje jednej pieczątki, ostatnio: { $last_on }, zwykła przerwa w dniach: { $usual }
nudge-why-within-reach = Brakuje: { $missing }, ostatnio: { $last_on }
nudge-why-replenishment = { $item }: ostatnio { $last_on }, zwykła przerwa w dniach: { $usual }
nudge-why-silence = Ostatnio: { $last_on }, zwykła przerwa w dniach: { $usual }
nudge-why-silence-question = Wiadomość bez skutku; ostatnio: { $last_on }
nudge-why-silence-once = Jedna wizyta: { $last_on }

automation-welcome = Powitanie: klub
automation-about-welcome = Tyle dni po dołączeniu, dopóki nie ma zakupu.
automation-welcome-card = Powitanie: karta
automation-about-welcome-card = Jak działa karta klubowa, dopóki nie ma zakupu.
automation-welcome-reward = Powitanie: nagroda
automation-about-welcome-reward = Pierwsza nagroda, dopóki nie ma zakupu.
automation-first-purchase = Podziękowanie
automation-about-first-purchase = Tyle dni po pierwszym zakupie.
automation-tip = Wskazówki
automation-about-tip = Co wiesz o tym, co zostało kupione, każda raz.
automation-voucher-ends = Koniec kuponu
automation-about-voucher-ends = Tyle dni przed końcem własnego kuponu.
automation-stamps-near = Jedna pieczątka
automation-about-stamps-near = Gdy ktoś nie przychodzi dłużej niż zwykle.
automation-within-reach = Nagroda blisko
automation-about-within-reach = Brakuje jednej piątej albo jednego zakupu, i tyle dni bez wizyty.
automation-replenishment = To, co zwykle
automation-about-replenishment = Tyle dni przed zwykłą porą następnego zakupu.
automation-silence = Długa cisza
automation-about-silence = Dłuższa niż zwykle u tej osoby, i co najmniej tyle dni.
automation-silence-question = Skąd ta cisza?
automation-about-silence-question = Tyle dni po pierwszym słowie jedno pytanie. Potem już nic.
automation-silence-once = Jedna wizyta
automation-about-silence-once = Gdy inni przyszliby już znowu, i co najmniej po tylu dniach.

## Why members stay away

button-away-moved = Przeprowadzka
button-away-price = Ceny
button-away-service = Obsługa
button-away-choice = Wybór
button-away-busy = Po prostu brak czasu
button-away-words = Własnymi słowami
away-said =
    { $option ->
        [moved] <b>Dziękujemy za odpowiedź.</b> Wszystkiego dobrego w nowym miejscu.
        [price] <b>Dziękujemy za odpowiedź.</b> Trafia do właściciela.
        [choice] <b>Dziękujemy za odpowiedź.</b> Trafia do właściciela.
        [busy] <b>Dziękujemy.</b> Jesteśmy tu, kiedy Ci pasuje.
        [service] <b>Dziękujemy za odpowiedź.</b> Szefostwo dowiaduje się o tym teraz, z Twoim imieniem.
       *[words] <b>Dziękujemy.</b> Właściciel to przeczyta.
    }
away-ask =
    { $option ->
        [service] <b>Przykro nam.</b> Co się stało? Napisz w jednej wiadomości. Trafi do szefostwa z Twoim imieniem.
       *[words] <b>Słuchamy.</b> Napisz w jednej wiadomości.
    }
letter-silence-service =
    <b>Niezadowolenie z obsługi</b>
    { $name }: od pewnego czasu bez wizyty, odpowiedź: obsługa.
    { $told ->
        [yes] „{ $words }”
       *[no] Bez dalszych słów. Osobiste słowo może pomóc.
    }
button-away-member = Do karty klubowej

## The owner's pages

button-silence-numbers = Ile osób?
silence-numbers =
    <b>Stali goście, którzy nie przychodzą</b>
    Dłużej niż zwykle u każdego z nich: { $n }
    Bez wizyty 30 dni: { $thirty } · 60: { $sixty } · 90: { $ninety }
silence-learned =
    { $known ->
        [yes] Niezwykłe tutaj: zwykła przerwa razy { $factor }. Na podstawie przerw: { $gaps }
       *[no] Na razie niezwykłe: dwa razy dłużej niż zwykła przerwa. Przerwy dotąd: { $gaps } z { $enough }
    }
silence-second =
    { $days ->
        [one] Drugi zakup następuje zwykle po { $days } dniu.
        [few] Drugi zakup następuje zwykle po { $days } dniach.
        [many] Drugi zakup następuje zwykle po { $days } dniach.
       *[other] Drugi zakup następuje zwykle po { $days } dnia.
    }
button-away-answers = Odpowiedzi
away-answers = <b>Dlaczego nie przychodzą, w ciągu roku</b>
away-answer = { $option }: { $n }
button-away-written = Ich słowami
away-written = <b>Własnymi słowami: { $n }</b>
away-written-one = { $name } ({ $day }, { $option }): „{ $words }”

button-tips = Wskazówki: lista
tips =
    <b>Wskazówki o tym, co sprzedajesz</b>
    { $n ->
        [0] Jeszcze żadnej. Wskazówka trafia raz do każdego, kto to kupił.
        [one] Napisane: { $n }. Każda trafia raz do każdego, kto to kupił.
        [few] Napisane: { $n }. Każda trafia raz do każdego, kto to kupił.
        [many] Napisane: { $n }. Każda trafia raz do każdego, kto to kupił.
       *[other] Napisane: { $n }. Każda trafia raz do każdego, kto to kupił.
    }
button-tip-add = Nowa wskazówka
tip-ask-about = <b>Wskazówka o czym?</b>
    O kategorii albo o jednym produkcie.
button-tip-category = Wszystko: { $title }
tip-ask-text =
    <b>Wskazówka: { $title } ({ $tongue })</b>
    { $now }
    Napisz ją tak, jak mówisz przy ladzie.
tip-none-yet = Jeszcze nic nie napisano.
button-tip-remove = Usuń
refused-TipsFull = Liczba wskazówek: { $most }, więcej się nie da. Najpierw usuń jedną.
tip-nothing-sold = <b>Wskazówki o tym, co sprzedajesz</b>
    Najpierw wpisz do katalogu to, co sprzedajesz.

nudge-sample-reward = Kawa
nudge-sample-item = Kawa ziarnista
nudge-sample-card = Karta kawowa
nudge-sample-tip = Przechowuj w chłodnym i suchym miejscu.
