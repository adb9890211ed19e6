import type { Turns } from './turns.ts'

/**
 * Turns of speech for what is at odds, idle or over, on a sentence in small letters with a blank between words; § is the unit.
 * Source: idioms of common English, grouped as a thesaurus groups them; compiled for this project.
 */
const leads =
  '(?:boards|committees|presidents|chairs|chairmen|secretaries|secretaries-general|headquarters|letterheads|emirs|directors|slates|factions|camps|conventions|executives|councils|managements|administrators|treasurers|claimants|pretenders|commanders|managers|leaders|leaderships|bishops|heads|congresses|delegations|governors|synods|administrations|trustees|captains|accounts|channels|persons|men|women|brothers|lieutenants|cousins|sons|parties|sides|groups|bodies|conferences|courts|chiefs)'
const power =
  '(?:control|title|ownership|leadership|presidency|chairmanship|command|legitimacy|succession|result|outcome|ballot|election|vote|place|status|authority|mandate|name|seal|keys|assets|charter|throne|post|seat)'

export const turnsOfEnds: Turns = {
  contested: [
    `\\b(?:rival|competing|opposing|parallel|warring|duelling|contending|feuding) (?:\\S+ )?${leads}`,
    `\\b(?:has|have|under|between|with|by|to|are) (?:a pair of|two) (?:\\S+ )?${leads}`,
    `\\b(?:two|both|each|either|half|neither)\\b.* (?:claim\\w*|recogni[sz]e\\w*|proclaim\\w*|styl\\w+|disown\\w*|denounc\\w+|expell?\\w*|impostors?|usurpers?|apostates?|yield\\w*|conced\\w+|sole|lawful|rightful|legitimate|genuine)\\b`,
    '\\b(?:lay|lays|laid|press|presses|assert|asserts) (?:\\S+ )?claims? to\\b',
    '\\b(?:claim|claims|say|says|insist|insists)\\b.* (?:lawful|rightful|legitimate|true|real|genuine|sole)\\b',
    '\\bwh(?:o|ich|ose)\\b.* (?:leads?|speaks? for|runs?|owns?|commands?|heads?|controls?|represents?|in charge)\\b.* (?:guess|question|unclear|clear|disputed?|open|nobody|courts?|doubt|contested|depends?|agrees?)\\b',
    '\\b(?:nobody|no one|none)\\b.* (?:say|knows?|agrees?|sure|tell) wh(?:o|ich|ose)\\b',
    `\\b${power}\\b.* (?:is|are|was|were|remains?|being|has been|have been)\\b.* (?:disput\\w+|challeng\\w+|contest\\w*|fought over|claimed by|not been accepted|under challenge|litigat\\w+|lawsuits?|arbitration|before the courts?|in question)\\b`,
    '\\b(?:loyalt(?:y|ies)|allegiances?|opinion|staff|members|ranks?)\\b.* (?:are|is|have) (?:\\S+ )?(?:divided|split|torn)\\b',
    '\\b(?:schism|power struggle|feud|factional \\S+|civil war|infighting|tug of war|leadership (?:battle|contest|dispute|struggle|row|fight|crisis)|turf war|palace coup|internal war|standoff|stand-off|impasse)\\b(?! (?:with|against) )',
    '\\b(?:take|takes|took|taking|taken) sides\\b',
    '\\b(?:torn|split|riven|divided|rent|cleft|cloven) (?:in two|in half|between|over|into (?:two|three|rival|camps|factions)|down the middle|by)\\b',
    '\\bhalf\\b.* (?:and|,|;) half\\b',
    '\\b(?:recogni[sz]es?|backs?|follows?|obeys?|heeds?|pays?|supports?) one\\b.* (?:another|other)\\b',
    '\\bone (?:side|faction|camp|half|group|party|wing)\\b.* the other\\b',
    '\\b(?:refus\\w+|declin\\w+) to (?:hand over (?:the )?(?:office|seal|keys|post|chair|command|books|files|power|premises|building|reins)|recogni[sz]e|accept the|yield|step|leave|go|vacate|make way|give way|stand down|resign)\\b',
    '\\bwill not (?:go|yield|step down|stand down|leave|recogni[sz]e|hear of|accept)\\b',
    '\\b(?:fight\\w*|fought|war|sue|suing|accus\\w+|expell?\\w*|denounc\\w+|quarrell?\\w*)\\b.* (?:among themselves|each other|one another|the other)\\b',
    '\\b(?:breakaway|counter-\\w+|splinter|impostors?|usurpers?|pretenders?)\\b',
    '\\bmediat\\w+ (?:has |have )?(?:failed|broken down|come to nothing|got nowhere)\\b',
    '\\bat (?:daggers drawn|loggerheads|war with itself|odds)\\b',
    '\\bfell out with itself\\b|\\b(?:vying|vie|vies|battling|wrestling|jockeying|contend\\w*) (?:for|over|with)\\b',
    '\\b(?:brought|bring|filed|facing|before) (?:\\S+ )?(?:lawsuits|rival suits|the courts?)\\b.*\\b(?:own\\w*|lead\\w*|control)\\b',
  ],
  defunct: [
    '\\b(?:nothing|little) (?:is |was |has been )?(?:left|remains?|remained|survives?) of §',
    '\\b(?:finish\\w* off|put paid to|disposed of|dispose[sd]? of|discard\\w*|scrapp\\w+|disband\\w*|abolish\\w*|wound up|dissolv\\w+|dismantl\\w+|liquidat\\w+|axed|jettison\\w*|divested itself of|pulled the plug on|put an end to|wiped out|broke up|shut down|closed down|did away with|sold(?: off)?|sold its) (?:its |the |his |her |their )?(?:\\S+ )?§',
    '\\bpass\\w* into (?:history|oblivion|memory|legend)\\b|\\bconsigned to (?:history|the past|memory)\\b',
    '§.* (?:does not|do not|no longer) exists?\\b',
    '\\b(?:its|whose) (?:last|final) (?:meeting|issue|match|service|session|member|class|performance|edition|broadcast|show|mass|voyage|flight|shift)\\b',
    '\\b(?:shut|closed) (?:its|their) (?:doors|gates|shutters|books)\\b',
    '\\bstruck (?:off|from) (?:the )?(?:register|rolls?|list|map|roster|books)\\b',
    '\\b(?:licence|charter|keys|registration|seal) (?:is |was |has been |been )?(?:handed in|surrendered|returned|given up|cancelled|revoked)\\b',
    '\\b(?:staff|people|agents|workers|crew|employees|team) (?:is |are |were |was )?(?:paid off|dismissed|dispersed|let go)\\b.*\\b(?:premises|servers|office|building|domain|files|furniture)\\b',
    '\\b(?:whose|its) (?:\\S+ )?(?:clubhouse|premises|building|hall|office|banner|headquarters|chapel|barracks) (?:is|are|has become|hangs|houses|serves|now) \\b',
    '\\bwent over to (?:a|the|its) (?:rival|competitor|enemy|government|other side)\\b',
    '\\b(?:folded|closed|gone|shut|stopped|ended) for (?:good|ever)\\b|\\bfor good in \\d',
    '\\b(?:is|are) no more\\b|\\b(?:is|are) (?:dead|history|extinct)\\b',
    '\\bout of (?:existence|business)\\b',
    '\\bbreathed (?:its|their) last\\b|\\bdied (?:with|out|a death)\\b|\\bin name it (?:died|ended)\\b',
    '\\b(?:buyer|purchaser|competitor|rival|fund|investor)\\b.* (?:bought|acquired|took over|purchased) (?:it|§)\\b|§.*, which .* (?:bought|acquired|purchased)\\b',
    '\\b(?:absorbed|swallowed|took over|taken over|annexed|incorporated) (?:it|§)\\b',
  ],
  dormant: [
    '\\b(?:no|not a|not one|not a single|never a) (?:\\S+ ){0,2}(?:meetings?|advertisements?|samples?|patrols?|transactions?|attacks?|statements?|issues?|cases?|sessions?|letters?|class(?:es)?|courses?|bulletins?|operations?|grants?|files?|claims?|convoys?|boats?|word|message|shipments?|couriers?|videos?|match(?:es)?|inspections?|visits?|flights?|sailings?|training|activit(?:y|ies)|posts?|work|business|events?)\\b.* (?:has|have|had|been|was|were|sent|held|come|since|gone|recorded|in the year|for \\S+ (?:years|months)|in \\S+ (?:years|months))\\b',
    '\\bno sign (?:of life|of activity|of it|of them)\\b',
    '\\bnobody (?:picks? up|answers|turns? up|works|comes|has (?:been )?(?:seen|turned|answered|picked|come|worked))\\b|\\b(?:goes|go|went|gone) unanswered\\b',
    '\\b(?:lying|lies|lay|lain) low\\b|\\bgone to ground\\b|\\bbid(?:e|es|ing) its time\\b|\\bon ice\\b|\\bin(?:to)? (?:abeyance|cold storage|hibernation|mothballs|limbo)\\b|\\bback burner\\b|\\b(?:hibernat|slumber|mothball)\\w+\\b',
    '\\bdoes nothing\\b|\\bdo nothing\\b|\\b(?:sends|holds|publishes|issues|runs|produces|makes) none\\b|\\b(?:holds|raises|publishes|sends|issues|runs|plays|teaches|opens) no\\b(?! (?:accounts|figures|lists?|balance|results|names|reports?|details))',
    '\\b(?:people|staff|men|crew|workers|members|team) (?:were |was |is |are |have been )?sent home\\b|\\bunder (?:tarpaulin|dust sheets|lock and key)\\b',
    '\\b(?:has|have) not (?:\\S+ )?(?:convened|met|run|sat|flown|sailed|published|opened|held|trained|played|issued|broadcast|carried|posted|claimed|fired|moved|sent|put to sea|left port)\\b.* (?:since|for|in|all|this|year|years|months)\\b',
    '\\b(?:doors?|gates?|shutters?|offices?) (?:is|are|stays?|remains?|has been|have been) (?:locked|shut|closed|down|padlocked|barred)\\b',
    '\\bbarred from (?:working|operating|meeting|publishing|playing|trading|sailing|flying)\\b',
    '\\b(?:licence|registration|permit|work|activities|operations|accreditation|mandate)\\b.* (?:is|are|has been|have been|was|were|stands?|remains?) (?:\\S+ )?(?:suspended|frozen|on hold|put on ice|withheld|interrupted)\\b',
    '\\bon paper (?:alone|only)\\b|\\bin name (?:alone|only)\\b|\\bonly on paper\\b|\\bonly in name\\b',
    '\\b(?:waiting|waits) (?:for|until|out)\\b.* (?:to end|is over|are over|order|orders|signal|verdict|season|instructions)\\b|\\bawaits? (?:orders|instructions|a signal)\\b',
    '\\b(?:fallen|fell) (?:asleep|silent|quiet|idle|dormant|into disuse|into abeyance)\\b',
  ],
}
