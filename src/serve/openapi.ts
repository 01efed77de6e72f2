import { z } from "zod";
import { problemAnswer, problemType } from "./problems.ts";
import type { Route } from "./route.ts";

type Json = Readonly<Record<string, unknown>>;

/** The description of an API, as OpenAPI 3.1 has it, made of what its routes say of themselves. */
export function describeApi(routes: readonly Route[], release: string): Json & { readonly openapi: string } {
  const schemas: Record<string, Json> = {};
  const problem = jsonSchema(problemAnswer, "output", schemas);
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes.filter(isForPrograms)) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, schemas) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Entente",
      version: release,
      description: "Who did what to whom: the articles, events and relations that a folder of news became.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    security: [{ token: [] }, { secret: [] }, { session: [] }],
    paths,
    components: {
      schemas,
      responses: {
        Problem: { description: "What is wrong (RFC 9457).", content: { [problemType]: { schema: problem } } },
        Unchanged: { description: "The answer that If-None-Match names is still the answer." },
      },
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "ENTENTE_TOKEN" },
        secret: { type: "http", scheme: "basic", description: "A name of ENTENTE_USERS and its secret." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "entente_session",
          description: "What signing in by browser gives.",
        },
      },
    },
  };
}

/** Whether a route is for programs, and so described. */
export function isForPrograms({ kind, path }: Route): boolean {
  return kind !== "page" && !path.startsWith("/assets/");
}

function operation(route: Route, schemas: Record<string, Json>): Json {
  const { method, path, may, summary, params, query, body, tag } = route;
  const words = `${method.toLowerCase()} ${path}`.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const fields = Object.keys(body.shape);
  const optional = body.safeParse({}).success;
  return {
    operationId: words.map((word, i) => (i === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join(""),
    summary,
    ...(may === "anyone" ? { security: [] } : { description: `Open to the role ${may} and those above it.` }),
    parameters: [
      ...parameters("path", params, schemas),
      ...parameters("query", query, schemas),
      ...(tag === null ? [] : [ifNoneMatch]),
    ],
    ...(fields.length > 0 && {
      requestBody: {
        required: !optional,
        content: { "application/json": { schema: jsonSchema(body, "input", schemas) } },
      },
    }),
    responses: {
      200: answer(route, schemas),
      ...(tag === null ? {} : { 304: { $ref: "#/components/responses/Unchanged" } }),
      default: { $ref: "#/components/responses/Problem" },
    },
  };
}

const ifNoneMatch = {
  name: "If-None-Match",
  in: "header",
  description: "The ETag of an earlier answer.",
  schema: { type: "string" },
};

function answer({ kind, result, tag }: Route, schemas: Record<string, Json>): Json {
  const headers = tag === null ? {} : { headers: { ETag: { schema: { type: "string" } } } };
  if (kind === "plain" || result === null) return { description: "Text, or a file.", ...headers };
  const schema = jsonSchema(result, "output", schemas);
  if (kind === "stream") {
    const description = "Server-sent events without end; the data of each is JSON of this schema.";
    return { description, content: { "text/event-stream": { schema } } };
  }
  return { description: "The answer.", ...headers, content: { "application/json": { schema } } };
}

function parameters(where: "path" | "query", object: z.ZodObject, schemas: Record<string, Json>): Json[] {
  return Object.entries(object.shape).map(([name, schema]) => {
    const { description, ...rest } = jsonSchema(schema as z.ZodType, "input", schemas);
    const required = where === "path" || !(schema as z.ZodType).safeParse(undefined).success;
    return { name, in: where, required, ...(description ? { description } : {}), schema: rest };
  });
}

/** A schema as JSON Schema has it. What has a name goes to `schemas` and is referred to. */
function jsonSchema(schema: z.ZodType, io: "input" | "output", schemas: Record<string, Json>): Json {
  // inside something else, so that also a schema that has a name itself is referred to
  const { properties, $defs = {} } = z.toJSONSchema(z.object({ it: schema }), {
    io,
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      // an answer may get more fields in a later release
      if (io === "output" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  }) as unknown as { properties: { it: Json }; $defs?: Record<string, Json> };
  for (const [name, { id: _, ...definition }] of Object.entries($defs)) schemas[name] = referring(definition) as Json;
  return referring(properties.it) as Json;
}

function referring(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(referring);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === "$ref" && typeof inner === "string"
        ? [key, inner.replace("#/$defs/", "#/components/schemas/")]
        : [key, referring(inner)],
    ),
  );
}
