// npm run calibrate -- FOLDER: what the coder's scores have come to on the development sets, as the table of src/coding/engine/confidence.ts.
import { scoreOf } from "../dist/coding/engine/confidence.js";
import { withBenchmarks } from "./accuracy/open.js";
import { bins, calibrationError, isotonic, judgedEvents } from "./accuracy/reliability.js";

/** Events that a step of the table must rest on. */
const least = 30;

await withBenchmarks("calibrate", async (benchmarks) => {
  const judged = await judgedEvents(benchmarks);
  console.log(`${judged.length} events, ${judged.filter(({ right }) => right).length} right`);
  printShares("set", judged, ({ set }) => set);
  printShares("construction", judged, ({ why }) => why.find((entry) => entry.startsWith("construction:")) ?? "none");
  const table = bins(judged);
  for (const { from, to, events, right, expected } of table) {
    console.log(
      `${from.toFixed(1)}–${to.toFixed(1)}\t${events}\tright ${(right / events).toFixed(2)}\texpected ${expected.toFixed(2)}`,
    );
  }
  console.log(`calibration error ${calibrationError(table).toFixed(3)}\n\nexport const calibration = [`);
  const steps = isotonic(
    judged.map(({ confidence, right }) => ({ score: scoreOf(confidence), right })),
    least,
  );
  for (const [score, share] of points(steps)) console.log(`  [${score.toFixed(3)}, ${share.toFixed(3)}],`);
  console.log("];");
  for (const { from, to, events, right } of steps)
    console.log(`// ${from.toFixed(2)}–${to.toFixed(2)}: ${right} of ${events} right`);
});

/** From nothing through the middle of each step to a little more than the last: strictly rising, so that it can be read backwards. */
function points(steps) {
  const last = steps.at(-1)?.share ?? 0.98;
  return [[0, 0], ...steps.map(({ score, share }) => [score, share]), [1, Math.min(0.99, last + 0.02)]];
}

function printShares(title, judged, keyOf) {
  console.log(`\n${title}\tevents\tright`);
  for (const key of [...new Set(judged.map(keyOf))].sort()) {
    const events = judged.filter((event) => keyOf(event) === key);
    console.log(`${key}\t${events.length}\t${(events.filter(({ right }) => right).length / events.length).toFixed(2)}`);
  }
}
