/** What graphql-http's audit of "GraphQL over HTTP" finds at an endpoint, as JSON. */
import { auditServer } from 'graphql-http';

const found = await auditServer({ url: process.argv[2] });
const results = found.map(({ id, name, status, reason }) => ({ id, name, status, reason }));
process.stdout.write(JSON.stringify(results));
