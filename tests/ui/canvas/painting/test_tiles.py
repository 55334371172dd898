"""Tiles show what painting all layers would show, and are kept where nothing changed."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.state.document.document import Document
from intarsia.core.state.document.pixel_store import PixelStore
from intarsia.core.wire.geometry import Box
from intarsia.ui.canvas.painting.tiles import TILE_PX, Tiles, tile_box
from intarsia.ui.canvas.pictures.plane_images import PlaneImages
from intarsia.ui.qt import QtGui


def test_a_tile_shows_the_layers(store: PixelStore, document: Document) -> None:
    tiles = Tiles(PlaneImages(store))
    tiles.show(document.shown_layers())
    ((box, tile),) = tiles.tiles(document.size.box, 0)
    assert box == Box(0, 0, TILE_PX, TILE_PX)
    assert tile.pixelColor(30, 30) == QtGui.QColor(200, 0, 0)
    assert tile.pixelColor(60, 40) == QtGui.QColor(0, 200, 0)
    assert tile.pixelColor(100, 90) == QtGui.QColor(30, 30, 30)
    assert tile.pixelColor(300, 10).alpha() == 0


def test_a_coarser_tile_shows_the_same_smaller(store: PixelStore, document: Document) -> None:
    tiles = Tiles(PlaneImages(store))
    tiles.show(document.shown_layers())
    ((box, tile),) = tiles.tiles(document.size.box, 1)
    assert box.width == 2 * TILE_PX
    assert tile.pixelColor(15, 15) == QtGui.QColor(200, 0, 0)


def test_only_tiles_under_a_change_are_painted_again(store: PixelStore, document: Document) -> None:
    wide = replace(document.layers[1], box=Box(2 * TILE_PX, 0, 40, 40))
    tiles = Tiles(PlaneImages(store))
    tiles.show((*document.layers, wide))
    everything = Box(0, 0, 3 * TILE_PX, 100)
    before = {box: tile.cacheKey() for box, tile in tiles.tiles(everything, 0)}
    tiles.show(document.layers)
    after = {box: tile.cacheKey() for box, tile in tiles.tiles(everything, 0)}
    changed = {box for box in before if before[box] != after[box]}
    assert changed == {tile_box((0, 2, 0))}


def test_images_are_kept_within_the_bound(store: PixelStore, document: Document) -> None:
    images = PlaneImages(store, limit_bytes=1)
    first = images.image(document.layers[0].pixels)
    images.image(document.layers[1].pixels)
    assert images.image(document.layers[0].pixels).cacheKey() != first.cacheKey()
