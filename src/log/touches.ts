/**
 * What an entry says something about: its stream, and every article, event, file and mention that its data name. Two entries
 * that touch nothing in common may be applied in either order. Asks the data as they are stored, so that an entry whose data
 * do not fit its type has an answer too.
 */
export function touchesOf({ stream, data }: { readonly stream: string; readonly data: unknown }): string[] {
  const touched = new Set([stream]);
  const named = fieldsOf(data);
  for (const [field, kind] of Object.entries(referringFields)) {
    const id = named[field];
    if (typeof id === "string") touched.add(`${kind}/${id}`);
  }
  // the mention that stands for an event gives its actors their names
  const standing = fieldsOf(named.state).of;
  if (typeof standing === "string") touched.add(`mention/${standing}`);
  for (const mention of Array.isArray(named.mentions) ? named.mentions : []) {
    const { id } = fieldsOf(mention);
    if (typeof id === "string") touched.add(`mention/${id}`);
  }
  return [...touched];
}

/** Fields of entries that name something, and what they name. */
export const referringFields: Readonly<Record<string, string>> = {
  article: "article",
  by: "article",
  event: "event",
  into: "event",
  file: "file",
  mention: "mention",
};

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
