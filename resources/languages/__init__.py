"""Translations: a .ts for translators, its compiled .qm, and the templates of core's sentences."""
