"""How the club says no: a refusal carries data, never words."""


class Refusal(Exception):
    """The club says no. `fields` become the arguments of the sentence."""

    def __init__(self, **fields: object) -> None:
        super().__init__(type(self).__name__)
        self.fields = fields
