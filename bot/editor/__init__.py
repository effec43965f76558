"""The communicator's desk: look at new material, preview it, publish it, take it back."""
