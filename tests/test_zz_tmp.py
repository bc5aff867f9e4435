import pytest
@pytest.mark.parametrize("n", range(10))
async def test_x(world, n):
    owner = await world.open_club("cafe")
    cashier = await world.cashier(owner)
    dana = await world.member()
