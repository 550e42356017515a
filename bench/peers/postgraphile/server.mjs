// PostGraphile over the database of BENCH_URL, in one process; prints its address once it listens.
//
// Tables and functions are its schema. What the data model leaves out of foreign keys (a statement
// is made at an entity, which may be a summit) is a smart tag, what needs SQL is a function.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { jsonPgSmartTags } from "postgraphile/utils";

const link = (column, table, name, inverse) => ({
  foreignKey: `(${column}) references public.${table} (id)|@fieldName ${name}|@foreignFieldName ${inverse}`,
});
const ordered = { ordinal: { tags: { behavior: "+orderBy" } } };
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      "public.statement": { tags: link("venue_id", "summit", "summit", "statements") },
      "public.mention_observation": {
        tags: link("target_id", "topic", "topic", "mentions"),
        attribute: ordered,
      },
      "public.summit_participation": { attribute: ordered },
    },
  },
});

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  grafast: { explain: false },
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
  pgServices: [
    makePgService({
      connectionString: process.env.BENCH_URL,
      schemas: ["public", "bench_peer"],
      poolConfig: { max: 8 },
    }),
  ],
};

const instance = postgraphile(preset);
const serv = instance.createServ(grafserv);
const server = createServer();
await serv.addTo(server);
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
