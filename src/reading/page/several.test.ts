import { expect, test } from "vitest";
import { readPage } from "./read-page.ts";

interface Told {
  readonly title: string;
  readonly author: string;
  readonly day: string;
  readonly text: readonly string[];
}

const told: readonly Told[] = [
  {
    title: "Peru and Ecuador sign the peace",
    author: "Ana Quispe",
    day: "October 26, 1998",
    text: [
      "The presidents of Peru and Ecuador signed the act of Brasilia, and the four guarantors witnessed it.",
      "The act ends a quarrel about the border in the Cordillera del Condor that is older than both presidents.",
      "Their soldiers had fought over it three years before, and the guarantors had kept them apart ever since.",
    ],
  },
  {
    title: "Congress in Lima accepts the ruling",
    author: "Luis Salas",
    day: "October 16, 1998",
    text: [
      "The congress of Peru accepted what the guarantors would propose, before anybody there had seen it.",
      "The congress of Ecuador voted on the same day, and both governments called the votes a turning point.",
      "The ruling binds both countries, and leaves to Ecuador a square kilometre in which its dead are buried.",
    ],
  },
  {
    title: "Both armies leave the upper Cenepa",
    author: "Ana Quispe",
    day: "August 13, 1998",
    text: [
      "Peru and Ecuador agreed to keep their soldiers apart, and observers of four countries went to the valley.",
      "Patrols had met near the river in July, and both capitals had feared that the war of 1995 would come back.",
      "The zone that both armies left is a forest without roads, and engineers will look for mines in it.",
    ],
  },
];

const prose = (post: Told) => post.text.map((text) => `<p>${text}</p>`).join("");
const isoOf = ({ day }: Told) => new Date(`${day} UTC`).toISOString().slice(0, 10);
const pageOf = (title: string, body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

async function outcomeOf(html: string): Promise<string> {
  try {
    return (await readPage(html, { charset: "utf-8", decoding: { undecodable: 0, mended: false } })).text;
  } catch (error) {
    return error instanceof Error ? error.message : "threw";
  }
}

/** A post as programs for blogs write it: the heading leads to the post's own page. */
const linkedPost = (post: Told, at: number) =>
  `<article class="hentry"><h2><a href="/1998/${at}">${post.title}</a></h2>` +
  `<p class="entry-meta"><time datetime="${isoOf(post)}">${post.day}</time> by ${post.author}</p>${prose(post)}</article>`;
const signedPost = (post: Told) =>
  `<h2>${post.title}</h2><p><i>${post.day}, by ${post.author}</i></p>${prose(post)}<hr>`;
const headedPost = (post: Told, at: number) =>
  `<div class="post"><h1><a href="/1998/${at}">${post.title}</a></h1><p>By ${post.author}</p><p>${post.day}</p>${prose(post)}</div>`;
const newlyPosted = (post: Told, at: number) =>
  `<div class="post"><a href="https://andes.example/${at}"><h3>${post.title}</h3></a><time datetime="${isoOf(post)}T10:00:00Z">a while ago</time>${prose(post)}</div>`;

const blog = "The Andean Notebook";

test.each([
  ["linked headings, each post an article", pageOf(blog, `<div id="main">${told.map(linkedPost).join("")}</div>`)],
  ["headings of the first rank", pageOf(blog, told.map(headedPost).join(""))],
  ["links around the headings, days in the markup", pageOf(blog, told.map(newlyPosted).join(""))],
  [
    "headings that lead nowhere, each signed and dated",
    pageOf(blog, `<h1>${blog}</h1>${told.map(signedPost).join("")}`),
  ],
  [
    "a name that is the site's",
    pageOf(blog, told.map(linkedPost).join(""), `<meta property="og:site_name" content="${blog}">`),
  ],
])("a page of posts is refused: %s", async (_, html) => {
  expect(await outcomeOf(html)).toContain("unsupported: expected a page with one article, came one with 3");
});

const [first, ...others] = told as [Told, ...Told[]];
const article = `<article><h1>${first.title}</h1><p>By ${first.author}</p><p>${first.day}</p>${prose(first)}${prose(first)}</article>`;
const third = told[2] as Told;

test.each<[string, string]>([
  [
    "an article above shorter ones, which the window names",
    pageOf(`${first.title} | ${blog}`, told.map(linkedPost).join("")),
  ],
  [
    "an article above shorter ones, which the page's own data name",
    pageOf(blog, told.map(signedPost).join(""), '<meta property="og:type" content="article">'),
  ],
  [
    "an article under the only heading of the first rank",
    pageOf(blog, `${article}<h2>More news</h2>${others.map(linkedPost).join("")}`),
  ],
  [
    "an article with teasers beside it",
    pageOf(blog, `${article}<div class="list">${others.map(linkedPost).join("")}</div>`),
  ],
  [
    "an article with readers' comments",
    pageOf(
      first.title,
      `${article}<section id="comments">${others.map((post) => `<article><h3><a href="https://reader.example/${post.author}">${post.author}</a></h3><time datetime="${isoOf(post)}">${post.day}</time>${prose(post)}</article>`).join("")}</section>`,
    ),
  ],
  [
    "an article in sections",
    pageOf(
      blog,
      `<h1>Four months to the peace</h1>${told.map((post) => `<h2>${post.title}</h2>${prose(post)}`).join("")}`,
    ),
  ],
  [
    "a chronology whose headings have days",
    pageOf(
      blog,
      `<h1>Four months to the peace</h1>${told.map((post) => `<h2>${post.title}</h2><p>${post.day}</p>${prose(post)}`).join("")}`,
    ),
  ],
  [
    "sections that one author signs on one day",
    pageOf(
      blog,
      `<h1>Four months to the peace</h1>${told.map((post) => signedPost({ ...post, day: first.day })).join("")}`,
    ),
  ],
  [
    "headings that lead to places in the page itself",
    pageOf(
      blog,
      `<h1>Four months to the peace</h1>${told.map((post, at) => `<h2><a href="#part-${at}">${post.title}</a></h2><p>${post.day}</p>${prose(post)}`).join("")}`,
      '<link rel="canonical" href="https://andes.example/peace">',
    ),
  ],
  [
    "a live blog whose entries are signed and dated",
    pageOf(
      blog,
      `<h1>The day of the signing</h1>${told.map((post, at) => `<h2><a href="/live/${at}">${post.title}</a></h2><p>1${at}:30 GMT</p><p>${post.day}</p>${prose(post)}`).join("")}`,
    ),
  ],
  ["a post alone", pageOf(blog, linkedPost(first, 0))],
])("what is one article is read: %s", async (_, html) => {
  expect(await outcomeOf(html)).toContain(first.text[0]);
});

test("an article under a list of dated teasers is read", async () => {
  const list = others.map(
    (post, at) => `<div><h2><a href="/${at}">${post.title}</a></h2><p>${post.day}</p><p>${post.text[0]}</p></div>`,
  );
  const text = `<h2>${third.title}</h2>${prose(third)}${prose(first)}`;
  expect(await outcomeOf(pageOf(blog, `${list.join("")}<div>${text}</div>`))).toContain(third.text[1]);
});
