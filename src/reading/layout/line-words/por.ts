import { defineLineWords } from "./line-words.ts";

/** What stands around articles in Portuguese. */
export const portuguese = defineLineWords({
  furniture:
    "compartilh(?:ar|e)(?: (?:esta (?:notícia|matéria)|este artigo|via))? | " +
    "partilh(?:ar|e)(?: este artigo)? | publicidade | anúncio | assine(?: já)? | comentários? | " +
    "comentar | deixe (?:um|o seu|seu) comentário | imprimir | início | menu | buscar | pesquisar | " +
    "guardar | salvar | ouvir(?: (?:a notícia|este artigo))? | entrar | iniciar sessão | cadastre-se | " +
    "mundo | internacional | política | notícias | últimas notícias | última hora | enviar por e-?mail | " +
    "copiar (?:link|ligação) | link copiado | carregando | fechar | próxim[oa] | anterior | " +
    "voltar ao topo | (?:ir|pular) para o conteúdo(?: principal)? | continua (?:depois|após) da? publicidade | " +
    "continua após a publicidade | conteúdo patrocinado | continue lendo | continuar a ler | " +
    "tamanho (?:da letra|do texto) | ver comentários | subscrever | siga-nos | " +
    "(?:notícia|matéria|reportagem) em (?:atualização|desenvolvimento) | " +
    "est[ea] (?:notícia|matéria|reportagem|artigo|texto) (?:foi|será|está sendo) atualizad[oa]",
  invitation:
    "receba notícias d[aeo] | cadastre-se e escolha | já conhece as vantagens de ser assinante | você já conhece as vantagens de ser assinante | sua assinatura pode valer | subscrever newsletter$ | os leitores são a força e a vida do jornal$ | " +
    "siga-nos (?:no|na|em) | siga o .{1,30} no | siga (?:o )?noss[oa] (?:canal|perfil|página|grupo) | inscreva-se (?:no|na|em|para) | " +
    "assine (?:a|o|nossa|nosso) .{0,40}(?:newsletter|boletim|canal) | " +
    "subscreva (?:a|o) .{0,40}newsletter | receba (?:nossa|nossas|as notícias|no seu) | clique aqui | " +
    "baixe (?:o|nosso) app | entre no (?:grupo|canal) | participe do (?:grupo|canal) | " +
    "encontrou algum erro | " +
    "para deixar de receber | o post .{1,150} apareceu primeiro em | " +
    "valorizamos (?:a )?sua privacidade | a sua privacidade é importante | " +
    "(?:nós e os nossos (?:\\d+ )?parceiros )?(?:usamos|utilizamos) cookies | este s[ií]te (?:usa|utiliza) cookies | " +
    "(?:aceitar|rejeitar|recusar|configurar)(?: tod[ao]s| cookies| tudo)?(?: (?:aceitar|rejeitar|recusar|configurar)(?: tod[ao]s| cookies| tudo)?)*$ | " +
    "ao (?:se cadastrar|cadastrar-se|assinar|se inscrever),? .{0,20}(?:concorda|aceita) | seu e-?mail$",
  counted: "min(?:utos?)?(?: de leitura)? | comentários? | partilhas | compartilhamentos | visualizações",
  homePage: "início | página inicial | capa | home",
  section:
    "mundo | internacional | economia | política | sociedade | esportes? | desporto | cultura | opinião | " +
    "ciência | saúde | tecnologia | educação | cotidiano | ilustrada | brasil | poder | mercado | negócios | " +
    "país | europa | áfrica | ásia | américa latina | américas | oriente médio | médio oriente | vídeos? | " +
    "podcasts? | blogs | tempo | turismo | entretenimento | minha conta | mais | seções | secções",
  tags:
    "tags | palavras-chave | temas | assuntos? | tópicos(?: relacionados)? | marcadores | categorias? | " + "etiquetas",
  picture: "foto(?:s|grafias?)? | imagem | foto de arquivo | legenda",
  pictureCredit: "créditos?(?: da (?:foto|imagem))?",
  pictureNote: "foto | fotografia | imagem | arquivo | divulgação | reprodução",
  sources: "fontes?",
  rights: "(?:todos os )?direitos reservados",
  copying: "(?:é )?proibida a reprodução | reprodução proibida | é vedada a reprodução",
  pointer:
    "leia mais | le[iî]a a seguir | veja mais | saiba mais | ler mais | leia a íntegra | relacionad[ao]s? | notícia relacionada | " +
    "assista | não perca",
  alsoRead: "le(?:ia|r) também | leia ainda | ve(?:ja|r) também | confira também",
  related:
    "(?:notícias|matérias|artigos|conteúdos?) relacionad[ao]s? | leia (?:mais|também|ainda) | " +
    "veja (?:mais|também) | saiba mais | ler mais | (?:as )?mais (?:lidas|lidos|vistas) | " +
    "mais notícias | mais sobre .{1,40} | relacionad[ao]s | recomendad[ao]s(?: para (?:você|si))? | " +
    "últimas(?: notícias)? | outras notícias | você (?:também )?pode gostar | tópicos relacionados",
  comments: "comentários?(?: dos leitores)?",
  by: "por | texto(?: de)? | escrito por | da autoria de | reportagem de",
  role:
    "d[ao] sucursal | (?:d[oae] )?(?:enviad[oa]s? especia(?:l|is)) | " +
    "(?:d[oa] |nosso |nossa |do nosso |da nossa )?correspondentes? | da redação | redação | agências? | " +
    "da agência | das agências | (?:d[oa] )?(?:nosso |nossa )?enviad[oa] especial | rep[oó]rter | " +
    "jornalista | colaboração para | especial para | editoria de .{1,30} | com agências",
  ofRole: "em | no | na | de | do | da | a | ao | à | para | e | o",
  credit:
    "com informações d[aeo]s? | com agências? | com (?:a )?(?:lusa|reuters|afp|efe) | edição: | " + "traduzido por",
  contribution:
    "(?:contribuiu|contribuíram|colaborou|colaboraram) (?:para|com|n)(?:esta| esta| este|este) (?:reportagem|artigo|matéria|texto)",
  release: "nota(?: à imprensa| oficial)? | comunicado(?: de imprensa| oficial| conjunto)?",
  page: "p | pp | pág | página | nº",
  edition: "edição impressa",
  outlet:
    "folha de s\\.? ?paulo | o (?:globo|estado de s\\.? ?paulo|país|jornal|público) | estadão | jornal (?:de|do|da) \\p{L}+(?: \\p{L}+)? | " +
    "diário (?:de|do|da) \\p{L}+(?: \\p{L}+)? | correio (?:da manhã|braziliense|do povo) | público | expresso | zero hora | " +
    "gazeta (?:de|do|da|mercantil)(?: \\p{L}+)? | agência \\p{L}+ | g1 | valor econômico | observador",
  institution:
    "(?:ministério|secretaria|presidência|embaixada|gabinete|governo) (?:de|do|da|das|dos) \\p{L}.{2,70} | itamaraty | " +
    "assessoria de (?:imprensa|comunicação).{0,50}",
  labels: {
    title: "título | manchete",
    subject: "assunto",
    publisher: "fonte | jornal | veículo",
    author: "autora? | autores",
    other:
      "idioma | língua | atualizad[oa](?: em)? | última atualização | seção | secção | editoria | para | " +
      "de | cc | local | página | edição",
  },
  numbered: { what: "documento | artigo | notícia | matéria", of: "de" },
});
