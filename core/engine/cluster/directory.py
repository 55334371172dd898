"""Who in the pool has which edit and which picture: bounded tables, kept by one named actor."""

from __future__ import annotations

from collections import OrderedDict

EDITS_AT_MOST = 100_000
PICTURES_AT_MOST = 20_000
_NOBODY = ""


class Directory:
    """Which member has which edit and picture.

    A member is named by the URL at which the others of the pool reach it. The directory is only a
    guide: where it is lost, or wrong, a client is told that the edit or the picture is unknown, and
    sends it again. Who asks for a place is a member, so that a lost directory fills again.
    """

    def __init__(self) -> None:
        self._members: dict[str, None] = {}
        self._edits: OrderedDict[str, str] = OrderedDict()
        self._pictures: OrderedDict[str, str] = OrderedDict()

    def join(self, member: str) -> None:
        """A replica is ready to be asked by the others."""
        self._members[member] = None

    def drop(self, member: str) -> None:
        """A replica is gone, with what it was doing."""
        self._members.pop(member, None)

    def members(self) -> list[str]:
        """All replicas, in the order in which they came."""
        return list(self._members)

    def edit_home(self, edit_id: str) -> str:
        """The member that has the edit, "" where none does."""
        return self._living(self._edits, edit_id)

    def place(self, edit_id: str, picture: str, by: str) -> str:
        """The member that shall answer an edit which arrived at `by`.

        That is the one that has the edit already, else the one that has its picture (sha256, ""
        for none), else the one where it arrived.
        """
        self.join(by)
        home = self._living(self._edits, edit_id)
        if home == _NOBODY:
            home = self.place_picture(picture, by) if picture else by
            _note(self._edits, edit_id, home, EDITS_AT_MOST)
        return home

    def place_picture(self, picture: str, by: str) -> str:
        """The member that keeps the picture: the one that has it, else the one that asks."""
        self.join(by)
        home = self._living(self._pictures, picture) or by
        _note(self._pictures, picture, home, PICTURES_AT_MOST)
        return home

    def _living(self, table: OrderedDict[str, str], key: str) -> str:
        home = table.get(key, _NOBODY)
        return home if home in self._members else _NOBODY


def _note(table: OrderedDict[str, str], key: str, home: str, at_most: int) -> None:
    table[key] = home
    table.move_to_end(key)
    while len(table) > at_most:
        table.popitem(last=False)
