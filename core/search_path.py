"""Owns that no module is ever taken from the folder in which a command is given."""

import os  # which Python has loaded already, as it has sys: nothing else may be imported here
import sys

_INSIDE = os.path.join("intarsia", "core", "search_path.py")
_ORIGIN = os.path.abspath(__file__).removesuffix(_INSIDE)  # where this package was imported from


def leave_out_current_folder() -> None:
    """Take the current folder off `sys.path`: a photo's neighbour may be called cv2.py.

    It stays where this package itself lies in it. Python puts it first for `python -m`, and for
    every empty entry of PYTHONPATH.
    """
    try:
        here = os.path.realpath(os.getcwd())
    except OSError:  # the folder is gone
        here = ""
    if os.path.realpath(_ORIGIN) == here:
        return
    sys.path[:] = [at for at in sys.path if at and os.path.realpath(at) != here]


def cleaned_search_path(text: str) -> str:
    """A list of folders without the entries that mean whatever folder a process is started in."""
    return os.pathsep.join(at for at in text.split(os.pathsep) if at not in ("", os.curdir))
