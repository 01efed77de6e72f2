import { useEffect, useState } from "preact/hooks";
import type { ArticleAnswer } from "../../src/projections/articles/queries.ts";
import type { UploadAnswer, UploadRules } from "../../src/serve/page-answers.ts";
import { forget, messageOf, request } from "../answers.ts";

/** What became of one file: on its way, being worked on, or done with. */
export type Fate =
  | { readonly at: "waiting" | "sending" }
  | { readonly at: "working"; readonly article: string; readonly state: string }
  | { readonly at: "done"; readonly article: string; readonly state: string; readonly mentions: number }
  | { readonly at: "opened"; readonly articles: number; readonly detail?: string }
  | { readonly at: "refused"; readonly article: string | null; readonly code: string; readonly detail: string }
  | { readonly at: "failed"; readonly detail: string };

/** A file that somebody gave to this page, and what became of it. */
export interface Upload {
  readonly id: number;
  readonly name: string;
  readonly fate: Fate;
}

const atOnce = 3;
const lookMs = 500;
const unfinished: ReadonlySet<string> = new Set(["received", "read", "coded"]);

// kept outside the views, so that going elsewhere on the page stops nothing
let uploads: readonly Upload[] = [];
const queue: { readonly id: number; readonly file: File }[] = [];
let sending = 0;
const changed = new EventTarget();

/** The files given so far, kept up with what becomes of them. */
export function useUploads(): readonly Upload[] {
  const [shown, setShown] = useState(uploads);
  useEffect(() => {
    const look = () => setShown(uploads);
    changed.addEventListener("changed", look);
    look();
    return () => changed.removeEventListener("changed", look);
  }, []);
  return shown;
}

/** Sends files to the server, a few at a time, and follows each to its end. */
export function upload(files: readonly File[], { maxBytes }: UploadRules): void {
  const added = files.map((file, index) => ({ id: uploads.length + index, file }));
  uploads = [...uploads, ...added.map(({ id, file }): Upload => ({ id, name: file.name, fate: { at: "waiting" } }))];
  for (const { id, file } of added) {
    if (file.size > maxBytes) set(id, tooLarge(file, maxBytes));
    else queue.push({ id, file });
  }
  changed.dispatchEvent(new Event("changed"));
  sendNext();
}

/** Lets go of what is shown of files, when nothing more becomes of them. */
export function clearUploads(): void {
  uploads = [];
  changed.dispatchEvent(new Event("changed"));
}

/** Takes in the articles that come with Entente, and follows each to its end. */
export async function loadExamples(): Promise<void> {
  const { files } = await request<{ files: readonly UploadAnswer[] }>("/api/uploads/examples", { method: "POST" });
  const added = files.map((file, index) => ({ ...file, id: uploads.length + index }));
  uploads = [...uploads, ...added.map(({ id, name }): Upload => ({ id, name, fate: { at: "sending" } }))];
  for (const file of added) void settle(file.id, file);
}

function sendNext(): void {
  while (sending < atOnce) {
    const next = queue.shift();
    if (!next) return;
    sending += 1;
    void send(next.id, next.file).finally(() => {
      sending -= 1;
      sendNext();
    });
  }
}

async function send(id: number, file: File): Promise<void> {
  set(id, { at: "sending" });
  try {
    const answer = await request<UploadAnswer>(`/api/uploads?${new URLSearchParams({ name: file.name })}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
    // the next file is sent while this one is worked on
    void settle(id, answer);
  } catch (error) {
    set(id, { at: "failed", detail: messageOf(error) });
  }
}

/** Follows an article until nothing more is done about it. */
async function settle(id: number, { article: received, code, detail, members }: UploadAnswer): Promise<void> {
  if (members !== undefined && code === null) {
    set(id, opened(members));
    forget();
    return;
  }
  if (received === null) {
    set(id, { at: "refused", article: null, code: code ?? "", detail: detail ?? "" });
    return;
  }
  for (;;) {
    // it is received before the projections know of it
    const article = await request<ArticleAnswer>(`/api/articles/${received}`).catch(() => null);
    const state = article?.state ?? "received";
    if (article && !unfinished.has(state)) {
      set(id, ended(article));
      forget();
      return;
    }
    set(id, { at: "working", article: received, state });
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
}

/** What became of a file that holds several articles: they are worked on, and shown where all articles are. */
function opened(members: readonly UploadAnswer[]): Fate {
  const refused = members.filter(({ status }) => status === "refused");
  const [first] = refused;
  const detail = first && `${refused.length} not taken in, such as ${first.name}: ${first.code}: ${first.detail}`;
  return { at: "opened", articles: members.length - refused.length, ...(detail ? { detail } : {}) };
}

function ended({ article, state, mentions, refusal }: ArticleAnswer): Fate {
  if (!refusal) return { at: "done", article, state, mentions };
  return { at: "refused", article, code: refusal.code, detail: refusal.detail };
}

function tooLarge(file: File, maxBytes: number): Fate {
  const detail = `expected at most ${maxBytes} bytes, came ${file.size} (ENTENTE_MAX_FILE_MB)`;
  return { at: "refused", article: null, code: "too-large", detail };
}

function set(id: number, fate: Fate): void {
  uploads = uploads.map((one) => (one.id === id ? { ...one, fate } : one));
  changed.dispatchEvent(new Event("changed"));
}

/** All files of a drop, those in folders too. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // asked for at once: what was dropped is gone when the event is over
  const dropped = [...transfer.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = dropped.map(({ entry, file }) => (entry ? filesIn(entry) : file ? [file] : []));
  return (await Promise.all(found)).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // a reader gives a hundred at a time, and none at the end
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) return files;
    files.push(...(await Promise.all(some.map(filesIn))).flat());
  }
}
