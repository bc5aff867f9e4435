## Broadcasts: taken back, corrected, and what Telegram does not take

broadcast-recall-beside =
    { $what ->
        [cancelled] Już się nie wyśle: { $n }
        [turns] Następne terminy zostają: { $n }
       *[unknown] Zostaje, bo nie wiadomo, czy dotarło: { $n }
    }
broadcast-wave-why =
    { $why ->
        [too_old] starsze niż dwa dni: { $n }
        [gone] usunięte wcześniej: { $n }
        [shut] bot zablokowany: { $n }
       *[refused] odrzucone przez Telegram: { $n }
    }
broadcast-copy-became =
    { $what ->
        [recalled] cofnięto
        [corrected] poprawiono
        [too_old] bez zmian: starsze niż dwa dni
        [gone] bez zmian: usunięte wcześniej
        [shut] bez zmian: bot zablokowany
       *[refused] bez zmian: odrzucone przez Telegram
    }
result-taken-back = Cofnięto: { $n }
broadcast-which-version =
    <b>Którą wersję poprawić?</b>
    { $compared ->
        [yes]
            Jedna: porównanie trwa, wcześniejsze dotknięcia też się liczą.
            Obie: treść jest ta sama, porównanie się kończy, reszta ją dostaje.
       *[no] Poprawione obie będą takie same.
    }
button-broadcast-both = Obie wersje
broadcast-correct-waiting = Jeszcze nie wysłano, wyjdzie w nowej treści: { $n }
broadcast-correct-beside =
    { $what ->
        [early] nikt jeszcze nie dostał
        [waiting] wyjdzie w nowej treści: { $n }
        [old] za stare: { $n }
        [failed] wcześniej odrzucone, wyjdą w nowej treści: { $n }
        [unknown] nie wiadomo, czy dotarło: { $n }
        [turns] następne terminy, też się zmienią: { $n }
       *[test] porównanie się kończy, reszta dostaje tę treść
    }
broadcast-second-missing = Brakuje drugiej wersji, język: { $language }. Napisz ją w „Jak”, „Dwie wersje”.
broadcast-offer-is-over = Oferta tej wysyłki jest skończona. Zdejmij ją w „Przyciski”.
broadcast-about-offer = oferta: { $name }

## The second version, language by language

test-second-languages =
    <b>Druga wersja</b>
    Potrzebny jest każdy język pierwszej. Brakuje: { $n }
test-ask-second-in =
    <b>Druga wersja, język: { $language }</b>
    Wyślij ją tak, jak ma wyglądać. Przyciski są z pierwszej. Imię wstawia się tak: <code>{ $example_raw }</code>

## Repeated broadcasts

button-broadcast-last = Ostatni dzień
button-broadcast-no-last = Bez ostatniego dnia
broadcast-ask-last =
    <b>Którego dnia ostatni raz?</b>
    Po tym dniu już nie wyjdzie.
    Stuknij dzień albo wpisz, na przykład: { $example }
broadcast-repeats-until = ostatni dzień: { $day }
broadcast-cancel-repeated = Wysyłka się powtarza: anulować tylko tę czy też wszystkie następne?
button-broadcast-cancel-this = Tylko tę
button-broadcast-cancel-all = Tę i wszystkie następne

## Offers and rewards of a broadcast

button-broadcast-offer-drop = ✕ Oferta: { $name }
button-broadcast-reward = Nagroda z katalogu
broadcast-which-reward =
    <b>Która nagroda?</b>
    { $n ->
        [0] Żadnej nie ma w katalogu. Najpierw dodaj nagrodę.
       *[other] Przycisk pokazuje, ile kosztuje; tam się ją odbiera.
    }
promotion-foot = Rzadziej albo wcale: /often

## How it says no

refused-FieldOnButton = Przycisk jest jednakowy dla wszystkich: bez pól osobistych na nim i w adresie. Napisz bez nawiasów klamrowych.
refused-WordsOnly = Zmienia się tylko tekst; zdjęcia i przyciski zostają. Wyślij nowy tekst.
refused-OneOfferOnly = Ta wysyłka dotyczy już innej oferty. Najpierw ją zdejmij.
