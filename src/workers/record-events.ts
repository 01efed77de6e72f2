import { articleRecorded } from "../log/entries/article-recorded.ts";
import { features } from "../matching/features.ts";
import { readText } from "../store/articles.ts";
import { defineWorker } from "./define.ts";
import { historyOf } from "./history.ts";
import { decide } from "./record-decision.ts";

/** Mentions → events: same event as one we know? Also takes an article's mentions out again, once it counts no longer. */
export const recordEvents = defineWorker({
  stage: "record",
  async work({ article, turn }, { db }) {
    const { coded, live } = await historyOf(db, article);
    const counting = live && coded ? coded.mentions : [];
    const text = coded && counting.length > 0 ? (await readText(db, article, coded.textHash)).body : "";
    const mentions = counting.map((mention) => features(mention, { article, text }));
    return {
      next: null,
      async settle(tx) {
        const changes = await decide(tx, { article, live, mentions, turn });
        return [...changes, articleRecorded.of({ article, mentions: mentions.length })];
      },
    };
  },
});
