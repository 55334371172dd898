"""What the colours of a JPEG XL mean: a profile of those that have names, or the packed one."""

from __future__ import annotations

from intarsia.core.engine.files.jxl.header import CUSTOM, GREY, RGB, JxlColours, JxlHead
from intarsia.core.engine.files.profiles import (
    D65,
    DISPLAY_P3,
    REC709,
    REC2020,
    Primaries,
    coded_curve,
    gamma_curve,
    grey_profile,
    rec709_curve,
    rgb_profile,
    srgb_curve,
)

_WHITES = {1: D65, 10: (1 / 3, 1 / 3), 11: (0.314, 0.351)}
_PRIMARIES = {1: REC709, 9: REC2020, 11: DISPLAY_P3}
_REC2020 = 9  # of the primaries
_REC709, _SRGB, _DCI = 1, 13, 17  # curves
_DCI_GAMMA = 2.6


def named_profile(colours: JxlColours) -> bytes | None:
    """The profile of colours that have names, None for sRGB and its greys.

    Raises ValueError for names and numbers that mean no colours.
    """
    if colours.space not in (RGB, GREY):
        return None
    usual = colours.exponent is None and colours.curve == _SRGB
    if usual and (colours.space == GREY or (colours.white == 1 and colours.primaries == 1)):
        return None
    curve = _curve(colours)
    if colours.space == GREY:
        return grey_profile("Greys of a JPEG XL", curve)
    white = colours.white_xy if colours.white == CUSTOM else _WHITES.get(colours.white)
    if colours.primaries == CUSTOM:
        red, green, blue = colours.primaries_xy
    elif colours.primaries in _PRIMARIES:
        named = _PRIMARIES[colours.primaries]
        red, green, blue = named.red, named.green, named.blue
    else:
        raise ValueError("primaries that are not known")
    if white is None:
        raise ValueError("a white that is not known")
    return rgb_profile("Colours of a JPEG XL", Primaries(red, green, blue, white), curve)


def wide_profile() -> bytes:
    """The profile of what `with_wide_colours` makes of a codestream in RGB."""
    return rgb_profile("Rec. 2020 by the curve of sRGB", REC2020, srgb_curve())


def with_wide_colours(stream: bytes, head: JxlHead, end: int, begin: int) -> bytes:
    """The codestream, coded as XYB, without its packed profile: it decodes into Rec. 2020 by the
    curve of sRGB, or into the greys of sRGB.

    A decoder without colour management gives linear sRGB of 8 bits else, which is too coarse.
    end: the bit behind the head, begin: the byte of the first frame, both behind the mark.
    """
    fields = [(0, 2), (1, 2), (1, 2)] if head.colours.space == GREY else [(0, 2), (0, 2), (1, 2)]
    if head.colours.space != GREY:
        fields += [(2, 2), (_REC2020 - 2, 4)]
    fields += [(0, 1), (2, 2), (_SRGB - 2, 4), (1, 2)]
    old = int.from_bytes(stream[2 : 3 + end // 8], "little")
    value, size = old & ((1 << head.place[0]) - 1), head.place[0]
    behind = end - head.place[1]
    for field, bits in (*fields, (old >> head.place[1] & ((1 << behind) - 1), behind)):
        value |= field << size
        size += bits
    return stream[:2] + value.to_bytes(-(-size // 8), "little") + stream[2 + begin :]


def _curve(colours: JxlColours) -> bytes:
    if colours.exponent is not None:
        if not 1 / 16 < colours.exponent <= 1:
            raise ValueError("an exponent out of bounds")
        return gamma_curve(1 / colours.exponent)
    if colours.curve in (_REC709, _DCI):
        return rec709_curve() if colours.curve == _REC709 else gamma_curve(_DCI_GAMMA)
    return coded_curve(colours.curve)
