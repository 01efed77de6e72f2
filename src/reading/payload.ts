import type { Hints } from "./article.ts";
import { chooseFormat } from "./choose-format.ts";
import type { Part } from "./format.ts";

/** Formats that may be wrapped in another one: none of them wraps anything, so that nothing is unwrapped for ever. */
const payloadFormats = new Set(["html", "plain-text", "markdown"]);

/**
 * Reads what another format has wrapped (a saved page with its pictures): the catalogue's formats decide among themselves,
 * as for a file. The hints say what the wrapping knows: address, charset, and a name for the kind of content.
 */
export async function readPayload(bytes: Uint8Array, hints: Hints): Promise<Part> {
  // the catalogue lists the formats that call this: importing it first would be a circle
  const { formats } = await import("./formats/index.ts");
  const among = formats.filter((format) => payloadFormats.has(format.name));
  return chooseFormat(bytes, hints, among).parse(bytes, hints);
}
