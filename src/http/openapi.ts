import { Hono } from "hono";
import { html } from "hono/html";
import * as z from "zod";
import type { Country } from "../domain/number.ts";
import { type Operation, operations, problemSchema } from "./operations.ts";
import { PROBLEM_CODES } from "./problem-codes.ts";
import { demandRole, type Visit } from "./who.ts";

type Json = Readonly<Record<string, unknown>>;

/** OpenAPI 3.1.1: its schemas are those of JSON Schema 2020-12. */
function describeApi(all: readonly Operation[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  const shared = new SharedSchemas();
  shared.take(problemSchema, "output");
  for (const operation of all) {
    const { method, path } = operation;
    paths[`/api${path}`] = { ...paths[`/api${path}`], [method]: describe(operation, shared) };
  }
  return {
    openapi: "3.1.1",
    info: { title: "leadline", version, description: "What a person, or a program, can see and do at the gateway." },
    paths,
    components: {
      schemas: shared.named,
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A line of http.tokensFile." },
        session: { type: "apiKey", in: "cookie", name: "leadline", description: "Of POST /sign-in." },
      },
    },
    security: [{ token: [] }, { session: [] }],
  };
}

/** What goes wrong beside what is wrong with the gateway itself. */
const PROBLEMS = {
  400: "The body or a parameter is not what is expected; `path` names the key.",
  401: "Nobody has shown who asks.",
  403: "The role of whoever asks is not one that may do this.",
  404: "There is nothing of that id.",
  409: "It is refused, and `code` says why; with `retryAfter` until then.",
  413: "The body is too long.",
  415: "The body is not sent as application/json.",
  429: "Wrong tokens came from there; `Retry-After` says how long to wait.",
} as const;

function problemsOf({ path, query, body, mayRefuse }: Operation): readonly (keyof typeof PROBLEMS)[] {
  return [
    ...(body === undefined && query === undefined ? [] : ([400] as const)),
    ...([401, 403] as const),
    ...(path.includes("{") ? ([404] as const) : []),
    ...(mayRefuse === true ? ([409] as const) : []),
    ...(body === undefined ? [] : ([413, 415] as const)),
    429,
  ];
}

function describe(operation: Operation, shared: SharedSchemas): Json {
  const { method, path, summary, roles, query = {}, body, answer, paged } = operation;
  const problem = { content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      ...{ name, in: "path", required: true },
      schema: { type: "string" },
    })),
    ...Object.entries(query).map(([name, { schema, about }]) => ({
      ...{ name, in: "query", description: about },
      schema: shared.take(schema, "input"),
    })),
  ];
  const done =
    answer === "lines"
      ? { "application/x-ndjson": { schema: { type: "string" } } }
      : { "application/json": { schema: shared.take(answer, "output") } };
  return {
    operationId: `${method}${path.replaceAll(/[/{}-]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    description: `Roles: ${roles.join(", ")}, and those of people above.`,
    parameters,
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: shared.take(body, "input") } } } }),
    responses: {
      200: {
        description: "Done, and on disk where it changes something.",
        ...(paged === true ? { headers: { Link: NEXT_PAGE } } : {}),
        content: done,
      },
      ...Object.fromEntries(
        problemsOf(operation).map((status) => [status, { description: PROBLEMS[status], ...problem }]),
      ),
      default: { description: "A problem (RFC 9457).", ...problem },
    },
  };
}

const NEXT_PAGE = {
  description: 'The next page, with `rel="next"` (RFC 8288); absent with the last.',
  schema: { type: "string" },
};

/** Schemas of one description: what has a name stands once, among its components. */
class SharedSchemas {
  readonly named: Record<string, Json> = {};

  /** What rules make of a text is not said: `detail` of the problem names the rule that it breaks. */
  take(schema: z.ZodType, io: "input" | "output"): Json {
    const {
      $schema: _,
      id: __,
      $defs = {},
      ...rest
    } = z.toJSONSchema(schema, { io, unrepresentable: "any", reused: "inline" });
    for (const [name, { id: ___, ...definition }] of Object.entries($defs)) this.named[name] = inComponents(definition);
    return inComponents(rest);
  }
}

/** JSON Schema looks for `$defs` at the root of the document, which is ours. */
function inComponents(schema: object): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
}

/** `/api/openapi.json`, and the same as a page. `icon`: where that of the pages is. */
export function createDescription(home: Country | undefined, version: string, icon?: string): Hono<Visit> {
  const all = operations(home);
  const routes = new Hono<Visit>();
  routes.get("/openapi.json", demandRole("viewer", "leads"), (c) => c.json(describeApi(all, version)));
  routes.get("/docs", demandRole("viewer", "leads"), (c) =>
    c.html(html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API of leadline</title>${icon === undefined ? "" : html`<link rel="icon" href="${icon}">`}</head>
<body>
<main>
<h1>API of leadline ${version}</h1>
<p>Programs send <code>Authorization: Bearer TOKEN</code>, with a token of <code>http.tokensFile</code>. What changes something is sent as <code>application/json</code>. The whole description, with each key: <a href="/api/openapi.json">openapi.json</a>.</p>
<p>What goes wrong is answered as <code>application/problem+json</code>: <code>code</code> is for programs, <code>detail</code> for people, <code>path</code> names the key.</p>
<h2>What can be asked</h2>
<dl>
${all.map(
  ({ method, path, summary, roles }) =>
    html`<dt><code>${method.toUpperCase()} /api${path}</code></dt><dd>${summary} (${roles.join(", ")})</dd>
`,
)}</dl>
<h2>What may go wrong</h2>
<dl>
${Object.entries(PROBLEM_CODES).map(
  ([code, words]) =>
    html`<dt id="${code}"><code>${code}</code></dt><dd>${words}</dd>
`,
)}</dl>
</main>
</body>
</html>
`),
  );
  return routes;
}
