import type { PublishedDate } from "../article.ts";
import { readDateValue } from "./published.ts";

/**
 * A date in a field of a structured format: as people and programs write dates, and ISO 8601's basic form
 * (`19981026T120000-0500`), which agencies' formats use.
 */
export function fieldDate(value: string | null | undefined): PublishedDate | null {
  if (!value) return null;
  const basic = /^\s*(\d{4})(\d{2})(\d{2})(?:T(\d{2}):?(\d{2}))?/.exec(value);
  if (basic === null) return readDateValue(value, "field");
  const [, year, month, day, hour, minute] = basic;
  return readDateValue(`${year}-${month}-${day}${hour === undefined ? "" : `T${hour}:${minute}`}`, "field");
}

/** The day and time of change, null where it is that of publication. */
export function laterThan(published: PublishedDate | null, modified: PublishedDate | null): PublishedDate | null {
  const isSame = published?.date === modified?.date && published?.time === modified?.time;
  return isSame ? null : modified;
}
