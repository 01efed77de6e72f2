import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { describeApi, isForPrograms } from "./openapi.ts";
import { routes } from "./routes.ts";

const api = JSON.parse(JSON.stringify(describeApi(routes, "1.2.3")));

test("the description is valid OpenAPI 3.1", async () => {
  const { valid, errors } = await new Validator().validate(api);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  const broken = await new Validator().validate({ ...api, info: {} });
  expect(broken.valid, "the check can fail").toBe(false);
});

test("every route for programs is described, and refers to nothing that is not there", () => {
  const described = Object.entries<object>(api.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`),
  );
  const wanted = routes.filter(isForPrograms).map(({ method, path }) => `${method} ${path}`);
  expect(described.sort()).toEqual(wanted.sort());
  const references = [...JSON.stringify(api).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
  expect(references.length).toBeGreaterThan(20);
  for (const [, kind = "", name = ""] of references) expect(api.components[kind], name).toHaveProperty(name);
  const ids = Object.values<Record<string, { operationId: string }>>(api.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("parameters are described as they are taken", () => {
  const { parameters } = api.paths["/api/events"].get;
  const named = (name: string) => parameters.find((parameter: { name: string }) => parameter.name === name);
  expect(named("limit")).toMatchObject({
    in: "query",
    required: false,
    description: "a whole number from 1 to 1000",
    schema: { type: "integer", minimum: 1, maximum: 1000, default: 100 },
  });
  expect(named("a")).toMatchObject({ schema: { type: "string" } });
  expect(named("status").schema.enum).toContain("planned");
  expect(api.paths["/api/events/{id}"].get.parameters[0]).toMatchObject({ name: "id", in: "path", required: true });
});

test("a route without a schema of what it answers, or without a role, cannot be", () => {
  for (const { kind, result, path, method, tag } of routes) {
    expect(result !== null, path).toBe(kind === "json" || kind === "stream");
    expect(tag !== null, path).toBe(kind === "json" && method === "GET");
  }
});
