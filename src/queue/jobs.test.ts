import { expect, test } from "vitest";
import { sha256 } from "../core/ids.ts";
import { jobId, jobPayload } from "./jobs.ts";

test("a job carries an article's id and the turn of its asking, nothing else", () => {
  const job = { article: sha256("an article"), turn: "12" };
  expect(jobPayload.parse(job)).toEqual(job);
  for (const wrong of [
    { ...job, text: "The ambassador was summoned." },
    { ...job, article: "An article's title" },
    { ...job, turn: 12 },
    { ...job, turn: "-1" },
    { article: job.article },
  ]) {
    expect(jobPayload.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  }
});

test("a job's id is its article and turn, and never one of those that BullMQ refuses or makes itself", () => {
  const digits = "1".repeat(64);
  expect(jobId({ article: digits, turn: "7" })).toBe(`${digits}.7`);
  expect(jobId({ article: digits, turn: "7" })).not.toMatch(/^\d+$|:/);
  expect(jobId({ article: digits, turn: "71" })).not.toBe(jobId({ article: `${digits.slice(1)}7`, turn: "1" }));
});
