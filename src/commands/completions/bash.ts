import type { Command, Completes } from "../define.ts";
import { type CommandLine, commandLineOf, programFlags, type Value } from "./command-line.ts";

/** The completion script for bash; it needs nothing but bash. */
export function bashCompletion(commands: readonly Command[], actors: readonly string[]): string {
  const lines = commands.map(commandLineOf);
  const names = lines.map(({ name }) => name);
  const valued = [...new Set(lines.flatMap(({ flags }) => flags.flatMap(({ names, value }) => (value ? names : []))))];
  return `# bash completion of entente, made by: entente completions bash

# Offers those of its arguments that begin with what was typed.
_entente_offer() {
  local candidate quoted
  for candidate; do
    [[ $candidate == "$typed"* ]] || continue
    # within quotation marks bash itself ends the quotation
    if [[ $quotation ]]; then COMPREPLY+=("$candidate"); else printf -v quoted %q "$candidate" && COMPREPLY+=("$quoted"); fi
  done
}

_entente_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen "$1" -- "$typed")
}

_entente_actors() {
  _entente_offer ${words(actors)}
}

_entente_commands() {
  _entente_offer ${words(names)}
}

_entente() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= place=0 skip= index
  # --name=value comes as three words
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  local quotation= typed=$word
  case $word in [\\"\\']*) quotation=1 typed=\${word:1} ;; *) typed=\${word//\\\\/} ;; esac
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    if [[ $skip ]]; then skip=; continue; fi
    case \${COMP_WORDS[index]} in
      ${valued.join("|")}) if [[ \${COMP_WORDS[index + 1]} == = ]]; then index=$((index + 1)); fi; skip=1 ;;
      -?*) ;;
      *) if [[ $command ]]; then place=$((place + 1)); else command=\${COMP_WORDS[index]}; fi ;;
    esac
  done
  case $command in
    '') if [[ $word == -* ]]; then _entente_offer ${programFlags.flatMap(({ names }) => names).join(" ")}; else _entente_commands; fi ;;
${lines.map(branch).join("\n")}
  esac
}

complete -F _entente entente
`;
}

function branch({ name, flags, places, rest }: CommandLine): string {
  const ofFlags = flags.flatMap(({ names, value }) =>
    value ? [`        ${names.join("|")}) ${offer(value)} ;;`] : [],
  );
  const ofPlaces = [
    ...places.map((value, place) => `          ${place}) ${offer(value)} ;;`),
    ...(rest ? [`          *) ${offer(rest)} ;;`] : []),
  ];
  return [
    `    ${name})`,
    "      case $before in",
    ...ofFlags,
    `        *) if [[ $word == -* ]]; then _entente_offer ${flags.flatMap(({ names }) => names).join(" ")}; else case $place in`,
    ...ofPlaces,
    "          esac; fi ;;",
    "      esac ;;",
  ].join("\n");
}

function offer({ completes }: Value): string {
  return offers[String(completes)] ?? `_entente_offer ${words(completes as readonly string[])}`;
}

const offers: Readonly<Record<string, string>> = {
  nothing: ":",
  files: "_entente_files -f",
  folders: "_entente_files -d",
  actors: "_entente_actors",
  commands: "_entente_commands",
} satisfies Record<Exclude<Completes, readonly string[]> | "nothing", string>;

function words(list: readonly string[]): string {
  return list.map((word) => (/^[\w-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}
