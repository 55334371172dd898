"""Data that ships: icons, style, pack descriptions, Krita files and the sample picture."""
