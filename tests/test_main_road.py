"""The road that everybody walks: an owner opens the club, a customer joins, a cashier scans, the points arrive."""

from tests.support.world import World


async def test_an_owner_opens_a_cafe_and_a_customer_gets_stamps(world: World):
    owner = await world.open_club("cafe")
    print(owner.screen)
    cashier = await world.cashier(owner)
    print(cashier.screen)
    dana = await world.member()
    print(dana.screen)
    await world.do(cashier, open=await world.card_link(dana))
    print(cashier.screen)
    await world.do(cashier, tap="3")
    print(cashier.screen)
    print(dana.screen)
    await world.do(dana, say="/points")
    print(dana.screen)
    assert 0
