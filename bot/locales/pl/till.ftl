### O co pyta i co mówi kasa.

## A number typed while a sale is open

ask-meant = <b>Numer czy kwota?</b>
    To może być jedno i drugie: { $typed }
    Wybierz, o co chodzi.
button-meant-card = Karta klubowa: { $name }
button-meant-whole = Zakup dla: { $name }
button-meant-receipt = Zakup nr { $number }
button-meant-amount = Kwota: { $money }, { $name }
ask-far = <b>Na pewno { $money }?</b>
    To o wiele więcej, niż zwykle się tu kupuje.
button-far = Tak: { $money }
refused-FarAboveUsual = To o wiele więcej, niż zwykle się tu kupuje. Zeskanuj jeszcze raz i potwierdź.
button-items-clear = Wyczyść produkty
button-code-for = Pokaż kod na kwotę: { $money }

## Who does not serve

refused-NotServing = Twój dostęp do kasy jest teraz wstrzymany, więc tego nie naliczono. Porozmawiaj z właścicielem.
not-counted-any-more = Nie należysz już do zespołu, więc tego nie naliczono. Teraz to dla Ciebie klub klienta:

## A card that its holder filled

phone-held = Ten numer jest na karcie klubowej, na której coś naliczono z Twojego konta w zespole, więc nie połączono jej z Twoją. Właściciel już wie: porozmawiaj z nim.
flag-own-card = <b>Karta klubowa nabita przez jej posiadacza?</b>
    Na tej karcie klubowej naliczał w czasie pracy: { $staff }
    Teraz ta sama osoba podała jej numer jako własny. Nazwa na karcie klubowej: { $name }
    Niczego nie połączono. Kierownik może to zrobić na stronie karty.

## Opening hours

refused-HoursUnclear = Nie udało się odczytać tych godzin, więc niczego nie zapisano. Na przykład: 9-17, albo z dniami: pn-pt 9-17, sob 10-14

## Money that goes back from a bill that money alone did not pay

ask-refund-money =
    { $points ->
        [yes] Chodzi tylko o część zapłaconą w pieniądzach; punkty wrócą razem z nią same.
       *[no] Chodzi tylko o to, co po odjęciu zniżki zapłacono w pieniądzach.
    }
