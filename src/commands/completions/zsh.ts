import type { Command, Completes } from "../define.ts";
import { type CommandLine, commandLineOf, type Flag, programFlags, type Value } from "./command-line.ts";

/** The completion script for zsh: to be sourced after compinit, or to lie as `_entente` in a folder of fpath. */
export function zshCompletion(commands: readonly Command[], actors: readonly string[]): string {
  const lines = commands.map(commandLineOf);
  return `#compdef entente
# zsh completion of entente, made by: entente completions zsh

_entente_actors() {
  local -a actors=(${actors.map(quoted).join(" ")})
  compadd -a actors
}

_entente_commands() {
  local -a commands=(
${lines.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n")}
  )
  _describe command commands
}

_entente() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C ${programFlags.flatMap(flagSpecs).join(" ")} '1:command:_entente_commands' '*::argument:->arguments' && return
  case $line[1] in
${lines.map(branch).join("\n")}
  esac
}

if [[ $funcstack[1] == _entente ]]; then _entente "$@"; else compdef _entente entente; fi
`;
}

function branch({ name, flags, places, rest }: CommandLine): string {
  const specs = [
    ...flags.flatMap(flagSpecs),
    ...places.map((value, place) => quoted(`${place + 1}:${valueSpec(value)}`)),
    ...(rest ? [quoted(`*:${valueSpec(rest)}`)] : []),
  ];
  return [`    ${name})`, "      _arguments \\", `        ${specs.join(" \\\n        ")} ;;`].join("\n");
}

function flagSpecs({ names, help, value }: Flag): string[] {
  const what = `[${help.replace(/[[\]\\]/g, "\\$&")}]`;
  return names.map((name) => quoted(value ? `${name}=${what}:${valueSpec(value)}` : `${name}${what}`));
}

function valueSpec({ label, completes }: Value): string {
  return `${label}:${actions[String(completes)] ?? `(${(completes as readonly string[]).join(" ")})`}`;
}

const actions: Readonly<Record<string, string>> = {
  nothing: "",
  files: "_files",
  folders: "_files -/",
  actors: "_entente_actors",
  commands: "_entente_commands",
} satisfies Record<Exclude<Completes, readonly string[]> | "nothing", string>;

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
