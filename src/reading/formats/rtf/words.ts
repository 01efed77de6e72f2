/**
 * Control words that say what their group is: `skip` for what is not shown, `item` for the mark of a list item, `font`,
 * `style` and `title` for what is read elsewhere, else the rule under which the words are left out of the text.
 */
export const destinations: ReadonlyMap<string, string> = new Map([
  ..."colortbl pict object objdata filetbl listtable listoverridetable revtbl rsidtbl themedata colorschememapping datastore latentstyles generator fldinst bkmkstart bkmkend xmlnstbl mmathPr nonshppict shppict shpinst sn sv template author operator company keywords comment doccomm subject category manager hlinkbase creatim revtim printim buptim userprops annotation atnid atnauthor atnref atntime atnicn atndate xe tc txe rxe pn ud background falt panose fontemb fontfile"
    .split(" ")
    .map((word) => [word, "skip"] as const),
  ..."listtext pntext".split(" ").map((word) => [word, "item"] as const),
  ..."header headerl headerr headerf footer footerl footerr footerf"
    .split(" ")
    .map((word) => [word, "running-header"] as const),
  ..."footnote ftnsep ftnsepc aftnsep aftnsepc".split(" ").map((word) => [word, "footnote"] as const),
  ["shptxt", "text-box"],
  ["fonttbl", "font"],
  ["stylesheet", "style"],
  ["title", "title"],
]);

/** Control words that end a paragraph or a cell. */
export const paragraphEnds: ReadonlySet<string> = new Set("par page sect column cell nestcell row nestrow".split(" "));

/** Control words that stand for characters. */
export const characters: ReadonlyMap<string, string> = new Map([
  ["line", "\n"],
  ["softline", "\n"],
  ["tab", " "],
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", " "],
  ["enspace", " "],
  ["qmspace", " "],
  ["zwj", "\u200d"],
  ["zwnj", "\u200c"],
]);

/** Code pages by the number of a font's character set; that of the document where a font says nothing (0 and 1). */
export const codePages: ReadonlyMap<number, number> = new Map([
  [0, 0],
  [1, 0],
  [2, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
]);
