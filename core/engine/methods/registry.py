"""Which methods there are: their descriptors at once, their code when one is first used."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from intarsia.core.engine.compute.loaded_networks import LoadedNetworks
from intarsia.core.engine.methods.common.aids import NetworkAids
from intarsia.core.engine.methods.previewing.latent_decoder import PREVIEW_PACKS, PackDecoder
from intarsia.core.engine.methods.protocol import LatentDecoder, Method, WordLocator
from intarsia.core.engine.methods.registered_method import (
    MethodResources,
    RegisteredMethod,
    Standing,
)
from intarsia.core.engine.methods.words.locator import WORD_PACKS, PackWords
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.state.storage.places import find_places
from intarsia.core.wire.errors import MissingPack, UnknownMethod
from intarsia.core.wire.methods import MethodDescriptor

# One line a package of `core/engine/methods`, in the order in which people see their methods.
METHOD_PACKAGES = (
    "segmenters",
    "classical",
    "nothing",
    "paint_by_example",
    "pair",
    "pixel_guidance",
    "image_elements",
)


class Registry:
    """Methods by id; the first one that is ready and answers a verb is the verb's default."""

    def __init__(
        self,
        methods: Iterable[RegisteredMethod],
        loaded_networks: LoadedNetworks | None = None,
        aids: NetworkAids | None = None,
        locator: WordLocator | None = None,
        latents: LatentDecoder | None = None,
    ) -> None:
        self.aids = aids
        self.locator, self.latents = locator, latents
        self.loaded_networks = loaded_networks or LoadedNetworks()
        ordered = sorted(methods, key=lambda method: method.standing)
        self._methods = {method.id: method for method in ordered}
        self._built: dict[str, Method] = {}
        self._lock = threading.Lock()

    @property
    def descriptors(self) -> tuple[MethodDescriptor, ...]:
        return tuple(method.current_descriptor for method in self._methods.values())

    @property
    def offered(self) -> tuple[MethodDescriptor, ...]:
        """The methods that a person may choose: all but those for measuring."""
        return tuple(
            method.current_descriptor
            for method in self._methods.values()
            if method.standing is not Standing.MEASURING
        )

    def choose(self, verb: str, method_id: str = "", pack: str = "") -> RegisteredMethod:
        """The named method, else one that runs on the named pack, else the verb's default.

        Raises UnknownMethod naming those there are, and MissingPack naming what to install.
        """
        able = [m for m in self._methods.values() if verb in m.descriptor.verbs]
        if method_id:
            chosen = next((m for m in able if m.id == method_id), None)
        else:
            chosen = _default(able, pack)
        if chosen is None:
            names = ", ".join(method.id for method in able) or "none"
            raise UnknownMethod(
                f"No method called {method_id} answers {verb}."
                if method_id
                else f"No method answers {verb}.",
                f"Methods for it: {names}.",
            )
        chosen.check_packs(pack)
        return chosen

    def is_loaded(self, method: RegisteredMethod, pack: str = "") -> bool:
        """Whether the networks that the method would run on are loaded."""
        try:
            pack_id = method.pack_id(pack)
        except MissingPack:  # removed since the method was chosen
            return False
        return bool(pack_id) and self.loaded_networks.holds(pack_id)

    def fallback(self, verb: str, method: RegisteredMethod) -> str:
        """The id of another method that needs nothing and answers the verb; "" for none."""
        return next(
            (
                other.id
                for other in self._methods.values()
                if other.standing is Standing.FALLBACK
                and verb in other.descriptor.verbs
                and other.id != method.id
            ),
            "",
        )

    def built(self, method_id: str) -> Method | None:
        """The method of that id if it has been used before."""
        return self._built.get(method_id)

    def load(self, method_id: str) -> Method:
        """The method of that id, built on its first use; a failure leaves the registry as it was.

        Raises UnknownMethod.
        """
        registered = self._methods.get(method_id)
        if registered is None:
            raise UnknownMethod(f"There is no method called {method_id}.")
        method = self._built.get(method_id)
        if method is not None:  # also while another one is being built
            return method
        with self._lock:
            method = self._built.get(method_id)
            if method is None:
                method = self._built[method_id] = registered.load()
            return method


def _default(able: Iterable[RegisteredMethod], pack: str) -> RegisteredMethod | None:
    """The first method that runs on the pack, else the first that is ready, else the first."""
    by_pack = next((m for m in able if pack in m.descriptor.packs), None)
    if by_pack is not None:
        return by_pack
    usual = [m for m in able if m.standing is not Standing.MEASURING]
    return next((m for m in usual if m.ready), next(iter(usual), None))


def built_in(packs: Path | None = None, cache: Path | None = None) -> Registry:
    """All methods; those that need a pack look for it below `packs`, else in the user's folder.

    `cache`: where methods may keep what they can make again, else the user's.
    """
    places = find_places()
    resources = MethodResources(
        PackStore(packs or places.packs), LoadedNetworks(), cache or places.cache
    )
    return Registry(
        (method for name in METHOD_PACKAGES for method in _methods_of(name, resources)),
        resources.networks,
        NetworkAids(resources.packs, resources.networks),
        PackWords(resources.need(WORD_PACKS), resources.networks),
        PackDecoder(resources.need(PREVIEW_PACKS), resources.networks),
    )


def _methods_of(package: str, resources: MethodResources) -> tuple[RegisteredMethod, ...]:
    """What the package's `entry.py` has to offer here."""
    entry = import_module(f"intarsia.core.engine.methods.{package}.entry")
    methods: Callable[[MethodResources], tuple[RegisteredMethod, ...]] = entry.methods
    return methods(resources)
