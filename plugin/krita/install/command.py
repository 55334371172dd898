"""`intarsia krita-package` and `krita-install`: the plugin as a zip, or straight into Krita."""

from __future__ import annotations

import argparse
import sys

from intarsia.core.help_form import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(verb: str, arguments: Sequence[str]) -> int:
    """Run one of the two verbs; 0 done, 1 failed with a sentence."""
    parser = argparse.ArgumentParser(prog=f"intarsia {verb}", formatter_class=plain)
    if verb == "krita-package":
        parser.add_argument("-o", "--out")
    else:
        parser.add_argument("--into", help="Krita's resource folder")
    given = parser.parse_args(arguments)
    from intarsia.plugin.krita.install.placing import install_into, write_zip

    try:
        if verb == "krita-package":
            write_zip(given.out)
        else:
            install_into(given.into)
    except OSError as error:
        print(f"intarsia: {error.filename}: {error.strerror}.", file=sys.stderr)
        return 1
    return 0
