"""`python packaging/languages.py VERB`: the translation files; `--help` lists the verbs."""

import sys

from intarsia_languages.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
