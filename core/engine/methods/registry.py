"""Which methods there are: their descriptors at once, their code when one is first used."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from intarsia.core.engine.compute.loaded_networks import LoadedNetworks, OneSlotCache
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.image_elements.descriptor import IMAGE_ELEMENTS
from intarsia.core.engine.methods.nothing.descriptor import NOTHING
from intarsia.core.engine.methods.paint_by_example.descriptor import (
    PAINT_BY_EXAMPLE,
    PAINT_BY_EXAMPLE_FAST,
)
from intarsia.core.engine.methods.pair.descriptor import PAIR, PAIR_WORDS
from intarsia.core.engine.methods.pixel_guidance.descriptor import (
    PIXEL_GUIDANCE,
    PIXEL_GUIDANCE_FACES,
)
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.segmenters.descriptor import ONEFORMER, SAM, SAM_LEAN
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.state.storage.places import find_places
from intarsia.core.wire.edit_base import EditBase
from intarsia.core.wire.errors import IntarsiaError, UnknownMethod
from intarsia.core.wire.methods import MethodDescriptor


@dataclass(frozen=True)
class RegisteredMethod:
    """A method that can be had: what it says of itself, how to build it, the packs it runs on."""

    descriptor: MethodDescriptor
    load: Callable[[], Method]
    needs: tuple[PackNeed, ...] = ()

    @property
    def described(self) -> MethodDescriptor:
        """The descriptor, `ready` as things stand now."""
        lacks = tuple(need.ids[0] for need in self.needs if not need.ready)
        return replace(self.descriptor, ready=False, lacks=lacks) if lacks else self.descriptor

    def check_packs(self, wanted: str) -> None:
        """Raises MissingPack where a pack that the method needs, or the wanted one, is missing."""
        for need in self.needs:
            need.chosen(wanted if need.ids == self.descriptor.packs else "")

    def pack(self, wanted: str) -> tuple[str, str]:
        """The pack it runs on and the hash over its files' names and hashes, or two times ""."""
        for need in self.needs:
            if need.ids == self.descriptor.packs:
                chosen = need.chosen(wanted)
                files = need.store.recorded(chosen)
                text = "".join(sorted(f"{file.name} {file.sha256}\n" for file in files))
                return chosen.id, hashlib.sha256(text.encode()).hexdigest()
        return "", ""


class Registry:
    """Methods by id; the first one that answers a verb is the verb's default."""

    def __init__(
        self, entries: Iterable[RegisteredMethod], ledger: LoadedNetworks | None = None
    ) -> None:
        self.ledger = ledger or LoadedNetworks()
        self._entries = {entry.descriptor.id: entry for entry in entries}
        self._loaded: dict[str, Method] = {}
        self._lock = threading.Lock()

    @property
    def descriptors(self) -> tuple[MethodDescriptor, ...]:
        return tuple(entry.described for entry in self._entries.values())

    @property
    def offered(self) -> tuple[MethodDescriptor, ...]:
        """The methods that a person may choose: all but the one for measuring."""
        return tuple(d for d in self.descriptors if d.id != NOTHING.id)

    def choose(self, verb: str, method_id: str = "", pack: str = "") -> MethodDescriptor:
        """The named method, else one that runs on the named pack, else the verb's default.

        Raises UnknownMethod naming those there are, and MissingPack naming what to install.
        """
        able = [e for e in self._entries.values() if verb in e.descriptor.verbs]
        if method_id:
            meant = [e for e in able if e.descriptor.id == method_id]
        else:
            usual = [e for e in able if e.descriptor.id != NOTHING.id]
            meant = [e for e in able if pack in e.descriptor.packs] or [
                *(e for e in usual if e.described.ready),
                *usual,
            ]
        if not meant:
            names = ", ".join(e.descriptor.id for e in able) or "none"
            raise UnknownMethod(
                f"No method called {method_id} answers {verb}."
                if method_id
                else f"No method answers {verb}.",
                f"Methods for it: {names}.",
            )
        meant[0].check_packs(pack)
        return meant[0].described

    def pack_of(self, method_id: str, wanted: str = "") -> tuple[str, str]:
        """The pack that the method runs on: see `RegisteredMethod.pack`. Raises MissingPack."""
        return self._entries[method_id].pack(wanted)

    def near(self, edit: EditBase) -> bool:
        """Whether the networks that the edit would run on are loaded."""
        try:
            found = self.choose(edit.verb, edit.method, edit.pack)
            pack, _ = self.pack_of(found.id, edit.pack)
        except IntarsiaError:
            return False
        return bool(pack) and self.ledger.holds(pack)

    def instead(self, edit: EditBase) -> str:
        """The method without networks, where it answers what another had not the means for."""
        try:
            found = self.choose(edit.verb, edit.method, edit.pack)
        except IntarsiaError:
            return ""
        light = CLASSICAL.id in self._entries and edit.verb in CLASSICAL.verbs
        return CLASSICAL.id if light and found.id != CLASSICAL.id else ""

    def load(self, method_id: str) -> Method:
        """The method of that id, built on its first use; a failure leaves the registry as it was.

        Raises UnknownMethod.
        """
        entry = self._entries.get(method_id)
        if entry is None:
            raise UnknownMethod(f"There is no method called {method_id}.")
        method = self._loaded.get(method_id)
        if method is not None:  # also while another one is being built
            return method
        with self._lock:
            method = self._loaded.get(method_id)
            if method is None:
                method = self._loaded[method_id] = entry.load()
            return method


def built_in(packs: Path | None = None, embeddings: Path | None = None) -> Registry:
    """All methods; those that need a pack look for it below `packs`, else in the user's folder.

    `embeddings`: where Segment Anything keeps what it made of pictures, else the user's cache.
    """
    store, shelf = PackStore(packs or find_places().packs), LoadedNetworks()
    painting = PackNeed(store, PAINT_BY_EXAMPLE.packs)
    pair, words = PackNeed(store, PAIR.packs), PackNeed(store, PAIR_WORDS)
    guiding = PackNeed(store, PIXEL_GUIDANCE.packs)
    faces = PackNeed(store, PIXEL_GUIDANCE_FACES.packs)
    finding, sams = (
        PackNeed(store, SAM.packs),
        OneSlotCache(),
    )  # its own: a click unloads no painter
    naming = PackNeed(store, ONEFORMER.packs)
    seen = embeddings or find_places().cache / "embeddings"
    return Registry(
        (
            RegisteredMethod(SAM, lambda: _sam(finding, sams, seen), (finding,)),
            RegisteredMethod(CLASSICAL, _classical),
            RegisteredMethod(SAM_LEAN, lambda: _sam_lean(finding, sams, seen), (finding,)),
            RegisteredMethod(ONEFORMER, lambda: _oneformer(naming, sams), (naming,)),
            RegisteredMethod(NOTHING, _nothing),
            RegisteredMethod(PAINT_BY_EXAMPLE, lambda: _paint(painting, shelf), (painting,)),
            RegisteredMethod(
                PAINT_BY_EXAMPLE_FAST, lambda: _paint_fast(painting, shelf), (painting,)
            ),
            RegisteredMethod(PAIR, lambda: _pair(pair, words, shelf), (pair, words)),
            RegisteredMethod(PIXEL_GUIDANCE, lambda: _pixel_guidance(guiding, shelf), (guiding,)),
            RegisteredMethod(PIXEL_GUIDANCE_FACES, lambda: _faces(faces, shelf), (faces,)),
            *_boxed(shelf),
        ),
        shelf,
    )


def boxed_elements() -> Path:
    """The weights of image elements that ship with the program."""
    return Path(str(files("intarsia.resources"))) / "elements-small.safetensors"


def _boxed(shelf: OneSlotCache) -> tuple[RegisteredMethod, ...]:
    """The method whose networks ship with the program; none where this copy was built without."""
    weights = boxed_elements()
    return (
        (RegisteredMethod(IMAGE_ELEMENTS, lambda: _elements(weights, shelf)),)
        if weights.is_file()
        else ()
    )


def _sam(need: PackNeed, shelf: OneSlotCache, embeddings: Path) -> Method:
    from intarsia.core.engine.methods.segmenters.sam import SegmentAnything

    return SegmentAnything(need, shelf, embeddings)


def _sam_lean(need: PackNeed, shelf: OneSlotCache, embeddings: Path) -> Method:
    from intarsia.core.engine.methods.segmenters.sam import LEAN, SegmentAnything

    return SegmentAnything(need, shelf, embeddings, LEAN)


def _oneformer(need: PackNeed, shelf: OneSlotCache) -> Method:
    from intarsia.core.engine.methods.segmenters.oneformer import OneFormer

    return OneFormer(need, shelf)


def _classical() -> Method:
    from intarsia.core.engine.methods.classical.method import Classical

    return Classical()


def _nothing() -> Method:
    from intarsia.core.engine.methods.nothing.method import Nothing

    return Nothing()


def _paint(need: PackNeed, shelf: OneSlotCache) -> Method:
    from intarsia.core.engine.methods.paint_by_example.method import PaintByExample

    return PaintByExample(need, shelf)


def _paint_fast(need: PackNeed, shelf: OneSlotCache) -> Method:
    from intarsia.core.engine.methods.paint_by_example.method import (
        PaintByExample,
        PaintByExampleRunSettings,
    )
    from intarsia.core.engine.methods.paint_by_example.sampling import FAST

    return PaintByExample(need, shelf, PaintByExampleRunSettings(settings=FAST))


def _pair(need: PackNeed, words: PackNeed, shelf: OneSlotCache) -> Method:
    from intarsia.core.engine.methods.pair.method import Pair

    return Pair(need, words, shelf)


def _elements(weights: Path, shelf: OneSlotCache) -> Method:
    from intarsia.core.engine.methods.image_elements.method import ImageElements

    return ImageElements(weights, shelf)


def _faces(need: PackNeed, shelf: OneSlotCache) -> Method:
    from intarsia.core.engine.methods.pixel_guidance.faces import PublishedParts
    from intarsia.core.engine.methods.pixel_guidance.method import PixelGuidance

    return PixelGuidance(need, shelf, teacher=PublishedParts())


def _pixel_guidance(need: PackNeed, shelf: OneSlotCache) -> Method:
    from intarsia.core.engine.methods.pixel_guidance.method import PixelGuidance

    return PixelGuidance(need, shelf)
