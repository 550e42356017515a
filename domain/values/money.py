"""Amounts of money."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, Column, Dialect, Numeric, String
from sqlalchemy.orm import composite
from sqlalchemy.types import TypeDecorator, TypeEngine

CURRENCY = re.compile(r"[A-Z]{3}")


class MoneyError(ValueError):
    """An amount without a currency, or the other way round."""


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in an ISO 4217 currency. Raises MoneyError when one of them is missing."""

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        if not isinstance(self.amount, Decimal) or not self.amount.is_finite():
            raise MoneyError(f"an amount is a decimal number, found {self.amount!r}")
        if not isinstance(self.currency, str) or not CURRENCY.fullmatch(self.currency):
            raise MoneyError(f"a currency is three capital letters, found {self.currency!r}")


class ExactDecimal(TypeDecorator[Decimal]):
    """A decimal kept exactly: NUMERIC, or text on SQLite, whose numbers are binary."""

    impl = Numeric
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose text on SQLite."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String(40))
        return dialect.type_descriptor(Numeric())

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        """Write the exact digits."""
        if value is None or dialect.name != "sqlite":
            return value
        return format(value, "f")

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        """Read the exact digits."""
        return None if value is None else Decimal(value)


def money(prefix: str) -> Any:
    """Give a nullable Money attribute in the columns `{prefix}_value` and `{prefix}_currency`."""
    value, currency = f"{prefix}_value", f"{prefix}_currency"
    amount: Column[Any] = Column(value, ExactDecimal, nullable=True)
    unit: Column[Any] = Column(currency, String(3), nullable=True)
    # A constraint over columns attaches itself to the table once the columns have one.
    CheckConstraint(amount.is_(None) == unit.is_(None), name=f"{prefix}_whole")
    return composite(
        Money,
        amount,
        unit,
        return_none_on=_nothing,
    )


def _nothing(amount: Decimal | None, currency: str | None) -> bool:
    return amount is None and currency is None
