"""Whole jobs on real photos: removed, tidied, undone, cut out with fur, killed, exported, many."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

from intarsia.core.wire.files import FileFormat
from intarsia.ui.qt import Qt, QtCore, QtGui
from intarsia.ui.widgets.offer_bar import OfferBar
from journey_pictures import (
    BESIDE,
    STICKERS,
    is_blue,
    is_wood,
    leave_unsaved,
    marked_and_removed,
    picture,
    real_photo,
    same,
    shipped_photo,
    text,
)
from person import Person, at_the_editor

# The outline of the cat "chelsea" at its ear and cheek, and the way back inside its face.
CHEEK = (
    (398.0, 4.0), (374.0, 42.0), (358.0, 74.0), (362.0, 122.0), (360.0, 156.0), (344.0, 192.0),
    (322.0, 222.0),
)  # fmt: skip
INSIDE = ((300.0, 200.0), (310.0, 120.0), (330.0, 5.0))


def remove_a_thing(person: Person, folder: Path) -> None:
    """Painted over, removed, exported: it is gone, its mark too, all else is as it was."""
    source = real_photo(folder / "table.png", stickers=True)
    person.open(source)
    marked_and_removed(person, STICKERS[0], size_px=44)
    person.edited(within=3)
    assert person.editor.region.empty
    assert person.said == ""
    assert person.rows()[0] == "Remove"
    assert is_wood(person.colour(STICKERS[0])), text(person.colour(STICKERS[0]))
    assert is_blue(person.colour(STICKERS[1]))
    person.export(folder / "table-edited.png")
    before, after = picture(source), picture(folder / "table-edited.png")
    assert is_wood(after.pixelColor(*map(int, STICKERS[0])))
    for part in (QtCore.QRect(0, 0, 600, 250), QtCore.QRect(0, 0, 440, 400)):
        assert same(before.copy(part), after.copy(part))


def tidy_up(person: Person, folder: Path) -> None:
    """Two things removed one after the other; the cup is untouched to the bit."""
    source = real_photo(folder / "table.png", stickers=True)
    person.open(source)
    for place in STICKERS:
        marked_and_removed(person, place, size_px=44)
    assert person.rows().count("Remove") == 2
    person.export(folder / "table-edited.png")
    before, after = picture(source), picture(folder / "table-edited.png")
    cup = QtCore.QRect(80, 10, 380, 380)
    assert same(before.copy(cup), after.copy(cup))
    for place, beside in zip(STICKERS, BESIDE, strict=True):
        made, wood = (after.pixelColor(*map(int, x)) for x in (place, beside))
        assert is_wood(made), text(made)
        assert abs(made.lightness() - wood.lightness()) < 70


def undo_everything(person: Person, folder: Path) -> None:
    """Removed, undone, redone by keys and by the history; the file is as the screen says."""
    source = real_photo(folder / "undo.png", stickers=True)
    person.open(source)
    marked_and_removed(person, STICKERS[0], size_px=44)
    person.menu("undo")
    assert is_blue(person.colour(STICKERS[0]))
    person.menu("redo")
    assert is_wood(person.colour(STICKERS[0])), text(person.colour(STICKERS[0]))
    person.window.docks.history.chosen.emit(0)
    person.counts.clicks += 1
    person.export(folder / "undone.png")
    assert same(picture(folder / "undone.png"), picture(source))


def cancel_it(person: Person, folder: Path) -> None:
    """Escape stops what runs; the picture is as it was and the next edit works."""
    person.open(real_photo(folder / "cancel.png"))
    person.panel.move_section.apart.click()
    person.wait(lambda: person.editor.session.jobs.active, "the job")
    person.key(Qt.Key.Key_Escape)
    person.wait(lambda: not person.editor.session.jobs.active, "its end")
    assert person.document.objects == ()
    assert not person.window.status.progress.isVisible()
    person.press(person.panel.move_section.apart)
    person.work()
    assert person.document.objects


def phone_photo(person: Person, folder: Path) -> None:
    """A turned JPEG comes out upright, as small as asked for, with its author and no place."""
    source = real_photo(folder / "upright.png")
    width, height = picture(source).width(), picture(source).height()
    exif = Image.Exif()
    exif[0x0112] = 6  # turn to the right
    exif[0x013B] = "A. Author"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    Image.open(source).save(folder / "phone.jpg", quality=97, exif=exif)
    person.open(folder / "phone.jpg")
    assert (person.document.size.width, person.document.size.height) == (height, width)
    person.export(folder / "phone-edited.jpg", quality=60, metadata="private")
    person.export(folder / "phone-best.jpg", quality=98, metadata="all")
    small, best = (Image.open(folder / f"phone-{x}.jpg") for x in ("edited", "best"))
    small.load()
    best.load()
    assert small.size == (height, width)
    assert small.getexif().get(0x0112, 1) == 1
    assert small.getexif()[0x013B] == "A. Author"
    assert not small.getexif().get_ifd(0x8825)
    assert best.getexif().get_ifd(0x8825)
    sizes = [(folder / f"phone-{x}.jpg").stat().st_size for x in ("edited", "best")]
    assert sizes[0] < sizes[1] / 2


def psd_and_back(person: Person, folder: Path) -> None:
    """A layer of a PSD is faded; in the PSD that is written the others are as they were."""
    source = real_photo(folder / "layers.png", stickers=True)
    person.open(source)
    marked_and_removed(person, STICKERS[0], size_px=44)
    person.window.files.exporting.export(folder / "layers.psd", FileFormat.PSD)
    person.wait((folder / "layers.psd").exists, "the PSD")
    person.rest(0.3)
    leave_unsaved(person, folder)
    person.open(folder / "layers.psd")
    names = person.rows()
    rows = person.window.docks.layers.list
    rows.tree.setCurrentItem(rows.tree.topLevelItem(0))
    rows._percent.setValue(40)
    person.rest()
    person.window.files.exporting.export(folder / "again.psd", FileFormat.PSD)
    person.wait((folder / "again.psd").exists, "the second PSD")
    person.rest(0.3)
    leave_unsaved(person, folder)
    person.open(folder / "again.psd")
    assert person.rows() == names
    original = person.document.layers[0]
    assert person.editor.host.store.get(original.pixels).size.width == picture(source).width()
    faded = [x for x in person.document.layers if abs(x.opacity - 0.4) < 0.01]
    assert len(faded) >= 1


def cut_out_fur(person: Person, folder: Path) -> None:
    """A cat's ear and cheek with their fur to transparency: *Refine edge* makes the hard rim soft,
    and what is outside has nothing of the old ground."""
    person.open(shipped_photo("chelsea.png"))
    person.take("tool_lasso")
    person.drag(*CHEEK, *INSIDE, CHEEK[0])
    person.menu("correct_region")
    person.work()
    (cut,) = [x for x in person.document.objects if not x.is_background][-1:]
    store = person.editor.host.store
    hard = _soft_pixels(store.get(cut.layer).data)
    person.editor.scene.select([cut.id])
    person.take("tool_refine")
    person.editor.brush.set_size(22)
    person.drag(*CHEEK)
    person.work()
    assert person.said == ""
    assert person.editor.host.history.undo_label == "Refine edge"
    soft = _soft_pixels(store.get(person.document.object(cut.id).layer).data)
    assert soft > hard + 100, (soft, hard)
    person.editor.scene.select([cut.id])
    person.menu("copy")
    leave_unsaved(person, folder)
    person.menu("new_from_clipboard")
    person.export(folder / "ear.png")
    alone = picture(folder / "ear.png")
    assert alone.hasAlphaChannel()
    assert alone.pixelColor(alone.width() - 1, alone.height() - 1).alpha() == 0
    levels = {alone.pixelColor(x, alone.height() // 3).alpha() for x in range(alone.width())}
    assert len(levels) > 4, levels  # it fades, hair by hair
    leave_unsaved(person, folder)
    person.menu("close_document")


def _soft_pixels(rgba: bytes) -> int:
    """How many pixels are neither the object's nor the ground's alone."""
    return sum(20 < alpha < 235 for alpha in rgba[3::4])


def killed_and_offered(person: Person, folder: Path) -> None:
    """An editor is killed in the middle; started again, it offers all that was done."""
    source = real_photo(folder / "killed.png", stickers=True)
    home = folder / "home"
    known = os.environ.get("INTARSIA_HOME", "")
    child = subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(source)],
        env={**os.environ, "INTARSIA_HOME": str(home), "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "ready"
    finally:
        child.kill()
        child.communicate()
    os.environ["INTARSIA_HOME"] = str(home)
    try:
        with at_the_editor() as again:
            bars = again.window.findChildren(OfferBar)
            mine = [x for x in bars if "killed.png" in x.accessibleName() and x.isVisible()]
            assert mine, [x.accessibleName() for x in bars]
            bar = mine[0]
            again.answer(bar, "Recover")
            again.wait(lambda: again.editor.host.document is not None, "the document")
            again.rest()
            assert again.rows()[0] == "Remove"
            assert is_wood(again.colour(STICKERS[0]))
            assert is_blue(again.colour(STICKERS[1]))
            assert again.editor.host.modified
            again.export(folder / "saved-after-all.png")
    finally:
        os.environ["INTARSIA_HOME"] = known
    assert is_wood(picture(folder / "saved-after-all.png").pixelColor(*map(int, STICKERS[0])))
    person.counts.clicks += 1  # it was the other editor that was pressed


_KILLED = """
import sys, time
from pathlib import Path
from intarsia.plugin.standalone.app import prepared
from journey_pictures import STICKERS, marked_and_removed
from person import at_the_editor
app = prepared()
with at_the_editor() as person:
    person.open(Path(sys.argv[1]))
    marked_and_removed(person, STICKERS[0], size_px=44)
    person.window.autosave.now()
    person.wait(person.window.autosave.copy.exists, "the copy")
    person.rest(1.0)  # what it is called stands beside it
    print("ready", flush=True)
    while True:
        person.rest(1.0)
"""


def many_on_the_command_line(person: Person, folder: Path) -> None:
    """Twenty photos with masks, three of them broken: seventeen are done, each failure is named."""
    photos, masks, done = folder / "photos", folder / "masks", folder / "done"
    photos.mkdir()
    masks.mkdir()
    small = picture(real_photo(folder / "one.png", stickers=True)).scaled(150, 100)
    mask = QtGui.QImage(150, 100, QtGui.QImage.Format.Format_Grayscale8)
    mask.fill(0)
    painter = QtGui.QPainter(mask)
    painter.setBrush(QtGui.QColor("white"))
    painter.drawEllipse(QtCore.QPointF(STICKERS[0][0] / 4, STICKERS[0][1] / 4), 6, 6)
    painter.end()
    for number in range(20):
        small.save(str(photos / f"img_{number:02}.png"))
        mask.save(str(masks / f"IMG_{number:02}_mask.png"))
    (photos / "img_03.png").write_bytes(b"this is no picture")
    (photos / "img_11.png").write_bytes((photos / "img_11.png").read_bytes()[:700])
    (masks / "IMG_17_mask.png").write_bytes(b"\x89PNG broken")
    ran = subprocess.run(
        [sys.executable, "-m", "intarsia.plugin", "remove", str(photos), "--region", str(masks)]
        + ["-o", str(done), "--jobs", "2"],
        env={**os.environ, "INTARSIA_HOME": str(folder / "home")},
        capture_output=True,
        text=True,
        check=False,
        timeout=400,
    )
    assert ran.returncode == 1, ran.stderr
    said = ran.stdout + ran.stderr
    for name in ("img_03", "img_11", "img_17"):
        assert name in said.lower(), said
    made = sorted(x.name for x in done.iterdir())
    assert len(made) == 17, made
    for name in made:
        colour = picture(done / name).pixelColor(int(STICKERS[0][0] / 4), int(STICKERS[0][1] / 4))
        assert not is_blue(colour), (name, text(colour))


PHOTO_JOBS = (
    remove_a_thing,
    tidy_up,
    cut_out_fur,
    undo_everything,
    cancel_it,
    killed_and_offered,
    many_on_the_command_line,
    phone_photo,
    psd_and_back,
)
