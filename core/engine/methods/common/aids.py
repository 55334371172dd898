"""Owns the networks that help methods: ViTMatte for soft borders, Depth Anything for order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intarsia.core.engine.compute.loaded_networks import LoadedNetworks
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed

if TYPE_CHECKING:  # they bring torch, which the registry must not
    from intarsia.core.engine.methods.common.network_borders import NetworkBorders
    from intarsia.core.engine.methods.common.network_depth import NetworkDepth
    from intarsia.core.engine.methods.protocol import RunContext
    from intarsia.core.engine.pixels.planes import Floats
    from intarsia.core.engine.segment.matting import BorderSolver

VITMATTE = ("vitmatte-small", "vitmatte-small-distinctions", "vitmatte-base")
DEPTH = ("depth-anything-v2-small",)


class NetworkAids:
    """An `Aids` of packs; each network is opened when it is first asked for."""

    def __init__(self, packs: PackStore, networks: LoadedNetworks) -> None:
        self._mattes, self._depths = PackNeed(packs, VITMATTE), PackNeed(packs, DEPTH)
        self._networks = networks
        self._borders: NetworkBorders | None = None
        self._depth: NetworkDepth | None = None

    def borders(self, context: RunContext, *, needed: bool) -> BorderSolver | None:
        if not needed and not self._mattes.ready:
            return None
        self._mattes.choose("")
        if self._borders is None:
            from intarsia.core.engine.methods.common.network_borders import NetworkBorders

            self._borders = NetworkBorders(self._mattes, self._networks)
        return self._borders.solver(context)

    @property
    def depth_label(self) -> str:
        return self._depths.choose("").label

    def nearness(self, colour: Floats, context: RunContext, *, needed: bool) -> Floats | None:
        if not needed and not self._depths.ready:
            return None
        self._depths.choose("")
        if self._depth is None:
            from intarsia.core.engine.methods.common.network_depth import NetworkDepth

            self._depth = NetworkDepth(self._depths, self._networks)
        return self._depth.nearness(colour, context)
