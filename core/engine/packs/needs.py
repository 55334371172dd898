"""Which of several packs a method runs on, and what to install where none of them is there."""

from __future__ import annotations

from intarsia.core.engine.packs.catalogue import Pack, find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import MissingPack


@dataclass(frozen=True)
class PackNeed:
    """One of the packs `ids` must be in `store`; the first is the one to recommend."""

    store: PackStore
    ids: tuple[str, ...]

    @property
    def ready(self) -> bool:
        """Whether one of them is installed."""
        return any(self.store.is_installed(pack) for pack in self._packs())

    def choose(self, wanted: str = "") -> Pack:
        """The wanted pack, or the first that is installed.

        Raises MissingPack with the command to run, also for a pack that is not one of `ids`.
        """
        packs = self._packs()
        if wanted and wanted not in self.ids:
            raise MissingPack(
                f"This method does not run on a pack called {wanted}.",
                f"Choose one of: {', '.join(self.ids)}.",
            )
        if wanted:
            packs = [pack for pack in packs if pack.id == wanted]
        found = next((pack for pack in packs if self.store.is_installed(pack)), packs[0])
        self.store.path(found)
        return found

    def _packs(self) -> list[Pack]:
        known = load_catalogue()
        return [find_pack(known, pack_id) for pack_id in self.ids]
