## Bring a friend

feature-friends = Zaproś znajomych: osobisty link i coś dla obu stron
button-feature-friends =
    { $state ->
        [on] Zaproś znajomych: wyłącz
       *[off] Zaproś znajomych: włącz
    }
button-friends = Zaproś znajomych
friends-title = <b>Zaproś znajomych</b>
friends-both =
    { $least ->
        [yes] Dla Ciebie: { $referrer }, dla nowej osoby: { $friend }, po pierwszym zakupie od { $money }
       *[no] Dla Ciebie: { $referrer }, dla nowej osoby: { $friend }, po pierwszym zakupie
    }
friends-numbers = Z Twojego linku: { $brought }. Nagrodzono w tym miesiącu: { $n }, najwięcej: { $most }
friends-link = Twój link: <code>{ $link_raw }</code>
friends-share = Dołącz do { $club }: karta klubowa jest w Telegramie, a korzyść mamy oboje.
button-friends-share = Wyślij znajomym
button-friends-code = Jako kod
friends-code = <b>{ $club }</b>
    Ten kod wystarczy zeskanować aparatem telefonu.
button-friends-came = Kto przyszedł
friends-came = <b>Kto przyszedł z Twojego linku</b>
friends-already = To link dla nowych osób. Twoja karta klubowa już jest.
friends-invited = To zaproszenie od znajomej osoby. Po pierwszym zakupie czeka na Ciebie: { $gift }
friends-line = { $name }: { $state }
friend-attributed = w klubie, jeszcze bez zakupu
friend-qualified = po zakupie
friend-rewarded = po zakupie, nagroda dla obu stron
friend-rewarded-cap = po zakupie, ponad limit miesiąca
friend-rewarded-staff = po zakupie przy kasie osoby polecającej, nagroda tylko dla nowej osoby
friend-rejected = nie liczy się
friend-rejected-former = nie liczy się, karta była tu wcześniej
friend-rejected-member = nie liczy się, karta już była
friend-clawed-back = zakup zwrócony
rules-friends =
    { $n ->
        [one] Zaproś znajomych: liczy się { $n } osoba w miesiącu.
        [few] Zaproś znajomych: liczą się najwyżej { $n } osoby w miesiącu.
        [many] Zaproś znajomych: liczy się najwyżej { $n } osób w miesiącu.
       *[other] Zaproś znajomych: liczy się najwyżej { $n } osoby w miesiącu.
    }
entry-referral = za zaproszenie
entry-referral-back = zwrot zakupu z zaproszenia

## The owner's page, and a member's

button-bringing = Zaproś znajomych
bringing-title = <b>Zaproś znajomych</b>
bringing-cap =
    { $n ->
        [one] Nagroda najwyżej za { $n } osobę w miesiącu; nowa osoba dostaje zawsze.
        [few] Nagroda najwyżej za { $n } osoby w miesiącu; nowa osoba dostaje zawsze.
        [many] Nagroda najwyżej za { $n } osób w miesiącu; nowa osoba dostaje zawsze.
       *[other] Nagroda najwyżej za { $n } osoby w miesiącu; nowa osoba dostaje zawsze.
    }
bringing-numbers = Z linków: { $brought }. Nagrodzono: { $rewarded }, w tym miesiącu: { $lately }
button-bringing-referrer = Dla polecającej osoby
button-bringing-friend = Dla nowej osoby
button-bringing-minimum = Najmniejszy zakup
button-bringing-cap = Najwięcej w miesiącu
bringing-ask-referrer = <b>Dla polecającej osoby</b>
    Ile dostaje? Stuknij albo wpisz liczbę.
bringing-ask-friend = <b>Dla nowej osoby</b>
    Ile dostaje? Stuknij albo wpisz liczbę.
bringing-ask-minimum = <b>Najmniejszy zakup</b>
    Od jakiej kwoty liczy się zakup nowej osoby? Wpisz ją, na przykład: { $example }
bringing-ask-cap = <b>Najwięcej w miesiącu</b>
    Za ile osób w miesiącu jest nagroda? Stuknij albo wpisz liczbę.
button-member-friends = Znajomi
friends-of = <b>{ $name }: znajomi</b>
friends-of-by = Zaproszenie od: { $line }
friends-of-none = Jeszcze nikt nie przyszedł z tego linku.

## Letters

letter-friend-welcome =
    { $unit ->
        [stamps] <b>{ $club }, pieczątki: { $gained }</b>
        [visits] <b>{ $club }, wizyty: { $gained }</b>
       *[points] <b>{ $club }, punkty: { $gained }</b>
    }
    Zaproszenie od: { $name }. Stan: { $n }
letter-friend-came =
    { $unit ->
        [stamps] <b>{ $club }, pieczątki: { $gained }</b>
        [visits] <b>{ $club }, wizyty: { $gained }</b>
       *[points] <b>{ $club }, punkty: { $gained }</b>
    }
    Pierwszy zakup z Twojego zaproszenia: { $name }. Stan: { $n }
letter-friend-cap = <b>{ $club }, pierwszy zakup z Twojego zaproszenia</b>
    Prezent powitalny przekazany: { $name }. Dla Ciebie w tym miesiącu nic więcej: limit to { $n }.
letter-friend-staff = <b>{ $club }, pierwszy zakup z Twojego zaproszenia</b>
    Prezent powitalny przekazany: { $name }. Dla Ciebie tym razem nic: za zakup przy własnej kasie nie ma nagrody.
letter-friend-back =
    { $unit ->
        [stamps] <b>{ $club }, pieczątki: { $gained }</b>
        [visits] <b>{ $club }, wizyty: { $gained }</b>
       *[points] <b>{ $club }, punkty: { $gained }</b>
    }
    Zakup z zaproszenia został zwrócony. Stan: { $n }
