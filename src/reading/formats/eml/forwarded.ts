import type { PublishedDate } from "../../article.ts";
import { fieldDate } from "../../dates/field-date.ts";
import { type DateHabits, findDay } from "../../dates/written-date.ts";
import { type Block, cleanText } from "../../layout/block.ts";
import type { Sender } from "./sender.ts";

/** Words of a message: a block of HTML, or a paragraph of text (`text`); `rule` is why they are no part of the article. */
export interface Piece {
  readonly raw: string;
  readonly kind: Block["kind"] | "text";
  readonly rule: string | null;
  /** Whether it stands in a quotation of HTML; plain text has none but by its marks. */
  readonly isQuoted?: boolean;
}

/** What the lines above a forwarded message say of it. */
export interface Forwarded {
  readonly from: Sender | null;
  readonly subject: string | null;
  readonly published: PublishedDate | null;
}

/** Lines above a message that is sent on or answered, in the languages of mail programs. */
const headerLine =
  /^[\s>*_|]*(?<field>from|de|от(?: кого)?|von|da|date|sent|fecha|enviado(?: el| em)?|enviada(?: em)?|data|envoy[ée](?: le)?|дата|отправлено|gesendet|datum|inviato(?: il)?|to|para|[àa]|кому|an|cc|ccn|копия|kopie|subject|asunto|objet|assunto|тема|betreff|oggetto|reply-to|priorit[yà]|importance|importancia|import[âa]ncia|важность|wichtigkeit)[*_]*\s?:[*_]*\s*(?<value>.*)$/iu;
const fieldNames: readonly (readonly [field: "from" | "date" | "subject" | "other", label: RegExp])[] = [
  ["from", /^(?:from|de|от|от кого|von|da)$/iu],
  ["date", /^(?:date|sent|fecha|enviad[oa].*|data|envoy.*|дата|отправлено|gesendet|datum|inviato.*)$/iu],
  ["subject", /^(?:subject|asunto|objet|assunto|тема|betreff|oggetto)$/iu],
  ["other", /./u],
];
const forwardMark =
  /(?:-{2,}\s*(?:forwarded message|mensaje reenviado|message transf[ée]r[ée]|mensagem encaminhada|пересланное сообщение|пересылаемое сообщение|weitergeleitete nachricht|messaggio inoltrato)|begin forwarded message|inicio del mensaje reenviado|d[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])|in[íi]cio da mensagem (?:re)?encaminhada|начало переадресованного сообщения|anfang der weitergeleiteten (?:nachricht|e-?mail)|inizio (?:del )?messaggio inoltrato)/iu;
const answerMark =
  /^\s*-{2,}\s*(?:original message|mensaje original|message d'origine|mensagem original|исходное сообщение|urspr[üu]ngliche nachricht|originalnachricht|messaggio originale)/iu;
/** What Outlook on the web and on phones puts above the header lines of a message in plain text. */
const outlookRule = /^[\s>]*_{10,}\s*$/;
export const forwardSubject = /^\s*(?:fwd?|rv|tr|enc|wg|i|пересл)\s*(?:\[\d+\])?\s*:/iu;
/** Nothing is known of the language of a message's header lines but their words. */
const mailHabits: DateHabits = { language: "", order: null };
/** Lines of which one is not the header of a message above which it stands. */
const leastFields = 3;
/** Times that a message has been sent on. */
const maxForwards = 10;

/** What newsletters say of themselves, in whatever line. */
const mailFooter =
  /unsubscribe|(?:manage|update) (?:your )?(?:subscription|preferences)|view (?:this|it) (?:e-?mail |newsletter )?(?:in|online)|you(?:'re| are) receiving this|darse de baja|actualizar (?:sus|tus) preferencias|atualizar (?:as )?(?:suas )?prefer[êe]ncias|mettre à jour vos préférences|обновить (?:ваши )?настройки|cancelar a subscriç[ãa]o|cancelar (?:la |su )?suscripci[óo]n|ver (?:este (?:correo|mensaje) )?en (?:el|su|tu) navegador|d[ée]sabonner|d[ée]sinscri|dans (?:le|votre) navigateur|descadastr|cancelar (?:a |sua )?(?:inscri[çc][ãa]o|assinatura)|no (?:seu )?navegador|отписаться|откры(?:ть|йте) (?:письмо )?в браузере|sent from my (?:iphone|ipad|galaxy|mobile)|enviado desde mi|envoy[ée] de mon|enviado do meu|отправлено с (?:моего )?iphone/iu;
const longestFooter = 400;
/** What offices put below everything that they send: that it is confidential, and for whom it is. */
const confidential =
  /^[\s*_-]*(?:(?:confidentiality notice|disclaimer|aviso (?:legal|de confidencialidad(?:e)?)|avis de confidentialité|конфиденциально)\s*[:.-]|(?:this|the information in this|the contents of this) (?:e-?mail|message|communication)(?=.{0,200}(?:confidential|privileged|intended))|(?:este|esta|la información de este) (?:correo|mensaje|e-?mail|mensagem|comunicación)(?=.{0,200}(?:confidencia|destinatari))|(?:ce|cet) (?:message|courriel|e-?mail)(?=.{0,200}(?:confidentiel|destinataire))|(?:это|настоящее|данное) (?:электронное )?(?:сообщение|письмо)(?=.{0,200}(?:конфиденциал|предназначен)))/isu;
const longestConfidential = 2000;

/**
 * Tells the message from what mail programs put around it. Of a message that was sent on, what stands above it is left out
 * and its header lines say whose it is; of an answer, the message below such lines is left out.
 */
export function takeApart(
  pieces: readonly Piece[],
  subject: string,
): { readonly words: readonly Piece[]; readonly forwarded: Forwarded | null } {
  let words = pieces;
  let forwarded: Forwarded | null = null;
  let from = 0;
  for (let count = 0; count < maxForwards; count++) {
    const found = findHeader(words, from);
    if (found === null) break;
    const isForward =
      found.isMarked ||
      (forwardSubject.test(subject) && !found.isAnswer) ||
      (forwardSubject.test(subject) && from === 0);
    if (!isForward) {
      words = words.map((piece, index) => (index >= found.start ? leftOut(piece, "quotation") : piece));
      break;
    }
    words = words.flatMap((piece, index) => {
      if (index < found.start) return [leftOut(piece, "forward-note")];
      if (index > found.end) return [piece];
      const rest = index === found.end ? found.rest : "";
      const head = rest === "" ? piece.raw : piece.raw.slice(0, piece.raw.length - rest.length);
      return [leftOut({ ...piece, raw: head }, "forward-header"), { ...piece, raw: rest }];
    });
    from = found.start + (found.end - found.start + 1) * 2 - 1;
    forwarded = found.forwarded;
  }
  const footed = words.map((piece) => (isFooter(piece.raw) ? leftOut(piece, "mail-footer") : piece));
  return { words: joined(footed), forwarded };
}

export function isFooter(raw: string): boolean {
  return (
    (raw.length <= longestFooter && mailFooter.test(raw)) ||
    (raw.length <= longestConfidential && confidential.test(raw))
  );
}

/** Paragraphs between which a rule stands, but no empty line, are pieces of their own. */
export function apartAtRules(piece: Piece): readonly Piece[] {
  if (piece.kind !== "text" || !piece.raw.includes("__________")) return [piece];
  return piece.raw.split(/\n(?=[ \t>]*_{10,}[ \t]*\r?\n)/).map((raw) => ({ ...piece, raw }));
}

export function isForwardMark(line: string): boolean {
  return forwardMark.test(line.slice(0, 200));
}

/** Whether a line is one of those that stand above a message that is sent on or answered. */
export function isHeaderLine(line: string): boolean {
  return (
    headerLine.test(line.slice(0, 500)) ||
    isForwardMark(line) ||
    answerMark.test(line.slice(0, 200)) ||
    outlookRule.test(line)
  );
}

export function leftOut(piece: Piece, rule: string): Piece {
  return { ...piece, rule: piece.rule ?? rule };
}

interface Found {
  readonly start: number;
  readonly end: number;
  /** What of the last piece stands below the header lines. */
  readonly rest: string;
  readonly isMarked: boolean;
  readonly isAnswer: boolean;
  readonly forwarded: Forwarded;
}

/** The next stretch of header lines, which may be one block or several. */
export function findHeader(words: readonly Piece[], from: number): Found | null {
  let start = -1;
  let [isMarked, isAnswer] = [false, false];
  let fields = new Map<string, string>();
  const isWhole = () => fields.size >= leastFields && fields.has("from");
  const result = (end: number, rest: string): Found => ({
    start,
    end,
    rest,
    isMarked,
    isAnswer,
    forwarded: forwardedBy(fields),
  });
  for (let index = from; index < words.length; index++) {
    const piece = words[index];
    if (piece === undefined || piece.rule === "quotation") continue;
    const lines = piece.raw.split("\n");
    for (const [number, line] of lines.entries()) {
      if (line.trim() === "") continue;
      if (fields.size === 0 && outlookRule.test(line)) {
        if (start < 0) start = index;
        continue;
      }
      const field = headerLine.exec(line.slice(0, 500))?.groups;
      const mark = isForwardMark(line);
      const answer = answerMark.test(line.slice(0, 200));
      if (field === undefined && !mark && !answer) {
        if (isWhole())
          return result(number === 0 ? index - 1 : index, number === 0 ? "" : lines.slice(number).join("\n"));
        [start, isMarked, isAnswer, fields] = [-1, false, false, new Map()];
        if (number === 0) break;
        continue;
      }
      if (start < 0) start = index;
      isMarked ||= mark;
      isAnswer ||= answer;
      const name = fieldNames.find(([, label]) => label.test(field?.field ?? ""))?.[0];
      if (field !== undefined && name !== undefined) {
        const key = name === "other" ? (field.field ?? "").toLowerCase() : name;
        if (!fields.has(key)) fields.set(key, field.value ?? "");
      }
    }
  }
  return isWhole() ? result(words.length - 1, "") : null;
}

function forwardedBy(fields: ReadonlyMap<string, string>): Forwarded {
  const value = (field: string) => cleanText((fields.get(field) ?? "").replace(/[*_]+/g, ""));
  const name = value("from")
    .replace(/\s*[<[(].*$/u, "")
    .replace(/^["']|["']$/g, "");
  const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/.exec(value("from"))?.[0] ?? "";
  return {
    from: name.includes("@") || name === "" ? null : { name, address },
    subject: value("subject") || null,
    published: sentOn(value("date")),
  };
}

/** The day and time as a mail program writes them in its language, which are more than those of articles' date lines. */
function sentOn(written: string): PublishedDate | null {
  const date = fieldDate(written.replace(/^(?:le|el|em)\s+/i, ""));
  const day = date === null ? findDay(written, mailHabits) : null;
  return date ?? (day && { date: day.date, time: day.time, precision: "day", basis: "field" });
}

/** Paragraphs of text that follow one another are one text again, whose lines tell how it is wrapped. */
function joined(words: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of words) {
    const last = whole.at(-1);
    if (last?.kind === "text" && piece.kind === "text" && last.rule === null && piece.rule === null) {
      whole[whole.length - 1] = { ...last, raw: `${last.raw}\n\n${piece.raw}` };
    } else whole.push(piece);
  }
  return whole;
}
