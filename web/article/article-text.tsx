import type { JSX } from "preact";
import type { Evidence } from "../../src/projections/events/evidence.ts";
import { directionOf, languageTag, readable } from "../../src/serve/page/phrases.ts";
import type { SourceText } from "../../src/serve/texts.ts";
import { type Marks, marksOf } from "./marks.ts";

/** A mention with the number of its event. */
export type Noted = Evidence & { readonly note: number };

/** An article's words in their own script, the coded sentences marked; `at` is the place that the address names. */
export function ArticleText({
  text,
  mentions,
  language,
  at,
}: {
  text: SourceText & { readonly characters: number };
  mentions: readonly Noted[];
  language: string | null;
  at: string;
}): JSX.Element {
  const shown = readable(text.body);
  // spans of another reading of the article would mark other words
  const own = mentions.filter(({ textHash }) => textHash === text.textHash);
  return (
    <>
      <div class="text" lang={languageTag(language)} dir={directionOf(language)}>
        {marksOf(shown, own).map((paragraph) => (
          <p key={paragraph[0]?.start}>
            {paragraph.map((piece) => (
              <Piece key={piece.start} piece={piece} at={at} />
            ))}
          </p>
        ))}
      </div>
      {shown.length < text.characters && (
        <p class="aside">
          The first {shown.length.toLocaleString("en")} of {text.characters.toLocaleString("en")} characters.
        </p>
      )}
    </>
  );
}

function Piece({ piece, at }: { piece: Marks; at: string }): JSX.Element {
  const words = piece.trigger ? <mark>{piece.text}</mark> : piece.text;
  const place = `at-${piece.start}`;
  return (
    <>
      {piece.opens && <span id={place} class="anchor" />}
      {piece.coded ? <span class={`sentence ${piece.opens && place === at ? "sought" : ""}`}>{words}</span> : words}
      {piece.notes.map((note) => (
        <a key={note} class="note" href={`#event-${note}`} aria-label={`event ${note}`}>
          {note}
        </a>
      ))}
    </>
  );
}
