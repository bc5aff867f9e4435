hello = سلام، <b>{ $name }</b>
points = { $n ->
    [0] هنوز امتیازی نیست
    [one] { $n } امتیاز (یک)
   *[other] { $n } امتیاز
}
card = <code>{ $code_raw }</code> <a href="{ $link_raw }">کارت</a> { $phone }
list = اعضا:
    { $name }
    /card { $n }
    <b>{ $n }</b> { $word }
exact = { NUMBER($n, minimumFractionDigits: 2) }
