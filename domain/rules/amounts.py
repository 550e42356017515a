"""Rule 34: money."""

from __future__ import annotations

from collections.abc import Iterator

import pycountry
from sqlalchemy import or_, select

from domain.rules.engine import Breach, Findings, Scope, rule
from domain.rules.selects import tables_with

_LIST_THREE = """
ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN BOP BRB BRC
BRE BRN BRR BUK BYB BYR CHC CSD CSJ CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC
GHP GNE GNS GQE GRD GWE GWP HRD HRK IEP ILP ILR ISJ ITL LAJ LSM LTL LTT LUC LUF LUL LVL LVR MGF
MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE RHD ROK ROL RUR SDD SDP SIT SKK SLL
SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU YDD YUD YUM YUN ZAL ZMK ZRN
ZRZ ZWC ZWD ZWL ZWN ZWR
"""
WITHDRAWN_CURRENCIES = frozenset(_LIST_THREE.split())
"""Codes of ISO 4217, list three: what older amounts are in."""


@rule(34, "MONEY_NOT_WHOLE")
def money_not_whole(scope: Scope, found: Findings) -> Iterator[Breach]:
    """An amount of money has a figure and an ISO 4217 currency, or neither."""
    for table in tables_with("amount_currency"):
        value, currency = table.c.amount_value, table.c.amount_currency
        given = or_(value.is_not(None), currency.is_not(None))
        for row_id, amount, code in scope.rows(
            select(table.c.id, value, currency).where(given, scope.touches(table.c.id))
        ):
            if amount is None or code is None:
                message = f"amount {amount or 'missing'}, currency {code or 'missing'}; wanted both"
                yield found.certain(row_id, message)
            elif not is_currency(code):
                yield found.certain(row_id, f"{code!r} is no ISO 4217 currency")


def is_currency(code: str) -> bool:
    """Whether ISO 4217 has the code, or had it."""
    return code in WITHDRAWN_CURRENCIES or pycountry.currencies.get(alpha_3=code) is not None
