import type { Format } from "../format.ts";
import { html } from "./html/format.ts";
import { markdown } from "./markdown/format.ts";
import { plainText } from "./plain-text/format.ts";

/** Every format in which articles can come. */
export const formats: readonly Format[] = [html, plainText, markdown];
