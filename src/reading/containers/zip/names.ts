import iconv from "iconv-lite";
import type { ExtraField } from "yauzl";

/** The field in which Info-ZIP keeps a name in Unicode: a version, a checksum of the other name, the name. */
const unicodeName = 0x7075;

/** A member's name: UTF-8 where it is, with or without the flag that says so, else what DOS had (CP437). */
export function memberName(raw: Buffer, fields: readonly ExtraField[]): string {
  const bytes = fields.find(({ id, data }) => id === unicodeName && data.length > 5)?.data.subarray(5) ?? raw;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(raw, "cp437");
  }
}
