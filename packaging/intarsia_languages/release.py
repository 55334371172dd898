"""From translation files to what ships: .qm by Qt's lrelease, and the templates of core."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from intarsia.core.state.storage.atomic import write_atomic
from intarsia_languages.project import ProjectTexts
from intarsia_languages.texts import Text
from intarsia_languages.ts_file import Forms, Key, TsFile, read_ts, ts_text

TEMPLATES = "core.json"


def release(folder: Path, project: ProjectTexts) -> list[Path]:
    """Compile every .ts of `folder` beside itself, and write the templates; what was written.

    A running editor keeps a .qm mapped, so a changed one is put in its place as a whole.
    Raises OSError, CalledProcessError.
    """
    written = [write_templates(folder, project)]
    for path in sorted(folder.glob("*.ts")):
        file, target = read_ts(path), path.with_suffix(".qm")
        with tempfile.TemporaryDirectory() as work:
            spread = Path(work) / path.name
            texts, messages = spread_over_heirs(project, file)
            spread.write_text(ts_text(TsFile(file.language, messages), texts), "utf-8")
            options = ["-compress", "-silent", "-nounfinished"]
            compiled = Path(work) / target.name
            command = [*options, str(spread), "-qm", str(compiled)]
            subprocess.run([_lrelease(), *command], check=True)
            write_atomic(target, [compiled.read_bytes()])
        written.append(target)
    return written


def write_templates(folder: Path, project: ProjectTexts) -> Path:
    """The templates of core's sentences, by which the panel knows them again."""
    path = folder / TEMPLATES
    path.write_text(templates_text(project), "utf-8")
    return path


def templates_text(project: ProjectTexts) -> str:
    return json.dumps(sorted(project.templates), indent=0, ensure_ascii=False) + "\n"


def spread_over_heirs(project: ProjectTexts, file: TsFile) -> tuple[list[Text], dict[Key, Forms]]:
    """The texts with those that classes inherit, and the translations of all of them."""
    messages: dict[Key, Forms] = dict(file.messages)
    texts = list(_spread(project))
    own = {(text.context, text.source) for text in project.texts}
    for text in project.texts:
        forms = file.messages.get((text.context, text.source), ())
        for heir in project.heirs.get(text.context, ()):
            if (heir, text.source) not in own:
                messages[heir, text.source] = forms
    return sorted(texts, key=lambda text: text.context), messages


def _spread(project: ProjectTexts) -> Iterable[Text]:
    found: dict[Key, Text] = {(text.context, text.source): text for text in project.texts}
    for text, context in _inherited(project):
        found.setdefault(
            (context, text.source), Text(context, text.source, text.plural, text.place)
        )
    return found.values()


def _inherited(project: ProjectTexts) -> Iterator[tuple[Text, str]]:
    for text in project.texts:
        for heir in project.heirs.get(text.context, ()):
            yield text, heir


def _lrelease() -> str:
    """Qt's compiler as the PySide6 wheel brings it. Raises FileNotFoundError."""
    found = importlib.util.find_spec("PySide6")
    for folder in (found.submodule_search_locations or ()) if found is not None else ():
        for name in ("lrelease", "lrelease.exe"):
            if (tool := Path(folder) / name).is_file():
                return str(tool)
    raise FileNotFoundError("PySide6 brings no lrelease here: install .[dev].")
