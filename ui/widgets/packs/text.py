"""The words and numbers that tell of a pack: its size, how it stands, how far it is."""

from __future__ import annotations

from intarsia.core.state.planning.better import method_label
from intarsia.core.state.session.packs import PackRow
from intarsia.core.wire.methods import MethodDescriptor
from intarsia.core.wire.packs import PackFacts, PackProgress, PackStage, PackState
from intarsia.ui.core_text import core_text
from intarsia.ui.qt import QtCore


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("packs", text)


def size_text(count: int) -> str:
    """Bytes for people, "unknown" for 0: whole numbers from 10 on, and no ".0" below."""
    if not count:
        return _tr("unknown")
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= scale:
            number = f"{count / scale:.{0 if count >= 10 * scale else 1}f}"
            return f"{number.removesuffix('.0')} {unit}"
    return QtCore.QCoreApplication.translate("packs", "{n} bytes", "", count).format(n=count)


def about_size_text(pack: PackFacts) -> str:
    """The size of a whole pack, with a word where only others state it."""
    if pack.size or not pack.about:
        return size_text(pack.size)
    return _tr("about {size}").format(size=size_text(pack.about))


def state_text(row: PackRow) -> str:
    """How a pack stands, in a few words."""
    if row.working:
        return _tr("checking…") if _is_checking(row.progress) else _tr("on its way…")
    if row.facts.state is PackState.INSTALLED:
        return _tr("installed, checked") if row.verified else _tr("installed")
    if row.facts.state is PackState.PARTIAL:
        return _tr("{size} here").format(size=size_text(row.facts.here))
    return _tr("not installed")


def progress_text(progress: PackProgress | None) -> str:
    """Which file, how many bytes of it, how fast."""
    if progress is None:
        return _tr("Starting…")
    done = size_text(progress.done) if progress.done else "0"
    parts = [progress.file, f"{done} / {size_text(progress.of)}" if progress.of else done]
    if progress.speed:
        parts.append(_tr("{size} a second").format(size=size_text(int(progress.speed))))
    if progress.count > 1:
        parts.append(_tr("file {k} of {n}").format(k=progress.place, n=progress.count))
    if _is_checking(progress):
        parts.append(_tr("comparing checksums"))
    return "  ·  ".join(parts)


def methods_text(pack: PackFacts, methods: tuple[MethodDescriptor, ...]) -> str:
    """What a pack is for, by the names of its methods."""
    return ", ".join(core_text(method_label(x, methods)) for x in pack.methods)


def facts_text(pack: PackFacts, methods: tuple[MethodDescriptor, ...] = ()) -> str:
    """What a pack is for, what it needs, and the checksums of its files, as plain text.

    `methods`: what the engine has, for their names.
    """
    use = _tr("yes") if pack.commercial else _tr("no")
    lines = [
        core_text(pack.gives),
        _tr("Methods: {names}").format(names=methods_text(pack, methods)),
        _tr("Works at {px} px, in about {mb} MB of memory.").format(
            px=pack.native_size_px, mb=pack.memory_mb
        ),
        _tr("Licence: {name}  ·  commercial use: {use}").format(name=pack.licence, use=use),
        "",
    ]
    for part in pack.parts:
        known = part.sha256 or _tr("checksum recorded at the first download")
        lines.append(f"{part.name}  ({size_text(part.size)})\n    {known}\n    {part.address}")
    return "\n".join(lines)


def _is_checking(progress: PackProgress | None) -> bool:
    return progress is not None and progress.stage is PackStage.CHECKING
