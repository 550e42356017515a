/** Apollo Client: a normalised cache that merges pages, and automatic persisted queries. */
import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  gql,
} from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { createHash } from 'node:crypto';

import { ActorPageDocument, SummitMentionsDocument } from '../generated/graphql/graphql';
import possibleTypes from '../generated/possible-types';
import { PAGE, SUMMIT, UNSEEN, type Report, endpoint, fetchNoted, noting, report } from './calls';

function client(...before: ApolloLink[]): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([...before, new HttpLink({ uri: endpoint, fetch: fetchNoted })]),
    cache: new InMemoryCache({
      ...possibleTypes,
      typePolicies: { Query: { fields: { actors: relayStylePagination() } } },
    }),
  });
}

async function canonical(): Promise<Report['canonical']> {
  const { data } = await client().query({ query: SummitMentionsDocument, variables: SUMMIT });
  return (data?.summit?.participants ?? []).map(({ actor, statements }) => ({
    type: actor.__typename,
    name: actor.name,
    statements: statements.nodes.map(({ slug }) => slug),
  }));
}

/** Page until there is no more, each page merged into the list in the cache. */
async function paged(forwards: boolean): Promise<string[]> {
  const variables = forwards ? { first: PAGE } : { last: PAGE };
  const apollo = client();
  const query = apollo.watchQuery({ query: ActorPageDocument, variables });
  const watching = query.subscribe({});
  let { data } = await query.refetch();
  while (data && (forwards ? data.actors.pageInfo.hasNextPage : data.actors.pageInfo.hasPreviousPage)) {
    const { startCursor, endCursor } = data.actors.pageInfo;
    await query.fetchMore({
      variables: forwards
        ? { first: PAGE, after: endCursor }
        : { last: PAGE, before: startCursor },
    });
    data = apollo.readQuery({ query: ActorPageDocument, variables }) ?? undefined;
  }
  watching.unsubscribe();
  return (data?.actors.edges ?? []).map(({ node }) => node.slug);
}

async function error(): Promise<string> {
  try {
    await client().query({ query: ActorPageDocument, variables: { first: 100000 } });
  } catch (found) {
    if (CombinedGraphQLErrors.is(found)) return String(found.errors[0]?.extensions?.code);
    throw found;
  }
  return 'none';
}

/** Ask with a cache of its own each time, so that only the server remembers. */
async function persisted(useGETForHashedQueries: boolean): Promise<void> {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const link = new PersistedQueryLink({ sha256, useGETForHashedQueries });
  const { data } = await client(link).query<{ summit: unknown }>({
    query: gql(UNSEEN),
    variables: SUMMIT,
  });
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
