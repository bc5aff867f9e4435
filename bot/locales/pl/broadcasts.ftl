## Personal fields of the owner's own messages

field-name = imię
field-points = punkty
field-to_next = do następnej nagrody
field-last_bought = ostatnio kupione
field-offer_code = kod oferty
field-usual-name = miło Cię widzieć
