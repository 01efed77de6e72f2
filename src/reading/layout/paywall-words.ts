/**
 * How a language tells a reader that an article is for those who pay or register: lists of phrases as those of `LineWords`.
 * German is here alone, since of its other lines little is known.
 */
export interface PaywallWords {
  /** Whole sentences that say for whom it is, or how much was read. */
  readonly claim: string;
  /** How sentences begin that ask the reader to subscribe, register or log in so as to read on. */
  readonly appeal: string;
}

const english: PaywallWords = {
  claim:
    "this (?:article|story|content|page|post|report) is (?:only |exclusively )?(?:available |reserved |exclusive |free )?(?:only |exclusively )?" +
    "(?:for|to) (?:(?:our |paying |paid |digital |premium ){0,3}(?:subscribers|members)|registered (?:readers|users))(?: only)? | " +
    "(?:subscribers?|members?)[- ]only (?:article|story|content) | " +
    "this is an? (?:premium|paid|subscribers?[- ]only|members?[- ]only) (?:article|story|feature|content) | premium (?:article|content) | " +
    "for (?:our )?(?:subscribers|members) only | (?:subscribers|members) only | only for (?:our )?subscribers | " +
    "available (?:only|exclusively) (?:for|to) (?:our )?(?:subscribers|members) | " +
    "you(?:'ve| have)(?: now| already)? (?:read|viewed|used|had)(?: (?:all|your|of|out of|the|last|\\d{1,3}|one|two|three|four|five|ten)){1,6}" +
    " (?:free |complimentary |monthly ){1,2}(?:articles?|stories|views)(?: (?:left|remaining|allowed|this|for|per|of|the|month|week|today)){0,4} | " +
    "you(?:'ve| have)(?: now| already)? (?:reached|hit|exceeded|used up) (?:your|the) (?:monthly |weekly |free |article |story ){1,3}(?:limit|allowance)" +
    "(?: (?:of|for|this|the|per|month|week|\\d{1,3}|free|articles|stories)){0,6} | " +
    "you(?:'ve| have)(?: now| already)? (?:reached|hit|exceeded|used up) (?:your|the) (?:limit|allowance) (?:of|for)(?: \\d{1,3})? (?:free |monthly )?" +
    "(?:articles|stories)(?: (?:this|for|per|the|month|week)){0,3} | " +
    "you have (?:\\d{1,3}|one|two|three|no)(?: more)? free (?:articles?|stories|story) (?:left|remaining)(?: this (?:month|week))? | " +
    "(?:get|enjoy) (?:unlimited|full|complete|digital)(?: digital| online)? access(?: to (?:all )?(?:of )?(?:our |the |this )?(?:articles?|stories|content|website|site|app))?" +
    "(?: (?:for|from) (?:just |only |as little as )?[£$€]\\s?\\d[^!?]{0,30})? | " +
    "(?:already|are you already) (?:subscribed|registered|a member)(?=\\s?\\?) | " +
    "(?:want|would you like) to (?:read|know) (?:more|on|the rest|the full (?:article|story))(?=\\s?\\?)",
  appeal:
    "already (?:a subscriber|have an account) | to continue reading | this article is for subscribers | (?:subscribe|sign up|sign in|log in|register|join)(?: now| today| here| for free| free){0,2}(?: or (?:subscribe|sign up|sign in|log in|register))? (?:to|and) " +
    "(?:(?:continue|keep|finish) reading|(?:read|unlock|access|view) (?:this|the full|the rest of (?:this|the)|all(?: of)? our|our|unlimited|more) ?(?:article|story|stories|content|articles|reporting)) | " +
    "create an? (?:free )?account (?:to|and) (?:continue|keep|read|unlock|access) | create an account or (?:sign|log) in | sign in or create an account | " +
    "subscribe(?: now| today)? (?:for|from) (?:just |only |as little as )?[£$€]\\s?\\d | " +
    "support (?:local|independent) journalism(?: by|\\.|$) | unlimited (?:online|digital) access (?:to|for|from) | enjoy additional articles | access articles from",
};

const spanish: PaywallWords = {
  claim:
    "(?:(?:este|esta) )?(?:contenido|artículo|noticia|nota)(?: es| está)?(?: (?:disponible|exclusiv[oa]|reservad[oa]|solo|sólo|únicamente|exclusivamente)){1,3}" +
    " (?:para|a)(?: nuestros| los)? (?:suscriptores|abonados|socios|usuarios registrados)(?: premium| digitales)? | " +
    "(?:solo|sólo|exclusivo) para (?:suscriptores|abonados|socios) | " +
    "(?:has|ha|usted ha) (?:alcanzado|superado|agotado|consumido|llegado a)l? (?:(?:el|tu|su) )?(?:límite|número máximo|cupo)(?: mensual)?(?: de)?(?: \\d{1,3})? " +
    "(?:artículos|noticias|contenidos|notas|lecturas)(?: (?:gratuit[oa]s|gratis))(?: (?:de|por|este|del|al) (?:este )?mes)? | " +
    "(?:te|le) quedan? (?:\\d{1,3}|un|una|dos|tres) (?:artículos?|noticias?|notas?) (?:gratuit[oa]s?|gratis)(?: (?:este|por) mes)? | " +
    "(?:ya|aún no) (?:eres|es|soy|estás|está) (?:suscriptora|suscriptor|suscrit[oa]|soci[oa]|registrad[oa])(?=\\s?\\?) | " +
    "(?:quieres|quiere|deseas|desea) (?:seguir|continuar) leyendo(?=\\s?\\?) | " +
    "suscr[ií](?:bete|base) (?:a|al) (?:el |la |los |las )?[^.,;:?!]{2,30}$",
  appeal:
    "para (?:seguir|continuar) leyendo | este contenido es exclusivo | ya eres suscriptor | suscr[ií](?:bete|base)(?: ahora| ya| hoy| gratis)? (?:para (?:seguir|continuar) leyendo|para (?:leer|acceder a) (?:este|esta|la|el|todos?|todas?|nuestr[oa]s?)|y (?:sigue|siga|continúa|continúe) leyendo) | " +
    "suscr[ií](?:bete|base)(?: ahora| ya| hoy)? (?:por|desde) (?:solo |sólo |tan solo )?(?:s/|u?s?[$€])?\\s?\\d | " +
    "reg[ií]str(?:ate|ese)(?: ahora| ya| gratis)? (?:para|y) (?:seguir|continuar|sigue|siga|continúa|leer) | " +
    "inici(?:a|e) sesión (?:o (?:regístrate|regístrese|suscr[ií]bete|suscríbase) )?para (?:seguir|continuar|leer|acceder) | " +
    "(?:disfruta|disfrute|obtén|obtenga) (?:de )?acceso (?:ilimitado|completo|total) (?:a (?:todo el contenido|todos los artículos|nuestr|la web)|por|desde)",
};

const portuguese: PaywallWords = {
  claim:
    "(?:(?:este|esta) )?(?:conteúdo|matéria|artigo|reportagem|notícia|texto)(?: é| está)?(?: (?:exclusiv[oa]|disponível|restrit[oa]|reservad[oa]|só|somente|apenas|exclusivamente)){1,3}" +
    " (?:para|a|aos)(?: os| nossos)? (?:assinantes|subscritores|membros|cadastrados) | " +
    "(?:só|exclusivo|somente|apenas) para (?:assinantes|subscritores) | " +
    "(?:(?:você|voce) )?(?:já )?(?:atingiu|alcançou|excedeu|esgotou) (?:o|seu|o seu) limite(?: mensal)?(?: de)?(?: \\d{1,3})? " +
    "(?:matérias|notícias|artigos|conteúdos|reportagens|textos) (?:gratuit[oa]s|grátis)(?: (?:do|deste|neste|por|no) mês)? | " +
    "(?:já é|ainda não é) (?:subscritora?|cadastrad[oa])(?=\\s?\\?) | " +
    "(?:quer|deseja) continuar (?:lendo|a ler)(?=\\s?\\?)",
  appeal:
    "para continuar (?:lendo|a ler) | conteúdo exclusivo para | já é assinante | assine(?: já| agora| hoje)? (?:para (?:continuar|seguir|ler|ter acesso|acessar|desbloquear)|e (?:continue|leia|tenha acesso)) | " +
    "assine(?: já| agora| hoje)? (?:por|a partir de) (?:apenas |só )?(?:r\\$|€)\\s?\\d | " +
    "(?:cadastre-se|registe-se|registre-se)(?: gratuitamente| grátis| agora| já)? (?:para|e) (?:continuar|continue|seguir|ler|leia|acessar|aceder|ter acesso) | " +
    "(?:faça (?:o )?login|inicie sessão|entre)(?: ou (?:assine|cadastre-se))? para (?:continuar (?:lendo|a ler)|ler (?:este|esta|a|o)) | " +
    "continue (?:lendo|a ler) com (?:acesso|uma assinatura|a assinatura) | " +
    "(?:tenha|aproveite|desfrute de) acesso (?:ilimitado|total|completo) (?:a (?:todo o conteúdo|todas as)|por|a partir de)",
};

const french: PaywallWords = {
  claim:
    "(?:cet article|ce contenu|ce texte|l'accès à (?:cet article|ce contenu)|la lecture de cet article|(?:la )?suite(?: de (?:cet article|l'article))?|article|contenu|lecture|accès)(?: est)?" +
    "(?: exclusivement| uniquement| strictement)? (?:réservée?|accessible|disponible)(?: exclusivement| uniquement| seulement)? " +
    "(?:aux|à nos|pour (?:les|nos)) (?:abonnée?s|membres|adhérents)(?: premium| numériques)? | " +
    "vous avez (?:atteint|dépassé) (?:la|votre) limite (?:mensuelle )?(?:d'|de )(?:vos )?(?:\\d{1,3} )?articles gratuits(?: (?:ce|du|par|pour ce) mois(?:-ci)?)? | " +
    "vous avez (?:déjà )?(?:lu|consulté)(?: (?:\\d{1,3}|un|deux|trois|cinq|tous|de|vos|des|sur)){1,5} articles? gratuits?(?: (?:ce|du|par|de ce) mois(?:-ci)?)? | " +
    "il vous reste (?:\\d{1,3}|un|deux|trois) articles? gratuits?(?: (?:ce|à lire ce) mois(?:-ci)?)? | " +
    "(?:vous êtes (?:déjà )?|déjà )(?:abonnée?|inscrite?|membre)(?=\\s?\\?) | envie de lire la suite(?=\\s?\\?)",
  appeal:
    "pour lire la suite | il vous reste .{1,10}% | la suite est réservée | déjà abonnée? | (?:inscrivez-vous|connectez-vous|identifiez-vous|créez (?:un|votre) compte)(?: gratuitement)?(?: ou (?:abonnez-vous|inscrivez-vous))? (?:pour|afin de) " +
    "(?:lire|continuer|poursuivre) (?:la|cet|l'|votre|à) ?(?:suite|article|lecture|lire) | " +
    "pour (?:poursuivre|continuer) (?:la|votre) lecture(?: de cet article)?,? (?:abonnez|inscrivez|connectez|identifiez)-vous | " +
    "(?:profitez|bénéficiez) d'un accès (?:illimité|intégral) (?:à (?:tous|nos|l'ensemble)|pour|dès)",
};

const russian: PaywallWords = {
  claim:
    "(?:(?:этот|эта|данный|данная|полный|полная|весь) )?(?:материал|текст|контент|статья|публикация|версия)(?: (?:статьи|материала))? " +
    "(?:доступ(?:ен|на|но)|открыт[аы]?)(?: только| исключительно| лишь)?(?: для| нашим| наших| по){0,2}(?: платн(?:ым|ых|ой))? (?:подписчикам|подписчиков|подписке) | " +
    "(?:доступно )?только для (?:наших )?подписчиков | это платн(?:ый|ая) (?:материал|статья|контент|публикация) | " +
    "вы (?:уже )?(?:прочитали|прочли|исчерпали|использовали|достигли)(?: (?:все|лимит|лимита|\\d{1,3}|из|ваши)){1,4} бесплатн(?:ых|ые) (?:статей|статьи|материалов|материалы)" +
    "(?: (?:в|за|на) (?:этом|этот|месяц) ?(?:месяце|месяц)?)? | " +
    "уже (?:подписаны|подписчик|зарегистрированы|есть подписка|оформили подписку)(?=\\s?\\?) | хотите (?:читать|прочитать|прочесть) (?:дальше|далее|полностью)(?=\\s?\\?)",
  appeal:
    "чтобы (?:продолжить чтение|читать (?:дальше|далее|полностью)|(?:прочитать|прочесть) (?:полностью|целиком|статью|материал|текст)),? (?:оформите|подпишитесь|войдите|зарегистрируйтесь|купите|авторизуйтесь) | " +
    "(?:оформите|купите|продлите) (?:\\p{L}+ )?подписку | " +
    "(?:войдите|зарегистрируйтесь|авторизуйтесь|подпишитесь)(?: или (?:зарегистрируйтесь|подпишитесь))?,? чтобы (?:продолжить|читать|прочитать|прочесть|дочитать)",
};

const german: PaywallWords = {
  claim:
    "dies(?:er|e|es) (?:artikel|beitrag|inhalt|text|seite) (?:ist|steht)(?: nur| exklusiv| ausschließlich){0,2} (?:für )?(?:unsere |unseren |registrierte |registrierten |angemeldete )?" +
    "(?:abonnenten|abonnentinnen|leser|nutzer|mitglieder)(?: und (?:abonnenten|leser|nutzer))?(?: (?:verfügbar|zugänglich|lesbar|reserviert|zur verfügung))? | " +
    "dies(?:er|e|es) (?:artikel|beitrag|inhalt|text) ist teil (?:unseres|des|von) [^.?!]{0,30}(?:angebots?|abos?|abonnements) | " +
    "dies ist ein (?:plus|premium|abo)[- ]?(?:artikel|beitrag|inhalt) | (?:nur|exklusiv) für abonnenten | " +
    "sie haben (?:bereits |schon )?(?:ein|eine) (?:digital-?|print-?)?(?:abo|abonnement|konto|nutzerkonto|zugang)(?=\\s?\\?) | " +
    "(?:bereits|schon|sind sie (?:bereits|schon)) (?:abonnent|abonnentin|registriert|kunde|mitglied)(?=\\s?\\?) | " +
    "sie haben (?:ihr|das|alle|ihre) (?:limit|kontingent|\\d{1,3})? ?(?:von |an )?(?:\\d{1,3} )?(?:kostenlosen|freien|gratis-?) ?artikeln?(?: (?:in|für) diesem monat)? (?:erreicht|gelesen|aufgebraucht) | " +
    "(?:jetzt )?weiterlesen mit (?:dem |unserem |einem )?[\\p{L}\\d-]{0,15}(?:plus|premium|abo|abonnement|probeabo)",
  appeal:
    "(?:jetzt )?(?:abonnieren|registrieren|anmelden|einloggen) (?:und|um) (?:weiterlesen|weiterzulesen) | jetzt (?:\\p{L}+ )?(?:abonnieren|registrieren) | " +
    "um (?:weiterzulesen|weiter zu lesen|diesen artikel (?:zu lesen|weiterzulesen)),? (?:melden|registrieren|abonnieren|loggen) | " +
    "(?:melden sie sich an|registrieren sie sich|loggen sie sich ein|abonnieren sie)(?: jetzt| kostenlos| kostenfrei){0,2},? um (?:weiterzulesen|weiter zu lesen|diesen|den)",
};

/** The languages in which such notes are known. */
export const paywallWords: readonly PaywallWords[] = [english, spanish, portuguese, french, russian, german];
