/**
 * The concepts that all languages share, and the acts they make. A pack only names the words of its language for them, so that the
 * same act comes out in every language, and a new language is a list of words.
 *
 * A line is `concept pattern : act`. The pattern asks for something of what the verb acts upon: `@` an actor; `[a|b]` a noun of one of
 * these concepts; `(a|b)` that one of these does it; `>` a clause or act it is about; `^` a place that it happens in; `~` that there is
 * nothing; nothing at all.
 * `{official}` asks for agents that are states, governments or armies, `{armed}` for soldiers, police, rebels, `{crowd}` for several of
 * the people. Lines of a concept are tried in order.
 *
 * `happen` and `light` carry an act that a noun names ("talks took place", "held talks"); a line without an act says that there is none.
 *
 * The act is `TYPE/mode`, a CAMEO code where it is finer than what type, mode and content give, `#context`, and signs: `&` done
 * together by several agents or agent and companion; `!` says enough without anybody it is directed at; `+` is an act only with
 * somebody it is directed at; `<` the grammatical agent is who it is done to; `%` a place it goes to or happens in counts as
 * directed at; `=` only offices, states, armies and organisations do it; `*` deliberate violence, an act though only the one it is done
 * to is known; `?` such where the sentence names a weapon. `$` in place of a type takes the act of the noun acted upon:
 * `$` as it is, `$begun`, `$ongoing`, `$planned`; `$denied` as denied. `>` after a type makes it a verbal act with a content; `AGREE:AID` says
 * the content, whatever the object.
 */
export const verbConcepts = `
gather (protester) : PROTEST/demo 141 !
meet : CONSULT 040 &
visit : CONSULT/visit 042 % +
travel : CONSULT/visit 042 % + =
host @ : CONSULT/visit 043
host [meeting|talks|visit] : CONSULT 040 ! =
phone : CONSULT/phone 041 & +
talk : CONSULT 040 & +
discuss : CONSULT 040 & +
negotiate : CONSULT 046 & #diplomatic
mediate : CONSULT 045 #diplomatic ! =
attend [meeting|talks] : CONSULT 040 ! =
agree [ceasefire] : AGREE > 0356 &
agree > : AGREE > &
agree [agreement|proposal|plan|demand|condition] : AGREE 030 &
agree @ : AGREE 030 &
agree : AGREE 030 & !
coincide [meeting|talks|visit] : CONSULT 040 &
coincide > : AGREE > &
coincide ^ : CONSULT 040 &
coincide : AGREE 030 & !
accept [apology] : SUPPORT 056
accept [invitation|meeting|talks] : AGREE 036
accept [refugee|asylum] : AID 075
accept [resignation] : RETREAT/resign 0831
accept [inspector|observer|peacekeeper] : RETREAT/access 086
accept [demand|condition|ultimatum] : CONCEDE 083
accept [proposal|plan|agreement|ceasefire|aid|mediation|resolution] : AGREE 030
promise [support|solidarity] : SUPPORT 051 +
promise > : AGREE >
promise [aid|money|goods|weapon] : AGREE:AID 033
promise [cooperation|agreement|talks|relations] : AGREE 030
offer > : AGREE >
offer [aid|money|goods|weapon|asylum|troops|ship|aircraft|vehicle|doctor|rescuer|peacekeeper|observer] : AGREE:AID 033
offer [talks|meeting|mediation] : AGREE 036
offer [support|cooperation|agreement|relations|amnesty|apology|proposal|plan] : AGREE 030
propose [talks|meeting|mediation] : AGREE 036
propose [agreement|ceasefire|cooperation|plan|proposal] : AGREE 030
propose > : AGREE >
ready > : AGREE >
invite : AGREE 036 #diplomatic +
praise : SUPPORT 051 #diplomatic +
thank : SUPPORT 051 #diplomatic +
support [attack|protest|rebellion|war] : SUPPORT 050 +
support : SUPPORT 051 #diplomatic +
voice {crowd} ~ : PROTEST/demo 141 !
express [support|praise|gratitude|solidarity|condolence|confidence] : SUPPORT 051 #diplomatic +
express [concern|criticism|anger|condemnation] : ACCUSE/disapprove 111
express [regret|apology] : CONCEDE 055 +
express [readiness] > : AGREE >
defend : SUPPORT 052 +
recognise [independence|government|election|state] : SUPPORT 054 #diplomatic !
recognise @ : SUPPORT 054 #diplomatic
sign [agreement|ceasefire|protocol|declaration|settlement] : SUPPORT 057 #diplomatic & !
sign [law] :
ratify [agreement|protocol] : SUPPORT 057 #diplomatic !
ratify @ : SUPPORT 050 #diplomatic
restore [relations|embassy|cooperation] : SUPPORT 050 #diplomatic & !
restore [trade|aid] : COOPERATE 061 &
establish [relations|embassy|alliance] : SUPPORT 050 #diplomatic & !
open [embassy|consulate|relations] : SUPPORT 050 #diplomatic & !
open [talks|meeting] : CONSULT 046 &
open [border|crossing|airspace|market] : CONCEDE 080 !
open [investigation|trial] : ACCUSE/investigate 090 +
open [fire] : ASSAULT/firearms 193
strengthen [troops|garrison|base] : MOBILIZE/troops 154 !
strengthen [relations|cooperation|alliance|trade] : COOPERATE 060 & +
join [alliance|organisation|agreement] : SUPPORT 050
win [support] : SUPPORT 051 <
forgive [debt] : AID 071 #economic
forgive @ : CONCEDE 056
apologise : CONCEDE 055 !
pardon : CONCEDE 081 #legal !
yield : CONCEDE 080 !
ease [sanction|embargo|tariff] : CONCEDE 085 #economic !
ease [curfew|emergency] : CONCEDE 0813 !
ease [restriction|ban|visa|rule] : CONCEDE 081 !
ease [blockade|siege] : RETREAT 0872 !
ease [relations|tension] : SUPPORT 050 & +
drop [charge|investigation|demand|condition] : CONCEDE 081 !
withdraw [demand|charge|objection] : CONCEDE 080 !
withdraw [ambassador|diplomat|recognition|support|aid|money|investment|staff] : SANCTION/withdraw 161
withdraw [peacekeeper|observer|inspector] : SANCTION/withdraw 161
withdraw [troops|weapon|ship|aircraft] : RETREAT/withdraw 0874 #military !
withdraw [agreement|organisation|talks] : SANCTION/withdraw 161
withdraw [territory|town|base|border] : RETREAT/withdraw 0874 !
withdraw ~ : RETREAT/withdraw 0874 !
leave [talks|meeting] : REJECT/meet 125 !
leave [organisation|alliance|agreement] : SANCTION/withdraw 161 !
leave [office|power] : RETREAT/resign 0831 !
leave {armed} [territory|town|base] : RETREAT/withdraw 0874 !
leave {armed} @ : RETREAT/withdraw 0874
release [prisoner|hostage|person|journalist|diplomat] : RETREAT/release 0841 !
release @ : RETREAT/release 0841
release [property|ship|money|asset] : RETREAT/release 0842
return [weapon|prisoner|hostage|refugee|territory|property|body|remains|asset] : RETREAT/release 0842
disarm : RETREAT/disarm 0873 !
surrender [weapon] : RETREAT/disarm 0873 !
surrender : RETREAT/withdraw 0874 !
admit [inspector|observer|peacekeeper|aid|journalist] : RETREAT/access 086 !
admit [refugee] : AID 075
allow [inspector|observer|peacekeeper|aid|access|flight] : RETREAT/access 086 !
allow [protest|party|newspaper|election] : CONCEDE 081 !
allow @ : RETREAT/access 086
resign : RETREAT/resign 0831 ! =
observe [ceasefire] : RETREAT/ceasefire 0871 & !
declare [ceasefire] : CONCEDE 0871 & !
declare [war] : ASSAULT 190
declare [curfew] : COERCE/curfew 1723 !
declare [emergency|martial-law] : COERCE/martial-law 1724 !
declare [strike] : PROTEST/strike 143 !
declare [support|solidarity] : SUPPORT 051 +
declare [independence] : REJECT 128 !
declare [boycott] : PROTEST/boycott 143
declare [persona-non-grata] : SANCTION/expel 166
cooperate : COOPERATE 060 & +
trade : COOPERATE 061 #economic & +
supply [weapon] : AID 072 #military +
supply [goods|energy|vehicle|aircraft] : COOPERATE 061 #economic +
supply [aid|money] : AID 070 +
supply @ : AID 070
sell [weapon] : COOPERATE 062 #military +
sell : COOPERATE 061 #economic +
buy : COOPERATE 061 #economic +
exchange [prisoner|hostage|person|remains] : RETREAT/release 0841 &
exchange [fire] : ASSAULT/firearms 193 &
exchange [accusation] : ACCUSE/allege 112 &
exchange : COOPERATE 060 & +
share [intelligence|information|document] : COOPERATE 064 #intelligence & +
extradite : COOPERATE 063 #legal
hand-over [prisoner|person|suspect] : COOPERATE 063 #legal +
hand-over [weapon] : RETREAT/disarm 0873
hand-over [power|territory|office] : RETREAT 083 !
hand-over [aid|money|goods|vehicle|aircraft|ship|doctor] : AID 070
invest : COOPERATE 061 #economic +
build : COOPERATE 061 #economic +
help : AID 070 +
rescue [person|hostage|refugee|prisoner|journalist|ship] : AID 070
rescue @ : AID 070
arm : AID 072 #military +
train : AID 072 #military +
finance : AID 071 #economic +
lend : AID 071 #economic +
protect : AID 074 +
contribute [aid|money|goods|weapon|troops] : AID 070 +
contribute @ : AID 070
give [aid|money|goods|weapon|asylum|debt|troops] : AID 070 +
give [support|praise] : SUPPORT 051 +
give [ultimatum] : THREATEN 130 +
give [amnesty|pardon] : CONCEDE 081 !
give [permission|access] : RETREAT/access 086 +
give [independence|autonomy|right] : CONCEDE 080 +
give [citizenship|visa] : AID 075 +
give [name|speech|interview] :
give $ : $ +
receive [aid|money|goods|weapon|asylum] : AID 070 < +
receive [support|praise] : SUPPORT 051 < +
receive [visit|delegation|diplomat|ambassador|minister|official] : CONSULT/visit 043
receive [threat|ultimatum|warning] : THREATEN 130 < +
receive [promise|offer|invitation] : AGREE 030 < +
receive [apology] : CONCEDE 055 < +
receive @ : CONSULT/visit 043
send [aid|money|goods|doctor|rescuer] : AID 070 +
send [weapon] : AID 072 +
send [peacekeeper|observer|inspector] : AID 074 !
send [troops|ship|aircraft|police] : MOBILIZE 154 ! =
send [diplomat|delegation] : CONSULT/visit 042 ! =
ask > : REQUEST > 020
ask [aid|money|asylum|support|cooperation|talks|meeting|change|resignation|withdrawal|ceasefire] : REQUEST > 020
ask @ : REQUEST 020
press > : REQUEST > 100
press [aid|money|asylum|support|cooperation|talks|meeting|change|resignation|withdrawal|ceasefire] : REQUEST > 100
press @ : REQUEST 100
demand > : REQUEST >
demand : REQUEST 100
order [investigation] : ACCUSE/investigate 090
order [arrest] : COERCE/arrest 173
order [release] : RETREAT/release 0841
order [attack|war] : ASSAULT 190 +
order [deployment] : MOBILIZE/troops 154
order [expulsion] : SANCTION/expel 166
order > : REQUEST >
order @ : REQUEST 100
allege > : ACCUSE/allege >
accuse : ACCUSE/allege 112
criticise : ACCUSE/disapprove 111
complain : ACCUSE/disapprove 114
charge : ACCUSE/allege 112 #legal
sue : ACCUSE/allege 115 #legal
investigate : ACCUSE/investigate 090 !
summon [ambassador|diplomat] : ACCUSE/disapprove 114 #diplomatic
summon @ : ACCUSE/disapprove 114
prosecute : ACCUSE/allege 115 #legal
convict : SANCTION/convict 116 #legal
sentence : SANCTION/convict 173 #legal
fine : SANCTION/convict 116 #legal
dismiss [minister|general|official|judge] : COERCE/restrict 172
reject > : REJECT >
reject [accusation] :
reject [visit|meeting|talks|invitation|aid|demand|proposal|plan|agreement|ceasefire|mediation|resignation|withdrawal|change|sanction|law|resolution|election|independence|apology|cooperation] : REJECT 120
reject @ : REJECT 120
withhold [access|permission|visa|asylum|aid|citizenship|right|recognition] : REJECT 120
refuse > : REJECT >
refuse : REJECT 120
oppose : REJECT 120
veto : REJECT 129 #diplomatic !
defy : REJECT 128 !
cancel [meeting|talks|visit|delegation|invitation] : REJECT/meet 125 !
cancel [debt] : AID 071 #economic
cancel [aid|trade|agreement|relations|cooperation|contract|visa|flight|loan] : SANCTION/discontinue 160 !
cancel [sanction|restriction|ban|curfew] : CONCEDE 081 !
cancel [protest|strike] : RETREAT 080 !
cancel [election|party|right] : COERCE/restrict 172 !
postpone [meeting|talks|visit] : REJECT/meet 125 !
walk-out [meeting|talks] : REJECT/meet 125 !
exit :
boycott [meeting|talks|election] : PROTEST/boycott 143 !
boycott : PROTEST/boycott 143 !
suspend [relations|aid|trade|cooperation|agreement|flight|loan|contract|visa|supply] : SANCTION/discontinue 160 !
suspend [talks|meeting|visit] : SANCTION/discontinue 164 !
suspend [sanction|tariff|ban] : CONCEDE 085 !
suspend [attack|war] : RETREAT/ceasefire 0871 !
suspend [newspaper|party|right|parliament|constitution] : COERCE/restrict 172 !
suspend @ : SANCTION/expel 166 =
stop [aid|trade|relations|cooperation|supply|flight|investment|goods|energy] : SANCTION/discontinue 160 !
stop [attack|war|hostility|fire] : RETREAT/ceasefire 0871 !
stop [mediation] : SANCTION/discontinue 165
stop [talks|meeting] : SANCTION/discontinue 164 !
stop [protest] : COERCE/restrict 172
stop [ship|vehicle] : COERCE/seize 171
end [war|attack|hostility|siege|occupation|blockade] : RETREAT/ceasefire 0871 & !
end [sanction|embargo|restriction|curfew|emergency|ban] : CONCEDE 085 !
end [strike|protest] : RETREAT 080 !
end [relations|aid|trade|cooperation|agreement|supply] : SANCTION/discontinue 160 !
end [mediation] : SANCTION/discontinue 165
end [visit|talks|meeting|exercise] : $
resume [talks|meeting] : CONSULT 046 &
resume [relations|cooperation] : SUPPORT 050 &
resume [aid] : AID 070
resume [trade|flight|supply] : COOPERATE 061 &
resume $ : $begun
threaten > : THREATEN >
threaten [sanction|embargo] : THREATEN/restrict 1312
threaten : THREATEN 130 +
warn > : THREATEN >
warn [consequence|war|attack|retaliation|sanction] : THREATEN 130 +
vow > : AGREE >
vow [retaliation|attack|war] : THREATEN/violence 138
protest {official} : ACCUSE/disapprove 114 +
protest : PROTEST 140 !
demonstrate : PROTEST/demo 141 !
rally {armed} :
rally : PROTEST/demo 141 !
strike-work ~ : PROTEST/strike 143 !
riot : PROTEST/riot 145 !
barricade {armed} : COERCE/restrict 191 !
barricade : PROTEST/obstruct 144 !
block [road|border|bridge|port|building] {official} : COERCE/restrict 191 !
block [road|border|bridge|port|building] {armed} : COERCE/restrict 191 !
block [road|border|bridge|port|building] : PROTEST/obstruct 144 !
block [website|newspaper|broadcast|internet] : COERCE/censor 172 !
block [agreement|resolution|proposal|plan|talks|law|election] : REJECT 129 !
block [aid|supply|trade|goods|ship] : COERCE/restrict 191
block [asset|money] : SANCTION/discontinue 160
burn [flag] : PROTEST/vandalize 140
impose [sanction|embargo|tariff|restriction] : SANCTION/discontinue 163 #economic +
impose [curfew] : COERCE/curfew 1723 !
impose [emergency|martial-law] : COERCE/martial-law 1724 !
impose [blockade|siege] : COERCE/restrict 191
impose [ban|censorship] : COERCE/restrict 172 !
impose [sentence|fine] : SANCTION/convict 116
sanction @ : SANCTION/discontinue 163
extend [sanction|embargo] : SANCTION/discontinue 163 +
extend [emergency|curfew] : COERCE/martial-law 1724 !
extend [aid|loan|money] : AID 070 +
tighten [sanction|embargo|blockade] : SANCTION/discontinue 163 +
tighten [restriction|security|control] : COERCE/restrict 172 !
cut [relations|aid|trade|cooperation|supply|energy|money|investment] : SANCTION/discontinue 160
cut [electricity|internet|water] : COERCE/withhold 172 +
sever [relations|trade|agreement|cooperation] : SANCTION/discontinue 161 !
sever [talks] : SANCTION/discontinue 164 & !
sever [ceasefire] : ASSAULT 196
violate [ceasefire] : ASSAULT 196
violate [airspace|border|territory] : MOBILIZE 150
violate [attack|killing|person] : ASSAULT 190
violate : REJECT 128 !
freeze [relations|aid|cooperation|talks] : SANCTION/discontinue 160
freeze [asset|money|account] : SANCTION/discontinue 160
recall [ambassador|diplomat] : SANCTION/withdraw 161 #diplomatic !
expel : SANCTION/expel 166
close [embassy|consulate] : SANCTION/discontinue 161 #diplomatic !
close [border|airspace|crossing|port] : SANCTION/discontinue 160 !
close [newspaper|broadcast|university|party|office] : COERCE/restrict 172 !
ban [goods|trade|flight|ship|aid|energy|weapon] : SANCTION/discontinue 163 +
ban [party|newspaper|protest|broadcast|website|organisation] : COERCE/restrict 172 !
ban @ : COERCE/restrict 172
revoke [visa|citizenship|licence|status|right] : COERCE/restrict 172 !
evict : COERCE/restrict 172
deploy [peacekeeper|observer] : AID 074
deploy [police] : MOBILIZE/police 153 !
deploy [troops|weapon|ship|aircraft] : MOBILIZE/troops 154 !
deploy : MOBILIZE/troops 154 ! =
mobilise : MOBILIZE/troops 154 !
mass [troops|weapon|ship] : MOBILIZE/troops 154 !
move [troops|weapon|ship|aircraft] : MOBILIZE/troops 154 !
reinforce [troops|border|garrison|security] : MOBILIZE/troops 154 !
fire [weapon] : ASSAULT/heavy-weapons 194 +
fire @ : ASSAULT/firearms 193
launch [weapon] : ASSAULT/heavy-weapons 194 +
test [weapon] : MOBILIZE/weapons 154 ! =
parade [troops|weapon] : MOBILIZE/weapons 154 !
patrol : MOBILIZE 150 ! =
show-force : MOBILIZE 150 +
alert [troops|police] : MOBILIZE/troops 152 !
surround : MOBILIZE/troops 154 =
arrest : COERCE/arrest 173 *
conquer [territory|town|base|airport|port|border|crossing|bridge|road] : ASSAULT 190
seize [power|control] : COERCE/seize 171 !
seize [hostage] : ASSAULT/abduct 181
seize [territory|town|base|airport] : ASSAULT 190
seize [ship|property|asset|drug|weapon|vehicle|document|building|goods|money|company] : COERCE/seize 171 !
seize @ : COERCE/seize 171
raid : COERCE/seize 171
search : COERCE/seize 171
nationalise : COERCE/seize 171 !
deport : COERCE/deport 174
censor : COERCE/censor 172 !
restrict : COERCE/restrict 172 +
prevent [protest|meeting|election|aid|goods|person|journalist|refugee|observer|inspector] : COERCE/restrict 172 +
repress [protest] : COERCE/restrict 175 !
repress : COERCE/restrict 175 +
dissolve [parliament|party|government|organisation] : COERCE/restrict 172 !
annex : COERCE/seize 192 #territory !
occupy [building|university|factory|embassy] : PROTEST/obstruct 144 !
occupy [territory|town|base|airport|border|port|road|bridge] : COERCE/seize 192 #territory !
occupy @ : COERCE/seize 192 #territory
blockade : COERCE/restrict 191 !
besiege : COERCE/restrict 191 !
overthrow : COERCE/seize 171
oust : COERCE/seize 171
hack : COERCE/cyber 176 #cyber +
spy : COERCE 170 #intelligence +
attack : ASSAULT 190
bomb : ASSAULT/aerial 195
shell : ASSAULT/heavy-weapons 194
kill : ASSAULT 190 ?
murder : ASSAULT/targeted 186 *
execute @ : ASSAULT/targeted 186 *
execute [prisoner|person|hostage] : ASSAULT/targeted 186 *
massacre : ASSAULT/targeted 202 *
wound : ASSAULT 190 ?
shoot : ASSAULT/firearms 193 *
shoot-down [aircraft] : ASSAULT/heavy-weapons 194
fire [teargas|water-cannon] : ASSAULT/crowd-control 175 !
disperse [protest|person] : ASSAULT/crowd-control 175 !
disperse @ : ASSAULT/crowd-control 175
storm : ASSAULT 190
ambush : ASSAULT 190
abduct : ASSAULT/abduct 181 *
torture : ASSAULT/torture 1822 *
rape : ASSAULT/sexual 1821 *
beat [person|journalist|prisoner|refugee|suspect|police|hostage] : ASSAULT/beat 182 *
stab : ASSAULT/primitive 193 *
destroy (protester) [building|vehicle|property] : PROTEST/riot 145 !
destroy : ASSAULT/destroy 1712
burn (protester) [building|vehicle|town|property] : PROTEST/riot 145 !
burn [building|vehicle|town|property] : ASSAULT/destroy 1712
damage (protester) [building|vehicle|property] : PROTEST/riot 145 !
damage [building|vehicle|town|property|bridge|road|factory|ship|aircraft|base|port|airport|embassy] : ASSAULT/destroy 1712
explode [explosive|bomb] : ASSAULT/explosives 183 ! *
explode ~ (explosive|bomb) : ASSAULT/explosives 183 ! *
die : ASSAULT 190 < ?
no-act :
step-on [landmine|explosive|bomb] : ASSAULT/explosives 183 < *
clash (protester) @ : PROTEST/riot 145 !
clash [protester] : PROTEST/riot 145 ! <
clash : ASSAULT 190 & !
combat @ : ASSAULT 190
combat : ASSAULT 190 & !
fight : ASSAULT 190 & +
invade : ASSAULT 190 !
capture [territory|town|base] : ASSAULT 190
capture [troops|general] : ASSAULT/abduct 181
capture @ : ASSAULT/abduct 181
strike @ : ASSAULT 190
strike [territory|town|base|building|ship|vehicle|factory|airport|port|bridge|troops|police|person|embassy] : ASSAULT 190
strike [agreement] : AGREE 030 &
retaliate : ASSAULT 190
use [teargas|water-cannon] : ASSAULT/crowd-control 175 !
use [veto] : REJECT 129 !
use [force|weapon] : ASSAULT 190 +
cross [border] : MOBILIZE 150 =
cross @ : MOBILIZE 150 =
announce [aid|money] : AGREE:AID 033
announce [ceasefire] : CONCEDE 0871 !
announce [withdrawal] : CONCEDE 0356 !
announce [release] : CONCEDE 0353 !
announce [visit|talks|meeting|cooperation|exercise] : AGREE > &
announce [sanction|embargo|tariff] : SANCTION/discontinue 163 +
announce [curfew] : COERCE/curfew 1723 !
announce [emergency|martial-law] : COERCE/martial-law 1724 !
announce [strike] : PROTEST/strike 143 !
announce $ : $
reach [agreement|ceasefire|settlement|compromise] : AGREE 030 &
approve [deployment] : MOBILIZE/troops 154
approve [sanction] : SANCTION/discontinue 163 +
approve [aid|loan|money] : AGREE:AID 033
approve [agreement|resolution] : SUPPORT 050
approve [attack|war] : AGREE 031
put [pressure] : REQUEST 100 +
put [alert] : MOBILIZE/troops 152 !
place [alert] : MOBILIZE/troops 152 !
happen $ : $
light $ : $
begin $ : $begun
continue $ : $ongoing
`;

/**
 * Verbs that are no acts but say how the clause they govern stands to reality: `plan` planned, `begin` and `continue` begun and
 * ongoing, `cease` and `deny` denied, `want` hypothetical, `fail` denied, `manage` as it is; `say` reports, `announce` makes the
 * subject's own act known.
 */
export const controls = [
  "plan",
  "begin",
  "continue",
  "cease",
  "deny",
  "want",
  "fail",
  "say",
  "announce",
  "manage",
] as const;

/**
 * Nouns: `concept : act` with signs. `of=target` ("the invasion of Kuwait"), `of=source` ("the withdrawal of the troops", the default), `&`
 * done together by those after "between", "of" or "with"; `!` says enough alone where it is an event by itself; `-` never an event by
 * itself, only together with a verb; without an act it is a class of things.
 */
export const nounConcepts = `
visit : CONSULT/visit 042
meeting : CONSULT 040 &
talks : CONSULT 046 &
phone-call : CONSULT/phone 041 &
mediation : CONSULT 045
invitation : AGREE 036 -
agreement : AGREE 030 & -
protocol : AGREE 030 & -
declaration : -
settlement : AGREE 030 & -
compromise : AGREE 030 & -
promise : AGREE 030
offer : AGREE 030
support : SUPPORT 051 of=target -
praise : SUPPORT 051 of=target
solidarity : SUPPORT 051 -
gratitude : SUPPORT 051 -
condolence : SUPPORT 051 -
confidence : -
recognition : SUPPORT 054 of=target
signing : SUPPORT 057 & of=none
ratification : SUPPORT 057 of=none
relations : SUPPORT 050 & -
alliance : SUPPORT 050 & -
apology : CONCEDE 055
regret : -
amnesty : CONCEDE 081 -
pardon : CONCEDE 081 of=target
concession : CONCEDE 080
cooperation : COOPERATE 060 &
trade : COOPERATE 061 & -
exercise : COOPERATE 062 & #military -
extradition : COOPERATE 063 of=target #legal
exchange : COOPERATE 060 &
delivery : COOPERATE 061
purchase : COOPERATE 061 -
aid : AID 070 -
loan : AID 071 -
rescue : AID 070 of=target
withdrawal : RETREAT/withdraw 0874
release : RETREAT/release 0841 of=target
return : RETREAT/release 0842 of=target -
disarmament : RETREAT/disarm 0873 of=source
ceasefire : RETREAT/ceasefire 0871 &
surrender : RETREAT/withdraw 0874
resignation : RETREAT/resign 0831
access : RETREAT/access 086 -
request : REQUEST 020
demand : REQUEST 100 -
appeal : REQUEST 020
pressure : REQUEST 100 -
order : REQUEST 100 -
accusation : ACCUSE/allege 112
criticism : ACCUSE/disapprove 111 of=target
condemnation : ACCUSE/disapprove 111 of=target
complaint : ACCUSE/disapprove 114
concern : -
anger : -
charge : ACCUSE/allege 112 -
lawsuit : ACCUSE/allege 115
trial : ACCUSE/allege 115 of=target -
investigation : ACCUSE/investigate 090 of=target
rejection : REJECT 120
refusal : REJECT 120
objection : REJECT 120 -
veto : REJECT 129
cancellation : REJECT 120 -
threat : THREATEN 130
warning : THREATEN 130 -
ultimatum : THREATEN 130
retaliation : ASSAULT 190 -
protest : PROTEST 140 !
demonstration : PROTEST/demo 141 !
strike : PROTEST/strike 143 !
hunger-strike : PROTEST/hunger 142 !
riot : PROTEST/riot 145 !
boycott : PROTEST/boycott 143 of=target
roadblock : PROTEST/obstruct 144 !
sanction : SANCTION/discontinue 163
embargo : SANCTION/discontinue 163
tariff : SANCTION/discontinue 163 -
restriction : COERCE/restrict 172 -
expulsion : SANCTION/expel 166 of=target
suspension : SANCTION/discontinue 160 of=target -
conviction : SANCTION/convict 116 of=target
sentence : SANCTION/convict 116 of=target -
recall : SANCTION/withdraw 161 of=none
deployment : MOBILIZE/troops 154
mobilisation : MOBILIZE/troops 154
build-up : MOBILIZE/troops 154
patrol : MOBILIZE 150 -
missile-test : MOBILIZE/weapons 154 !
alert : MOBILIZE/troops 152 -
arrest : COERCE/arrest 173 of=target
seizure : COERCE/seize 171 of=target
raid : COERCE/seize 171 -
ban : COERCE/restrict 172 -
curfew : COERCE/curfew 1723 -
emergency : COERCE/martial-law 1724 -
martial-law : COERCE/martial-law 1724 -
deportation : COERCE/deport 174 of=target
censorship : COERCE/censor 172 of=target -
crackdown : COERCE/restrict 175
blockade : COERCE/restrict 191 of=target
siege : COERCE/restrict 191 of=target
occupation : COERCE/seize 192 of=target #territory
annexation : COERCE/seize 192 of=target #territory
coup : COERCE/seize 171
cyberattack : COERCE/cyber 176 #cyber
espionage : COERCE 170 #intelligence -
attack : ASSAULT 190
bombing : ASSAULT/explosives 183 of=target
air-strike : ASSAULT/aerial 195
shelling : ASSAULT/heavy-weapons 194 of=target
invasion : ASSAULT 190 of=target
offensive : ASSAULT 190
killing : ASSAULT 190 of=target
murder : ASSAULT/targeted 186 of=target
massacre : ASSAULT/targeted 202 of=target
kidnapping : ASSAULT/abduct 181 of=target
torture : ASSAULT/torture 1822 of=target
shooting : ASSAULT/firearms 193
fighting : ASSAULT 190 & !
war : ASSAULT 190 & -
hostility : ASSAULT 190 & -
violence : ASSAULT 190 -
rebellion : ASSAULT 190 -
destruction : ASSAULT/destroy 1712 of=target -
`;

/** Classes of things that verbs act upon; they make no act by themselves. */
export const thingConcepts = [
  "troops",
  "police",
  "weapon",
  "ship",
  "aircraft",
  "vehicle",
  "base",
  "garrison",
  "border",
  "crossing",
  "airspace",
  "road",
  "bridge",
  "port",
  "airport",
  "building",
  "university",
  "factory",
  "town",
  "territory",
  "embassy",
  "consulate",
  "ambassador",
  "diplomat",
  "delegation",
  "minister",
  "general",
  "official",
  "judge",
  "office",
  "power",
  "government",
  "parliament",
  "party",
  "organisation",
  "company",
  "state",
  "constitution",
  "status",
  "independence",
  "autonomy",
  "election",
  "law",
  "resolution",
  "rule",
  "plan",
  "proposal",
  "condition",
  "change",
  "right",
  "permission",
  "readiness",
  "prisoner",
  "hostage",
  "person",
  "protester",
  "suspect",
  "journalist",
  "refugee",
  "doctor",
  "rescuer",
  "inspector",
  "observer",
  "peacekeeper",
  "staff",
  "body",
  "remains",
  "money",
  "debt",
  "asset",
  "account",
  "property",
  "investment",
  "contract",
  "licence",
  "visa",
  "citizenship",
  "asylum",
  "flight",
  "goods",
  "energy",
  "electricity",
  "internet",
  "water",
  "supply",
  "market",
  "drug",
  "document",
  "newspaper",
  "broadcast",
  "website",
  "information",
  "intelligence",
  "flag",
  "fire",
  "teargas",
  "water-cannon",
  "explosive",
  "landmine",
  "bomb",
  "force",
  "accident",
  "consequence",
  "tension",
  "security",
  "control",
  "fine",
  "persona-non-grata",
  "name",
  "speech",
  "interview",
];
