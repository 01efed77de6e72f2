import { expect, test } from "vitest";
import { shown } from "./whole-output.ts";

test("a terminal is shown no control or direction characters, also where a character comes in two parts", async () => {
  const written: string[] = [];
  const output = shown({
    write: async (bytes) => void written.push(Buffer.from(bytes).toString()),
    finish: async () => {},
    abandon: async () => {},
  });
  const bytes = Buffer.from('name,title\n"\u001b]0;x\u0007 café.txt","\u202eabc\u009b1m"\n');
  const within = bytes.indexOf(0xc3) + 1;
  await output.write(bytes.subarray(0, within));
  await output.write(bytes.subarray(within));
  expect(written.join("")).toBe('name,title\n" ]0;x  café.txt"," abc 1m"\n');
});
