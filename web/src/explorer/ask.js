// Asks the endpoint, and tells whoever listens what the answer cost.

import { carry } from './page.js';

let last = null;
const listeners = new Set();

/** Listen to what answers cost: `{requested, limit, milliseconds}`. */
export function onCost(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the last answer cost; null before the first. */
export function lastCost() {
  return last;
}

/** The fetcher of GraphiQL. */
export async function ask({ query, variables, operationName }, options) {
  const begin = performance.now();
  const response = await fetch(location.pathname, {
    method: 'POST',
    headers: {
      ...options?.headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    },
    body: JSON.stringify({ query, variables, operationName }),
  });
  const answer = await response.json();
  if (operationName === 'IntrospectionQuery') return answer;
  carry(query, variables && JSON.stringify(variables, null, 2));
  const cost = answer.extensions?.cost;
  last = cost ? { ...cost, milliseconds: performance.now() - begin } : null;
  for (const listener of listeners) listener();
  return answer;
}
