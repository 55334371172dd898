"""The layers list: thumbnails, visibility, lock, opacity, blend mode, order and names."""

from __future__ import annotations

from collections.abc import Callable

from intarsia.ui.icons import icon
from intarsia.ui.qt import Qt, QtCore, QtGui, QtWidgets, Signal
from intarsia.ui.widgets.layers.blend_text import blend_text
from intarsia.ui.widgets.layers.layer_rows import Row, RowKind
from intarsia.ui.widgets.layers.state_delegate import StateDelegate

THUMBNAIL_PX = 32
ROW_PX = 24
FOLDER_PX, FOLDER_COLOUR = 18, "#858b94"
NAME, VISIBLE, LOCKED = 0, 1, 2

# A plane's small picture by its name in the store.
Thumbnail = Callable[[str], QtGui.QImage]


class LayerTree(QtWidgets.QTreeWidget):
    """The rows. `dropped` carries (row, place): a layer was dragged to that place in the stack."""

    dropped = Signal(object)  # tuple[Row, int]

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(14)
        self.setIconSize(QtCore.QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        self.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QtWidgets.QAbstractItemView.DragDropMode.InternalMove)
        self.setAccessibleName(self.tr("Layers and objects"))
        self.setItemDelegateForColumn(VISIBLE, StateDelegate("eye", "eye_off", self))
        self.setItemDelegateForColumn(LOCKED, StateDelegate("lock", "lock_off", self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QtWidgets.QHeaderView.ResizeMode.Stretch)
        for column in (VISIBLE, LOCKED):
            header.setSectionResizeMode(column, QtWidgets.QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, 30)

    def row_of(self, item: QtWidgets.QTreeWidgetItem | None) -> Row | None:
        found = item.data(NAME, Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, Row) else None

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        super().paintEvent(event)
        if self.topLevelItemCount() == 0:
            painter = QtGui.QPainter(self.viewport())
            painter.setPen(self.palette().color(QtGui.QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(12, 12, -12, -12)
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(
                room, int(middle), self.tr("The layers and objects of a picture are listed here.")
            )
            painter.end()

    def dropEvent(self, event: QtGui.QDropEvent) -> None:
        """Says where the layer was dropped; the document, not the view, makes the move."""
        moved = self.row_of(self.currentItem())
        point = event.position().toPoint() if hasattr(event, "position") else event.pos()
        target_item = self.itemAt(point)
        target = self.row_of(target_item)
        event.ignore()
        if (
            moved is None
            or moved.kind is not RowKind.LAYER
            or target is None
            or target_item is None
        ):
            return
        if target.kind is not RowKind.LAYER:
            return
        above = point.y() < self.visualItemRect(target_item).center().y()
        place = target.place + (1 if above else 0)
        if moved.place < place:
            place -= 1
        if place != moved.place:
            self.dropped.emit((moved, max(1, place)))


class LayerList(QtWidgets.QWidget):
    """The tree with opacity and blend mode of the chosen row above it.

    Signals carry the row and the new value; the owner changes the document and shows it again.
    """

    visibility_set = Signal(object)  # tuple[Row, bool]
    lock_set = Signal(object)  # tuple[Row, bool]
    renamed = Signal(object)  # tuple[Row, str]
    opacity_set = Signal(object)  # tuple[Row, float]
    blend_set = Signal(object)  # tuple[Row, str]
    moved = Signal(object)  # tuple[Row, int]
    objects_chosen = Signal(object)  # tuple[str, ...]

    def __init__(self, blends: tuple[str, ...], parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._icons: dict[str, QtGui.QIcon] = {}
        self._filling = False
        self._blend = QtWidgets.QComboBox(self)
        self._blend.setAccessibleName(self.tr("Blend mode"))
        self._blend.setToolTip(self.tr("Blend mode of the chosen layer"))
        for blend in blends:
            self._blend.addItem(blend_text(blend), blend)
        self._opacity = QtWidgets.QSlider(Qt.Orientation.Horizontal, self)
        self._opacity.setRange(0, 100)
        self._opacity.setAccessibleName(self.tr("Opacity"))
        self._opacity.setToolTip(self.tr("Opacity of the chosen layer or object"))
        self._percent = QtWidgets.QSpinBox(self)
        self._percent.setRange(0, 100)
        self._percent.setSuffix(self.tr(" %"))
        self._percent.setAccessibleName(self.tr("Opacity in percent"))
        self._percent.setToolTip(self._opacity.toolTip())
        self.tree = LayerTree(self)
        bar = QtWidgets.QHBoxLayout()
        bar.addWidget(self._blend)
        bar.addWidget(self._opacity, 1)
        bar.addWidget(self._percent)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addLayout(bar)
        column.addWidget(self.tree, 1)
        self._connect()
        self._show_chosen()

    def _connect(self) -> None:
        self.tree.itemChanged.connect(self._on_item_changed)
        self.tree.itemSelectionChanged.connect(self._on_selection_changed)
        self.tree.dropped.connect(self.moved)
        self._opacity.valueChanged.connect(self._percent.setValue)
        self._percent.valueChanged.connect(self._opacity.setValue)
        self._opacity.valueChanged.connect(self._on_opacity_changed)
        self._blend.activated.connect(self._on_blend_chosen)

    def rename(self) -> None:
        """Let the name of the chosen row be typed."""
        item = self.tree.currentItem()
        if item is not None:
            self.tree.editItem(item, NAME)

    def show_rows(self, rows: tuple[Row, ...], thumbnail: Thumbnail) -> None:
        """Shows other rows; what is chosen stays chosen."""
        if rows == self._rows:
            return
        kept = {row.id for row in self.chosen()}
        current, column = self.tree.row_of(self.tree.currentItem()), self.tree.currentColumn()
        scrolled = self.tree.verticalScrollBar().value()
        self._rows = rows
        self._filling = True
        self.tree.clear()
        parent: QtWidgets.QTreeWidgetItem | None = None
        for row in rows:
            item = self._item(row, thumbnail)
            if row.depth and parent is not None:
                parent.addChild(item)
            else:
                self.tree.addTopLevelItem(item)
                parent = item
            if current is not None and row.id == current.id:
                no_change = QtCore.QItemSelectionModel.SelectionFlag.NoUpdate
                self.tree.setCurrentItem(item, column, no_change)
            item.setSelected(row.id in kept)
        self.tree.expandAll()
        self.tree.verticalScrollBar().setValue(scrolled)
        self._icons = {row.pixels: self._icons[row.pixels] for row in rows if row.pixels}
        self._filling = False
        self._show_chosen()

    def chosen(self) -> tuple[Row, ...]:
        found = (self.tree.row_of(item) for item in self.tree.selectedItems())
        return tuple(row for row in found if row is not None)

    def choose_objects(self, object_ids: tuple[str, ...]) -> None:
        """Marks the rows of these objects, as the canvas has chosen them; tells nobody."""
        before = {row.id for row in self.chosen()}
        self._filling = True
        for item in self.tree.findItems(
            "*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive
        ):
            row = self.tree.row_of(item)
            if row is not None and row.kind is RowKind.OBJECT:
                item.setSelected(row.id in object_ids)
                if row.id in object_ids and not before & set(object_ids):
                    self.tree.scrollToItem(item)
        self._filling = False
        self._show_chosen()

    def _item(self, row: Row, thumbnail: Thumbnail) -> QtWidgets.QTreeWidgetItem:
        item = QtWidgets.QTreeWidgetItem([row.name, "", ""])
        item.setData(NAME, Qt.ItemDataRole.UserRole, row)
        item.setSizeHint(NAME, QtCore.QSize(0, THUMBNAIL_PX + 4 if row.pixels else ROW_PX))
        if not row.pixels:
            item.setIcon(NAME, self._folder())
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemIsUserCheckable
        if row.kind is not RowKind.GROUP:
            flags |= Qt.ItemFlag.ItemIsEditable
        if row.kind is RowKind.LAYER and row.place > 0:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if row.kind is RowKind.LAYER:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        item.setFlags(flags)
        if row.masked:
            slanted = QtGui.QFont(self.tree.font())
            slanted.setItalic(True)
            item.setFont(NAME, slanted)
            item.setToolTip(NAME, self.tr("A mask hides a part of it"))
        item.setCheckState(VISIBLE, _check(row.visible))
        item.setToolTip(VISIBLE, self.tr("Visible"))
        item.setCheckState(LOCKED, _check(row.locked))
        item.setToolTip(LOCKED, self.tr("Locked"))
        if row.pixels:
            if row.pixels not in self._icons:
                pixmap = QtGui.QPixmap.fromImage(thumbnail(row.pixels))
                self._icons[row.pixels] = _in_a_field(pixmap, THUMBNAIL_PX)
            item.setIcon(NAME, self._icons[row.pixels])
        return item

    def _folder(self) -> QtGui.QIcon:
        """What a group has for a thumbnail; grey, and in a chosen row as its letters."""
        if "folder" not in self._icons:
            role = QtGui.QPalette.ColorRole
            drawn = []
            for colour in (
                QtGui.QColor(FOLDER_COLOUR),
                self.palette().color(role.HighlightedText),
            ):
                palette = QtGui.QPalette(self.palette())
                palette.setColor(role.ButtonText, colour)
                drawn.append(icon("folder", palette).pixmap(FOLDER_PX, FOLDER_PX))
            self._icons["folder"] = _in_a_field(drawn[0], FOLDER_PX, chosen=drawn[1])
        return self._icons["folder"]

    def _on_item_changed(self, item: QtWidgets.QTreeWidgetItem, column: int) -> None:
        row = self.tree.row_of(item)
        if self._filling or row is None:
            return
        if column == VISIBLE:
            visible = item.checkState(VISIBLE) == Qt.CheckState.Checked
            if visible != row.visible:
                self.visibility_set.emit((row, visible))
        elif column == LOCKED:
            locked = item.checkState(LOCKED) == Qt.CheckState.Checked
            if locked != row.locked:
                self.lock_set.emit((row, locked))
        elif item.text(NAME).strip() and item.text(NAME) != row.name:
            self.renamed.emit((row, item.text(NAME).strip()))

    def _on_selection_changed(self) -> None:
        if self._filling:
            return
        self._show_chosen()
        ids = tuple(row.id for row in self.chosen() if row.kind is RowKind.OBJECT)
        self.objects_chosen.emit(ids)

    def _show_chosen(self) -> None:
        rows = [row for row in self.chosen() if row.kind is not RowKind.GROUP]
        first = rows[0] if rows else None
        self._filling = True
        for field in (self._opacity, self._percent):
            field.setEnabled(first is not None and not first.locked)
        self._opacity.setValue(round(100 * first.opacity) if first else 100)
        blendable = first is not None and first.kind is RowKind.LAYER and first.place > 0
        self._blend.setEnabled(blendable and first is not None and not first.locked)
        self._blend.setCurrentIndex(max(0, self._blend.findData(first.blend if first else "")))
        self._filling = False

    def _on_opacity_changed(self, percent: int) -> None:
        if self._filling:
            return
        for row in self.chosen():
            if row.kind is not RowKind.GROUP and not row.locked:
                self.opacity_set.emit((row, percent / 100))

    def _on_blend_chosen(self, index: int) -> None:
        for row in self.chosen():
            if row.kind is RowKind.LAYER and row.place > 0 and not row.locked:
                self.blend_set.emit((row, self._blend.itemData(index)))


def _check(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


def _in_a_field(
    picture: QtGui.QPixmap, height: int, *, chosen: QtGui.QPixmap | None = None
) -> QtGui.QIcon:
    """The picture in the middle of a field as wide as every other, so that names begin in line.

    `chosen`: what a chosen row shows, by default the same: Qt would tint it.
    """
    shown = QtGui.QIcon()
    modes = QtGui.QIcon.Mode
    for mode, drawn in ((modes.Normal, picture), (modes.Selected, chosen or picture)):
        ratio = drawn.devicePixelRatio()
        field = QtGui.QPixmap(round(THUMBNAIL_PX * ratio), round(height * ratio))
        field.setDevicePixelRatio(ratio)
        field.fill(Qt.GlobalColor.transparent)
        size = drawn.size() / ratio
        painter = QtGui.QPainter(field)
        painter.drawPixmap((THUMBNAIL_PX - size.width()) // 2, (height - size.height()) // 2, drawn)
        painter.end()
        shown.addPixmap(field, mode)
    return shown
