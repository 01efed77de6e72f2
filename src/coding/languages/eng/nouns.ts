/** English nouns by concept; the notation is that of `EventLexicon.nouns`. */
export const nouns = `
visit: visit trip tour stopover state_visit official_visit working_visit pilgrimage journey fact-finding_mission
visit: goodwill_visit shuttle
meeting: ceremony meeting summit conference gathering session encounter forum get-together congress assembly parley
meeting: huddle audience tete-a-tete rendezvous roundtable round_table symposium conclave reunion colloquium
talks: talk talks negotiation negotiations consultation discussion dialogue conversation contact round peace_talks
talks: parley deliberation conciliation exchange_of_views peace_process bargaining haggling roundtable face-to-face
phone-call: phone_call telephone_call telephone_conversation phone_conversation call telephone_talk phone_talk
phone-call: video_call conference_call videoconference
mediation: mediation arbitration good_offices conciliation intercession mediation_effort peace_mission intermediation
mediation: shuttle_diplomacy
invitation: invitation invite
agreement: agreement treaty pact deal accord memorandum convention contract understanding roadmap peace_plan
agreement: free-trade_agreement peace_treaty peace_deal peace_agreement peace_accord entente concordat trade_deal
agreement: memorandum_of_understanding mou covenant framework_agreement
protocol: protocol charter communique communiqué statement joint_statement final_document annex covenant
declaration: declaration proclamation pronouncement joint_declaration
settlement: settlement reconciliation peace_settlement
compromise: compromise middle_ground middle_way
promise: promise pledge vow commitment guarantee assurance oath undertaking
offer: offer proposal overture peace_offer olive_branch
support: support backing endorsement sponsorship encouragement advocacy approval patronage vote_of_confidence
support: allegiance loyalty
praise: praise tribute congratulation accolade acclaim commendation compliment eulogy homage ovation kudos
solidarity: solidarity sympathy empathy compassion fellow-feeling
gratitude: gratitude thanks appreciation admiration respect satisfaction thankfulness indebtedness
condolence: condolence condolences commiseration
confidence: confidence optimism trust faith
recognition: recognition diplomatic_recognition acknowledgement acknowledgment
signing: signing signature initialing
ratification: ratification
relations: relation relations tie ties link links diplomatic_relation diplomatic_tie rapprochement friendship detente
alliance: alliance partnership coalition friendship axis bloc entente federation
apology: apology mea_culpa
regret: regret remorse sorrow contrition repentance sadness
amnesty: amnesty clemency reprieve leniency
pardon: pardon absolution acquittal exoneration commutation
concession: concession climbdown climb-down backdown back-down capitulation
cooperation: cooperation co-operation collaboration joint_venture coordination partnership teamwork joint_project
trade: trade export import commerce trading bilateral_trade barter
exercise: exercise drill manoeuvre maneuver war_game manoeuvres maneuvers military_exercise military_drill
exercise: joint_exercise naval_exercise war_games wargame field_exercise
extradition: extradition rendition handover
exchange: exchange swap prisoner_swap prisoner_exchange exchange_of_prisoners
delivery: delivery shipment consignment arms_delivery
purchase: purchase procurement acquisition
aid: aid humanitarian_aid peacekeeping development_assistance package assistance help relief subsidy grant donation
aid: ration medicine blanket tent food_aid bailout relief_aid food relief_supply foreign_aid military_aid economic_aid
aid: financial_aid development_aid rescue_package lifeline handout stipend scholarship contribution alms charity
aid: medical_supply first_aid succour foodstuff relief_effort handouts
loan: payment disbursement loan credit tranche overdraft standby_loan credit_line line_of_credit mortgage
rescue: rescue evacuation airlift bailout salvation
withdrawal: withdrawal pullout pull-out pullback retreat pull-back departure evacuation troop_withdrawal drawdown
withdrawal: draw-down disengagement
release: release liberation discharge parole
return: return repatriation restitution homecoming handback
disarmament: disarmament demobilisation demobilization decommissioning denuclearisation denuclearization
disarmament: demilitarisation demilitarization arms_reduction dismantlement dismantling nuclear_disarmament
ceasefire: ceasefire cease-fire truce armistice cessation cessation_of_hostilities cease_fire lull standstill
ceasefire: ceasefire_agreement truce_deal armistice_agreement ceasefire_deal
surrender: surrender capitulation laying_down
resignation: resignation abdication
access: access admission admittance entry entrance humanitarian_access passage
request: request petition entreaty solicitation application
demand: demand reminder insistence requirement
appeal: appeal plea call exhortation entreaty urging rallying_cry clarion_call
pressure: pressure lobbying arm-twisting
order: order directive edict injunction command court_order fatwa
accusation: accusation allegation claim imputation insinuation recrimination counter-accusation counter-charge smear
accusation: finger-pointing
criticism: criticism rebuke reproach denunciation censure flak rap reprimand admonition scolding tirade diatribe
criticism: broadside disapproval backlash scorn derision invective outcry
condemnation: condemnation denunciation censure reprobation
complaint: complaint grievance protest_note note_of_protest demarche démarche official_protest formal_protest
complaint: diplomatic_protest
concern: concern worry alarm dismay unease disquiet misgiving anxiety apprehension reservation doubt disappointment
concern: fear consternation distress frustration scepticism skepticism discomfort
anger: anger outrage indignation fury displeasure ire wrath rage resentment disgust annoyance irritation exasperation
anger: discontent dissatisfaction contempt
charge: charge indictment arraignment impeachment charge_sheet
lawsuit: lawsuit suit litigation legal_action class_action writ court_case legal_proceedings
trial: trial prosecution court_martial court-martial tribunal_case
investigation: investigation inquiry enquiry probe inspection interrogation fact-finding examination scrutiny inquest
investigation: questioning audit criminal_investigation manhunt
rejection: rejection rebuff repudiation dismissal snub denial spurning
refusal: refusal non-compliance noncompliance intransigence
objection: objection opposition dissent resistance reservation
veto: veto
cancellation: cancellation postponement calling_off annulment
threat: threat intimidation sabre-rattling saber-rattling blackmail menace
warning: warning caution caveat
ultimatum: deadline ultimatum
retaliation: retaliation reprisal revenge retribution vengeance counter-strike payback tit-for-tat retaliatory_strike
protest: protest protest_action agitation mass_protest street_protest antigovernment_protest
demonstration: demonstration rally march sit-in vigil picket sit-down procession mass_meeting street_march
demonstration: protest_march protest_rally demo picketing picket_line candlelight_vigil
strike: walkout stoppage general_strike labour_strike labor_strike industrial_action work_stoppage hartal bandh
strike: go-slow work-to-rule transport_strike rail_strike lockout
hunger-strike: hunger_strike hunger-strike
riot: riot rioting unrest looting disturbance rampage prison_riot mutiny civil_unrest street_violence
boycott: boycott election_boycott trade_boycott
roadblock: roadblock barricade human_chain road_block
sanction: sanction sanctions penalty economic_sanction punitive_measure countermeasure counter-measure asset_freeze
sanction: travel_ban reprisal_measure
embargo: embargo arms_embargo oil_embargo trade_embargo trade_ban import_ban export_ban
tariff: tariff duty levy import_duty customs_duty surcharge import_tax digital_tax
restriction: restriction curb limit limitation constraint lockdown quota price_cap
expulsion: expulsion ejection banishment exile
suspension: freeze halt suspension moratorium cessation cutoff cut-off
conviction: conviction verdict guilty_verdict guilty_plea
sentence: sentence prison_sentence jail_term prison_term death_sentence jail_sentence life_sentence
recall: recall withdrawal_of_ambassador
deployment: deployment stationing troop_deployment positioning military_presence despatch
mobilisation: mobilisation mobilization call-up conscription draft general_mobilization
build-up: build-up buildup massing military_buildup troop_buildup concentration reinforcement troop_movement
patrol: patrol sortie overflight flyover
missile-test: missile_test nuclear_test test-firing missile_launch rocket_launch ballistic_missile_test weapon_test
missile-test: test_launch atomic_test rocket_test test_flight nuclear_explosion
alert: alert red_alert state_of_alert high_alert
arrest: arrest detention imprisonment round-up roundup capture apprehension incarceration internment mass_arrest
arrest: jailing house_arrest arrest_warrant warrant
seizure: seizure confiscation takeover capture appropriation expropriation nationalisation nationalization impounding
seizure: power_grab
raid: raid search swoop police_raid sweep search_operation house_search
ban: ban prohibition outlawing interdiction interdict
curfew: curfew dusk-to-dawn_curfew night_curfew lockdown
emergency: state_of_siege state_of_emergency state_of_exception emergency emergency_rule state_of_alarm emergency_law
martial-law: martial_law military_rule
deportation: deportation removal forced_return forcible_return mass_deportation
censorship: censorship gag_order news_blackout media_blackout press_censorship
crackdown: crackdown repression clampdown suppression purge persecution oppression witch_hunt security_crackdown
crackdown: harassment
blockade: blockade naval_blockade sea_blockade economic_blockade air_blockade
siege: siege encirclement
occupation: occupation military_occupation
annexation: annexation incorporation
coup: coup putsch overthrow ouster coup_attempt coup_d'état coup_d'etat military_takeover power_grab toppling
cyberattack: cyber_warfare cyberwar cyberattack cyber-attack hacking cyber_attack ransomware malware cyber_espionage
cyberattack: data_breach hack cyber_intrusion phishing
espionage: espionage spying wiretapping eavesdropping surveillance snooping
attack: attack assault strike ambush onslaught hit incursion blitz blitzkrieg counterattack counter-attack
attack: terror_attack terrorist_attack suicide_attack knife_attack gun_attack commando_raid ground_assault
attack: surprise_attack cross-border_raid pogrom ambuscade
bombing: bombing bomb_attack explosion blast car_bomb suicide_bombing car_bombing truck_bomb bomb_blast bombing_attack
bombing: suicide_bomb grenade_attack suicide_blast bomb_explosion detonation roadside_bomb
air-strike: airstrike air_strike air_raid bombing_raid drone_strike air_attack missile_strike aerial_bombardment
air-strike: aerial_attack airstrikes bombing_campaign air_bombardment drone_attack air_assault aerial_strike
air-strike: bombing_run air_war
shelling: shelling bombardment mortar_fire rocket_attack artillery_fire rocket_fire artillery_attack
shelling: artillery_bombardment rocket_strike cannonade mortar_attack missile_attack barrage artillery_barrage
shelling: artillery_duel rocket_barrage shellfire
invasion: invasion ground_invasion intrusion incursion land_invasion armed_intervention military_intervention
offensive: offensive operation counter-offensive counteroffensive military_campaign military_operation
offensive: ground_offensive military_action counter-attack military_offensive armed_campaign ground_operation
offensive: counterinsurgency
killing: killing death slaying fatality shooting_death beheading homicide manslaughter lynching
murder: murder assassination execution lynching contract_killing targeted_killing extrajudicial_killing slaying
murder: assassination_attempt
massacre: massacre slaughter genocide ethnic_cleansing mass_killing bloodbath extermination carnage butchery
massacre: mass_murder holocaust annihilation
kidnapping: kidnapping abduction hijacking hostage-taking hostage_taking seizure_of_hostages abducting
torture: torture ill-treatment mistreatment maltreatment
shooting: shooting gunfire shoot-out shootout sniper_fire small-arms_fire mass_shooting sniping gunshot
shooting: shooting_incident
fighting: fighting clash battle skirmish firefight gun_battle gunfight combat hand-to-hand_combat exchange_of_fire
fighting: skirmishing street_battle pitched_battle
war: war conflict warfare civil_war armed_conflict guerrilla_war hostilities
hostility: hostility hostilities belligerence
violence: violence bloodshed aggression use_of_force atrocity terrorism terror brutality bloodletting armed_violence
violence: savagery
rebellion: rebellion insurgency uprising revolt insurrection mutiny intifada armed_struggle guerrilla_campaign
destruction: destruction demolition devastation razing wrecking dismantling sabotage
troops: troop troops soldier soldiers force forces army unit marine battalion brigade contingent division commando
troops: regiment personnel paratrooper reservist trooper infantry guard military serviceman servicemen legionnaire
troops: gunner legion corps squad platoon paratroops airman foot_soldier army_unit ground_force task_force
troops: special_force reinforcement guardsman militia militiaman infantryman combatant
police: police policeman officer gendarme riot_police patrolman constable policewoman police_force police_officer
police: security_force gendarmerie carabinieri police_unit swat
weapon: hardware weaponry weapon arm arms missile rocket tank ammunition gun rifle artillery shell bomb torpedo
weapon: munition warhead mine grenade mortar stockpile arsenal firearm munitions ordnance bazooka howitzer pistol
weapon: revolver machine_gun machinegun assault_rifle small_arms explosive bullet launcher rocket_launcher
weapon: missile_system air_defence_system napalm cluster_bomb ballistic_missile cruise_missile nuclear_weapon
weapon: chemical_weapon weapons firepower military_hardware military_equipment arms_cache shotgun cartridge projectile
weapon: nuke
ship: ship vessel boat tanker trawler frigate warship gunboat destroyer submarine carrier fleet freighter ferry cutter
ship: cruiser corvette patrol_boat minesweeper aircraft_carrier battleship dinghy lifeboat cargo_ship container_ship
ship: oil_tanker fishing_boat flotilla speedboat armada barge yacht icebreaker merchantman liner u-boat
aircraft: plane jet warplane helicopter drone airliner aircraft bomber fighter airplane aeroplane glider fighter_jet
aircraft: transport_plane gunship fighter_plane spy_plane surveillance_plane unmanned_aircraft uav airship balloon mig
aircraft: f-16 jetliner chopper
vehicle: car truck bus vehicle lorry train van motorcycle ambulance tanker_truck jeep tractor armoured_vehicle
vehicle: armored_vehicle convoy motorcade minibus taxi locomotive bulldozer
base: base outpost barracks headquarters camp position post air_base naval_base military_base army_base installation
base: encampment fort fortress stronghold bastion depot bunker command_post army_post target compound hideout
garrison: garrison
border: border frontier boundary borderline demarcation_line front_line ceasefire_line
crossing: crossing checkpoint passage corridor border_crossing border_post border_gate humanitarian_corridor
airspace: airspace air_space territorial_water no-fly_zone
road: road highway motorway street route railway avenue roadway thoroughfare boulevard railroad rail_line intersection
road: junction lane traffic main_road tunnel pipeline
bridge: bridge overpass viaduct
port: port harbour harbor dock seaport pier wharf terminal
airport: airport airfield airstrip runway air_terminal
building: building house office parliament_building headquarters school hospital mosque church home station tower
building: apartment apartment_block courthouse palace town_hall city_hall ministry premises compound kindergarten
building: clinic shop store warehouse mall market_place hotel synagogue temple cathedral shrine monastery cinema
building: theatre theater prison jail police_station residence
university: university campus college faculty
factory: factory plant refinery mill works power_station power_plant mine oilfield oil_field pumping_station shipyard
town: town village city district neighbourhood neighborhood settlement capital borough suburb hamlet quarter township
town: locality municipality metropolis
territory: territory land island region area province strip peninsula enclave zone archipelago highland hill hilltop
territory: plateau valley foothold
embassy: embassy legation high_commission diplomatic_mission
consulate: consulate mission diplomatic_post trade_mission
ambassador: ambassador envoy charge_d'affaires special_envoy plenipotentiary nuncio chargé_d'affaires
ambassador: high_commissioner
diplomat: diplomat attache attaché high_commissioner consul diplomatic_staff envoy emissary military_attache
delegation: delegation mission team_of_negotiators negotiator trade_delegation emissary envoy
minister: minister cabinet_member secretary_of_state premier
general: general commander commander-in-chief army_chief chief_of_staff colonel admiral brigadier field_marshal
general: military_chief
official: official functionary bureaucrat civil_servant governor mayor commissioner
judge: judge justice magistrate prosecutor attorney
office: office post position portfolio presidency premiership chairmanship
power: power presidency rule reins
government: government administration cabinet regime junta ministry dictatorship monarchy
parliament: parliament assembly congress legislature senate chamber lower_house upper_house duma knesset
party: party political_party opposition_party
organisation: organisation organization group union bloc movement association federation league society charity club
organisation: trade_union ngo front network
company: company firm bank corporation enterprise conglomerate refiner broadcaster airline newspaper_company
state: state country nation republic
constitution: constitution
status: status
independence: independence sovereignty statehood
autonomy: autonomy self-rule
election: election vote referendum result ballot poll polls plebiscite runoff run-off ballot_box vote_count
election: presidential_election elections
law: law bill legislation decree act amendment statute ordinance
resolution: resolution draft motion draft_resolution security_council_resolution
rule: rule regulation norm guideline
plan: plan initiative idea scheme proposal blueprint programme program road_map strategy package_deal formula
proposal: proposal offer suggestion
condition: condition term precondition stipulation prerequisite
change: change reform overhaul shake-up amendment revision democratisation democratization liberalisation
change: liberalization
right: right freedom liberty human_right civil_liberty entitlement
permission: permission authorisation authorization clearance consent go-ahead approval green_light
readiness: readiness willingness intention desire preparedness eagerness inclination
prisoner: prisoner detainee captive inmate dissident pow convict prisoner_of_war internee political_prisoner prisoners
hostage: hostage abductee kidnap_victim
person: man woman child people civilian protester protestor demonstrator student worker villager resident migrant
person: activist leader national citizen suspect crew sailor pilot tourist women boy girl kid teenager adult family
person: couple mother father brother sister son daughter farmer peasant shepherd merchant labourer laborer settler
person: tribesman voter believer priest monk nun bishop imam cleric lawyer teacher professor miner driver passenger
person: fisherman seaman contractor nationals bystander passer-by passerby pedestrian survivor victim elder youth
person: employee foreigner guest aid_worker volunteer rioter agitator separatist striker marcher dissident
protester: protester protestor demonstrator rioter marcher striker picketer mob crowd
suspect: suspect fugitive wanted_man defendant war_criminal
journalist: journalist reporter editor blogger correspondent photographer newsman cameraman columnist broadcaster
refugee: refugee migrant asylum_seeker asylum-seeker boat_people evacuee deportee
doctor: medical_expert medical_specialist doctor medic nurse physician surgeon medical_team medical_worker paramedic health_worker
rescuer: rescuer rescue_team firefighter rescue_worker search_team fire_engine fireman
inspector: inspector verifier weapons_inspector auditor nuclear_inspector
observer: observer monitor monitoring_mission election_observer military_observer ceasefire_monitor observer_mission
peacekeeper: peacekeeper peacekeeping_force blue_helmet peacekeeping_troop peacekeeping_mission
peacekeeper: peacekeeping_contingent stabilisation_force peace_force
staff: staff personnel employee workforce crew
body: body cadaver dead_body
remains: corpse bones ashes mortal_remains
money: $ € £ us$ money fund funds funding cash dollar euro million billion payment tranche package sum billion_dollar
money: grant_money euros francs rouble ruble pound yen peso rupee franc sterling rand riyal dinar shekel revenue
money: subsidy financial_resource salary wage proceeds crore lakh
debt: debt arrears debt_burden foreign_debt
asset: asset account holdings bank_account
account: account
property: house possession farm land property belongings artefact artifact estate valuables heirloom jewel painting
property: manuscript relic treasure archive statue fossil mansion farmland antiquity
investment: investment stake venture
contract: contract concession_contract
licence: licence license permit accreditation passport registration driving_licence credential
visa: visa travel_document residence_permit entry_visa
citizenship: citizenship nationality passport naturalisation naturalization
asylum: asylum refuge sanctuary safe_haven political_asylum haven
flight: flight air_link air_traffic air_service
goods: goods grain wheat rice food product cotton steel coal copper lithium vaccine equipment beef cattle fruit fish
goods: flour sorghum meat cereal maize corn sugar coffee tea cocoa banana soybean soya poultry pork lamb wine timber
goods: wood rubber tyre machinery machine iron aluminium aluminum diamond gold uranium fertiliser fertilizer chip
goods: semiconductor textile garment clothing clothes commodity merchandise cargo produce medicine ventilator mask
goods: test_kit livestock seafood raw_material ore seed dairy
energy: oil gas fuel petroleum crude energy petrol gasoline diesel coal lng natural_gas crude_oil nuclear_fuel
energy: kerosene
electricity: electricity power power_supply electric_power energy_supply
internet: internet internet_access mobile_network social_media telephone_line network
water: water water_supply drinking_water
supply: supply supplies shipment delivery supply_line provision provisions
market: market labour_market labor_market
drug: drug cocaine heroin narcotic narcotics marijuana cannabis opium methamphetamine hashish contraband
document: document file computer dossier archive_file record hard_drive paper
newspaper: newspaper magazine publication station radio_station television_station channel tabloid periodical
newspaper: news_agency radio television broadcaster tv_station tv_channel news_outlet media outlet weekly_newspaper
broadcast: broadcast broadcasting radio_broadcast television_broadcast transmission
website: website site web_site portal social_network facebook twitter youtube webpage app
information: information data evidence expertise detail findings finding knowledge know-how
intelligence: intelligence intelligence_data intelligence_information satellite_image
flag: flag effigy portrait likeness banner
fire: fire gunfire
teargas: tear_gas teargas rubber_bullet pepper_spray tear-gas_grenade stun_grenade rubber_bullets plastic_bullet
teargas: pepper_gas tear-gas
water-cannon: water_cannon water_cannons baton truncheon
landmine: landmine land_mine mine minefield anti-personnel_mine antipersonnel_mine anti-tank_mine
explosive: explosive device bomb car_bomb landmine mine dynamite booby_trap improvised_explosive_device ied grenade
explosive: explosive_device
bomb: bomb nail_bomb letter_bomb parcel_bomb petrol_bomb
force: force
accident: accident crash collision derailment pile-up pileup shipwreck capsizing stampede earthquake quake tremor tsunami
accident: landslide mudslide avalanche flood flooding storm hurricane typhoon cyclone tornado blizzard heatwave drought
accident: wildfire blaze volcanic_eruption car_accident plane_crash train_crash bus_crash road_accident traffic_accident
accident: epidemic pandemic outbreak famine mishap
consequence: consequence response action retaliation measure repercussion countermeasures military_action
tension: tension strain friction crisis stand-off standoff dispute
security: security security_measure defence defense border_control vigilance
control: control power supervision oversight
fine: fine
persona-non-grata: persona_non_grata
name: name
speech: speech address lecture
interview: interview
`;
