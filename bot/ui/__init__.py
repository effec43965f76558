"""The page: one module per tab, `labels.py` for every word on it, `page.py` puts it together."""
