import { expect, test } from "vitest";
import { hashSecret, isHash, isSecret, sameText } from "./secrets.ts";

test("a secret is known by its hash, and another is not", async () => {
  const hash = await hashSecret("correct horse battery");
  expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/);
  expect(hash).not.toContain("horse");
  expect(await isSecret("correct horse battery", hash)).toBe(true);
  expect(await isSecret("correct horse batterz", hash)).toBe(false);
  expect(await isSecret("", hash)).toBe(false);
  expect(await hashSecret("correct horse battery"), "salted").not.toBe(hash);
});

test("letters with accents are the same however they are composed", async () => {
  expect(await isSecret("sen\u0303or presidente", await hashSecret("se\u00f1or presidente"))).toBe(true);
});

test("a hash that would cost the server dear, or nothing, is none", async () => {
  const [salt, hash] = ["c2FsdHNhbHRzYWx0c2FsdA", "A".repeat(43)];
  expect(isHash(`$scrypt$ln=15,r=8,p=1$${salt}$${hash}`)).toBe(true);
  for (const cost of ["ln=1,r=8,p=1", "ln=31,r=8,p=1", "ln=15,r=99,p=1", "ln=15,r=8,p=0", "ln=15,r=0,p=1"]) {
    expect(isHash(`$scrypt$${cost}$${salt}$${hash}`), cost).toBe(false);
  }
  expect(isHash("plain text")).toBe(false);
  await expect(isSecret("x", "plain text")).rejects.toThrow("not a scrypt hash");
});

test("texts are compared whatever their lengths", () => {
  expect(sameText("a", "a")).toBe(true);
  expect(sameText("a", "ab")).toBe(false);
  expect(sameText("", "")).toBe(true);
});
