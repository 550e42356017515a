/**
 * Composes the schema as a subgraph with one of others, and asks the gateway over both, as JSON.
 *
 * The other subgraph knows records by their ids alone; whatever else the gateway tells of them it
 * has from `_entities`.
 */
import { readFileSync } from 'node:fs';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, execute, graphql, parse, print } from 'graphql';

const [sdlFile, endpoint, ...ids] = process.argv.slice(2);

const NOTES = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { notes: [Note!]! }
  type Note { text: String! about: Statement! }
  type Statement @key(fields: "id", resolvable: false) { id: ID! }
`;
const notes = buildSchema(
  'type Query { notes: [Note!]! } type Note { text: String! about: Statement! } type Statement { id: ID! }'
);
const rootValue = { notes: ids.map((id, n) => ({ text: `note ${n}`, about: { id } })) };

const composed = composeServices([
  { name: 'communique', typeDefs: parse(readFileSync(sdlFile, 'utf8')), url: endpoint },
  { name: 'notes', typeDefs: parse(NOTES), url: 'http://notes.invalid/' },
]);
const errors = (composed.errors ?? []).map((error) => error.message);
if (errors.length) {
  process.stdout.write(JSON.stringify({ errors }));
  process.exit(0);
}

const asked = [];
const ask = async ({ document, variables }) => {
  const body = JSON.stringify({ query: print(document), variables });
  asked.push(JSON.parse(body));
  const headers = { 'content-type': 'application/json' };
  return (await fetch(endpoint, { method: 'POST', headers, body })).json();
};
const schema = getStitchedSchemaFromSupergraphSdl({
  supergraphSdl: composed.supergraphSdl,
  onSubschemaConfig(config) {
    config.executor =
      config.name.toLowerCase() === 'notes'
        ? ({ document, variables }) =>
            execute({ schema: notes, document, rootValue, variableValues: variables })
        : ask;
  },
});
const source = `{
  notes { text about { title speaker { name } } }
  state(ref: "PK") { slug }
}`;
const answer = await graphql({ schema, source, contextValue: {} });
process.stdout.write(JSON.stringify({ errors, answer, asked }));
