import type { JSX } from "preact";
import { labelOf } from "../../src/serve/names.ts";
import { directionOf, languageTag, readable, sayBasis, sayLanguage } from "../../src/serve/page/phrases.ts";
import type { QuotedEvidence } from "../../src/serve/page-answers.ts";
import { hrefOf } from "../address.ts";
import { sayDate, sayPeriod } from "../periods.ts";
import { type Marked, type Piece, piecesOf } from "./pieces.ts";
import { type Reason, reasonsOf } from "./why.ts";

/** The sentence behind a mention in its paragraph and its own script: who acts upon whom marked, its article, and why it was coded so. */
export function Quotation({ mention, asOf }: { mention: QuotedEvidence; asOf: string }): JSX.Element {
  const { language, quote, start } = mention;
  const link = `${hrefOf(`/articles/${mention.article}`, { as_of: asOf })}#at-${start}`;
  return (
    <figure class="quotation">
      {quote === null ? (
        <p class="erased">The words of this article were erased.</p>
      ) : (
        <blockquote lang={languageTag(language)} dir={directionOf(language)}>
          {mention.before && <span class="around">{readable(mention.before)} </span>}
          <span class="sentence">
            {piecesOf(readable(quote), start, markedOf(mention)).map((piece, index) => (
              <Words key={index} piece={piece} />
            ))}
          </span>
          {mention.after && <span class="around">{readable(mention.after)}</span>}
        </blockquote>
      )}
      <figcaption>
        <a href={link}>
          <bdi lang={languageTag(language)}>{readable(mention.title || `article ${mention.article.slice(0, 12)}`)}</bdi>
        </a>
        <small>
          <Facts mention={mention} />
        </small>
      </figcaption>
      <Why mention={mention} />
    </figure>
  );
}

function Facts({ mention }: { mention: QuotedEvidence }): JSX.Element {
  const { publisher, published, language, date, confidence } = mention;
  const facts = [
    readable(publisher ?? ""),
    published ? `published ${sayPeriod(published)}` : "no date of publication",
    sayLanguage(language),
    date ? `event: ${sayDate(date)} (${sayBasis(date.basis)})` : "event: no date",
    `${Math.round(confidence * 100)} % sure`,
  ];
  return (
    <>
      {facts.filter(Boolean).map((fact) => (
        <bdi key={fact}>{fact}</bdi>
      ))}
    </>
  );
}

/** What of a mention is marked in its sentence. */
export function markedOf({ trigger, source, target, attributed }: QuotedEvidence | Evidence): Marked[] {
  const spans = (part: Marked["part"], actors: QuotedEvidence["source"]) =>
    actors.map(({ start, end, code }): Marked => ({ start, end, code, part }));
  return [
    { ...trigger, part: "trigger" },
    ...spans("source", source),
    ...spans("target", target),
    ...spans("attributed", attributed),
  ];
}

type Evidence = Pick<QuotedEvidence, "trigger" | "source" | "target" | "attributed">;

/** Words with what they are. */
export function Words({ piece: { text, parts, codes } }: { piece: Piece }): JSX.Element {
  const actors = parts.filter((part) => part !== "trigger");
  const words = parts.includes("trigger") ? <mark>{text}</mark> : text;
  if (actors.length === 0) return <>{words}</>;
  const says = actors.map((part) => roles[part]).join(" and ");
  return (
    <span
      class={`named ${actors.join(" ")}`}
      title={`${says}: ${codes.map((code) => `${code} ${labelOf(code)}`).join(", ")}`}
    >
      {words}
    </span>
  );
}

const roles = { source: "acts", target: "is acted upon", attributed: "says so" } as const;

/** Why a mention was coded as it was: what each entry of grammar, lexicon and registry did. */
export function Why({ mention }: { mention: Pick<QuotedEvidence, "why" | "attributed"> }): JSX.Element | null {
  if (mention.why.length === 0) return null;
  const quoted = mention.attributed.map(({ code, name }) => readable(name ?? labelOf(code)));
  return (
    <details class="why">
      <summary>Why it was coded so</summary>
      <dl>
        {reasonsOf(mention.why).map((reason) => (
          <ReasonLine key={reason.entry} reason={reason} />
        ))}
        {quoted.length > 0 && (
          <>
            <dt>said by</dt>
            <dd>
              {quoted.map((name) => (
                <bdi key={name}>{name} </bdi>
              ))}
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}

function ReasonLine({ reason: { about, says, entry } }: { reason: Reason }): JSX.Element {
  return (
    <>
      <dt>{about}</dt>
      <dd>
        <bdi>{readable(says)}</bdi> <code>{readable(entry)}</code>
      </dd>
    </>
  );
}
