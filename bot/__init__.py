"""From a question to a reply that can be checked: redact, understand, retrieve, select, compose."""
