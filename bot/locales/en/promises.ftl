## What was said is what holds: prices, discounts that wait for a yes, questions and codes that are over

refused-PriceChanged = The price has changed since, and nothing was set aside. What holds now stands below.
