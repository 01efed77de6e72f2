import { defineLineWords } from "./line-words.ts";

/** What stands around articles in English. */
export const english = defineLineWords({
  furniture:
    "posted in | published | share(?: this)?(?: (?:article|story|post|page))? | " +
    "print(?: this)?(?: (?:article|story|page))? | tweet | e-?mail(?: this)?(?: (?:article|story))? | " +
    "save(?: (?:article|story|for later))? | listen(?: to this article)? | home | " +
    "(?:world |international |national |local |business )?news | world | politics | menu | search | " +
    "advertisement | sponsored | subscribe(?: now| today)? | sign (?:in|up) | log ?in | register | " +
    "follow us | comments? | (?:leave|post|add) a (?:comment|reply) | skip to (?:main )?content | " +
    "copy link | link copied | loading | close | back to (?:top|home) | next | previous | " +
    "breaking news | story highlights | key points | article continues below(?: advertisement)? | " +
    "story continues below(?: advertisement)? | advertisement - scroll to continue | text size | " +
    "font size | view comments | show (?:more|comments) | click to (?:share|enlarge) | " +
    "view (?:image|gallery) | (?:this is a )?(?:developing|breaking)(?: news)? story | " +
    "this (?:story|article|report|post|page) (?:has been|was|is being|will be) updated(?: (?:with|to (?:include|reflect|add)) [^.!?]{1,120})?",
  invitation:
    "get (?:weekly|daily|breaking) .{0,120}newsletter | purchase licensing rights | suggested topics:?$ | sign up here | " +
    "share (?:this )?on | follow us on | sign up (?:for|to) (?:our|the|a|get|receive) | " +
    "sign up (?:for|to) \\p{L}+(?: \\p{L}+)? newsletter | " +
    "subscribe to (?:our|the) .{0,40}(?:newsletter|podcast|channel|feed|mailing list|magazine|alerts|updates) | " +
    "subscribe to (?:our|us)(?: (?:youtube|telegram|whatsapp))?$ | download (?:the|our) app | " +
    "click here | get (?:our|the) .{0,60}(?:newsletter|inbox|app)(?!\\p{L}) | enter your e-?mail | " +
    "" +
    "join our (?:telegram|whatsapp) | have you spotted an error | report an error | our standards:? | " +
    "a version of this (?:article|story|report) appear(?:s|ed) in print | the post .{1,150} appeared first on | " +
    "to (?:unsubscribe|stop receiving) | you (?:are receiving|received) this (?:e-?mail|newsletter) | " +
    "send (?:us )?your (?:tips|comments) | we value your privacy | " +
    "(?:we|this (?:web)?site)(?: and our (?:\\d+ )?partners)? uses? cookies | " +
    "(?:accept|reject|manage|decline|allow) (?:all|cookies|options|preferences|all cookies)(?: (?:accept|reject|manage|decline|allow) (?:all|cookies|options|preferences|all cookies))*$ | " +
    "your e-?mail address$ | privacy notice: newsletters | " +
    "by (?:signing up|subscribing|registering|clicking).{0,60} you (?:agree|accept) | " +
    "sign up to .{0,40}(?:edition|briefing)$ | free daily newsletter$ | reuse this content$",
  counted: "min(?:ute)?s?(?:[ -]read)? | comments? | shares? | views? | likes? | (?:hours?|minutes?|days?) ago",
  homePage: "home(?: page)? | front page",
  section:
    "world(?: news)? | news | business | sports? | politics | economy | opinions? | comment | culture | arts? | " +
    "(?:arts|entertainment) (?:and|&) (?:culture|arts) | entertainment | lifestyle | life | travel | weather | " +
    "technology | tech | science | health | education | environment | climate | markets? | money | finance | " +
    "video | audio | podcasts? | newsletters? | latest | international | local | africa | asia | europe | " +
    "americas | latin america | middle east | us | u\\.s\\. | uk | u\\.k\\. | us & canada | features | magazine | " +
    "my account | account | more | topics | sections | all sections | today's paper | archives?",
  tags: "tags? | topics? | filed under | categor(?:y|ies) | keywords? | related topics? | tagged(?: as)?",
  picture: "photos?(?:graphs?)? | image | picture | file photo | pool photo | caption | getty images",
  pictureCredit: "credit | photo credit | image credit",
  pictureNote: "photo | image | pool | file | picture | courtesy | handout",
  sources: "sources?",
  rights: "all rights reserved | rights reserved",
  copying:
    "this (?:material|article|report) may not be | " +
    "reproduction (?:in whole or in part )?(?:without permission )?is (?:prohibited|forbidden) | " +
    "no part of this (?:article|report|publication) may",
  pointer:
    "read (?:more|next) | more on this(?: story)? | " +
    "related(?: (?:story|stories|article|coverage))? | don't miss | watch | must read | recommended | " +
    "in pictures | from the archives?",
  alsoRead: "read also | also read | see also",
  related:
    "related(?: (?:stories|articles|posts|news|content|topics|coverage|links|reading))? | " +
    "more (?:stories|news|from .{1,40}|on this (?:story|topic)) | read (?:more|also|next) | also read | " +
    "see also | most (?:read|popular|viewed) | recommended(?: for you)? | " +
    "you (?:may|might) (?:also )?like | latest(?: news| stories)? | trending(?: now)? | editor's picks | " +
    "top stories | in other news | up next | around the web | what to read next | further reading",
  comments: "(?:readers?'? |user )?comments?",
  by: "by | written by | reported by | story by | text by | words by | compiled by",
  role:
    "(?:staff|special|foreign|chief|diplomatic|senior|political|own|our|regional|world affairs|defen[cs]e|latin america) (?:writers?|reporters?|correspondents?|editors?) | " +
    "our (?:own|special|staff|foreign|diplomatic) correspondents? | " +
    "from our (?:own |special |staff |foreign )?correspondents? | " +
    "(?:foreign |diplomatic |staff |political )?correspondents? | staff writers? | writers? | " +
    "staff(?: reports?)? | staff and (?:news )?(?:agenc(?:y|ies)|wire services?|wires?) | " +
    "wire (?:reports?|services?) | news services | news agencies | agencies | special to | " +
    "bureau chief | news desk | foreign desk | newsroom | our foreign staff | editorial board | web ?desk",
  ofRole: "in | of | at | for | the | and | from | to",
  credit:
    "(?:additional )?reporting by | (?:additional )?reporting and writing by | writing by | editing by | " +
    "edited by | with (?:reporting|files|information|additional reporting) (?:by|from) | " +
    "contributed reporting | compiled from | with inputs? from | adapted from | translated by",
  contribution: "contributed (?:reporting )?to this (?:report|story|article) | contributed reporting",
  release:
    "(?:press|news|media) (?:release|statement)s? | statement | for immediate release | issue date | embargoed until .{1,40}",
  page: "p | pp | pg | page | pages | no | issue | vol",
  edition: "(?:late |early |national |final |weekend |city )*edition(?: - \\p{L}+)? | bc cycle | am cycle | pm cycle",
  outlet:
    "(?:the )?(?:\\p{L}+ ){0,3}(?:times|herald|tribune|gazette|chronicle|telegraph|journal|inquirer|newsweek) | " +
    "(?:the )?(?:washington|new york|jakarta|jerusalem|bangkok|denver|huffington|national|south china morning) post | " +
    "the (?:guardian|economist|independent|observer|sun|star|mirror|hindu|nation|scotsman|australian|age) | " +
    "(?:the )?christian science monitor | (?:the )?(?:boston|toronto) globe | (?:the )?(?:\\p{L}+ )?daily (?:news|mail|star|monitor|nation|express) | " +
    "usa today | al jazeera | bbc(?: news| monitoring)? | cnn | voice of america | radio free europe | " +
    "(?:the )?(?:\\p{L}+ ){1,2}news agency",
  institution:
    "(?:the )?(?:ministry|department|office|embassy|secretariat) (?:of|for) \\p{L}.{2,60} | united nations(?: security council)? | " +
    "the white house | security council | bureau of .{3,50}",
  labels: {
    title: "title | headline",
    subject: "subject",
    publisher: "publisher | source | newspaper | publication",
    author: "authors? | byline | written by",
    other:
      "charset | encoding | content-type | language | lang | updated | last (?:updated|modified) | " +
      "section | category | to | cc | from | length | load-date | dateline | body | document-type | " +
      "publication-type | word count | pages? | edition | desk | slug | location | place | " +
      "copyright notice | accession number",
  },
  numbered: { what: "document | article | story", of: "of" },
});
