"""How the club says no: a refusal carries data, never words. Here are the trunk and the boughs of the tree."""


class Refusal(Exception):
    """The club says no. `fields` become the arguments of the sentence."""

    def __init__(self, **fields: object) -> None:
        super().__init__(type(self).__name__)
        self.fields = fields


class NotAllowed(Refusal):
    """The person may not do this."""


class NotFound(Refusal):
    """Unknown, foreign or revoked: always the same answer."""


class TooLate(Refusal):
    """It was right once and is over now."""


class TooMany(Refusal):
    """A limit on counts or on guessing was reached."""
