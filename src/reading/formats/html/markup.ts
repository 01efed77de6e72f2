import { startOfText } from "../../charset.ts";

/** Bytes in which a page must declare its charset, by the HTML standard. */
const declarationZone = 1024;

/** How pages begin, after white space, comments and an XML declaration. */
const beginning = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html[\s>])/i;
/** A feed or another XML document, which is no page even where its name says so. */
const otherXml =
  /^(?:\s|<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*>)*<(?:rss|feed|rdf:rdf|urlset|nitf|newsml|newsitem|opml|sitemapindex)[\s>]/i;
/** Elements that a page has and hardly any other text does. */
const pageElements = /<(?:head|body|meta|title|link|div|p|h[1-6]|article|section|table|br|a\s+href=)[\s/>]/gi;

/** How sure it is that a file is a page: certain by how it begins, likely by its elements, more so when its name says so. */
export function looksLikePage(head: Uint8Array, named: boolean): number {
  const text = startOfText(head);
  if (text === null || otherXml.test(text)) return 0;
  if (beginning.test(text)) return 0.95;
  if (/^\s*(?:<!--[\s\S]*?)$/.test(text) && named) return 0.8;
  const elements = text.match(pageElements)?.length ?? 0;
  if (named) return elements > 0 ? 0.85 : 0.45;
  return /^\s*</.test(text) && elements >= 3 ? 0.7 : 0;
}

/** The charset that a page declares in its first bytes: in a meta element or an XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, declarationZone));
  const found =
    /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head) ??
    /<\?xml[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head);
  return found?.[1];
}
