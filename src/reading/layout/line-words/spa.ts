import { defineLineWords } from "./line-words.ts";

/** What stands around articles in Spanish. */
export const spanish = defineLineWords({
  furniture:
    "compart(?:ir|e|a)(?: (?:esta (?:nota|noticia)|este artículo|en redes(?: sociales)?))? | " +
    "publicidad | anuncio | imprimir | suscr[ií]bete | suscripciones | " +
    "(?:deja|dejar|escribe) un comentario | comentarios? | comentar | síguenos | inicio | portada | " +
    "menú | buscar | guardar | escuchar(?: (?:la noticia|este artículo))? | iniciar sesión | " +
    "inicia sesión | regístrate | mundo | internacional(?:es)? | política | noticias | " +
    "últimas noticias | última hora | enviar por (?:correo|e-?mail) | copiar (?:enlace|link) | " +
    "enlace copiado | cargando | cerrar | siguiente | anterior | volver arriba | ir al contenido | " +
    "(?:saltar|ir) al contenido(?: principal)? | contenido patrocinado | continúa leyendo | seguir leyendo | " +
    "sigue leyendo | (?:siga|continúe) leyendo | (?:noticia|nota|información) en desarrollo | " +
    "est[ea] (?:noticia|nota|información|artículo) (?:ha sido|fue|será|está siendo) actualizad[oa] | " +
    "tamaño de (?:letra|texto) | ver comentarios | más información | redes sociales",
  invitation:
    "comparte esta (?:noticia|nota) | escucha (?:la|esta) (?:nota|noticia)$ | este (?:mensaje|correo)(?: electrónico)? y sus (?:anexos|adjuntos) (?:son|es) confidencial(?:es)? | " +
    "s[ií]guenos en | si te ha gustado | siga(?:nos)? en | " +
    "suscr[ií](?:bete|base) a(?:l)? (?:nuestr[oa]s?|la newsletter|boletín|canal|el) | " +
    "regístrate (?:para|en|gratis) | (?:únete|únase) a(?:l)? (?:nuestr[oa] )?(?:canal|grupo|comunidad) | " +
    "(?:sigue|siga) (?:a )?nuestr[oa] (?:canal|página|cuenta) (?:de|en) | recibe (?:nuestr[oa]s?|las noticias|en tu correo) | haz clic | haga clic | descarga(?: nuestra| la) app | " +
    "compart(?:ir|e) en | " +
    "para dejar de recibir | para darse de baja | la entrada .{1,150} (?:se publicó primero|apareció primero) en | " +
    "si encontraste un error | valoramos (?:tu|su) privacidad | su privacidad es importante | " +
    "(?:nosotros y nuestros (?:\\d+ )?socios )?utilizamos cookies | " +
    "(?:este sitio|esta web) (?:web )?(?:usa|utiliza) cookies | " +
    "(?:aceptar|rechazar|configurar)(?: tod[ao]s| cookies| todo)?(?: (?:aceptar|rechazar|configurar)(?: tod[ao]s| cookies| todo)?)*$ | " +
    "al (?:registrarte|registrarse|suscribirte|suscribirse),? .{0,20}aceptas? | " +
    "(?:tu|su) correo electrónico$",
  counted: "min(?:utos?)?(?: de lectura)? | comentarios? | compartidos? | vistas | visitas",
  homePage: "inicio | portada | home",
  section:
    "mundo | internacional(?:es)? | economía | política | sociedad | deportes? | cultura | opinión | ciencia | " +
    "salud | tecnología | educación | espectáculos | entretenimiento | nacional(?:es)? | locales | sucesos | " +
    "policiales | negocios | mercados | américa latina | américa | europa | áfrica | asia | oriente medio | " +
    "medio oriente | perú | ecuador | españa | méxico | vídeos? | podcasts? | blogs | clima | el tiempo | " +
    "estilo | viajes | mi cuenta | más | secciones | boletines",
  tags: "etiquetas? | temas(?: relacionados)? | palabras clave | archivado en | categor[ií]as?",
  picture: "foto(?:s|graf[ií]as?)? | imagen(?: de archivo)? | foto de archivo | pie de foto",
  pictureCredit: "créditos?(?: de (?:la )?(?:foto|imagen))?",
  pictureNote: "foto | fotograf[ií]a | imagen | archivo | cortesía",
  sources: "fuentes?",
  rights: "(?:todos los )?derechos reservados",
  copying:
    "(?:está )?prohibid[ao] (?:su |la )?reproducción | (?:queda )?prohibida la reproducción | " +
    "se prohíbe (?:su|la) reproducción",
  pointer:
    "lea más | lee más | leer más | le puede interesar | te puede interesar | mira(?=:) | " +
    "puede interesarle | ver más | más información | no se pierda | " +
    "no te pierdas | relacionad[ao]s? | noticia relacionada | nota relacionada | lea aquí | además lea",
  alsoRead: "le[ae]r? también | ve[ar]? también | mir[ae] también",
  related:
    "(?:noticias|notas|artículos|temas|contenidos?) relacionad[ao]s? | le[ae]? también | lea más | " +
    "leer más | lo más (?:leído|visto|popular) | más noticias | te puede interesar | " +
    "le puede interesar | también te puede interesar | te recomendamos | recomendad[ao]s | " +
    "relacionad[ao]s | ve[ar]? también | otras noticias | últimas noticias | más información | " +
    "más sobre este tema | en portada",
  comments: "comentarios?(?: de los lectores)?",
  by: "por | texto(?: de)? | escrito por | escribe | redactado por | informa",
  role:
    "(?:nuestr[oa] |del? |nuestros )?(?:enviad[oa]s? especial(?:es)?|corresponsal(?:es)?) | " +
    "enviad[oa]s? especial(?:es)? | corresponsal(?:es)? | " +
    "redacci[oó]n(?: (?:central|internacional|digital|web|mundo|política))? | agencias? | " +
    "agencias y redacción | redactor(?:a)? | periodista | especial para | " +
    "de nuestr[oa] (?:corresponsal|redacción|enviad[oa] especial) | " +
    "servicios? (?:internacional(?:es)?|informativos?) | cables?",
  ofRole: "en | de | del | de la | para | a | al | y | la | el",
  credit:
    "con información de | con datos de | con reportes? de | con aportes de | editado por | " +
    "traducido por | con agencias",
  contribution:
    "contribuy(?:ó|eron) (?:a|en|con) (?:este|esta) (?:reporte|reportaje|informe|nota|información|artículo)",
  release: "(?:comunicado|nota|bolet[ií]n)(?: oficial| informativo)?(?: de prensa)? | nota informativa",
  page: "p | pp | pág | págs | página | páginas | nº | núm",
  edition: "edición (?:impresa|nacional|digital)",
  outlet:
    "el (?:país|comercio|mundo|tiempo|universo|universal|peruano|mercurio|nacional|espectador|heraldo|telégrafo|expreso|deber|" +
    "diario|colombiano|periódico|observador|economista|imparcial|correo|diario de hoy|diario de .{3,20}) | " +
    "la (?:república|nación|jornada|razón|prensa|tercera|vanguardia|gaceta|tribuna|prensa gráfica) | los tiempos | " +
    "(?:diario|agencia|radio) \\p{L}+ | agencia de noticias \\p{L}+ | página/?12 | clarín | milenio | excélsior | gestión | ojo",
  institution:
    "(?:ministerio|secretaría|presidencia|embajada|oficina|cancillería|gobierno) (?:de|del|de la) \\p{L}.{2,70} | cancillería | " +
    "(?:dirección|departamento) (?:de|general de) (?:prensa|comunicación|comunicaciones|información).{0,40}",
  labels: {
    title: "título | titular",
    subject: "asunto",
    publisher: "fuente | periódico | diario | medio",
    author: "autora? | autores",
    other:
      "idioma | actualizad[oa](?: el)? | última actualización | sección | para | de | cc | lugar | " +
      "página | edición | longitud | país | categoría",
  },
  numbered: { what: "documento | artículo | noticia | nota", of: "de" },
});
