import fc from "fast-check";
import { expect, test } from "vitest";
import { findHash, hashIndexOf } from "./hash-index.ts";
import { hashText } from "./hashing.ts";

test("every key is found with its value, and no other", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.nat()), { maxLength: 200 }), (pairs) => {
      const entries = new Map(pairs);
      const index = hashIndexOf(entries);
      for (const [hash, value] of entries) expect(findHash(index, hash)).toBe(value);
      for (const hash of [1, -1, 77]) if (!entries.has(hash)) expect(findHash(index, hash)).toBe(-1);
    }),
  );
});

test("an empty index has nothing", () => {
  expect(findHash(hashIndexOf(new Map()), hashText("Peru"))).toBe(-1);
});
