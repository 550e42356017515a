/** Types and documents for the TypeScript clients, from the schema and the operations beside. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../schema.graphql',
  documents: 'operations/*.graphql',
  generates: {
    'generated/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        strictScalars: true,
        enumType: 'string-literal',
        scalars: {
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          EDTF: 'string',
          LanguageTag: 'string',
          Ref: 'string',
          URL: 'string',
        },
      },
    },
    'generated/possible-types.ts': { plugins: ['fragment-matcher'] },
    'generated/introspection.json': { plugins: ['urql-introspection'] },
  },
};

export default config;
