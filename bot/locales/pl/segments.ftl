## Groups of members

command-segments = Grupy klubowiczów
button-segments = Grupy
segments =
    <b>Grupy klubowiczów</b>
    { $n ->
        [0] Złóż grupę stuknięciami i zachowaj ją pod nazwą: do wiadomości, ofert i list.
        [one] Zachowane: { $n }. Kto do niej należy, liczy się za każdym razem od nowa.
        [few] Zachowane: { $n }. Kto do nich należy, liczy się za każdym razem od nowa.
        [many] Zachowane: { $n }. Kto do nich należy, liczy się za każdym razem od nowa.
       *[other] Zachowane: { $n }. Kto do nich należy, liczy się za każdym razem od nowa.
    }
button-segment-new = Nowa grupa
segment-title = <b>Do kogo?</b>
segment-named = <b>{ $name }</b>
segment-who = { $who }
segment-size = Klubowicze w Telegramie: { $n }. Można napisać do: { $writable }.
segment-profiling = W tym zgoda na oferty według upodobań i zakupów: { $n }. Tylko do nich trafi.
button-segment-done = Wybierz tę grupę
button-segment-add = Dodaj warunek
button-segment-not = Z wyjątkiem …
button-segment-drop = Usuń warunek
button-segment-saved = Zachowane grupy
button-segment-people = Kto w niej jest
button-segment-name = Zachowaj pod nazwą
button-segment-change = Zmień
button-segment-rename = Zmień nazwę
button-segment-export = Pobierz jako plik
button-segment-archive = Usuń grupę
segment-ask-kind = <b>Jaki warunek?</b>
segment-ask-not = <b>Z wyjątkiem kogo?</b>
segment-kind-line = <b>{ $name }</b>: { $what }
segment-ask-values =
    <b>{ $name }</b>
    { $search ->
        [yes] Stuknij jedną lub kilka pozycji, wystarczy dowolna z nich. Pisanie wyszukuje.
       *[no] Stuknij jedną lub kilka pozycji, wystarczy dowolna z nich.
    }
segment-ask-number =
    <b>{ $name }</b>
    Stuknij zakres albo wpisz: od - do. Jedna liczba znaczy: tyle lub więcej.
segment-ask-days =
    <b>{ $name }</b>
    Stuknij okres albo wpisz, ile dni.
segment-ask-drop =
    <b>Który warunek usunąć?</b>
    Stuknięcie usuwa warunek, pozostałe zostają.
segment-ask-saved =
    <b>Zachowane grupy</b>
    Wybrana zastąpi to, co jest teraz złożone.
segment-ask-name = <b>Pod jaką nazwą?</b>
segment-kept = Zachowano: { $name }
segment-archived = Usunięto
segment-people =
    <b>Klubowicze w tej grupie: { $n }</b>
    Wpisanie imienia wyszukuje.
segment-people-found = <b>Znalezione dla: { $text }</b>
segment-file = { $name }
segment-days =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
segment-kind-tier = Poziom
segment-kind-silent = Bez zakupów od
segment-kind-visits = Wizyty
segment-kind-language = Język
segment-kind-bought = Kupione
segment-kind-spent = Wydana kwota
segment-kind-joined = W klubie od niedawna
segment-kind-tag = Etykieta
segment-kind-birthday = Miesiąc urodzin
segment-kind-interests = Upodobania
segment-kind-age = Wiek
segment-kind-branch = Dołączenie w lokalu
segment-kind-shopped = Zakupy w lokalu
segment-kind-source = Skąd
segment-kind-answer = Odpowiedź
segment-what-tier = na danym poziomie albo jeszcze bez poziomu
segment-what-silent = tak długo bez zakupów
segment-what-visits = ile razy i od kiedy były zakupy
segment-what-language = język, w którym czytają
segment-what-bought = pozycja lub kategoria; po „Z wyjątkiem”: nigdy
segment-what-spent = ile i od kiedy wydano
segment-what-joined = od niedawna w klubie
segment-what-tag = czym oznaczył ich Twój zespół
segment-what-birthday = świętują w danym miesiącu
segment-what-interests = co według siebie lubią
segment-what-age = według podanego roku urodzenia
segment-what-branch = dołączenie z plakatu danego lokalu
segment-what-shopped = zakupy w danym lokalu
segment-what-source = jak trafili do klubu
segment-what-answer = co odpowiedzieli na Twoje pytanie
segment-everyone = Wszyscy
segment-and = ; { "" }
segment-not = z wyjątkiem: { $what }
segment-more = jeszcze { $n }
segment-gone = coś, czego już nie ma
segment-no-tier = Jeszcze bez poziomu
segment-range =
    { $bounds ->
        [same] { $least }
        [from] { $least } lub więcej
        [to] najwyżej { $most }
       *[between] od { $least } do { $most }
    }
segment-window =
    { $ever ->
        [yes] kiedykolwiek
       *[no]
            { $n ->
                [one] w ostatnim dniu
                [few] w ostatnich { $n } dniach
                [many] w ostatnich { $n } dniach
               *[other] w ostatnich { $n } dniach
            }
    }
segment-is-tier = poziom: { $values }
segment-is-language = język: { $values }
segment-is-branch = dołączenie w lokalu: { $values }
segment-is-shopped = zakupy w lokalu: { $values }, { $window }
segment-is-age = wiek: { $values }
segment-is-birthday = miesiąc urodzin: { $values }
segment-is-interests = upodobania: { $values }
segment-is-bought = kupione: { $values }, { $window }
segment-is-visits = wizyty: { $values }, { $window }
segment-is-spent = wydana kwota: { $values }, { $window }
segment-is-silent =
    { $n ->
        [one] bez zakupów od { $n } dnia
        [few] bez zakupów od { $n } dni
        [many] bez zakupów od { $n } dni
       *[other] bez zakupów od { $n } dnia
    }
segment-is-joined =
    { $n ->
        [one] w klubie od ostatniego dnia
        [few] w klubie najwyżej od { $n } dni
        [many] w klubie najwyżej od { $n } dni
       *[other] w klubie najwyżej od { $n } dnia
    }
segment-is-source = skąd: { $values }
segment-is-answer = odpowiedź na „{ $question }”: { $values }
segment-is-tag = etykieta: { $values }
segment-some-items =
    { $n ->
        [one] { $n } pozycja lub kategoria
        [few] dowolna z { $n } pozycji i kategorii
        [many] dowolna z { $n } pozycji i kategorii
       *[other] dowolna z { $n } pozycji i kategorii
    }
segment-some-answers = wybrane odpowiedzi na Twoje pytanie: { $n }
segment-source-start = z Telegrama
segment-source-poster = z plakatu
segment-source-link = z linku
segment-source-friend = od znajomego
segment-source-counter = przy ladzie
segment-source-sale = kodem przy kasie
segment-source-import = z listy
refused-SegmentGone = Ta grupa została usunięta.
refused-NameTaken = Inna grupa już się tak nazywa. Wybierz inną nazwę.
refused-SegmentsFull = Grup może być najwyżej { $most }. Najpierw usuń jedną.
refused-ConditionsFull = Warunków jednego rodzaju może być w grupie najwyżej { $most }. Najpierw usuń jeden.
refused-TagsFull = Etykiet jednej osoby może być najwyżej { $most }. Najpierw usuń jedną.

## Tags

button-member-tags = Etykiety
member-tags =
    <b>{ $name }</b>
    Etykiety: { $tags }
    Stuknij, aby dodać lub usunąć etykietę, albo wpisz nową.
member-no-tags = jeszcze żadnych
