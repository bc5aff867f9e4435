## What rules, tiers, stamp cards and friends give back, for the owner

gives-back =
    { $known ->
        [both]
            { $n ->
                [one] Gives back { $percent } of what is spent, after about { $n } visit.
               *[other] Gives back { $percent } of what is spent, after about { $n } visits.
            }
        [percent] Gives back { $percent } of what is spent.
        [visits]
            { $n ->
                [one] Reached after about { $n } visit. Give your reward a worth to see what comes back.
               *[other] Reached after about { $n } visits. Give your reward a worth to see what comes back.
            }
       *[nothing] Give your reward a worth to see what comes back.
    }
rule-gives-back = Gives back where it holds: { $percent }.
rule-costs-once = Costs once for each member: { $money }.
friend-costs =
    { $known ->
        [yes] A friend costs in all { $money }: { $percent } of a usual purchase.
       *[no] A friend costs in all: { $money }.
    }
gives-little = Little: few will notice it.
gives-dear = Dear: can you afford it?
stamp-card-unknown =
    { $n ->
        [one] Full after about { $n } visit. With prices in the catalogue you see what it gives back.
       *[other] Full after about { $n } visits. With prices in the catalogue you see what it gives back.
    }
