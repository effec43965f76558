"""What `bot.red_flags` reads with: phrase tables by part of the body, and how a sentence is read."""
