/** English verbs by concept; the notation is that of `EventLexicon.verbs`. */
export const verbs = `
meet: meet meet~with convene+with gather~with sit+down~with huddle~with meet+up~with rendezvous~with get+together~with
meet: come+together caucus~with reconvene huddle have=audience~with hold=audience~with
visit: visit tour pay=visit~to make=visit~to stop+over~in pay=call~to pay=call~on make=trip~to make=tour~of
visit: make=stopover~in stop+off~in stop+by drop+in~on swing~through
travel: travel~to fly~to fly~into go~to head~to head~for arrive~in arrive~at come~to drive~to journey~to land~in
travel: depart~for leave~for set+off~for set+out~for jet~to jet~into touch+down~in sail~to sail~for fly+back~to
travel: fly+out~to head+back~to proceed~to jet+off~to
host: host receive play=host~to give=welcome~to welcome~to greet entertain fete lay+on=dinner~for
phone: phone telephone call+up speak+phone~with speak+telephone~with talk+phone~with ring call+back place=call~to
phone: make=call~to speak~by=telephone speak~by=phone speak~over=phone speak~over=telephone speak~on=phone
phone: talk~by=telephone talk~by=phone talk~on=phone talk~over=phone confer~by=telephone confer~by=phone
talk: talk~to talk~with speak~with speak~to confer~with consult consult~with converse~with hold=consultation chat~with
talk: liaise~with communicate~with dialogue~with engage~with exchange=view~with exchange=view exchange=opinion~with
talk: hold=discussion touch=base~with compare=note~with
discuss: discuss debate brief review deliberate deliberate~on talk+over exchange=view~on exchange=view~about
discuss: exchange=opinion~on touch~on thrash+out hash+out hold=consultation~on
negotiate: negotiate negotiate~with bargain~with haggle~with renegotiate parley parley~with haggle~over bargain~over
negotiate: engage~in=negotiation engage~in=talk engage~in=dialogue
mediate: mediate mediate~between mediate~in broker arbitrate facilitate intercede~with mediate~with intervene~between
mediate: shuttle~between act~as=mediator serve~as=mediator act~as=intermediary serve~as=intermediary act~as=go-between
mediate: act~as=broker conciliate arbitrate~between
attend: attend participate~in take=part~in join sit~in address chair co-chair preside~over sit~at take+part~at
attend: appear~at show+up~at
agree: agree agree~to agree~on agree~upon agree~with assent~to consent~to concur~with acquiesce~to approve~of
agree: come~to=terms~with settle~with settle~on shake=hand~on concur assent consent acquiesce sign+up~to okay
agree: give=nod~to give=consent~to give=approval~to give=go-ahead~to give=light~to give=blessing~to acquiesce~in
agree: go+along~with fall+in~with
accept: accept embrace take+up adopt say=yes~to agree~to bow~to
promise: promise pledge vow commit commit~to undertake guarantee assure swear pledge~to promise~to reassure give=word
promise: give=assurance~to
offer: offer volunteer extend=offer make=offer~to tender proffer hold+out=offer make=overture~to
propose: propose suggest put+forward table recommend float put+forth bring+forward moot raise=possibility~of
propose: present=plan present=proposal submit=plan submit=proposal outline=plan outline=proposal lay+out=plan
propose: advance=proposal
ready: ready willing prepared happy glad disposed inclined
invite: invite ask+over extend=invitation~to issue=invitation~to send=invitation~to
praise: praise hail commend applaud laud congratulate welcome compliment salute honor honour celebrate cheer extol
praise: pay=tribute~to admire esteem acclaim eulogise eulogize glorify felicitate toast congratulate~on sing=praise~of
praise: heap=praise~on lavish=praise~on shower=praise~on speak+highly~of credit~with take=hat~off~to pay=homage~to
praise: send=congratulation~to send=condolence~to offer=condolence~to offer=congratulation~to extend=condolence~to
praise: extend=congratulation~to condole~with commiserate~with mourn~with lionise lionize rejoice~at bless revere
praise: applaud~for
thank: thank appreciate grateful~to thankful~to grateful~for give=thanks~to
support: support back endorse champion side~with rally~behind rally~to stand~by stand~with stand~behind uphold
support: advocate vote~for throw=support~behind sympathise~with sympathize~with vouch~for bolster campaign~for favour
support: favor second sponsor root~for speak+up~for speak+out~for stand+up~for stick+up~for stick~by get+behind
support: come+out~for come+out~in=favour come+out~in=favor vote~in=favour vote~in=favor speak~in=favour speak~in=favor
support: throw=weight~behind throw=backing~behind lend=support~to lend=backing~to lend=weight~to lend=voice~to
support: close=rank~behind line+up~behind unite~behind buttress prop+up shore+up stump~for canvass~for supportive~of
support: ally~with+politically empathise~with empathize~with
express: express voice convey reiterate reaffirm signal state declare show affirm register extend air vent utter
express: profess raise share send issue offer proffer relay communicate
defend: defend justify vindicate excuse come~to=defence come~to=defense rush~to=defence rush~to=defense
defend: leap~to=defence speak~in=defence plead=case~of
recognise: recognise recognize acknowledge recognise~as recognize~as accept~as acknowledge~as
sign: sign initial conclude co-sign seal finalise finalize ink clinch countersign cosign sign+off~on put=signature~to
sign: put=pen~to set=signature~to affix=signature~to add=signature~to
ratify: ratify rubber-stamp validate formally+approve
restore: restore re-establish reestablish reinstate renew normalise normalize revive rebuild mend repair resurrect
restore: rekindle thaw patch+up rehabilitate resume reopen reforge
establish: establish set+up forge create form found institute build cultivate launch inaugurate develop
open: open reopen re-open inaugurate unblock unseal throw+open
strengthen: strengthen deepen expand boost upgrade enhance intensify improve bolster cement consolidate broaden widen
strengthen: solidify fortify buttress tighten foster promote advance develop further extend cultivate nurture elevate
strengthen: reinvigorate revitalise revitalize push+forward step+up bring+closer build
join: join accede~to enter become=member~of adhere~to sign+up~to
win: win secure gain earn attract draw get enjoy command garner
forgive: forgive write+off cancel absolve let+off
apologise: apologise apologize apologise~to apologize~to apologise~for apologize~for make=apology~to apologetic~for
apologise: sorry~for sorry~about say=sorry~to say=sorry beg=forgiveness beg=pardon ask=forgiveness seek=forgiveness
apologise: make=amends~for make=amends~to repent atone~for offer=apology~to issue=apology~to extend=apology~to
pardon: pardon amnesty reprieve commute exonerate acquit clear~of=charge clear~of=accusation clear~of=wrongdoing
pardon: overturn=conviction quash=conviction overturn=sentence commute=sentence absolve~of spare=life~of let~off
yield: yield yield~to bow~to give+in~to cave+in~to relent capitulate back+down climb+down comply~with submit~to
yield: accede~to cede cede~to buckle buckle~under buckle~to succumb~to bend~to give+ground knuckle+under
yield: make=concession~to make=concession grant=concession~to compromise compromise~on meet=demand satisfy=demand
yield: fulfil=demand fulfill=demand grant=demand agree~to=demand back+off back+away~from backtrack backpedal retract
yield: recant reverse=course soften=stance soften=position heed=call heed=demand defer~to budge accommodate concede~to
yield: concede=defeat compensate pay=compensation~to pay=compensation pay=reparation~to pay=reparation indemnify
yield: bend=knee~to kowtow~to cave cave~to relinquish
ease: roll+back ease lift relax loosen remove waive soften scrap end relieve repeal rescind abolish drop reduce
ease: scale+back scale+down dial+back unwind undo slacken moderate liberalise liberalize overturn dismantle ditch axe
ease: phase+out do+away~with lower slash cut halve trim strike+down nullify reverse defuse calm de-escalate
drop: drop abandon dismiss quash waive shelve throw+out renounce close withdraw
withdraw: withdraw pull+out pull+back pull retreat retreat~from evacuate redeploy vacate pull+out~of withdraw~from
withdraw: fall+back~from fall+back bring+home bring+back pull+away~from move+out~of ship+out~of draw+down scale+down
withdraw: disengage disengage~from opt+out~of bow+out~of bail+out~of drop+out~of pull+home withdraw~to pull+back~from
withdraw: back+out~of
leave: leave quit exit abandon give+up relinquish bow+out~of drop+out~of opt+out~of break+away~from vacate renounce
leave: storm+out~of
release: release free liberate set+free let+go parole discharge let+out spring unfreeze unblock emancipate bail
release: send+home deliver~from
return: return repatriate hand+back give+back send+back return~to bring+back restitute restore~to
disarm: disarm demobilise demobilize decommission dismantle denuclearise denuclearize lay+down=arms lay+down=weapon
disarm: give+up=weapon destroy=stockpile hand+in=weapon demilitarise demilitarize lay+down=arm put+down=arm
disarm: put+down=weapon put+down=gun lay+down=gun lay+down=rifle drop=gun drop=weapon give+up=arm give+up=arms
disarm: give+up=gun turn+in=weapon turn+in=gun turn+in=arms hand+in=arms hand+over=weapon hand+over=arms
disarm: surrender=arms scrap=weapon destroy=weapon dismantle=weapon eliminate=weapon renounce=weapon abandon=weapon
disarm: destroy=arsenal scrap=arsenal lie+down=arm lie+down=weapon lie+down=gun lie+down=rifle
surrender: surrender surrender~to wave=flag give+up=himself give+up=themselves
admit: admit let+in allow+in wave+through readmit take+in let~into admit~to open=door~to
allow: allow permit authorise authorize let grant=access~to clear license licence legalise legalize unban tolerate
allow: green-light greenlight give=permission~to give=leave~to
resign: resign step+down stand+down abdicate step+aside tender=resignation submit=resignation hand+in=resignation
resign: offer=resignation announce=resignation bow+out stand+aside leave=office leave=power quit=office
resign: relinquish=power relinquish=post give+up=power vacate=post step+down~as resign~from
observe: observe respect honour honor abide~by adhere~to comply~with implement enforce uphold hold~to stick~to
declare: declare proclaim decree pronounce issue call=strike call=ceasefire call=truce call=cease-fire call=boycott
cooperate: cooperate co-operate collaborate cooperate~with co-operate~with collaborate~with work+together~with
cooperate: join=force~with team+up~with partner~with coordinate~with co-ordinate~with join=hand~with ally~with
cooperate: pool=resource~with cooperate~on cooperate~in collaborate~on collaborate~in partner team+up band+together
cooperate: work+closely~with work+jointly~with work+hand~with act+jointly~with act+together~with make=cause~with
cooperate: work~with
trade: trade~with do=business~with barter~with
supply: supply supply~with export export~to provide provide~with furnish equip ship deliver pump resupply re-supply
supply: equip~with arm~with outfit kit+out sell~to deliver~to ship~to
sell: sell sell~to market~to auction~to export~to
buy: buy buy~from purchase import import~from procure acquire acquire~from purchase~from procure~from
exchange: exchange swap trade barter
share: share exchange pass+on pass pass~to relay provide hand divulge disclose
extradite: extradite render
hand-over: hand+over turn+over transfer turn+in give+up cede relinquish surrender deliver sign+over pass pass+over
hand-over: yield entrust
invest: invest~in invest~into sink~into plough~into plow~into inject~into pour~into
build: build~for
help: help assist aid succor treat help+out shelter feed care~for minister~to come=aid~of relieve succour nurse
help: tend~to look+after provide~for vaccinate resettle house give=hand~to lend=hand~to come~to=aid come~to=assistance
help: come~to=rescue rush~to=aid go~to=aid assist~in assist~with help~with cater~for deliver=relief~to
rescue: rescue save evacuate airlift extricate pluck~from recover
arm: arm rearm
train: train mentor coach
finance: finance fund subsidise subsidize bail+out bankroll underwrite co-finance cofinance sponsor fund~with
lend: lend loan loan~to lend~to
protect: protect guard escort safeguard shield shepherd stand=guard~over provide=protection~to provide=security~for
contribute: contribute contribute~to
give: give provide grant donate award deliver allocate extend supply disburse send offer+up accord hand
give: drop distribute transfer hand+out give+out dole+out channel bestow earmark pour remit chip+in confer administer
give: present give~to give~with supply~with reward furnish spend
receive: receive get obtain secure take+in
send: send dispatch despatch rush fly airlift ferry truck airdrop air-drop parachute ship bring+in send+in send+out
send: deploy
ask: ask ask~for request call~on call~for call~upon urge appeal appeal~for appeal~to petition implore beg plead~with
ask: plead~for encourage lobby exhort beseech seek remind coax
ask: advise petition~for lobby~for plead invite+to bid solicit entreat importune enjoin prevail~upon prevail~on nudge
ask: counsel apply~for apply~to beg~for seek=refuge~in
ask: seek=asylum~in seek=shelter~in petition~against lobby~against raise=appeal~for wheedle cajole
ask: sway persuade
press: press pressure pressure~for press~for push~for push~to prod goad spur clamour~for clamor~for cry+out~for
press: agitate~for press~to lean~on pile=pressure~on put=squeeze~on arm-twist strong-arm twist=arm~of turn=screw~on
demand: demand insist~on require call+upon insist~upon stipulate
order: order command instruct direct tell~to mandate decree enjoin
allege: allege claim charge insinuate
accuse: accuse accuse~of blame allege implicate suspect~of fault fault~for denounce~as point=finger~at
accuse: hold=responsible incriminate inculpate impugn finger hold+responsible hold+accountable hold=accountable
accuse: pin=blame~on lay=blame~on put=blame~on cast=blame~on place=blame~on shift=blame~onto heap=blame~on
accuse: level=accusation~at level=accusation~against level=charge~against level=allegation~against
accuse: make=accusation~against make=allegation~against blame~on attribute~to ascribe~to brand brand~as label~as tar
accuse: portray~as cast~as present=evidence~against produce=evidence~against
criticise: criticise criticize condemn denounce slam blast lambast lambaste rebuke deplore decry castigate censure
criticise: chide attack+verbally lash+out~at rap assail berate deride mock ridicule scold upbraid reprimand admonish
criticise: hit+out~at lash~out hit+back~at scorn disparage insult vilify reproach take=issue~with express=outrage~at
criticise: disagree~with disapprove~of bash protest~to bemoan lament denigrate belittle bad-mouth pillory savage flay
criticise: excoriate remonstrate~with take~to=task call+out dress+down tell+off hit+out~over lash~at rail~against
criticise: rail~at inveigh~against fulminate~against speak+out~against reprove impugn lampoon jeer boo heckle sneer~at
criticise: scoff~at revile frown~on frown~upon find=fault~with fume~at fume~over bristle~at seethe~at vent=anger~at
criticise: vent=fury~at tear~into lay~into shame snap~at take=aim~at take=swipe~at slap+down cast=doubt~on
criticise: call~into=question critical~of angry~at angry~with furious~with furious~at unhappy~with dissatisfied~with
criticise: disappointed~with disappointed~in dismayed~at dismayed~by outraged~at outraged~by appalled~by appalled~at
criticise: indignant~at wary~of taunt malign besmirch defame slander cast=aspersion~on pour=scorn~on heap=scorn~on
criticise: hurl=insult~at trade=barb~with condemn~for condemn~as rap~for
complain: complain complain~about complain~to lodge=complaint~with file=complaint~against lodge=protest~with
complain: grumble~about gripe~about moan~about grouse~about carp~about lodge=protest~against lodge=objection~with
complain: deliver=protest~to register=protest~with file=protest~with make=representation~to make=complaint~to
complain: make=complaint~against make=protest~to send=protest~to complain~of
charge: charge charge~with indict arraign impeach press=charge~against bring=charge~against file=charge~against
charge: lay=charge~against prefer=charge~against bring=indictment~against charge~over
sue: sue take~to=court file=lawsuit~against bring=case~against sue~for file=suit~against bring=suit~against
sue: bring=lawsuit~against take=proceeding~against launch=proceeding~against begin=proceeding~against
sue: file=complaint~against haul~before=court haul~to=court haul~into=court bring~before=court drag~to=court
sue: take~before=court file=case~against seek=damages~from file=petition~against
investigate: investigate probe look~into examine inspect question interrogate audit monitor scrutinise scrutinize
investigate: launch=investigation~into open=investigation~into launch=inquiry~into inquire~into enquire~into
investigate: delve~into dig~into check+up~on vet debrief cross-examine grill quiz re-examine reexamine reinvestigate
investigate: launch=probe~into open=inquiry~into open=probe~into begin=investigation~into carry+out=investigation~into
investigate: conduct=investigation~into hold=inquiry~into scrutinise~for subpoena
summon: summon call+in haul+in summon~to call~to=ministry
prosecute: prosecute try put+trial put~on=trial bring~to=trial bring~to=justice court-martial place~on=trial
convict: convict find=guilty find+guilty declare+guilty convict~of convict~for
sentence: sentence condemn~to jail~for condemn~to=death
fine: fine
reject: reject dismiss rebuff spurn turn+down rule+out brush+off decline repudiate snub shrug+off discount scorn
reject: renounce rubbish pooh-pooh vote+down strike+down knock+down knock+back disavow disown disclaim refute rebut
reject: brush+aside wave+aside wave+away cast+aside push+aside pass+up say=no~to thumb=nose~at pour=water~on
reject: dismiss~as shoot+down=proposal shoot+down=idea shoot+down=plan discard deride~as rebuke~for repel
withhold: withhold deny refuse hold+back decline bar
refuse: refuse decline refuse~to balk~at resist baulk baulk~at balk renege~on backtrack~on go+back~on row+back~on
refuse: shy+away~from hold+out~against resist~to unwilling
oppose: oppose object~to resist vote~against disagree~to come+out~against fight+off contest dispute campaign~against
oppose: lobby~against stand+up~to stand~against argue~against take=exception~to raise=objection~to lodge=objection~to
oppose: opposed~to averse~to hostile~to rebel~at take=stand~against push+back~against
veto: veto cast=veto~on cast=veto~against wield=veto exercise=veto~over
defy: defy flout ignore disobey disregard contravene thumb=nose~at run+foul~of break=law break=rule
cancel: cancel call+off scrap abort void annul ditch axe drop revoke rescind nullify invalidate tear+up rip+up
cancel: repudiate scrub quash renounce abrogate walk+away~from withdraw~from
postpone: postpone put+off delay shelve defer put+back push+back hold+off reschedule suspend
walk-out: walk+out~of storm+out~of pull+out~of withdraw~from quit leave storm+out bolt~from walk+out walk+away~from
walk-out: break+off
exit: walk+out~of storm+out~of march+out~of
boycott: boycott shun stay+away~from steer+clear~of ostracise ostracize blackball cold-shoulder
suspend: suspend halt freeze break+off put~on=hold put~on=ice pause mothball interrupt cut+off
stop: give+up stop halt cease discontinue stop~to interrupt curtail call+off stem staunch choke+off cut+short
stop: terminate shut+off turn+off
end: end terminate conclude finish abolish bring~to=end wind+up wind+down put=end~to bring=end~to call=halt~to
end: put=stop~to draw~to=close lift call+off bring~to=close cease
resume: resume restart reopen renew recommence relaunch re-launch return~to revive pick+up reinstate go+back~to rejoin
threaten: threaten threaten~with menace intimidate bully browbeat blackmail hold=threat~over issue=threat~against
threaten: make=threat~against terrorise~with
warn: warn caution alert forewarn serve=notice~on put~on=notice give=notice~to admonish
vow: vow swear promise pledge
protest: protest protest~against rally~against stage=protest picket protest~outside protest~at protest~over
protest: agitate~against chant=slogan shout=slogan hold=protest hold=vigil collect=signature gather=signature
protest: march~over stage=vigil lead=protest join=protest
demonstrate: demonstrate march rally parade+street demonstrate~against march~against take~to=street pour~into=street
demonstrate: stage=rally stage=demonstration stage=sit-in march~on march~for rally~for throng=street flood=street
demonstrate: fill=street pack=street take+street stage=march hold=rally hold=march hold=demonstration hold=sit-in
demonstrate: pour~onto=street pour~out~street turn+out~against camp+out~outside
strike-work: stop=work go~on=strike walk+out down=tool stage=walkout stage=stoppage lay+down=tool refuse=work
strike-work: down=tools stop+work strike~over strike~for strike~against
riot: riot rampage loot run+riot go~on=rampage throw=stone hurl=stone throw=rock hurl=rock throw=stone~at
riot: hurl=stone~at throw=rock~at hurl=rock~at throw=bottle~at hurl=bottle~at pelt throw=brick~at hurl=petrol_bomb~at
riot: throw=petrol_bomb~at throw=firebomb~at hurl=firebomb~at
block: block barricade obstruct blockade seal+off paralyse paralyze cordon+off block+off clog choke stop=traffic
block: halt=traffic disrupt=traffic bar
burn: burn torch set=fire~to set~on=fire burn+down set+ablaze set+alight incinerate ignite burn+up set+fire~to
impose: impose slap levy place clamp enforce introduce set put decree institute apply slap~on clamp~on enact re-impose
impose: reimpose reinstate raise hike increase double clap reinstitute mandate
sanction: sanction blacklist penalise penalize punish embargo
extend: extend prolong renew roll+over lengthen
tighten: tighten toughen step+up stiffen reinforce harden intensify beef+up ratchet+up expand widen broaden strengthen
tighten: extend
cut: cut cut+off reduce slash cut~off curtail downgrade trim scale+back scale+down cut+back cut+down pare prune
cut: shut+off turn+off switch+off halve choke+off withhold axe eliminate
sever: sever break+off break end cut+off tear+up abrogate rupture scrap snap rip+up dissolve suspend walk+away~from
violate: violate breach infringe break intrude~into contravene transgress trample~on enter=airspace penetrate=airspace
violate: intrude~on stray~into enter=water
freeze: freeze lock
recall: recall call+back~from withdraw call+home bring+home call+back
expel: expel eject throw+out boot+out kick+out declare=persona-non-grata banish exile turf+out chuck+out boot
expel: order+out drum+out eject~from banish~from expel~from order~to=leave exclude~from
close: close shut shut+down shutter close+down seal padlock shut+off board+up
ban: ban bar outlaw prohibit forbid proscribe block~from disallow debar criminalise criminalize blacklist bar~from
ban: ban~from
revoke: revoke cancel withdraw rescind strip~of annul strip invalidate confiscate
dismiss: dismiss fire sack remove oust depose purge discharge axe boot+out relieve~of cashier replace suspend
evict: evict displace uproot turn+out~of drive~from drive+out~of drive+out force~from=home force+out~of dispossess
deploy: deploy station redeploy position base garrison forward-deploy deploy~to send+in field
mobilise: mobilise mobilize call+up muster remain~on=alert stay~on=alert go~on=alert stand~on=alert keep~on=alert
mobilise: conscript prepare~for=war prepare~for=battle gear+up~for=war brace~for=war take+up=position dig+in
mobilise: stand=guard beat=drum~for
mass: mass amass build+up concentrate gather assemble marshal stockpile pour gather+up
move: move shift transfer redeploy reposition send+forward push roll+out bring+up
reinforce: reinforce beef+up fortify bolster strengthen boost shore+up build+up heighten step+up tighten increase
test: test test-fire launch test-launch detonate carry+out=test conduct=test
parade: parade display show+off flaunt
patrol: patrol overfly buzz shadow
show-force: aim=weapon~at aim=gun~at aim=rifle~at point=gun~at point=weapon~at point=rifle~at train=gun~on train=weapon~on
show-force: level=gun~at brandish=weapon~at brandish=gun~at brandish=rifle~at wave=gun~at fire=flare~at lock=radar~on
alert: put~on=alert place~on=alert put+alert raise=level
surround: surround encircle ring cordon+off hem+in box+in
arrest: arrest detain imprison jail round+up take~into=custody intern incarcerate apprehend put~under=arrest
arrest: hold~in=custody take=prisoner lock+up nab remand collar bust haul+in haul+away haul+off lead+away
arrest: take+away~in=handcuff keep~in=custody hold~without=charge hold~on=charge hold~on=suspicion hold~as=suspect
arrest: hold~as=witness hold~for=question throw~in=jail throw~into=jail throw~in=prison throw~into=prison put~in=jail
arrest: put~in=prison put~behind=bar place~under=arrest hold~under=arrest put~under=detention send~to=prison
arrest: send~to=jail issue=warrant~for place~in=custody keep~under=arrest handcuff take~to=prison re-arrest rearrest
arrest: sweep+up issue=warrant~against
seize: seize confiscate impound intercept commandeer take+over expropriate take=control~of take=hostage hijack board
seize: appropriate sequester sequestrate requisition grab usurp wrest take=power seize=power grab=power usurp=power
seize: assume=power seize=control~of assume=control~of gain=control~of wrest=control~of
raid: raid swoop~on burst~into swoop+on descend~on burst+into search storm
search: search ransack comb scour frisk comb+through sweep
nationalise: nationalise nationalize expropriate take~into=ownership requisition
deport: deport expel+back repatriate+forcibly remove+forcibly send+back+forcibly expel+forcibly
censor: censor jam silence gag muzzle black+out redact pull=plug~on
restrict: restrict limit curb isolate constrain hamper impede hinder confine confine~to curtail shackle ration
restrict: regulate place=restriction~on put=restriction~on clip=wing~of
repress: repress suppress crush quell crack+down~on clamp+down~on persecute put+down stifle smother stamp+out root+out
repress: oppress subjugate tyrannise tyrannize terrorise terrorize discriminate~against marginalise marginalize harass
repress: victimise victimize hound hunt+down purge muzzle subdue put=down
dissolve: dissolve disband prorogue shut+down
annex: annex annexe
occupy: occupy take=over overrun colonise colonize squat~in barricade+inside
blockade: blockade lay=blockade~to place=blockade~on
besiege: besiege lay=siege~to beleaguer hem+in
overthrow: overthrow topple dethrone bring+down oust~from=power drive~from=power remove~from=power remove~from=office
overthrow: force~from=power force~from=office stage=coup~against unseat
oust: oust depose unseat
hack: hack hack~into phish deface breach=network penetrate=network break~into=network hack+into cyber-attack
spy: spy~on eavesdrop~on wiretap bug snoop~on tap surveil conduct=surveillance~on keep=watch~on eavesdrop
attack: attack assault strike~at assail carry+out=attack~on launch=attack~on launch=strike~on launch=raid~on
attack: launch=offensive~against launch=assault~on carry+out=raid~on mount=attack~on counter-attack fire+back~at
attack: set~upon pounce~on charge~at lunge~at counterattack maul mob fall~upon open=attack~on open=offensive~against
attack: storm~against plunder pillage ransack harass+militarily
bomb: bomb firebomb bomb~in strafe carpet-bomb dive-bomb napalm blitz drop=bomb~on bomb~at rain=bomb~on
shell: shell bombard pound rocket mortar pummel pepper~with rake~with cannonade rain=rocket~on rain=shell~on
shell: rain=missile~on torpedo
kill: kill slay gun+down mow+down shoot+dead leave=dead claim=life cut+down take=life~of take=life shoot~to=death
kill: beat~to=death burn~to=death crush~to=death kill+off wipe+out finish+off butcher+dead lose=life~in
murder: murder assassinate execute+extrajudicially behead lynch poison strangle decapitate garrotte bump+off
murder: execute+summarily stone~to=death burn+alive
execute: execute put~to=death hang electrocute guillotine put+death shoot~by=squad send~to=gallows
massacre: massacre slaughter exterminate butcher decimate annihilate gas cleanse+ethnically
wound: wound injure hurt maim cripple disfigure
shoot: shoot shoot~at open=fire~on open=fire~at fire~at fire~on fire~upon snipe~at shoot~on fire~into fire+back~at
shoot: open=fire spray~with=bullet riddle~with=bullet fire=shot~at gun trade=shot~with exchange=shot~with take=shot~at
shoot-down: shoot+down down bring+down knock+down blow~out
fire: fire fire+off
disperse: disperse break+up scatter tear-gas teargas baton-charge hose water-cannon
storm: storm assault burst~into charge~into overrun burst+into
ambush: ambush waylay booby-trap
abduct: abduct kidnap hijack take+hostage snatch hold=hostage take+captive hold+captive hold+hostage take=captive
abduct: hold=captive carry+off spirit+away seize=hostage hold~as=shield use~as=shield hold~as=hostage hold~for=ransom
torture: torture waterboard subject~to=torture
rape: rape gang-rape molest assault+sexually abuse+sexually
beat: beat beat+up club batter punch kick slap thrash whip flog lash cane cudgel bludgeon pummel rough+up manhandle
beat: mistreat ill-treat maltreat abuse brutalise brutalize pistol-whip clobber
stab: stab hack+death knife slash hack bayonet stab~to=death hack~to=death slit=throat~of
destroy: destroy demolish blow+up raze level wreck dynamite flatten sabotage vandalise vandalize obliterate devastate
destroy: gut smash lay+waste lay=waste~to tear+down knock+down pull+down bulldoze reduce~to=rubble reduce~to=ash
destroy: desecrate scuttle ravage knock+out burn~to=ground
die: die~in=attack die~in=clash die~in=bombing die~in=fighting die~in=shooting die~in=raid die~in=ambush die~in=airstrike die~in=shelling
die: die~in=battle die~in=strike die~in=blast die~during=attack die~during=clash die~during=bombing die~during=fighting die~during=shooting
die: die~during=raid die~during=ambush die~during=airstrike die~during=shelling die~during=battle die~during=strike die~during=blast
die: perish~in=attack perish~in=clash perish~in=bombing perish~in=fighting perish~in=shooting perish~in=raid perish~in=ambush perish~in=airstrike
die: perish~in=shelling perish~in=battle perish~in=strike perish~in=blast perish~during=attack perish~during=clash perish~during=bombing
die: perish~during=fighting perish~during=shooting perish~during=raid perish~during=ambush perish~during=airstrike perish~during=shelling
die: perish~during=battle perish~during=strike perish~during=blast
barricade: erect=barricade set+up=barricade build=barricade put+up=barricade throw+up=barricade erect=roadblock set+up=roadblock man=barricade fell=tree
step-on: step+on step~on tread~on hit set+off run+over run~over trigger activate
gather: gather assemble converge congregate amass mass meet pour~into pour~onto stream~into march walk head~to rally chant throng flock flood fill crowd surround
explode: explode detonate set+off plant blow+up let+off trigger place leave
clash: clash clash~with skirmish~with battle exchange=fire~with trade=fire~with scuffle~with scuffle tussle~with
clash: brawl~with spar~with skirmish do=battle~with
clash: exchange=shot~with come~to=blow~with trade=blow~with exchange=fire
combat: engage~in=firefight engage~in=battle engage~in=fighting engage~in=gunfight engage~in=gun_battle
combat: engage~in=shootout engage~in=fight engage~in=clash lock~in=battle lock~in=combat lock~in=fighting
combat: engage~in=combat engage~in=skirmish
fight: fight fight~with fight~against wage=war~on wage=war~against battle~with combat battle~against rebel~against
fight: revolt~against rise+up~against take+up=arm~against take+up=arms~against wage=campaign~against
fight: wage=jihad~against wage=insurgency~against go~to=war~with go~to=war~against go~to=war war~with war~against
fight: mutiny~against make=war~on battle
invade: invade push~into storm~into march~into sweep~into thrust~into roll~into launch=invasion~of
capture: capture retake recapture seize take overrun take=prisoner
strike: strike hit target
retaliate: answer~with=strike respond~with=strike answer~with=attack respond~with=attack answer~with=force
retaliate: respond~with=force retaliate~against hit+back~against retaliate strike+back~at strike+back hit+back avenge
retaliate: take=revenge~on exact=revenge~on exact=revenge wreak=vengeance~on get+even~with fight+back respond~in=kind
retaliate: carry+out=reprisal~against
use: use employ resort~to
cross: cross cross~into
announce: announce unveil declare confirm order publicise publicize make+public disclose
reach: reach strike clinch hammer+out secure broker achieve forge arrive~at come~to iron+out thrash+out cut work+out
reach: seal conclude
approve: approve pass adopt back endorse authorise authorize okay greenlight green-light clear vote~for
put: put exert pile heap step+up ramp+up apply maintain increase
place: place
happen: take=place happen occur break+out erupt ensue come~into=force come~into=effect enter~into=force take=effect
happen: rage flare flare+up unfold kick+off come+about get+underway spread
light: reiterate repeat hold conduct make stage carry+out undertake perform wage mount launch pay have do commit
light: deliver lead organise organize perpetrate issue lodge file complete wrap+up exchange unleash engage~in join
light: responsible~for guilty~of
light: join+in take+part~in participate~in take=part~in deal execute press host
begin: go+ahead begin start open initiate embark~on enter~into commence kick+off embark~upon resort~to get+underway
begin: set~in=motion trigger spark
continue: continue keep pursue maintain prolong press+ahead~with carry+on press+on push+ahead~with forge+ahead~with
continue: go+ahead~with proceed~with persist~in persist~with keep+up step+up intensify escalate speed+up accelerate
continue: hasten sustain expand
plan: plan intend prepare aim expect schedule due set consider mull contemplate hope+to want+to seek+to mean
plan: propose+to slate look+to ponder weigh poise poised set+to hope~for gear+up~for envisage envision slated
plan: scheduled anticipate plot move+to ready+to
cease: stop cease quit refrain~from halt
deny: deny disclaim
want: try~to attempt~to endeavour~to strive~to
want: want wish hope desire like prefer dream would+like eager keen anxious aspire~to dream~of long~for yearn~for
fail: fail
say: conclude stress emphasise emphasize underline underscore maintain reiterate say tell report state add note claim
say: write explain believe think argue quote show suggest reveal indicate insist remark comment observe assert contend
say: point+out testify acknowledge admit inform affirm recount recall estimate predict hint allude learn hear assess
say: concede respond reply decline+comment refuse+comment decline+elaborate refuse+elaborate decline+say refuse+say
say: decline+reveal refuse+reveal decline+disclose decline+identify decline+discuss
manage: manage succeed~in help get+to
prevent: prevent thwart foil obstruct impede hinder disrupt prohibit stop~from prevent~from keep~from block~from
prevent: hold+up
conquer: retake recapture conquer overrun take=control~of seize=control~of wrest=control~of gain=control~of
conquer: regain=control~of win=control~of take+over=control storm reconquer
damage: damage wreck trash smash vandalise vandalize ransack torch sink ruin firebomb deface gut
launch: launch lob hurl throw rain unleash let+off catapult
`;
