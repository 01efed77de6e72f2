import { expect, test } from "vitest";
import { isPaywallNote } from "./paywall.ts";
import { paywallWords } from "./paywall-words.ts";

test.each([
  "This article is for subscribers only.",
  "This story is available exclusively to our subscribers.",
  "You have read 3 of 5 free articles this month.",
  "You’ve used all of your free articles.",
  "You have reached your limit of free articles",
  "You've reached your monthly article limit.",
  "You have 2 free articles left this month.",
  "This is a premium article",
  "Get unlimited access for just $1 a week",
  "Want to read more? Subscribe today from £1 a month",
  "Subscribe now to continue reading.",
  "Register for free to read this article",
  "Log in or subscribe to keep reading",
  "Create a free account to continue",
  "Este contenido es exclusivo para suscriptores.",
  "Contenido solo para suscriptores",
  "Artículo solo para suscriptores",
  "Suscríbete para seguir leyendo",
  "Suscríbase y siga leyendo",
  "Suscríbase a El Comercio",
  "¿Ya eres suscriptor? Inicia sesión",
  "Has alcanzado el límite de artículos gratuitos",
  "Ha superado el límite mensual de 10 artículos gratis por mes.",
  "Le queda 1 artículo gratuito este mes",
  "Regístrese gratis para leer esta noticia",
  "Conteúdo exclusivo para assinantes.",
  "Este conteúdo é exclusivo para assinantes",
  "Matéria restrita a assinantes",
  "Assine para continuar lendo",
  "Você atingiu o limite de matérias gratuitas do mês",
  "Já é assinante? Faça login",
  "Cadastre-se para ler esta matéria",
  "Continue lendo com acesso ilimitado por R$ 1,90",
  "Cet article est réservé aux abonnés.",
  "Lecture réservée aux abonnés",
  "La suite de cet article est réservée à nos abonnés.",
  "Vous avez atteint votre limite d’articles gratuits ce mois-ci.",
  "Vous êtes déjà abonné ? Connectez-vous",
  "Créez un compte gratuitement pour lire la suite",
  "Материал доступен только подписчикам.",
  "Полный текст доступен только подписчикам",
  "Статья доступна подписчикам",
  "Это платный материал. Оформите подписку, чтобы прочитать полностью",
  "Чтобы продолжить чтение, оформите подписку.",
  "Вы прочитали 5 из 5 бесплатных статей",
  "Уже подписаны? Войти",
  "Dieser Artikel ist nur für Abonnenten.",
  "Dieser Beitrag ist Teil unseres Plus-Angebots",
  "Jetzt weiterlesen mit Plus",
  "Weiterlesen mit dem Digital-Abo",
  "Sie haben bereits ein Abo? Anmelden",
  "Melden Sie sich an, um weiterzulesen.",
])("%j is for those who pay", (line) => expect(isPaywallNote(line)).toBe(true));

test.each([
  "El Comercio said its subscribers would read the treaty first.",
  "The paper limited free articles to the week of the signing.",
  "You have reached the limit, the observers told the column.",
  "You have read three of the five articles of the treaty.",
  "This article is for the guarantors to read as they see fit.",
  "This article is only a draft.",
  "Subscribe to the treaty, he told both parliaments.",
  "Register for free elections, the posters in Lima said.",
  "Get unlimited access to the river, Quito had asked.",
  "Unlimited access to the Marañón was what Ecuador had asked for since 1942.",
  "Already registered, the soldiers left Patuca.",
  "El diario limitó los artículos gratuitos durante la guerra del Cenepa.",
  "Ha alcanzado el límite de su paciencia, dijo el canciller.",
  "Suscríbase el acuerdo, pidió Mahuad, y callarán las armas.",
  "El contenido del acuerdo está reservado a los garantes.",
  "Este artículo es exclusivo para los buques del Perú.",
  "El artículo está reservado a los garantes.",
  "Ya es socio del Mercosur.",
  "Assine o tratado, pediu o presidente do Brasil.",
  "A empresa atingiu o limite de artigos publicados.",
  "O jornal reservou o texto do acordo aos assinantes.",
  "Le Monde a dit que ses abonnés liraient le traité les premiers.",
  "L’article est réservé aux membres.",
  "Cet article est réservé aux navires du Pérou.",
  "La lecture du protocole a duré une heure.",
  "Газета открыла статью для всех подписчиков в Лиме.",
  "Материал доступен исследователям с 1995 года.",
  "Уже подписаны два соглашения.",
  "Чтобы продолжить переговоры, президенты прибыли в Бразилиа.",
  "Dieser Artikel ist Teil des Protokolls von Rio.",
  "Dieser Artikel steht nur auf dem Papier.",
  "Die Zeitung öffnete den Artikel für Abonnenten.",
  "Sie haben ein Abkommen, sagte Cardoso.",
])("%j is text", (line) => expect(isPaywallNote(line)).toBe(false));

test("a sentence longer than such notes is text, however it begins", () => {
  expect(isPaywallNote(`Оформите подписку, ${"сказал он и вспомнил Лиму, ".repeat(8)}`)).toBe(false);
});

test("every phrase is a pattern in lower case", () => {
  for (const phrase of paywallWords
    .flatMap(({ claim, appeal }) => [claim, appeal])
    .flatMap((field) => field.split(" | "))) {
    expect(phrase).toMatch(/^(?:\(\?:)*\p{Ll}/u);
    expect(phrase.replaceAll("\\p{L}", "")).not.toMatch(/\p{Lu}/u);
    expect(() => new RegExp(phrase, "iu"), phrase).not.toThrow();
  }
});
