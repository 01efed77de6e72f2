/**
 * The words in which a language writes the lines that stand around articles. A field is a list of phrases separated by
 * ` | `, in lower case; each begins with a letter, and groups, classes and `?` in it mean what they mean in a regular
 * expression. Accents may be missing in the line, capitals may stand anywhere.
 */
export interface LineWords {
  /** Whole lines that are buttons, menus and labels of a site: "Share", "Advertisement". */
  readonly furniture: string;
  /** How lines begin that ask something of the reader: "Subscribe to …". */
  readonly invitation: string;
  /** Whole lines that say how much there is of something, after a number: "3 min read". */
  readonly counted: string;
  /** The first page of a site, as a trail of pages begins: "Home > World". */
  readonly homePage: string;
  /** Names of a site's sections and other entries of its menu, which an article's title is not. */
  readonly section: string;
  /** Labels of lines that list what an article is about: "Tags: …". */
  readonly tags: string;
  /** Labels of a picture's caption: "Photo: …". */
  readonly picture: string;
  /** Labels of whoever took a picture: "Credit: …". What follows is short. */
  readonly pictureCredit: string;
  /** What stands in brackets at the end of a picture's caption: "(file)". */
  readonly pictureNote: string;
  /** Labels of what an article rests on: "Sources: …". */
  readonly sources: string;
  /** What keeps rights, at the beginning or the end of a line: "all rights reserved". */
  readonly rights: string;
  /** How lines begin that forbid copying. */
  readonly copying: string;
  /** How a line begins that leads to another article and names it after a colon or a dash: "Read more: …". */
  readonly pointer: string;
  /** Those of which nothing else can be meant, so that the other article's title may follow without a sign: "Read also …". */
  readonly alsoRead: string;
  /** Whole lines below which other articles are listed: "Related stories". */
  readonly related: string;
  /** Headings, before a number in brackets, below which readers have their say: "Comments (12)". */
  readonly comments: string;
  /** What stands before the names of those who wrote: "by". */
  readonly by: string;
  /** Who writes, when it is told instead of a name or after one: "special correspondent". */
  readonly role: string;
  /** What stands between a role and its place, agency or paper: "in", "of". */
  readonly ofRole: string;
  /** How closing lines begin that say whose reports were used: "With information from …". */
  readonly credit: string;
  /** What closing lines say, behind a name, of whoever helped: "contributed to this report". */
  readonly contribution: string;
  /** What a communiqué calls itself, above its title: "Press release". */
  readonly release: string;
  /** What stands before the number of a page or an issue: "p.". */
  readonly page: string;
  /** Editions of a paper. */
  readonly edition: string;
  /** Names of papers and of other media, whole, and how such names are made. */
  readonly outlet: string;
  /** Names of ministries and other offices that give out communiqués, whole, and how such names are made. */
  readonly institution: string;
  /** Labels of header lines, by what they say. */
  readonly labels: {
    readonly title: string;
    /** Of a message's title; an archive says with the same word what an article is about. */
    readonly subject: string;
    readonly publisher: string;
    readonly author: string;
    /** Understood elsewhere, or not needed. */
    readonly other: string;
  };
  /** How an archive numbers what it puts out, between two numbers: "document 3 of 20". */
  readonly numbered: { readonly what: string; readonly of: string };
}

/** Makes a language's words the frozen value that the catalogue lists. */
export function defineLineWords(words: LineWords): LineWords {
  return Object.freeze(words);
}
