import { constants } from "node:fs";
import { access, mkdtemp, readdir, readFile, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { loadModel } from "../../coders/models.ts";
import { languages } from "../../coding/languages/index.ts";
import type { Config } from "../../config.ts";
import { nearestThere } from "../../db/embedded/places.ts";
import { findPostmaster } from "../../db/embedded/postmaster.ts";
import { findTesseract, packLanguages } from "../../recognition/tesseract.ts";
import { listenFault } from "../../serve/listen-fault.ts";
import { tryPort } from "../surroundings.ts";
import { bad, type Check, defineCheck, type Finding, ok, warn } from "./check.ts";

const megabyte = 1024 * 1024;
/** Free space below which it is time to act, and below which the database may stop at any moment. */
const diskSpace = { little: 2_048 * megabyte, tooLittle: 256 * megabyte };

const node = defineCheck<Config>({
  name: "node",
  about: "the version of Node",
  async look() {
    const { engines } = JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8")) as {
      engines: { node: string };
    };
    const oldest = engines.node.replace(/^\D+/, "");
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    const [needMajor = 0, needMinor = 0] = oldest.split(".").map(Number);
    if (major > needMajor || (major === needMajor && minor >= needMinor)) return ok(`Node ${process.versions.node}`);
    return bad(`Node ${process.versions.node} is older than ${oldest}`, "install a newer Node");
  },
});

const models = defineCheck<Config>({
  name: "models",
  about: "the hashes of the weights of every language",
  async look() {
    for (const { code } of languages) await loadModel(code);
    return ok(`the weights of ${languages.map(({ code }) => code).join(", ")} are whole`);
  },
});

const dataFolder = defineCheck<Config>({
  name: "data folder",
  about: "whether the data folder of an embedded database can be written to",
  async look({ dataDir, databaseUrl }) {
    if (databaseUrl) return ok("not needed: DATABASE_URL names the database");
    const folder = await nearestThere(dataDir);
    try {
      await rm(await mkdtemp(join(folder, ".entente-doctor-")), { recursive: true });
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException;
      const remedy =
        "let this user write to it (and its file system be mounted for writing), or choose another with --data";
      return bad(`${folder} cannot be written to (${code})`, remedy);
    }
    return ok(folder === dataDir ? dataDir : `${dataDir} can be made`);
  },
});

const disk = defineCheck<Config>({
  name: "disk",
  about: "free space where an embedded database lives",
  async look({ dataDir, databaseUrl }) {
    if (databaseUrl) return ok("the database's own disk is not seen from here");
    const { bavail, bsize } = await statfs(await nearestThere(dataDir));
    const free = bavail * bsize;
    const says = `${Math.round(free / megabyte)} MB free at ${dataDir}`;
    if (free < diskSpace.tooLittle) return bad(says, "make room now: a full disk stops the database");
    return free < diskSpace.little ? warn(says, "make room: articles, log and tables grow") : ok(says);
  },
});

const inbox = defineCheck<Config>({
  name: "inbox",
  about: "whether the watched folder can be read",
  async look({ inbox }) {
    try {
      const { length } = await readdir(inbox);
      await access(inbox, constants.X_OK);
      return ok(`${inbox}, ${length} entries`);
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException;
      if (code === "ENOTDIR") return bad(`${inbox} is a file`, "move it away, or name a folder with --inbox");
      if (code === "ENOENT")
        return warn(`${inbox} is not there`, "watch and start make it; or name another with --inbox");
      return bad(
        `${inbox} cannot be read (${code})`,
        "let the user that watches read it, or name another with --inbox",
      );
    }
  },
});

const pagePort = defineCheck<Config>({
  name: "port",
  about: "whether the page's port is free, or Entente's own",
  async look({ host, port }) {
    const error = await tryPort({ host, port });
    if (error === null) return ok(`port ${port} on ${host} is free`);
    const [fault = "", remedy = ""] = (listenFault(error, { host, port }) ?? error).message.split(/: (.*)/s);
    if (!("code" in error) || error.code !== "EADDRINUSE") return bad(fault, remedy);
    if (await isOurs(host, port)) return ok(`port ${port} on ${host} is Entente's`);
    return bad(`port ${port} on ${host} is another program's`, "stop that program, or choose another port with --port");
  },
});

const databasePort = defineCheck<Config>({
  name: "database port",
  about: "whether the embedded database's port is free, or its own",
  async look({ dataDir, databasePort, databaseUrl }): Promise<Finding> {
    if (databaseUrl) return ok("not needed: DATABASE_URL names the database");
    const server = await findPostmaster(join(dataDir, "postgres"));
    if (server) return ok(`the embedded database listens on ${server.port}`);
    if (!(await tryPort({ host: "127.0.0.1", port: databasePort }))) return ok(`port ${databasePort} is free`);
    return warn(
      `port ${databasePort} is another program's; a free one will be taken`,
      "set ENTENTE_DATABASE_PORT to a free port if its address must stay the same",
    );
  },
});

const scans = defineCheck<Config>({
  name: "scans",
  about: "whether the programs that read scans are installed, where ENTENTE_OCR allows them",
  async look({ ocr }) {
    if (ocr === null) return ok("refused: ENTENTE_OCR=true lets Tesseract read them");
    const { version, languages, missing, missingPacks } = await findTesseract();
    if (missing.length > 0)
      return bad(`ENTENTE_OCR is true, and not all is there that reads them`, `apt-get install ${missing.join(" ")}`);
    if (missingPacks.length === 0) return ok(`tesseract ${version} reads ${packLanguages.join(", ")}`);
    return warn(
      `tesseract ${version} reads ${languages.join(", ")} alone`,
      `apt-get install ${missingPacks.join(" ")}`,
    );
  },
});

/** What is looked at on this machine, whether or not there is a database. */
export const machineChecks: readonly Check<Config>[] = [
  node,
  models,
  dataFolder,
  disk,
  inbox,
  pagePort,
  databasePort,
  scans,
];

/** Whether what listens there answers as our server does. */
async function isOurs(host: string, port: number): Promise<boolean> {
  const name = host.includes(":") ? `[${host}]` : host;
  try {
    const answer = await fetch(`http://${name}:${port}/healthz`, { signal: AbortSignal.timeout(5_000) });
    const { status } = (await answer.json()) as { status?: unknown };
    return status === "ok" || status === answer.status;
  } catch {
    return false;
  }
}
