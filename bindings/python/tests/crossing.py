"""The library that does nothing, as `bindings/python/run generate` makes it."""

from tally_empty import empty as empty
