"""Groups of layers as other programs have them."""

from __future__ import annotations

from intarsia.core.frozen import dataclass


@dataclass(frozen=True)
class LayerGroup:
    """A group of layers of another program. `id` tells it from a neighbour of the same name.

    `isolated`: its layers are composed by themselves, then once, with its opacity and blend. The
    layers of any other group lie in the picture as if there were none. `visible`: whether it hides
    its layers, which say so themselves.
    """

    id: int
    name: str
    opacity: float = 1.0
    blend: str = "src-over"
    isolated: bool = False
    visible: bool = True
