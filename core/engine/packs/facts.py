"""What a panel is told of a pack: the catalogue's entry, its licence's text, how it stands here."""

from __future__ import annotations

from importlib import resources

from intarsia.core.engine.packs.catalogue import Pack
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.packs import PackFacts, PackPart, PackState, PackWhole

_HUB = "https://huggingface.co"


def facts_of(
    pack: Pack, store: PackStore, *, busy: bool = False, better: bool = False
) -> PackFacts:
    """The pack as it stands on the disk. `better`: it is one of those recommended here."""
    return PackFacts(
        id=pack.id,
        label=pack.label,
        methods=pack.methods,
        gives=pack.gives,
        licence=pack.licence,
        licence_url=pack.licence_url,
        terms=terms_of(pack),
        commercial=pack.commercial,
        native_size_px=pack.native_size_px,
        memory_mb=pack.memory_mb,
        parts=_parts(pack, store),
        state=_state(pack, store),
        here=store.bytes_on_disk(pack),
        busy=busy,
        wholes=tuple(PackWhole(whole.names, whole.stands_for) for whole in pack.wholes),
        serves=pack.serves,
        better=better,
        about=pack.about_mb * 1_000_000,
    )


def terms_of(pack: Pack) -> str:
    """The texts of the pack's licences, one after the other; "" where they are not shipped."""
    folder = resources.files("intarsia.resources.licences")
    texts = [folder.joinpath(f"{name}.txt").read_text("utf-8") for name in pack.terms]
    return "\n\n".join(text.strip() for text in texts)


def _state(pack: Pack, store: PackStore) -> PackState:
    if store.is_installed(pack):
        return PackState.INSTALLED
    begun = store.staging(pack).exists() or store.upload(pack).exists()
    return PackState.PARTIAL if begun else PackState.ABSENT


def _parts(pack: Pack, store: PackStore) -> tuple[PackPart, ...]:
    recorded = {}
    if store.is_installed(pack):
        try:
            recorded = {item.name: item for item in store.recorded_files(pack)}
        except IntarsiaError:  # a record that cannot be read is told by `verify`
            recorded = {}
    parts = []
    for item in pack.files:
        known = recorded.get(item.name)
        address = item.url
        if pack.hub is not None:
            address = f"{_HUB}/{pack.hub.repository}/blob/{pack.hub.revision}/{item.name}"
        parts.append(
            PackPart(
                item.name,
                known.size if known else item.size,
                known.sha256 if known else item.sha256,
                address,
                item.alternatives,
            )
        )
    return tuple(parts)
