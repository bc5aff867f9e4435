# Words for trying out the engine; the bot's own are in bot/locales.
hello = Hello, <b>{ $name }</b>
points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
gift = { $kind ->
    [coffee] A coffee for { $name }
   *[other] Something for { $name }
}
card = <code>{ $code_raw }</code> <a href="{ $link_raw }">open</a> { $phone }
list = Members:
    { $name }
    /card { $n }
    <b>{ $n }</b> { $word }
exact = { NUMBER($n, minimumFractionDigits: 2) }
quoted = Dear { -shop }, { hello }
-shop = Corner Café
only-english = Only here: { $name }
faulty = Fine, { $name }
day = On { $day }
