import type { JSX } from "preact";
import type { ArticleSource } from "../../src/serve/page-answers.ts";
import { count, directionOf, languageTag, readable, sayLanguage, spoken } from "../../src/serve/phrases.ts";
import { useAnswer } from "../answers.ts";
import { Answer } from "../notices.tsx";
import { type Kept, keptAndCut } from "./kept-and-cut.ts";

/** Characters from which the rule stands beside what it cut; bullets and the like tell it when they are pointed at. */
const shortestTold = 4;

/** All words of an article as it came, those struck through that are not in the text, each with the rule that cut it. */
export function Original({ article, language }: { article: string; language: string | null }): JSX.Element {
  const told = useAnswer<ArticleSource>(`/api/articles/${article}/source`);
  return (
    <section class="original">
      <h2>As it came</h2>
      <Answer of={told}>
        {(source) => (
          <>
            <p class="aside">
              {source.format}, {source.charset}
              {source.decoding.overruled !== undefined && `, not ${source.decoding.overruled}, which was declared`}
              {source.decoding.partly !== undefined && `, some lines ${source.decoding.partly}`}
              {source.decoding.undecodable > 0 && `, ${source.decoding.undecodable} bytes are no characters`}
              {source.decoding.mended && ", was decoded wrongly before and is mended"}
              {source.recognition !== null && `, ${sayRecognition(source.recognition)}`}. Struck through: not coded.{" "}
              <a href={`/api/articles/${article}/original`}>The file itself</a>
            </p>
            <div class="text" lang={languageTag(language)} dir={directionOf(language)}>
              {keptAndCut(source.source, source.cut).map((piece) => (
                <Piece key={piece.start} piece={piece} />
              ))}
            </div>
            {source.source.length < source.characters && (
              <p class="aside">
                The first {source.source.length.toLocaleString("en")} of {source.characters.toLocaleString("en")}{" "}
                characters.
              </p>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

function sayRecognition({ program, language, pages, confidence }: NonNullable<ArticleSource["recognition"]>): string {
  const from = count(pages, "scanned page");
  return `recognised from ${from} by ${program} as ${sayLanguage(language)}, mean confidence ${Math.round(confidence * 100)} %`;
}

function Piece({ piece: { text, rule } }: { piece: Kept }): JSX.Element {
  if (rule === null) return <>{readable(text)}</>;
  return (
    <>
      <del title={spoken(rule)}>{readable(text)}</del>
      {text.trim().length >= shortestTold && <small class="rule">{spoken(rule)}</small>}
    </>
  );
}
