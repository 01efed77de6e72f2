/**
 * Spanish verbs by concept (`engine/concepts.ts`): `lemma`, `lemma+word` (reflexive or fixed adverb), `lemma~preposition` (what follows
 * it is acted upon), `lemma=noun` (with that noun as object). Very frequent verbs of many senses stand only with their noun.
 */
export const verbs = `
meet: reunir+se encontrar+se~con entrevistar+se ver+se~con citar+se~con carear+se
visit: visitar recorrer girar=visita
travel: viajar viajar~a llegar~a arribar~a arribar volar~a partir~a partir~hacia desplazar+se~a desplazar+se~hasta trasladar+se~a dirigir+se~a acudir~a ir~a
travel: hacer=escala embarcar+se~hacia peregrinar~a emprender=viaje venir~a
host: acoger albergar hospedar alojar agasajar ser=anfitrión ejercer~de=anfitrión oficiar~de=anfitrión dar=bienvenida
phone: telefonear llamar~por=teléfono hablar~por=teléfono conversar~por=teléfono dialogar~por=teléfono llamar+telefónicamente hablar+telefónicamente
phone: conversar+telefónicamente comunicar+se+telefónicamente comunicar+se~por=teléfono sostener=llamada
talk: hablar dialogar conversar charlar platicar departir consultar consultar+se cambiar=impresión intercambiar=opinión intercambiar=impresión
talk: intercambiar=criterio cambiar=opinión comunicar+se~con contactar parlamentar
discuss: discutir debatir abordar analizar tratar examinar repasar evaluar deliberar revisar pasar=revista intercambiar=punto
negotiate: negociar renegociar pactar+se parlamentar sentar+se~a=mesa sentar+se~a=negociar tratar=paz
mediate: mediar mediar~en mediar~entre interceder arbitrar conciliar terciar ejercer~de=mediador actuar~de=mediador actuar~como=mediador servir~de=mediador
mediate: servir~como=mediador oficiar~de=mediador hacer~de=mediador interponer=oficio facilitar=diálogo propiciar=diálogo auspiciar=diálogo patrocinar=diálogo
attend: asistir~a asistir~en participar~en acudir~a concurrir~a intervenir~en tomar=parte~en comparecer~a comparecer~en estar~en presenciar
agree: acordar convenir convenir~en pactar consensuar concertar concordar transar llegar~a=acuerdo poner+se~de=acuerdo estar~de=acuerdo
coincide: coincidir~en
agree: quedar~de=acuerdo avenir+se~a entender+se~con apalabrar
accept: aceptar acceder~a admitir acoger consentir aprobar=petición asumir dar=sí dar=consentimiento decir=sí atender=petición atender=demanda avenir+se~a
promise: prometer comprometer+se comprometer+se~a comprometer dar=palabra garantizar obligar+se~a aceptar acceder acceder~a consentir avenir+se avenir+se~a
promise: dar=garantía ofrecer=garantía empeñar=palabra asumir=compromiso adquirir=compromiso contraer=compromiso
offer: tender=mano~a ofrecer ofrecer+se ofrecer+se~a brindar+se~a brindar ofertar poner~a=disposición tender=mano ofrendar
propose: proponer plantear sugerir presentar=propuesta formular=propuesta lanzar=propuesta hacer=propuesta elevar=propuesta presentar=plan presentar=iniciativa
propose: hacer=planteamiento hacer=sugerencia presentar=proyecto
ready: dispuesto listo preparado proclive abierto anuente resuelto decidido
invite: invitar invitar~a convidar extender=invitación cursar=invitación hacer=invitación formular=invitación enviar=invitación
praise: rendir=homenaje~a rendir=tributo~a alabar elogiar felicitar ensalzar encomiar ponderar aplaudir saludar congratular congratular+se~por ovacionar vitorear enaltecer exaltar loar
praise: homenajear condecorar rendir=homenaje rendir=tributo valorar+positivamente destacar=esfuerzo galardonar honrar aclamar piropear laurear
thank: agradecer dar=gracia expresar=agradecimiento
support: dar=espaldarazo~a dar=aval~a apoyar respaldar secundar avalar solidarizar+se solidarizar+se~con alinear+se~con abogar~por pronunciar+se~a=favor salir~en=apoyo cerrar=fila
support: adherir+se~a sumar+se~a plegar+se~a amparar apadrinar acuerpar bendecir dar=espaldarazo dar=aval poner+se~de=lado suscribir=postura compartir=postura
support: manifestar+se~a=favor declarar+se~a=favor votar~a=favor estar~con estar~a=favor arropar coincidir~con=postura tomar=partido
express: expresar manifestar reiterar reafirmar mostrar transmitir trasladar externar testimoniar exteriorizar ratificar renovar refrendar patentizar profesar
express: hacer=llegar dejar=constancia enviar=condolencia enviar=saludo dar=pésame ofrecer=condolencia presentar=condolencia exponer hacer=patente
express: evidenciar confesar comunicar formular
defend: defender salir~en=defensa hacer=defensa romper=lanza asumir=defensa
recognise: reconocer
sign: firmar suscribir rubricar sellar signar estampar=firma concluir formalizar cerrar celebrar=acuerdo celebrar=convenio celebrar=tratado celebrar=contrato
sign: plasmar concretar refrendar oficializar firmar=paz
ratify: ratificar homologar convalidar
restore: restablecer restaurar normalizar recomponer renovar recuperar reconstruir reparar
establish: establecer entablar forjar constituir formar trabar fundar crear instaurar sellar anudar tejer conformar
open: abrir reabrir inaugurar reinaugurar
strengthen: reforzar fortalecer estrechar consolidar profundizar intensificar afianzar ampliar robustecer potenciar impulsar ahondar relanzar dinamizar
strengthen: incrementar aumentar fomentar promover expandir elevar~de=nivel mejorar ensanchar vigorizar
join: unir+se~a adherir+se~a adherir~a ingresar~en ingresar~a incorporar+se~a incorporar+se~en sumar+se~a entrar~en entrar~a integrar+se~en integrar+se~a
join: afiliar+se~a formar=parte pasar~a=integrar plegar+se~a
win: ganar obtener lograr conseguir recabar granjear+se cosechar concitar captar reunir atraer
forgive: condonar perdonar dar=perdón conceder=perdón quitar=deuda
apologise: pedir=disculpa~a pedir=perdón~a pedir=excusa~a ofrecer=disculpa~a presentar=disculpa~a disculpar+se~con disculpar+se~ante disculpar+se excusar+se pedir=disculpa pedir=perdón pedir=excusa ofrecer=disculpa ofrecer=perdón presentar=disculpa presentar=excusa dar=disculpa
apologise: ofrecer=excusa retractar+se desdecir+se expresar=disculpa implorar=perdón solicitar=perdón solicitar=disculpa
pardon: indultar amnistiar conmutar absolver exonerar exculpar sobreseer excarcelar=preso conceder=indulto otorgar=indulto conceder=amnistía
yield: ceder claudicar transigir doblegar+se recular doblar=brazo torcer=brazo dar=brazo plegar+se~ante dar=marcha hacer=concesión allanar+se~a ablandar=postura
yield: flexibilizar=postura flexibilizar=posición suavizar=postura suavizar=posición moderar=postura rectificar bajar=pretensión
ease: levantar aliviar suavizar relajar flexibilizar atenuar mitigar aflojar moderar distender rebajar alzar derogar eliminar quitar suprimir abolir bajar
ease: cejar desactivar retirar anular desmontar disipar apaciguar reducir limar desescalar romper=cerco romper=bloqueo dejar~sin=efecto
drop: retirar abandonar archivar desistir~de renunciar~a desestimar sobreseer cerrar levantar deponer dejar olvidar prescindir~de
withdraw: retirar retirar+se retirar+se~de replegar replegar+se replegar+se~de evacuar=tropa sacar=tropa repatriar=tropa abandonar=posición abandonar=territorio
withdraw: abandonar=base abandonar=zona abandonar=pueblo desocupar despejar batir+se~en=retirada iniciar=repliegue salir~de=territorio dar=media_vuelta
withdraw: evacuar=personal evacuar=base evacuar=zona
leave: abandonar dejar salir~de salir+se~de separar+se~de desvincular+se~de marchar+se~de ir+se~de apartar+se~de desligar+se~de dejar~de=pertenecer
release: liberar excarcelar soltar libertar desembargar poner~en=libertad dejar~en=libertad dejar=libre conceder=libertad otorgar=libertad devolver=libertad
release: desbloquear descongelar desaprisionar
return: devolver regresar repatriar restituir retornar reintegrar reponer extraditar=resto entregar=cadáver entregar=cuerpo entregar=resto entregar=rehén
disarm: desarmar desarmar+se desmovilizar desmovilizar+se deponer=arma dejar=arma abandonar=arma entregar=arma entregar=fusil silenciar=fusil silenciar=arma
disarm: desmilitarizar destruir=arsenal desmantelar=arsenal inutilizar=arma desnuclearizar
surrender: rendir rendir+se entregar+se entregar+se~a capitular rendir=arma deponer=arma someter+se~a=justicia acoger+se~a=amnistía acoger+se~a=indulto
admit: admitir acoger dejar=entrar dejar=pasar recibir franquear=paso franquear=entrada
allow: permitir autorizar tolerar facultar habilitar legalizar despenalizar dar=permiso conceder=permiso dar=autorización dar=luz dar=paso abrir=paso
allow: dejar=ingresar dejar=entrar conceder=acceso dar=acceso
resign: dimitir dimitir~de renunciar renunciar~a=cargo renunciar~a=presidencia renunciar~a=puesto renunciar~a=escaño renunciar~a=jefatura abdicar
resign: presentar=dimisión presentar=renuncia dejar=cargo dejar=presidencia abandonar=cargo poner~a=disposición=cargo apartar+se~de=cargo cesar~en=cargo
observe: respetar cumplir observar acatar implementar honrar guardar cumplir~con aplicar
declare: declarar proclamar decretar instaurar dictar implantar convocar convocar~a llamar~a establecer ordenar
cooperate: cooperar cooperar~con colaborar colaborar~con coordinar aunar=esfuerzo unir=esfuerzo sumar=esfuerzo trabajar+conjuntamente trabajar+juntos
trade: comerciar comercializar mercadear traficar~con=arma
supply: suministrar proveer abastecer surtir proporcionar dotar equipar aprovisionar avituallar bombear repartir distribuir aportar facilitar
sell: vender exportar bombear revender
buy: comprar adquirir importar
exchange: intercambiar canjear trocar permutar cruzar=disparo cruzar=fuego cruzar=acusación cruzar+se=acusación cruzar+se=disparo cruzar=reproche
exchange: cruzar=tiro intercambiar=disparo intercambiar=acusación
share: compartir intercambiar=información intercambiar=inteligencia intercambiar=dato pasar=información facilitar=información proporcionar=información
share: transmitir=información
extradite: extraditar entregar~en=extradición conceder=extradición autorizar=extradición
hand-over: entregar traspasar transferir hacer=entrega~de ceder poner~a=disposición~de=justicia poner~en=mano transmitir=mando
invest: invertir inyectar=capital inyectar=dinero inyectar=fondo destinar=inversión
build: construir edificar erigir tender=oleoducto tender=gasoducto levantar=fábrica levantar=planta instalar=planta
help: ayudar auxiliar asistir socorrer echar=mano atender acudir~en=ayuda acudir~en=auxilio prestar=ayuda prestar=auxilio prestar=asistencia
contribute: contribuir~a contribuir~con contribuir
help: tender=mano dar=mano salir~en=ayuda aliviar=sufrimiento curar reconfortar
rescue: rescatar salvar evacuar poner~a=salvo desenterrar auxiliar=víctima
arm: armar rearmar pertrechar armar~con
train: entrenar adiestrar capacitar instruir=tropa aleccionar formar=tropa formar=policía
finance: financiar costear sufragar subvencionar subsidiar patrocinar solventar bancar cofinanciar
lend: prestar=dinero prestar=millón prestar=dólar prestar=euro otorgar=crédito otorgar=préstamo conceder=crédito conceder=préstamo adelantar=dinero
protect: proteger resguardar custodiar escoltar amparar blindar velar~por cuidar salvaguardar dar=protección brindar=protección
give: hacer=desembolso~a hacer=donación~a hacer=donativo~a efectuar=desembolso~a entregar=donativo~a dar otorgar conceder brindar donar proporcionar aportar facilitar destinar asignar desembolsar girar regalar conferir dispensar obsequiar
give: prestar hacer=donación hacer=desembolso efectuar=desembolso hacer=donativo repartir distribuir
give: liberar=fondo liberar=tramo entregar=donativo lanzar=alimento lanzar=víver lanzar=saco arrojar=alimento arrojar=víver lanzar=ayuda entregar=ultimátum
give: lanzar=ultimátum fijar=plazo poner=plazo inyectar allegar donar+se
receive: recibir obtener percibir acoger conseguir captar
send: enviar mandar despachar remitir expedir fletar embarcar hacer=llegar trasladar movilizar=ayuda
ask: pedir solicitar rogar suplicar implorar instar instar~a llamar~a exhortar exhortar~a apelar~a urgir urgir~a requerir animar~a alentar~a encarecer
ask: recomendar clamar~por interpelar gestionar invocar impetrar recabar insistir~en=necesidad insistir~en=llamado insistir~en=pedido hacer=llamado hacer=llamamiento hacer=llamada
ask: formular=llamado lanzar=llamamiento lanzar=llamado recurrir~a acudir~a interceder~ante abogar~por pugnar~por apremiar apremiar~a llamar=atención
demand: exigir exigir~de exigir~a reclamar reclamar~a demandar conminar conminar~a emplazar emplazar~a intimar intimar~a reivindicar=derecho reivindicar=aumento presionar urgir=salida
demand: hacer=exigencia plantear=exigencia dar=plazo requerir=entrega presionar~a coaccionar
order: ordenar mandar=retirar mandar=detener disponer instruir dar=orden impartir=orden girar=orden girar=instrucción dar=instrucción impartir=instrucción
order: emitir=orden dictar=orden intimar=orden
accuse: lanzar=acusación~contra formular=acusación~contra echar=culpa~a acusar culpar responsabilizar tachar tildar achacar atribuir imputar denunciar sindicar incriminar inculpar endilgar señalar~como=responsable
accuse: señalar~como=autor hacer=responsable echar=culpa lanzar=acusación formular=acusación hacer=acusación señalar~de culpabilizar tachar~de acusar~de
accuse: achacar~a imputar~a denunciar~a
criticise: lanzar=crítica~contra lanzar=crítica~a verter=crítica~contra hacer=crítica~a criticar condenar repudiar reprobar reprochar recriminar fustigar deplorar cuestionar desaprobar descalificar vituperar denostar execrar reprender
criticise: amonestar increpar abominar arremeter~contra cargar~contra=gobierno lamentar insultar difamar calumniar injuriar ridiculizar censurar reprochar~a
criticise: poner~en=entredicho lanzar=crítica verter=crítica hacer=crítica despotricar~contra desacreditar despreciar vilipendiar desautorizar mofar+se~de
criticise: burlar+se~de afear tachar=inaceptable calificar=inaceptable calificar=inadmisible zaherir satanizar estigmatizar menospreciar refutar
complain: presentar=queja~ante presentar=protesta~ante presentar=protesta~a presentar=nota~a elevar=protesta~ante elevar=queja~ante entregar=nota~a entregar=protesta~a
complain: formular=protesta~a formular=queja~a quejar+se~ante quejar+se quejar+se~de lamentar+se~de protestar~ante presentar=queja presentar=protesta presentar=nota elevar=protesta elevar=queja formular=queja
complain: formular=protesta entregar=nota entregar=protesta formular=reclamo presentar=reclamo expresar=protesta expresar=queja manifestar=protesta inconformar+se
charge: formular=cargo~contra presentar=cargo~contra inculpar encausar encartar formular=cargo presentar=cargo imputar=cargo formular=imputación acusar+formalmente dictar=auto formalizar=acusación
sue: interponer=demanda~contra presentar=demanda~contra entablar=demanda~contra presentar=denuncia~contra interponer=denuncia~contra interponer=querella~contra
sue: presentar=querella~contra poner=demanda~a demandar+judicialmente demandar~ante querellar+se querellar+se~contra interponer=demanda presentar=demanda entablar=demanda presentar=denuncia
sue: interponer=denuncia interponer=querella presentar=querella interponer=recurso presentar=recurso litigar pleitear llevar~a=tribunal llevar~ante=tribunal
sue: llevar~ante=justicia llevar~a=justicia denunciar~ante recurrir~a=corte recurrir~a=tribunal poner=demanda poner=querella
investigate: investigar indagar pesquisar auditar averiguar esclarecer interrogar abrir=expediente abrir=pesquisa incoar=expediente instruir=causa
investigate: inspeccionar rastrear verificar fiscalizar
summon: convocar convocar~a citar=embajador citar=diplomático citar=encargado citar=cónsul citar=representante
summon: citar~a=cancillería
prosecute: procesar enjuiciar juzgar someter~a=juicio llevar~a=juicio sentar~en=banquillo encausar abrir=juicio abrir=proceso
sentence: condenar~a=año condenar~a=prisión condenar~a=cárcel condenar~a=muerte condenar~a=pena condenar~a=cadena condenar~a=mes condenar~a=reclusión
sentence: sentenciar sentenciar~a
convict: penar hallar=culpable declarar=culpable encontrar=culpable condenar~en=rebeldía condenar~en=ausencia
fine: imponer=multa~a aplicar=multa~a multar imponer=multa aplicar=multa penalizar sancionar~con=multa
reject: rechazar declinar desestimar descartar desechar repudiar excluir tumbar rebatir desoír dar=portazo dar=negativa decir=no denegar rehusar
refuse: negar+se negar+se~a rehusar rehusar+se rehusar+se~a resistir+se resistir+se~a denegar
refuse: negar=ayuda declinar=recibir rechazar=recibir
withhold: negar denegar rehusar retener escatimar
oppose: oponer+se oponer+se~a objetar discrepar~de disentir~de impugnar adversar estar~en=contra pronunciar+se~contra pronunciar+se~en=contra votar~contra
oppose: votar~en=contra mostrar+se=contrario resistir=presión contrario opuesto reacio rebelar+se~contra=decisión poner=reparo mostrar+se=reacio
veto: vetar interponer=veto ejercer=veto imponer=veto poner=veto
defy: desafiar desobedecer desacatar desoír retar burlar hacer=caso_omiso incumplir contravenir
cancel: cancelar anular suspender=visita suspender=viaje rescindir derogar invalidar abolir desconvocar suprimir eliminar dejar~sin=efecto condonar revocar
cancel: dar~por=cancelado renunciar~a=viaje renunciar~a=visita abortar
postpone: aplazar posponer postergar retrasar demorar diferir dilatar atrasar prorrogar=reunión
walk-out: levantar+se~de ausentar+se~de retirar+se~de abandonar=mesa abandonar=sala abandonar=diálogo plantar dar=plantón
boycott: boicotear boicotar hacer=boicot
suspend: suspender interrumpir paralizar dejar~en=suspenso poner~en=suspenso inhabilitar
stop: detener parar frenar interrumpir paralizar cesar atajar contener interceptar cortar suspender
end: terminar terminar~con concluir finalizar acabar acabar~con cesar levantar poner=fin~a poner=término~a poner=punto~a dar~por=terminado dar~por=concluido
end: culminar clausurar zanjar desconvocar dar=fin~a deponer desmontar abandonar
resume: reanudar retomar reiniciar reemprender restablecer reactivar recomenzar volver~a
threaten: proferir=amenaza~contra lanzar=amenaza~contra lanzar=amenaza~a amenazar amenazar~con amenazar~a intimidar amedrentar chantajear proferir=amenaza lanzar=amenaza amagar~con atemorizar
warn: advertir advertir~a alertar prevenir avisar apercibir lanzar=advertencia hacer=advertencia formular=advertencia enviar=advertencia
vow: jurar prometer=venganza prometer=represalia anunciar=represalia
protest: protestar abuchear rechiflar protestar~contra protestar~por cacerolear alzar=voz gritar=consigna corear=consigna lanzar=consigna lanzar=grito proferir=grito proferir=insulto lanzar=insulto encadenar+se crucificar+se inconformar+se clamar~contra
protest: repudiar~en=calle desnudar+se coser+se=labio expresar=repudio mostrar=repudio hacer=sentada hacer=protesta abuchear~a
demonstrate: participar~en=manifestación participar~en=marcha participar~en=protesta participar~en=concentración asistir~a=manifestación asistir~a=marcha
demonstrate: sumar+se~a=marcha sumar+se~a=protesta sumar+se~a=manifestación unir+se~a=marcha unir+se~a=protesta unir+se~a=manifestación acudir~a=marcha acudir~a=manifestación
demonstrate: manifestar~contra manifestar~en_contra_de manifestar~en=reclamo manifestar~en=demanda manifestar~en=protesta manifestar~en=apoyo manifestar~en=calle
demonstrate: manifestar~por=calle manifestar+pacíficamente manifestar+masivamente manifestar~en=rechazo movilizar+se~en=rechazo movilizar+se~en=protesta
demonstrate: movilizar+se~en=apoyo movilizar+se~en=demanda movilizar+se~en=reclamo movilizar+se~por=calle manifestar+se marchar salir~a=calle tomar=calle tomar+se=calle echar+se~a=calle
demonstrate: lanzar+se~a=calle volcar+se~a=calle movilizar+se~contra movilizar+se~en_contra_de movilizar+se~en_defensa_de copar=calle ganar=calle acampar plantar+se~en plantar+se~frente tirar+se~a=calle
demonstrate: volver~a=calle regresar~a=calle inundar=calle recorrer=calle desbordar=calle abarrotar=plaza llenar=plaza llenar=calle retomar=calle marchar~hacia marchar~por protagonizar=marcha protagonizar=jornada hacer=plantón apostar+se~frente encadenar+se~a reunir+se~en=plaza colmar=plaza
rally: movilizar+se~hacia movilizar+se~para agolpar+se desfilar congregar+se concentrar+se
strike-work: participar~en=huelga participar~en=paro unir+se~a=huelga unir+se~a=paro declarar+se~en=huelga ir~a=huelga ir+se~a=huelga entrar~en=huelga entrar~a=huelga estar~en=huelga ir~a=paro entrar~en=paro declarar+se~en=paro
strike-work: estar~en=paro parar paralizar=labor paralizar=actividad suspender=labor suspender=actividad cesar=labor cesar=actividad cruzar+se~de=brazo
strike-work: acatar=paro acatar=huelga secundar=huelga secundar=paro cumplir=paro cumplir=huelga hacer=huelga hacer=paro sumar+se~a=huelga sumar+se~a=paro
strike-work: plegar+se~a=paro plegar+se~a=huelga adherir+se~a=huelga adherir+se~a=paro paralizar=trabajo paralizar=faena mantener+se~en=huelga
strike-work: abandonar=trabajo paralizar=servicio paralizar=consulta paralizar=hospital paralizar=producción acordar=huelga acordar=paro suspender=clase paralizar=clase paralizar=transporte realizar=paro
riot: amotinar+se sublevar+se insubordinar+se rebelar+se alzar+se levantar+se~contra rebelar+se~contra alzar+se~contra apedrear saquear vandalizar
riot: lanzar=piedra arrojar=piedra tirar=piedra lanzar=objeto arrojar=objeto lanzar=botella arrojar=botella lanzar=huevo arrojar=huevo lanzar=pintura arrojar=pintura lanzar=petardo quemar=neumático quemar=llanta quemar=contenedor incendiar=llanta incendiar=neumático
riot: causar=destrozo provocar=destrozo causar=disturbio provocar=disturbio causar=desmán alborotar lapidar lanzar=molotov arrojar=molotov
block: bloquear cortar obstruir obstaculizar cerrar=paso trancar taponar tapar interceptar=vía paralizar entorpecer interrumpir tomar tomar+se
block: impedir ocupar
block: impedir=paso~a
barricade: levantar=barricada levantar=barricadas alzar=barricada alzar=barricadas instalar=barricada instalar=barricadas colocar=barricada colocar=barricadas montar=barricadas erigir=barricadas atravesar=camión colocar=roca colocar=piedra tumbar=árbol derribar=árbol atravesar=vehículo
block: trabar
burn: quemar incendiar incinerar calcinar prender=fuego~a pegar=fuego~a meter=fuego~a abrasar
impose: imponer aplicar adoptar implantar establecer fijar instaurar decretar dictar gravar promulgar
sanction: sancionar penalizar castigar
extend: extender prorrogar prolongar ampliar renovar alargar prolongar+se
tighten: endurecer reforzar intensificar recrudecer agravar estrechar redoblar extremar acentuar incrementar
cut: cortar recortar reducir interrumpir suprimir restringir rebajar mermar
sever: romper quebrar quebrantar interrumpir disolver
violate: violar infringir quebrantar transgredir vulnerar incumplir contravenir conculcar romper irrespetar saltar+se violentar
freeze: congelar inmovilizar bloquear paralizar embargar
recall: llamar~a=consulta retirar=embajador convocar~a=consulta
expel: expulsar expatriar desterrar exiliar declarar=persona echar=diplomático echar~de=país botar~de=país
close: cerrar clausurar precintar sellar=frontera cerrar=puerta
ban: prohibir proscribir ilegalizar vedar impedir=entrada impedir=ingreso impedir=salida inhabilitar vetar=entrada censurar=libro declarar=ilegal
revoke: revocar cancelar anular retirar=visa retirar=visado retirar=licencia retirar=pasaporte retirar=nacionalidad retirar=ciudadanía retirar=credencial quitar
revoke: despojar~de privar~de=derecho privar~de=nacionalidad privar~de=ciudadanía
dismiss: destituir despedir remover relevar cesar defenestrar separar~de=cargo apartar~de=cargo echar desaforar suspender=juez purgar cesantear
evict: desalojar desahuciar desplazar=familia desplazar=campesino desplazar=habitante desplazar=poblador desplazar=indígena lanzar=inquilino
deploy: desplegar apostar emplazar estacionar destacar=tropa instalar=misil posicionar
mobilise: movilizar=tropa movilizar=ejército movilizar=soldado movilizar=reservista movilizar=efectivo movilizar=fuerza movilizar=policía movilizar=unidad movilizar=blindado
mobilise: movilizar=tanque movilizar=reserva movilizar=militar movilizar=batallón movilizar=agente acuartelar reclutar alistar llamar~a=fila enrolar poner~en=pie
mass: concentrar acumular agrupar congregar amasar juntar
move: movilizar mover trasladar desplazar avanzar
reinforce: reforzar aumentar incrementar blindar militarizar extremar
test: probar ensayar detonar=artefacto realizar=ensayo efectuar=ensayo hacer=ensayo
parade: desfilar exhibir mostrar
patrol: patrullar rondar vigilar=frontera sobrevolar
alert: alertar acuartelar
surround: rodear cercar acordonar acorralar
arrest: detener arrestar apresar capturar aprehender encarcelar recluir aprisionar confinar poner~bajo=arresto dictar=prisión ordenar=prisión enviar~a=prisión
arrest: llevar+se=detenido llevar+se=preso enviar~a=cárcel meter~en=cárcel practicar=detención prender=guerrillero detenido preso encarcelado arrestado
seize: robar hurtar sustraer apropiar+se~de incautar incautar+se~de decomisar confiscar requisar apoderar+se~de adueñar+se~de hacer+se~con tomar tomar+se embargar intervenir retener=barco
seize: retener=buque retener=avión interceptar capturar=barco capturar=buque aprehender=barco usurpar=poder asumir=poder tomar=control tomar+se=poder
raid: allanar catear requisar=vivienda realizar=redada irrumpir~en=sede irrumpir~en=casa irrumpir~en=vivienda
search: registrar=vivienda registrar=casa registrar=domicilio registrar=oficina registrar=sede cachear rastrillar peinar
nationalise: nacionalizar expropiar estatizar socializar=empresa
deport: deportar
censor: censurar=prensa censurar=diario censurar=periódico censurar=artículo silenciar amordazar acallar=prensa secuestrar=edición
restrict: restringir limitar coartar racionar cercenar constreñir
repress: reprimir aplastar sofocar perseguir acosar oprimir subyugar avasallar sojuzgar conculcar=derecho
dissolve: disolver clausurar
annex: anexar anexionar anexionar+se anexar+se anexionar~a
occupy: ocupar tomar=universidad tomar=facultad tomar=colegio tomar=liceo tomar=escuela tomar=embajada tomar=consulado tomar=fábrica tomar=planta tomar=hacienda
occupy: tomar=finca tomar=tierra tomar=fundo tomar=predio tomar=campus tomar=pozo tomar+se=universidad tomar+se=colegio tomar+se=embajada tomar=terreno
occupy: invadir=tierra invadir=hacienda invadir=finca invadir=predio invadir=terreno tomar+se=tierra tomar=instituto tomar=plantel
blockade: bloquear+militarmente bloquear+económicamente poner=cerco imponer=bloqueo
besiege: sitiar asediar poner=sitio
overthrow: derrocar deponer derribar=gobierno derribar=presidente derribar=régimen tumbar=gobierno tumbar=presidente tumbar=régimen destronar dar=golpe
oust: echar~de=poder desalojar~de=poder apartar~de=poder expulsar~de=poder sacar~de=poder desplazar~de=poder
hack: hackear jaquear piratear ciberatacar
spy: espiar pinchar=teléfono interceptar=comunicación infiltrar
attack: atacar agredir acometer embestir hostigar atentar~contra atentar arremeter~contra=policía asaltar=puesto asaltar=cuartel asaltar=base asaltar=patrulla
attack: incursionar~en=población incursionar~en=pueblo lanzar+se~contra abalanzar+se~sobre cargar~contra golpear=posición atacar~a hostilizar dinamitar=puesto
bomb: bombardear lanzar=bomba arrojar=bomba soltar=bomba
shell: cañonear lanzar=mortero disparar=mortero disparar=artillería atacar~con=mortero atacar~con=artillería
kill: resultar+muerto quedar+muerto caer+muerto caer+abatido matar muerto morir+ser muerto+ser ultimar abatir dar=muerte dar=muerte~a causar=muerte~a dar~de=baja quitar=vida segar=vida cobrar=vida cobrar+se=vida causar=muerte provocar=muerte causar=baja infligir=baja
kill: ocasionar=muerte eliminar=guerrillero eliminar=rebelde eliminar=terrorista eliminar=combatiente liquidar=guerrillero liquidar=rebelde rematar
kill: neutralizar=guerrillero neutralizar=terrorista producir=muerte producir=baja abatir~a ocasionar=baja
murder: asesinar linchar victimar decapitar degollar envenenar estrangular ahorcar
execute: ejecutar ejecutar+extrajudicialmente ajusticiar fusilar pasar~por=arma
massacre: masacrar exterminar aniquilar diezmar
wound: resultar+herido resultar+lesionado quedar+herido caer+herido herir herido lesionado lesionar causar=herida ocasionar=herida mutilar lastimar dejar=herido causar=lesión sufrir=herida~de resultar=herida~con
shoot: balear abalear balacear tirotear acribillar ametrallar disparar~contra disparar~a disparar~sobre pegar=tiro descerrajar=tiro baleado
shoot-down: derribar abatir tumbar
fire: disparar lanzar tirar arrojar abrir=fuego rociar
disperse: dispersar disolver gasear cargar~contra=manifestante replegar=manifestante repeler=manifestante ahuyentar
storm: asaltar irrumpir irrumpir~en incursionar incursionar~en copar tomar~por=asalto asaltar~a penetrar~en=base
ambush: tender=emboscada~a emboscar tender=emboscada caer~en=emboscada
abduct: desaparecer+ser desaparecido+ser desaparecer+forzadamente secuestrar raptar plagiar retener desaparecer~a tomar=rehén tomar~como=rehén tomar~de=rehén mantener~como=rehén hacer=rehén mantener=rehén
abduct: llevar+se~a=fuerza capturar=soldado capturar=militar capturar=uniformado capturar=infante privar~de=libertad mantener~en=cautiverio tener~en=poder
abduct: secuestrar~a plagiar~a raptar~a retener~a mantener=cautivo mantener~en=poder
torture: torturar martirizar vejar atormentar flagelar
rape: violar abusar+sexualmente agredir+sexualmente ultrajar violar~a
beat: propinar=golpe~a propinar=golpiza~a propinar=paliza~a dar=paliza~a golpear apalear aporrear vapulear maltratar patear azotar agarrotar propinar=golpe propinar=golpiza propinar=paliza dar=paliza zarandear tundir abofetear
stab: apuñalar acuchillar machetear
destroy: destruir demoler dinamitar arrasar devastar destrozar averiar sabotear inutilizar hundir dañar volar=torre volar=puente volar=oleoducto volar=tramo
destroy: volar=edificio desmantelar=campamento desmantelar=laboratorio derribar=torre derribar=vivienda derribar=casa derribar=puente derribar=estatua
destroy: hacer=trizas reducir~a=ceniza reducir~a=escombro causar=daño ocasionar=daño
die: morir~en=combate morir~en=atentado morir~en=ataque morir~en=enfrentamiento morir~en=tiroteo morir~en=bombardeo morir~en=emboscada
die: morir~en=choque morir~durante=combate morir~durante=atentado morir~durante=ataque morir~durante=enfrentamiento morir~durante=tiroteo
die: morir~durante=bombardeo morir~durante=emboscada morir~durante=choque fallecer~en=combate fallecer~en=atentado fallecer~en=ataque
die: fallecer~en=enfrentamiento fallecer~en=tiroteo fallecer~en=bombardeo fallecer~en=emboscada fallecer~en=choque fallecer~durante=combate
die: fallecer~durante=atentado fallecer~durante=ataque fallecer~durante=enfrentamiento fallecer~durante=tiroteo fallecer~durante=bombardeo
die: fallecer~durante=emboscada fallecer~durante=choque perecer~en=combate perecer~en=atentado perecer~en=ataque perecer~en=enfrentamiento
die: perecer~en=tiroteo perecer~en=bombardeo perecer~en=emboscada perecer~en=choque perecer~durante=combate perecer~durante=atentado
die: perecer~durante=ataque perecer~durante=enfrentamiento perecer~durante=tiroteo perecer~durante=bombardeo perecer~durante=emboscada
die: perecer~durante=choque
gather: reunir reunir+se agrupar agrupar+se converger confluir acudir caminar desfilar avanzar dirigir+se llegar~a apostar+se plantar+se instalar+se gritar corear rodear perturbar interrumpir abuchear
voice: manifestar
light: insistir~en=llamado insistir~en=pedido insistir~en=demanda insistir~en=exigencia insistir~en=reclamo insistir~en=advertencia insistir~en=amenaza
no-act: tomar=protesta tomar~a=protesta rendir=protesta movilizar+se~en=camioneta movilizar+se~en=moto movilizar+se~en=motocicleta movilizar+se~en=vehículo movilizar+se~en=carro movilizar+se~en=automóvil movilizar+se~en=auto movilizar+se~en=bus movilizar+se~en=camión movilizar+se~en=lancha movilizar+se~en=taxi movilizar+se~en=bicicleta movilizar+se~en=campero movilizar+se~en=caballo
step-on: pisar caer~en caer~en=campo
explode: activar accionar estallar explotar detonar explosionar hacer=estallar hacer=explotar hacer=detonar activar=explosivo activar=carga activar=bomba deflagrar accionar=bomba
explode: activar=artefacto accionar=explosivo accionar=artefacto inmolar+se
clash: chocar chocar~con chocar~contra enfrentar+se enfrentar+se~a enfrentar+se~con enfrentar tirotear+se trenzar+se batir+se~con trabar=combate
clash: entrar~en=combate trabar+se~en=combate liar+se~a=golpe
fight: combatir luchar~contra luchar~con pelear~contra pelear~con batallar guerrear repeler resistir~a batir+se luchar pelear
invade: invadir adentrar+se~en penetrar~en=territorio entrar~en=territorio ingresar~a=territorio
capture: conquistar tomar tomar+se reconquistar recuperar capturar=pueblo capturar=ciudad capturar=base capturar=aldea capturar=localidad capturar=territorio
capture: capturar=posición
capture: hacer=prisionero tomar=prisionero
strike: impactar impactar~en impactar~contra asestar=golpe alcanzar=edificio alcanzar=base golpear=objetivo
retaliate: vengar+se vengar+se~de contraatacar tomar=represalia tomar=venganza desquitar+se responder~con=ataque responder~con=bombardeo responder~con=golpe responder~con=fuerza responder~con=misil responder~con=represalia responder~con=fuego responder~con=bala responder~con=cohete responder~con=disparo
retaliate: responder~con=dureza responder+militarmente
retaliate: responder~a=ataque responder~a=agresión
use: usar utilizar emplear ejercer hacer=uso~de recurrir~a valer+se~de echar=mano~de accionar esgrimir
cross: cruzar atravesar traspasar franquear
announce: anunciar dar~a=conocer hacer=público comunicar notificar oficializar adelantar
reach: alcanzar llegar~a lograr conseguir concretar cerrar arribar~a obtener
approve: aprobar adoptar validar sancionar=ley refrendar autorizar dar=visto ratificar
put: poner ejercer hacer meter poner~en ejercer~sobre
place: colocar situar poner~en declarar~en mantener~en colocar~en
light: realizar efectuar llevar~a=cabo celebrar sostener mantener tener hacer emprender lanzar protagonizar perpetrar cometer ejecutar consumar desarrollar
light: desatar desencadenar organizar convocar convocar~a encabezar liderar escenificar librar ejercer emitir formular presentar elevar cursar infligir
light: asestar propinar practicar adelantar promover impulsar registrar registrar+se producir producir+se haber ocurrir suceder tener=lugar pronunciar proferir
light: interponer verificar+se montar acometer radicalizar intensificar desplegar dirigir coordinar concretar poner~en=marcha poner~en=práctica dar=paso
light: generar provocar suscitar causar protagonizado presidir aplicar imponer suscribir perpetrar+se celebrar+se realizar+se efectuar+se desarrollar+se
happen: ocurrir suceder acontecer producir+se registrar+se tener=lugar celebrar+se realizar+se desarrollar+se efectuar+se estallar desatar+se verificar+se
happen: perpetrar+se sobrevenir dar+se desencadenar+se llevar+se~a=cabo presentar+se escenificar+se concretar+se materializar+se consumar+se
begin: comenzar comenzar~a empezar empezar~a iniciar iniciar+se dar=inicio~a dar=comienzo~a arrancar emprender entablar echar+se~a poner+se~a estallar romper~a
begin: abrir entrar~en=vigor entrar~en=vigencia desatar+se cobrar=fuerza
continue: continuar seguir proseguir persistir perdurar mantener+se prolongar+se permanecer continuar~con seguir~con proseguir~con
cease: cesar cesar~de dejar~de parar~de desistir~de abstener+se~de terminar~de
deny: negar desmentir refutar rebatir descartar contradecir
want: querer desear pretender buscar ansiar anhelar aspirar~a esperar ambicionar intentar tratar~de procurar soñar~con confiar~en preferir
fail: fracasar fracasar~en fallar frustrar frustrar+se abortar malograr+se naufragar
plan: planear planificar proyectar prever pensar disponer+se~a preparar preparar+se~para preparar+se~a alistar+se~para programar considerar contemplar estudiar
plan: evaluar barajar decidir decidir+se~a resolver optar~por proponer+se agendar previsto
plan: aprestar+se~a sopesar tramar organizar meditar ultimar
say: decir afirmar informar señalar indicar declarar manifestar asegurar sostener precisar explicar añadir agregar apuntar expresar aseverar contar relatar
say: reportar confirmar comentar destacar subrayar recalcar puntualizar revelar admitir reconocer opinar referir narrar argumentar alegar aducir enfatizar
say: remarcar detallar acotar recordar responder contestar insistir reiterar publicar difundir trascender estimar calcular creer matizar exponer aclarar notificar
say: dar=cuenta divulgar filtrar testificar escribir tuitear exclamar constatar dictaminar considerar pronosticar vaticinar suponer
say: sospechar temer saber+se citar mencionar
manage: lograr conseguir alcanzar~a acertar~a atrever+se~a llegar~a proceder~a pasar~a volver~a acabar~por terminar~por apresurar+se~a limitar+se~a
manage: entrar~a venir soler
`;
