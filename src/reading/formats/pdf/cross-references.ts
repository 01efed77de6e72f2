/**
 * Lets a parser find a PDF's objects by looking for them where the tables that say where they are do not hold: a table that
 * points beside an object makes pdf.js give up on it in a promise that nobody awaits. Changes the bytes it is given.
 */
export function withSoundReferences(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString("latin1");
  blankStrayReferences(file, text);
  if (tablesHold(text)) return bytes;
  for (const [word, other] of [
    ["startxref", "startxxxx"],
    ["/Linearized", "/Linearizex"],
  ] as const) {
    for (let at = file.indexOf(word); at >= 0; at = file.indexOf(word, at)) file.write(other, at, "latin1");
  }
  return bytes;
}

/** What refers to a later generation of an object than there is refers to nothing, and is written so. */
function blankStrayReferences(file: Buffer, text: string): void {
  const nameOf = (number = "", generation = "") => `${Number(number)} ${Number(generation)}`;
  const objects = new Set<string>();
  for (const [, number, generation] of text.matchAll(/(\d{1,10})\s+(\d{1,5})\s*obj\b/g)) {
    objects.add(nameOf(number, generation));
  }
  for (const reference of text.matchAll(/\b(\d{1,10})\s+(\d{1,5})\s*R\b/g)) {
    const [written, number, generation] = reference;
    const isStray = Number(generation) > 0 && !objects.has(nameOf(number, generation));
    if (isStray) file.write("null".padEnd(written.length), reference.index, "latin1");
  }
}

/** Whether every entry of every table points at the object that it names. Tables that are streams are not looked at. */
function tablesHold(text: string): boolean {
  const tables = /(?<!start)xref\s+(?=\d)/g;
  for (let table = tables.exec(text); table !== null; table = tables.exec(text)) {
    const section = /(\d{1,10}) (\d{1,10})\s*[\r\n]+/y;
    section.lastIndex = tables.lastIndex;
    for (let head = section.exec(text); head !== null; head = section.exec(text)) {
      const entry = /(\d{10}) (\d{5}) ([nf])\s{1,2}/y;
      entry.lastIndex = section.lastIndex;
      const first = Number(head[1]);
      for (let index = 0; index < Number(head[2]); index++) {
        const found = entry.exec(text);
        if (found === null) return false;
        const [, offset, generation, kind] = found;
        if (kind === "n" && !isObject(text, Number(offset), first + index, Number(generation))) return false;
        section.lastIndex = entry.lastIndex;
      }
    }
  }
  return true;
}

function isObject(text: string, offset: number, number: number, generation: number): boolean {
  const found = /^\s*(\d{1,10})\s+(\d{1,5})\s+obj\b/.exec(text.slice(offset, offset + 40));
  return found !== null && Number(found[1]) === number && Number(found[2]) === generation;
}
