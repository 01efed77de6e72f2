/** What a program that writes articles as JSON calls the things of an article: paths, in the order in which they are asked. */
export interface Shape {
  /** Paths all of which an object of this shape has; behind `^=` stands how the string there begins. */
  readonly marks: readonly string[];
  readonly title?: readonly string[];
  readonly byline?: readonly string[];
  readonly publisher?: readonly string[];
  readonly published?: readonly string[];
  readonly modified?: readonly string[];
  readonly url?: readonly string[];
  readonly language?: readonly string[];
  readonly html?: readonly string[];
  readonly text?: readonly string[];
  /** The body in pieces: where they are, and what stands between them. */
  readonly pieces?: { readonly path: string; readonly between: string };
}

/**
 * A dot leads into an object or into each of a list; `[type=text]` takes those whose `type` is that. What a row does not say,
 * the keys below say, and they alone where no row fits.
 */
export const shapes: readonly Shape[] = [
  // messages that Telegram's desktop program exported: a channel's, and a person's in a group
  {
    marks: ["type", "date", "from_id^=channel", "text"],
    publisher: ["from"],
    byline: ["author"],
    pieces: { path: "text", between: "" },
  },
  { marks: ["type", "date", "from_id^=user", "text"], byline: ["from"], pieces: { path: "text", between: "" } },
  { marks: ["type", "date", "from", "text"], publisher: ["from"], pieces: { path: "text", between: "" } },
  // WordPress's REST
  {
    marks: ["title.rendered", "content.rendered"],
    title: ["title.rendered"],
    html: ["content.rendered"],
    published: ["date", "date_gmt"],
    modified: ["modified", "modified_gmt"],
    byline: ["_embedded.author.name", "yoast_head_json.author"],
    publisher: ["yoast_head_json.og_site_name"],
    url: ["link"],
  },
  // Ghost, exported or by its interface
  {
    marks: ["slug", "html", "published_at"],
    byline: ["authors.name", "primary_author.name"],
    url: ["url", "canonical_url"],
  },
  // the Guardian's Open Platform
  {
    marks: ["webTitle", "webPublicationDate"],
    title: ["fields.headline", "webTitle"],
    html: ["fields.body"],
    text: ["fields.bodyText"],
    published: ["webPublicationDate"],
    modified: ["fields.lastModified"],
    byline: ["fields.byline"],
    publisher: ["fields.publication"],
    url: ["webUrl"],
    language: ["fields.lang"],
  },
  // The New York Times's search, which gives no bodies
  {
    marks: ["headline.main", "pub_date"],
    title: ["headline.main"],
    published: ["pub_date"],
    byline: ["byline.original"],
    url: ["web_url"],
  },
  // Drupal's JSON:API
  {
    marks: ["attributes.title"],
    title: ["attributes.title"],
    html: ["attributes.body.processed", "attributes.body.value", "attributes.field_body.processed"],
    published: ["attributes.published_at", "attributes.field_date", "attributes.created"],
    modified: ["attributes.changed"],
    language: ["attributes.langcode"],
    url: ["links.self.href"],
  },
  // Arc's ANS
  {
    marks: ["content_elements"],
    title: ["headlines.basic"],
    byline: ["credits.by.name"],
    published: ["display_date", "first_publish_date", "publish_date"],
    modified: ["last_updated_date"],
    publisher: ["distributor.name"],
    url: ["canonical_url"],
    pieces: { path: "content_elements[type=text].content", between: "\n\n" },
  },
  // trafilatura: the address is the source, the text is named twice
  {
    marks: ["hostname", "text", "fingerprint"],
    publisher: ["sitename", "source-hostname", "source_hostname", "hostname"],
    url: ["url", "source"],
  },
  // news-please
  {
    marks: ["maintext", "source_domain"],
    published: ["date_publish"],
    publisher: ["source_domain"],
    text: ["maintext"],
  },
  // a body in paragraphs
  { marks: ["content.text"], pieces: { path: "content.text", between: "\n\n" } },
  { marks: ["body.text"], pieces: { path: "body.text", between: "\n\n" } },
  { marks: ["paragraphs.text"], pieces: { path: "paragraphs.text", between: "\n\n" } },
  { marks: ["paragraphs"], pieces: { path: "paragraphs", between: "\n\n" } },
];

/**
 * Keys by what they mean, in the order in which they are asked: schema.org's, ninjs's and those of the plain shape, then
 * those that other programs and people write, in small letters and without accents.
 */
export const keys = {
  title: [
    ...["headline", "headlines.value", "title", "name", "alternativeHeadline"],
    ...["titulo", "titular", "titre", "titel", "titolo", "заголовок"],
  ],
  byline: [
    ...["author", "authors", "byline", "by", "bylines", "creator"],
    ...["autor", "autores", "auteur", "auteurs", "autore", "autori", "автор"],
  ],
  publisher: [
    ...["publisher", "infosources.name", "infosource.name", "copyrightholder", "copyrightHolder", "source"],
    ...["sourceOrganization", "sitename", "site_name", "newspaper", "outlet"],
    ...["fuente", "medio", "periodico", "fonte", "veiculo", "jornal", "quelle", "источник"],
  ],
  published: [
    ...["datePublished", "firstcreated", "published", "date", "date_published", "published_at", "publishedAt"],
    ...["pubDate", "pub_date", "publication_date", "publish_date", "date_publish", "contentcreated"],
    ...["versioncreated", "dateCreated"],
    ...["fecha", "fecha_publicacion", "fecha_de_publicacion", "data", "data_publicacao", "data_de_publicacao"],
    ...["date_publication", "date_de_publication", "datum", "дата"],
  ],
  modified: ["dateModified", "versioncreated", "modified", "updated", "date_modified", "updated_at", "updatedAt"],
  url: ["url", "mainEntityOfPage", "canonical", "link", "uri", "source", "enlace", "lien"],
  language: ["inLanguage", "language", "lang", "idioma", "langue", "lingua", "sprache"],
  html: ["body_xhtml", "html", "content_html", "body_html"],
  text: [
    ...["articleBody", "body_text", "text", "content_text", "body", "content", "maintext", "bodies.value", "full_text"],
    ...["cuerpo", "contenido", "texto", "corpo", "conteudo", "corps", "contenu", "texte", "testo", "inhalt", "текст"],
  ],
} as const;

/** Where an object holds the one article that it is about. */
export const wrappings: readonly string[] = ["response.content", "data", "_source", "article", "story", "post"];

/**
 * Where an object holds a list of articles. Those that stand there by themselves are words that an article may have for
 * something else, so that an object with a body is none of these.
 */
export const lists: ReadonlySet<string> = new Set([
  ...["messages", "db.data.posts", "response.results", "response.docs", "hits.hits"],
  ...["articles", "results", "posts", "stories", "documents", "docs", "news", "data", "items", "entries", "value"],
  ...["articulos", "noticias", "artigos", "resultados", "documentos"],
]);
