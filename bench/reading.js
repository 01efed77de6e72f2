// Reading on one core: saved web pages per second with all that is read of them, beside Readability and Defuddle on linkedom over the
// same pages turn about, and plain-text articles per second. Without a folder of sets the pages are made here.
//   npm run bench -- reading [FOLDER OF SETS] [ROUNDS]
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { median, printMachine } from "./measure.js";
import { pageSets, textSets } from "./reading-documents.js";

const folder = process.argv[2];
const rounds = Number(process.argv[3] ?? 3);
/** Texts are read in milliseconds: many rounds after as many unmeasured ones, since a worker reads for months and code is quick when it is warm. */
const textRounds = { warming: 8, measured: 8 };

printMachine();
const own = contender("Entente");
for (const set of Object.keys(textSets())) await measureTexts(set);
const peers = ["Readability + linkedom", "Defuddle + linkedom"].map(contender);
for (const set of pageSets(folder)) await comparePages(set, [own, ...peers]);
for (const { child } of [own, ...peers]) child.disconnect();

function contender(name) {
  const file = fileURLToPath(new URL("reading-contender.js", import.meta.url));
  return { name, child: fork(file, folder === undefined ? [name] : [name, folder]) };
}

async function round({ child }, kind, set) {
  child.send({ kind, set });
  const [answer] = await once(child, "message");
  return answer;
}

async function measureTexts(set) {
  const rates = [];
  let size = 0;
  for (let at = -textRounds.warming; at < textRounds.measured; at++) {
    const answer = await round(own, "texts", set);
    if (at >= 0) rates.push(answer.documents / answer.seconds);
    size = answer.size;
  }
  console.log(
    `plain text, ${set}: ${median(rates).toFixed(0)} articles/s of ${(size / 1000).toFixed(1)} kB, processor time`,
  );
}

/** One unmeasured round, then as many as asked for; in each the contenders read the set one after the other, so that other load meets all alike. */
async function comparePages(set, contenders) {
  const answers = contenders.map(() => []);
  for (let at = -1; at < rounds; at++) {
    for (const [index, each] of contenders.entries()) {
      const answer = await round(each, "pages", set);
      if (at >= 0) answers[index].push(answer);
    }
  }
  const [{ documents, size }] = answers[0];
  console.log(
    `\n${set}: ${documents} pages of ${(size / 1024).toFixed(0)} KiB, medians of ${rounds} rounds, processor time`,
  );
  for (const [index, { name }] of contenders.entries()) {
    const rate = documents / median(answers[index].map(({ seconds }) => seconds));
    const ratio = median(answers[index].map(({ seconds }, at) => seconds / answers[0][at].seconds));
    const failed = answers[index].at(-1).failed;
    console.log(
      `  ${name}: ${rate.toFixed(1)} pages/s (× ${ratio.toFixed(2)} of our time), ${failed} refused or thrown`,
    );
  }
}
