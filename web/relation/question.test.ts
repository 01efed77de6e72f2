import { expect, test } from "vitest";
import { readQuestion } from "./question.ts";

const read = (search: string) => readQuestion(new URLSearchParams(search));

test("what an address asks is understood, by the API's names too", () => {
  expect(read("a=PER&b=ECU&from=1998-07-01&by=week&type=SUPPORT&way=back&as_of=7")).toEqual({
    notices: [],
    question: {
      ...{ a: "PER", b: "ECU", way: "back", from: "1998-07-01", to: "", by: "week" },
      ...{ type: "SUPPORT", group: "", list: "", asOf: "7" },
    },
  });
  expect(read("a=PER&plover=support&directed=true")).toMatchObject({
    notices: [],
    question: { type: "SUPPORT", way: "forth" },
  });
  expect(read("directed=false&by=")).toMatchObject({ notices: [], question: { way: "", by: "" } });
  expect(read("way=back&directed=true"), "the page's own name counts").toMatchObject({ question: { way: "back" } });
  expect(read("directed=true&way=back")).toMatchObject({ question: { way: "back" } });
});

test.each([
  ["from=bad", "from: “bad” is not understood and left out; possible is a day such as 2025-05-07."],
  ["to=2025-02-31", "to: “2025-02-31” is not understood and left out; possible is a day such as 2025-05-07."],
  ["by=decade", "by: “decade” is not understood and left out; possible is one of day, week, month, year."],
  ["plover=PEACE", /^plover: “PEACE” is not understood .* one of AGREE, CONSULT, SUPPORT, /],
  ["directed=perhaps", "directed: “perhaps” is not understood and left out; possible is true or false."],
  ["list=date", "list: “date” is not understood and left out; possible is type."],
  [
    "form=1998-01-01",
    /^The address has “form”, which this page does not know and leaves out; it knows a, b, way, from, /,
  ],
  ["from=1999-01-01&to=1998-01-01", /^from: 1999-01-01 lies after 1998-01-01/],
])("%s is told", (search, said) => {
  expect(read(search).notices).toEqual([expect.stringMatching(said)]);
});
