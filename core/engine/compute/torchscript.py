"""Owns how the tree of a TorchScript archive becomes a table of tensors; its code stays closed.

Such an archive is a zip: `data.pkl` describes a tree of objects, `data/<n>` hold the numbers,
`code/` holds programs. Here the tree is one of stand-ins that can do nothing.
"""

from __future__ import annotations

from intarsia.core.engine.compute.pickled_code import ScriptedObject
from intarsia.core.engine.compute.tensor_claims import TensorClaim, UnsoundFile

_DEEPEST = 100


def claims_of_tree(tree: object) -> dict[str, TensorClaim]:
    """The archive's tensors by the path of attributes that leads to them.

    Parameters and buffers carry the names that `state_dict()` gives them. Raises UnsoundFile where
    the tree is deeper than any network's. What is shared has its first name alone.
    """
    found: dict[str, TensorClaim] = {}
    seen: set[int] = set()
    waiting: list[tuple[object, str, int]] = [(tree, "", 0)]
    while waiting:
        value, path, depth = waiting.pop()
        if isinstance(value, TensorClaim):
            found[path] = value
        elif isinstance(value, ScriptedObject):
            if depth > _DEEPEST:
                raise UnsoundFile("its tree of objects is deeper than any network's")
            if id(value) in seen:
                continue
            seen.add(id(value))
            inside = reversed(value.attributes.items())
            waiting += [(v, f"{path}.{k}" if path else str(k), depth + 1) for k, v in inside]
    return found
