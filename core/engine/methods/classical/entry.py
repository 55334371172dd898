"""How the classical method is built, alone and with a network that fills its holes."""

from __future__ import annotations

from functools import cache

from intarsia.core.engine.methods.classical.descriptor import (
    CLASSICAL,
    KLEIN,
    KLEIN_AMENDMENTS,
    KLEIN_ERASE,
    KLEIN_WORDS,
    LAMA,
    MIGAN,
    OSOR,
)
from intarsia.core.engine.methods.classical.klein_needs import (
    InstructionsNeed,
    instructions_file,
)
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.registered_method import (
    MethodResources,
    RegisteredMethod,
    Standing,
)
from intarsia.core.engine.packs.needs import PackNeed


def methods(resources: MethodResources) -> tuple[RegisteredMethod, ...]:
    def classical() -> Method:
        from intarsia.core.engine.methods.classical.method import Classical

        return Classical()

    lama_packs, migan_packs = resources.need(LAMA.packs), resources.need(MIGAN.packs)

    @cache  # klein fills by the one that the registry has
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

    @cache  # as LaMa
    def klein_erase() -> Method:
        from intarsia.core.engine.methods.classical.by_eraser import ErasesByNetwork
        from intarsia.core.engine.methods.classical.by_klein import klein_network

        return ErasesByNetwork(klein_network(amendments), klein_packs, resources.networks)

    by_lama = RegisteredMethod(LAMA, lama, (lama_packs,), Standing.PREFERRED)
    by_eraser = RegisteredMethod(KLEIN_ERASE, klein_erase, (klein_packs, amendments))
    return (
        RegisteredMethod(CLASSICAL, classical, standing=Standing.FALLBACK),
        by_lama,
        RegisteredMethod(MIGAN, migan, (migan_packs,)),
        RegisteredMethod(OSOR, osor, (osor_packs,)),
        by_eraser,
        _klein(resources, klein_packs, (by_eraser, by_lama)),
    )


def _klein(
    resources: MethodResources, packs: PackNeed, fillers: tuple[RegisteredMethod, ...]
) -> RegisteredMethod:
    """klein beyond erasing; `fillers`, each built once, complete what a moved object leaves."""
    words = InstructionsNeed(resources.packs, KLEIN_WORDS, instructions_file(resources.cache))

    def klein() -> Method:
        from intarsia.core.engine.methods.classical.klein_asking import KleinAsker
        from intarsia.core.engine.methods.classical.klein_edits import KleinEdits
        from intarsia.core.engine.methods.classical.klein_instructions import KleinInstructions

        instructions = KleinInstructions(words, resources.networks)
        return KleinEdits(KleinAsker(packs, instructions, resources.networks), fillers)

    return RegisteredMethod(KLEIN, klein, (packs, words), Standing.LARGE)
