import type { Format } from "../format.ts";
import { docx } from "./docx/format.ts";
import { eml } from "./eml/format.ts";
import { epub } from "./epub/format.ts";
import { html } from "./html/format.ts";
import { json } from "./json/format.ts";
import { markdown } from "./markdown/format.ts";
import { mhtml } from "./mhtml/format.ts";
import { newsml } from "./newsml/format.ts";
import { nitf } from "./nitf/format.ts";
import { odt } from "./odt/format.ts";
import { pdf } from "./pdf/format.ts";
import { plainText } from "./plain-text/format.ts";
import { rtf } from "./rtf/format.ts";
import { warcRecord } from "./warc-record/format.ts";
import { webarchive } from "./webarchive/format.ts";

/** Every format in which articles can come. */
export const formats: readonly Format[] = [
  html,
  plainText,
  markdown,
  json,
  newsml,
  nitf,
  eml,
  mhtml,
  webarchive,
  docx,
  odt,
  rtf,
  epub,
  pdf,
  warcRecord,
];
