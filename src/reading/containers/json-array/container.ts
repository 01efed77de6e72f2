import { Refused } from "../../../core/errors.ts";
import { ByteReader } from "../../unpacking/byte-reader.ts";
import { defineContainer } from "../../unpacking/container.ts";
import { elementsOf } from "../../unpacking/json-elements.ts";
import { inUtf8, jsonStart } from "../../unpacking/json-text.ts";
import { tooLarge } from "../../unpacking/unpack-refusals.ts";

/** How an array of objects begins; white space that is longer is none of it. */
const start = /^\ufeff?\s*\[\s*(?=\{)/;

/** A JSON array of objects: each is an article in the format of JSON. Its name is its number. */
export const jsonArray = defineContainer({
  name: "json-array",
  about: "a JSON array: each of its objects is an article",
  extensions: ["json"],
  layer: false,
  detect(head) {
    return start.test(jsonStart(head, "[")?.slice(0, 2048) ?? "") ? 0.9 : 0;
  },
  async *open(source, { maxMemberBytes }) {
    const reader = new ByteReader(inUtf8(source.stream()));
    const head = await reader.peek(2048);
    await reader.skip(
      Buffer.byteLength(start.exec(new TextDecoder("utf-8", { ignoreBOM: true }).decode(head))?.[0] ?? ""),
    );
    const cutOff = () => new Refused("damaged", "expected the end of a JSON array, but it is cut off");
    let number = 0;
    for await (const { bytes, tooLarge: size } of elementsOf(reader, maxMemberBytes, cutOff)) {
      number += 1;
      const name = `${number}.json`;
      if (bytes === null) yield { kind: "refused", name, refused: tooLarge(maxMemberBytes, size) };
      else if (bytes[0] === 0x7b) yield { kind: "article", name, bytes };
      else yield { kind: "refused", name, refused: notObject() };
    }
  },
});

function notObject(): Refused {
  return new Refused("bad-json-line", "expected a JSON object as element, came something else");
}
