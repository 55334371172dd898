"""Builds ICC profiles (ICC.1:2010, version 4) of primaries and a curve, always the same bytes."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

_D50 = np.array([0.9642, 1.0, 0.8249])
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
D65 = (0.3127, 0.329)
_TABLE = 4096  # entries of a curve that no formula of ICC gives

_XY = tuple[float, float]
Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Primaries:
    """Chromaticities (x, y) of red, green, blue and white."""

    red: _XY
    green: _XY
    blue: _XY
    white: _XY = D65


REC709 = Primaries((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
REC2020 = Primaries((0.708, 0.292), (0.170, 0.797), (0.131, 0.046))
DISPLAY_P3 = Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))
DCI_P3 = Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351))
ADOBE = Primaries((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
ADOBE_GAMMA = 563 / 256

# ColourPrimaries and TransferCharacteristics of ITU-T H.273 that pictures use.
_PRIMARIES = {
    1: REC709,
    5: Primaries((0.64, 0.33), (0.29, 0.60), (0.15, 0.06)),
    6: Primaries((0.63, 0.34), (0.31, 0.595), (0.155, 0.07)),
    9: REC2020,
    11: DCI_P3,
    12: DISPLAY_P3,
}


def rgb_profile(name: str, primaries: Primaries, curve: bytes) -> bytes:
    """An RGB display profile; `curve` as `gamma_curve`, `srgb_curve` or `table_curve` give it.

    Raises ValueError for primaries that span no colours.
    """
    to_d50 = _adaptation(primaries.white)
    columns = to_d50 @ _to_xyz(primaries)
    if not np.isfinite(columns).all() or np.abs(columns).max() > 100:
        raise ValueError("primaries that span no colours")
    tags: list[tuple[bytes, bytes]] = [
        (b"desc", _text(name)),
        (b"cprt", _text("No copyright, use freely")),
        (b"wtpt", _xyz(_D50)),
        (b"chad", b"sf32" + bytes(4) + b"".join(map(_fixed, to_d50.ravel()))),
        (b"rXYZ", _xyz(columns[:, 0])),
        (b"gXYZ", _xyz(columns[:, 1])),
        (b"bXYZ", _xyz(columns[:, 2])),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    ]
    return _profile(b"RGB ", tags)


def grey_profile(name: str, curve: bytes) -> bytes:
    """A grey profile of a curve."""
    tags = [(b"desc", _text(name)), (b"cprt", _text("No copyright, use freely"))]
    return _profile(b"GRAY", [*tags, (b"wtpt", _xyz(_D50)), (b"kTRC", curve)])


def gamma_curve(gamma: float) -> bytes:
    """Light is the value to the power of gamma."""
    return b"para" + struct.pack(">IHH", 0, 0, 0) + _fixed(gamma)


def srgb_curve() -> bytes:
    """IEC 61966-2-1."""
    numbers = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    return b"para" + struct.pack(">IHH", 0, 3, 0) + b"".join(map(_fixed, numbers))


def rec709_curve() -> bytes:
    """The camera's curve of ITU-R BT.709 as it stands, which screens do not show so."""
    numbers = (1 / 0.45, 1 / 1.099, 0.099 / 1.099, 1 / 4.5, 0.081)
    return b"para" + struct.pack(">IHH", 0, 3, 0) + b"".join(map(_fixed, numbers))


def table_curve(light: Callable[[Matrix], Matrix]) -> bytes:
    """Any curve from 0 .. 1 to 0 .. 1, in 4,096 steps."""
    values = np.clip(light(np.linspace(0, 1, _TABLE)), 0, 1)
    return b"curv" + struct.pack(">II", 0, _TABLE) + np.rint(values * 65535).astype(">u2").tobytes()


def rgb_of_grey(icc: bytes) -> bytes | None:
    """An RGB profile with the curve of a grey one, None where that has no curve: equal values of
    red, green and blue are the greys that they were."""
    count = int.from_bytes(icc[128:132], "big")
    for entry in range(132, 132 + 12 * min(count, 100), 12):
        if icc[entry : entry + 4] == b"kTRC":
            at, length = struct.unpack_from(">II", icc, entry + 4)
            curve = icc[at : at + length]
            return rgb_profile("Curve of a grey profile", REC709, curve) if curve else None
    return None


@cache
def adobe_rgb() -> bytes:
    """Adobe RGB (1998), by its published numbers."""
    return rgb_profile("Compatible with Adobe RGB (1998)", ADOBE, gamma_curve(ADOBE_GAMMA))


@cache
def srgb() -> bytes:
    """sRGB, for what must name a profile."""
    return rgb_profile("sRGB", REC709, srgb_curve())


@cache
def linear_srgb() -> bytes:
    """The primaries of sRGB, values in proportion to light."""
    return rgb_profile("Linear sRGB", REC709, gamma_curve(1.0))


@cache
def coded_profile(primaries: int, transfer: int) -> bytes | None:
    """The profile of code points of ITU-T H.273, None for sRGB itself and for unknown ones.

    PQ and HLG become a curve that ends at their brightest value.
    """
    if primaries not in _PRIMARIES or transfer not in _CURVES:
        return None
    if primaries == 1 and transfer in (1, 6, 13):  # shown alike by what reads stills
        return None
    name, curve = _CURVES[transfer]
    return rgb_profile(f"H.273 primaries {primaries}, {name}", _PRIMARIES[primaries], curve())


def coded_curve(transfer: int) -> bytes:
    """The curve of a TransferCharacteristics of H.273. Raises ValueError for an unknown one."""
    if transfer not in _CURVES:
        raise ValueError("a curve that is not known")
    return _CURVES[transfer][1]()


def _pq(value: Matrix) -> Matrix:
    """SMPTE ST 2084: the share of 10,000 cd/m2."""
    m1, m2, c1, c2, c3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
    power = value ** (1 / m2)
    light: Matrix = (np.maximum(power - c1, 0) / (c2 - c3 * power)) ** (1 / m1)
    return light


def _hlg(value: Matrix) -> Matrix:
    """ARIB STD-B67, the scene's light."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    return np.where(value <= 0.5, value**2 / 3, (np.exp((value - c) / a) + b) / 12)


_CURVES: dict[int, tuple[str, Callable[[], bytes]]] = {
    1: ("sRGB", srgb_curve),
    4: ("gamma 2.2", lambda: gamma_curve(2.2)),
    5: ("gamma 2.8", lambda: gamma_curve(2.8)),
    6: ("sRGB", srgb_curve),
    8: ("linear", lambda: gamma_curve(1.0)),
    13: ("sRGB", srgb_curve),
    16: ("PQ", lambda: table_curve(_pq)),
    18: ("HLG", lambda: table_curve(_hlg)),
}


def _to_xyz(primaries: Primaries) -> Matrix:
    """(3, 3) from linear RGB to XYZ under the primaries' own white."""
    xy = (primaries.red, primaries.green, primaries.blue)
    if any(y <= 0 for _, y in (*xy, primaries.white)):
        raise ValueError("primaries that span no colours")
    columns = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in xy]).T
    x, y = primaries.white
    try:
        scale = np.linalg.solve(columns, np.array([x / y, 1.0, (1 - x - y) / y]))
    except np.linalg.LinAlgError as error:
        raise ValueError("primaries that span no colours") from error
    out: Matrix = columns * scale
    return out


def _adaptation(white: _XY) -> Matrix:
    """Bradford's matrix (3, 3) from this white to D50."""
    x, y = white
    source = _BRADFORD @ np.array([x / y, 1.0, (1 - x - y) / y])
    out: Matrix = np.linalg.inv(_BRADFORD) @ np.diag(_BRADFORD @ _D50 / source) @ _BRADFORD
    return out


def _profile(space: bytes, tags: list[tuple[bytes, bytes]]) -> bytes:
    """Head, table and tags; equal bodies are stored once."""
    at = 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    bodies, table = b"", struct.pack(">I", len(tags))
    for key, body in tags:
        if body not in places:
            places[body] = at + len(bodies)
            bodies += body + bytes(-len(body) % 4)
        table += key + struct.pack(">II", places[body], len(body))
    head = struct.pack(
        ">I4sI4s4s4s", at + len(bodies), bytes(4), 0x04300000, b"mntr", space, b"XYZ "
    )
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    head += b"".join(map(_fixed, _D50))
    return head + bytes(128 - len(head)) + table + bodies


def _text(text: str) -> bytes:
    words = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">III2s2sII", 0, 1, 12, b"en", b"US", len(words), 28) + words


def _xyz(values: Matrix) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(map(_fixed, values))


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(float(value) * 65536))
