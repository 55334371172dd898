"""Everything of Intarsia that knows neither Qt nor a host application."""
