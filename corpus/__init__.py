"""Documents as they are cited, and everything that turns a file into citable text.

Shipped documents are Markdown in our own words (`documents/<language>/<id>.md`); added originals
live in the data folder. Both become `Chunk`s whose sentences know their sources.
"""
