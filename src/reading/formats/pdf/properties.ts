import type { PublishedDate } from "../../article.ts";
import { fieldDate } from "../../dates/field-date.ts";
import type { Information } from "./pages.ts";

/** Programs with which pages are laid out for publication: what other programs state is when somebody printed or saved. */
const layoutPrograms =
  /indesign|quarkxpress|scribus|pagemaker|framemaker|affinity publisher|3b2|arbortext|methode|news ?edit/i;

/** The date of publication that a PDF's properties state; null when they state only when the file was made. */
export function publicationDate({ published, created, creator }: Information): PublishedDate | null {
  if (published !== null) return fieldDate(published);
  const date = /^D:(\d{8})(\d{4})?/.exec(created ?? "");
  if (date === null || !layoutPrograms.test(creator)) return null;
  return fieldDate(date[2] === undefined ? date[1] : `${date[1]}T${date[2]}`);
}
