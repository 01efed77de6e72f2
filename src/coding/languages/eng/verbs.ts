import type { Control, VerbForms, VerbFrame } from "../pack.ts";
import { verbFrame } from "./notation.ts";

/** Verbs that make an act, with their arguments (see `notation.ts`). Of several frames that fit, the one with most arguments wins. */
export const verbFrames: readonly VerbFrame[] = `
sign [agreement] (with @) : SUPPORT 057 #diplomatic &
sign * with @ : SUPPORT 057 #diplomatic &
conclude [agreement] with @ : SUPPORT 057 #diplomatic &
conclude [agreement] : SUPPORT 057 #diplomatic &
initial [agreement] (with @) : SUPPORT 057 #diplomatic &
ratify [agreement] (with @) : SUPPORT 057 #diplomatic
recognise @ : SUPPORT 054 #diplomatic
recognize @ : SUPPORT 054 #diplomatic
praise @ : SUPPORT 051 #diplomatic
hail @ : SUPPORT 051 #diplomatic
commend @ : SUPPORT 051 #diplomatic
applaud @ : SUPPORT 051 #diplomatic
congratulate @ : SUPPORT 051 #diplomatic
thank @ : SUPPORT 051 #diplomatic
endorse @ : SUPPORT 051 #diplomatic
back @ : SUPPORT 051 #diplomatic
support @ : SUPPORT 051 #diplomatic
defend @ against|from * : SUPPORT 052 #diplomatic
express [support] for|to|with|towards|toward @ : SUPPORT 051 #diplomatic
express [admiration] for|to @ : SUPPORT 051 #diplomatic
voice [support] for|with|to @ : SUPPORT 051 #diplomatic
reaffirm [support] for|to|with @ : SUPPORT 051 #diplomatic
reiterate [support] for|to|with @ : SUPPORT 051 #diplomatic
affirm [support] for|to|with @ : SUPPORT 051 #diplomatic
declare [support] for|to|with @ : SUPPORT 051 #diplomatic
pledge [support] for|to|with @ : SUPPORT 051 #diplomatic
lend [support] to @ : SUPPORT 051 #diplomatic
give [support] to * : SUPPORT 051 #diplomatic
give [support] to @ : SUPPORT 051 #diplomatic
offer [support] to @ : AGREE 032 #diplomatic
provide [support] to|for @ : SUPPORT 051 #diplomatic
reaffirm [friendship] (with @) : SUPPORT 050 #diplomatic &
restore [relations] (with @) : SUPPORT 050 #diplomatic &
resume [relations] (with @) : SUPPORT 050 #diplomatic &
renew [relations] (with @) : SUPPORT 050 #diplomatic &
normalise [relations] (with @) : SUPPORT 050 #diplomatic &
normalize [relations] (with @) : SUPPORT 050 #diplomatic &
establish [relations] (with @) : SUPPORT 050 #diplomatic &
reopen [embassy] in @ : SUPPORT 050 #diplomatic
open [embassy] in @ : SUPPORT 050 #diplomatic
apologise to @ : CONCEDE 055
apologize to @ : CONCEDE 055
meet with @ : CONSULT 040 &
meet @ : CONSULT 040 &
meet : CONSULT 040 &
visit @ : CONSULT/visit 042
tour @ : CONSULT/visit 042
travel to @ : CONSULT/visit 042
fly to|into @ : CONSULT/visit 042
arrive in @ : CONSULT/visit 042
pay [visit] to @ : CONSULT/visit 042
make [visit] to @ : CONSULT/visit 042
begin [visit] to @ : CONSULT/visit 042
start [visit] to @ : CONSULT/visit 042
end [visit] to @ : CONSULT/visit 042
conclude [visit] to @ : CONSULT/visit 042
host @ : CONSULT/visit 043
host [gathering] (between|of|with @) : CONSULT/visit 043
receive [diplomat] : CONSULT/visit 043
receive @ : CONSULT/visit 043
welcome @ to|in|at * : CONSULT/visit 043
hold [talks] with @ : CONSULT 040 &
hold [talks] : CONSULT 040 &
have [talks] with @ : CONSULT 040 &
open [talks] with @ : CONSULT 046 &
open [talks] : CONSULT 046 &
resume [talks] with @ : CONSULT 046 &
resume [talks] : CONSULT 046 &
begin [talks] with @ : CONSULT 046 &
begin [talks] : CONSULT 046 &
start [talks] with @ : CONSULT 046 &
start [talks] : CONSULT 046 &
conduct [talks] with @ : CONSULT 046 &
negotiate with @ : CONSULT 046 &
negotiate [agreement] with @ : CONSULT 046 &
confer with @ : CONSULT 040 &
consult with @ : CONSULT 040 &
discuss * with @ : CONSULT 040 &
discuss * : CONSULT 040 &
speak with|to @ by [phone] : CONSULT/phone 041 &
speak by [phone] with|to @ : CONSULT/phone 041 &
talk by [phone] with|to @ : CONSULT/phone 041 &
telephone @ : CONSULT/phone 041
phone @ : CONSULT/phone 041
mediate between @ : CONSULT 045 #diplomatic
mediate [gathering|dispute|agreement] (between|of @) : CONSULT 045 #diplomatic
mediate in [gathering|dispute] (between|of @) : CONSULT 045 #diplomatic
broker [gathering|agreement] (between @) : CONSULT 045 #diplomatic
attend [meeting] in @ : CONSULT/visit 042
agree TO : AGREE &
agree with @ TO : AGREE &
agree on * with @ : AGREE 030 &
agree on [agreement] : AGREE 030 &
reach [agreement] with @ : AGREE 030 &
reach [agreement] TO : AGREE &
reach [agreement] : AGREE 030 &
strike [agreement] with @ : AGREE 030 &
finalise [agreement] with @ : AGREE 030 &
finalize [agreement] with @ : AGREE 030 &
promise @ * : AGREE 033
promise TO : AGREE
promise [aid] to|for @ : AGREE 033
promise @ [aid] : AGREE 033
announce [aid|money] to|for @ : AGREE 033
promise [money] to|for @ : AGREE 033
pledge [money] to|for @ : AGREE 033
pledge TO : AGREE
pledge [aid] to|for @ : AGREE 033
vow TO : AGREE
undertake TO : AGREE
commit [aid] to|for @ : AGREE 033
commit to ING : AGREE &
commit TO : AGREE &
offer TO : AGREE
offer @ [aid] : AGREE 033
offer [aid] to @ : AGREE 033
offer @ [talks] : AGREE 036
offer [talks] to @ : AGREE 036
invite @ (to *) : AGREE 036 #diplomatic
invite @ TO : AGREE #diplomatic
accept [proposal] : AGREE 030
accept [invitation] : AGREE 036
announce [truce] (with|in @) : CONCEDE 0871 #military
declare [truce] (with|in @) : CONCEDE 0871 #military
announce [withdrawal] from @ : CONCEDE 0356 #military
announce [withdrawal] : CONCEDE 0356 #military
ease [sanction] on|against @ : CONCEDE 085 #economic
ease [sanction] : CONCEDE 085 #economic
ease [curfew] : CONCEDE 081
relax [curfew|rule|sanction] (on|for|against @) : CONCEDE 081
ease [rule] (on|for @) : CONCEDE 081
lift [curfew] : CONCEDE 0813
lift [emergency] : CONCEDE 0814
lift [sanction] on|against @ : CONCEDE 085 #economic
lift [sanction] : CONCEDE 085 #economic
lift [ban] on @ : CONCEDE 081
waive [sanction] on|against @ : CONCEDE 085 #economic
pardon @ : CONCEDE 081 #legal
grant [amnesty] to @ : CONCEDE 081 #legal
drop [demand] : CONCEDE 080
withdraw [demand] : CONCEDE 080
cooperate with @ : COOPERATE 060 &
co-operate with @ : COOPERATE 060 &
share [intelligence] with @ : COOPERATE 064 #intelligence &
share [intelligence] : COOPERATE 064 #intelligence &
exchange [intelligence] with @ : COOPERATE 064 #intelligence &
exchange [intelligence] : COOPERATE 064 #intelligence &
exchange [prisoner] with @ : COOPERATE 060 &
exchange [prisoner] : COOPERATE 060 &
swap [prisoner] with @ : COOPERATE 060 &
swap [prisoner] : COOPERATE 060 &
extradite * to @ : COOPERATE 063 #legal
hold [exercise] with @ : COOPERATE 062 #military &
conduct [exercise] with @ : COOPERATE 062 #military &
stage [exercise] with @ : COOPERATE 062 #military &
sell [goods|arms] to @ : COOPERATE 061 #economic
sell @ [goods|arms] : COOPERATE 061 #economic
export [goods] to @ : COOPERATE 061 #economic
supply [goods] to @ : COOPERATE 061 #economic
supply @ with [goods] : COOPERATE 061 #economic
ship [goods] to @ : COOPERATE 061 #economic
pump [goods] to @ : COOPERATE 061 #economic
buy [goods|arms] from @ : COOPERATE 061 #economic
import [goods|arms] from @ : COOPERATE 061 #economic
trade with @ : COOPERATE 061 #economic &
supply @ with [aid|arms] : AID 070
supply [arms] to @ : AID 072 #military
supply @ : AID 070
provide [aid] to|for @ : AID 070
provide @ with [aid] : AID 070
provide [arms] to|for @ : AID 072 #military
provide @ with [arms] : AID 072 #military
provide [goods] to|for @ : AID 070
provide @ with [goods] : AID 070
give [aid|arms] to @ : AID 070
give @ [aid|arms] : AID 070
send [aid] to @ : AID 073
send @ [aid] : AID 073
send [arms] to @ : AID 072 #military
send @ [arms] : AID 072 #military
deliver [aid|goods] to @ : AID 073
deliver [arms] to @ : AID 072 #military
donate * to @ : AID 073
donate [aid|goods] : AID 073
lend @ [money] : AID 071 #economic
lend [money] to @ : AID 071 #economic
grant @ [money|aid] : AID 071 #economic
grant [money|aid] to @ : AID 071 #economic
make [money] to @ : AID 071 #economic
give [money] to @ : AID 071 #economic
provide [money] to|for @ : AID 071 #economic
provide @ with [money] : AID 071 #economic
contribute [money|aid] to|for @ : AID 071 #economic
allocate [money|aid] to|for @ : AID 071 #economic
disburse [money] to @ : AID 071 #economic
transfer [money] to @ : AID 071 #economic
fly [aid] to|into @ : AID 073
airlift [aid] to @ : AID 073
ship [aid] to @ : AID 073
ship [arms] to @ : AID 072 #military
drop [aid] over|on|to @ : AID 073
cancel [debt] : AID 071 #economic
forgive [debt] : AID 071 #economic
write +off [debt] : AID 071 #economic
arm @ : AID 072 #military
grant [asylum] to @ : AID 075 #asylum
grant @ [asylum] : AID 075 #asylum
withdraw [troops] from @ : RETREAT/withdraw 0874 #military
withdraw from @ : RETREAT/withdraw 0874 #military
withdraw [troops] : RETREAT/withdraw 0874 #military
pull [troops] +out from|of @ : RETREAT/withdraw 0874 #military
pull +out [troops] (from|of @) : RETREAT/withdraw 0874 #military
pull +out from|of @ : RETREAT/withdraw 0874 #military
pull +back [troops] (from @) : RETREAT/withdraw 0874 #military
pull [troops] +back (from @) : RETREAT/withdraw 0874 #military
retreat from @ : RETREAT/withdraw 0874 #military
release [prisoner] : RETREAT/release 0841
release @ : RETREAT/release 0841
free [prisoner] : RETREAT/release 0841
free @ : RETREAT/release 0841
return [prisoner] to @ : RETREAT/release 0841
hand +over [prisoner] to @ : RETREAT/release 0841
hand [prisoner] +over to @ : RETREAT/release 0841
return [territory] to @ : RETREAT 084
hand +over [arms] (to @) : RETREAT/disarm 0873
lay +down [arms] : RETREAT/disarm 0873 #military
surrender [arms] (to @) : RETREAT/disarm 0873 #military
surrender to @ : RETREAT/disarm 0874 #military
disarm : RETREAT/disarm 0873 #military
demobilise : RETREAT/disarm 0873 #military
observe [truce] : RETREAT/ceasefire 0871 #military
allow [inspector] TO : RETREAT/access 0862
allow [inspector] into|in * : RETREAT/access 0862
admit [inspector] : RETREAT/access 0862
reopen [border] : RETREAT/access 086
reopen [border] with|to @ : RETREAT/access 086
resign : RETREAT/resign 0831 #executive
step +down : RETREAT/resign 0831 #executive
call on @ TO : REQUEST
call for [talks] with|between @ : REQUEST 106
call for [talks] : REQUEST 106
call for [truce] (in|with @) : REQUEST 1056
call for [withdrawal] (from @) : REQUEST 1056
call for [sanction] on|against @ : REQUEST 100
call for [release] : REQUEST 1053
urge @ TO : REQUEST
urge @ : REQUEST 100
ask @ TO : REQUEST
ask @ for [aid|arms] : REQUEST 103
appeal to @ TO : REQUEST
appeal to @ for [aid|arms] : REQUEST 103
request [aid|arms] from @ : REQUEST 103
demand [withdrawal] : REQUEST 1056
demand [release] : REQUEST 1053
demand [apology] from|of @ : REQUEST 105
demand that @ : REQUEST
demand from @ * : REQUEST
press @ TO : REQUEST
pressure @ TO : REQUEST
order @ TO : REQUEST
tell @ TO : REQUEST
implore @ TO : REQUEST
beg @ TO : REQUEST
exhort @ TO : REQUEST
condemn @ : ACCUSE/disapprove 111
condemn [deed] : ACCUSE/disapprove 111 !
denounce @ : ACCUSE/disapprove 111
denounce [deed] : ACCUSE/disapprove 111 !
criticise @ : ACCUSE/disapprove 111
criticise [deed] : ACCUSE/disapprove 111 !
criticize @ : ACCUSE/disapprove 111
criticize [deed] : ACCUSE/disapprove 111 !
deplore @ : ACCUSE/disapprove 111
deplore [deed] : ACCUSE/disapprove 111 !
decry @ : ACCUSE/disapprove 111
decry [deed] : ACCUSE/disapprove 111 !
rebuke @ : ACCUSE/disapprove 111
reprimand @ : ACCUSE/disapprove 111
lambast @ : ACCUSE/disapprove 111
slam @ : ACCUSE/disapprove 111
blast @ : ACCUSE/disapprove 111
chide @ : ACCUSE/disapprove 111
censure @ : ACCUSE/disapprove 111
blame @ : ACCUSE/allege 112
accuse @ of ING : ACCUSE/allege 112
accuse @ (of *) : ACCUSE/allege 112
charge @ with * : ACCUSE/allege 112 #legal
indict @ : ACCUSE/allege 112 #legal
sue @ : ACCUSE/allege 115 #legal
file [complaint] against @ : ACCUSE/allege 114 #diplomatic
lodge [complaint] with|against @ : ACCUSE/allege 114 #diplomatic
summon [diplomat] : ACCUSE/disapprove 114 #diplomatic
protest to @ : ACCUSE/disapprove 114 #diplomatic
investigate @ : ACCUSE/investigate 090
open [inquiry] into|against @ : ACCUSE/investigate 090
launch [inquiry] into|against @ : ACCUSE/investigate 090
reject [proposal|demand|accusation|agreement|aid] : REJECT
reject @ : REJECT
refuse TO : REJECT
refuse [proposal|demand|aid] : REJECT
decline TO : REJECT
decline [invitation|proposal] : REJECT
dismiss [proposal|demand|accusation] : REJECT
rebuff [proposal|demand] : REJECT
rebuff @ : REJECT
spurn [proposal|demand|invitation] : REJECT
turn +down [proposal|demand|invitation|aid] : REJECT
rule +out [talks] (with @) : REJECT/meet 125 #diplomatic
rule +out ING : REJECT
cancel [visit|talks] (to|with @) : REJECT/meet 125 #diplomatic
call +off [visit|talks] (to|with @) : REJECT/meet 125 #diplomatic
veto * : REJECT 129 #diplomatic
oppose [proposal|agreement] : REJECT
block [proposal] : REJECT 129 #diplomatic
bar @ from * : REJECT
threaten TO : THREATEN
threaten @ with [sanction] : THREATEN/relations 1312 #economic
threaten @ with [attack|arms] : THREATEN/violence 138 #military
threaten @ with * : THREATEN 130
threaten @ : THREATEN 130
threaten [sanction] against|on @ : THREATEN/relations 1312 #economic
threaten [attack] against|on @ : THREATEN/violence 138 #military
threaten [attack] : THREATEN/violence 138 #military
warn @ of|about [attack] : THREATEN/violence 138 #military
issue [ultimatum] to @ : THREATEN/relations 139 #diplomatic
give @ [ultimatum] : THREATEN/relations 139 #diplomatic
protest : PROTEST/demo 141
protest against @ : PROTEST/demo 141
demonstrate : PROTEST/demo 141
demonstrate against @ : PROTEST/demo 141
march through|on|to|across|in * : PROTEST/demo 141
march against @ : PROTEST/demo 141
rally against @ : PROTEST/demo 141
rally in|outside|through * : PROTEST/demo 141
stage [demonstration] (against @) : PROTEST/demo 141
hold [demonstration] (against @) : PROTEST/demo 141
clash with [police] : PROTEST/riot 145
riot : PROTEST/riot 145
go on [strike] : PROTEST/strike 143
begin [strike] : PROTEST/strike 143
stage [strike] : PROTEST/strike 143
call [strike] : PROTEST/strike 143
boycott * : PROTEST/boycott 143
block [road] : PROTEST/obstruct 144
impose [sanction] on|against @ : SANCTION/discontinue 163 #economic
impose [sanction] : SANCTION/discontinue 163 #economic
slap [sanction] on|against @ : SANCTION/discontinue 163 #economic
extend [sanction] on|against @ : SANCTION/discontinue 163 #economic
renew [sanction] on|against @ : SANCTION/discontinue 163 #economic
extend [sanction] : SANCTION/discontinue 163 #economic
tighten [sanction] on|against @ : SANCTION/discontinue 163 #economic
reimpose [sanction] on|against @ : SANCTION/discontinue 163 #economic
sanction @ : SANCTION/discontinue 163 #economic
break +off [relations] with @ : SANCTION/discontinue 161 #diplomatic
break +off [relations] : SANCTION/discontinue 161 #diplomatic &
break [relations] with @ : SANCTION/discontinue 161 #diplomatic
break [relations] : SANCTION/discontinue 161 #diplomatic &
sever [relations] with @ : SANCTION/discontinue 161 #diplomatic
sever [relations] : SANCTION/discontinue 161 #diplomatic &
cut [relations] with @ : SANCTION/discontinue 161 #diplomatic
cut +off [relations] with @ : SANCTION/discontinue 161 #diplomatic
suspend [relations] with @ : SANCTION/discontinue 161 #diplomatic
freeze [relations] with @ : SANCTION/discontinue 161 #diplomatic
recall [diplomat] from @ : SANCTION/withdraw 161 #diplomatic
recall [diplomat] to @ : SANCTION/withdraw 161 #diplomatic
withdraw [diplomat] from @ : SANCTION/withdraw 161 #diplomatic
withdraw [recognition] from|of @ : SANCTION/discontinue 161 #diplomatic
close [embassy] in @ : SANCTION/withdraw 161 #diplomatic
expel [diplomat] : SANCTION/expel 161 #diplomatic
expel @ from @ : SANCTION/expel 166
expel @ : SANCTION/expel 166
suspend @ from @ : SANCTION/expel 160 #diplomatic
suspend [aid] to|for @ : SANCTION/discontinue 162
cut +off [aid] to|for @ : SANCTION/discontinue 162
cut [aid] to|for @ : SANCTION/discontinue 162
halt [aid] to|for @ : SANCTION/discontinue 162
freeze [aid] to|for @ : SANCTION/discontinue 162
stop [aid|goods|arms] to|for @ : SANCTION/discontinue 162
suspend [talks|agreement] with @ : SANCTION/withdraw 164 #diplomatic
break +off [talks] (with @) : SANCTION/withdraw 164 #diplomatic
walk out of [talks] : SANCTION/withdraw 164 #diplomatic
ban [goods] from @ : SANCTION/discontinue 163 #economic
halt [goods] to|from @ : SANCTION/discontinue 163 #economic
revoke [licence] : SANCTION/discontinue 160 #economic !
revoke [licence] from|for @ : SANCTION/discontinue 160 #economic
revoke [licence] of|from [media|party] : COERCE/restrict 172
withdraw [licence] from|for @ : SANCTION/discontinue 160 #economic
withdraw [licence] : SANCTION/discontinue 160 #economic
suspend [licence] from|for @ : SANCTION/discontinue 160 #economic
suspend [licence] : SANCTION/discontinue 160 #economic
convict @ : SANCTION/convict 116 #legal
sentence @ to * : SANCTION/convict 116 #legal
deploy [troops] (to|in|along|on|near|across @) : MOBILIZE/troops 154 #military
deploy [police] (to|in|along|on|near|across @) : MOBILIZE/police 153
deploy [arms] (to|in|along|on|near|across @) : MOBILIZE/weapons 154 #military
send [troops] to|into @ : MOBILIZE/troops 154 #military
mass [troops] (on|along|near|at @) : MOBILIZE/troops 154 #military
mass [troops] : MOBILIZE/troops 154 #military
mobilise [troops] : MOBILIZE/troops 154 #military
mobilize [troops] : MOBILIZE/troops 154 #military
move [troops|arms] to|into|towards|up|near * : MOBILIZE/troops 154 #military
move [arms] +up to * : MOBILIZE/weapons 154 #military
put [troops] on [alert] : MOBILIZE/troops 152 #military
place [troops] on [alert] : MOBILIZE/troops 152 #military
test [arms] : MOBILIZE/weapons 150 #military
arrest @ : COERCE/arrest 173 #legal
detain @ : COERCE/arrest 173 #legal
imprison @ : COERCE/arrest 173 #legal
jail @ : COERCE/arrest 173 #legal
deport @ : COERCE/deport 174
seize [property] : COERCE/seize 171
seize @ : COERCE/seize 171
confiscate [property] : COERCE/seize 1711
impound [property] : COERCE/seize 1711
annex @ : COERCE/seize 192 #territory
occupy @ : COERCE/seize 192 #territory
blockade @ : COERCE/restrict 191 #military
impose [blockade] on @ : COERCE/restrict 191 #military
impose [curfew] (in|on @) : COERCE/curfew 1723
declare [curfew] (in|on @) : COERCE/curfew 1723
impose [emergency] (in|on @) : COERCE/martial-law 1724
declare [emergency] (in @) : COERCE/martial-law 1724
ban [party|demonstration|media] : COERCE/restrict 172
outlaw [party] : COERCE/restrict 1722
raid [property] : COERCE/seize 171
close [border] with|to @ : COERCE/restrict 172
close [border] : COERCE/restrict 172
shut [border] with|to @ : COERCE/restrict 172
attack @ : ASSAULT 190 #military
invade @ : ASSAULT 190 #military
strike @ : ASSAULT 190 #military
bomb @ : ASSAULT/aerial 195 #military
bombard @ : ASSAULT/heavy-weapons 194 #military
shell @ : ASSAULT/heavy-weapons 194 #military
raid @ : ASSAULT 190 #military
ambush @ : ASSAULT/firearms 193 #military
assassinate @ : ASSAULT/targeted 186
execute @ : ASSAULT/targeted 186
murder @ : ASSAULT/targeted 186
massacre @ : ASSAULT/targeted 202
kill @ : ASSAULT 190
kill [people] : ASSAULT 190
wound @ : ASSAULT 190
injure @ : ASSAULT 190
shoot @ : ASSAULT/firearms 193
shoot +dead @ : ASSAULT/firearms 193
shoot +down [property|arms] : ASSAULT/heavy-weapons 190 #military
fight @ : ASSAULT 190 #military
fight with|against @ : ASSAULT 190 #military
clash with @ : ASSAULT 190
clash : ASSAULT 190 &
exchange [fire] with @ : ASSAULT/firearms 193 #military &
exchange [fire] : ASSAULT/firearms 193 #military &
kidnap @ : ASSAULT/abduct 181
abduct @ : ASSAULT/abduct 181
capture @ : ASSAULT/abduct 181
beat [people] : ASSAULT/beat 182
torture @ : ASSAULT/torture 1822
fire [crowd-weapon] at|on|into @ : ASSAULT/crowd-control 175 #repression
use [crowd-weapon] against|on @ : ASSAULT/crowd-control 175 #repression
fire [arms] at|on|into|against @ : ASSAULT/heavy-weapons 194 #military
launch [arms] at|on|into|against @ : ASSAULT/heavy-weapons 194 #military
launch [attack] on|against @ : ASSAULT 190 #military
carry +out [attack] on|against @ : ASSAULT 190 #military
fire on|at @ : ASSAULT/firearms 193
open [fire] on|at @ : ASSAULT/firearms 193
sink [property] : ASSAULT/destroy 190 #military
destroy [property] : ASSAULT/destroy 1712
violate [truce] : ASSAULT 196 #military
overthrow @ : COERCE/seize 171 #pro_autocracy
`
  .trim()
  .split("\n")
  .map(verbFrame);

/** Verbs that say how another one stands to reality. */
export const controls: Readonly<Record<string, Control>> = {
  plan: "planned",
  intend: "planned",
  prepare: "planned",
  expect: "planned",
  schedule: "planned",
  continue: "ongoing",
  keep: "ongoing",
  begin: "begun",
  start: "begun",
  manage: "begun",
  deny: "denied",
  fail: "denied",
  want: "wished",
  hope: "wished",
  seek: "wished",
  try: "wished",
  attempt: "wished",
  wish: "wished",
  aim: "wished",
  consider: "wished",
  propose: "wished",
  like: "wished",
  need: "wished",
};

/** Words after "be" that make the infinitive after them a plan: "is due to", "is ready to". */
export const plannedWords: readonly string[] = [
  "to",
  "due",
  "set",
  "ready",
  "scheduled",
  "expected",
  "prepared",
  "slated",
  "going",
  "about",
  "poised",
];

/** Forms that the rules below do not give: `base past participle`, several of one kind divided by `/`. */
const irregular = `
break broke broken;begin began begun;beat beat beaten;buy bought bought;cut cut cut;give gave given;go went gone;have had had;hold held held;keep kept kept;lay laid laid;lend lent lent;make made made;meet met met;pay paid paid;put put put;say said said;seek sought sought;sell sold sold;send sent sent;shoot shot shot;shut shut shut;sink sank/sunk sunk;speak spoke spoken;strike struck struck/stricken;take took taken;tell told told;think thought thought;undertake undertook undertaken;write wrote written;fight fought fought;fly flew flown;freeze froze frozen;withdraw withdrew withdrawn;overthrow overthrew overthrown;come came come;get got got;become became become;see saw seen;know knew known;find found found;leave left left;bring brought brought;lead led led;stand stood stood;lose lost lost;win won won;fall fell fallen;rise rose risen;grow grew grown;run ran run;set set set;let let let;hit hit hit;spend spent spent;build built built;feel felt felt;hear heard heard;mean meant meant;read read read;show showed shown;swear swore sworn;throw threw thrown;wear wore worn;draw drew drawn;drive drove driven;eat ate eaten;choose chose chosen;catch caught caught;teach taught taught;sing sang sung;ring rang rung;split split split;spread spread spread;hurt hurt hurt;cost cost cost;bid bid bid;arise arose arisen;forgive forgave forgiven;forbid forbade forbidden;sweep swept swept;sleep slept slept;wake woke woken;steal stole stolen;shake shook shaken;hide hid hidden;bear bore borne;forget forgot forgotten
`;

/** Verbs without a frame that only mark where a clause has its verb. */
const common =
  "say report state add note remark comment explain describe stress declare announce argue insist claim suggest predict estimate believe think know mean show reveal confirm deny admit acknowledge see hear feel find become remain stay come go get take bring leave lead stand lose win fall rise grow run set let hit spend build read throw draw drive eat choose catch teach increase decrease reduce raise lower improve decline worsen boost bolster strengthen weaken deepen expand develop create form establish produce use work serve act help allow enable permit force cause lead follow include involve concern affect influence depend rely focus aim face suffer endure seek want hope try attempt plan intend prepare expect continue keep remain begin start end stop finish complete happen occur appear seem look watch wait stay live die move turn return enter join belong own hold contain cover reach pass cross open close cost pay earn play beat score celebrate mark observe describe call name elect vote appoint choose nominate replace succeed inaugurate swear govern rule control manage handle address tackle solve settle resolve end sign suggest propose recommend consider decide determine conclude learn discover study measure reflect mirror echo represent symbolise symbolize signify underline underscore highlight emphasise emphasize reaffirm affirm reiterate repeat express voice convey publish broadcast print write post tweet quote cite refer mention discuss debate talk speak tell ask answer reply respond react advise warn remind inform notify assure convince persuade encourage inspire welcome greet host accompany escort carry bear wear send receive get obtain gain acquire buy sell trade import export ship deliver supply provide offer give share exchange transfer transform change alter shift adapt adjust convert cut drop fall slump surge soar double triple fuel trigger spark provoke prompt drag push pull press draw attract interest anger infuriate upset worry fear doubt question challenge compete rival dominate lack need require demand deserve hurt damage flee escape hide save protect guard secure ensure guarantee maintain preserve restore rebuild repair renew extend prolong delay postpone suspend interrupt disrupt strain test prove fail succeed manage rename divert limit ease calm stabilise stabilize normalise unite divide split separate link connect cooperate collaborate coordinate organise organize arrange conduct perform carry launch introduce implement enforce apply adopt approve pass ratify revoke cancel annul license fund finance invest lend borrow owe subsidise cost charge fine tax spread circulate sail land crash burn flood collapse explode sing march walk run ride camp gather assemble crowd fill hang hand stroll take freeze swelter visit consider initial answer clear permit view frame praise".split(
    " ",
  );

const irregularForms = new Map(
  irregular
    .trim()
    .split(";")
    .map((entry) => {
      const [base = "", past = "", participle = ""] = entry.split(" ");
      return [base, { past: past.split("/"), participle: participle.split("/") }] as const;
    }),
);

/** Verbs stressed on their last syllable, whose consonant doubles before an ending. */
const doubling = new Set([
  "ban",
  "bar",
  "pull-out",
  "slam",
  "rebut",
  "ship",
  "stop",
  "plan",
  "drop",
  "swap",
  "kidnap",
  "expel",
  "rebel",
  "commit",
  "permit",
  "admit",
  "defer",
  "refer",
  "confer",
  "spur",
  "beg",
  "slap",
  "step",
  "rub",
  "wrap",
  "grab",
  "spot",
  "sit",
  "cut",
  "put",
  "shut",
  "set",
  "let",
  "hit",
  "run",
  "begin",
  "get",
  "win",
  "split",
  "bid",
  "forget",
  "forbid",
  "control",
  "occur",
  "cancel",
  "pressure-",
  "regret",
  "annul",
  "transfer",
  "bomb-",
]);

function formsOf(base: string): VerbForms {
  const stem = doubling.has(base) ? base + base.at(-1) : base.endsWith("e") ? base.slice(0, -1) : base;
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const gerund = base.endsWith("ee") || base.endsWith("ye") ? `${base}ing` : base === "die" ? "dying" : `${stem}ing`;
  const odd = irregularForms.get(base);
  const american = base === "cancel" ? ["canceled"] : [];
  return {
    base,
    third,
    past: odd?.past ?? [regular, ...american],
    participle: odd?.participle ?? [regular, ...american],
    gerund,
  };
}

/** Every verb the pack knows, with its forms. */
export const verbs: Readonly<Record<string, VerbForms>> = Object.fromEntries(
  [
    ...new Set([
      ...verbFrames.map((frame) => frame.verb),
      ...Object.keys(controls),
      ...common,
      ...irregularForms.keys(),
    ]),
  ]
    .filter((base) => base !== "have")
    .map((base) => [base, formsOf(base)]),
);
