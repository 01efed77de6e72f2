import type { ActorWords, Endings } from "../../actors/lexicon.ts";

/** Portuguese offices and groups: `CAMEO block | kind | phrases`. */
export const roles = `
GOV|title|primeiro-ministro[primeira-ministra,primeiros-ministros,primeiras-ministras];chanceler;vice-chanceler;premiê;premier;rei;rainha;príncipe;princesa;príncipe herdeiro;imperador;sultão;emir;monarca;líder supremo;chefe de Estado;chefe de Governo;chefe do Estado;chefe do Governo;governante;mandatário;ditador;caudilho;regente;primeira-dama;ministro;vice-ministro;ministro-chefe;secretário de Estado;subsecretário;secretário de Defesa;secretário do Tesouro;assessor de segurança nacional;conselheiro de segurança nacional;chefe de gabinete;governador;vice-governador;prefeito;vice-prefeito;presidente de câmara;autarca;vereador;intendente;defensor do povo;ombudsman;provedor de justiça;procurador-geral da República;advogado-geral da União;estadista;tecnocrata;funcionário;servidor;funcionário público;burocrata;presidente eleito;chefe da diplomacia;candidato presidencial;candidato à presidência;ministro de Estado;chefe da Casa Civil;administrador regional
*GOV|title|presidente;vice-presidente;secretário-geral;secretário geral;diretor-geral;diretor executivo;comissário;relator;relator especial;presidente interino
GOV|envoy|embaixador[embaixadora,embaixatriz,embaixadores,embaixadoras];enviado;enviado especial;representante especial;representante permanente;alto representante;alto comissário;cônsul;cônsul-geral;vice-cônsul;encarregado de negócios;adido;adido militar;diplomata;emissário;plenipotenciário;mediador;negociador;negociador-chefe;delegado;núncio;núncio apostólico
MIL|title|general;tenente-general;major-general;general de brigada;general de divisão;general de Exército;almirante;vice-almirante;contra-almirante;coronel;tenente-coronel;comandante em chefe;comandante-em-chefe;comandante-geral;major;capitão;tenente;sargento;cabo;marechal;brigadeiro;comodoro;comandante do Exército;chefe do Exército;chefe do Estado-Maior;soldado;militar;paraquedista;fuzileiro naval;fuzileiro;marinheiro;piloto;atirador de elite;recruta;conscrito;reservista;capacete azul;capacetes azuis;ex-combatente;combatente do Exército;oficial do Exército;veterano de guerra
COP|title|policial[policiais];policial militar;policial civil;policial federal;agente da polícia;agente policial;delegado de polícia;chefe de polícia;chefe da polícia;inspetor de polícia;guarda prisional;guarda de fronteira;guarda-costeira;guarda municipal;carabineiro;gendarme;detetive;xerife;agente penitenciário;investigador de polícia;polícia de choque
LEG|title|senador;deputado;deputado federal;deputado estadual;congressista;parlamentar;legislador;eurodeputado;presidente do Congresso;presidente do Senado;presidente da Câmara;presidente da Assembleia;constituinte;líder do governo na Câmara;membro do Congresso
JUD|title|juiz[juíza,juízes,juízas];magistrado;desembargador;promotor;promotor de justiça;procurador;procurador-geral;advogado;advogado de defesa;ministro do Supremo;jurista;juiz de instrução;defensor público;tabelião
OPP|title|oposicionista;líder oposicionista;líder da oposição;líder opositor;opositor;candidato da oposição;candidato oposicionista;dissidente;preso político
REB|title|rebelde;guerrilheiro;líder guerrilheiro;comandante guerrilheiro;líder rebelde;chefe rebelde;insurgente;insurreto;subversivo;paramilitar;chefe paramilitar;miliciano;jihadista;islamista;terrorista;extremista;separatista;líder separatista;combatente;senhor da guerra;mercenário;homem-bomba[mulher-bomba,homens-bomba,homens-bombas];terrorista suicida;suicida;golpista;amotinado;mujahid;revoltoso;sequestrador de avião
UAF|title|pistoleiro;homem armado;indivíduo armado;desconhecido armado;encapuzado;mascarado;atacante;agressor;assaltante;assassino;sequestrador;bandido;atirador;jagunço;matador;matador de aluguel;incendiário
ELI|title|ancião tribal;chefe tribal;líder tribal;cacique;oligarca;notável;dignitário;aristocrata
MED|title|jornalista;repórter;correspondente;editor;colunista;blogueiro;fotógrafo;fotojornalista;cinegrafista;apresentador;locutor;comentarista;radialista
REL|title|papa;pontífice;sumo pontífice;patriarca;bispo;arcebispo;cardeal;imã;aiatolá;grande aiatolá;mulá;mufti;xeque;xeique;clérigo;sacerdote;pastor;rabino;rabino-chefe;monge;freira;dalai lama;missionário;padre;frei;pregador;líder religioso
BUS|title|empresário;magnata;industrial;banqueiro;comerciante;investidor;importador;exportador;executivo;diretor-presidente;presidente-executivo;lojista;empreendedor;bilionário;empreiteiro;armador;patrão
CVL|title|ativista;ativista de direitos humanos;defensor de direitos humanos;manifestante;civil;morador;residente;cidadão[cidadã,cidadãos,cidadãs];habitante;aldeão[aldeã,aldeões,aldeãos];pessoa;homem[homens];mulher;criança;menino;menina;jovem[jovens];adolescente;bebê;idoso;turista;passageiro;transeunte;fiel[fiéis];saqueador;eleitor;paciente;preso;detento;presidiário;detido;refém[reféns];cativo;sobrevivente;vítima;familiar;parente;viúva;mãe[mães];pai;irmão;irmã;esposa;marido;filho;filha;aposentado;pensionista;indígena;líder indígena;líder comunitário;quilombola;artista;escritor;poeta;cantor;ator;atriz;jogador de futebol;atleta;cientista;peregrino;consumidor;colono;ambientalista;feminista;denunciante;popular[populares];sem-teto;sem-terra;flagelado;nacional;torcedor
EDU|title|estudante;líder estudantil;dirigente estudantil;professor;docente;acadêmico;reitor;aluno;universitário;pesquisador;secundarista;catedrático
LAB|title|trabalhador;operário;sindicalista;líder sindical;dirigente sindical;mineiro;caminhoneiro;motorista de ônibus;estivador;portuário;enfermeiro;grevista;taxista;ferroviário;metroviário;empregado;metalúrgico;petroleiro sindicalizado;bancário;servidor em greve;trabalhador rural;trabalhador sem-terra;motorista de caminhão;metalúrgicos;garimpeiro;seringueiro;entregador;assalariado;boia-fria
AGR|title|agricultor;camponês;lavrador;fazendeiro;pecuarista;pescador;produtor rural;cocaleiro;ruralista;latifundiário;cafeicultor;plantador;criador de gado;pastor de ovelhas;granjeiro
REF|title|refugiado;migrante;imigrante;emigrante;deslocado;requerente de asilo;solicitante de asilo;exilado;asilado;deportado;retornado;retirante
CRM|title|narcotraficante;traficante;contrabandista;mafioso;criminoso;ladrão;pirata;hacker;traficante de drogas;traficante de pessoas;coiote;chefe da máfia;chefe do tráfico;chefão;chefe do cartel;gângster;membro de gangue;estelionatário;delinquente;estuprador;caçador furtivo;doleiro;meliante;infrator
SPY|title|espião[espiã,espiões,espiãs];chefe da inteligência;chefe de inteligência;agente de inteligência;agente secreto;oficial de inteligência;informante;agente duplo
HLH|title|médico;cirurgião;paramédico;socorrista;profissional de saúde;agente de saúde;epidemiologista
NGO|title|trabalhador humanitário;agente humanitário;voluntário
=|title|homólogo;colega;contraparte;par
*GOV|title|líder;dirigente;porta-voz;representante;chefe;autoridade;alto funcionário;diretor;assessor;conselheiro;secretário;político;candidato;responsável[responsáveis];titular;subchefe;interlocutor;coordenador
*MIL|title|comandante;subcomandante;oficial[oficiais];cadete;suboficial[suboficiais]
*|title|membro;integrante;agente;fonte;simpatizante;partidário;seguidor;fundador;aliado;especialista;analista;observador;inspetor;guarda;guarda-costas;segurança;desertor;colaborador;militante;filiado;apoiador;suspeito;tripulante;quadro
GOV|group|Conselho de Ministros;gabinete;ministério;chancelaria;secretaria de Estado;secretaria;presidência;vice-presidência;embaixada;consulado;consulado-geral;missão diplomática;corpo diplomático;alfândega;receita federal;banco central;junta;junta militar;governo militar;monarquia;coroa;casa real;família real;prefeitura;município;câmara municipal;governadoria;justiça eleitoral;comissão eleitoral;controladoria;defensoria pública;procuradoria;administração pública;governo de transição;governo interino;conselho de Estado;executivo;poder executivo;politburo;comitê central;regime militar;fisco;diplomacia;governo federal;governo estadual;governo central;governo provincial;casa civil;corpo de bombeiros;bombeiro;defesa civil;proteção civil
*GOV|group|governo;regime;autoridades;administração;delegação;cúpula;Estado;direção;liderança
MIL|group|exército;Forças Armadas;força aérea;marinha;aeronáutica;armada;tropa;forças de segurança;forças especiais;forças de defesa;força naval;forças terrestres;forças militares;guarda nacional;guarda republicana;guarda presidencial;guarda revolucionária;infantaria;fuzileiros navais;cavalaria;artilharia;regimento;batalhão;brigada;esquadrão;pelotão;guarnição;navio de guerra;fragata;destróier;corveta;porta-aviões;submarino;navio-patrulha;barco-patrulha;lancha-patrulha;canhoneira;avião de combate;avião de guerra;avião militar;caça;caça-bombardeiro;bombardeiro;helicóptero;helicóptero militar;drone;tanque;blindado;míssil[mísseis];patrulha militar;frota;esquadra;estado-maior;alto comando;quartel-general;força de paz;forças de paz;força multinacional;missão de paz;forças de ocupação;contingente militar;comando militar;aviação militar;defesa antiaérea;quartel;polícia do exército
COP|group|polícia;polícia militar;polícia civil;polícia federal;polícia nacional;polícia local;polícia rodoviária;força policial;forças policiais;forças da ordem;tropa de choque;batalhão de choque;guarda civil;gendarmaria;carabineiros;delegacia;guarda costeira;polícia de fronteira;polícia judiciária;força pública;patrulha policial;PSP;guarda nacional republicana
LEG|group|parlamento;congresso;congresso nacional;senado;senado federal;câmara;câmara dos deputados;câmara dos representantes;câmara baixa;câmara alta;assembleia nacional;assembleia legislativa;assembleia constituinte;assembleia da República;assembleia;poder legislativo;legislativo;comissão parlamentar;comissão parlamentar de inquérito;CPI;bancada;duma;grupo parlamentar
JUD|group|tribunal;corte;Supremo Tribunal Federal;Supremo Tribunal;Supremo;suprema corte;tribunal constitucional;tribunal superior;Superior Tribunal de Justiça;Tribunal Superior Eleitoral;tribunal eleitoral;tribunal militar;tribunal de justiça;promotoria;procuradoria-geral;procuradoria-geral da República;ministério público;justiça;judiciário;poder judiciário;júri;corte de apelação;juizado;ordem dos advogados;magistratura;Judiciário
REB|group|guerrilha;grupo guerrilheiro;grupo rebelde;grupo armado;grupo insurgente;grupo terrorista;organização terrorista;movimento guerrilheiro;movimento rebelde;forças rebeldes;exército rebelde;insurgência;insurreição;milícia;grupo paramilitar;esquadrão da morte;célula terrorista;braço armado;facção armada;autodefesas;grupo separatista;grupo jihadista;resistência;frente de libertação;exército de libertação;movimento de libertação
OPP|group|oposição;partido de oposição;partidos de oposição;partido da oposição;partido oposicionista;aliança oposicionista;coalizão oposicionista;coligação oposicionista;bloco oposicionista;dissidência;frente oposicionista;movimento pró-democracia
CVL|group|gente;população;povo;multidão;turba;comunidade;comunidade indígena;povo indígena;povos indígenas;minoria;tribo;clã;família;sociedade civil;cidadania;eleitorado;opinião pública;público;movimento social;movimentos sociais;organização social;associação de moradores;vizinhança;coletivo;diáspora;torcida;curdo;muçulmano;cristão[cristã,cristãos,cristãs];judeu[judia,judeus,judias];hindu
EDU|group|universidade;escola;colégio;movimento estudantil;união nacional dos estudantes;faculdade;magistério;corpo docente
LAB|group|sindicato;central sindical;federação sindical;confederação sindical;união sindical;associação sindical;força sindical;classe trabalhadora;categoria;quadro de pessoal
AGR|group|movimento dos trabalhadores rurais sem terra;movimento camponês;federação camponesa;bancada ruralista;frota pesqueira;barco pesqueiro;pesqueiro;traineira;cooperativa agrícola
MED|group|imprensa;mídia;meio de comunicação;meios de comunicação;mídia estatal;veículo de imprensa;jornal;agência;agência de notícias;agência oficial;agência estatal;agência noticiosa;televisão;televisão estatal;tevê;canal;canal de televisão;emissora;rede de televisão;rádio;revista;semanário;diário;portal de notícias;imprensa oficial;noticiário
BUS|group|empresa;companhia;firma;multinacional;corporação;consórcio;conglomerado;banco;petroleira;petrolífera;estatal do petróleo;empresa estatal;empresa pública;mineradora;companhia aérea;construtora;empreiteira;patronato;câmara de comércio;federação das indústrias;setor privado;empresariado;bolsa;fundo de investimento;credor;acionista;indústria;fabricante;montadora;fornecedor;seguradora;farmacêutica;navio petroleiro;cargueiro;navio mercante;fábrica;distribuidora;concessionária
REF|group|campo de refugiados;população deslocada;caravana de migrantes
CRM|group|quadrilha;gangue;bando;cartel;cartel da droga;máfia;crime organizado;facção criminosa;organização criminosa;grupo criminoso;narcotráfico;tráfico;rede criminosa;facção
REL|group|igreja;igreja católica;clero;conferência episcopal;conferência dos bispos;episcopado;sínodo;mesquita;comunidade religiosa;cúria;diocese;paróquia;congregação;arquidiocese
SPY|group|serviço de inteligência;serviços de inteligência;serviço secreto;serviços secretos;serviços de informações;agência de inteligência;inteligência;inteligência militar;contrainteligência;contra-inteligência;contraespionagem;segurança do Estado
HLH|group|hospital[hospitais];clínica;posto de saúde;serviço de saúde;equipe médica
NGO|group|ong;organização não governamental;organização não-governamental;organização humanitária;organização de direitos humanos;grupo de direitos humanos;agência humanitária;comissão da verdade;observatório;comissão de direitos humanos;grupo ambientalista
PTY|group|partido;partido político;partido governista;partido do governo;partido no poder;partido comunista;partido socialista;partido dos trabalhadores;coalizão governista;coligação;legenda;sigla;base aliada;base governista
*GOV|group|equipe;escritório;instituição;comissão;comitê;conselho;organismo;órgão;secretariado;departamento;entidade;organização;agência governamental
*MIL|group|força;forças;unidade;destacamento;contingente;comando;coluna;comboio;patrulha;divisão;pessoal;corpo
*|group|grupo;movimento;rede;célula;ala;aliança;frente;federação;confederação;associação;liga;bloco;braço;maioria
*MIL|group|coalizão
GOV|field|Exteriores;Relações Exteriores;Negócios Estrangeiros;Assuntos Exteriores;Defesa;Defesa Nacional;Interior;Administração Interna;Justiça;Economia;Fazenda;Finanças;Comércio;Comércio Exterior;Indústria;Energia;Petróleo;Minas;Minas e Energia;Saúde;Agricultura;Pecuária;Pesca;Educação;Ciência;Transportes;Transporte;Obras Públicas;Infraestrutura;Habitação;Meio Ambiente;Ambiente;Informação;Comunicação;Comunicações;Trabalho;Emprego;Previdência;Segurança Social;Assuntos Sociais;Desenvolvimento Social;Cultura;Turismo;Esporte;Esportes;Desporto;Mulher;Imigração;Migrações;Planejamento;Desenvolvimento;Cooperação;Segurança;Segurança Nacional;Segurança Pública;Segurança Interna;Estado;Presidência;Orçamento;Assuntos Europeus;Política Externa;Casa Civil;Tesouro;Integração;Cidades
MIL|quality|militar;naval;castrense;armado
COP|quality|policial
LEG|quality|parlamentar;legislativo
JUD|quality|judicial;judiciário
REB|quality|rebelde;guerrilheiro;insurgente;separatista;terrorista;jihadista;paramilitar;subversivo
GOV|quality|governamental;ministerial;diplomático;oficial;estatal;consular;municipal;governista;presidencial
OPP|quality|oposicionista;opositor;dissidente
LAB|quality|sindical;operário;trabalhista
EDU|quality|estudantil;universitário;docente
AGR|quality|camponês;agrário;agrícola;pesqueiro;rural
REL|quality|religioso;eclesiástico;islâmico;católico
BUS|quality|empresarial;bancário;petrolífero;privado
CRM|quality|criminoso;criminal;mafioso
CVL|quality|indígena
`;

/** Gender and number. */
export const roleEndings: Endings = {
  "": ["s"],
  o: ["a", "os", "as"],
  a: ["as"],
  e: ["es"],
  ente: ["enta", "entes", "entas"],
  or: ["ora", "ores", "oras"],
  r: ["res"],
  ar: ["ares"],
  al: ["ais"],
  el: ["éis"],
  il: ["is"],
  ão: ["ã", "ões", "ãs", "oa", "ães", "ãos"],
  m: ["ns"],
  ês: ["esa", "eses", "esas"],
  z: ["zes"],
  ã: ["ãs"],
  s: [],
};

/** Portuguese closed classes that tie names and offices together. */
export const actorWords: ActorWords = {
  determiners:
    "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas alguns algumas vários várias todos todas dois duas três quatro cinco seis sete oito nove dez outro outra outros outras cada ambos ambas seu sua seus suas",
  definite: "o a os as este esta esse essa",
  genitive: "de",
  posted: "junto perante",
  possessive: "",
  conjunctions: "e ou",
  formers: "ex antigo antiga antigos antigas então extinto extinta",
  formerPrefixes: "ex",
  honorifics: "senhor senhora dom dona sr sra doutor doutora dr dra engenheiro sir lorde",
  particles: "de do da dos das e o a al el van von der den bin ibn ben del la",
  notNames:
    "Segunda Terça Quarta Quinta Sexta Sábado Domingo Segunda-feira Terça-feira Quarta-feira Quinta-feira Sexta-feira Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro Natal Deus Internet Islã Ramadã",
  wordLike: "ue eta onu au us",
  sidePrefixes: "pró pro anti não",
  leading: "liderada liderado lideradas encabeçada chefiada comandada dirigida",
  modifiers:
    "novo nova atual então velho primeiro primeira segundo segunda alto alta altos altas máximo máxima principal principais próprio própria próprios próprias suposto suposta supostos supostas antigo grande grandes jovem jovens interino interina eleito eleita geral adjunto adjunta",
  pronouns: "ele ela",
  possessives: "seu sua seus suas",
  own: `
|país;nação;pátria
GOV|governo;administração;gabinete;regime
MIL|exército;tropas;forças
`,
  together: `
2|ambos;ambas;ambos os;ambas as;os dois;as duas;estes dois;estas duas;esses dois;seus dois
3|os três;as três
`,
  togetherNouns: `
country|países;nações;estados;vizinhos;povos;repúblicas
government|governos;capitais;chancelarias
side|partes;lados;rivais;inimigos;delegações;exércitos
leader|líderes;presidentes;mandatários;dirigentes;governantes
minister|ministros;chanceleres;ministras
`,
  alsoAdjectives: "major",
  calledAfter: "bairro rua avenida praça vereda fazenda sítio colégio estádio favela",
  togetherModifiers: "vizinhos vizinhas irmãos irmãs chefes sul-americanos andinos",
  receiving: "a para com contra sobre por",
  where: "em perto",
  heads:
    "presidente;primeiro-ministro;chanceler;rei;rainha;premiê;premier;mandatário;chefe de Estado;chefe de Governo;chefe do Governo;emir;líder supremo;líder;governante",
  contractions:
    "do=de o;da=de a;dos=de os;das=de as;no=em o;na=em a;nos=em os;nas=em as;ao=a o;aos=a os;pelo=por o;pela=por a;pelos=por os;pelas=por as;num=em um;numa=em uma;dum=de um;duma=de uma;deste=de este;desta=de esta;desse=de esse;dessa=de essa",
  adjectivePrefixes: `
CHN|sino
RUS|russo
GBR|anglo;britânico
FRA|franco
DEU|germano
ESP|hispano
ITA|ítalo
JPN|nipo
USA|americano
PRT|luso
IND|indo
TUR|turco
GRC|greco
SRB|servo
ISR|israelo
PSE|palestino
IRN|irano
ARG|argentino
BRA|brasileiro
COL|colombo
PER|peruano
UKR|ucraniano
ARM|armênio
AZE|azeri
POL|polaco
SYR|sírio
GEO|georgiano
`,
  nameEndings: "",
  headFirst: true,
  bareGenitive: false,
};
