/** What graphql-eslint finds in a schema, as JSON; each finding with its place and its waiver. */
import graphql from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';

import { OFF, WAIVERS } from './waivers.mjs';

const PREFIX = '@graphql-eslint/';
const schema = readFileSync(process.argv[2], 'utf8');

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.graphql'],
      languageOptions: {
        parser: graphql.parser,
        parserOptions: { graphQLConfig: { schema } },
      },
      plugins: { '@graphql-eslint': graphql },
      rules: {
        ...graphql.configs['flat/schema-all'].rules,
        ...graphql.configs['flat/schema-recommended'].rules,
        ...graphql.configs['flat/schema-relay'].rules,
        // Plain lists are for what stays few; what can grow is a connection.
        [`${PREFIX}relay-edge-types`]: ['error', { listTypeCanWrapOnlyEdgeType: false }],
        // Everything is described, not only types.
        [`${PREFIX}require-description`]: [
          'error',
          {
            types: true,
            rootField: true,
            DirectiveDefinition: true,
            EnumValueDefinition: true,
            FieldDefinition: true,
            InputValueDefinition: true,
          },
        ],
        ...Object.fromEntries(Object.keys(OFF).map((rule) => [`${PREFIX}${rule}`, 'off'])),
      },
    },
  ],
});

/** Give the type, or the type and field, at a line. */
function place(line) {
  const holds = ({ loc }) => loc.startToken.line <= line && line <= loc.endToken.line;
  const type = parse(schema).definitions.find(holds);
  const starts = (member) => member.name.loc.startToken.line === line;
  const member = [...(type?.fields ?? []), ...(type?.values ?? [])].find(starts);
  return [type, member].flatMap((node) => (node ? [node.name.value] : [])).join('.');
}

const [{ messages }] = await eslint.lintText(schema, { filePath: 'schema.graphql' });
const used = new Set();
const findings = messages.map(({ ruleId, line, message }) => {
  const found = { rule: String(ruleId).replace(PREFIX, ''), place: place(line), message };
  const waiver = WAIVERS.find(({ rule, places }) => rule === found.rule && places.test(found.place));
  used.add(waiver);
  return { ...found, waived: waiver?.reason ?? null };
});
const idle = WAIVERS.filter((waiver) => !used.has(waiver)).map(({ rule, places }) => `${rule} ${places}`);
process.stdout.write(JSON.stringify({ findings, idle }));
