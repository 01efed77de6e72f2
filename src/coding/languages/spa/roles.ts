import type { ActorWords, Endings } from "../../actors/lexicon.ts";

/** Spanish offices and groups: `CAMEO block | kind | phrases`. */
export const roles = `
GOV|title|primer ministro;primera ministra;canciller;vicecanciller;premier;rey;reina;príncipe;princesa;príncipe heredero;emperador;sultán;emir;monarca;líder supremo;jefe de Estado;jefe de Gobierno;jefe del Estado;jefe del Gobierno;mandatario;primer mandatario;vicemandatario;gobernante;dictador;caudillo;regente;primera dama;ministro;viceministro;ministro jefe;secretario de Estado;subsecretario;secretario de Defensa;secretario de Gobernación;secretario del Tesoro;asesor de seguridad nacional;consejero de seguridad nacional;jefe de Gabinete;gobernador;vicegobernador;alcalde;intendente;prefecto;burgomaestre;concejal;regidor;defensor del pueblo;ombudsman;contralor;procurador general;estadista;tecnócrata;funcionario;servidor público;burócrata;ministro-presidente;presidente electo;presidente del Gobierno;lehendakari;alcalde mayor;corregidor;edil;jefe de la diplomacia;precandidato;candidato presidencial;candidato a la presidencia;mandamás
*GOV|title|presidente;vicepresidente;secretario general;director general;director ejecutivo;comisario;comisionado;relator;relator especial;presidente interino
GOV|envoy|embajador;enviado;enviado especial;representante especial;representante permanente;alto representante;alto comisionado;cónsul;cónsul general;vicecónsul;encargado de negocios;agregado;agregado militar;diplomático;emisario;plenipotenciario;mediador;negociador;jefe negociador;delegado;nuncio;nuncio apostólico
MIL|title|general;teniente general;general de división;general de brigada;almirante;vicealmirante;contraalmirante;coronel;teniente coronel;comandante en jefe;comandante general;mayor general;mayor del Ejército;mayor de la Policía;mayor de policía;capitán;teniente;subteniente;sargento;cabo;mariscal;brigadier;comodoro;jefe del Ejército;jefe del Estado Mayor;jefe de las Fuerzas Armadas;soldado;militar;uniformado;efectivo;paracaidista;infante de marina;marino;marinero;piloto;francotirador;conscripto;recluta;reservista;casco azul;cascos azules;miliciano regular;oficial del Ejército;excombatiente;veterano de guerra;legionario;artillero
COP|title|jefe de policía;jefe de la Policía;director de la Policía;agente de policía;agente policial;carabinero;gendarme;comisario de policía;inspector de policía;guardia civil;guardia de prisiones;guardacostas;guardia fronterizo;guardafronteras;guardafrontera;detective;agente de tránsito;alguacil;sheriff;patrullero;policía antidisturbios;antidisturbios
LEG|title|senador;diputado;congresista;asambleísta;legislador;parlamentario;eurodiputado;representante a la Cámara;presidente del Congreso;presidente del Senado;presidente de la Asamblea;presidente de la Cámara;portavoz parlamentario;constituyente
JUD|title|juez;jueza;magistrado;fiscal;fiscal general;procurador;abogado;abogado defensor;ministro de la Corte;jurista;notario;juez de instrucción;togado;perito judicial
OPP|title|opositor;líder opositor;líder de la oposición;dirigente opositor;dirigente de la oposición;candidato opositor;disidente;preso político;contrarrevolucionario
PTY|title|unionista;socialista;comunista;conservador;liberal;laborista;nacionalista;republicano;demócrata;democristiano;socialdemócrata;peronista;chavista;derechista;izquierdista
REB|title|rebelde;guerrillero;jefe guerrillero;líder guerrillero;comandante guerrillero;líder rebelde;jefe rebelde;insurgente;sublevado;sedicioso;alzado en armas;subversivo;paramilitar;jefe paramilitar;miliciano;yihadista;islamista;terrorista;extremista;separatista;líder separatista;independentista armado;insurrecto;combatiente;señor de la guerra;mercenario;terrorista suicida;suicida;cabecilla rebelde;senderista;contra;muyahidín;talibán armado;secuestrador aéreo;golpista;amotinado;sicario de las FARC;desmovilizado;rebelde armado;irregular
UAF|title|pistolero;hombre armado;sujeto armado;individuo armado;desconocido armado;encapuchado;enmascarado;atacante;agresor;asaltante;asesino;sicario;secuestrador;bandido;bandolero;delincuente armado;tirador;francotirador desconocido;homicida;pirómano;incendiario;desconocido;sujeto;individuo;hombre sin identificar;persona sin identificar;sujeto sin identificar;hombre no identificado;sujeto no identificado;persona no identificada;hombre fuertemente armado;motorizado armado;presunto sicario
ELI|title|anciano tribal;jefe tribal;líder tribal;cacique;oligarca;notable;dignatario;aristócrata;terrateniente político
MED|title|periodista;reportero;corresponsal;editor;director del diario;columnista;bloguero;fotógrafo;fotoperiodista;camarógrafo;presentador;locutor;comunicador;comentarista;reportero gráfico
REL|title|papa;pontífice;sumo pontífice;patriarca;obispo;arzobispo;cardenal;imán;ayatolá;gran ayatolá;mulá;muftí;jeque;clérigo;sacerdote;pastor;rabino;gran rabino;monje;monja;dalái lama;misionero;religioso;cura;párroco;predicador;prelado;fraile;seminarista;líder religioso
BUS|title|empresario;magnate;industrial;banquero;comerciante;inversor;inversionista;importador;exportador;ejecutivo;consejero delegado;director financiero;tendero;emprendedor;mercader;multimillonario;armador;contratista;patrono;naviero
CVL|title|activista;activista de derechos humanos;defensor de derechos humanos;manifestante;civil;residente;vecino;poblador;ciudadano;habitante;aldeano;persona;hombre;mujer;niño;niña;joven;menor;adolescente;bebé;anciano;turista;pasajero;transeúnte;feligrés;hincha;aficionado;creyente;agitador;saqueador;votante;elector;paciente;preso;reo;recluso;detenido;rehén;cautivo;superviviente;sobreviviente;víctima;familiar;viuda;madre;padre;hermano;hermana;esposa;esposo;hijo;hija;jubilado;pensionista;indígena;líder indígena;líder comunitario;líder social;dirigente vecinal;comunero;mapuche;artista;escritor;poeta;novelista;cantante;actor;actriz;futbolista;deportista;científico;peregrino;consumidor;colono;cocinero;nacional;ambientalista;ecologista;feminista;denunciante;damnificado;lugareño;moradores;piquetero;huelguista de hambre;sin tierra;inconforme;morador;propietario;bachiller;hincha;ocupante;vendedor;vendedor ambulante;buhonero;conductor;ama de casa;usuario;pensionado;desempleado;desocupado;cesante;ahorrista;deudor;autoconvocado;pacifista;antiglobalización;globalifóbico;autonomista;okupa;presidiario;convicto;peatón;deudo;huérfano;infante;comensal;parroquiano;citadino
EDU|title|estudiante;dirigente estudiantil;líder estudiantil;maestro;profesor;docente;académico;rector;decano;alumno;escolar;universitario;catedrático;normalista;investigador;colegial;educador;maestra rural;bachiller universitario;pedagogo;preceptor
LAB|title|trabajador;obrero;sindicalista;dirigente sindical;líder sindical;minero;camionero;transportista;estibador;enfermero;huelguista;taxista;conductor de autobús;ferroviario;empleado;empleado público;jornalero;cocalero sindicalizado;petrolero;metalúrgico;portuario;trabajador sanitario;trabajador estatal;trabajador agrícola;trabajador minero;médico en huelga;asalariado;mensajero;portuarios;transportador;chofer;chófer;autobusero;microbusero;metrobusero;maquinista;controlador aéreo;azafata;cañero;zafrero;funcionario público en huelga;empleado estatal;trabajador público;trabajador de la salud
AGR|title|campesino;agricultor;ganadero;cocalero;pescador;productor agrícola;productor agropecuario;caficultor;hacendado;terrateniente;pastor de ovejas;granjero;labrador;cultivador;chacarero;hortelano;viticultor;arrocero;cafetero;cañicultor;floricultor;avicultor;comunero campesino;sembrador;parcelero;piscicultor;apicultor;remolachero;olivarero
REF|title|refugiado;migrante;inmigrante;emigrante;desplazado;solicitante de asilo;exiliado;asilado;deportado;repatriado;indocumentado
CRM|title|narcotraficante;narco;capo;traficante;contrabandista;pandillero;marero;mafioso;delincuente;criminal;ladrón;asesino serial;pirata;pirata informático;hacker;traficante de personas;coyote;jefe de la mafia;jefe del cartel;jefe del cártel;cabecilla;cazador furtivo;estafador;violador;lugarteniente;testaferro;malhechor;convicto
SPY|title|espía;jefe de inteligencia;agente de inteligencia;agente secreto;oficial de inteligencia;jefe de los servicios secretos;informante;doble agente;topo
HLH|title|médico;doctor en medicina;cirujano;paramédico;socorrista;personal sanitario;sanitario;epidemiólogo;odontólogo;residente médico;médico residente;interno de medicina;farmacéutico
NGO|title|cooperante;trabajador humanitario;voluntario;rescatista;bombero voluntario
=|title|homólogo;colega;contraparte;par;homóloga
*GOV|title|líder;dirigente;alto cargo;portavoz;vocero;representante;jefe;jefa;máximo dirigente;máxima dirigente;director;subdirector;asesor;consejero;secretario;(político);(políticos);candidato;máximo responsable;responsable;titular;encargado;autoridad;alto funcionario;subjefe;número dos;funcionario de alto rango;interlocutor;coordinador;dirigenta
*MIL|title|comandante;subcomandante;oficial;cadete;suboficial
*|title|miembro;integrante;agente;fuente;simpatizante;partidario;seguidor;fundador;aliado;experto;analista;observador;inspector;guardia;guardaespaldas;escolta;desertor;colaborador;militante;afiliado;presunto miembro;sospechoso;activo;cuadro;tripulante;exintegrante;adherente;incondicional
GOV|group|Consejo de Ministros;gabinete;ministerio;cancillería;secretaría de Estado;secretaría;presidencia;vicepresidencia;embajada;consulado;consulado general;misión diplomática;cuerpo diplomático;aduana;aduanas;banco central;junta;junta militar;junta de Gobierno;gobierno militar;monarquía;corona;casa real;familia real;ayuntamiento;alcaldía;municipio;municipalidad;gobernación;prefectura;consejo electoral;comisión electoral;tribunal de cuentas;contraloría;defensoría del pueblo;procuraduría;administración pública;gobierno de transición;gobierno interino;consejo de Estado;consejo de seguridad nacional;ejecutivo;poder ejecutivo;politburó;comité central;régimen militar;hacienda;fisco;diplomacia;gobierno federal;gobierno central;gobierno regional;gobierno autónomo;gobierno provincial;bombero;protección civil;instituto de migración;migración;generalitat;xunta
*GOV|group|gobierno;régimen;autoridades;administración;delegación;dirigencia;cúpula;Estado;dirección;poder
MIL|group|ejército;fuerzas armadas;fuerza armada;fuerza aérea;marina;armada;aviación;tropa;fuerzas de seguridad;fuerzas especiales;fuerzas de defensa;fuerza naval;fuerzas terrestres;fuerzas militares;guardia nacional;guardia republicana;guardia presidencial;infantería;infantería de marina;caballería;artillería;regimiento;batallón;brigada;escuadrón;pelotón;guarnición;buque de guerra;buque militar;navío de guerra;fragata;destructor;corbeta;portaaviones;submarino;patrullera;lancha patrullera;lancha cañonera;avión de combate;avión de guerra;avión militar;caza;cazabombardero;bombardero;helicóptero;helicóptero militar;helicóptero artillado;dron;tanque;blindado;carro de combate;misil;patrulla militar;flota;escuadra;estado mayor;alto mando;comando conjunto;cuartel general;fuerza de paz;fuerzas de paz;fuerza multinacional;misión de paz;fuerzas de ocupación;contingente militar;instituto armado;institutos armados;alto mando militar;cúpula militar;mando militar;convoy militar;fuerzas de tarea;aviación militar;defensa antiaérea;cuartel;policía militar;ejército nacional;armada nacional;fuerza aérea nacional;efectivos del ejército;batallón de infantería;tropas regulares
COP|group|policía;cuerpo de policía;fuerza pública;fuerzas policiales;fuerzas del orden;fuerza policial;policía nacional;policía federal;policía local;policía municipal;policía estatal;policía antidisturbios;policía fronteriza;guardia civil;gendarmería;carabineros;ertzaintza;mossos d'esquadra;comisaría;unidad policial;brigada policial;cuerpos de seguridad;cuerpos y fuerzas de seguridad;guardia costera;prefectura naval;policía judicial;patrulla fronteriza;escuadrón antidisturbios;autoridades policiales;patrulla policial;antimotines;policía antimotines;cuerpo antimotines;fuerzas antimotines;fuerza antimotines;uniformados de la policía;grupo antimotines
LEG|group|parlamento;congreso;senado;cámara de diputados;cámara de representantes;cámara baja;cámara alta;asamblea nacional;asamblea legislativa;asamblea constituyente;asamblea nacional constituyente;asamblea;(Cortes);cortes generales;congreso de los diputados;congreso de la república;poder legislativo;legislatura;comisión parlamentaria;grupo parlamentario;duma;constituyente;bancada
JUD|group|tribunal;(corte);corte suprema;suprema corte;tribunal supremo;tribunal constitucional;corte constitucional;audiencia nacional;audiencia;fiscalía;fiscalía general;ministerio público;juzgado;justicia;poder judicial;tribunal electoral;tribunal militar;consejo de la judicatura;tribunal superior;tribunal de justicia;jurado;sala penal;corte de apelaciones;tribunal de apelación;colegio de abogados;cámara federal;judicatura;magistratura
REB|group|guerrilla;grupo guerrillero;grupo rebelde;grupo armado;grupo insurgente;grupo terrorista;organización terrorista;banda terrorista;movimiento guerrillero;movimiento rebelde;fuerzas rebeldes;ejército rebelde;insurgencia;insurrección;milicia;grupo paramilitar;escuadrón de la muerte;escuadrones de la muerte;subversión;célula terrorista;movimiento armado;brazo armado;facción armada;autodefensa;autodefensas;grupo separatista;grupo yihadista;frente guerrillero;columna guerrillera;comando guerrillero;resistencia;frente de liberación;ejército de liberación;comando armado;grupo subversivo;organización armada
OPP|group|oposición;partido opositor;partidos de oposición;partido de oposición;partidos de la oposición;alianza opositora;coalición opositora;bloque opositor;movimiento opositor;mesa de la unidad;disidencia;plataforma opositora;frente opositor;movimiento prodemocrático
CVL|group|gente;población;pueblo;multitud;muchedumbre;turba;comunidad;comunidad indígena;pueblo indígena;pueblos indígenas;organización indígena;movimiento indígena;minoría;tribu;clan;familia;sociedad civil;ciudadanía;electorado;opinión pública;público;movimiento social;organización social;movimientos sociales;organizaciones sociales;ronda campesina;junta vecinal;asociación de vecinos;vecindario;colectivo;colectivo feminista;caravana;diáspora;indignados;barra brava;hinchas;aficionado;kurdo;musulmán;cristiano;judío;hindú;gitano;plataforma ciudadana
EDU|group|universidad;escuela;colegio;instituto;federación de estudiantes;federación estudiantil;movimiento estudiantil;magisterio;facultad;alumnado;profesorado;asociación de estudiantes;estudiantado
LAB|group|sindicato;central obrera;central sindical;gremio;federación sindical;confederación sindical;confederación de trabajadores;unión sindical;federación de trabajadores;sindicato de maestros;comité de empresa;organización sindical;asociación sindical;personal de salud;plantilla
AGR|group|federación campesina;confederación campesina;organización campesina;movimiento campesino;sociedad rural;flota pesquera;pesquero;barco pesquero;cooperativa agrícola;gremio agropecuario;comunidad campesina;asociación de productores
MED|group|prensa;(medios);medio de comunicación;medios de comunicación;medio estatal;diario;periódico;agencia;agencia de noticias;agencia oficial;agencia estatal;agencia noticiosa;televisión;televisión estatal;televisora;canal de televisión;canal;cadena;cadena de televisión;emisora;radio;radioemisora;revista;semanario;rotativo;portal de noticias;periódico oficial;prensa estatal;noticiero;matutino;vespertino
BUS|group|empresa;compañía;firma;multinacional;transnacional;corporación;consorcio;conglomerado;banco;banca;petrolera;empresa petrolera;empresa estatal;empresa pública;minera;empresa minera;aerolínea;naviera;constructora;eléctrica;patronal;cámara de comercio;cámara empresarial;federación empresarial;sector privado;empresariado;bolsa;fondo de inversión;acreedor;accionista;industria;petrolera estatal;gasista;telefónica;fabricante;proveedor;aseguradora;farmacéutica;buque petrolero;petrolero gigante;carguero;buque mercante;gremio empresarial;fábrica;distribuidora
REF|group|campo de refugiados;población desplazada;familia desplazada;caravana de migrantes
CRM|group|banda;pandilla;mara;cartel;cártel;cartel de la droga;cártel de la droga;mafia;crimen organizado;delincuencia organizada;banda criminal;organización criminal;grupo criminal;red criminal;narcotráfico;grupo delictivo;red de narcotráfico;hampa;clan mafioso;banda delictiva
REL|group|iglesia;iglesia católica;clero;conferencia episcopal;episcopado;sínodo;mezquita;comunidad religiosa;curia;diócesis;parroquia;congregación;arzobispado;obispado;cofradía
SPY|group|servicio de inteligencia;servicios de inteligencia;agencia de inteligencia;servicio secreto;servicios secretos;inteligencia;inteligencia militar;contrainteligencia;central de inteligencia;contraespionaje;servicio de espionaje;seguridad del Estado
HLH|group|hospital;clínica;centro de salud;servicio de salud;servicios médicos
NGO|group|ong;organización no gubernamental;organización humanitaria;organización de derechos humanos;grupo de derechos humanos;agencia humanitaria;comisión de la verdad;organismo humanitario;observatorio;comisión de derechos humanos;grupo ecologista
PTY|group|partido;partido político;partido gobernante;oficialismo;partido oficialista;partido en el poder;partido comunista;partido socialista;partido conservador;partido liberal;coalición gobernante;formación política;facción;partido de gobierno;bloque oficialista;formación
*GOV|group|equipo;bando;oficina;agencia estatal;institución;comisión;comité;consejo;organismo;secretariado;departamento;entidad;organización;instancia
*MIL|group|fuerza;fuerzas;unidad;destacamento;contingente;comando;columna;convoy;patrulla;división;personal;cuerpo armado;cuerpo expedicionario;cuerpo de élite;grupo de combate
*|group|grupo;movimiento;red;célula;ala;alianza;frente;misión de observación;federación;confederación;asociación;liga;bloque;escolta armada;brazo;mayoría;minoría parlamentaria;caravana armada;contingente
*MIL|group|coalición
GOV|field|Exteriores;Asuntos Exteriores;Relaciones Exteriores;Defensa;Defensa Nacional;Interior;Gobernación;Justicia;Economía;Hacienda;Finanzas;Comercio;Comercio Exterior;Industria;Energía;Petróleo;Minas;Minería;Energía y Minas;Hidrocarburos;Salud;Salud Pública;Sanidad;Agricultura;Ganadería;Pesca;Educación;Ciencia;Transporte;Transportes;Obras Públicas;Fomento;Vivienda;Medio Ambiente;Ambiente;Información;Comunicación;Comunicaciones;Trabajo;Empleo;Seguridad Social;Asuntos Sociales;Desarrollo Social;Bienestar Social;Cultura;Turismo;Deporte;Deportes;Mujer;Inmigración;Migraciones;Planificación;Desarrollo;Cooperación;Seguridad;Seguridad Nacional;Seguridad Pública;Seguridad Ciudadana;Estado;Presidencia;Presupuesto;Asuntos Europeos;Política Exterior;Gobierno;Economía y Finanzas;Relaciones Exteriores y Culto;Asuntos Internos;Infraestructura;Producción;Tesoro;Aduanas;Integración
MIL|quality|militar;castrense;naval;armado
COP|quality|policial;policíaco;policiaco
LEG|quality|parlamentario;legislativo;congresal;senatorial
JUD|quality|judicial;fiscal
REB|quality|rebelde;guerrillero;insurgente;subversivo;separatista;terrorista;yihadista;paramilitar;sedicioso
GOV|quality|gubernamental;ministerial;diplomático;oficial;estatal;consular;municipal;gubernativo;oficialista;presidencial
OPP|quality|opositor;disidente
LAB|quality|sindical;obrero;gremial;laboral
EDU|quality|estudiantil;universitario;docente
AGR|quality|campesino;agrario;agrícola;cocalero;pesquero;agropecuario
REL|quality|religioso;eclesiástico;islámico;católico
BUS|quality|empresarial;bancario;petrolero;minero;privado
CRM|quality|criminal;mafioso;delictivo
SPY|quality|de inteligencia
CVL|quality|indígena;vecinal;ciudadano
`;

/** Gender and number. */
export const roleEndings: Endings = {
  "": ["s", "es"],
  o: ["a", "os", "as"],
  a: ["as"],
  e: ["es"],
  ente: ["enta", "entes", "entas"],
  ante: ["anta", "antes", "antas"],
  or: ["ora", "ores", "oras"],
  ón: ["ona", "ones", "onas"],
  ción: ["ciones"],
  sión: ["siones"],
  ión: ["iones"],
  án: ["ana", "anes", "anas"],
  ín: ["ina", "ines", "inas"],
  és: ["esa", "eses", "esas"],
  z: ["za", "ces", "zas"],
  efe: ["efa", "efes", "efas"],
  ey: ["eyes"],
  al: ["ala", "ales", "alas"],
  oven: ["óvenes"],
  omandante: ["omandanta", "omandantes"],
  s: [],
  rimen: ["rímenes"],
  égimen: ["egímenes"],
};

/** Spanish closed classes that tie names and offices together. */
export const actorWords: ActorWords = {
  determiners:
    "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas algunos algunas varios varias todos todas dos tres cuatro cinco seis siete ocho nueve diez otro otra otros otras cada ambos ambas su sus lo",
  definite: "el la los las este esta ese esa dicho dicha",
  genitive: "de",
  posted: "ante",
  possessive: "",
  conjunctions: "y e o u",
  formers: "ex antiguo antigua antiguos antiguas otrora entonces extinto extinta",
  formerPrefixes: "ex",
  honorifics: "señor señora don doña sr sra doctor doctora dr dra ingeniero licenciado monseñor sir lord",
  particles: "de del la las los y al el da do dos van von der den bin ibn ben san santa e",
  notNames:
    "Lunes Martes Miércoles Jueves Viernes Sábado Domingo Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Setiembre Octubre Noviembre Diciembre Navidad Dios Internet Islam Semana Ramadán",
  wordLike: "ue eta onu au us meta salta",
  sidePrefixes: "pro anti no",
  leading: "liderada liderado lideradas encabezada encabezado dirigida dirigido comandada comandado",
  modifiers:
    "nuevo nueva actual entonces viejo primer primera segundo segunda alto alta altos altas máximo máxima principal principales propio propia propias propios presunto presunta presuntos presuntas supuesto supuesta supuestos antiguo gran grandes joven jóvenes interino interina saliente entrante electo electa vigente general adjunto adjunta encargado encargada",
  pronouns: "él ella",
  possessives: "su sus",
  own: `
|país;nación;patria
GOV|gobierno;administración;gabinete;régimen;ejecutivo
MIL|ejército;tropas;fuerzas
`,
  together: `
2|ambos;ambas;los dos;las dos;estos dos;estas dos;sus dos;uno y otro
3|los tres;las tres
`,
  togetherNouns: `
country|países;naciones;estados;vecinos;pueblos;repúblicas
government|gobiernos;capitales;cancillerías;ejecutivos
side|partes;bandos;lados;rivales;enemigos;contendientes;delegaciones;ejércitos
leader|líderes;presidentes;mandatarios;dirigentes;gobernantes
minister|ministros;cancilleres;ministras
`,
  alsoAdjectives: "general mayor",
  calledAfter:
    "barrio calle avenida plaza vereda corregimiento colonia urbanización hacienda finca colegio estadio hotel pasaje jirón",
  togetherModifiers:
    "vecinos vecinas hermanas hermanos primeros jefes sudamericanos sudamericanas andinos andinas jóvenes jefe",
  receiving: "a para con contra sobre hacia por",
  where: "en cerca desde",
  heads:
    "presidente;primer ministro;primera ministra;canciller;rey;reina;mandatario;jefe de Estado;jefe de Gobierno;jefe del Gobierno;premier;emir;líder supremo;presidente del Gobierno;líder;gobernante",
  contractions: "del=de el;al=a el",
  adjectivePrefixes: `
CHN|sino;chino
RUS|ruso
GBR|anglo;británico
FRA|franco
DEU|germano
ESP|hispano
ITA|ítalo;italo
JPN|nipo
USA|americano;estadounidense
PER|peruano
BRA|brasileño
ARG|argentino
COL|colombo
CHL|chileno
CUB|cubano
MEX|mexicano
PRT|luso
IND|indo
TUR|turco
GRC|greco
SRB|serbo
ISR|israelo
PSE|palestino
IRN|iraní;irano
AZE|azerí
ARM|armenio
UKR|ucraniano
SYR|sirio
ETH|etíope
BOL|boliviano
ECU|ecuatoriano
VEN|venezolano
POL|polaco
GEO|georgiano
PRK|norcoreano
`,
  nameEndings: "",
  headFirst: true,
  bareGenitive: false,
};
