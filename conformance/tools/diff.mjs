/** What has changed from one schema to another, as graphql-inspector tells it, as JSON. */
import { diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';

const [before, after] = process.argv.slice(2).map((name) => buildSchema(readFileSync(name, 'utf8')));
const changes = (await diff(before, after)).map(({ path, message, criticality }) => ({
  path,
  message,
  level: criticality.level,
}));
process.stdout.write(JSON.stringify(changes));
