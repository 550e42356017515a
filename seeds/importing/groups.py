"""Groups of states that several data sets speak of: one record each, whoever names it first."""

from __future__ import annotations

from dataclasses import dataclass

from domain.names.normal import normal_form
from seeds.record import Record, Where


@dataclass(frozen=True, slots=True)
class Group:
    """A group of states."""

    typename: str
    slug: str
    name: str
    formality: str = ""
    """Of a Bloc: whether it has a founding document."""
    acronym: str = ""
    former: tuple[tuple[str, str], ...] = ()
    """Former names, each with the last day on which it was the name."""
    aliases: tuple[str, ...] = ()
    """Names that data sets print."""

    @property
    def key(self) -> str:
        """How a link names it."""
        return f"{self.typename}/{self.slug}"

    def record(self, where: Where) -> Record:
        """Give its record, which is shared by all data sets."""
        names: list[dict[str, object]] = []
        if self.acronym:
            names.append({"value": self.acronym, "kind": "ACRONYM"})
        names += [{"value": v, "kind": "ALIAS", "language": "en"} for v in self.aliases]
        names += [
            {
                "value": value,
                "kind": "FORMER",
                "language": "en",
                "validity": {"start": "UNKNOWN", "end": last},
            }
            for value, last in self.former
        ]
        fields: dict[str, object] = {"name": self.name}
        if names:
            fields["names"] = names
        if self.typename == "Bloc":
            fields["formality"] = self.formality
        else:
            fields["kind"] = "IGO"
        return Record(self.typename, self.slug, fields, where, shared=True)


EUROPEAN_UNION = Group(
    "Organization",
    "european-union",
    "European Union",
    acronym="EU",
    former=(
        ("European Economic Community", "1993-10-31"),
        ("European Communities", "1993-10-31"),
        ("European Community", "1993-10-31"),
    ),
)
"""One record from the Communities on, which it continues."""

GROUPS = (
    EUROPEAN_UNION,
    Group("Organization", "nato", "North Atlantic Treaty Organization", acronym="NATO"),
    Group("Organization", "united-nations", "United Nations", acronym="UN"),
    Group(
        "Organization",
        "oecd",
        "Organisation for Economic Co-operation and Development",
        acronym="OECD",
    ),
    Group(
        "Organization",
        "opec",
        "Organization of the Petroleum Exporting Countries",
        acronym="OPEC",
    ),
    Group(
        "Organization",
        "international-bank-for-reconstruction-and-development",
        "International Bank for Reconstruction and Development",
        acronym="IBRD",
    ),
    Group(
        "Organization",
        "international-development-association",
        "International Development Association",
    ),
    Group(
        "Organization",
        "international-atomic-energy-agency",
        "International Atomic Energy Agency",
        acronym="IAEA",
    ),
    Group(
        "Organization",
        "international-labour-organization",
        "International Labour Organization",
        acronym="ILO",
        aliases=("International Labour Organisation",),
    ),
    Group(
        "Organization",
        "food-and-agriculture-organization-of-the-united-nations",
        "Food and Agriculture Organization of the United Nations",
        acronym="FAO",
        aliases=("Food and Agriculture Organization",),
    ),
    Group(
        "Organization",
        "european-coal-and-steel-community",
        "European Coal and Steel Community",
        acronym="ECSC",
    ),
    Group(
        "Organization",
        "european-atomic-energy-community",
        "European Atomic Energy Community",
        acronym="EURATOM",
        aliases=("European Atomic Community",),
    ),
    Group("Organization", "european-space-agency", "European Space Agency"),
    Group(
        "Organization",
        "european-space-research-organisation",
        "European Space Research Organisation",
    ),
    Group("Bloc", "aosis", "Alliance of Small Island States", "INFORMAL", "AOSIS"),
    Group("Bloc", "arab-group", "Arab Group", "INFORMAL"),
    Group("Bloc", "brics", "BRICS", "INFORMAL"),
    Group("Bloc", "g7", "Group of Seven", "INFORMAL", "G7"),
    Group("Bloc", "g20", "Group of Twenty", "INFORMAL", "G20"),
    Group("Bloc", "g77", "Group of 77", "FORMAL", "G77"),
    Group("Bloc", "least-developed-countries", "Least developed countries", "INFORMAL", "LDC"),
    Group("Bloc", "un-african-group", "African Group", "INFORMAL"),
    Group("Bloc", "un-asia-pacific-group", "Asia-Pacific Group", "INFORMAL"),
    Group("Bloc", "un-eastern-european-group", "Eastern European Group", "INFORMAL"),
    Group("Bloc", "un-grulac", "Latin American and Caribbean Group", "INFORMAL", "GRULAC"),
    Group("Bloc", "un-weog", "Western European and Others Group", "INFORMAL", "WEOG"),
)

_BY_NAME = {
    normal_form(name): group
    for group in GROUPS
    for name in (group.name, group.acronym, *group.aliases, *dict(group.former))
    if name
}


def group_named(text: str) -> Group | None:
    """Give the group of that name or acronym."""
    return _BY_NAME.get(normal_form(text))


def group(slug: str) -> Group:
    """Give the group of that slug. Raises KeyError."""
    return {group.slug: group for group in GROUPS}[slug]
