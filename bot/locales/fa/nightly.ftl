## The night's work

letter-ending =
    { $unit ->
        [stamps] <b>{ $club }: مُهرهایی که به‌زودی منقضی می‌شوند</b>
        [visits] <b>{ $club }: مراجعه‌هایی که به‌زودی منقضی می‌شوند</b>
       *[points] <b>{ $club }: امتیازهایی که به‌زودی منقضی می‌شوند</b>
    }
    { $several ->
        [yes] روی هم: { $n }. نخستین‌ها اعتبار تا { $day }، آخرین‌ها تا { $last }
       *[no] روی هم: { $n }. اعتبار تا { $day }
    }
    موجودی: { $available }
