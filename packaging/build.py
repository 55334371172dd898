"""`python packaging/build.py VERB`: assembles what people download; `--help` lists the verbs."""

import sys

from intarsia_build.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
