/** Portuguese nouns by the shared concept they name: acts first, then classes of things. Lemmas, `_` joins words; European forms beside. */
export const nouns = `
visit: visita viagem giro périplo escala turnê passagem deslocamento estada vinda
meeting: cerimônia reunião encontro cúpula cimeira conferência entrevista_bilateral audiência fórum mesa_redondo seminário
meeting: simpósio reunião_de_cúpula videoconferência minicúpula bilateral
talks: contato contacto negociação conversação conversa diálogo discussão consulta tratativa debate diligência conversações mesa_de_negociação
phone-call: telefonema ligação_telefônico ligação_telefónico conversa_telefônico conversa_telefónico chamada_telefônico chamada_telefónico contato_telefônico contacto_telefónico conversa_por_telefone ligação
mediation: mediação intermediação arbitragem bons_ofício bom_ofício interferência_diplomático
invitation: convite
agreement: acordo pacto tratado convênio convénio entendimento contrato_de_cooperação memorando roteiro_de_paz ajuste_bilateral
agreement: arranjo acordo-quadro parceria_estratégico carta_de_intenção
protocol: protocolo aditivo
declaration: declaração comunicado declaração_conjunto
settlement: paz reconciliação
compromise: consenso meio-termo
promise: promessa compromisso garantia juramento
offer: oferta oferecimento
support: apoio respaldo suporte endosso adesão aval incentivo patrocínio amparo aprovação beneplácito
praise: elogio homenagem felicitação louvor parabéns cumprimento aplauso admiração respeito satisfação estima amizade tributo
solidarity: solidariedade
gratitude: gratidão agradecimento reconhecimento
condolence: condolência pêsame pêsames condolências compaixão
confidence: confiança
recognition: reconhecimento
signing: assinatura firma
ratification: ratificação
relations: relação vínculo laço parceria amizade elo relacionamento relação_diplomático
alliance: aliança coalizão coligação união frente eixo bloco
apology: desculpa desculpas perdão retratação
regret: arrependimento pesar
amnesty: anistia amnistia imunidade
pardon: indulto perdão
concession: concessão flexibilização abrandamento alívio distensão
cooperation: cooperação colaboração parceria coordenação
trade: comércio intercâmbio_comercial livre_comércio livre-comércio transação transacção intercâmbio
exercise: exercício manobra exercício_militar treinamento treino
extradition: extradição
exchange: troca_de_prisioneiro troca intercâmbio permuta
delivery: entrega fornecimento remessa exportação envio abastecimento
purchase: compra aquisição importação
aid: ajuda assistência auxílio socorro doação subvenção subsídio ajuda_humanitário alimento remédio medicamento mantimento cobertor barraca tenda
aid: vacina donativo bolsa víveres víver gênero_alimentício suprimento material_médico desembolso repasse
loan: empréstimo crédito financiamento linha_de_crédito
rescue: resgate salvamento socorro
withdrawal: retirada recuo saída evacuação retirada_de_tropa desengajamento
release: libertação soltura liberação
return: devolução restituição repatriação retorno
disarmament: desarmamento desmobilização desmilitarização
ceasefire: cessar-fogo trégua armistício suspensão_de_hostilidade cessação_de_hostilidade cessação_de_o_hostilidade
surrender: rendição capitulação
resignation: renúncia demissão abdicação exoneração
access: acesso entrada abertura passagem
request: pedido solicitação petição requerimento
demand: exigência reivindicação
appeal: apelo chamado súplica exortação chamamento
pressure: pressão
order: ordem intimação
accusation: acusação alegação denúncia imputação
criticism: crítica reprovação censura_público repreensão reparo
condemnation: condenação repúdio rechaço
complaint: queixa reclamação nota_de_protesto protesto_formal protesto_diplomático
concern: preocupação inquietação temor apreensão
anger: indignação raiva revolta descontentamento ira consternação
charge: indiciamento acusação_formal pronúncia
lawsuit: processo ação_judicial ação_na_justiça denúncia_criminal queixa-crime processo_judicial recurso_judicial
trial: julgamento
investigation: investigação inquérito sindicância apuração averiguação cpi
rejection: rejeição recusa
refusal: recusa negativa
objection: objeção objecção oposição ressalva discordância
veto: veto
cancellation: cancelamento adiamento
threat: ameaça intimidação
warning: advertência aviso alerta
ultimatum: ultimato
retaliation: retaliação represália revide vingança resposta_militar contramedida
protest: protesto ato_de_protesto contestação
demonstration: manifestação passeata marcha comício ato_público panelaço manifestação_de_rua carreata
strike: greve paralisação greve_geral
hunger-strike: greve_de_fome
riot: motim tumulto distúrbio saque quebra-quebra baderna arruaça
boycott: boicote
roadblock: bloqueio_de_estrada barricada bloqueio_de_rodovia piquete
sanction: sanção medida_punitivo
embargo: embargo
tariff: tarifa sobretaxa tarifaço taxa direito_aduaneiro tarifa_aduaneiro
restriction: restrição limitação
expulsion: expulsão
suspension: suspensão congelamento interrupção rompimento ruptura corte
conviction: condenação_a_morte condenação_penal
sentence: pena sentença
recall: chamada_a_consulta
deployment: envio_de_tropa mobilização_de_tropa desdobramento destacamento_militar posicionamento
mobilisation: mobilização
build-up: concentração_de_tropa acúmulo_de_tropa reforço_militar
patrol: patrulha patrulhamento ronda
missile-test: teste_nuclear teste_de_míssil lançamento_de_míssil ensaio_nuclear teste_balístico
alert: alerta estado_de_alerta prontidão
arrest: prisão detenção encarceramento captura
seizure: apreensão confisco tomada
raid: batida busca operação_policial busca_e_apreensão rusga
ban: proibição veto_a_entrada interdição
curfew: toque_de_recolher recolher_obrigatório
emergency: estado_de_emergência estado_de_exceção estado_de_sítio estado_de_calamidade estado_de_excepção
martial-law: lei_marcial
deportation: deportação
censorship: censura
crackdown: repressão perseguição expurgo purga
blockade: bloqueio
siege: cerco sítio
occupation: ocupação
annexation: anexação
coup: golpe golpe_de_estado golpe_militar putsch quartelada intentona
cyberattack: ciberataque ataque_cibernético ataque_hacker invasão_de_sistema
espionage: espionagem escuta grampo vigilância
attack: ataque agressão assalto emboscada incursão investida contra-ataque atentado
bombing: atentado_a_bomba explosão atentado_suicida atentado-suicida carro-bomba ataque_a_bomba
air-strike: ataque_aéreo bombardeio_aéreo ataque_de_drone bombardeamento_aéreo ataque_com_drone
shelling: bombardeio bombardeamento ataque_de_artilharia fogo_de_artilharia ataque_de_foguete
invasion: invasão
offensive: ofensiva contraofensiva operação_militar contra-ofensiva campanha_militar
killing: morte homicídio execução matança
murder: assassinato assassínio execução linchamento
massacre: massacre chacina genocídio carnificina limpeza_étnico matança
kidnapping: sequestro rapto tomada_de_refém
torture: tortura maus-trato mau_trato maus_trato
shooting: tiroteio disparo tiro troca_de_tiro
fighting: combate confronto enfrentamento batalha choque escaramuça luta
war: guerra conflito conflito_armado
hostility: hostilidade
violence: violência
rebellion: rebelião insurreição levante revolta sublevação insurgência
destruction: destruição sabotagem demolição
troops: tropa soldado força exército militar batalhão brigada contingente regimento unidade efetivo efectivo divisão guarnição blindado comando
troops: paraquedista pára-quedista fuzileiro infantaria combatente recruta reservista força_armado legião guarda-costeiro pelotão tropas miliciano
troops: reforço guarda_nacional
police: polícia policial polícia_militar gendarme guarda_civil tropa_de_choque agente_policial polícia_de_choque
weapon: arma armamento míssil foguete tanque fuzil metralhadora munição artilharia morteiro canhão mina granada espingarda rifle arsenal
weapon: arma_nuclear obus drone bateria projétil projéctil equipamento_militar material_bélico arma_químico sistema_antimíssil lança-foguete torpedo
ship: navio barco embarcação petroleiro cargueiro fragata submarino porta-aviões contratorpedeiro frota lancha navio_de_guerra corveta destróier
ship: pesqueiro esquadra flotilha cruzador vaso_de_guerra traineira
aircraft: avião aeronave helicóptero drone caça bombardeiro jato avião_de_combate aparelho avião_de_guerra
vehicle: veículo carro caminhão camião ônibus autocarro trem comboio ambulância automóvel moto motocicleta van
base: base quartel acampamento posição posto quartel-general bastião depósito campo_de_treinamento
garrison: guarnição
border: fronteira linha_de_demarcação
crossing: posto_de_fronteira passagem ponto_de_passagem posto_fronteiriço
airspace: espaço_aéreo
road: estrada rodovia rua avenida via ferrovia autoestrada auto-estrada rotatória cruzamento pista acesso caminho
bridge: ponte
port: porto
airport: aeroporto aeródromo
building: prédio edifício casa sede palácio prefeitura escola hospital igreja mesquita loja hotel mercado armazém templo instalação escritório
building: delegacia esquadra usina refinaria embaixada parlamento tribunal residência apartamento fábrica ministério depósito estádio campo_de_concentração
university: universidade faculdade campus colégio reitoria
factory: fábrica mina usina refinaria oficina planta poço
town: cidade aldeia vila povoado localidade bairro comuna município vilarejo subúrbio povoação lugarejo
territory: território ilha arquipélago região província zona terra enclave área faixa península setor sector vale colina fazenda
embassy: embaixada representação missão_diplomático legação
consulate: consulado
ambassador: embaixador embaixadora encarregado_de_negócio núncio
diplomat: diplomata adido emissário enviado cônsul adido_militar negociador
delegation: delegação emissário enviado comitiva mediador
minister: ministro governador
general: general comandante oficial coronel chefe_de_estado-maior almirante marechal
official: funcionário responsável dirigente prefeito autoridade magistrado professor servidor
judge: juiz magistrado procurador promotor
office: cargo função mandato presidência pasta posto cadeira
power: poder
government: governo gabinete regime executivo junta
parliament: parlamento assembleia assembleia_nacional congresso câmara senado
party: partido movimento sindicato legenda sigla
organisation: organização associação ong entidade instituição fundação bloco organismo
company: empresa sociedade companhia firma banco filial subsidiária grupo estatal
state: estado país nação república
constitution: constituição
status: status estatuto
independence: independência soberania
autonomy: autonomia autodeterminação
election: eleição pleito referendo votação resultado plebiscito reeleição vitória_eleitoral sufrágio
law: lei projeto_de_lei projecto_de_lei decreto legislação emenda medida_provisório
resolution: resolução moção
rule: regra regulamento norma exigência_de_visto
plan: plano projeto projecto programa iniciativa reforma estratégia
proposal: proposta oferta ideia contraproposta esboço sugestão
condition: condição exigência termo
change: mudança reforma transição alteração
right: direito liberdade
permission: permissão autorização
readiness: disposição vontade disponibilidade intenção determinação desejo
prisoner: prisioneiro detento preso detido cativo prisioneiro_de_guerra preso_político prisioneiro_político recluso
hostage: refém
person: pessoa civil homem mulher criança manifestante habitante cidadão opositor estudante trabalhador imigrante migrante marinheiro pescador
person: camponês militante turista dissidente passageiro menor operário membro estrangeiro ativista activista morador indígena agricultor tripulante
protester: manifestante grevista amotinado piqueteiro
suspect: suspeito acusado criminoso foragido traficante terrorista narcotraficante réu assassino mafioso
journalist: jornalista repórter correspondente fotógrafo blogueiro
refugee: refugiado deslocado requerente_de_asilo exilado migrante
doctor: médico enfermeiro cirurgião equipe_médico pessoal_médico equipa_médico
rescuer: socorrista bombeiro equipe_de_resgate equipa_de_resgate
inspector: inspetor inspector perito fiscal especialista
observer: observador
peacekeeper: capacete_azul força_de_paz boina-azul capacete-azul missão_de_paz
staff: pessoal funcionário quadro
body: corpo cadáver
remains: restos_mortal resto_mortal restos ossada cinza
money: dinheiro milhão bilhão bilião verba fundo euro dólar real soma quantia franco rublo yuan libra crédito orçamento capital recurso
debt: dívida débito
asset: ativo activo bem reserva
account: conta
property: propriedade bem terreno patrimônio património estátua objeto obra peça manuscrito
investment: investimento aplicação
contract: contrato licitação
licence: licença credencial alvará concessão
visa: visto vistos
citizenship: cidadania nacionalidade passaporte
asylum: asilo refúgio status_de_refugiado estatuto_de_refugiado abrigo
flight: voo vôo ligação_aéreo
goods: mercadoria produto trigo carne aço alumínio madeira açúcar café arroz soja máquina computador minério cobre urânio fertilizante milho fruta grão
goods: cereal vinho peixe têxtil algodão camarão frango semicondutor chip sorgo cevada farinha óleo leite gado roupa feijão
energy: gás petróleo combustível carvão energia gasolina hidrocarboneto diesel gás_natural
electricity: eletricidade electricidade luz
internet: internet rede
water: água
supply: fornecimento abastecimento entrega exportação importação suprimento
market: mercado
drug: droga cocaína heroína maconha entorpecente haxixe narcótico
document: documento arquivo dossiê dossier papel computador
newspaper: jornal diário revista imprensa semanário
broadcast: canal rádio televisão emissora programa mídia estação
website: site sítio rede_social plataforma portal blog
information: informação dado
intelligence: inteligência segredo informe
flag: bandeira efígie retrato
fire: fogo hostilidade tiro
teargas: gás_lacrimogêneo gás_lacrimogéneo bomba_de_gás gás
water-cannon: canhão_de_água jato_de_água canhão_d'água
landmine: mina mina_terrestre mina_antipessoal campo_minado mina_antitanque
explosive: explosivo artefato granada mina
bomb: bomba carro-bomba artefato_explosivo engenho_explosivo
force: força violência
consequence: consequência repercussão
tension: tensão crise
security: segurança fiscalização
control: controle controlo vigilância
fine: multa coima
persona-non-grata: persona_non_grata
name: nome título apelido
speech: discurso entrevista_coletivo coletiva pronunciamento conferência_de_imprensa parecer
interview: entrevista
`;
