import { cleanText } from "./block.ts";

/** What programs write as a title when nobody gave one: their own name, the file's, a template's. */
const programTitle =
  /^(?:untitled|no title|document|doc|microsoft (?:word|powerpoint|office)|powerpoint presentation|print|layout|template|title|new|sin t[ií]tulo|documento|sans (?:titre|nom)|sem t[ií]tulo|без (?:имени|названия)|документ)(?:[\s\d_.-]*$|\s+-\s)/iu;
const fileName = /\.(?:docx?|dotx?|odt|rtf|indd|qxp?d?|qxd|pages|pdf|tex|dvi|html?|xml|txt|pmd|p65|fm|ps|eps)$/i;
const longestTitle = 300;

/** A document's title from its properties, null when it is a file's name or a program's stopgap. */
export function saneTitle(written: string | null | undefined): string | null {
  const title = cleanText(written ?? "");
  const isWords = /\p{L}{2}/u.test(title) && (/\s/.test(title) || /[^\p{ASCII}]/u.test(title));
  return isWords && title.length <= longestTitle && !programTitle.test(title) && !fileName.test(title) ? title : null;
}
