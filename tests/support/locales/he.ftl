hello = שלום, <b>{ $name }</b>
points = { $n ->
    [one] נקודה אחת
    [two] שתי נקודות
   *[other] { $n } נקודות
}
list = חברים:
    { $name }
    /card { $n }
    <b>{ $n }</b> { $word }
faulty = בסדר, { $nobody } { -nothing }
