"""The entries of the menus about the document: file, edit, region, layer, image."""

from __future__ import annotations

from intarsia.plugin.standalone.commands.spec import CommandSpec
from intarsia.ui.qt import QtCore


def _tr(text: str) -> str:
    return QtCore.QCoreApplication.translate("commands", text)


def document_entries() -> tuple[CommandSpec, ...]:
    return (*_file(), *_edit(), *_region(), *_layer())


def _file() -> tuple[CommandSpec, ...]:
    menu, spec = "file", CommandSpec
    return (
        spec("open", menu, _tr("&Open…"), "Ctrl+O", _tr("Open a picture or a document.")),
        spec(
            "new_from_clipboard",
            menu,
            _tr("&New from clipboard"),
            "Ctrl+Shift+N",
            _tr("Begin a document with the picture on the clipboard."),
        ),
        spec("open_sample", menu, _tr("Open the sa&mple"), "", _tr("A photo to try things on.")),
        spec(
            "save",
            menu,
            _tr("&Save"),
            "Ctrl+S",
            _tr("Save with all layers and edits, as OpenRaster."),
            separated=True,
        ),
        spec("save_as", menu, _tr("Save &as…"), "Ctrl+Shift+S", _tr("Save under another name.")),
        spec("revert", menu, _tr("Re&vert"), "F12", _tr("Open the file again as it was saved.")),
        spec(
            "export_picture",
            menu,
            _tr("Export &picture…"),
            "Ctrl+E",
            _tr("One flat picture: PNG, JPEG, WebP or TIFF."),
            separated=True,
        ),
        spec("export_psd", menu, _tr("&Export PSD…"), "Ctrl+Shift+E", _tr("With all layers.")),
        spec(
            "canvas_size",
            menu,
            _tr("Canvas si&ze…"),
            "Ctrl+Alt+C",
            _tr("Room around the picture, filled if you like; or cut off."),
            separated=True,
        ),
        spec(
            "close_document",
            menu,
            _tr("&Close"),
            "Ctrl+W",
            _tr("Close the picture."),
            separated=True,
        ),
        spec("quit", menu, _tr("&Quit"), "Ctrl+Q", _tr("End the program.")),
    )


def _edit() -> tuple[CommandSpec, ...]:
    menu, spec = "edit", CommandSpec
    return (
        spec("undo", menu, _tr("&Undo"), "Ctrl+Z"),
        spec("redo", menu, _tr("&Redo"), "Ctrl+Shift+Z", also="Ctrl+Y"),
        spec(
            "cut",
            menu,
            _tr("Cu&t"),
            "Ctrl+X",
            _tr("Copy the chosen objects and delete them."),
            separated=True,
        ),
        spec("copy", menu, _tr("&Copy"), "Ctrl+C", _tr("Copy all chosen objects.")),
        spec(
            "copy_merged",
            menu,
            _tr("Copy &merged"),
            "Ctrl+Shift+C",
            _tr("Copy the picture as it looks: what the region marks, else all."),
        ),
        spec("paste", menu, _tr("&Paste"), "Ctrl+V", _tr("Paste objects or a picture.")),
        spec(
            "paste_in_place",
            menu,
            _tr("Paste &in place"),
            "Ctrl+Shift+V",
            _tr("Paste where it was copied."),
        ),
        spec("duplicate", menu, _tr("&Duplicate"), "Ctrl+J", _tr("A second chosen object.")),
        spec(
            "delete",
            menu,
            _tr("De&lete"),
            "Del",
            _tr("Remove the chosen objects; the picture is filled behind them."),
            also="Backspace",
        ),
        spec(
            "select_all",
            menu,
            _tr("Select &all"),
            "Ctrl+A",
            _tr("Choose all objects."),
            separated=True,
        ),
        spec(
            "deselect",
            menu,
            _tr("D&eselect"),
            "Ctrl+D",
            _tr("Choose no object and mark no region."),
            also="Ctrl+Shift+A",
        ),
        spec(
            "packs",
            menu,
            _tr("Model pac&ks…"),
            help=_tr("What is installed, and installing more."),
            separated=True,
        ),
        spec(
            "better",
            menu,
            _tr("&Better on this computer…"),
            help=_tr("The packs that fit this computer, downloaded together."),
        ),
        spec("preferences", menu, _tr("Pre&ferences…"), "Ctrl+,", _tr("Colours, saving, engine.")),
    )


def _region() -> tuple[CommandSpec, ...]:
    menu, spec = "region", CommandSpec
    return (
        spec(
            "remove_region",
            menu,
            _tr("&Remove what it marks"),
            "Shift+Del",
            _tr("Remove what the region marks; the picture is filled behind it."),
        ),
        spec("correct_region", menu, _tr("Region to &object"), "Ctrl+Shift+J"),
        spec(
            "use_as_region",
            menu,
            _tr("Mark &the chosen objects"),
            "Shift+M",
            _tr("The chosen objects become the region."),
        ),
        spec(
            "invert_region",
            menu,
            _tr("&Invert"),
            "Ctrl+Shift+I",
            _tr("Mark what is not marked."),
            separated=True,
        ),
        spec("grow_region", menu, _tr("&Grow…"), "", _tr("Mark some pixels more all around.")),
        spec("shrink_region", menu, _tr("&Shrink…"), "", _tr("Mark some pixels less all around.")),
        spec("smooth_region", menu, _tr("S&mooth…"), "", _tr("Even the outline.")),
        spec("feather_region", menu, _tr("&Feather…"), "Ctrl+Alt+D", _tr("A soft edge.")),
        spec(
            "crop",
            menu,
            _tr("Crop &picture to it"),
            "Ctrl+Alt+X",
            _tr("Cut the picture to the box around what is marked."),
            separated=True,
        ),
        spec("clear_region", menu, _tr("&Clear"), "", _tr("Mark nothing."), separated=True),
        spec(
            "last_region",
            menu,
            _tr("Mark the &last again"),
            "Ctrl+Shift+D",
            _tr("What was marked before it was cleared or removed."),
        ),
    )


def _layer() -> tuple[CommandSpec, ...]:
    menu, spec = "layer", CommandSpec
    return (
        spec("layer_rename", menu, _tr("&Rename"), "F2", _tr("Give the chosen layer a name.")),
        spec("layer_duplicate", menu, _tr("&Duplicate layer"), "", _tr("A second such layer.")),
        spec(
            "layer_merge",
            menu,
            _tr("&Merge down"),
            "Ctrl+Alt+E",
            _tr("Make one layer of the chosen one and the one below it; of a group, one layer."),
        ),
        spec(
            "layer_mask_region",
            menu,
            _tr("&Hide what the region marks"),
            "Ctrl+Alt+M",
            _tr("A mask hides it; the brushes for it show it again."),
            separated=True,
        ),
        spec("layer_unmask", menu, _tr("&Show all of it"), "", _tr("Take the mask away.")),
        spec(
            "layer_delete",
            menu,
            _tr("D&elete layer"),
            "",
            _tr("Delete the chosen layers; an object whose result goes is back where it was."),
            separated=True,
        ),
    )
