import { type DateHabits, findDay } from "../dates/written-date.ts";
import { cleanText, endsSentence } from "../layout/block.ts";
import { isNoPerson, namesIn, readByline } from "../layout/byline.ts";
import { beforeLabel, isParticular, modified, published } from "./date-lines.ts";
import { keyOf } from "./title.ts";

/** The most names that stand over one article. */
const mostAuthors = 12;
/** The longest line that says who wrote, with what else stands on it, and the longest in a script without capitals. */
const longestLine = 160;
const longestUncased = 60;

/** What stands before a name in scripts that have capitals. */
const cased =
  "(?:written|reported|posted|published|submitted|words|story|text|texte|texto|testo|report|review)?\\s*by|by|from|von|por|par|di|da|" +
  "(?:soumis|rédigé|écrit|publié|posté|proposé|mis en ligne) par|(?:enviado|escrito|publicado|redactado|postado) por|" +
  "(?:gespeichert|eingereicht|verfasst|geschrieben|veröffentlicht) von|(?:inviato|scritto|pubblicato) da|" +
  "door|av|af|przez|autor(?:es|en|in|a)?|auteur|author|text|texto|texte|foto|fotos|автор|текст|tekst|" +
  "ein (?:beitrag|artikel|gastbeitrag|kommentar|interview) von|eine? \\p{L}+ von|redazione di|a cura di|oleh|penulis|yazan|" +
  "tác giả|írta|szerző|teksti|kirjoittaja|scris de|piše|пише|γράφ(?:ει|ουν)(?: ο| η| οι)?|συντάκτης|mwandishi";
/** What stands before a name in scripts that have none: Arabic, Persian, Urdu, Hebrew, Hindi, Bengali, Thai. */
const uncased = "كتبت?|كتبه|بقلم|إعداد|الكاتبة?|نویسنده|خبرنگار|تحریر|מאת|लेखक|लेखिका|লেখক|লেখা|เรื่องโดย|เขียนโดย|โดย";

/** What is an ideograph or kana, which no space need part from what stands beside it. */
const ideograph = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]";
const lead = new RegExp(`^(?:${cased}|${uncased})(?:\\s*[:：]\\s*|\\s+[-–—]\\s+|\\s+)`, "iu");
const ideographicLead = new RegExp(
  `^(?:(?:本[报報网網台])?(?:记者|記者|作者|撰文|撰稿)\\s*[:：／/・]?|(?:取材・|写真・)?文\\s*[:：／/・]|執筆\\s*[:：／/・]|筆者\\s*[:：／/・])\\s*(?=${ideograph}{2})`,
  "u",
);
/** A role before a full name: "Correspondent Ana Quispe". */
const role =
  "(?:[Oo]ur\\s+)?(?:[Ss]taff\\s+|[Ss]pecial\\s+|[Ff]oreign\\s+|[Ss]enior\\s+)?(?:[Cc]orrespondents?|[Rr]eporters?|[Ww]riters?)\\s+";
const roleBefore = new RegExp(`^${role}(?=\\p{Lu}[\\p{L}.'’-]*\\s+\\p{Lu})`, "u");
/** A role behind a name, as Korean and Japanese have it. */
const roleBehind = new RegExp(
  `(?<=^\\p{sc=Hangul}{2,4}|^${ideograph}{2,7})\\s*(?:기자|특파원|記者|特派員|編集委員)$`,
  "u",
);
/** What may stand after a name: role, place, agency. */
const tail = /\s*(?:[|/•·–—]|\s-\s|\(|<|\[|,\s*(?=\p{Ll})|\d).*$/u;
const joiner =
  /\s*[;,、，]\s*|\s+(?:and|und|y|e|et|en|og|och|i|и|та|ve|dan|with|mit|con)\s+|\s+و\s?(?=\p{sc=Arabic})|\s*[&+]\s*|\n/u;

/** A whole line that is a byline: who wrote, and one or more names. */
const signature = new RegExp(
  "^(?:(?:[Bb]y|BY|[Pp]or|[Pp]ar|[Vv]on|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Aa]utor|[Oo]leh|[Pp]enulis|[Yy]azan|[Íí]rta|[Pp]iše|[Пп]ише|" +
    `[Γγ]ράφ(?:ει|ουν)(?: ο| η| οι)?|[Аа]втор|[Аа]вторы|[Тт]екст|[Tt]ext|[Tt]exto)(?:\\s*:\\s*|\\s+)|(?:[Ff]rom|FROM)\\s+${role})` +
    "\\p{Lu}[\\p{L}'’.-]+(?:\\s+(?:\\p{Lu}[\\p{L}'’.-]*|de|del|da|do|dos|la|van|von|der|and|y|e|et|и|und)){1,8}$",
  "u",
);
const uncasedSignature = new RegExp(
  `^(?:${uncased})(?:\\s*[:：]\\s*|\\s+[-–—]\\s+|\\s+)[\\p{Lo}\\p{M}'’.،-]+(?:\\s+[\\p{Lo}\\p{M}'’.،-]+){1,7}$`,
  "u",
);
const nameEnd = "(?=$|[\\s、，|｜)）】\\]／/])";
const ideographicName = `${ideograph}{2,5}${nameEnd}(?:[、，]${ideograph}{2,5}${nameEnd})*`;
/** Names among other particulars on a line: "1998年10月27日 来源：… 记者 …", "山田太郎記者", "… 기자". */
const among: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s|｜(（【\\[])(?:(?:记者|記者|作者|撰文|撰稿)(?:\\s*[:：／/]\\s*|\\s+)|文\\s*[:：／/・]\\s*)(?<names>${ideographicName})`,
    "u",
  ),
  new RegExp(`(?:^|[\\s|｜(（【\\[])${ideograph}{1,6}[社报報网網台](?:记者|記者)\\s*(?<names>${ideographicName})`, "u"),
  new RegExp(`(?:^|[\\s、，|｜(（【\\[])(?<names>${ideograph}{2,7})(?:記者|特派員)(?=$|[\\s|｜)）】\\]])`, "u"),
  /(?:^|[\s|)\]=])(?<names>\p{sc=Hangul}{2,4})\s?(?:기자|특파원)(?=$|[\s|=,·])/u,
];

/** Whom a line names that says who wrote; empty where it says something else. */
export function signersOf(line: string): readonly string[] {
  if (line.length > longestLine) return [];
  const bare = line.replace(/\s*[(（][^()（）]{1,60}[)）]/gu, "");
  const byline = readByline(bare);
  if (byline?.isAnnounced && byline.names.length > 0) return namesFrom(byline.names);
  const unplaced = bare.replace(/,\s\p{Lu}\p{L}+$/u, "");
  if (signature.test(unplaced)) return namesFrom([unplaced]);
  if (endsSentence(line)) return [];
  if (line.length <= longestUncased && uncasedSignature.test(bare)) return namesFrom([bare]);
  for (const pattern of among) {
    const names = namesFrom([pattern.exec(line)?.groups?.names ?? ""]);
    if (names.length > 0) return names;
  }
  return [];
}

/** What parts the particulars of a line, and what leads from a name to the day: "le", "on Mon,". */
const parting = /\s*[|•·–—/]\s*|\s+-\s+/u;
const towardsDay = /\s+(?:le|on|el|em|am|il|op|den|на|от|в)(?:\s+\p{L}+\.?)?[\s,]*$/iu;
/** Whom a line names beside a day: "Par Ana Quispe - Publié le 26/10/1998", "Ana Quispe | October 26, 1998 | 5 min read". */
export function signersBesideDay(line: string, habits: DateHabits): readonly string[] {
  const day = line.length > longestLine ? null : findDay(line, habits);
  if (day === null || !isParticular(line, habits)) return [];
  const pieces = [line.slice(0, day.start), line.slice(day.end).replace(/^,\s+/, "")].flatMap((part) =>
    part.split(parting),
  );
  for (const piece of pieces) {
    const announced = lead.exec(piece.trim());
    const names = announced === null ? [] : namesBefore(piece.trim().slice(announced[0].length));
    if (names.length > 0) return names;
  }
  for (const piece of pieces) {
    const names = namesBefore(piece).filter((name) => name.includes(" ") && name !== name.toUpperCase());
    if (names.length > 0 && !names.some(isNoPerson)) return names;
  }
  return [];
}

/** The names with which a piece of such a line begins, before a place and what leads to the day. */
function namesBefore(piece: string): readonly string[] {
  const bare = beforeLabel(beforeLabel(` ${piece}`, published), modified).replace(/\s*\([^()]*\)/g, "");
  const led = bare.replace(towardsDay, "").replace(/[\s,;:(]+$/u, "");
  return namesFrom(namesIn(led.trim()).length > 0 ? [led] : []);
}

/** Words that make a name one of a role, an agency or a part of the house. */
const noPerson =
  /^(?:staff|admin|administrator|editor|editors|editorial|the editors|redaktion|redacción|redacao|redação|redazione|rédaction|редакция|newsroom|news desk|guest|anonymous|unknown|n\/a|none|null|undefined|correspondents?|reporter|senior|chief|digital|writer|contributor|follow|share|updated|published|[\p{sc=Han}]*[报報网網台聞社]|本[报報]讯|编辑部|編集部|报道|報道|기자|담당|편집부)$/iu;
const roleWords =
  /(?:^|\s)(?:editor|reporter|correspondent|writer|journalist|columnist|producer|staff|bureau|desk|team|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|corresponsal|enviad[oa]|correspondant|корреспондент|обозреватель|editor-in-chief|contributor|head of .*)(?:\s|$)/iu;

/** The place behind a name: "de Brasília". */
const placeAfter = /^(?:de|em|en|à|in|from|aus|desde|из|в)\s+\p{Lu}\S*(?:\s+[|•·–—-].*)?$/u;

/** The names in what pages state as author. */
export function namesFrom(raw: readonly string[]): string[] {
  const names = raw.flatMap((value) => {
    if (/^https?:\/\/|^@\S+$|^\/|^www\./i.test(value.trim())) return [];
    const text = cleanText(value.replace(/<[^>]*>/g, " "))
      .replace(/\S+@\S+/g, " ")
      .replace(/(?:^|\s)@\w+/g, " ");
    const [first = "", ...others] = text.slice(0, 300).split(joiner);
    const parts = [first, ...others.filter((part) => !placeAfter.test(part))];
    // a single word beside a full name is a place
    const full = parts.filter((part) => part.trim().includes(" "));
    return full.length > 0 && /[,;]/.test(text) ? full : parts;
  });
  const found = names.map((name) => nameFrom(name)).filter((name) => name !== "");
  const unique = new Map(found.map((name) => [keyOf(name), name]));
  return [...unique.values()].slice(0, mostAuthors);
}

function nameFrom(raw: string): string {
  let name = raw.trim();
  for (let before = ""; before !== name; ) {
    before = name;
    name = name.replace(lead, "").replace(ideographicLead, "").trim();
  }
  name = name
    .replace(roleBefore, "")
    .replace(roleBehind, "")
    .replace(tail, "")
    .replace(/[\s.,:;*]+$/, (end) => (/\p{Lu}\.$/u.test(name) && end.startsWith(".") ? "." : ""))
    .trim();
  const words = name.split(/\s+/).length;
  if (name.length < 2 || name.length > 80 || words > 7 || noPerson.test(name)) return "";
  return words > 1 && roleWords.test(name) && !/^\p{Lu}\S+\s\p{Lu}\S+$/u.test(name) ? "" : name;
}
