/**
 * Portuguese verbs by the shared concept they name, in the notation of `EventLexicon`; lemmas are infinitives. Brazilian words come
 * first, European variants beside them.
 */
export const verbs = `
meet: reunir+se encontrar+se reencontrar+se avistar+se encontrar~com reunir~com entrevistar+se~com ter=encontro
meet: ter=reunião manter=encontro manter=reunião sentar+se=mesa conferenciar ter=audiência manter=audiência
meet: realizar=encontro
visit: visitar revisitar inspecionar inspeccionar fazer=visita~a fazer=escala realizar=visita efetuar=visita
visit: efectuar=visita fazer=viagem
travel: viajar~a viajar~para viajar voar~para embarcar~para partir~para seguir~para chegar~a chegar~em ir~a ir~para
travel: desembarcar~em aterrissar~em deslocar+se~a deslocar+se~para dirigir+se~a retornar~a voltar~a regressar~a
travel: desembarcar aterrar~em aterrissar rumar~para rumar~a vir~a aterrar
host: hospedar sediar acolher recepcionar albergar
phone: telefonar telefonar~a telefonar~para ligar~para falar=telefone conversar=telefone discutir=telefone
phone: manter=conversa~por=telefone contatar=telefone contactar=telefone dialogar=telefone
talk: conversar conversar~com dialogar falar~com palestrar consultar consultar+se deliberar contatar contactar
talk: confabular trocar=opinião trocar=ideia ter=conversa ter=diálogo ter=discussão ter=conversação
discuss: discutir debater abordar tratar~de
negotiate: negociar renegociar parlamentar
mediate: mediar intermediar arbitrar interceder intervir=mediador servir=mediador atuar=mediador actuar=mediador
mediate: oferecer=mediação
attend: participar~de participar~em comparecer~a assistir~a tomar=parte presenciar participar comparecer
agree: concordar concordar~com concordar~em concordar~sobre acordar acordar~em convir~em aceder aceder~a anuir
agree: combinar acertar pactuar assentir assentir~em firmar=compromisso pôr+se=acordo chegar=acordo
agree: chegar=entendimento fechar=acordo concluir=acordo concluir=tratado aderir=acordo celebrar=contrato
agree: finalizar=acordo costurar=acordo entrar=acordo alcançar=acordo
accept: aceitar acatar admitir aprovar acolher
promise: prometer comprometer+se comprometer+se~a empenhar+se assumir=compromisso liberar=verba destinar alocar
promise: dar=palavra dar=garantia
offer: oferecer ofertar propor oferecer+se disponibilizar dispor+se propor+se colocar=disposição pôr=disposição
propose: propor sugerir defender=proposta preconizar apresentar=proposta apresentar=plano
ready: aceitar pronto disposto determinado decidido favorável propenso inclinado disponível dispor+se preparado topar
invite: convidar
praise: elogiar felicitar parabenizar saudar aplaudir louvar enaltecer exaltar congratular congratular+se homenagear
praise: cumprimentar aclamar condecorar ovacionar render=homenagem prestar=homenagem prestar=tributo gabar
thank: agradecer agradecer~a
support: apoiar respaldar endossar patrocinar secundar solidarizar+se alinhar+se~a alinhar+se~com avalizar apadrinhar
support: dar=respaldo colocar+se=lado pôr+se=lado
express: expressar manifestar exprimir declarar reafirmar reiterar transmitir demonstrar apresentar externar afirmar
express: renovar enviar formular expressar+se
defend: defender ficar=lado
recognise: reconhecer
sign: assinar firmar rubricar subscrever selar celebrar formalizar
ratify: ratificar homologar referendar
restore: restabelecer restaurar reatar normalizar retomar reabrir reativar recompor
establish: estabelecer criar instaurar constituir formar fundar iniciar=relação
open: abrir reabrir inaugurar abrir+se
strengthen: fortalecer reforçar estreitar aprofundar intensificar ampliar consolidar incrementar melhorar expandir
strengthen: desenvolver aprimorar dinamizar
join: aderir~a ingressar~em aderir unir+se~a juntar+se~a integrar entrar~em associar+se~a incorporar+se~a
win: ganhar conquistar obter receber angariar conseguir
forgive: perdoar
apologise: desculpar+se pedir=desculpa pedir=perdão apresentar=desculpa retratar+se escusar+se pedir=escusa
pardon: indultar anistiar amnistiar
yield: ceder~a ceder~ante ceder~perante transigir recuar~de render+se~a fazer=concessão voltar~atrás
ease: aliviar flexibilizar suavizar abrandar relaxar suspender levantar reduzir atenuar afrouxar revogar eliminar
ease: amenizar remover retirar diminuir distender
drop: abandonar desistir~de retirar arquivar renunciar~a desistir
withdraw: retirar retirar+se bater=retirada desengajar evacuar=tropa abandonar=posição recolher=tropa
leave: abandonar deixar sair~de retirar+se~de desligar+se~de
release: libertar soltar pôr=liberdade desbloquear descongelar colocar=liberdade devolver=liberdade liberar=preso
release: liberar=refém liberar=prisioneiro liberar
return: devolver restituir repatriar
disarm: desarmar desmilitarizar desmobilizar desmobilizar+se depor=arma desarmar+se largar=arma baixar=arma
surrender: render+se capitular entregar+se
admit: admitir acolher deixar=entrar
allow: permitir autorizar legalizar liberar tolerar consentir deixar+entrar deixar+passar deixar+sair deixar+partir
resign: demitir+se renunciar abdicar renunciar=cargo renunciar=presidência renunciar=mandato apresentar=demissão
resign: apresentar=renúncia pedir=demissão deixar=cargo entregar=cargo abandonar=cargo deixar=poder exonerar+se
resign: anunciar=demissão anunciar=renúncia afastar+se=cargo deixar=presidência
observe: respeitar cumprir observar honrar acatar
declare: declarar decretar proclamar promulgar instaurar convocar deflagrar
cooperate: cooperar colaborar coordenar coordenar+se trabalhar~com unir=esforço atuar=conjunto somar=esforço
trade: comerciar comercializar negociar=mercadoria
supply: fornecer abastecer suprir prover entregar exportar aprovisionar municiar remeter bombear
sell: vender exportar revender
buy: comprar adquirir importar recomprar
exchange: trocar intercambiar permutar
share: compartilhar partilhar repassar fornecer trocar=informação trocar=dado trocar=inteligência
extradite: extraditar
hand-over: entregar transferir ceder repassar confiar transmitir passar
invest: investir aplicar=dinheiro
build: construir erguer reconstruir edificar
help: ajudar auxiliar assistir amparar prestar=assistência~a prestar=auxílio~a prestar=socorro~a vir=auxílio
rescue: resgatar socorrer evacuar salvar=migrante salvar=marinheiro salvar=refém salvar=pessoa salvar=pescador
rescue: salvar=vida salvar=refugiado salvar=tripulante salvar=passageiro
arm: armar rearmar
train: capacitar adestrar treinar=soldado treinar=militar treinar=policial treinar=tropa treinar=força
train: treinar=exército treinar=guerrilheiro treinar=rebelde
finance: financiar subsidiar custear subvencionar bancar cofinanciar
lend: emprestar
protect: proteger escoltar resguardar salvaguardar
give: dar conceder doar outorgar proporcionar prestar fornecer destinar conferir atribuir oferecer entregar distribuir
give: liberar desembolsar dispensar ceder
contribute: contribuir~a contribuir~com contribuir~para contribuir
receive: receber obter acolher recepcionar sofrer
send: enviar mandar despachar remeter expedir encaminhar destacar lançar=paraquedas lançar jogar
ask: pedir solicitar apelar apelar~a apelar~por instar instar~a exortar rogar suplicar requerer conclamar incitar
ask: implorar encorajar fazer=apelo lançar=apelo clamar~por pleitear reclamar~por clamar chamar~a
demand: exigir reivindicar=território reivindicar=independência reivindicar=soberania intimar cobrar
demand: reclamar=território reclamar=soberania
order: ordenar mandar determinar
accuse: acusar culpar responsabilizar imputar incriminar apontar=responsável atribuir=responsabilidade culpabilizar
accuse: suspeitar recriminar
criticise: criticar condenar repudiar censurar=atitude reprovar deplorar denunciar rechaçar=atitude repreender
criticise: atacar=política desaprovar verberar insultar ofender depreciar execrar vilipendiar estigmatizar fustigar
criticise: admoestar opor=reparo desautorizar desacreditar
complain: queixar+se reclamar reclamar~de queixar+se~de protestar~junto apresentar=queixa apresentar=queixa~contra apresentar=protesto
charge: indiciar denunciar~por imputar=crime constituir=arguido
sue: processar mover=ação apresentar=denúncia~contra acionar=justiça recorrer=justiça recorrer=tribunal levar=tribunal
sue: entrar=justiça interpor=recurso
investigate: investigar averiguar apurar abrir=inquérito instaurar=inquérito abrir=investigação inquirir
summon: convocar chamar=embaixador convocar=embaixador
prosecute: julgar pronunciar=réu levar=julgamento
convict: considerar=culpado declarar=culpado
fine: multar autuar condenar=multa coimar
reject: rejeitar rechaçar recusar repelir descartar refutar excluir negar=pedido indeferir desconsiderar
refuse: recusar recusar+se negar+se rejeitar declinar
oppose: opor+se opor+se~a contestar objetar resistir~a impugnar objectar
veto: vetar
defy: desafiar afrontar desobedecer~a desacatar ignorar=ordem
cancel: cancelar anular desmarcar rescindir revogar denunciar=acordo denunciar=tratado suprimir romper=contrato
postpone: adiar postergar protelar remarcar
walk-out: abandonar deixar retirar+se~de
boycott: boicotar boicotear
suspend: suspender congelar interromper paralisar
stop: parar interromper cessar suspender deter impedir bloquear cortar interditar interceptar
end: encerrar terminar acabar~com findar concluir pôr=fim dar=fim pôr=termo cessar acabar finalizar colocar=fim
end: levantar suspender revogar abolir extinguir
resume: retomar reiniciar reatar recomeçar reabrir reativar
threaten: ameaçar ameaçar~com fazer=ameaça
warn: advertir alertar avisar prevenir fazer=advertência
vow: jurar prometer
protest: protestar manifestar+se~contra insurgir+se~contra rebelar+se~contra
demonstrate: marchar sair=rua ir=rua tomar=rua ocupar=rua fazer=passeata fazer=manifestação descer=rua
strike-work: paralisar=atividade cruzar=braço entrar=greve fazer=greve deflagrar=greve iniciar=greve parar=trabalho
strike-work: estar=greve
riot: saquear depredar vandalizar amotinar+se apedrejar
block: bloquear interditar obstruir trancar cortar barrar impedir paralisar fechar=rodovia fechar=estrada fechar=ponte
block: fechar=avenida fechar=rua fechar=via
burn: queimar incendiar atear=fogo~a
impose: impor decretar aplicar instaurar adotar adoptar estabelecer instituir fixar infligir
sanction: sancionar punir penalizar
extend: prorrogar estender prolongar renovar ampliar alargar
tighten: endurecer apertar reforçar intensificar ampliar agravar recrudescer
cut: cortar reduzir diminuir interromper
sever: romper cortar quebrar
violate: violar quebrar romper descumprir desrespeitar infringir transgredir invadir=espaço furar
freeze: congelar bloquear
recall: chamar=volta chamar=consulta retirar=embaixador chamar=embaixador remover=embaixador
expel: expulsar banir declarar=persona_non_grata excluir
close: fechar encerrar interditar
ban: proibir vetar=entrada vedar interditar proscrever ilegalizar
revoke: revogar cassar anular cancelar suspender retirar=visto retirar=licença retirar=nacionalidade
revoke: retirar=passaporte retirar=credencial
dismiss: demitir exonerar destituir afastar despedir remover
evict: desalojar despejar
deploy: mobilizar=tropa posicionar=tropa desdobrar destacar=tropa enviar=tropa deslocar=tropa estacionar=tropa
mobilise: mobilizar convocar=reservista mobilizar+se
mass: concentrar posicionar estacionar instalar reunir aglomerar acumular
move: deslocar mover transferir movimentar
reinforce: reforçar
test: testar ensaiar lançar disparar realizar=teste efetuar=teste
parade: exibir
patrol: patrulhar policiar
alert: alertar pôr=alerta colocar=alerta pôr=estado colocar=estado
surround: cercar rodear=cidade
arrest: prender deter encarcerar aprisionar capturar=suspeito apreender=suspeito recolher=prisão
seize: apreender confiscar tomar=poder tomar=refém fazer=refém apoderar+se~de capturar arrestar interceptar apresar
seize: assumir=controle~de assumir=controlo~de embargar=bem tomar=navio tomar=bem tomar=controle tomar=controlo
raid: invadir=sede vasculhar fazer=busca realizar=busca
search: revistar
nationalise: nacionalizar estatizar expropriar desapropriar encampar
deport: deportar expulsar=imigrante expulsar=migrante expulsar=refugiado expulsar=estrangeiro expulsar=trabalhador
deport: expulsar=família expulsar=pessoa expulsar=cidadão
censor: censurar amordaçar silenciar
restrict: restringir limitar coibir cercear
repress: reprimir perseguir oprimir sufocar=protesto esmagar=revolta
dissolve: dissolver
annex: anexar
occupy: ocupar
besiege: sitiar assediar
overthrow: derrubar depor=presidente derrocar depor=governo
oust: destituir apear
hack: hackear invadir=sistema invadir=rede piratear
spy: espionar espiar grampear
attack: atacar agredir assaltar investir~contra hostilizar lançar=ataque~contra alvejar contra-atacar arremeter~contra
attack: emboscar
bomb: bombardear dinamitar
shell: canhonear metralhar
kill: matar abater exterminar dizimar fuzilar chacinar tirar=vida deixar=morto
murder: assassinar decapitar degolar linchar envenenar esquartejar
execute: executar enforcar
massacre: massacrar trucidar
wound: ferir lesionar deixar=ferido mutilar balear
shoot: disparar~contra atirar~contra atirar~em abrir=fogo~contra disparar~sobre atirar~sobre
shoot-down: abater=avião abater=helicóptero abater=drone abater=caça abater=aeronave abater=aparelho abater=míssil
shoot-down: derrubar=avião derrubar=drone derrubar=helicóptero derrubar=caça derrubar=míssil derrubar=aeronave
shoot-down: derrubar=jato
fire: disparar lançar atirar
disperse: dispersar
storm: tomar=assalto invadir=embaixada invadir=palácio invadir=parlamento invadir=congresso irromper~em
ambush: armar=emboscada
abduct: sequestrar raptar
torture: torturar seviciar
rape: estuprar violentar violar=mulher
beat: espancar surrar esmurrar chutar golpear bater~em
stab: esfaquear apunhalar
destroy: destruir arrasar devastar demolir danificar afundar sabotar aniquilar
die: morrer~em=ataque morrer~em=atentado morrer~em=combate morrer~em=confronto morrer~em=tiroteio morrer~em=bombardeio
die: morrer~em=bombardeamento morrer~em=emboscada morrer~durante=ataque morrer~durante=atentado morrer~durante=combate morrer~durante=confronto
die: morrer~durante=tiroteio morrer~durante=bombardeio morrer~durante=bombardeamento morrer~durante=emboscada falecer~em=ataque
die: falecer~em=atentado falecer~em=combate falecer~em=confronto falecer~em=tiroteio falecer~em=bombardeio falecer~em=bombardeamento
die: falecer~em=emboscada falecer~durante=ataque falecer~durante=atentado falecer~durante=combate falecer~durante=confronto
die: falecer~durante=tiroteio falecer~durante=bombardeio falecer~durante=bombardeamento falecer~durante=emboscada perecer~em=ataque
die: perecer~em=atentado perecer~em=combate perecer~em=confronto perecer~em=tiroteio perecer~em=bombardeio perecer~em=bombardeamento
die: perecer~em=emboscada perecer~durante=ataque perecer~durante=atentado perecer~durante=combate perecer~durante=confronto
die: perecer~durante=tiroteio perecer~durante=bombardeio perecer~durante=bombardeamento perecer~durante=emboscada
gather: reunir reunir+se agrupar+se convergir caminhar desfilar avançar seguir~até concentrar+se aglomerar+se gritar cercar vaiar invadir
voice: manifestar manifestar+se
barricade: erguer=barricada montar=barricada levantar=barricada fazer=barricada armar=barricada derrubar=árvore
step-on: pisar acionar passar~sobre
explode: explodir detonar
clash: enfrentar+se confrontar+se chocar+se~com entrar=confronto entrar=choque enfrentar
fight: combater lutar~contra guerrear lutar batalhar combater+se lutar~com
invade: invadir penetrar~em
capture: capturar conquistar reconquistar retomar tomar=cidade tomar=base tomar=localidade
strike: atingir
retaliate: retaliar revidar vingar+se responder=ataque responder=golpe responder=bombardeio responder=míssil
retaliate: responder=força responder=fogo responder=ataque~a responder=golpe~a responder=bombardeio~a
retaliate: responder=força~a
use: usar utilizar empregar recorrer~a fazer=uso~de
cross: cruzar atravessar transpor ultrapassar
reach: alcançar fechar obter conseguir selar finalizar
approve: aprovar adotar adoptar votar autorizar
put: exercer fazer pôr aumentar colocar intensificar
place: colocar pôr
announce: anunciar comunicar divulgar publicar
light: realizar manter efetuar efectuar promover conduzir fazer lançar travar empreender levar=cabo perpetrar cometer
light: protagonizar organizar executar desferir desencadear dirigir celebrar tecer montar deflagrar proferir
begin: começar iniciar iniciar+se principiar abrir dar=início encetar desencadear inaugurar passar~a
continue: continuar prosseguir manter permanecer seguir persistir prosseguir~com perseverar
plan: planejar planear pretender prever programar preparar tencionar projetar projectar estudar cogitar marcar agendar
plan: preparar+se preparar+se~para
cease: cessar parar
deny: negar desmentir refutar
want: querer desejar esperar tentar procurar buscar visar almejar ambicionar aspirar~a pleitear intentar
fail: falhar fracassar deixar~de hesitar omitir+se desistir renunciar
say: dizer afirmar declarar informar explicar destacar ressaltar acrescentar indicar confirmar salientar sublinhar
say: comentar assegurar sustentar argumentar revelar relatar noticiar lembrar responder escrever contar admitir
say: reconhecer insistir observar concluir considerar avaliar apontar alegar frisar referir registrar registar
say: reiterar reafirmar mencionar reportar divulgar adiantar assinalar enfatizar reivindicar assumir=autoria acreditar
say: achar crer julgar entender ocupar=cargo ocupar=posto ocupar=lugar ocupar=vaga ocupar=posição ocupar=presidência
say: ocupar+se tirar=proveito manifestar+se
manage: conseguir lograr decidir resolver optar escolher
happen: ocorrer acontecer realizar+se dar+se ter=lugar eclodir estourar irromper celebrar+se produzir+se registrar+se
happen: registar+se decorrer haver
withhold: negar recusar privar~de
sentence: condenar=ano condenar=prisão condenar=morte condenar=pena condenar=perpétua condenar=reclusão condenar=mês
sentence: sentenciar
`;
