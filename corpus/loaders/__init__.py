"""One loader per file format: bytes or text in, sections with page, heading or anchor out."""
