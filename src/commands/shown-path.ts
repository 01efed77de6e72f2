import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { plain } from "./terminal.ts";

/** Characters of a path that are shown; of a longer one the middle is left out. */
const longestShown = 120;
const startShown = 40;

/**
 * A path as people know it: below the inbox or the working folder without what leads there, and of something sent without the
 * folder that it was given; a member of an archive with its archive. On one line, without control characters, and not too long.
 */
export function shownPath(path: string, inbox: string): string {
  return shortened(plain(below(path.replace(/^upload\/[0-9a-f]{16}\//, ""), [inbox, resolved(inbox), resolve(".")])));
}

function below(path: string, folders: readonly string[]): string {
  if (!isAbsolute(path)) return path;
  for (const folder of folders) {
    const inside = relative(folder, path);
    if (inside !== "" && !/^\.\.(?:[\\/]|$)/.test(inside) && !isAbsolute(inside)) return inside;
  }
  return path;
}

/** The folder that a link leads to: watched files are named by it. */
function resolved(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longestShown) return name;
  const start = characters.slice(0, startShown);
  return [...start, "…", ...characters.slice(startShown + 1 - longestShown)].join("");
}
