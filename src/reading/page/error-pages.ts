import { Refused } from "../../core/errors.ts";
import type { Statements } from "./statements.ts";
import { textWithin } from "./tree.ts";

const code = "(?:40[0134]|410|429|451|50[0234])";
/** How servers say that there is nothing, or that they will not give it; as much for all five languages as is said in a title. */
const excuse = [
  "(?:page|file|article|content|document) (?:was )?not found|not found|page (?:does not|doesn't) exist|page unavailable",
  "(?:access (?:to this page has been )?)?(?:denied|forbidden)|unauthorized|bad (?:gateway|request)|gone",
  "(?:internal )?server error|service (?:temporarily )?unavailable|gateway time-?out|too many requests",
  "just a moment|one moment,? please|attention required|security check|checking your browser",
  "are you (?:a robot|human)|verify(?:ing)? (?:that )?you are (?:a )?human|robot check",
  "p[áa]gina (?:no (?:encontrada|existe|disponible)|inexistente)|no encontrad[ao]|acceso (?:denegado|prohibido)|un momento",
  "p[áa]gina n[ãa]o (?:encontrada|existe)|n[ãa]o encontrad[ao]|acesso (?:negado|proibido)|um momento",
  "page (?:non trouv[ée]e|introuvable|inexistante)|acc[èe]s (?:refus[ée]|interdit)|un instant|v[ée]rification de s[ée]curit[ée]",
  "страница не (?:найдена|существует)|не найдено|доступ запрещ[её]н|один момент|проверка браузера",
  "seite nicht gefunden|zugriff verweigert|einen moment",
].join("|");
const errorWord = "(?:(?:http )?(?:error|erreur|erro|ошибка|fehler)\\s*)";
const errorTitle = new RegExp(
  `^(?:${errorWord}?${code}|(?:${errorWord}?${code}[\\s:–—-]*)?(?:${excuse}))[\\s.!?…]*$`,
  "iu",
);
/** What parts the words of a title from the name of the site. */
const separator = /\s+[|–—·•»«:/-]+\s+|\s*[|:]\s+/u;
/** Characters of text from which there is more than an excuse. */
const longestExcuse = 800;

/** What has been read of a page when it is asked whether it is an error's. */
export interface ErrorQuestion {
  readonly statements: Statements;
  readonly text: string;
  readonly isDated: boolean;
}

/** Throws `Refused` for what a server answers in place of an article: an error's page, or a question whether a person asks. */
export function refuseErrorPage({ statements, text, isDated }: ErrorQuestion): void {
  if (isDated || text.length >= longestExcuse) return;
  const titles = [
    statements.title ?? "",
    ...statements.headings.slice(0, 2).map((heading) => textWithin(heading, 200)),
  ];
  const found = titles
    .flatMap((title) => [title, ...title.split(separator)])
    .find((title) => errorTitle.test(title.replace(/\s+/g, " ").trim()));
  if (found === undefined) return;
  const named = found.replace(/\s+/g, " ").trim();
  throw new Refused("no-body-text", `expected an article, came a server's answer in place of one ("${named}")`);
}
