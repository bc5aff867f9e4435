refused-PriceChanged = Cena się w międzyczasie zmieniła i nic nie odłożono. Obowiązuje ta poniżej.
