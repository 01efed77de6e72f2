import fc from "fast-check";

/** The part of JSON Schema that our entries' shapes are made of. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
}

const highest = 2 ** 31 - 1;

/** Any value that a JSON Schema allows. Throws for a schema that this does not know, so that no property is tested on less. */
export function fromJsonSchema(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fromJsonSchema));
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => fromJsonSchema({ ...schema, type })));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: lowest(schema), max: Math.min(schema.maximum ?? highest, highest) });
    case "number":
      // JSON has no negative zero
      return fc
        .double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true })
        .map((value) => value + 0);
    case "string":
      return schema.pattern
        ? fc.stringMatching(new RegExp(schema.pattern))
        : fc.string({ unit: "binary", maxLength: 20 });
    case "array":
      return fc.array(fromJsonSchema(schema.items ?? {}), { maxLength: 4 });
    case "object":
      return objectOf(schema);
    default:
      throw new Error(`no values are known for ${JSON.stringify(schema)}`);
  }
}

function lowest({ minimum = -highest, exclusiveMinimum = -highest }: JsonSchema): number {
  return Math.max(minimum, exclusiveMinimum + 1, -highest);
}

function objectOf({ properties, required = [], additionalProperties }: JsonSchema): fc.Arbitrary<unknown> {
  if (properties) {
    const fields = Object.entries(properties).map(([name, schema]) => [name, fromJsonSchema(schema)] as const);
    const needed = fields.filter(([name]) => required.includes(name));
    const free = fields.filter(([name]) => !required.includes(name));
    return fc
      .tuple(fc.record(Object.fromEntries(needed)), fc.record(Object.fromEntries(free), { requiredKeys: [] }))
      .map(([some, more]) => ({ ...some, ...more }));
  }
  if (typeof additionalProperties !== "object") throw new Error("an object without properties takes any");
  const key = fc.string({ maxLength: 10 }).filter((name) => name !== "__proto__");
  return fc.dictionary(key, fromJsonSchema(additionalProperties), { maxKeys: 3, noNullPrototype: true });
}
