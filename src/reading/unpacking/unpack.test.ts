import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { gzOf, overlappingZip, tarOf, warcRecordOf, zipOf, zstdBomb, zstdOf } from "../../../tests/support/archives.ts";
import { refusalCodes } from "../../core/errors.ts";
import { type Bounds, type ByteSource, containerHeadBytes, sourceOf } from "./container.ts";
import { containerOf, type Member, unpack } from "./unpack.ts";

const usual: Bounds = { maxMemberBytes: 100_000, maxBytes: 1e9, maxRatio: 200, maxMembers: 1000, maxDepth: 5 };
const peace = "Peru and Ecuador make peace\n\nThe presidents signed the act of Brasilia.\n";

async function membersOf(bytes: Uint8Array, name: string, bounds: Partial<Bounds> = {}): Promise<Member[]> {
  const container = containerOf(bytes.subarray(0, containerHeadBytes), { name });
  if (container === null) throw new Error(`${name} is no container`);
  const members: Member[] = [];
  const source = { ...sourceOf(bytes), size: bytes.length };
  for await (const member of unpack(container, source, { name, bounds: { ...usual, ...bounds } })) members.push(member);
  return members;
}

/** Names with what became of each: the length of its bytes, a code, or a notice. */
async function outcomes(bytes: Uint8Array, name: string, bounds: Partial<Bounds> = {}) {
  return (await membersOf(bytes, name, bounds)).map((member) => [
    member.name,
    member.kind === "article" ? member.bytes.length : member.kind === "refused" ? member.refused.code : member.notice,
  ]);
}

const both = [
  { name: "a.txt", content: peace },
  { name: "folder/b.txt", content: `${peace}More.\n` },
];
const two = [
  ["a.txt", peace.length],
  ["folder/b.txt", peace.length + 6],
];

test.each([
  ["stored", both.map((member) => ({ ...member, stored: true }))],
  ["deflated", both],
  ["streamed", both.map((member) => ({ ...member, streamed: true }))],
])("the members of a zip, %s, come as they are, and without its directory too", async (_, members) => {
  expect(await outcomes(zipOf(members), "x.zip")).toEqual(two);
  const bare = zipOf(members, { directory: false });
  if (members[0] && "stored" in members[0]) expect(await outcomes(bare, "x.zip")).toEqual([...two, ["", "damaged"]]);
  else expect(await outcomes(bare, "x.zip")).toEqual([...two, ["", "damaged"]]);
});

test("what is in a tar, packed or not, is the same article by its bytes", async () => {
  const tar = await tarOf(both);
  const [first] = await membersOf(tar, "x.tar");
  expect(first).toMatchObject({ kind: "article", name: "a.txt" });
  expect(first?.kind === "article" && Buffer.from(first.bytes).toString()).toBe(peace);
  for (const [bytes, name] of [
    [tar, "x.tar"],
    [gzOf(tar), "x.tgz"],
    [zstdOf(tar), "x.tar.zst"],
  ] as const) {
    expect(await outcomes(bytes, name), name).toEqual(two);
  }
});

test("a file packed by itself keeps its name without the packing's ending", async () => {
  expect(await outcomes(gzOf(peace), "peace.txt.gz")).toEqual([["peace.txt", peace.length]]);
  expect(await outcomes(zstdOf(peace), "peace.txt.zst")).toEqual([["peace.txt", peace.length]]);
  const pieces = Buffer.concat([gzOf(peace), gzOf(peace)]);
  expect(await outcomes(pieces, "twice.txt.gz"), "in several pieces").toEqual([["twice.txt", peace.length * 2]]);
});

test("archives within archives are opened, and named one within the other", async () => {
  const lines = gzOf('{"title":"a"}\n{"title":"b"}\n');
  const inner = await tarOf([
    { name: "lines.jsonl.gz", content: lines },
    { name: "a.txt", content: peace },
  ]);
  const outer = zipOf([
    { name: "tars/inner.tar.gz", content: gzOf(inner) },
    { name: "inner.zip", content: zipOf(both) },
  ]);
  expect(await outcomes(outer, "outer.zip")).toEqual([
    ["tars/inner.tar.gz/lines.jsonl.gz/1.json", 13],
    ["tars/inner.tar.gz/lines.jsonl.gz/2.json", 13],
    ["tars/inner.tar.gz/a.txt", peace.length],
    ["inner.zip/a.txt", peace.length],
    ["inner.zip/folder/b.txt", peace.length + 6],
  ]);
  expect(await outcomes(outer, "outer.zip", { maxDepth: 3 })).toEqual([
    ["tars/inner.tar.gz/lines.jsonl.gz", "too-large"],
    ["tars/inner.tar.gz/a.txt", peace.length],
    ["inner.zip/a.txt", peace.length],
    ["inner.zip/folder/b.txt", peace.length + 6],
  ]);
});

test("documents that are zips are none here", () => {
  const docx = zipOf([{ name: "[Content_Types].xml", content: "<Types/>" }]);
  const epub = zipOf([{ name: "mimetype", content: "application/epub+zip", stored: true }]);
  expect(containerOf(docx, { name: "a" })).toBeNull();
  const unpacked = zipOf([{ name: "peru.docx", content: docx, stored: true }]);
  expect(containerOf(unpacked, { name: "a" })?.name).toBe("zip");
  expect(containerOf(epub, { name: "a" })).toBeNull();
  for (const name of ["a.docx", "a.dotx", "a.ott", "a.pages", "a.KEY"])
    expect(containerOf(zipOf(both), { name })).toBeNull();
});

test.each([
  ["/etc/passwd", "etc/passwd"],
  ["../../up.txt", "up.txt"],
  ["a/../../b.txt", "a/b.txt"],
  ["C:\\Users\\me\\c.txt", "Users/me/c.txt"],
  ["..\\..\\d.txt", "d.txt"],
  ["e\0f\n\u202eg.txt", "e\ufffdf\ufffd\ufffdg.txt"],
  ["..", "unnamed"],
  [`${"long/".repeat(300)}name.txt`, expect.stringMatching(/^long\/.{150,200}…[0-9a-f]{12}….{150,200}name\.txt$/)],
])("the name %j in an archive is no way out of it", async (given, kept) => {
  expect(await outcomes(zipOf([{ name: given, content: peace }]), "x.zip")).toEqual([[kept, peace.length]]);
});

test("two members of one name take nobody's place, and what systems leave is passed over", async () => {
  const names = ["a.txt", "../a.txt", "a.txt", "__MACOSX/._a.txt", ".DS_Store", "b/.hidden", "Thumbs.db"];
  const found = await outcomes(await tarOf(names.map((name) => ({ name, content: peace }))), "x.tar");
  expect(found.map(([name]) => name)).toEqual(["a.txt", "a (2).txt", "a (5).txt"]);
});

test("links, pipes and passwords are refused with that reason, and the rest is taken", async () => {
  const tar = await tarOf([
    { name: "link", type: "symlink" },
    { name: "hard", type: "link" },
    { name: "pipe", type: "fifo" },
    { name: "a.txt", content: peace },
  ]);
  expect(await outcomes(tar, "x.tar")).toEqual([
    ["link", "unreadable"],
    ["hard", "unreadable"],
    ["pipe", "unreadable"],
    ["a.txt", peace.length],
  ]);
  const zip = zipOf([{ name: "secret.txt", content: peace, encrypted: true }, ...both]);
  expect(await outcomes(zip, "x.zip")).toEqual([["secret.txt", "encrypted"], ...two]);
});

test("what is cut off gives what was whole, and the rest is refused", async () => {
  const tar = await tarOf([...both, { name: "c.txt", content: "c".repeat(5000) }]);
  const cutTar = tar.subarray(0, 512 * 6 + 100);
  expect(await outcomes(cutTar, "x.tar")).toEqual([...two, ["c.txt", "damaged"], ["", "damaged"]]);
  const zip = zipOf([...both, { name: "c.txt", content: "c".repeat(5000), stored: true }]);
  expect(await outcomes(zip.subarray(0, zip.length - 2000), "x.zip")).toEqual([...two, ["", "damaged"]]);
  const gz = gzOf(tar);
  expect((await outcomes(gz.subarray(0, gz.length - 20), "x.tar.gz")).at(-1)).toEqual(["", "damaged"]);
  expect(await outcomes(gzOf(peace).subarray(0, 40), "a.txt.gz")).toEqual([["a.txt", "damaged"]]);
  const zst = zstdOf(await tarOf([...both, { name: "d.txt", content: "d".repeat(80_000) }]));
  expect(await outcomes(zst.subarray(0, zst.length - 5000), "x.tar.zst")).toEqual([
    ...two,
    ["d.txt", "damaged"],
    ["", "damaged"],
  ]);
});

test("a tar without the mark at its end says so behind its members, and how far it was read", async () => {
  const tar = await tarOf([{ name: "folder/", type: "directory" }, ...both]);
  const bare = tar.subarray(0, tar.length - 1024);
  expect(await outcomes(bare, "x.tar")).toEqual([...two, ["", "damaged"]]);
  expect((await membersOf(bare, "x.tar")).at(-1)).toMatchObject({
    refused: {
      detail: "expected the mark at a tar's end, but it is cut off before; nothing behind member 2 is read",
    },
  });
  const broken = Buffer.concat([bare, Buffer.alloc(512, "x"), Buffer.alloc(1024)]);
  expect((await membersOf(broken, "x.tar")).at(-1)).toMatchObject({
    refused: { code: "damaged", detail: expect.stringMatching(/; nothing behind member 2 is read$/) },
  });
  const page = warcRecordOf("<html>Peace</html>");
  expect((await membersOf(Buffer.concat([page, page.subarray(0, -30)]), "x.warc")).at(-1)).toMatchObject({
    refused: { code: "damaged", detail: expect.stringMatching(/; nothing behind member 1 is read$/) },
  });
});

test("a sparse file in a tar is refused as one, under its own name", async () => {
  const posix = await tarOf([
    { name: "GNUSparseFile.1/a.txt", content: peace, pax: { "GNU.sparse.major": "1", "GNU.sparse.name": "a.txt" } },
    ...both.slice(1),
  ]);
  expect(await outcomes(posix, "x.tar")).toEqual([["a.txt", "unsupported"], two[1]]);
  const old = Buffer.from(await tarOf(both));
  old[156] = "S".charCodeAt(0);
  old.write("        ", 148);
  const sum = old.subarray(0, 512).reduce((all, byte) => all + byte, 0);
  old.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  const [first, second] = await membersOf(old, "x.tar");
  expect(first).toMatchObject({ name: "a.txt", refused: { detail: expect.stringContaining("sparse") } });
  expect(second).toMatchObject({ kind: "article", name: "folder/b.txt" });
});

test("a frame of Zstandard to pass over that is cut off is damaged, and a whole one is passed over", async () => {
  const skipped = (stated: number) => {
    const frame = Buffer.from("PAx\u0018\0\0\0\0hello", "latin1");
    frame.writeUInt32LE(0x184d2a50, 0);
    frame.writeUInt32LE(stated, 4);
    return Buffer.concat([frame, zstdOf(peace)]);
  };
  expect(await outcomes(skipped(5), "a.txt.zst")).toEqual([["a.txt", peace.length]]);
  expect(await outcomes(skipped(0xfffffff0), "a.txt.zst")).toEqual([["a.txt", "damaged"]]);
});

test("a message of a mailbox that ends within its headers is damaged", async () => {
  const message = "From a@example.org Mon Oct 26 16:05:00 1998\nSubject: Peace\nFrom: a@example.org\n";
  expect(await outcomes(Buffer.from(`${message}\n${peace}\n${message}Da`), "a.mbox")).toEqual([
    ["1.eml", expect.any(Number)],
    ["2.eml", "damaged"],
  ]);
});

test("a gzip with other bytes behind it gives what it packs, and they are refused", async () => {
  const found = await outcomes(Buffer.concat([gzOf(peace), Buffer.from("garbage")]), "a.txt.gz");
  expect(found).toEqual([
    ["a.txt", peace.length],
    ["", "damaged"],
  ]);
  const padded = Buffer.concat([gzOf(peace), Buffer.alloc(512)]);
  expect(await outcomes(padded, "a.txt.gz"), "tapes are padded").toEqual([["a.txt", peace.length]]);
});

test("a wrong directory, a wrong sum and a wrong length harm their own members only", async () => {
  const zip = zipOf(both);
  const directory = zip.indexOf(Buffer.from("PK\u0001\u0002"));
  const wrongPlace = Buffer.from(zip);
  wrongPlace.writeUInt32LE(7, zip.length - 6);
  expect(await outcomes(wrongPlace, "x.zip")).toEqual([...two, ["", "damaged"]]);
  const wrongStart = Buffer.from(zip);
  wrongStart.writeUInt32LE(5, directory + 42);
  expect((await outcomes(wrongStart, "x.zip"))[0]).toEqual(["a.txt", "damaged"]);
  const wrongSum = zipOf([
    { name: "a.txt", content: peace, crc: 1 },
    { name: "folder/b.txt", content: `${peace}More.\n` },
  ]);
  expect(await outcomes(wrongSum, "x.zip")).toEqual([["a.txt", "damaged"], two[1]]);
});

test("a tar that states an enormous size is cut off where it ends", async () => {
  const tar = Buffer.from(await tarOf(both));
  // base-256: more than any file has
  tar.set([0x80, 0, 0, 0, 0, 0, 0x10, 0, 0, 0, 0, 0], 124);
  tar.write("        ", 148);
  const sum = tar.subarray(0, 512).reduce((all, byte) => all + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  expect(await outcomes(tar, "x.tar")).toEqual([
    ["a.txt", "damaged"],
    ["", "damaged"],
  ]);
});

test("bombs end at the bounds: one large member, many, overlapping ones, one in another", async () => {
  const zeros = Buffer.alloc(40_000_000);
  expect(await outcomes(gzOf(zeros), "zeros.txt.gz")).toEqual([["zeros.txt", "too-large"]]);
  expect(await outcomes(zstdBomb(5000), "zeros.txt.zst")).toEqual([["zeros.txt", "too-large"]]);
  const flat = zipOf(
    Array.from({ length: 500 }, (_, at) => ({ name: `${at}.txt`, content: zeros.subarray(0, 99_000) })),
  );
  const found = await outcomes(flat, "flat.zip", { maxRatio: 10 });
  expect(found.at(-1)).toEqual(["", "too-large"]);
  expect(found.length).toBeLessThan(360);
  expect(await outcomes(overlappingZip(1000, 90_000), "over.zip")).toEqual([
    ["a", 90_000],
    ["", "damaged"],
  ]);
  const tarBomb = gzOf(await tarOf([{ name: "zeros.txt", content: zeros }]));
  expect(await outcomes(tarBomb, "bomb.tar.gz", { maxRatio: 10 })).toEqual([
    ["zeros.txt", "too-large"],
    ["", "too-large"],
  ]);
  const nested = zipOf([{ name: "bomb.tar.gz", content: tarBomb }, ...both]);
  expect(await outcomes(nested, "n.zip", { maxBytes: 1_000_000 })).toEqual([
    ["bomb.tar.gz/zeros.txt", "too-large"],
    ["", "too-large"],
  ]);
  const many = '{"a":1}\n'.repeat(2000);
  expect((await outcomes(Buffer.from(many), "a.jsonl")).at(-1)).toEqual(["", "too-large"]);
});

test("an archive that holds itself over and over ends at the depth", async () => {
  let quine: Buffer = Buffer.from(peace);
  for (let turn = 0; turn < 20; turn++) quine = gzOf(quine);
  expect(await outcomes(quine, "q.gz")).toEqual([["q", "too-large"]]);
});

test("the pages of a web archive are articles with their headers, and the rest is counted", async () => {
  const page = warcRecordOf("<html>Peace</html>");
  const warc = Buffer.concat([
    warcRecordOf("software: x", { type: "warcinfo", http: "" }),
    warcRecordOf("GET / HTTP/1.1", { type: "request", http: "" }),
    page,
    warcRecordOf("", { http: "HTTP/1.1 301 Moved\r\nLocation: /\r\n" }),
    warcRecordOf("GIF89a", { http: "HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n" }),
  ]);
  const members = await membersOf(gzOf(warc), "cc.warc.gz");
  expect(members).toEqual([
    {
      kind: "article",
      name: expect.stringMatching(/^example\.org-news-peace-[0-9a-f]{12}\.warc$/),
      bytes: expect.anything(),
    },
    {
      kind: "notice",
      name: "",
      notice:
        "passed over: 1 answers that are no pages, 1 records of the kind request, 1 records of the kind warcinfo, 1 redirects",
    },
  ]);
  expect(members[0]?.kind === "article" && Buffer.compare(members[0].bytes, page.subarray(0, -4))).toBe(0);
  expect(await outcomes(warc.subarray(0, warc.indexOf("<html>") + 3), "cut.warc")).toEqual([
    ["", expect.stringMatching(/^passed over/)],
    ["", "damaged"],
  ]);
});

test.each(["utf8", "utf16le", "utf-16be", "utf-32le", "utf-32be"])(
  "JSON lines and arrays are opened in %s",
  async (charset) => {
    const [first, second] = ['{"title":"Paz en Perú"}', '{"title":"Paz — 平和"}'];
    for (const addBOM of [false, true]) {
      for (const [name, text] of [
        ["a.jsonl", `${first}\r\n${second}\n`],
        ["a", `${first}\n${second}\n`],
        ["a.json", `[${first},\n${second}]`],
      ] as const) {
        const found = await membersOf(Buffer.from(iconv.encode(text, charset, { addBOM })), name);
        const texts = found.map((member) =>
          member.kind === "article" ? Buffer.from(member.bytes).toString() : member,
        );
        expect(texts, name).toEqual([first, second]);
      }
    }
  },
);

test("a line, an element or an item that is too large is refused, and the next is read", async () => {
  const long = `{"text":"${"a".repeat(200_000)}"}`;
  expect(await outcomes(Buffer.from(`${long}\n{"a":1}\n`), "a.jsonl")).toEqual([
    ["1.json", "too-large"],
    ["2.json", 7],
  ]);
  expect(await outcomes(Buffer.from(`[ {"a":"]\\"["}, ${long}, {"a":[{}]}, 5]`), "a.json")).toEqual([
    ["1.json", 12],
    ["2.json", "too-large"],
    ["3.json", 10],
    ["4.json", "bad-json-line"],
  ]);
  const deep = `[{"a":${"[".repeat(40_000)}${"]".repeat(40_000)}},{"b":2}]`;
  expect(await outcomes(Buffer.from(deep), "deep.json")).toEqual([
    ["1.json", 80_006],
    ["2.json", 7],
  ]);
  const item = (words: string) =>
    `<item><guid>${words.length}</guid><content:encoded>${words}</content:encoded></item>`;
  const feed = `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${item("a".repeat(90_000))}${item(peace)}`;
  expect((await outcomes(Buffer.from(`${feed}</channel></rss>`), "f.rss", { maxMemberBytes: 60_000 })).at(0)?.[1]).toBe(
    "too-large",
  );
});

test("a feed's own entities are not expanded, and nothing is fetched", async () => {
  const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
  const dtd = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "http://127.0.0.1:9/">]>`;
  const body = `&l9; &x; &y; ${"The presidents signed the act of Brasilia. ".repeat(30)}`;
  const feed = `<?xml version="1.0"?>${dtd}<rss version="2.0"><channel><item><title>Peace</title><description>${body}</description></item></channel></rss>`;
  const [item] = await membersOf(Buffer.from(feed), "f.xml");
  const read = item?.kind === "article" ? JSON.parse(Buffer.from(item.bytes).toString()) : null;
  expect(read).toEqual({ title: "Peace", html: body.trim() });
});

test("the items of a news message are articles of their own, in whatever charset it is, and cut off as far as they are whole", async () => {
  const item = (guid: string, words: string) => `<newsItem guid="${guid}"><p>${words}</p></newsItem>`;
  const message = `<!-- a --><newsMessage>${item("a", "Paz en Perú")}${item("b", "Quito")}</newsMessage>`;
  const texts = async (bytes: Uint8Array) =>
    (await membersOf(bytes, "x.xml")).map((member) =>
      member.kind === "article"
        ? Buffer.from(member.bytes).toString()
        : member.kind === "refused" && member.refused.code,
    );
  const both = [item("a", "Paz en Perú"), item("b", "Quito")];
  expect(await texts(Buffer.from(message))).toEqual(both);
  expect(await texts(Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>${message}`, "latin1"))).toEqual(both);
  expect(await texts(Buffer.from(`\ufeff${message}`, "utf16le"))).toEqual(both);
  expect(await texts(Buffer.from(message.slice(0, -30)))).toEqual([both[0], "damaged"]);
  expect(await texts(Buffer.from("<newsMessage><header/></newsMessage>"))).toEqual(["no-body-text"]);
  expect(await outcomes(Buffer.from(`<newsMessage>${item("a", "Peace ".repeat(20_000))}`), "x.xml")).toEqual([
    ["1.xml", "too-large"],
  ]);
});

const anyArchive = fc.asyncProperty(
  fc.constantFrom("zip", "tar", "gz", "zst", "warc", "mbox", "rss", "jsonl", "json", "feed.json", "g2"),
  fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
  fc.nat(),
  fc.boolean(),
  async (kind, changes, length, cut) => {
    const valid = await seeds;
    const bytes = Buffer.from(valid[kind] as Buffer);
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    const given = cut ? bytes.subarray(0, (length % bytes.length) + 1) : bytes;
    const container = containerOf(given, { name: `x.${kind}` });
    if (container === null) return true;
    // a stream that comes in small pieces and cannot be read twice
    const stream: ByteSource["stream"] = async function* () {
      for (let at = 0; at < given.length; at += 97) yield given.subarray(at, at + 97);
    };
    const source = { ...sourceOf(given), size: given.length, stream };
    let all = 0;
    for await (const member of unpack(container, source, { name: `x.${kind}`, bounds: usual })) {
      all += 1;
      if (member.kind === "refused") expect(refusalCodes).toContain(member.refused.code);
      if (member.kind === "article") expect(member.bytes.length).toBeGreaterThan(0);
      expect(member.name).not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)|\0/);
    }
    return all < 1100;
  },
);

const seeds = (async () => ({
  zip: zipOf([...both, { name: "c.zip", content: zipOf(both) }]),
  tar: await tarOf(both),
  gz: gzOf(await tarOf(both)),
  zst: zstdOf(await tarOf(both)),
  warc: Buffer.concat([warcRecordOf("<html>Peace</html>"), warcRecordOf("b", { type: "request", http: "" })]),
  mbox: Buffer.from(
    "From a@b Mon Oct 26 17:00:00 1998\nSubject: a\n\nPeace\n\nFrom c@d Mon Oct 26 18:00:00 1998\nSubject: b\n\nMore\n",
  ),
  rss: Buffer.from(
    `<rss><channel><title>N</title><item><title>a</title><description>${"Peace at last. ".repeat(80)}</description></item></channel></rss>`,
  ),
  g2: Buffer.from(
    '<?xml version="1.0"?><newsMessage><itemSet><newsItem guid="a">Peace</newsItem><newsItem/></itemSet></newsMessage>',
  ),
  jsonl: Buffer.from('{"title":"a"}\n{"title":"b"}\n'),
  json: Buffer.from('[{"title":"a"},{"title":"b"}]'),
  "feed.json": Buffer.from(
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":"Peace."}]}',
  ),
}))();

test("mutated archives of every kind give members and refusals, and nothing else", async () => {
  await fc.assert(anyArchive, { numRuns: 1500 });
});

test("a text that looks like several articles by its beginning alone is one", async () => {
  const article = (day: number) =>
    `Peru and Ecuador talk\nDate: ${day} October 1998\n\n${"They met in Brasilia. ".repeat(1100)}`;
  const text = [article(24), article(25), article(26), "The rest has no date.\n".repeat(5)].join("\n\n-----\n\n");
  expect(await outcomes(Buffer.from(text), "x.txt")).toEqual([["1.txt", text.length]]);
});
