"""Fixtures of what headquarters does: the ones of the exchange."""

from tests.desktop.exchange.conftest import haiti, hq, kenya, open_at

__all__ = ["haiti", "hq", "kenya", "open_at"]
