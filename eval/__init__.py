"""Is it good, is it fast, and did it change? Cases, measures, baselines, records and the report.

No language model judges anything here: every score is a string, a rank or a clock.
"""
