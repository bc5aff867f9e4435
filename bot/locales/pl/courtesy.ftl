## How often members are written to, and when the club is silent

promotion-head =
    { $marked ->
        [yes] { $first } · <b>{ $club }</b>
       *[no] <b>{ $club }</b>
    }
button-less = Rzadziej
button-mute = Wycisz na 30 dni
button-stop-offers = Bez ofert
button-usual = Tak jak dotąd
button-unmute = Znów z ofertami
button-back-less = Tak jak dotąd
button-back-mute = Wyłącz wyciszenie
button-back-stop = Znów z ofertami
courtesy-less = Oferty najwyżej raz na dwa tygodnie.
courtesy-usual = Oferty tak często jak dotąd.
courtesy-mute = Przez 30 dni bez ofert. Potwierdzenia przychodzą nadal.
courtesy-unmute = Oferty znów przychodzą.
courtesy-stop = Koniec ofert. Punkty i karta klubowa zostają bez zmian.
courtesy-yes = Oferty znów przychodzą.
button-how-often = Jak często?
courtesy-mine = <b>Oferty od sklepu</b>
courtesy-mine-often =
    { $less ->
        [yes] Najwyżej jedna na dwa tygodnie.
       *[no] Najwyżej jedna dziennie i trzy w tygodniu.
    }
courtesy-mine-muted = Wyciszone do: { $day }
courtesy-mine-stopped = Oferty nie przychodzą. Punktów i karty klubowej to nie zmienia.

## The owner's pages

button-courtesy = Wiadomości: jak często
courtesy =
    <b>Jak często piszemy do klubowiczów</b>
    Można wysłać ofertę: { $n } z { $members } · zgoda: { $agree } · w zasięgu: { $reachable }
courtesy-wishes = Rzadziej: { $less } · wyciszone: { $muted } · rezygnacje w 30 dni: { $stopped }
courtesy-today = Oferta w ostatnich 24 godzinach: { $n }
courtesy-quiet = Godziny ciszy: { $hours } · wiadomości na sekundę: { $n }
button-quiet = Czas ciszy
button-first-line = Pierwszy wiersz
courtesy-first-line =
    <b>Pierwszy wiersz każdej reklamy</b>
    W niektórych krajach prawo wymaga tam słowa. Język: { $tongue }
    Teraz: { $now }
    Wpisz to słowo albo wybierz brak.
button-no-first-line = Bez takiego słowa
quiet =
    <b>Czas ciszy</b>
    Reklamy czekają, aż minie. Potwierdzenia przychodzą zawsze.
quiet-hours = Co noc: { $hours }
quiet-nothing = Nic nie wychodzi do: { $moment }
quiet-no-hours = brak
quiet-span = { $day } { $since } – { $end } { $until }
button-quiet-remove = ✕ { $what }
button-quiet-hours = Godziny
button-quiet-span = Część tygodnia
button-quiet-day = Dzień w roku
button-quiet-until = Nic do …
button-quiet-days =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
button-quiet-go-on = Wysyłaj znowu
quiet-ask-hours =
    <b>Cisza co noc</b>
    Wybierz godziny albo je wpisz, na przykład: { $example }
quiet-ask-span =
    <b>Cisza w części tygodnia</b>
    W jaki dzień się zaczyna?
quiet-ask-span-time =
    <b>Początek: { $day }</b>
    O której? Wybierz albo wpisz.
quiet-ask-end =
    <b>Początek: { $day }</b>
    W jaki dzień się kończy?
quiet-ask-end-time =
    <b>Koniec: { $end }</b>
    O której? Wybierz albo wpisz.
quiet-ask-day =
    <b>Cichy dzień w każdym roku</b>
    Wybierz dzień albo go wpisz, na przykład: { $example }
quiet-ask-until =
    <b>Nic nie wychodzi do …</b>
    Wybierz, jak długo, albo wpisz chwilę, na przykład: { $example }
moment-example = { $day } 12:00
kept-day = { $name }, { $day }
kept-new-year = Nowy Rok
kept-all-saints = Wszystkich Świętych
kept-christmas-eve = Wigilia
kept-christmas = Boże Narodzenie
kept-rosh-hashanah = Rosz ha-Szana
kept-yom-kippur = Jom Kippur
kept-tisha-b-av = Tisza be-Aw
kept-passover = Pesach
kept-tasua = Tasua
kept-ashura = Aszura
kept-arbaeen = Arbain
kept-night-of-decree = Noc 21 ramadanu
islamic-day = { $n } { $month }
islamic-month =
    { $month ->
        [m1] muharram
        [m2] safar
        [m3] rabi al-awwal
        [m4] rabi as-sani
        [m5] dżumada al-ula
        [m6] dżumada as-sanija
        [m7] radżab
        [m8] szaban
        [m9] ramadan
        [m10] szawwal
        [m11] zu al-kada
       *[m12] zu al-hidżdża
    }
refused-QuietFull =
    { $most ->
        [one] Więcej niż { $most } czas ciszy to za dużo. Najpierw usuń jeden.
        [few] Więcej niż { $most } czasy ciszy to za dużo. Najpierw usuń jeden.
        [many] Więcej niż { $most } czasów ciszy to za dużo. Najpierw usuń jeden.
       *[other] Więcej niż { $most } czasu ciszy to za dużo. Najpierw usuń jeden.
    }
courtesy-stopped = Oferty w ogóle nie przychodzą, bo są wyłączone.
courtesy-no-member = Oferty stąd do Ciebie nie przychodzą: są dla klubowiczów. Klub otwiera /start
button-pace = Jak szybko
courtesy-pace =
    <b>Jak szybko piszemy do wielu</b>
    Wiadomości na sekundę: { $now }. Dla { $members } osób, w sekundach: { $seconds }
    Powyżej { $most } na sekundę Telegram każe botowi czekać.
    Wolniej jest spokojniej przy ladzie: nie wszyscy przyjdą naraz.
    Stuknij albo wpisz liczbę od 1 do { $most }.
