"""The method of Editable Image Elements."""
