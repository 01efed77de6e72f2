import { Refused } from "../../core/errors.ts";
import type { Decoding } from "../article.ts";
import type { Part } from "../format.ts";
import { wordCount } from "../layout/block.ts";
import { authorsOf } from "./authors.ts";
import { blocksOf, type PageBlock, type PageBlocks, proseOf } from "./blocks.ts";
import { type BodyQuestion, judge } from "./body.ts";
import { compose } from "./compose.ts";
import { datesOf, habitsOf } from "./dates.ts";
import { refuseErrorPage } from "./error-pages.ts";
import { refuseList } from "./lists.ts";
import { mainContent } from "./main-content.ts";
import { refuseSeveral } from "./several.ts";
import { metaOf, type Statements, statementsOf } from "./statements.ts";
import { fewestWords, keyOf, titleOf } from "./title.ts";
import { type PageTree, parseTree } from "./tree.ts";

/** Characters of running text below which a page that hides more is thought to show nothing yet. */
const leastSeen = 300;

/** What is known of a page besides its markup. */
export interface KnownPage {
  readonly charset: string;
  readonly decoding: Decoding;
  /** The address under which it was found, where somebody says so; the page's own statement wins. */
  readonly url?: string;
}

/**
 * Reads a web page as the one article that it is: its text without what surrounds it, and what it says of title, authors,
 * publisher, address and dates. Rejects with `Refused`, and nothing else, for any markup; nothing is fetched or run.
 */
export async function readPage(html: string, known: KnownPage): Promise<Part> {
  const tree = parseTree(html);
  const statements = statementsOf(tree);
  const { blocks, markup } = visibleBlocks(tree);
  const url = addressOf(statements, known.url);
  const publisher = publisherOf(statements);
  const siteNames = [...siteNamesOf(statements, publisher, url), ...windowName(statements, blocks)];
  const heading = titleOf(statements, siteNames);
  const titleKey = keyOf(heading ?? "");
  const title = titleBlock(blocks, titleKey);
  const habits = habitsOf({ statements, url });
  const byline = authorsOf({ statements, blocks, siteNames, title, habits });
  const question: BodyQuestion = {
    root: tree.root,
    blocks,
    title,
    titleKey,
    authors: byline,
    habits,
    description: metaOf(statements, ["og:description", "description", "twitter:description"]),
    linkedBody: statements.linked.things.find(({ body }) => body !== null)?.body ?? null,
    isLive: statements.linked.things.some(({ types }) => types.includes("LiveBlogPosting")),
    readable: await mainContent({ blocks, markup }, heading ?? ""),
  };
  const verdicts = judge(question);
  const dates = datesOf({ statements, blocks, title, verdicts, url }, habits);
  refuseList(statements, question, verdicts);
  refuseSeveral(statements, { blocks, habits, verdicts, url });
  const { source, cut, text, dateline } = compose(blocks, verdicts, question.linkedBody);
  if (text === "") throw new Refused("no-body-text", "expected a page with an article, came one without running text");
  refuseErrorPage({ statements, text, isDated: dates.published !== null });
  const { charset, decoding } = known;
  const published = dates.published ?? dateline;
  const said = { title: heading, byline, publisher, ...dates, published, url, declaredLanguage: statements.language };
  return { charset, decoding, ...said, text, source, cut };
}

/** Programs that build a page as it arrives hide its text until they have run: where nearly all is hidden, nothing is. */
function visibleBlocks({ root }: PageTree): PageBlocks {
  const found = blocksOf(root, { hideUnseen: true });
  let seen = 0;
  let unseen = 0;
  for (const block of found.blocks) {
    if (block.hidden) unseen += proseOf({ ...block, hidden: false });
    else seen += proseOf(block);
  }
  return seen < leastSeen && unseen > seen * 3 ? blocksOf(root, { hideUnseen: false }) : found;
}

/** The address that the page gives itself, else the one it was saved from or found under. */
function addressOf(statements: Statements, known: string | undefined): string | null {
  const saved = statements.comments
    .map((comment) => /\bsaved from url=\(\d+\)(\S+)|\burl:\s*(https?:\/\/\S+)/i.exec(comment))
    .find((found) => found !== null);
  const candidates = [
    statements.canonical,
    metaOf(statements, ["og:url"]),
    statements.linked.things[0]?.url,
    saved?.[1] ?? saved?.[2],
    known,
    statements.base,
  ];
  return (
    candidates.find((url): url is string => typeof url === "string" && /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(url)) ??
    null
  );
}

function publisherOf(statements: Statements): string | null {
  const { things, organisations } = statements.linked;
  const named =
    metaOf(statements, ["og:site_name"]) ??
    things[0]?.publisher ??
    metaOf(statements, ["application-name", "publisher", "dc.publisher", "al:android:app_name"]);
  return (named ?? organisations[0] ?? null)?.replace(/\s+/g, " ").trim().slice(0, 200) || null;
}

function siteNamesOf({ linked }: Statements, publisher: string | null, url: string | null): string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1] ?? "";
  const names = [publisher ?? "", ...linked.organisations, ...linked.things.map((thing) => thing.publisher ?? "")];
  return [...names, host, host.replace(/\.[^.]+$/, ""), host.split(".").at(-2) ?? ""].filter((name) => name.length > 1);
}

/** Blocks that a date, a byline and a deck make between a headline and its text at most. */
const mostBeforeText = 6;
/** Scripts that part words by spaces. */
const isSpaced = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Common}\p{sc=Inherited}]+$/u;

/**
 * The window's title where it is most likely the site's name: few words, which are no heading, while the one heading of the
 * second rank has words enough for a headline and stands at the beginning of the text. Below a short headline that is no
 * heading there may be subheads and a heading of what is related: these are several, or stand elsewhere.
 */
function windowName({ title, lesserHeadings }: Statements, blocks: readonly PageBlock[]): string[] {
  const [heading, ...others] = lesserHeadings;
  if (title === null || heading === undefined || others.length > 0 || !isSpaced.test(title)) return [];
  const at = blocks.findIndex(({ element }) => element === heading);
  const first = blocks.findIndex((block) => proseOf(block) > 0);
  if (at < 0 || at >= first || first - at > mostBeforeText) return [];
  if (wordCount(title) >= fewestWords || wordCount(blocks[at]?.text ?? "") < fewestWords) return [];
  const key = keyOf(title);
  return blocks.some(({ element, text }) => /^h[1-6]$/.test(element.tag) && keyOf(text) === key) ? [] : [title];
}

/** The block that is the headline: a heading with its words, the highest first, else any block with them. */
function titleBlock(blocks: readonly PageBlock[], titleKey: string): number | null {
  if (titleKey === "") return null;
  const alike = blocks.filter(({ text, hidden }) => !hidden && text.length < 500 && isAlike(keyOf(text), titleKey));
  const rank = ({ element }: PageBlock) => (/^h[1-6]$/.test(element.tag) ? Number(element.tag.slice(1)) : 7);
  const [best] = alike.sort((a, b) => rank(a) - rank(b) || a.id - b.id);
  return best?.id ?? blocks.find(({ element }) => element.tag === "h1")?.id ?? null;
}

function isAlike(key: string, titleKey: string): boolean {
  return (
    key === titleKey || (titleKey.length > 20 && key.endsWith(titleKey)) || (key.length > 20 && titleKey.endsWith(key))
  );
}
