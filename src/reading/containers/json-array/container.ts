import { Refused } from "../../../core/errors.ts";
import { isWordless } from "../../formats/json/fields.ts";
import { isNode } from "../../formats/json/values.ts";
import { parseJson } from "../../parsers/json.ts";
import { ByteReader } from "../../unpacking/byte-reader.ts";
import { containerHeadBytes, defineContainer } from "../../unpacking/container.ts";
import { elementsOf } from "../../unpacking/json-elements.ts";
import { inUtf8, jsonStart } from "../../unpacking/json-text.ts";
import { tooLarge } from "../../unpacking/unpack-refusals.ts";
import { listStart } from "./lists.ts";

/** How an array of objects begins; white space that is longer is none of it. */
const start = /^\ufeff?\s*\[\s*(?=\{)/;

/** A JSON array of objects, or an object that holds one: each is an article in the format of JSON. Its name is its number. */
export const jsonArray = defineContainer({
  name: "json-array",
  about:
    "a JSON array, or an object that holds one (an export of Telegram or Ghost, the answer of an interface): each of its objects is an article",
  extensions: ["json"],
  layer: false,
  detect(head) {
    if (start.test(jsonStart(head, "[")?.slice(0, 2048) ?? "")) return 0.9;
    const object = jsonStart(head, "{");
    return object !== null && listStart(object) !== null ? 0.9 : 0;
  },
  async *open(source, { maxMemberBytes }) {
    const reader = new ByteReader(inUtf8(source.stream()));
    const head = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await reader.peek(containerHeadBytes));
    const before = start.exec(head)?.[0].length ?? listStart(head) ?? 0;
    await reader.skip(Buffer.byteLength(head.slice(0, before)));
    const cutOff = () => new Refused("damaged", "expected the end of a JSON array, but it is cut off");
    let number = 0;
    let wordless = 0;
    for await (const { bytes, tooLarge: size } of elementsOf(reader, maxMemberBytes, cutOff)) {
      number += 1;
      const name = `${number}.json`;
      if (bytes === null) yield { kind: "refused", name, refused: tooLarge(maxMemberBytes, size) };
      else if (bytes[0] !== 0x7b) yield { kind: "refused", name, refused: notObject() };
      else if (isWordlessMessage(bytes)) wordless += 1;
      else yield { kind: "article", name, bytes };
    }
    if (wordless > 0) yield { kind: "notice", notice: `passed over: ${wordless} messages without words` };
  },
});

function notObject(): Refused {
  return new Refused("bad-json-line", "expected a JSON object as element, came something else");
}

/** Only what looks like a message is parsed for it. */
function isWordlessMessage(bytes: Uint8Array): boolean {
  if (!/"type"\s*:\s*"(?:service|message)"/.test(new TextDecoder().decode(bytes.subarray(0, 300)))) return false;
  try {
    const value = parseJson(new TextDecoder().decode(bytes));
    return isNode(value) && isWordless(value);
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
