import { parseJson } from "../parsers/json.ts";

/** What a page's JSON-LD says of one thing, as written. */
export interface LinkedThing {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly body: string | null;
  /** The latest of the updates of a live blog. */
  readonly latest: string | null;
}

/** The things that a page's JSON-LD describes, those that are most likely its article first. */
export interface LinkedData {
  readonly things: readonly LinkedThing[];
  /** Names of persons and organisations, whatever they have to do with the article. */
  readonly organisations: readonly string[];
  /** How many items its lists have: what front pages and searches are made of. */
  readonly listed: number;
}

/** Objects that are looked at, all scripts of a page together. */
const maxObjects = 5_000;
const deepest = 12;
const longestName = 300;

type Json = Readonly<Record<string, unknown>>;

const organisationTypes =
  /^(?:News)?(?:Media)?(?:Organization|Corporation|NewsMediaOrganization|Newspaper|WebSite|LocalBusiness)$/;

/** Reads the JSON-LD of a page, however it is nested. What is no JSON after the usual mistakes are mended is left out. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const objects: Json[] = [];
  let listed = 0;
  for (const script of scripts) listed += collect(parsed(script), objects, 0);
  const byId = new Map<string, Json>();
  for (const object of objects) {
    const id = object["@id"];
    if (typeof id === "string" && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
  }
  const things = objects
    .map((object) => ({ rank: rankOf(typesOf(object)), object }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ object }) => thingOf(object, byId));
  const organisations = objects.filter((object) => typesOf(object).some((type) => organisationTypes.test(type)));
  return { things, organisations: organisations.flatMap((object) => namesOf(object.name, byId)), listed };
}

function parsed(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*.*?\*\/)/, "")
    .trimEnd()
    .replace(/;$/, "")
    .trimEnd()
    .replace(/(?:-->|(?:\/\/\s{0,9})?\]\]>)$/, "");
  for (const mend of [(raw: string) => raw, mended]) {
    try {
      return parseJson(mend(text));
    } catch {}
  }
  return null;
}

/** Line breaks within strings, commas before a closing bracket: mistakes that templates make. */
function mended(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(/,\s*(?=[}\]])/g, "");
}

/** Collects the objects in a value; answers how many items its lists have, which are not looked into: they are other pages. */
function collect(value: unknown, objects: Json[], depth: number): number {
  if (depth > deepest || objects.length >= maxObjects || typeof value !== "object" || value === null) return 0;
  let listed = 0;
  if (Array.isArray(value)) {
    for (const item of value) listed += collect(item, objects, depth + 1);
    return listed;
  }
  const object = value as Json;
  objects.push(object);
  const isTrail = typesOf(object).includes("BreadcrumbList");
  for (const [key, inner] of Object.entries(object)) {
    if (key === "itemListElement" || key === "hasPart") listed += isTrail || !Array.isArray(inner) ? 0 : inner.length;
    else if (
      key !== "comment" &&
      key !== "review" &&
      key !== "liveBlogUpdate" &&
      key !== "isPartOf" &&
      key !== "citation"
    ) {
      listed += collect(inner, objects, depth + 1);
    }
  }
  return listed;
}

function typesOf(object: Json): string[] {
  const type = object["@type"];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === "string").map((name) => name.replace(/^.*[/:#]/, ""));
}

/** How likely a thing is the page's article; 0 where it is none. */
function rankOf(types: readonly string[]): number {
  const ranks = types.map((type) => {
    if (/NewsArticle$|^LiveBlogPosting$/.test(type)) return 6;
    if (/Article$|^Report$/.test(type)) return 5;
    if (/Posting$|^BlogPost$/.test(type)) return 4;
    if (/^(?:VideoObject|AudioObject|PodcastEpisode|Recipe|Review|CreativeWork|Event)$/.test(type)) return 2;
    return /Page$/.test(type) ? 1 : 0;
  });
  return Math.max(0, ...ranks);
}

function thingOf(object: Json, byId: ReadonlyMap<string, Json>): LinkedThing {
  const page = object.mainEntityOfPage;
  const pageUrl = typeof page === "object" && page !== null ? (page as Json)["@id"] : page;
  return {
    types: typesOf(object),
    headline: textOf(object.headline) ?? textOf(object.name),
    published: textOf(object.datePublished) ?? textOf(object.uploadDate) ?? textOf(object.dateCreated),
    modified: textOf(object.dateModified),
    authors: [...new Set([...namesOf(object.author, byId), ...namesOf(object.creator, byId)])],
    publisher: namesOf(object.publisher, byId)[0] ?? namesOf(object.sourceOrganization, byId)[0] ?? null,
    url: textOf(object.url) ?? textOf(pageUrl),
    body: typeof object.articleBody === "string" ? object.articleBody : null,
    latest: latestOf(object.liveBlogUpdate),
  };
}

function latestOf(updates: unknown): string | null {
  if (!Array.isArray(updates)) return null;
  const dates = updates
    .map((update) => (typeof update === "object" && update !== null ? textOf((update as Json).datePublished) : null))
    .filter((date) => date !== null && !Number.isNaN(Date.parse(date)));
  return dates.sort((a, b) => Date.parse(b ?? "") - Date.parse(a ?? ""))[0] ?? null;
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "number") return String(first);
  if (typeof first === "object" && first !== null && "@value" in first) return textOf(first["@value"]);
  return typeof first === "string" && first.trim() !== "" ? first.trim().slice(0, 2000) : null;
}

/** The names that a value gives: a string, a person or organisation, a reference to one elsewhere, or a list of these. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Json>, depth = 0): string[] {
  if (depth > 4) return [];
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim().slice(0, longestName)];
  if (Array.isArray(value)) return value.slice(0, 30).flatMap((item) => namesOf(item, byId, depth + 1));
  if (typeof value !== "object" || value === null) return [];
  const object = value as Json;
  if (object.name !== undefined) return namesOf(object.name, byId, depth + 1);
  const id = object["@id"];
  const other = typeof id === "string" ? byId.get(id) : undefined;
  return other === undefined || other === object ? [] : namesOf(other, byId, depth + 1);
}
