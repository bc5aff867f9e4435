refused-PriceChanged = Cena się w międzyczasie zmieniła i nic nie odłożono. Obowiązuje ta poniżej.
letter-bill-waits = <b>{ $club }: Twoje punkty czekają na zgodę</b>
approval-off-back = To, co odjęto, klient ma z powrotem. Jeśli zniżkę już dano przy kasie, brakuje w niej: { $money }
approval-off-gone = <b>Jeszcze bez zgody</b>
    To, co odjęto z tego rachunku, w międzyczasie cofnięto albo wykorzystano inaczej. Odmów, a sprzedaż można zrobić od nowa.
letter-claim-not-allowed = <b>Masz z powrotem: { $price }</b>
    Zakupu nie potwierdzono, więc to nie jest wykorzystane: { $reward }
bill-to-pay = <b>Do zapłaty: { $money }</b>
