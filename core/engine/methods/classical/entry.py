"""How the classical method is built, alone and with a network that fills its holes."""

from __future__ import annotations

from intarsia.core.engine.methods.classical.descriptor import CLASSICAL, LAMA, MIGAN
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.registered_method import (
    MethodResources,
    RegisteredMethod,
    Standing,
)


def methods(resources: MethodResources) -> tuple[RegisteredMethod, ...]:
    def classical() -> Method:
        from intarsia.core.engine.methods.classical.method import Classical

        return Classical()

    lama_packs, migan_packs = resources.need(LAMA.packs), resources.need(MIGAN.packs)

    def lama() -> Method:
        from intarsia.core.engine.methods.classical.by_network import (
            LAMA_NETWORK,
            CompletesByNetwork,
        )

        return CompletesByNetwork(LAMA_NETWORK, lama_packs, resources.networks)

    def migan() -> Method:
        from intarsia.core.engine.methods.classical.by_network import (
            MIGAN_NETWORK,
            CompletesByNetwork,
        )

        return CompletesByNetwork(MIGAN_NETWORK, migan_packs, resources.networks)

    return (
        RegisteredMethod(CLASSICAL, classical, standing=Standing.FALLBACK),
        RegisteredMethod(LAMA, lama, (lama_packs,), Standing.PREFERRED),
        RegisteredMethod(MIGAN, migan, (migan_packs,)),
    )
