"""`python -m intarsia.plugin VERB`: the command `intarsia` of an installation without scripts."""

import sys

from intarsia.core.search_path import leave_out_current_folder

if __name__ == "__main__":
    leave_out_current_folder()
    from intarsia.plugin.cli import main  # only now: what it imports could lie in this folder

    sys.exit(main())
