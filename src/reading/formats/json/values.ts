/** An object of JSON. */
export type Node = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and no list. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Values at a path: more are no article's. */
const maxValues = 10_000;

/** What stands at a path, of lists everything in them: `a.b` and `a[key=value].b`. */
export function valuesAt(node: Node, path: string): readonly unknown[] {
  let values: readonly unknown[] = [node];
  for (const step of path.split(".")) {
    const [, key = "", field = "", wanted = ""] = /^([^[]+)(?:\[(\w+)=(\w+)\])?$/.exec(step) ?? [];
    values = values
      .flatMap((value) => (isNode(value) && Object.hasOwn(value, key) ? value[key] : []))
      .filter((value) => field === "" || (isNode(value) && value[field] === wanted))
      .slice(0, maxValues);
  }
  return values.filter((value) => value !== null && value !== undefined);
}

/** The string that a value is, or that one of its inner keys has. */
export function stringOf(value: unknown, inner: readonly string[]): string | null {
  if (typeof value === "string") return value;
  if (!isNode(value)) return null;
  for (const key of inner) if (typeof value[key] === "string") return value[key];
  return null;
}

/** An object whose keys are found as people write them too: in capitals, with accents and spaces. */
export function withPlainKeys(node: Node): Node {
  const plain = Object.entries(node).map(([key, value]) => [plainKey(key), value] as const);
  return { ...Object.fromEntries(plain), ...node };
}

function plainKey(key: string): string {
  return key
    .slice(0, 100)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, "_");
}
