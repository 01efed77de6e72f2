import type { Format } from "../format.ts";
import { markdown } from "./markdown/format.ts";
import { plainText } from "./plain-text/format.ts";
import { warcRecord } from "./warc-record/format.ts";

/** Every format in which articles can come. */
export const formats: readonly Format[] = [plainText, markdown, warcRecord];
