import { expect, test } from "vitest";
import type { EventEvidence, QuotedEvidence } from "../../src/serve/page-answers.ts";
import { sayAct, sayTypeAndAct } from "./acts.ts";
import { citationOf } from "./citation.ts";

const event = {
  ...{ id: "2ec01185-53b6-83cc-be8b-c0452927d0da", plover: "SUPPORT", mode: null, cameo: "057", symmetric: true },
  source: [
    { code: "PERGOV", name: "Fujimori" },
    { code: "ECUGOV", name: null },
  ],
  target: [],
  ...{ status: "occurred", reports: 2, date: { date: "1998-10-26", precision: "day", basis: "relative" } },
} as unknown as EventEvidence["event"];
const report = (given: Partial<QuotedEvidence>) =>
  ({ title: null, publisher: null, file: null, article: "a".repeat(64), published: null, ...given }) as QuotedEvidence;
const mentions = [
  report({ title: "Undated", file: "undated.txt" }),
  report({ title: "Peace", file: "peace.md", published: "1998-10-27" }),
  report({ title: "Later", publisher: "The Paper", published: "1998-10-28" }),
];
const at = { position: 102, epoch: "5f0c9a3e-6d0b-4f43-9d53-2f2f5f6f8a10" };

test("a citation holds who did what to whom and when, what says so, and where it is found as it was known", () => {
  expect(citationOf({ event, mentions, ...at }, "http://host:4040")).toBe(
    "Fujimori (PERGOV) ↔ Ecuador (government) (ECUGOV): sign formal agreement (SUPPORT, CAMEO 057), " +
      "26 October 1998 (known by day; counted from publication). " +
      "2 reports, the earliest: “Peace”, peace.md, 27 October 1998. " +
      "Entente event 2ec01185-53b6-83cc-be8b-c0452927d0da, log 5f0c9a3e-6d0b-4f43-9d53-2f2f5f6f8a10 at position 102: " +
      "http://host:4040/events/2ec01185-53b6-83cc-be8b-c0452927d0da?as_of=102",
  );
  const planned = { ...event, symmetric: false, status: "planned", reports: 1, date: null } as typeof event;
  const [, , later = report({})] = mentions;
  expect(citationOf({ event: planned, mentions: [later], ...at }, "http://host:4040")).toContain(
    "→ nobody named: sign formal agreement (SUPPORT, CAMEO 057), planned, no date. 1 report: “Later”, The Paper, 28 October 1998.",
  );
});

test("what was done is said by the name of its code", () => {
  expect(sayAct("057")).toBe("sign formal agreement");
  expect(sayAct("05")).toBe("engage in diplomatic cooperation");
  expect(sayAct("999")).toBe("");
  expect(sayTypeAndAct({ plover: "SUPPORT", cameo: "057" })).toBe("Support (sign formal agreement)");
  expect(sayTypeAndAct({ plover: "CONSULT", cameo: "040" })).toBe("Consult");
});
