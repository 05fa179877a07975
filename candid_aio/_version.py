"""The version of this package, and its only place."""

__version__ = "0.1.0"
