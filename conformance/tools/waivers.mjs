/** What the lint may find in the schema, and why that is right. */

export const OFF = {
  alphabetize: 'Fields stand in the order of their importance; what belongs together is together.',
  'require-nullable-result-in-root':
    'A connection is never null, so that no client has to ask; an error makes `data` null.',
};

/** A rule, the places whose findings are right, and the reason. */
export const WAIVERS = [
  {
    rule: 'strict-id-in-types',
    places: /(Connection|Edge)$|^PageInfo$/,
    reason: 'Relay: a page, and what wraps its items, has no identity beyond the question.',
  },
  {
    rule: 'strict-id-in-types',
    places:
      /^(FacetCount|FuzzyDate|FuzzyInterval|Identifier|IntRange|Locator|Means|Money|Name|Quote|StatementFacets|StatementText|TreatyStatus)$/,
    reason: 'A value: two that say the same are the same.',
  },
  {
    rule: 'strict-id-in-types',
    places: /^(Resolution|SearchHit|TimelineEntry)$/,
    reason: 'Wraps a record that has an id, with what holds for this answer alone.',
  },
  {
    rule: 'strict-id-in-types',
    places:
      /^(Aim|ClaimPosition|DelegationMember|Engagement|EventParticipation|Membership|MentionObservation|Stance|StatementRelation|StatementStatusChange|Succession|SummitParticipation|TerritorialClaim|TreatyParty)$/,
    reason: 'Says how one record stands to another, and is known by the two.',
  },
  {
    rule: 'no-typename-prefix',
    places: /^State\.statements$/,
    reason: 'A statement is no part of a state; every actor has this field.',
  },
  {
    rule: 'no-typename-prefix',
    places: /^Visit\.visitor$/,
    reason: 'The word for whoever visits.',
  },
  {
    rule: 'relay-edge-types',
    places: /^TimelineEdge$/,
    reason: 'An entry is no record; its item is one.',
  },
];
