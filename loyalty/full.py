"""What is full: lists that are as long as a page, a screen or a club can bear."""

from loyalty.refusals import TooMany


class QuestionsFull(TooMany):
    """Another question of the owner's own would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class BranchesFull(TooMany):
    """Another branch would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class CatalogueFull(TooMany):
    """Another item would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class CategoriesFull(TooMany):
    """Another kind of items would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class FavouritesFull(TooMany):
    """Another button on the cashier's screen would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class RulesFull(TooMany):
    """Another rule would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class TiersFull(TooMany):
    """Another tier would be too many."""


class StampCardsFull(TooMany):
    """Another stamp card would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class TipsFull(TooMany):
    """Another tip would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class QuietFull(TooMany):
    """More spans or days of silence than anybody keeps."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class DatesFull(TooMany):
    """Another date of the member's own would be too many."""

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)
