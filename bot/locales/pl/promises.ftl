refused-PriceChanged = Cena się w międzyczasie zmieniła i nic nie odłożono. Obowiązuje ta poniżej.
letter-bill-waits = <b>{ $club }: Twoje punkty czekają na zgodę</b>
approval-off-back = To, co odjęto, klient ma z powrotem. Jeśli zniżkę już dano przy kasie, brakuje w niej: { $money }
approval-off-gone = <b>Jeszcze bez zgody</b>
    To, co odjęto z tego rachunku, w międzyczasie cofnięto albo wykorzystano inaczej. Odmów, a sprzedaż można zrobić od nowa.
letter-claim-not-allowed = <b>Masz z powrotem: { $price }</b>
    Zakupu nie potwierdzono, więc to nie jest wykorzystane: { $reward }
bill-to-pay = <b>Do zapłaty: { $money }</b>
pay-only-money = <b>Rachunek: { $bill }</b>
    To powyżej limitu i ktoś musi się zgodzić. Do tego czasu punkty nie zapłacą, zostaje gotówka lub karta.
pay-left = Pytanie o punkty zostało wycofane: { $name }
letter-pay-gone = <b>{ $club }: bez zapłaty punktami</b>
    Kasa wycofała pytanie. Niczego nie wydano. Punkty: { $n }, to jest { $money }
button-sale-without-reward = Bez nagrody
stamp-card-off-ask =
    <b>Wycofanie: { $card }</b>
    Rozpoczęte rundy: { $rounds }. Pieczątki w nich: { $stamps }
    Zostają i każdą zaczętą rundę można wypełnić do końca. Nowych nikt już nie zacznie.
stamp-card-last-round = Ta karta jest wycofywana. Twoja runda nadal się liczy: można ją wypełnić do końca.
voucher-was =
    <b>{ $state ->
        [used] Wykorzystano { $time }
       *[revoked] Już nieważny
    }</b>
    { $what }
voucher-line-over =
    { $state ->
        [used] Wykorzystano { $time }
       *[revoked] Już nieważny
    }
found-no-code = Żaden kupon ani nagroda nie ma tego kodu. Porównaj znak po znaku i wpisz jeszcze raz albo zeskanuj.
pay-refused-points = Za mało wolnych punktów: część jest w międzyczasie odłożona lub wykorzystana. Punktów nie wydano, zapłać pieniędzmi.
pay-too-few = Za mało już wolnych punktów: część jest w międzyczasie odłożona lub wykorzystana.
voucher-reversed-over = Cofnięto. Kupon pozostaje unieważniony: cofnięto też to, za co został dany.
claim-code-event =
    <b>{ $reward }</b>
    Początek: { $moment }. Pokaż to przy wejściu do: { $until }
    <code>{ $code_raw }</code>
    Odłożone na ten cel: { $price }. Niewykorzystane wraca do Ciebie.
claim-line-event = Początek { $moment }
tiers-forecast-instead = Zastąpią to, co jest ustawione teraz: { $amounts }
button-living-again = Przypnij ponownie
refused-MomentOver = Ta chwila już minęła. Wpisz taką, która dopiero nadejdzie.
refused-HourMissing = Brakuje godziny. Wpisz dzień i godzinę, na przykład: jutro 18:00
reward-ask-places = <b>Ile miejsc?</b>
    Tyle osób może dostać miejsce. Stuknij albo wpisz.
button-places-no-limit = Bez limitu
button-objection-claim = Do tej nagrody
letter-objection-over = <b>{ $club }: sprawdzone</b>
    Zostaje tak, jak jest: { $thing }. Jeśli to się nie zgadza, zapytaj przy kasie.
