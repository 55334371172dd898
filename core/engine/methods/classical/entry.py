"""How the classical method is built, alone and with a network that fills its holes."""

from __future__ import annotations

from intarsia.core.engine.methods.classical.descriptor import (
    CLASSICAL,
    KLEIN_AMENDMENTS,
    KLEIN_ERASE,
    LAMA,
    MIGAN,
    OSOR,
)
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

    osor_packs = resources.need(OSOR.packs)

    def osor() -> Method:
        from intarsia.core.engine.methods.classical.by_eraser import ErasesByNetwork
        from intarsia.core.engine.methods.classical.by_osor import OSOR_NETWORK

        return ErasesByNetwork(OSOR_NETWORK, osor_packs, resources.networks)

    klein_packs = resources.need(KLEIN_ERASE.packs)
    amendments = resources.need(KLEIN_AMENDMENTS)

    def klein_erase() -> Method:
        from intarsia.core.engine.methods.classical.by_eraser import ErasesByNetwork
        from intarsia.core.engine.methods.classical.by_klein import klein_network

        return ErasesByNetwork(klein_network(amendments), klein_packs, resources.networks)

    return (
        RegisteredMethod(CLASSICAL, classical, standing=Standing.FALLBACK),
        RegisteredMethod(LAMA, lama, (lama_packs,), Standing.PREFERRED),
        RegisteredMethod(MIGAN, migan, (migan_packs,)),
        RegisteredMethod(OSOR, osor, (osor_packs,)),
        RegisteredMethod(KLEIN_ERASE, klein_erase, (klein_packs, amendments)),
    )
