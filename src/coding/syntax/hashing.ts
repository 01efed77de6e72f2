/** FNV-1a over UTF-16 code units: the number by which words, suffixes and tags go through the syntax. */
export function hashText(text: string, from = 0, to: number = text.length): number {
  return extendHash(0x811c9dc5 | 0, text, from, to);
}

/** Goes on with a hash as if `text` had stood behind what was hashed before. */
export function extendHash(hash: number, text: string, from = 0, to: number = text.length): number {
  let result = hash;
  for (let index = from; index < to; index++) result = Math.imul(result ^ text.charCodeAt(index), 0x01000193);
  return result | 0;
}

/** A feature made of one value: `template` keeps equal values of different features apart. */
export function mix1(template: number, a: number): number {
  return finish(Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b));
}

/** A feature made of two values. */
export function mix2(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 14;
  return finish(Math.imul(hash ^ b, 0xc2b2ae35));
}

/** A feature made of three values. */
export function mix3(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 14;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 14;
  return finish(Math.imul(hash ^ c, 0x27d4eb2f));
}

function finish(hash: number): number {
  let result = hash ^ (hash >>> 15);
  result = Math.imul(result, 0x2c1b3c6d);
  result ^= result >>> 13;
  return result | 0;
}
