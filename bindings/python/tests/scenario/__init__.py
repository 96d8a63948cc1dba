"""Plays the scenarios of `tests/scenarios` through the wallet's Python layer, as the README there says."""
