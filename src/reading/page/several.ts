import { Refused } from "../../core/errors.ts";
import { type DateHabits, findDay } from "../dates/written-date.ts";
import { signersBesideDay, signersOf } from "./author-names.ts";
import { type PageBlock, proseOf } from "./blocks.ts";
import { type BodyQuestion, entryTime, type Verdicts } from "./body.ts";
import { isParticular } from "./date-lines.ts";
import { surroundings } from "./date-places.ts";
import { headingOf } from "./lists.ts";
import { metaOf, type Statements, saysArticle } from "./statements.ts";
import { keyOf } from "./title.ts";
import { type PageElement, textWithin, walkElements } from "./tree.ts";

/** Posts with as much running text as an article has, from which a page holds several, and the characters of that. */
const fewestPosts = 2;
const shortestPost = 150;
/** The part of a page's running text that stands in them. */
const postsShare = 0.9;
/** Blocks beside a heading among which its day and its author stand. */
const mostAbove = 3;
const mostBelow = 5;
/** The shortest heading that a title names by having it among its words, and the shortest title that is no site's name. */
const shortestNamed = 12;
const longestSiteName = 20;

/** A heading with its own day, and the running text below it. */
interface Post {
  readonly heading: PageBlock;
  /** The other page to which the heading leads; null where it leads to none, and a line beside it names who wrote. */
  readonly address: string | null;
  readonly day: string;
  prose: number;
}

/**
 * Throws `Refused` for a page of posts one below the other, as blogs and the months of an archive are: each has its own day,
 * and a heading that leads to its own page or an author. A page that says that it is an article, or is called what one of
 * its posts is called, is that article.
 */
export function refuseSeveral(statements: Statements, question: SeveralQuestion): void {
  const { blocks, verdicts } = question;
  if (saysArticle(statements) || verdicts.includes(entryTime)) return;
  const posts = postsOf(statements, question);
  const whole = posts.filter(({ prose }) => prose >= shortestPost);
  if (whole.length < fewestPosts || !areApart(posts) || isNamed(posts, statements)) return;
  const inPosts = posts.reduce((sum, { prose }) => sum + prose, 0);
  const inAll = blocks.reduce((sum, block) => sum + keptProse(block, verdicts), 0);
  if (inPosts < inAll * postsShare) return;
  const came = `one with ${posts.length}; saved each from its own page, they are read`;
  throw new Refused("unsupported", `expected a page with one article, came ${came}`);
}

/** What is known of a page when it is asked whether it holds several articles. */
export interface SeveralQuestion extends Pick<BodyQuestion, "blocks" | "habits"> {
  readonly verdicts: Verdicts;
  readonly url: string | null;
}

/** Running text that is the article's, or another article's. */
function keptProse(block: PageBlock, verdicts: Verdicts): number {
  const verdict = verdicts[block.id];
  return verdict === null || verdict === "other-article" ? proseOf(block) : 0;
}

function postsOf(statements: Statements, { blocks, habits, verdicts, url }: SeveralQuestion): Post[] {
  const posts: Post[] = [];
  let current: Post | null = null;
  for (const block of blocks) {
    if (block.hidden || surroundings.has(verdicts[block.id] ?? "")) continue;
    const heading = headingOf(block.element);
    if (heading === null) {
      if (current !== null) current.prose += keptProse(block, verdicts);
      continue;
    }
    const beside = besideHeading(blocks, block.id);
    const day = dayBeside(beside, statements, habits);
    const address = leadsTo(block, url);
    if (day !== null && (address !== null || isSigned(beside, habits))) {
      current = { heading: block, address, day, prose: 0 };
      posts.push(current);
    } else if (current !== null && rankOf(heading) <= rankOf(current.heading.element)) current = null;
  }
  return posts;
}

function rankOf(element: PageElement): number {
  return Number((headingOf(element) ?? element).tag.slice(1));
}

/** What stands just above and below a heading, up to the next heading and the next running text. */
interface Beside {
  readonly lines: readonly PageBlock[];
  /** Whether an element stands between the heading and what comes below these lines. */
  readonly isBelow: (element: PageElement) => boolean;
}

function besideHeading(blocks: readonly PageBlock[], at: number): Beside {
  const isBeside = (block: PageBlock | undefined) =>
    block !== undefined && proseOf(block) === 0 && headingOf(block.element) === null;
  let first = at;
  while (first > at - mostAbove && isBeside(blocks[first - 1])) first--;
  let last = at;
  while (last < at + mostBelow && isBeside(blocks[last + 1])) last++;
  const start = blocks[at]?.element.order ?? 0;
  const end = blocks[last + 1]?.element.order ?? Number.POSITIVE_INFINITY;
  return {
    lines: blocks.slice(first, last + 1).filter(({ id, hidden }) => id !== at && !hidden),
    isBelow: ({ order }) => order > start && order < end,
  };
}

/** The day that stands beside a heading: in the words of a line, or in a `time` element that says "yesterday". */
function dayBeside({ lines, isBelow }: Beside, { dates }: Statements, habits: DateHabits): string | null {
  const line = lines.find(({ text }) => isParticular(text, habits));
  if (line !== undefined) return findDay(line.text, habits)?.date ?? null;
  const values = dates.filter((element) => element.tag === "time" && isBelow(element));
  return values.map(({ attributes }) => /^\d{4}-\d\d-\d\d/.exec(attributes.datetime ?? "")?.[0]).find(Boolean) ?? null;
}

function isSigned({ lines }: Beside, habits: DateHabits): boolean {
  return lines.some(({ text }) => signersOf(text).length > 0 || signersBesideDay(text, habits).length > 0);
}

/** Stands for the address of a page that does not say where it was found. */
const nowhere = "https://page.invalid/";

/** The address of another page to which a heading leads as a whole; null where it leads to none. */
function leadsTo({ element, text, linked }: PageBlock, url: string | null): string | null {
  const heading = headingOf(element);
  if (heading === null) return null;
  let link = [element, heading.parent].find((near) => near?.tag === "a") ?? null;
  if (link === null && linked * 10 < text.length * 9) return null;
  walkElements(heading, (inner) => {
    if (inner.tag === "a") link ??= inner;
    return link === null;
  });
  const own = resolved("", url ?? nowhere);
  const address = resolved(link?.attributes.href ?? "", url ?? nowhere);
  return address === own ? null : address;
}

/** An address without what leads to a place in its page, null for one of no page. */
function resolved(href: string, base: string): string | null {
  const url = URL.canParse(href, base) ? new URL(href, base) : null;
  return url !== null && /^https?:$/.test(url.protocol)
    ? `${url.host}${url.pathname.replace(/\/$/, "")}${url.search}`
    : null;
}

/** Whether each leads to a page of its own, or has a day of its own: sections of one article and a diary's hours do not. */
function areApart(posts: readonly Post[]): boolean {
  const addresses = posts.map(({ address }) => address);
  const areLinked = !addresses.includes(null) && new Set(addresses).size === posts.length;
  return areLinked || new Set(posts.map(({ day }) => day)).size === posts.length;
}

/** Whether the page is called what one of its posts is called. */
function isNamed(posts: readonly Post[], statements: Statements): boolean {
  const { title, headings, linked } = statements;
  const names = [
    title,
    metaOf(statements, ["og:title"]),
    metaOf(statements, ["twitter:title"]),
    headings.length === 1 && headings[0] !== undefined ? textWithin(headings[0], 400) : null,
    ...linked.things.map(({ headline }) => headline),
  ];
  const keys = names.map((name) => keyOf(name ?? "")).filter((key) => key !== "");
  return posts.some(({ heading }) => {
    const own = keyOf(heading.text);
    return keys.some(
      (key) =>
        key === own ||
        (own.length >= shortestNamed && key.includes(own)) ||
        (key.length >= longestSiteName && own.includes(key)),
    );
  });
}
