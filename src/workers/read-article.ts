import { basename } from "node:path";
import { sha256 } from "../core/ids.ts";
import { articleRead } from "../log/entries/article-read.ts";
import { keepText, readOriginal } from "../store/articles.ts";
import { pathOf } from "../store/files.ts";
import { defineWorker } from "./define.ts";
import { historyOf } from "./history.ts";

/** Bytes → an article as it is understood. Depends on the bytes and the first name they came under, never on the file. */
export const readArticle = defineWorker({
  stage: "read",
  async work({ article }, { db, reader }) {
    const { received } = await historyOf(db, article);
    const path = received?.file ? await pathOf(db, received.file) : null;
    const bytes = await readOriginal(db, article);
    const understood = await reader.read(bytes, { name: path ? basename(path) : "" });
    const { title, byline, publisher, url, text, format, charset, language, published, modified } = understood;
    const { passages, decoding, recognition = null, cut, source } = understood;
    const textHash = sha256(text);
    return {
      next: "code",
      async settle(tx) {
        await keepText(tx, article, textHash, { title, byline, publisher, url, body: text, source });
        return [
          articleRead.of({
            article,
            textHash,
            format,
            charset,
            language,
            published,
            modified,
            passages: [...passages],
            decoding,
            recognition,
            characters: text.length,
            cut: [...cut],
          }),
        ];
      },
    };
  },
});
