// One contender of bench/reading in a process of its own, since they share a parser, which is slower for who comes second. Asked
// for a round over a set, it answers with the processor time of it in seconds and how many documents it refused or threw at.
import { pagesOf, textSets } from "./reading-documents.js";

const limits = { maxBytes: 50_000_000 };
const [contender, folder] = process.argv.slice(2);
const read = await reader(contender);
let current = { set: null, documents: [] };

process.on("message", async ({ kind, set }) => {
  if (current.set !== set) current = { set, documents: kind === "pages" ? pagesOf(folder, set) : textSets()[set] };
  const { documents } = current;
  const name = kind === "pages" ? "page.html" : "article.txt";
  let failed = 0;
  const before = process.cpuUsage();
  for (const bytes of documents) {
    try {
      await read(bytes, name);
    } catch {
      failed++;
    }
  }
  const { user, system } = process.cpuUsage(before);
  const size = documents.reduce((sum, bytes) => sum + bytes.length, 0) / documents.length;
  process.send({ seconds: (user + system) / 1e6, failed, documents: documents.length, size });
});

/** What reads a document: all that Entente reads of it, or a peer. */
async function reader(name) {
  if (name === "Entente") {
    const { readArticle } = await import("../dist/reading/read.js");
    return (bytes, file) => readArticle(bytes, { name: file }, limits);
  }
  const { parseDefuddle, parseReadability } = await import("./reading-peers.js");
  const parse = name.startsWith("Readability") ? parseReadability : parseDefuddle;
  return (bytes) => parse(new TextDecoder().decode(bytes));
}
