## The card at the top of the chat

feature-living = Karta u góry czatu: przypięta wiadomość, która zawsze pokazuje aktualny stan
button-feature-living =
    { $state ->
        [on] Karta u góry: wyłącz
       *[off] Karta u góry: włącz
    }
button-living =
    { $state ->
        [on] Zdejmij kartę z góry
       *[off] Trzymaj kartę u góry
    }
living = <b>{ $club }</b>
living-on = Karta jest teraz u góry naszego czatu
living-later = Karta pojawi się za chwilę
living-off = Karta zdjęta
