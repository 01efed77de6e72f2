import type { Command } from "./define.ts";
import { byGroup, manualOf, type Section } from "./manual.ts";

/** Narrower than this nothing is readable, wider nobody reads: a terminal's width within bounds, 80 where there is none. */
export function helpWidth(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? 80, 40), 120);
}

/** What `entente COMMAND --help` prints. */
export function helpText(command: Command, width: number): string {
  const title = wrap(`entente ${command.name}: ${command.summary}`, width).join("\n");
  return `${[title, ...manualOf(command).map((section) => sectionText(section, width))].join("\n\n")}\n`;
}

/** What `entente --help` prints: every command by what it is for. */
export function overviewText(commands: readonly Command[], width: number): string {
  const parts = byGroup(commands).map(([title, some]) => {
    const rows = some.map(({ name, args, summary }): [string, string] => [
      [name, ...args.map(([notation]) => notation)].join(" "),
      summary,
    ]);
    return [`${title}:`, ...termLines(rows, width)].join("\n");
  });
  const head = [
    "Usage: entente <command> [options]",
    "",
    ...wrap("Turns a folder of news articles into a history of who did what to whom.", width),
  ].join("\n");
  const options = [
    "Options:",
    ...termLines(
      [
        ["-V, --version", "print the release"],
        ["-h, --help", "print this; entente help COMMAND tells all of a command, entente help --man prints a man page"],
      ],
      width,
    ),
  ].join("\n");
  return `${[head, ...parts, options].join("\n\n")}\n`;
}

function sectionText({ heading, paragraphs, terms, lines }: Section, width: number): string {
  return [
    heading,
    ...paragraphs.flatMap((text) => indented(wrap(text, width - 2))),
    ...termLines(terms, width),
    // a line that is typed must stay one, however wide it is
    ...lines.flatMap(([line, meaning]) => [
      heading === "Examples" ? `  $ ${line}` : `  ${line}`,
      ...(meaning ? indented(wrap(meaning, width - 6), 6) : []),
    ]),
  ].join("\n");
}

const widestTerm = 30;

/** Terms in a column and their meanings in another; a term too wide for its column stands on a line of its own. */
function termLines(terms: readonly (readonly [string, string])[], width: number): string[] {
  const column = Math.min(Math.max(0, ...terms.map(([term]) => term.length)), widestTerm, Math.floor(width / 3)) + 4;
  return terms.flatMap(([term, meaning]) => {
    const [first = "", ...rest] = wrap(meaning, width - column);
    const hanging = indented(rest, column);
    const fits = term.length + 4 <= column;
    return fits
      ? [`  ${term}`.padEnd(column) + first, ...hanging]
      : [`  ${term}`, ...indented([first], column), ...hanging];
  });
}

function indented(lines: readonly string[], by = 2): string[] {
  return lines.map((line) => " ".repeat(by) + line);
}

/** Breaks a text between words into lines of at most so many characters; a word that is longer stays whole. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
