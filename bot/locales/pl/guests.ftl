## Experiences that are moved or called off, and their guests

place-kept = Twoje miejsce czeka: { $moment }
button-place-keep = Zachowaj miejsce
button-place-back = Oddaj miejsce
letter-place-moved =
    { $open ->
        [yes] <b>Nowy termin: { $reward }</b>
            Było: { $before }
            Teraz: { $moment }. Twoje miejsce czeka.
            Termin nie pasuje? Oddaj miejsce, a wróci do Ciebie: { $price }
       *[no] <b>Nowy termin: { $reward }</b>
            Było: { $before }
            Teraz: { $moment }. Twoje miejsce czeka.
    }
letter-place-off =
    <b>Odwołane: { $reward }</b>
    Nie odbędzie się: { $moment }
    Wraca do Ciebie: { $price }
claim-was-called-off =
    <b>Odwołano { $time }</b>
    { $reward }. Wraca do Ciebie: { $price }
claim-line-called-off = Odwołano { $time }
hand-was-called-off =
    <b>Odwołane: { $reward }</b>
    { $moment }. Koszt wrócił do klienta. Niczego nie wydawaj.
hand-early = <b>Nie dziś. Termin: { $moment }</b>
hand-early-what = Klient ma miejsce: { $reward }. Wydać już teraz?
button-handed-early = Wydaj mimo to dzisiaj
button-guest-list = Goście
button-guests =
    { $n ->
        [one] { $n } gość
        [few] { $n } gości
        [many] { $n } gości
       *[other] { $n } gościa
    }
guests-title = <b>Goście: { $reward }</b>
guests-when = { $moment }
guests-count = Zajęte miejsca: { $n }. Weszło: { $handed }
guest-in = ✓ { $time } · { $name } · { $number }
button-guests-file = Jako plik
export-file-guests = goscie
column-guest-in = Wejście
event-move =
    <b>Przenieść: { $reward }?</b>
    Teraz: { $before }. Potem: { $moment }
    { $n ->
        [one] Miejsce ma { $n } osoba: dostanie wiadomość z oboma terminami i może je oddać.
        [few] Miejsce mają { $n } osoby: dostaną wiadomość z oboma terminami i mogą je oddać.
        [many] Miejsce ma { $n } osób: dostaną wiadomość z oboma terminami i mogą je oddać.
       *[other] Miejsce ma { $n } osoby: dostaną wiadomość z oboma terminami i mogą je oddać.
    }
button-event-move = Przenieś i powiadom
button-event-off = Odwołaj
event-off =
    <b>Odwołać: { $reward }?</b>
    { $moment }
    { $n ->
        [0] Nikt nie zajął miejsca. Nagroda zniknie z oferty.
        [one] Miejsce ma { $n } osoba: wszystko do niej wróci, dostanie też wiadomość.
        [few] Miejsce mają { $n } osoby: wszystko do nich wróci, dostaną też wiadomość.
        [many] Miejsce ma { $n } osób: wszystko do nich wróci, dostaną też wiadomość.
       *[other] Miejsce ma { $n } osoby: wszystko do nich wróci, dostaną też wiadomość.
    }
    Razem wraca: { $price }. Tego nie da się cofnąć.
button-event-off-sure = Tak, odwołaj
event-is-off =
    { $n ->
        [0] Odwołane
        [one] Odwołane. Wiadomość dostanie { $n } osoba.
        [few] Odwołane. Wiadomość dostaną { $n } osoby.
        [many] Odwołane. Wiadomość dostanie { $n } osób.
       *[other] Odwołane. Wiadomość dostanie { $n } osoby.
    }
refused-EventBegan = Wydarzenie już trwa: miejsca nie można już oddać.
refused-EventAhead = To na inny dzień.
