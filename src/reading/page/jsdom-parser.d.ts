/** The DOM that Readability was written for: arrays in place of live lists, several times as fast as a full one. */
declare module "@mozilla/readability/JSDOMParser.js" {
  class JSDOMParser {
    parse(html: string, url?: string): Document;
  }
  export = JSDOMParser;
}
