## Stamp cards

feature-cards = Karty pieczątek: kilka naraz, każda z własną nagrodą
button-feature-cards =
    { $state ->
        [on] Karty pieczątek: wyłącz
       *[off] Karty pieczątek: włącz
    }
button-stamp-cards = Karty pieczątek
button-my-stamp-cards = Moje karty pieczątek
button-stamp-card-add = Nowa karta pieczątek
button-stamp-card =
    { $active ->
        [yes] { $card }
       *[no] { $card } (wyłączona)
    }
stamp-cards =
    <b>Karty pieczątek</b>
    Pełna karta daje nagrodę i zaczyna się od nowa; nadmiarowe pieczątki przechodzą do następnej rundy.
stamp-card-ask-new =
    <b>Nowa karta pieczątek</b>
    Jak ma się nazywać? Na przykład: Karta kawowa
stamp-card-ask-gives =
    <b>Za co jest pieczątka?</b>
    Rozpoczęte rundy toczą się po staremu.
stamp-card-ask-goal =
    <b>Ile pieczątek zapełnia kartę?</b>
    Stuknij liczbę albo wpisz od 2 do 20.
stamp-card-ask-prize =
    { $n ->
        [one] <b>Co jest za { $n } pieczątkę?</b>
        [few] <b>Co jest za { $n } pieczątki?</b>
        [many] <b>Co jest za { $n } pieczątek?</b>
       *[other] <b>Co jest za { $n } pieczątki?</b>
    }
    Na przykład: Kawa gratis
stamp-card-ask-on-the-way =
    <b>Coś po drodze</b>
    Przy ilu pieczątkach? Wpisz liczbę od 1 do { $most }. To, co już jest, znika po stuknięciu.
button-prize-off = Usuń { $n }: { $reward }
stamp-card-title =
    { $active ->
        [yes] <b>{ $card }</b>
       *[no] <b>{ $card }</b>, wyłączona
    }
stamp-card-gives = Pieczątka za: { $what }
stamp-card-full =
    { $n ->
        [one] Pełna, gdy ma { $n } pieczątkę: { $reward }
        [few] Pełna, gdy ma { $n } pieczątki: { $reward }
        [many] Pełna, gdy ma { $n } pieczątek: { $reward }
       *[other] Pełna, gdy ma { $n } pieczątki: { $reward }
    }
stamp-card-on-the-way = Po drodze: { $what }
stamp-card-at = { $n }: { $reward }
button-stamp-card-name = Nazwa
button-stamp-card-gives = Za co pieczątka
button-stamp-card-goal = Ile pieczątek
button-stamp-card-prize = Nagroda
button-stamp-card-way = Po drodze
button-stamp-card-use =
    { $state ->
        [on] Wyłącz
       *[off] Włącz
    }
stamps-none = <b>Karty pieczątek</b>
    Teraz nie ma żadnej.
stamps-title =
    <b>{ $card }</b>
    Pieczątki: { $n } z { $of }
stamps-headline = { $n } z { $of }
stamps-on-card = { $card }: { $n } z { $of }
entry-card = pieczątki
entry-card-full = pełna karta
entry-on-card = { $what } ({ $card })
letter-merged-card =
    <b>{ $club }, { $card }: { $points }</b>
    Z Twojej drugiej karty klubowej, która jest teraz jedną kartą z tą. Od: { $staff }
refused-StampCardGone = Tej karty pieczątek już nie ma.
refused-StampCardsFull =
    { $most ->
        [one] Więcej niż { $most } karta pieczątek to za dużo.
        [few] Więcej niż { $most } karty pieczątek to za dużo.
        [many] Więcej niż { $most } kart pieczątek to za dużo.
       *[other] Więcej niż { $most } karty pieczątek to za dużo.
    }

## Stamps that come together, are sold, or go back

sale-stamps =
    { $full ->
        [yes] { $card }, pełna karta: { $reward }. Teraz { $n } z { $of }
       *[no] { $card }: { $n } z { $of }
    }
merged-stamps =
    { $n ->
        [one] { $card }: { $n } pieczątka
        [few] { $card }: { $n } pieczątki
        [many] { $card }: { $n } pieczątek
       *[other] { $card }: { $n } pieczątki
    }
merged-prizes = Nagrody zdobyte razem: { $what }
letter-card-change = <b>{ $club }, { $card }: { $points }</b>
letter-prizes-taken = Nagroda cofnięta razem z zakupem: { $what }
letter-prizes-back = <b>{ $club }: cofnięte nagrody</b>
taken-back-prizes = Nagrody: { $what }
prize-became =
    { $used ->
        [yes] { $reward } (już wykorzystana, zostaje)
       *[no] { $reward } (cofnięta)
    }
