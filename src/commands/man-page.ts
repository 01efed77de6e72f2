import { release } from "../release.ts";
import type { Command } from "./define.ts";
import { byGroup, exitMeanings, manualOf, type Section } from "./manual.ts";

/** The whole manual as one page for `man`, in roff. */
export function manPage(commands: readonly Command[]): string {
  return `${[
    `.TH ENTENTE 1 "" "Entente ${quoted(release)}" "Entente"`,
    ".SH NAME",
    "entente \\- a history of who did what to whom, from a folder of news articles",
    ".SH SYNOPSIS",
    ".B entente",
    "command [options]",
    ".SH EXIT STATUS",
    ...exitMeanings.flatMap(([code, meaning]) => term(String(code), meaning)),
    ...byGroup(commands).flatMap(([title, some]) => [`.SH ${quoted(title).toUpperCase()}`, ...some.flatMap(page)]),
  ].join("\n")}\n`;
}

function page(command: Command): string[] {
  return [`.SS entente ${escaped(command.name)}`, line(`${command.summary}.`), ...manualOf(command).flatMap(part)];
}

function part({ heading, paragraphs, terms, lines }: Section): string[] {
  return [
    ".PP",
    `.I ${heading}`,
    ...paragraphs.flatMap((text) => [".PP", line(text)]),
    ...terms.flatMap(([name, meaning]) => term(name, meaning)),
    ...lines.flatMap(([typed, meaning]) => term(typed, meaning)),
  ];
}

function term(name: string, meaning: string): string[] {
  // a term without a meaning would take the next request for it
  return meaning ? [".TP", `.B ${quoted(name)}`, line(meaning)] : [".PP", `.B ${quoted(name)}`];
}

function line(text: string): string {
  return escaped(text).replace(/^[.']/, "\\&$&");
}

function quoted(text: string): string {
  return escaped(text).replaceAll('"', "\\(dq");
}

/** A backslash would begin a request, and a plain hyphen be set as one that cannot be copied. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-");
}
