/** urql with its normalised cache, which merges pages, and automatic persisted queries. */
import { Client, type Exchange, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';

import { ActorPageDocument, SummitMentionsDocument } from '../generated/graphql/graphql';
import schema from '../generated/introspection.json';
import { PAGE, SUMMIT, UNSEEN, type Report, endpoint, fetchNoted, noting, report } from './calls';

function client(...before: Exchange[]): Client {
  const cache = cacheExchange({
    schema,
    keys: { ActorConnection: () => null, SummitParticipation: () => null },
    resolvers: { Query: { actors: relayPagination() } },
  });
  return new Client({
    url: endpoint,
    fetch: fetchNoted,
    preferGetMethod: false,
    exchanges: [cache, ...before, fetchExchange],
  });
}

async function canonical(): Promise<Report['canonical']> {
  const { data, error } = await client().query(SummitMentionsDocument, SUMMIT);
  if (error) throw error;
  return (data?.summit?.participants ?? []).map(({ actor, statements }) => ({
    type: actor.__typename,
    name: actor.name,
    statements: statements.nodes.map(({ slug }) => slug),
  }));
}

/** Page until there is no more, each page merged into the list in the cache. */
async function paged(forwards: boolean): Promise<string[]> {
  const urql = client();
  let variables: { first?: number; after?: string | null; last?: number; before?: string | null } =
    forwards ? { first: PAGE } : { last: PAGE };
  for (;;) {
    const { data, error } = await urql.query(ActorPageDocument, variables);
    if (error || !data) throw error ?? new Error('no data');
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = data.actors.pageInfo;
    if (!(forwards ? hasNextPage : hasPreviousPage)) {
      return data.actors.edges.map(({ node }) => node.slug);
    }
    variables = forwards
      ? { first: PAGE, after: endCursor }
      : { last: PAGE, before: startCursor };
  }
}

async function error(): Promise<string> {
  const { error: found } = await client().query(ActorPageDocument, { first: 100000 });
  return String(found?.graphQLErrors[0]?.extensions.code);
}

/** Ask with a cache of its own each time, so that only the server remembers. */
async function persisted(preferGetForPersistedQueries: boolean): Promise<void> {
  const exchange = persistedExchange({ preferGetForPersistedQueries });
  const { data } = await client(exchange).query<{ summit: unknown }>(UNSEEN, SUMMIT);
  if (!data?.summit) throw new Error('no summit');
}

async function main(): Promise<void> {
  report({
    canonical: await canonical(),
    forwards: await paged(true),
    backwards: await paged(false),
    error: await error(),
    persisted: {
      first: await noting(() => persisted(false)),
      again: await noting(() => persisted(true)),
    },
  });
}

void main();
