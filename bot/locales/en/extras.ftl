## Beyond card, points and one reward

extras =
    <b>More for your members</b>
    Each has a page here once it is switched on.
button-extras = Rewards and more
more-of-mine = <b>More in your club</b>
button-more-of-mine = More
