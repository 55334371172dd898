"""`python -m intarsia.plugin VERB`: the command `intarsia` of an installation without scripts."""

import sys

from intarsia.plugin.cli import main

if __name__ == "__main__":
    sys.exit(main())
