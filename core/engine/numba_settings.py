"""Owns that numba is not told where its compiled code lies by a file beside the photos."""

from __future__ import annotations

import os
import sys
import warnings

_FILE = ".numba_config.yaml"  # numba reads it in the current folder: a cache is code that is run


def ignore_numba_file() -> None:
    """Have numba take its settings from the environment alone, if the current folder has others.

    Numba is imported only then, without the reader of such files.
    """
    if not os.path.lexists(_FILE):
        return
    before = {name: sys.modules.pop(name) for name in [*sys.modules] if name == "yaml"}
    sys.modules["yaml"] = None  # type: ignore[assignment]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it says that it cannot read the file
            import numba.core.config as config
    except ImportError:
        return
    finally:
        del sys.modules["yaml"]
        sys.modules.update(before)
    config._config_fname = os.path.join(os.path.dirname(config.__file__), _FILE)
