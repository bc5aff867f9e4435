"""Hundreds of clubs in one process, thriftily: what is the same for all of them is made once."""

import gc
from functools import cache
from typing import Any

import sqlalchemy
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

STATEMENTS = 2000


def be_thrifty() -> None:
    """Compile each statement once a process, not once a database, and look for garbage less often.

    A third of a small test is compiling the same statements for one more engine.
    """
    compiled: LRUCache[Any, Any] = LRUCache(STATEMENTS)
    began = sqlalchemy.Engine.__init__

    def begin(engine: Any, *args: Any, **options: Any) -> None:
        began(engine, *args, **options)
        engine._compiled_cache = compiled

    sqlalchemy.Engine.__init__ = begin  # type: ignore[method-assign]
    # The cache asks which dialect a statement was compiled for: any two of one kind write the same SQL here.
    DefaultDialect.__hash__ = lambda dialect: hash(type(dialect))  # type: ignore[method-assign, assignment]
    DefaultDialect.__eq__ = lambda dialect, other: type(dialect) is type(other)  # type: ignore[method-assign, assignment]
    sqlalchemy.util.get_cls_kwargs = cache(sqlalchemy.util.get_cls_kwargs)
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
