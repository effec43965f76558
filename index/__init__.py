"""From citable text to a published, immutable, searchable version.

A version is a folder that never changes once published; `CURRENT` names the one that answers.
"""
