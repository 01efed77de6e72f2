import { Refused } from "../core/errors.ts";
import type { Article, Hints, ReadingLimits } from "./article.ts";
import { chooseFormat } from "./choose-format.ts";
import type { Part } from "./format.ts";
import { formats } from "./formats/index.ts";
import { detectLanguage } from "./language/language.ts";
import { tellLanguages } from "./language/passages.ts";

/** Letters from which the text alone tells its language; below, the title helps. */
const tellingLength = 200;

/**
 * Reads bytes as the article they are. The format is decided by the bytes first and the name second. Rejects with `Refused`,
 * and nothing else, for any bytes.
 */
export async function readArticle(bytes: Uint8Array, hints: Hints, limits: ReadingLimits): Promise<Article> {
  if (bytes.length > limits.maxBytes) {
    throw new Refused("too-large", `expected at most ${limits.maxBytes} bytes, came ${bytes.length}`);
  }
  if (bytes.length === 0) throw new Refused("empty", "expected an article, came 0 bytes");
  const format = chooseFormat(bytes, hints, formats);
  const { declaredLanguage = null, ...part } = await format.parse(bytes, hints);
  const language = detectLanguage(tellingText(part), declaredLanguage);
  return { format: format.name, ...part, ...tellLanguages(part.text, language) };
}

function tellingText({ title, text }: Pick<Part, "title" | "text">): string {
  return title === null || text.length >= tellingLength ? text : `${title}\n${text}`;
}
