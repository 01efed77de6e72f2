import type { JSX } from "preact";
import type { MentionAnswer } from "../../projections/events/queries.ts";
import type { SourceText } from "../texts.ts";
import { sayDate } from "./periods.ts";
import { languageTag, readable, sayBasis } from "./phrases.ts";

const surroundings = 220;

/** The sentence behind a mention: the words that act marked, a little of what stands around it, its article, and why it was coded so. */
export function Quotation({ mention, text }: { mention: MentionAnswer; text: SourceText | null }): JSX.Element {
  const link = `/articles/${mention.article}#at-${mention.start}`;
  return (
    <figure class="quotation">
      {mention.quote ? (
        <blockquote lang={languageTag(text?.language ?? null)} dir="auto">
          <Around mention={mention} quote={readable(mention.quote)} body={readable(text?.body ?? "")} />
        </blockquote>
      ) : (
        <p class="erased">The words of this article were erased.</p>
      )}
      <figcaption>
        <a href={link}>
          <bdi>{readable(mention.title || text?.title || `article ${mention.article.slice(0, 12)}`)}</bdi>
        </a>
        {mention.date && (
          <small>
            {sayDate(mention.date)}, {sayBasis(mention.date.basis)}
          </small>
        )}
        {mention.why.length > 0 && (
          <details class="why">
            <summary class="because">Why</summary>
            <ul>
              {mention.why.map((reason) => (
                <li key={reason}>
                  <bdi>{reason}</bdi>
                </li>
              ))}
            </ul>
          </details>
        )}
      </figcaption>
    </figure>
  );
}

function Around({ mention, quote, body }: { mention: MentionAnswer; quote: string; body: string }): JSX.Element {
  const { start, end, trigger } = mention;
  // another reading of the same article may have moved the words
  const stands = body.slice(start, end) === quote;
  const before = stands ? tailOf(body.slice(Math.max(0, start - surroundings), start), start > surroundings) : "";
  const after = stands ? headOf(body.slice(end, end + surroundings), end + surroundings < body.length) : "";
  const from = Math.max(0, trigger.start - start);
  const to = Math.max(from, Math.min(quote.length, trigger.end - start));
  return (
    <>
      {before && <span class="around">{before}</span>}
      <span class="sentence">
        {quote.slice(0, from)}
        {to > from && <mark>{quote.slice(from, to)}</mark>}
        {quote.slice(to)}
      </span>
      {after && <span class="around">{after}</span>}
    </>
  );
}

// the end of the same paragraph, from a whole word on
function tailOf(text: string, cut: boolean): string {
  const paragraph = text.slice(text.lastIndexOf("\n\n") + 1).trimStart();
  const whole = paragraph.length < text.trimStart().length || !cut;
  return whole ? paragraph : `… ${paragraph.replace(/^\S*\s+/, "")}`;
}

function headOf(text: string, cut: boolean): string {
  const end = text.indexOf("\n\n");
  if (end >= 0) return text.slice(0, end);
  return cut ? `${text.replace(/\s+\S*$/, "")} …` : text;
}
