import type { Container } from "../unpacking/container.ts";
import { feed } from "./feed/container.ts";
import { gzip } from "./gzip/container.ts";
import { jsonArray } from "./json-array/container.ts";
import { jsonFeed } from "./json-feed/container.ts";
import { jsonLines } from "./json-lines/container.ts";
import { mbox } from "./mbox/container.ts";
import { newsMessage } from "./news-message/container.ts";
import { severalArticles } from "./several-articles/container.ts";
import { tar } from "./tar/container.ts";
import { warc } from "./warc/container.ts";
import { zip } from "./zip/container.ts";
import { zstd } from "./zstd/container.ts";

/** Every way in which several articles can come in one file. */
export const containers: readonly Container[] = [
  zip,
  tar,
  gzip,
  zstd,
  warc,
  mbox,
  feed,
  newsMessage,
  jsonFeed,
  jsonLines,
  jsonArray,
  severalArticles,
];
