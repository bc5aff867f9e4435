## Birthdays and members' own dates

automation-birthday = Urodziny
automation-about-birthday = Urodziny: życzenia według kalendarza danej osoby, jeśli chcesz, z prezentem.
automation-own-date = Własne daty
automation-about-own-date = Własne daty: urodziny dziecka, rocznica ślubu, najwyżej trzy podane daty.
nudge-birthday = 🎂 Twoje urodziny, { $own_day }: wszystkiego najlepszego, { $name }.
nudge-why-birthday = Urodziny, { $own_day }: w tym roku { $celebrated_on }
nudge-own-date =
    { $kind ->
        [child] { $named ->
            [yes] 🎉 { $title }, { $own_day }: wszystkiego najlepszego, { $name }.
           *[no] 🎉 Urodziny w rodzinie, { $own_day }: wszystkiego najlepszego, { $name }.
        }
        [anniversary] { $named ->
            [yes] 🎉 { $title }, { $own_day }: wszystkiego najlepszego, { $name }.
           *[no] 🎉 Twoja rocznica ślubu, { $own_day }: wszystkiego najlepszego, { $name }.
        }
       *[other] { $named ->
            [yes] { $title }, { $own_day }: myślimy o Tobie, { $name }.
           *[no] Twój dzień, { $own_day }: myślimy o Tobie, { $name }.
        }
    }
nudge-why-own-date = Własna data, { $own_day }: w tym roku { $celebrated_on }
nudge-field-own_day = dzień
nudge-field-title = tytuł
button-own-dates = Moje daty
own-dates =
    <b>Twoje daty</b>
    W te dni wysyłamy życzenia. Dat najwyżej: { $most }
own-dates-silent =
    <b>Twoje daty</b>
    Życzenia są wyłączone; kolejna data to znów zgoda na nie.
own-date = { $what }: { $day }
own-date-child = Urodziny dziecka
own-date-anniversary = Rocznica ślubu
own-date-other = Inny dzień
button-own-date-add = Kolejna data
button-own-date-remove = ✕ { $what }
own-date-removed = Usunięto
own-date-ask-kind =
    <b>Twoja data</b>
    Co to za dzień?
own-date-ask-title =
    { $kind ->
        [child] <b>Urodziny dziecka</b>
            Jak dziecko ma na imię? Wpisz albo pomiń.
       *[other] <b>Twoja data</b>
            Jak ją nazwać? Wpisz albo pomiń.
    }
own-date-ask-day =
    <b>Który to dzień?</b>
    Wpisz datę, na przykład: { $example }, albo ją wybierz. Rok nie jest konieczny.
    Podając datę, zgadzasz się na życzenia od nas.
own-date-ask-which = <b>Który dzień?</b>
own-date-ask-month = <b>Który miesiąc?</b>
own-date-ask-year =
    <b>{ $day }</b>
    Wpisz rok albo zostaw datę bez roku.
refused-DatesFull = Dat najwyżej: { $most }. Najpierw usuń jedną.

## Days that some years lack

button-automation-rare = Rzadkie dni
rare-days = <b>Dni, których w niektórych latach nie ma</b>
rare-day-february =
    { $chosen ->
        [yes] 29 lutego: 1 marca
       *[no] 29 lutego: 28 lutego
    }
rare-day-thirtieth =
    { $chosen ->
        [yes] Brak 30. dnia miesiąca żydowskiego: 1. dnia następnego
       *[no] Brak 30. dnia miesiąca żydowskiego: 29. dnia
    }
rare-day-adar =
    { $chosen ->
        [yes] Adar w roku przestępnym: w Adar II
       *[no] Adar w roku przestępnym: w Adar I
    }

## Tips and news

automation-news = Porady i nowości
automation-about-news = Porady i nowości: z kalendarza wypełnianego z góry, bez sprzedawania.
nudge-why-news = W kalendarzu na { $news_on }
button-automation-calendar = Kalendarz
button-automation-hour = Godzina
news = <b>Porady i nowości</b>
news-ahead =
    { $n ->
        [0] W kalendarzu nic jeszcze nie ma.
        [one] W kalendarzu: { $n }
        [few] W kalendarzu: { $n }
        [many] W kalendarzu: { $n }
       *[other] W kalendarzu: { $n }
    }
news-off = Wyłączone: nic nie wyjdzie, dopóki tego nie włączysz.
news-one = <b>{ $day }</b>
news-in = Języki: { $tongues }
news-state =
    { $state ->
        [going] Już wychodzi albo wyszło.
       *[cancelled] Anulowano.
    }
button-news-add = Napisz
button-news-preview = Podgląd
button-news-move = Inny dzień
button-news-cancel = Anuluj
news-cancelled = Anulowano
news-ask =
    { $told ->
        [yes] <b>Treść w języku: { $tongue }</b>
       *[no] <b>Porada albo nowość</b>
    }
    Wyślij ją tak, jak ma wyglądać: tekst albo zdjęcie, film lub plik z tekstem.
news-ask-day =
    <b>Którego dnia?</b>
    Dotknij dnia albo go wpisz, na przykład: { $example }
news-ask-hour =
    <b>Porady i nowości</b>
    O której godzinie?
refused-NewsFixed = Ta wiadomość już wychodzi albo została anulowana i się nie zmieni.

## Surprises

automation-surprise = Niespodzianka
automation-about-surprise = Niespodzianka: mały prezent dla kilku częstych gości. Trzeba wybrać prezent.
nudge-surprise =
    { $visits ->
        [one] Dla Ciebie, { $name }, bo często u nas bywasz. Wizyt do dziś: { $visits }. Drobiazg od nas.
        [few] Dla Ciebie, { $name }, bo często u nas bywasz. Wizyt do dziś: { $visits }. Drobiazg od nas.
        [many] Dla Ciebie, { $name }, bo często u nas bywasz. Wizyt do dziś: { $visits }. Drobiazg od nas.
       *[other] Dla Ciebie, { $name }, bo często u nas bywasz. Wizyt do dziś: { $visits }. Drobiazg od nas.
    }
nudge-why-surprise = Często bywa, wizyt: { $visits }
nudge-field-visits = wizyty
button-automation-budget = Budżet
surprise-budget = <b>Niespodzianki: koszt na miesiąc</b>
surprise-pays = Budżet: { $money } · koszt jednej: { $cost } · prezentów na miesiąc: { $n }
surprise-ask-budget = Wpisz kwotę, na przykład: { $example }
button-surprise-no-budget = Bez budżetu
surprise-ask-cost =
    <b>Ile kosztuje jeden prezent?</b>
    Wpisz kwotę, na przykład: { $example }
