import { Refused } from "../../core/errors.ts";

/** Values that a JSON text may hold: each takes many times the memory of its characters, and parsing cannot be broken off. */
const maxValues = 1_000_000;

/** Parses JSON. Throws `Refused`: `too-large` for more values than an article has use for, `damaged` with the place of an error, never its words. */
export function parseJson(text: string): unknown {
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // a comma, an opening bracket or brace; those within strings count too, which only makes the bound tighter
    if (unit === 0x2c || unit === 0x5b || unit === 0x7b) values++;
  }
  if (values > maxValues) {
    throw new Refused("too-large", `expected at most ${maxValues} values in a JSON text, came about ${values}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec(String(error))?.[1];
    throw new Refused("damaged", `expected one JSON object, came an error${place ? ` at position ${place}` : ""}`);
  }
}
