import { articles } from "./articles.ts";
import { code } from "./code.ts";
import { completions } from "./completions.ts";
import type { Command } from "./define.ts";
import { events } from "./events.ts";
import { help } from "./help.ts";
import { ingest } from "./ingest.ts";
import { migrate } from "./migrate.ts";
import { packs } from "./packs.ts";
import { pause } from "./pause.ts";
import { project } from "./project.ts";
import { read } from "./read.ts";
import { relations } from "./relations.ts";
import { resolve } from "./resolve.ts";
import { resume } from "./resume.ts";
import { retry } from "./retry.ts";
import { serve } from "./serve.ts";
import { show } from "./show.ts";
import { start } from "./start.ts";
import { status } from "./status.ts";
import { url } from "./url.ts";
import { user } from "./user.ts";
import { watch } from "./watch.ts";
import { withdraw } from "./withdraw.ts";
import { work } from "./work.ts";

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  start,
  ingest,
  relations,
  events,
  articles,
  show,
  status,
  retry,
  withdraw,
  pause,
  resume,
  read,
  code,
  resolve,
  packs,
  url,
  user,
  migrate,
  watch,
  work,
  project,
  serve,
  help,
  completions,
];
