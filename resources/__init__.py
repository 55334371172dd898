"""Data that ships: icons, style, packs and licences, Krita files, a picture, a trained model."""
