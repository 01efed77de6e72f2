import { basename } from "node:path";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { exampleFolder } from "../producers/examples.ts";
import type { FileLimits } from "../producers/files.ts";
import { ingestFiles, listFiles } from "../producers/ingest-paths.ts";
import type { Intake, Received } from "../producers/receive.ts";
import { receiveUpload } from "../producers/upload.ts";
import { type ArchiveBounds, usualArchives } from "../reading/unpacking/container.ts";
import { holdOf, pauseOf, sayPause } from "../store/intake-state.ts";
import { mayDo, type Who } from "./access/roles.ts";
import { type UploadAnswer, uploadAnswer, uploadRules } from "./page-answers.ts";
import { Problem } from "./problems.ts";
import { defineRoute, type Needs, none } from "./route.ts";

/** What taking articles in by this server is bound by. */
export interface Uploading {
  readonly maxBytes: number;
  /** What bounds a file that holds several articles. */
  readonly archives: ArchiveBounds;
  /** Unfinished stages at which no more is taken in. */
  readonly backlog: number;
  /** Endings of the names of files that can be read. */
  readonly formats: readonly string[];
  /** What is noted with each entry, besides who sent the file. */
  readonly meta: Readonly<Record<string, unknown>>;
}

/** Media type of an uploaded file, whatever it holds: one that no form of another site can send. */
export const uploadType = "application/octet-stream";

/** The least role that may add articles. */
const least = "analyst";

const takesNothing = "this server takes no articles in";

export const showUploadRules = defineRoute({
  method: "GET",
  path: "/api/uploads",
  may: "viewer",
  kind: "json",
  summary: "Whether one may add articles here, how large a file may be, and which kinds can be read.",
  params: none,
  query: none,
  body: none,
  result: uploadRules,
  async answer(needs, { who }) {
    const { uploading, inbox } = needs;
    const closed = await closedFor(needs, who);
    return {
      open: closed === null,
      closed,
      maxBytes: uploading?.maxBytes ?? 0,
      formats: [...(uploading?.formats ?? [])],
      inbox,
    };
  },
});

export const takeUpload = defineRoute({
  method: "POST",
  path: "/api/uploads",
  may: least,
  kind: "json",
  summary: `Takes in one file: its bytes as ${uploadType}, its name as name. It is durable when the answer comes; what becomes of it then is told by /api/articles/:id.`,
  params: none,
  query: z.strictObject({
    name: z
      .string({ error: "the file's name" })
      .min(1, "the file's name")
      .max(1024, "a name of at most 1024 characters"),
  }),
  body: z.strictObject({ bytes: z.instanceof(Uint8Array, { error: `the file's bytes as ${uploadType}` }) }),
  result: uploadAnswer,
  async answer(needs, { query: { name }, body: { bytes }, who }) {
    const limits = limitsOf(needs);
    const uploaded = await receiveUpload(await openIntake(needs, who), { name, bytes, limits });
    return uploaded.kind === "file" ? answerOf(name, uploaded.received) : answerOfMembers(name, uploaded.members);
  },
});

export const takeExamples = defineRoute({
  method: "POST",
  path: "/api/uploads/examples",
  may: least,
  kind: "json",
  summary: "Takes in the articles that come with Entente.",
  params: none,
  query: none,
  body: none,
  result: z.strictObject({ files: z.array(uploadAnswer) }),
  async answer(needs, { who }) {
    const intake = await openIntake(needs, who);
    const files: UploadAnswer[] = [];
    const paths = await listFiles([exampleFolder]);
    for await (const { path, received } of ingestFiles(intake, paths, limitsOf(needs))) {
      files.push(answerOf(basename(path ?? ""), received));
    }
    return { files };
  },
});

/** Why somebody can add nothing, for as long as nobody changes that; a backlog passes by itself. */
async function closedFor({ writer, uploading }: Needs, who: Who): Promise<string | null> {
  if (!uploading) return takesNothing;
  if (!mayDo(who, least)) return `only an ${least} may add articles`;
  const pause = await pauseOf(writer);
  return pause ? `intake is ${sayPause(pause)}` : null;
}

/** Throws Problem 503 while intake is paused or more is unfinished than should be, and 404 where nothing is taken in. */
async function openIntake({ writer, queues, uploading }: Needs, who: Who): Promise<Intake> {
  if (!uploading) throw new Problem(404, takesNothing);
  const hold = await holdOf(writer, uploading.backlog);
  if (hold?.kind === "paused") throw new Problem(503, `intake is ${sayPause(hold.pause)}`);
  if (hold) {
    const detail = `intake waits: ${hold.unfinished} stages are unfinished, and ${uploading.backlog} may be (ENTENTE_BACKLOG); try again in a moment`;
    throw new Problem(503, detail, { headers: { "retry-after": "5" } });
  }
  return { db: writer, queues, meta: { ...uploading.meta, who: who.name } };
}

function limitsOf({ uploading }: Needs): FileLimits {
  return { maxFileBytes: uploading?.maxBytes ?? 0, archives: uploading?.archives ?? usualArchives };
}

/** What became of a file that holds several articles: refused when none of them was taken in. */
function answerOfMembers(
  name: string,
  members: readonly { readonly name: string; readonly received: Received }[],
): UploadAnswer {
  const answers = members.map((member) => answerOf(member.name, member.received));
  const status = (["accepted", "known"] as const).find((one) => answers.some((answer) => answer.status === one));
  const { code, detail } = answers.find((answer) => answer.status === "refused") ?? {
    code: "empty",
    detail: "no members",
  };
  const reason = status === undefined ? { code, detail } : { code: null, detail: null };
  return { name, status: status ?? "refused", article: null, ...reason, members: answers };
}

function answerOf(name: string, received: Received): UploadAnswer {
  if (received.status !== "refused") return { name, ...received, code: null, detail: null };
  return { name, article: null, ...received };
}

/** Lets a server take the bytes of files, up to the largest that is read. */
export function acceptFiles(server: FastifyInstance, { maxBytes }: Uploading): void {
  const parsing = { parseAs: "buffer", bodyLimit: maxBytes } as const;
  server.addContentTypeParser(uploadType, parsing, async (_: FastifyRequest, body: string | Buffer) => ({
    bytes: body,
  }));
}
