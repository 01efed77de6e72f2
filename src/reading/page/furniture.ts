import type { PageElement } from "./tree.ts";

/**
 * What surrounds an article on a page, by the rule under which it is cut: the words, or pairs of words, of which sites make
 * the names of classes and ids.
 */
const names: readonly (readonly [rule: string, words: string])[] = [
  [
    "consent",
    "cookie cookies consent gdpr ccpa onetrust cmpbox didomi usercentrics privacy datenschutz sp-message truste cookiebot",
  ],
  [
    "caption",
    "caption captions figcaption caption-text photo-credit image-credit img-credit credit credits copyright " +
      "bildunterschrift bu legende pie-foto media-info image-info gallery slideshow carousel lightbox slider",
  ],
  [
    "share",
    "share sharing sharebar sharedaddy sharethis shares addtoany addthis social socials socialmedia follow print toolbar " +
      "tool-bar bookmark bookmarks reactions",
  ],
  [
    "newsletter",
    "newsletter newsletters signup sign-up subscribe mailing-list mailchimp mc4wp optin opt-in push-notification",
  ],
  [
    "paywall",
    "paywall pay-wall regwall reg-wall piano tp-modal tp-backdrop subscription subscriptions paygate login register registration",
  ],
  [
    "related",
    "related relateds recirc recirculation recommend recommended recommendation recommendations read-more read-next read-also " +
      "readmore more-news more-stories more-on more-from most-read most-popular most-viewed popular trending outbrain taboola " +
      "zergnet plista teaser teasers promo promos up-next next-article jp-relatedposts leia-mais mais-lidas relacionadas " +
      "relacionados lire-aussi",
  ],
  [
    "comments",
    "comment comments commentlist disqus respond kommentare comentarios commentaires livefyre fb-comments coral",
  ],
  [
    "navigation",
    "nav navbar navigation menu menus breadcrumb breadcrumbs bread-crumb pagination pager paging sidebar side-bar skip-link " +
      "skip-links site-header site-footer masthead footer colophon toc search searchform sitemap ticker topbar top-bar drawer",
  ],
  [
    "advertisement",
    "ad ads advert advertisement advertisements advertising adslot adsbygoogle dfp gpt sponsor sponsored affiliate werbung " +
      "anzeige publicidad publicidade reklama banner",
  ],
  ["tags", "tags taglist tag-list tag-cloud topics keywords categories filed-under cat-links"],
  [
    "byline",
    "byline bylines by-line author authors autor auteur contributor contributors posted-on entry-meta post-meta article-meta " +
      "dateline pubdate publish-date timestamp reading-time read-time bio",
  ],
  [
    "furniture",
    "modal popup pop-up overlay tooltip dialog widget widgets app-download app-banner player jwplayer listen tts feedback " +
      "survey rating poll quiz noprint no-print donate donation membership",
  ],
];

const ruleOfWord: ReadonlyMap<string, string> = new Map(
  names.flatMap(([rule, words]) => words.split(" ").map((word): [string, string] => [word, rule])),
);

const ruleOfTag: ReadonlyMap<string, string> = new Map([
  ["nav", "navigation"],
  ["footer", "navigation"],
  ["menu", "navigation"],
  ["figcaption", "caption"],
  ["aside", "aside"],
  ["form", "form"],
  ["dialog", "furniture"],
]);

const ruleOfRole: ReadonlyMap<string, string> = new Map([
  ["navigation", "navigation"],
  ["contentinfo", "navigation"],
  ["menu", "navigation"],
  ["menubar", "navigation"],
  ["search", "navigation"],
  ["dialog", "consent"],
  ["alertdialog", "consent"],
  ["alert", "furniture"],
  ["complementary", "aside"],
]);

const sureTags = new Set(["nav", "footer", "figcaption", "dialog"]);
/** Elements that hold everything, whatever they are called. */
const wholeTags = new Set(["html", "body", "main"]);

/** Words that make the names of what holds an article's text; a name with one of them is believed before all others. */
const holderNames = new Set(
  (
    "article-body articlebody article-content article-text story-body storybody story-content story-text entry-content post-content " +
    "post-body news-text news-body main-content page-content body-text text-body content-body rich-text richtext paragraph paragraphs"
  ).split(" "),
);
/** Words that turn what follows them into its absence, or into a layout that has room for it. */
const negations = new Set(["no", "has", "with", "without", "is", "not", "hide"]);
/** Words that begin the names by which sites file an article: `tag-privacy` is what it is about. */
const filings = new Set(["tag", "category", "cat", "topic", "type", "status", "format", "section", "tax"]);
const layouts = new Set(["grid", "layout", "wrapper", "page", "main", "columns", "enabled", "disabled"]);

/** Characters of class and id that are looked at. */
const longestNames = 400;

/** The rule under which an element's words are no part of an article, as far as its tag, role and names say; null if they may be. */
export function furnitureRule({ tag, attributes }: Pick<PageElement, "tag" | "attributes">): string | null {
  if (wholeTags.has(tag)) return null;
  const direct = ruleOfTag.get(tag) ?? ruleOfRole.get(attributes.role ?? "");
  if (direct !== undefined) return direct;
  const named = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  if (named === " ") return null;
  let found: string | null = null;
  for (const name of named.slice(0, longestNames).split(/\s+/)) {
    const said = saidBy(name);
    if (said === holder) return null;
    found ??= said;
  }
  return found;
}

/** What a name says that is of what holds the article. */
const holder = "article";
/** Names of which it is known what they say: pages repeat a few over and over. Forgotten together when there are too many. */
const known = new Map<string, string | null>();
const mostKnown = 2000;

/** The rule under which a name puts its element, `holder`, or null. */
function saidBy(name: string): string | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = wordsOf(name);
  const isFiling = filings.has(words[0] ?? "") && words.length > 1;
  const said = holdsArticle(words) ? holder : isFiling ? null : (ruleOfWords(words) ?? null);
  if (known.size >= mostKnown) known.clear();
  known.set(name, said);
  return said;
}

/** Whether the words of an element are no article's even where there are many: a dialog about cookies is longer than some news. */
export function isSurelyFurniture({ tag, attributes }: PageElement): boolean {
  if (sureTags.has(tag)) return true;
  return furnitureRule({ tag, attributes }) === "consent";
}

function holdsArticle(words: readonly string[]): boolean {
  return words.some((word, at) => holderNames.has(word) || holderNames.has(`${word}-${words[at + 1]}`));
}

/** A name's words, parted at hyphens, underscores and capitals: `share-bar` and `shareBar` have `share`. */
function wordsOf(name: string): string[] {
  // a colon or bracket makes a name of style sheets: `print:hidden` is a look and no part
  if (name === "" || /[:[\]]/.test(name)) return [];
  const parted = name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
  return parted.split(/[-_]+/).filter((word) => word !== "");
}

function ruleOfWords(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? "";
    const rule = ruleOfWord.get(word) ?? ruleOfWord.get(`${word}-${next}`);
    if (rule !== undefined && !negations.has(words[at - 1] ?? "") && !layouts.has(next)) return rule;
  }
  return undefined;
}
