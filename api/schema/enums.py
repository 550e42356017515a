"""Closed vocabularies, each value with its meaning.

The members are those of the domain; only EntityKind, TimelineKind and MatchField are the API's.
"""

from __future__ import annotations

import enum

from api.schema.describing import enum_type
from domain.actor import ActorKind as ActorKind
from domain.assertion import Predicate as Predicate
from domain.base import EpistemicStatus as EpistemicStatus
from domain.bloc import BlocFormality as BlocFormality
from domain.campaign import AimAttribution as AimAttribution
from domain.claim import ClaimPositionType as ClaimPositionType
from domain.claim import ClaimStatus as ClaimStatus
from domain.delegation import DelegationKind as DelegationKind
from domain.delegation import DelegationRole as DelegationRole
from domain.delegation import TriState as TriState
from domain.event import EventKind as EventKind
from domain.event import EventStatus as EventStatus
from domain.mention import MentionMethod as MentionMethod
from domain.mention import MentionPolarity as MentionPolarity
from domain.mention import StancePosition as StancePosition
from domain.names.model import IdentifierScheme as IdentifierScheme
from domain.names.model import NameKind as NameKind
from domain.office import OfficeRank as OfficeRank
from domain.office import TenureStatus as TenureStatus
from domain.organization import OrganizationKind as OrganizationKind
from domain.place import PlaceKind as PlaceKind
from domain.place import TerritorialClaimKind as TerritorialClaimKind
from domain.source import AttributionKind as AttributionKind
from domain.source import SourceKind as SourceKind
from domain.source import SourceReliability as SourceReliability
from domain.state import SuccessionKind as SuccessionKind
from domain.statement import SpeechAct as SpeechAct
from domain.statement import StatementChannel as StatementChannel
from domain.statement import StatementRelationType as StatementRelationType
from domain.statement import StatementStatus as StatementStatus
from domain.summit import ParticipationRole as ParticipationRole
from domain.summit import SummitKind as SummitKind
from domain.summit import SummitLevel as SummitLevel
from domain.treaty import TreatyActionType as TreatyActionType
from domain.treaty import TreatyKind as TreatyKind
from domain.treaty import TreatyStatusValue as TreatyStatusValue
from domain.values.vocabulary_time import BoundState as BoundState
from domain.values.vocabulary_time import DateBasis as DateBasis
from domain.values.vocabulary_time import DateMatch as DateMatch
from domain.values.vocabulary_time import DatePrecision as DatePrecision
from domain.values.vocabulary_time import DateQualifier as DateQualifier
from domain.visit import EngagementKind as EngagementKind
from domain.visit import VisitKind as VisitKind


class EntityKind(enum.StrEnum):
    """What kind of record something is."""

    STATE = "STATE"
    ORGANIZATION = "ORGANIZATION"
    PERSON = "PERSON"
    POLITICAL_PARTY = "POLITICAL_PARTY"
    BLOC = "BLOC"
    PLACE = "PLACE"
    TOPIC = "TOPIC"
    EVENT = "EVENT"
    CAMPAIGN = "CAMPAIGN"
    DELEGATION = "DELEGATION"
    VISIT = "VISIT"
    SUMMIT = "SUMMIT"
    STATEMENT = "STATEMENT"
    CLAIM = "CLAIM"
    TREATY = "TREATY"
    SOURCE = "SOURCE"


class TimelineKind(enum.StrEnum):
    """What kind of thing an entry of a timeline is."""

    VISIT = "VISIT"
    SUMMIT = "SUMMIT"
    STATEMENT = "STATEMENT"
    TREATY_ACTION = "TREATY_ACTION"
    EVENT = "EVENT"
    OFFICE_TENURE = "OFFICE_TENURE"


class MatchField(enum.StrEnum):
    """Where a searched text was found."""

    NAME = "NAME"
    ALIAS = "ALIAS"
    METONYM = "METONYM"
    TITLE = "TITLE"
    TEXT = "TEXT"


# Time

enum_type(
    DatePrecision,
    "How exactly a date is known; says nothing of how sure the source is.",
    DAY="One day.",
    WEEK='About a week, as in "last week".',
    MONTH="A calendar month.",
    YEAR="A calendar year.",
    DECADE="A decade, such as 197X.",
    CENTURY="A century, such as 19XX.",
    RANGE="One day between two known bounds that are no calendar unit.",
    UNKNOWN="At least one bound is missing.",
)
enum_type(
    DateQualifier,
    "What the source says of its own date.",
    EXACT="No doubt is expressed.",
    APPROXIMATE="About then; EDTF `~`.",
    UNCERTAIN="Perhaps then; EDTF `?`.",
    UNCERTAIN_APPROXIMATE="Perhaps, and only about then; EDTF `%`.",
)
enum_type(
    DateBasis,
    "Where a date comes from.",
    STATED="The source says it.",
    DERIVED='Worked out from the source, such as "last week" from its publication day.',
    REFERENCE="From a reference list or data set, not from the source that tells the fact.",
)
enum_type(
    BoundState,
    "What is known of one end of a period.",
    KNOWN="There is a date, however fuzzy.",
    OPEN="No limit; at the end: not ended when the newest source was published.",
    UNKNOWN="There is a limit or none, nobody says.",
)
enum_type(
    DateMatch,
    "How a filter reads a fuzzy date.",
    CERTAIN="In every reading of the date at least one day lies in the range.",
    POSSIBLE="In at least one reading of the date a day lies in the range.",
)

# Provenance

enum_type(
    EpistemicStatus,
    "How we know a fact; never what became of the thing itself.",
    REPORTED="A source says so in its own voice, or only in a headline.",
    ATTRIBUTED="A source gives somebody else's word for it.",
    INFERRED="A coder concluded it from what a source says; the reason is kept.",
    REFERENCE="From a reference list or data set, not from reporting.",
    SPECULATIVE="A source only holds it likely.",
    DISPUTED="Evidence contradicts evidence.",
    DENIED="A party to it denies it, and only unnamed sources assert it.",
    WITHDRAWN="Its source or an editor took it back; the row stays.",
)
enum_type(
    AttributionKind,
    "In whose voice a source says what it says.",
    OWN_VOICE="The source speaks for itself.",
    QUOTED="It repeats somebody's words.",
    PARAPHRASED="It gives somebody's meaning in its own words.",
    HEADLINE_ONLY="Said in a headline or subheading and nowhere in the text below it.",
    REFERENCE="An entry of a reference list or data set.",
)
enum_type(
    SourceKind,
    "What kind of thing a source is.",
    NEWS_ARTICLE="An article of a newspaper, agency or news site.",
    SOCIAL_POST="A post on a social medium.",
    OFFICIAL_RELEASE="A release of a government or an organisation.",
    TREATY_TEXT="The text of a treaty.",
    TRANSCRIPT="A record of words as they were spoken.",
    DATASET="A collection of records that somebody coded.",
    REFERENCE_LIST="A list that others refer to: codes, names, coordinates.",
)
enum_type(
    SourceReliability,
    "Admiralty scale, source side: how far a source can be relied on.",
    A="Completely reliable.",
    B="Usually reliable.",
    C="Fairly reliable.",
    D="Not usually reliable.",
    E="Unreliable.",
    F="Reliability can't be judged.",
)

# Names and codes

enum_type(
    NameKind,
    "What a name is to the thing it names.",
    PRIMARY="The one to show; of a topic, its preferred label.",
    OFFICIAL="The full official form.",
    SHORT="A shorter form in common use.",
    ACRONYM="Initials; found in texts only as they are written.",
    METONYM="A place named for the government that sits there; a hint, never a proof.",
    ALIAS="Another name in use; of a topic, an alternative label.",
    FORMER="A name that is no longer used.",
    TRANSLITERATION="The name in another script or spelling system.",
    MISSPELLING="Wrong, yet found in sources.",
)
enum_type(
    IdentifierScheme,
    "Code lists that records are known by elsewhere.",
    ISO3166_1_A2="Two letters of ISO 3166-1, such as PK.",
    ISO3166_1_A3="Three letters of ISO 3166-1, such as PAK.",
    ISO3166_1_N="Three digits of ISO 3166-1 as text: leading zeros count.",
    ISO3166_3="Four letters for a country name that was withdrawn from ISO 3166-1.",
    COW="Country code of the Correlates of War project.",
    GW="State number of Gleditsch and Ward.",
    WIKIDATA="Wikidata item, such as Q843.",
    GEONAMES="Number of a place at GeoNames.",
    UNTS="Registration number in the United Nations Treaty Series.",
    UNTC="Number of a treaty in the United Nations Treaty Collection.",
    OPENSANCTIONS="Identifier of an entity at OpenSanctions.",
    OTHER="Any other list; the value says which.",
)

# Actors

enum_type(
    ActorKind,
    "The five kinds of actor.",
    STATE="A state, past or present.",
    ORGANIZATION="An organisation that acts under its own name.",
    PERSON="A natural person.",
    POLITICAL_PARTY="A party of a state's politics.",
    BLOC="Several actors spoken of as one.",
)
enum_type(
    SuccessionKind,
    "How one state followed another.",
    CONTINUATION="The successor is the same person in law.",
    DISSOLUTION="The predecessor fell apart into several.",
    SECESSION="The successor broke away; the predecessor goes on.",
    UNIFICATION="Several became one.",
    DECOLONISATION="A colony became a state.",
    TRANSFORMATION="The same country under another order or name.",
    RESTORATION="A state that had ended exists again.",
    OTHER="Some other way.",
)
enum_type(
    OrganizationKind,
    "Sector of an organisation.",
    IGO="Made by states, such as the United Nations.",
    IGO_ORGAN="A body of such an organisation, such as the Security Council.",
    GOVERNMENT_BODY="Part of a state's executive, such as a foreign ministry.",
    PARLIAMENT="A legislature.",
    ARMED_FORCE="Armed forces, of a state or not.",
    MEDIA="A newspaper, agency or broadcaster.",
    THINK_TANK="An institute that studies policy.",
    NGO="An association that no state made.",
    COMPANY="A business.",
    OTHER="Any other organisation.",
)
enum_type(
    BlocFormality,
    "Whether a bloc has a founding document.",
    FORMAL="It has one.",
    INFORMAL="It is a way of speaking of its members.",
)
enum_type(
    OfficeRank,
    "Standing of an office, highest first.",
    HEAD_OF_STATE="President, monarch or the like.",
    HEAD_OF_GOVERNMENT="Prime minister or the like.",
    CABINET_MINISTER="A minister of the government.",
    ADVISER_TO_HEAD="Adviser or assistant to a head of state or government.",
    SENIOR_CIVIL_SERVANT="Highest official of a ministry, such as a foreign secretary.",
    LEGISLATOR="Member of a parliament.",
    AMBASSADOR="Head of a diplomatic mission.",
    ORGAN_PRESIDENCY="Presidency of an organ, which a state may hold.",
    OTHER="Any other office.",
)
enum_type(
    TenureStatus,
    "How a tenure stands on a given day.",
    CURRENT="It has begun and not ended.",
    FORMER="It has ended.",
    FUTURE="It has not begun.",
    UNKNOWN="The dates and the source's wording leave it open.",
)

# Places

enum_type(
    PlaceKind,
    "What kind of place it is.",
    CITY="A city, town or village.",
    REGION="A part of a country.",
    TERRITORY="A territory of its own or of disputed standing.",
    COUNTRY="A country as a piece of land; the state is a record of its own.",
    WORLD_REGION="Several countries, such as South Asia.",
    SITE="A building, base, border post or the like.",
)
enum_type(
    TerritorialClaimKind,
    "How an actor stands to a territory.",
    CLAIMS="It says that the territory is its own.",
    ADMINISTERS="It governs the territory in fact.",
    RECOGNISES="It recognises somebody's claim.",
)

# Events, delegations, visits, summits

enum_type(
    EventStatus,
    "Life cycle of anything that takes place.",
    SPECULATIVE="Somebody holds it likely; nobody announced it.",
    PLANNED="Announced, and not begun as far as the sources go.",
    ONGOING="Under way when the newest source was published.",
    OCCURRED="A source says that it took place.",
    CANCELLED="It will not take place.",
    POSTPONED="Put off, without a new date.",
    RESCHEDULED="Moved to another date.",
    UNKNOWN="The sources leave it open.",
)
enum_type(
    EventKind,
    "What kind of event it is.",
    TERRORIST_ATTACK="An attack that a source calls terrorist.",
    ARMED_CLASH="Fighting of some days or less than a war.",
    MILITARY_OPERATION="An operation of one side, often with a name.",
    WAR="A war.",
    LIBERATION="A country or place becoming free of a ruler.",
    COUNCIL_SESSION="A session of a council or another organ.",
    OTHER="Any other event.",
)
enum_type(
    AimAttribution,
    "Who says that something is done for this purpose.",
    OFFICIAL="Those who do it.",
    EDITORIAL="The source itself: its reading, not theirs.",
    THIRD_PARTY="Somebody else whom the source cites.",
)
enum_type(
    DelegationKind,
    "How a delegation is made up.",
    ENVOY="One envoy, with or without staff.",
    MULTI_PARTY="Members of several parties.",
    ALL_PARTY="Members of all parties, as its sender says.",
    PARLIAMENTARY="Members of a parliament.",
    MINISTERIAL="Led by a minister.",
    LEADER="Led by a head of state or government.",
    EXPERT="Experts.",
    OTHER="Made up otherwise, or not said.",
)
enum_type(
    DelegationRole,
    "Part of a member in a delegation.",
    HEAD="Leads it.",
    DEPUTY_HEAD="Stands in for the head.",
    MEMBER="Full member.",
    ADVISER="Advises it.",
    STAFF="Works for it.",
    OBSERVER="Goes along without a part in its work.",
)
enum_type(
    TriState,
    "Yes, no, or not known.",
    YES="Yes.",
    NO="No.",
    UNKNOWN="The source doesn't say.",
)
enum_type(
    VisitKind,
    "How a visit counts, in the wording of the Office of the Historian where it has one.",
    STATE="State visit, with full honours.",
    OFFICIAL="Official visit.",
    OFFICIAL_WORKING="Official working visit.",
    WORKING="Working visit.",
    PRIVATE="Private or unofficial.",
    TRANSIT="A stop on the way elsewhere.",
    MULTILATERAL_EVENT="To a meeting of many, not to the host.",
    OUTREACH="A stop of a delegation's tour.",
    UNSPECIFIED="The source doesn't say.",
)
enum_type(
    EngagementKind,
    "What is done during a visit.",
    OFFICIAL_MEETING="A meeting with officials.",
    MEDIA="Contact with media.",
    THINK_TANK="Contact with think tanks.",
    PARLIAMENT="A meeting with members of a parliament.",
    DIASPORA="A meeting with people of the visitor's country who live there.",
    CEREMONY="A ceremony.",
    OTHER="Anything else.",
)
enum_type(
    SummitKind,
    "How many states are represented.",
    BILATERAL="Two.",
    TRILATERAL="Three.",
    MINILATERAL="A few.",
    MULTILATERAL="Many.",
)
enum_type(
    SummitLevel,
    "At which level a summit is held.",
    LEADERS="Heads of state or government.",
    MINISTERIAL="Ministers.",
    SENIOR_OFFICIALS="Senior officials.",
    UNKNOWN="The source doesn't say.",
)
enum_type(
    ParticipationRole,
    "Part of a participant in a summit.",
    HOST="Receives the others.",
    PARTICIPANT="Takes part.",
    CHAIR="Presides.",
    MEDIATOR="Stands between the sides.",
    OBSERVER="Looks on, without a vote or a side.",
    GUEST="Invited, and no member.",
)

# Statements

enum_type(
    SpeechAct,
    "What a statement does.",
    STATE="Says something without doing any of the rest.",
    ANNOUNCE="Makes a decision or a plan known.",
    PROMISE="Says that the speaker will do something.",
    OFFER="Says that the speaker would do or give something.",
    AGREE="Gives consent.",
    SUPPORT="Takes somebody's side.",
    SYMPATHISE="Shows sympathy or condolence.",
    REQUEST="Asks or calls for something.",
    ACCUSE="Blames somebody.",
    REJECT="Refuses an offer, a request or a view.",
    DENY="Says that something is not so.",
    THREATEN="Announces harm, with or without a condition.",
    WITHDRAW="Takes an earlier statement back.",
    REPORT="Passes on what somebody else said or did.",
    DECLINE_COMMENT="Says nothing, on purpose.",
)
enum_type(
    StatementChannel,
    "By which way a statement was made.",
    ADDRESS="A speech.",
    SOCIAL_MEDIA="A post; `platform` says where.",
    PRESS_RELEASE="A release to the press.",
    PRESS_CONFERENCE="Spoken to the press.",
    INTERVIEW="An interview.",
    COMMUNIQUE="A joint or official communiqué.",
    LETTER="A letter or note.",
    MEDIA_REPORT="Known only from a report in the media.",
    UNKNOWN="The source doesn't say.",
)
enum_type(
    StatementStatus,
    "Life of an utterance.",
    STANDING="It stands.",
    WITHDRAWAL_PROMISED="Somebody promised to take it back; it still stands.",
    WITHDRAWN="Taken back by a statement of its own.",
    CORRECTED="Put right by a later statement.",
    SUPERSEDED="Replaced by a later statement.",
)
enum_type(
    MentionPolarity,
    "Whether the target was mentioned. No observation at all means: nobody looked.",
    MENTIONED="It was mentioned.",
    NOT_MENTIONED="Observed to be absent, with evidence of its own.",
    UNKNOWN="Somebody looked and could not tell.",
)
enum_type(
    MentionMethod,
    "How the observation was made.",
    SOURCE_SAYS="A source says so.",
    FULL_TEXT_MATCH="A search of the full text; `scope` names the text.",
    HUMAN_CODED="A person read it.",
    MACHINE_CODED="A program judged it.",
)
enum_type(
    StancePosition,
    "Which side a statement takes towards its target.",
    SUPPORT="For it.",
    OPPOSE="Against it.",
    CONDITIONAL="For it, on conditions.",
    NEUTRAL="Neither for nor against, and says so.",
)
enum_type(
    StatementRelationType,
    "What one statement does to another.",
    DENIES="Says that it is untrue.",
    RESPONDS_TO="Answers it.",
    REPORTS="Passes it on.",
    PROMISES_WITHDRAWAL_OF="Says that it will be taken back.",
    WITHDRAWS="Takes it back.",
    REPEATS="Says it again.",
    CLARIFIES="Explains it.",
    CORRECTS="Puts it right.",
    CONTRADICTS="Can't be true together with it.",
    SUPPORTS="Backs it.",
)
enum_type(
    ClaimStatus,
    "How a claim stands, given who says what of it.",
    UNCONTESTED="Nobody with a name denies it.",
    CONTESTED="Asserted and denied by named sides.",
    DENIED="Denied by a named side, asserted only by unnamed sources.",
    CONFIRMED="A side confirms it, and nobody with a name denies it.",
    RETRACTED="Every side that asserted it took it back.",
)
enum_type(
    ClaimPositionType,
    "What a side says of a claim.",
    ASSERTS="That it is so.",
    DENIES="That it is not so.",
    CONFIRMS="That it is so, where another side said it first.",
    DOUBTS="That it may not be so.",
    RETRACTS="That it no longer says so.",
)

# Treaties

enum_type(
    TreatyKind,
    "What an instrument calls itself.",
    TREATY="Treaty.",
    CONVENTION="Convention.",
    AGREEMENT="Agreement.",
    PROTOCOL="Protocol to another instrument.",
    AMENDMENT="Amendment of another instrument.",
    MEMORANDUM="Memorandum of understanding.",
    EXCHANGE_OF_NOTES="Exchange of notes or letters.",
    DECLARATION="Declaration.",
    OTHER="Anything else, or not said.",
)
enum_type(
    TreatyActionType,
    "What can be done to a treaty. Up to NOTIFICATION these are terms of the UN Treaty "
    "Collection's glossary, from SUSPENSION on those of Part V of the Vienna Convention on the "
    "Law of Treaties.",
    ADOPTION="The text is settled.",
    SIGNATURE="Signed, subject to ratification or not said.",
    DEFINITIVE_SIGNATURE="Signed so that it binds at once.",
    RATIFICATION="Consent to be bound after a signature.",
    ACCEPTANCE="Consent to be bound, same effect as ratification.",
    APPROVAL="Consent to be bound, same effect as ratification.",
    ACCESSION="Consent to be bound without an earlier signature.",
    SUCCESSION="A successor state takes the treaty over.",
    FORMAL_CONFIRMATION="Consent to be bound of an international organisation.",
    DEPOSIT="An instrument is handed to the depositary.",
    PROVISIONAL_APPLICATION="Applied before it enters into force.",
    ENTRY_INTO_FORCE="It begins to bind.",
    RESERVATION="A party leaves out or changes the effect of provisions for itself.",
    OBJECTION="A party objects to a reservation.",
    DECLARATION="A party says how it reads the treaty.",
    WITHDRAWAL_OF_RESERVATION="A reservation is taken back.",
    AMENDMENT="Provisions are changed.",
    REVISION="The whole is changed.",
    REGISTRATION="Registered with the United Nations.",
    NOTIFICATION="Somebody is told, as the treaty provides.",
    REQUEST_MODIFICATION="A party asks for changes; no term of treaty law.",
    SUSPENSION="Its operation stops for a time.",
    RESUMPTION="Its operation goes on after a suspension.",
    DENUNCIATION="A party declares that it leaves.",
    WITHDRAWAL="A party leaves.",
    TERMINATION="It ends for all.",
    EXPIRY="It ends because its time is over.",
)
enum_type(
    TreatyStatusValue,
    "How a treaty stands on a day.",
    NOT_YET_IN_FORCE="Adopted or signed; an entry into force is recorded for later.",
    IN_FORCE="It binds.",
    SUSPENDED="Its operation is suspended; see `contested`.",
    TERMINATED="It has ended.",
    UNKNOWN="The recorded acts don't say.",
)

# Everything else

enum_type(
    Predicate,
    "How subject and object of an assertion stand to each other.",
    STRATEGIC_PARTNER_OF="They are strategic partners.",
    SUPPORTED_IN_CONFLICT_WITH="The subject took the object's side; the qualifier names the "
    "other side.",
    SUPPORTS_POSITION_OF="The subject supports the object's position.",
    STRENGTHENED_TIES_WITH="They moved closer to each other.",
    ECONOMIC_PARTNER_OF="They are economic partners.",
    MILITARY_PARTNER_OF="They are military partners.",
    SURVIVED_CONFLICTS="The subject outlived conflicts.",
    RESPONDED_TO="The subject follows the object and answers it.",
    COINCIDES_WITH="They fall together in time; the qualifier says how closely.",
    OTHER="Anything else; the value or the qualifier says what.",
)
enum_type(
    EntityKind,
    "What kind of record something is.",
    STATE="A state, past or present.",
    ORGANIZATION="An organisation.",
    PERSON="A person.",
    POLITICAL_PARTY="A political party.",
    BLOC="Several actors spoken of as one.",
    PLACE="A place.",
    TOPIC="A concept that statements are about.",
    EVENT="Something that happens, other than visits, summits and statements.",
    CAMPAIGN="Delegations sent out for one purpose.",
    DELEGATION="People sent somewhere together.",
    VISIT="A visit to one destination.",
    SUMMIT="A meeting of leaders, ministers or senior officials.",
    STATEMENT="Words on record.",
    CLAIM="Something that may or may not be so.",
    TREATY="An international agreement.",
    SOURCE="A document or data set that facts come from.",
)
enum_type(
    TimelineKind,
    "What kind of thing an entry of a timeline is.",
    VISIT="A visit.",
    SUMMIT="A summit.",
    STATEMENT="A statement.",
    TREATY_ACTION="Something done to a treaty.",
    EVENT="An event.",
    OFFICE_TENURE="Somebody holding an office.",
)
enum_type(
    MatchField,
    "Where a searched text was found.",
    NAME="In the name to show, or the official one.",
    ALIAS="In another name.",
    METONYM="In a place name used for a government.",
    TITLE="In the title of a treaty, statement or source.",
    TEXT="In the summary of a statement, a quote, or what a claim says.",
)
