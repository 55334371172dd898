"""The homes of the panel: the command line, the desktop editor and Krita."""
