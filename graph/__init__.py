"""resograph: reads United Nations resolutions and publishes what they cite."""

__version__ = "0.1.0"
