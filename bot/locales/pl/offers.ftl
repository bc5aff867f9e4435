## A member's offers

command-offers = Oferty dla Ciebie
button-my-offers =
    { $n ->
        [one] Oferta dla Ciebie
        [few] Oferty dla Ciebie: { $n }
        [many] Oferty dla Ciebie: { $n }
       *[other] Oferty dla Ciebie: { $n }
    }
feature-offers = Oferty osobiste: każdy widzi swoje w /offers
button-feature-offers =
    { $state ->
        [on] Oferty: wyłącz
       *[off] Oferty: włącz
    }
my-offers = <b>Oferty dla Ciebie</b>
    { $n ->
        [0] Teraz nie ma żadnej.
       *[other] Stuknij ofertę, aby zobaczyć, co daje i dlaczego.
    }
my-offer-line =
    { $taken ->
        [yes] { $name } · Twoja
       *[no] { $name }
    }
offer-title = <b>{ $name }</b>
offer-words = { $words }
offer-because =
    { $often ->
        [yes] Bo często kupujesz: { $item }
       *[no] Bo w Twoich zakupach było: { $item }
    }
offer-for-all = Dla wszystkich w klubie.
offer-for-you = Klub wybiera ją dla Ciebie.
offer-until = Do: { $day }
offer-lasts =
    { $n ->
        [one] Twój kod działa { $n } dzień.
        [few] Twój kod działa { $n } dni.
        [many] Twój kod działa { $n } dni.
       *[other] Twój kod działa { $n } dnia.
    }
offer-left = Zostało: { $n }
offer-taken = Jest Twoja: kod pod przyciskiem.
button-offer-code = Pokaż kod
button-offer-over = Oferta skończona
refused-OfferOver =
    { $why ->
        [early] Ta oferta jeszcze się nie zaczęła.
        [quota] Tej oferty już nie ma: wszystkie kupony odebrano.
        [time] Ta oferta jest po terminie.
       *[closed] Sklep zakończył tę ofertę.
    }
refused-OfferGone = Nie ma takiej oferty.
refused-NotForYou = Ta oferta jest dla innych klubowiczów.

## The owner's offers

button-offers = Oferty osobiste
offers-kept = <b>Oferty osobiste</b>
    { $n ->
        [0] Kupon osobisty: dla kogo, do kiedy, ile sztuk. Nie ma jeszcze żadnej.
       *[other] Stuknij ofertę, aby zobaczyć liczby i warunki.
    }
button-offer-new = Nowa oferta
offer-line =
    { $state ->
        [draft] { $name } · szkic
        [over] { $name } · koniec, { $taken }
       *[open]
            { $quota ->
                [0] { $name } · { $taken }
               *[other] { $name } · { $taken }/{ $quota }
            }
    }
offer-stands =
    { $state ->
        [draft] Nikt jej jeszcze nie widzi.
        [early] Początek: { $moment }
        [time] Koniec: { $day }
        [quota] Skończona: wszystkie kupony odebrano.
        [closed] Zakończona.
       *[open]
            { $ending ->
                [yes] Otwarta do: { $day }
               *[no] Otwarta bez terminu.
            }
    }
offer-whom = Dla: { $whom }
offer-numbers =
    { $quota ->
        [0] Odebrano: { $taken }. Wykorzystano: { $used }
       *[other] Odebrano: { $taken } z { $quota }. Wykorzystano: { $used }
    }{ $priced ->
        [yes] , zeszło z rachunków: { $money }
       *[no] {""}
    }
button-offer-preview = Tak ją widać
button-offer-whom = Dla kogo
button-offer-send = Napisz o niej
button-offer-publish = Otwórz dla klubowiczów
button-offer-title = Nazwa
button-offer-text = Opis
button-offer-terms = Warunki
button-offer-close = Zakończ
button-offer-close-sure = Tak, zakończ
offer-sample = Tu każdy dostaje własny kod.
offer-published = Otwarta
offer-closed = Zakończona
offer-ask-close = <b>Zakończyć ofertę?</b>
    Nikt już jej nie odbierze, a przycisk pod każdą wiadomością to powie.
    Odebrane i nadal ważne: { $n }
offer-quota =
    { $n ->
        [0] Ile sztuk: bez limitu
       *[other] Ile sztuk: { $n }
    }
offer-good-for =
    { $n ->
        [0] Każdy kod działa tak długo jak oferta.
        [one] Każdy kod działa: { $n } dzień
        [few] Każdy kod działa: { $n } dni
        [many] Każdy kod działa: { $n } dni
       *[other] Każdy kod działa: { $n } dnia
    }
offer-listed =
    { $listed ->
        [yes] Widzą ją w /offers wszyscy, dla których jest.
       *[no] Mają ją tylko ci, do których napisano.
    }
button-offer-quota = Ile sztuk
button-offer-days = Jak długo kod
button-offer-since = Od kiedy
button-offer-until = Do kiedy
button-offer-listed =
    { $listed ->
        [yes] Tylko w wiadomości
       *[no] Także w /offers
    }
offer-ask-until = <b>Do kiedy?</b>
    Po tym dniu nikt jej nie odbierze ani nie wykorzysta.
    Stuknij albo wpisz ostatni dzień, na przykład: { $example }
offer-ask-since = <b>Od kiedy?</b>
    Wpisz pierwszy dzień, na przykład: { $example }
offer-ask-quota = <b>Ile ich jest?</b>
    Stuknij albo wpisz, najwyżej { $most }. Po jednej na osobę.
offer-ask-days = <b>Ile dni działa każdy kod?</b>
    Licząc od odebrania.
    Stuknij albo wpisz, najwyżej { $most }.
offer-ask-title = <b>Jak się nazywa?</b>
    Wpisz krótką nazwę, na przykład: Deszczowy tydzień. Najwyżej znaków: { $most }
offer-ask-text = <b>Jaki jest opis?</b>
    Jedno lub dwa zdania dla klubowiczów. Najwyżej znaków: { $most }
button-offer-any-quota = Bez limitu
button-offer-any-days = Tak długo jak oferta
button-offer-no-title = Bez nazwy
button-offer-no-text = Bez opisu
