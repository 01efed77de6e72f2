import { cleanText } from "../layout/block.ts";
import { metaOf, type Statements } from "./statements.ts";
import { textWithin } from "./tree.ts";

/** A title that something in the page gives, and how much that counts. */
interface Vote {
  readonly title: string;
  readonly key: string;
  readonly weight: number;
}

/** What parts a headline from the name of a site or a section. */
const separator = /\s+[|–—·•»«›:/\\-]+\s+|\s*[|｜ㅣ]\s*|\s+[-–—]+(?=\p{Lu})|-(?=[^-]{2,12}$)/gu;
/** The shortest headline that is told from a section's name. */
const shortestHeadline = 12;
/** What a window is called that shows some article: by a program, or as the version to print. */
const stopgap =
  /^(?:untitled(?: document| page)?|(?:new|blank) page(?: \d+)?|print(?:er|able)?(?:[- ]friendly)?(?: (?:version|view|page|format|article|story))?|versi[óo]n (?:para imprimir|imprimible|de impresi[óo]n)|imprimir|vers[ãa]o (?:para impress[ãa]o|impressa)|version (?:imprimable|à imprimer)|imprimer|druck(?:version|ansicht)|drucken|versione (?:stampabile|per la stampa)|stampa|printversie|wersja do druku|версия для печати|версія для друку|yazdır|نسخة للطباعة|打印(?:版|本页)?|列印|印刷用ページ|印刷|인쇄)$/iu;
/** The shortest words beside such a name that are a headline and not the site. */
export const fewestWords = 4;

/**
 * The headline on which most of the page's statements agree: meta elements, JSON-LD, headings, and the title of the window
 * without the site's name. Of equals the one that the page gives to others (Open Graph) wins.
 */
export function titleOf(statements: Statements, siteNames: readonly string[]): string | null {
  const { linked, headings, lesserHeadings } = statements;
  const sites = new Set(siteNames.map(keyOf).filter((key) => key !== ""));
  const votes = [
    ...votesFor(metaOf(statements, ["og:title"]), 1.1, sites),
    ...votesFor(linked.things.find(({ headline }) => headline !== null)?.headline, 1.05, sites),
    ...headings.slice(0, 5).flatMap((heading, at) => votesFor(textWithin(heading, 400), at === 0 ? 1 : 0.6, sites)),
    ...votesFor(
      metaOf(statements, ["twitter:title", "parsely-title", "sailthru.title", "dc.title", "title"]),
      0.3,
      sites,
    ),
    ...votesFor(withoutStopgap(statements.title), 0.9, sites),
    ...lesserHeadings.slice(0, 5).flatMap((heading, at) => votesFor(textWithin(heading, 400), 0.6 - at / 100, sites)),
  ];
  let best: Vote | null = null;
  let most = 0;
  for (const vote of votes) {
    const sum = votes.reduce((total, other) => total + support(other, vote), 0);
    if (sum > most + 1e-9) [best, most] = [vote, sum];
  }
  return best?.title ?? null;
}

/** A headline with and without what may be the name of a site or section at one of its ends. */
function votesFor(raw: string | null | undefined, weight: number, sites: ReadonlySet<string>): Vote[] {
  const title = cleanText(decoded(raw ?? ""));
  const key = keyOf(title);
  if (key === "" || sites.has(key)) return [];
  const whole = withoutSite(title, sites);
  return [{ title: whole, key: keyOf(whole), weight }];
}

/** A window's title without what says only that it is some article; null where nothing else is a headline. */
function withoutStopgap(title: string | null): string | null {
  const parts = (title ?? "").split(separator).map((part) => part.trim());
  if (!parts.some((part) => stopgap.test(part))) return title;
  const [longest = ""] = parts.filter((part) => !stopgap.test(part)).sort((a, b) => b.length - a.length);
  return longest.split(/\s+/).length >= fewestWords ? longest : null;
}

/** Texts that were escaped twice. */
function decoded(text: string): string {
  return text
    .replace(/&#(\d{1,6});/g, (all, code) =>
      Number(code) > 0 && Number(code) < 0x10ffff ? String.fromCodePoint(Number(code)) : all,
    )
    .replace(/&quot;/g, '"')
    .replace(/&(?:apos|#x27);/gi, "'")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&");
}

/** Takes off names of the site, and what stands between them and the headline: "Headline - Section - Site". */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const parts = [...title.matchAll(separator)];
  for (const part of parts) {
    const rest = title.slice(part.index + part[0].length);
    const head = title.slice(0, part.index).trim();
    const names = rest.split(separator).map(keyOf);
    const namesSite = names.some((name) => sites.has(name));
    if (namesSite && head.length >= shortestHeadline && rest.length < head.length * 2) return head;
  }
  const [first] = parts;
  if (first !== undefined && sites.has(keyOf(title.slice(0, first.index)))) {
    return title.slice(first.index + first[0].length).trim() || title;
  }
  return title;
}

/** How much one vote counts for another's title: all where they are the same, part where it only adds to its end or beginning. */
function support(vote: Vote, other: Vote): number {
  if (vote.key === other.key) return vote.weight;
  if (other.key.length < shortestHeadline || other.key.length * 3 < vote.key.length) return 0;
  return vote.key.endsWith(` ${other.key}`) || isFollowed(vote.title, other.title) ? vote.weight * 0.9 : 0;
}

/** Whether a title goes on after another one with something that is parted from it; a quotation in « » is no such thing. */
function isFollowed(title: string, start: string): boolean {
  return title.startsWith(start) && /^\s*(?:[|–—·•:»›-]|«(?!.*»)|‹(?!.*›))\s/su.test(title.slice(start.length));
}

const longestKey = 500;
const isAscii = /^[\0-\x7f]*$/;

/** A title by its letters and figures alone, so that quotation marks and dashes make no difference. */
export function keyOf(title: string): string {
  const start = title.slice(0, longestKey);
  if (isAscii.test(start))
    return start
      .toLowerCase()
      .replace(/[^a-z\d]+/g, " ")
      .trim();
  return start
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\u00ad/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
