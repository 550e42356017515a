/** relay-runtime: artifacts of relay-compiler, a refetchable fragment, pages merged in the store. */
import {
  Environment,
  type FetchFunction,
  Network,
  RecordSource,
  Store,
  createOperationDescriptor,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getFragment,
  getRequest,
  getSingularSelector,
  graphql,
} from 'relay-runtime';

import type { relay_actors$data } from '../generated/relay/relay_actors.graphql';
import type { relayMentionsQuery } from '../generated/relay/relayMentionsQuery.graphql';
import { PAGE, SUMMIT, type Report, endpoint, fetchNoted, report } from './calls';

const ask: FetchFunction = async ({ text: query, name }, variables) => {
  const answer = await fetchNoted(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({ query, operationName: name, variables }),
  });
  return await answer.json();
};

const environment = () =>
  new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });

const MENTIONS = graphql`
  query relayMentionsQuery($summit: Ref!, $target: Ref!) {
    summit(ref: $summit) {
      participants {
        actor {
          __typename
          ...relay_card @relay(mask: false)
        }
        statements(mentioning: $target) {
          nodes {
            slug
          }
        }
      }
    }
  }
`;

void graphql`
  fragment relay_card on Actor {
    name
  }
`;

const START = graphql`
  query relayStartQuery($first: Int, $last: Int) {
    ...relay_actors @arguments(first: $first, last: $last)
  }
`;

const ACTORS = graphql`
  fragment relay_actors on Query
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  )
  @refetchable(queryName: "relayActorsPageQuery") {
    actors(first: $first, after: $after, last: $last, before: $before)
      @connection(key: "relay_actors") {
      edges {
        node {
          slug
        }
      }
    }
  }
`;

async function canonical(): Promise<Report['canonical']> {
  const asked = fetchQuery<relayMentionsQuery>(environment(), MENTIONS, SUMMIT);
  const data = await asked.toPromise();
  return (data?.summit?.participants ?? []).map(({ actor, statements }) => ({
    type: actor.__typename,
    name: actor.name,
    statements: statements.nodes.map(({ slug }) => slug),
  }));
}

/** Page until there is no more, as `usePaginationFragment` does it, and read the list's store. */
async function paged(direction: 'forward' | 'backward'): Promise<string[]> {
  const relay = environment();
  const start = createOperationDescriptor(
    getRequest(START),
    direction === 'forward' ? { first: PAGE } : { last: PAGE },
  );
  const kept = relay.retain(start);
  await relay.execute({ operation: start }).toPromise();
  const fragment = getFragment(ACTORS);
  const { paginationRequest, paginationMetadata } = getPaginationMetadata(fragment, 'paged');
  for (;;) {
    const root = relay.lookup(start.fragment).data;
    const selector = getSingularSelector(fragment, root);
    if (!selector) throw new Error('no fragment');
    const { actors } = relay.lookup(selector).data as unknown as relay_actors$data & {
      actors: { pageInfo: Record<string, unknown> };
    };
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = actors.pageInfo;
    if (!(direction === 'forward' ? hasNextPage : hasPreviousPage)) {
      kept.dispose();
      return actors.edges.map(({ node }) => node.slug);
    }
    const cursor = direction === 'forward' ? endCursor : startCursor;
    const variables = getPaginationVariables(
      direction,
      PAGE,
      cursor as string,
      selector.variables,
      {},
      paginationMetadata,
    );
    const page = createOperationDescriptor(paginationRequest, variables, { force: true });
    await relay.execute({ operation: page }).toPromise();
  }
}

async function error(): Promise<string> {
  try {
    const start = createOperationDescriptor(getRequest(START), { first: 100000 });
    await environment().execute({ operation: start }).toPromise();
  } catch (found) {
    const { source } = found as { source: { errors: { extensions: { code: string } }[] } };
    return String(source.errors[0]?.extensions.code);
  }
  return 'none';
}

async function main(): Promise<void> {
  report({
    canonical: await canonical(),
    forwards: await paged('forward'),
    backwards: await paged('backward'),
    error: await error(),
  });
}

void main();
