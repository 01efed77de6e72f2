/** A longer text is computed each time: a thread should not keep a page for every odd one. */
const longestKey = 100;

/** Remembers what a costly function of a text said, for the last `limit` or more texts and no more than twice as many. */
export function boundedCache<T>(limit: number, compute: (key: string) => T): (key: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (key) => {
    if (key.length > longestKey) return compute(key);
    const known = recent.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? compute(key);
    if (recent.size >= limit) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
    return value;
  };
}
