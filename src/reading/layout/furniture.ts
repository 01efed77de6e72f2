/**
 * Lines that sites put around an article, by the rule under which they are cut; English, Spanish, French, Portuguese and
 * Russian. All are tried against whole short lines, never against running text.
 */
export const furniture: readonly (readonly [rule: string, line: RegExp])[] = [
  [
    "furniture",
    /^(?:posted in|share(?: this)?(?: (?:article|story|post))?|print|tweet|e-?mail|save|listen(?: to this article)?|home|news|world|politics|menu|advertisement|sponsored|subscribe(?: now)?|sign (?:in|up)|log in|follow us|comments?|leave a (?:comment|reply)|skip to (?:main )?content|copy link|loading\.*|compartir|comparte|publicidad|anuncio|imprimir|suscr[ií]bete|comentarios|síguenos|partager|publicité|imprimer|s'abonner|commentaires|compartilhar|compartilhe|publicidade|assine|comentários|поделиться|реклама|распечатать|подписаться|комментарии)[.!:]*$/iu,
  ],
  [
    "furniture",
    /^(?:share (?:this )?on|follow us on|sign up (?:for|to)|subscribe to|download (?:the|our) app|click here|s[ií]guenos en|suscr[ií]bete a|suivez-nous|abonnez-vous|siga-nos|inscreva-se|подпис(?:ывайтесь|аться) на|следите за)\b/iu,
  ],
  ["furniture", /^\d+\s+(?:min(?:ute)?s?(?:\s+read)?|comments?|shares?|views?|комментари\p{L}+)$/iu],
  [
    "furniture",
    /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|etiquetas?|temas|mots[- ]clés|palavras-chave|теги|темы)\s*:/iu,
  ],
  [
    "caption",
    /^(?:photo(?:graph)?s?|image|picture|file photo|pool photo|credit|getty images|foto(?:graf[ií]a)?|imagen|imagem|crédito|crédit(?:s)?|фото|снимок)(?:\s+(?:by|credit|de|por|d'archives))?\s*[:/]/iu,
  ],
  ["caption", /\((?:photo|foto|фото|image|ap photo|pool|file|archivo|archives|arquivo)\b[^)]*\)$/iu],
  ["sources", /^(?:sources?|fuentes?|fontes?|источники?)\s*:/iu],
  [
    "copyright",
    /^(?:©|\(c\)\s|copyright\b|all rights reserved|todos los derechos|tous droits|todos os direitos|все права)/iu,
  ],
];

/** A line that leads to other articles and names one itself. */
export const pointer =
  /^(?:read (?:more|also|next)|also read|see also|more on this|related|don't miss|watch|le[ae]? tambi[ée]n|lea m[áa]s|le puede interesar|ver tambi[ée]n|ve[ar]? tambi[ée]n|m[áa]s informaci[óo]n|lire (?:aussi|plus)|[àa] lire aussi|voir aussi|leia (?:mais|tamb[ée]m)|veja tamb[ée]m|saiba mais|читайте также|читать также|см\. также|подробнее)\s*[:：→>-]\s*\S/iu;

/** A line after which other articles are listed. */
export const relatedHeading =
  /^(?:related(?:\s+(?:stories|articles|posts|news|content|topics|coverage))?|more\s+(?:stories|news|from\s.{1,40}|on this (?:story|topic))|read (?:more|also|next)|also read|see also|most (?:read|popular)|recommended(?: for you)?|you (?:may|might) (?:also )?like|latest news|trending|noticias relacionadas|art[íi]culos relacionados|le[ae]? tambi[ée]n|lo m[áa]s le[íi]do|m[áa]s noticias|sur le m[êe]me sujet|articles li[ée]s|[àa] lire aussi|lire aussi|les plus lus|not[íi]cias relacionadas|mat[ée]rias relacionadas|leia (?:mais|tamb[ée]m)|veja tamb[ée]m|mais lidas|читайте также|похожие (?:статьи|новости)|материалы по теме|по теме|другие новости)\s*[:.…]*$/iu;

/** A site's name standing alone. */
export const domainLine = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]{1,63}\.)+[a-z]{2,12})\/?$/i;
