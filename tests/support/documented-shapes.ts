import { readFileSync } from "node:fs";

/** A shape as docs/formats.md describes it: the types that each field may have, by its path in the notation `list[].field`. */
export type Shape = ReadonlyMap<string, readonly string[]>;

/** The shape that stands between `<!-- shape: NAME -->` and `<!-- end -->`; throws when the marks are missing. */
export function documentedShape(name: string): Shape {
  const page = readFileSync("docs/formats.md", "utf8");
  const table = new RegExp(`<!-- shape: ${name} -->\\n([\\s\\S]*?)<!-- end -->`).exec(page)?.[1];
  if (!table) throw new Error(`docs/formats.md has no <!-- shape: ${name} -->`);
  const rows = [...table.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)];
  return new Map(rows.map(([, path = "", types = ""]) => [path, types.trim().split(/, or | or /)]));
}

/**
 * How real values differ from their shape, a line each: a field that the shape does not have, one that it must have and that a
 * value lacks, one of another type, one that no value has. `unlisted` names lists whose elements another table describes.
 */
export function differences(values: readonly unknown[], shape: Shape, unlisted: readonly string[] = []): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const look = (value: unknown, path: string): void => {
    if (path !== "") {
      seen.add(path);
      const types = shape.get(path);
      if (!types) return void found.push(`${path} is not documented`);
      if (!types.includes(typeOf(value))) found.push(`${path} is ${typeOf(value)}, not ${types.join(" or ")}`);
    }
    if (unlisted.includes(path)) return;
    if (Array.isArray(value)) {
      for (const element of value) if (typeOf(element) === "object") lookInto(element, `${path}[]`);
    } else if (typeOf(value) === "object") lookInto(value as object, path);
  };
  const lookInto = (value: object, path: string): void => {
    const prefix = path === "" ? "" : `${path}.`;
    for (const [key, field] of Object.entries(value)) look(field, `${prefix}${key}`);
    for (const [documented, types] of shape) {
      const isChild = documented.startsWith(prefix) && !/[.[]/.test(documented.slice(prefix.length));
      const key = documented.slice(prefix.length);
      if (isChild && !(key in value) && !types.includes("absent")) found.push(`${documented} is missing`);
    }
  };
  for (const value of values) look(value, "");
  for (const path of shape.keys()) if (!seen.has(path)) found.push(`${path} was in no value`);
  return found;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}
