## Personal fields of the owner's own messages

# What stands between the braces: {name|friend}. Short, as people say it; every language's name works everywhere.
field-name = name
field-points = points
field-to_next = to next reward
field-last_bought = last bought
field-offer_code = offer code
field-usual-name = friend
