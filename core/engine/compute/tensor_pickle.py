"""Owns reading the pickles of torch files: tensors and plain values come out, nothing is called.

A stack machine over `pickletools.genops`, which never reads more than the file has. Names of code
become stand-ins; the few that make tensors or tables are understood here, by what they mean.
"""

from __future__ import annotations

import pickletools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from intarsia.core.engine.compute.pickled_code import (
    SCRIPTED,
    STORAGES,
    NamedCode,
    ScriptedObject,
    StandIn,
    is_known,
    made,
    store,
)
from intarsia.core.engine.compute.tensor_claims import StorageClaim, UnsoundFile

_MOST_OPERATIONS = 1_000_000  # a checkpoint with its optimizer has about 300,000


@dataclass
class PickledContent:
    """What a pickle held, the code that it asks for without need, and its storages by key."""

    value: object
    unknown: list[str] = field(default_factory=list)
    storages: dict[str, StorageClaim] = field(default_factory=dict)


class ByteStream(Protocol):
    """What a pickle is read from."""

    def read(self, size: int = -1) -> bytes: ...

    def readline(self) -> bytes: ...

    def tell(self) -> int: ...


def read_pickle(stream: ByteStream, *, scripted: bool = False) -> PickledContent:
    """The next pickle of a stream, read up to its end and no further.

    `scripted`: of a TorchScript archive, whose own classes become ScriptedObjects.

    Raises UnsoundFile for anything that is no sound pickle of tensors and plain values; names of
    code that is not known are listed, and what they would have made is a StandIn.
    """
    machine = _Machine(scripted=scripted)
    try:
        for count, (operation, argument, _) in enumerate(pickletools.genops(cast(Any, stream))):
            if count > _MOST_OPERATIONS:
                raise UnsoundFile("its table of contents is longer than that of any weights")
            machine.run(operation.name, argument)
        (value,) = machine.stack
    except (ValueError, IndexError, KeyError, TypeError, OverflowError) as error:
        if machine.unknown:  # what it asks for says more than where it then breaks
            return PickledContent(None, machine.unknown)
        sound = error if isinstance(error, UnsoundFile) else None
        raise sound or UnsoundFile("its table of contents is damaged") from error
    return PickledContent(value, machine.unknown, machine.storages)


class _Mark:
    pass


_MARK = _Mark()


class _Machine:
    """The stack and the memo of one pickle."""

    def __init__(self, *, scripted: bool) -> None:
        self._scripted = scripted
        self.stack: list[Any] = []
        self.unknown: list[str] = []
        self.storages: dict[str, StorageClaim] = {}
        self._memo: dict[int, Any] = {}

    def run(self, name: str, argument: Any) -> None:
        """Carry out one operation. Raises UnsoundFile where it is none of those."""
        if name in _PUSHED:
            self.stack.append(argument)
        elif name in _CONSTANTS:
            self.stack.append(_CONSTANTS[name]())
        elif name in ("PUT", "BINPUT", "LONG_BINPUT"):
            self._memo[int(argument)] = self.stack[-1]
        elif name in ("GET", "BINGET", "LONG_BINGET"):
            self.stack.append(self._memo[int(argument)])
        elif name in ("GLOBAL", "INST"):
            made = self._named(str(argument).replace(" ", "."))
            if name == "INST":
                self._since_mark()
            self.stack.append(made if name == "GLOBAL" else StandIn())
        elif (act := _ACTS.get(name)) is not None:
            act(self)
        elif name not in _NOTHING:
            raise UnsoundFile(f"its table of contents uses {name}, which weights do not")

    def _named(self, name: str) -> NamedCode:
        known = is_known(name) or (self._scripted and name.startswith(SCRIPTED))
        if not known and name not in self.unknown:
            self.unknown.append(name)
        return NamedCode(name)

    def _since_mark(self) -> list[Any]:
        for at in range(len(self.stack) - 1, -1, -1):
            if self.stack[at] is _MARK:
                items = self.stack[at + 1 :]
                del self.stack[at:]
                return items
        raise UnsoundFile("its table of contents is damaged")

    def memoize(self) -> None:
        self._memo[len(self._memo)] = self.stack[-1]

    def pop(self) -> None:
        self.stack.pop()

    def pop_mark(self) -> None:
        self._since_mark()

    def stack_global(self) -> None:
        code, module = self.stack.pop(), self.stack.pop()
        if not (isinstance(code, str) and isinstance(module, str)):
            raise UnsoundFile("its table of contents is damaged")
        self.stack.append(self._named(f"{module}.{code}"))

    def collect_tuple(self) -> None:
        self.stack.append(tuple(self._since_mark()))

    def collect_list(self) -> None:
        self.stack.append(self._since_mark())

    def collect_dict(self) -> None:
        table: dict[Any, Any] = {}
        store(table, self._since_mark())
        self.stack.append(table)

    def collect_set(self) -> None:
        self._since_mark()
        self.stack.append(StandIn())

    def tuple_of(self, count: int) -> None:
        if len(self.stack) < count:
            raise UnsoundFile("its table of contents is damaged")
        self.stack[-count:] = [tuple(self.stack[-count:])]

    def append(self) -> None:
        item = self.stack.pop()
        if isinstance(self.stack[-1], list):
            self.stack[-1].append(item)

    def extend(self) -> None:
        items = self._since_mark()
        if isinstance(self.stack[-1], list):
            self.stack[-1].extend(items)

    def set_item(self) -> None:
        value, key = self.stack.pop(), self.stack.pop()
        store(self.stack[-1], [key, value])

    def set_items(self) -> None:
        items = self._since_mark()
        store(self.stack[-1], items)

    def build(self) -> None:
        """An object's own state: only those of TorchScript have any here."""
        state = self.stack.pop()
        if isinstance(self.stack[-1], ScriptedObject) and isinstance(state, dict):
            self.stack[-1].attributes.update(state)

    def make_of_class(self, pops: int = 2) -> None:
        """NEWOBJ and NEWOBJ_EX: a class, its arguments, in the latter also keywords."""
        arguments = [self.stack.pop() for _ in range(pops)]
        self.stack.append(made(arguments[-1], ()))

    def make_marked(self) -> None:
        self._since_mark()
        self.stack.append(StandIn())

    def reduce(self) -> None:
        arguments, code = self.stack.pop(), self.stack.pop()
        if not isinstance(arguments, tuple):
            raise UnsoundFile("its table of contents is damaged")
        self.stack.append(made(code, arguments))

    def persistent(self) -> None:
        """A storage: ("storage", type, key, device, elements), and in old files a view."""
        kept = self.stack.pop()
        if not isinstance(kept, tuple) or len(kept) not in (5, 6) or kept[0] != "storage":
            raise UnsoundFile("a storage is damaged")
        code, key, count = kept[1], kept[2], kept[4]
        if not isinstance(code, NamedCode) or not isinstance(key, str | int):
            raise UnsoundFile("a storage is damaged")
        dtype = STORAGES.get(code.name.rpartition(".")[2])
        if dtype is None:
            raise UnsoundFile(f"it holds tensors of the kind {code.name}, which networks do not")
        if type(count) is not int or count < 0 or (len(kept) == 6 and kept[5] is not None):
            raise UnsoundFile("a storage is damaged")
        claim = StorageClaim(str(key), dtype, count)
        before = self.storages.setdefault(str(key), claim)
        if before.bytes != claim.bytes:
            raise UnsoundFile("two storages have one name")
        self.stack.append(claim)


_PUSHED = frozenset(
    {
        *("INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "LONG4", "FLOAT", "BINFLOAT"),
        *("STRING", "BINSTRING", "SHORT_BINSTRING", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8"),
        *("UNICODE", "SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8", "BYTEARRAY8"),
    }
)
_CONSTANTS: dict[str, Callable[[], object]] = {
    "NONE": lambda: None,
    "NEWTRUE": lambda: True,
    "NEWFALSE": lambda: False,
    "EMPTY_TUPLE": tuple,
    "EMPTY_LIST": list,
    "EMPTY_DICT": dict,
    "EMPTY_SET": StandIn,
    "MARK": lambda: _MARK,
}
_NOTHING = frozenset({"PROTO", "FRAME", "STOP"})
_ACTS: dict[str, Callable[[_Machine], None]] = {
    "MEMOIZE": _Machine.memoize,
    "POP": _Machine.pop,
    "POP_MARK": _Machine.pop_mark,
    "STACK_GLOBAL": _Machine.stack_global,
    "TUPLE": _Machine.collect_tuple,
    "TUPLE1": lambda machine: machine.tuple_of(1),
    "TUPLE2": lambda machine: machine.tuple_of(2),
    "TUPLE3": lambda machine: machine.tuple_of(3),
    "LIST": _Machine.collect_list,
    "DICT": _Machine.collect_dict,
    "FROZENSET": _Machine.collect_set,
    "ADDITEMS": _Machine.pop_mark,
    "APPEND": _Machine.append,
    "APPENDS": _Machine.extend,
    "SETITEM": _Machine.set_item,
    "SETITEMS": _Machine.set_items,
    "BUILD": _Machine.build,
    "NEWOBJ": _Machine.make_of_class,
    "NEWOBJ_EX": lambda machine: machine.make_of_class(3),
    "OBJ": _Machine.make_marked,
    "REDUCE": _Machine.reduce,
    "BINPERSID": _Machine.persistent,
}
