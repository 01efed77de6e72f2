import { sha256 } from "../../core/ids.ts";

/** A name longer than this is cut, and told apart by a hash. */
const longestName = 400;

/**
 * The name under which a member is kept, of whatever name an archive gives it: a path below the archive, never absolute,
 * never upwards, with slashes, and without characters that no name has.
 */
export function safeName(given: string): string {
  const parts = given
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/^[A-Za-z]:/, "")
    .replace(/\p{Cc}|\p{Surrogate}|\p{Bidi_Control}/gu, "\ufffd")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const name = parts.join("/") || "unnamed";
  return name.length <= longestName ? name : `${name.slice(0, 160)}…${sha256(name).slice(0, 12)}…${name.slice(-160)}`;
}

/** Whether a member is no article but what systems leave in archives: hidden files and the Mac's second halves. */
export function isLeftBySystem(name: string): boolean {
  return name.split("/").some((part) => /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/.test(part));
}

/** A name made of an address, as a person would know it again, and of what makes it the only one. */
export function nameOfAddress(address: string | null, key: string, extension: string): string {
  const [place = ""] = (address ?? "").split(/[?#]/, 1);
  const words = place
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, "")
    .replace(/\.(?:s?html?|php|aspx?)$/i, "")
    .replace(/[^\p{L}\p{N}.]+/gu, "-")
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, "")
    .slice(-80)
    .replace(/^[-.]+/, "");
  return `${[words, sha256(key).slice(0, 12)].filter(Boolean).join("-")}.${extension}`;
}

/** Names that were given out: the second file of one name gets a number, so that it takes nobody's place. */
export class GivenNames {
  // numbers made of the names: a million of them fit where the names would not
  readonly #given = new Set<number>();

  unique(name: string): string {
    for (let turn = 1; ; turn++) {
      // from the third on by how many there are, so that a million files of one name are not tried one by one
      const candidate = turn === 1 ? name : numbered(name, turn === 2 ? 2 : this.#given.size + turn);
      const key = Number.parseInt(sha256(candidate).slice(0, 13), 16);
      if (this.#given.has(key)) continue;
      this.#given.add(key);
      return candidate;
    }
  }
}

function numbered(name: string, turn: number): string {
  const [, stem = name, extension = ""] = /^(.*?)((?:\.[A-Za-z0-9]{1,8})?)$/s.exec(name) ?? [];
  return `${stem} (${turn})${extension}`;
}
