"""Rendered pictures whose objects, masks, order and hidden parts are known."""
