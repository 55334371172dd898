"""The icons of the editor and the panel."""
