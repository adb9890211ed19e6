import type { Turns } from './turns.ts'

/**
 * Turns of speech for what comes back, grows, shrinks, is made over or keeps, on a sentence in small letters with a blank between
 * words; § is the unit. Source: idioms of common English, grouped as a thesaurus groups them; compiled for this project.
 */
const frame =
  '(?:architecture|structure|statutes|mandate|organi[sz]ation chart|chain of command|reporting lines?|constitution|governance|set-?up|layout|form|shape|hierarchy|charter|rulebook|model|management|command|charts?|divisions?|districts?|blueprint|design|configuration)'
const parts =
  '(?:sectors?|sections?|teams?|units?|squads?|chapters?|companies|lodges?|arms?|districts?|groups?|cells?|lines|desks?|committees?|councils?|branches|zones?|cent(?:er|re)s?|franchise|federation|foundation|cooperative|mobile|product|sector|regional|thematic|board|divisions?|departments?|hubs?|bureaus?|agenc(?:y|ies))'
const further = '(?:a |an |its )?(?:second|third|fourth|fifth|another|new|further|additional|extra|more)'

export const turnsOfChange: Turns = {
  recovering: [
    '(?<!no )\\bsigns? of (?:recovery|convalescence|life|improvement|revival|renewal|a thaw|a comeback|healing|an upturn|a turn)\\b',
    '\\b(?:back|return\\w*|restor\\w+|climb\\w*|nurs\\w+|brought|near\\w*|approach\\w*|close|regain\\w*)\\b.{0,40} (?:former|old|previous|normal|earlier|original|pre-\\S+|baseline|health|full strength|of the norm|of what (?:it|they) (?:was|were))\\b',
    '\\b(?:comeback|revival|convalescence|recovery|rebirth|renaissance|resurgence|upturn|turnaround|turnround|second wind|new lease (?:of|on) life|rehabilitation) (?:of|at|in|for|by) §',
    '\\b(?:first|only) (?:\\S+ ){0,3}(?:since|in (?:two|three|four|five|six|seven|ten|\\d+|several|many) years)\\b',
    '\\b(?:making|made|makes|make) (?:good|up for) (?:its|the|for|their|those|some|most|lost)\\b',
    '\\bno longer (?:the sick|in intensive|on the critical|in danger|in the red|insolvent|on its knees|in crisis|in trouble|bankrupt|at death)\\b',
    '\\b(?:has|have) found (?:new|fresh|other) (?:ones|partners|backers|donors|premises|members|recruits|outlets|customers|routes|suppliers)\\b',
    '\\bconfidence (?:is|has|was) (?:\\S+ )?(?:return\\w*|restored|back|come back|coming back)\\b',
    '\\b(?:overdraft|debts?|backlog|arrears|deficit)\\b.* (?:has|have|is|are|been|being) (?:\\S+ )?(?:cleared|paid off|paid down|worked off|wiped|repaid|shrinking|coming down|falling)\\b|\\bworked off\\b',
    '\\b(?:fill|fills|filling|refilling) (?:the|its|those|their) (?:\\S+ )?(?:posts|vacancies|ranks|desks|seats|gaps|beds|places)\\b|\\bvacanc(?:y|ies) (?:is |are |being )+(?:\\S+ )?filled\\b|\\bqueues? (?:is |are )?shortening\\b',
    '\\b(?:red|amber) at\\b.* (?:amber|green) at\\b|\\bfrom (?:red to amber|red to green|amber to green)\\b|\\bout of special measures\\b',
    '\\b(?:trickl|creep|crept|drift|flow|flood|stream|filter|com)\\w* (?:back|in) again\\b|\\b(?:come|coming|came|trickled|drifted|flowed|returned) back\\b',
    '\\b(?:number|numbers|count|counts|has|have|field|fields|muster|musters) (?:\\S+ ){1,2}again\\b',
    '\\b(?:stitch|piec|patch|put|knit)\\w* (?:\\S+ ){0,4}(?:together|back)\\b|\\bnursed (?:back )?to health\\b',
    '\\b(?:turned|turning|rounded) the corner\\b|\\bon the (?:mend|up again|way back|way up)\\b|\\bpick\\w* (?:itself|themselves) up\\b',
    '\\bre(?:generat|cover|viv|bound|gain|build|plenish)\\w*\\b(?!.* (?:not|never)\\b)',
    '\\bthe worst is (?:over|past|behind)\\b|\\bbroke even (?:for|again)\\b|\\bback in (?:profit|the black|business)\\b',
    '\\bfor the first time since\\b',
  ],
  restructured: [
    `\\b(?:got|gets|has|have|given|gave|gives|adopt\\w*|receiv\\w+|under|drew up|with|into|in)\\b.{0,20} (?:new|different|simpler|flatter|leaner|single) (?:\\S+ )?${frame}\\b`,
    '\\b(?:under\\w+|went through|gone through|complet\\w+|carried out|been through|after|following|saw|an?|the) (?:\\S+ ){0,2}(?:reform|overhaul|reorgani[sz]ation|restructuring|reshuffle|redesign|shake-?up|rearrangement|realignment|makeover|redistribution)\\b',
    `\\b(?:replac\\w+|supersed\\w+|swapp?\\w*|exchang\\w+|given way|gave way|giving way|tak\\w+ the place|took the place|in place of|instead of|rather than)\\b.* ${parts}\\b`,
    `\\b${parts}\\b.* (?:replaced|superseded|swapped|exchanged|given way|gave way|taken the place|took the place)\\b`,
    `\\b(?:convert\\w*|turn\\w*|recast|transform\\w*|rearrang\\w+|regroup\\w*|redrawn|redrew|broken down|broken up|divid\\w+|split|reorgani[sz]\\w+|merg\\w+|combin\\w+|consolidat\\w+|sort\\w+|group\\w+|remade|remodell?\\w+|carved|subdivid\\w+|recomposed)\\b.{0,30} (?:into|as|around|along) (?:\\S+ ){0,3}${parts}\\b`,
    '\\b(?:answers?|reports?|answerable|accountable|responsible) (?:only |now |directly |straight |all )*to (?:a single|the (?:chief|centre|head|governor|board|president|director)|one|headquarters)\\b|\\bused to (?:answer|report) to\\b|\\b(?:now|directly|straight) (?:answers?|reports?)\\b',
    '\\b(?:run|managed|organi[sz]ed|governed|led|arranged|works|work|split) (?:along|by|through|under|around)\\b.* (?:instead|lines|sectors?|board|rather than|formerly|in place|autonomous)\\b',
    `\\b(?:formerly|previously|once|till|until|where there had been)\\b.* (?:is now|now|has been|governed|run|is) (?:a|an|by|given) (?:\\S+ )?${parts}\\b`,
    '\\b(?:moved|placed|put|brought|transferred|detached|taken) (?:\\S+ ){0,3}(?:under the|out of the|from the|to the) (?:\\S+ ){0,3}(?:remit|wing|authority|control|roof|governor|command|ministry|department|directorate|supervision|umbrella)\\b',
    '\\b(?:tiers?|layers?) of (?:management|command|hierarchy)\\b.*\\b(?:out|gone|removed|stripped|cut|abolished|fewer|less)\\b|\\bstripped of (?:a |two |one )?(?:layers?|tiers?)\\b',
    '\\b(?:posts|grades|roles|jobs) (?:is |are |were |have been )?(?:all )?(?:regraded|redefined|redistributed|reassigned)\\b|\\b(?:teams|sub-teams|units|desks|offices|sections) (?:is |are |were |have been )?(?:combined|pooled|merged|unified)\\b|\\breporting lines? (?:is |are |was |were |has been )?(?:moved|changed|shifted)\\b',
    '\\bdone away with (?:its|the) (?:chieftains|chiefs|committees|layers|ranks|districts|regions|hierarchy|departments|branches)\\b',
    '\\bgiven (?:statutes|an executive|a constitution|a board|a charter|a new)\\b',
  ],
  stable: [
    '\\b(?:no|little|hardly any|not much|scant|scarcely any) (?:\\S+ )?(?:change|changes|variation|movement|difference|shift|fluctuation|alteration)\\b',
    '\\bthe same (?!day|evening|night|morning|week|month|year|time|sunday|hour)\\b.* (?:the same|as (?:in|before|last|ever|a year|at|it|they|the year))\\b',
    '\\b(?:is|are|remains?|stays?|just|much|exactly|still) (?:what|where|as) (?:it|they) (?:was|were|has been|have been)\\b|\\b(?:is|are) (?:still |much )?(?:those|that) of (?:(?:19|20)\\d\\d|last|the year)\\b',
    '\\bneither (?:gain|grow|grew|rise|ris|los|lost|won|win|shr|up|better|more|larger|advanc|expand)\\w* (?:\\S+ ){0,3}nor\\b|\\bno (?:more|better|larger|bigger|stronger|higher) and no (?:less|worse|smaller|weaker|lower)\\b|\\b(?:neither more nor|no more nor) less\\b',
    '\\b(?:barely|hardly|scarcely|never|rarely|seldom|not|nothing\\b.* has) (?:moved?|budged?|chang\\w+|shift\\w*|var(?:y|ies|ied)|altere?d?|waver\\w*|stray\\w*|fluctuat\\w+|deviat\\w+|differ\\w*)\\b',
    '\\bwithin (?:a|one|two|half a|\\d\\S*) (?:points?|per ?cent|percentage|whisker|hair|handful)\\b',
    '\\b(?:h[eo]ld|holds|hover\\w*|stays?|stayed|remain\\w*|stuck|pegged|stands?) (?:\\S+ )?(?:at|around|near|about|put at) (?:\\d|two|three|four|five|six|seven|eight|nine|ten|a dozen)\\S*.*\\b(?:for|successive|consecutive|year after|years|since|running|again|decade)\\b',
    '\\b(?:rate|pace|level|size|strength|number) of last (?:year|month|season)\\b|(?<!twice |times |half )\\bas (?:full|large|strong|many|high|big|busy) as (?:ever|before|last|in|a year|they|it)\\b',
    '\\b(?:closes|loses|opens|gains|sells|takes|signs|admits|spends) as (?:many|much)\\b.* as it\\b',
    '\\b(?:plateau|equilibrium|steady state|status quo|business as usual|settled waters|even keel|island of calm|well-oiled|same old)\\b|\\brock(?:ed|s)? the boat\\b',
    '\\b(?:made|makes|make) no difference to\\b|\\b(?:not|never|hardly) (?:reached|touched|affected|disturbed|troubled|shaken|dented|rocked) §',
    '\\bincome and (?:costs|expenditure|spending) (?:balance|match)\\b|\\bbalances? its (?:books|budget)\\b',
    '\\b(?:turnover|attrition) (?:\\S+ ){0,3}(?:negligible|low|minimal|nil)\\b|\\bas it always (?:has|was)\\b|\\b(?:kept|keeps|retain\\w*|maintain\\w*) (?:its|a) full complement\\b',
    '\\bthe same (?:\\S+ ){1,4}and the same\\b',
  ],
  growing: [
    '\\b(?:queu|flock|clamour|scrambl|rush|crowd|pour|stream|throng|swarm)\\w* (?:\\S+ ){0,3}(?:to join|to §|into|in)\\b|\\blin(?:e|es|ing) up to join\\b|\\bwaiting[ -]list\\b|\\boversubscribed\\b|\\bstanding room\\b',
    `\\b${further} (?:\\S+ ){0,2}(?:line|shift|office|branch|shop|kitchen|wing|floor|warehouse|hall|building|wards?|clinic|school|site|depot|store|crew|team|squad|class|desks?|posts?|rooms?|vehicles?|boats?|van|outlets?|stand|studio|laboratory|premises)\\b.* (?:add\\w*|open\\w*|hir\\w+|rent\\w*|built|build\\w*|creat\\w+|launch\\w*|on stream|set up|is being|are being|fitted|leased|bought)\\b`,
    `\\b(?:adds?|added|adding|open|opens|opened|opening|rent|rents|rented|hires?|hired|hiring|builds?|built|building|t[ao]+ken? on|takes? on|creat\\w+|launch\\w*|bought|buys?|leas\\w+) ${further}\\b`,
    '\\b(?:larger|bigger|stronger|longer|richer|busier|fuller|more)\\b.* (?:with (?:every|each)|than (?:ever|the (?:month|year|week|season) before|last|before|a year|in (?:19|20)\\d\\d))\\b',
    '\\b(?:record|unprecedented) (?:\\S+ )?(?:number|numbers|year|sales|intake|income|attendance|crowds?|growth|profits?|takings|donations|demand)\\b|\\bfastest[ -]growing\\b|\\boutgrown\\b|\\bbursting at the seams\\b',
    '\\b(?:has|have) (?:\\S+ )?(?:outpaced|exceeded|surpassed|beaten|outstripped) (?:every|all|its|the) (?:\\S+ )?(?:forecasts?|targets?|plans?|expectations?|rivals?)\\b',
    '\\bfills? (?:two|three|four|five|whole) (?:\\S+ )?(?:floors|halls|rooms|buildings)\\b|\\bmultipli\\w+ its\\b|\\bcoverage\\b.* (?:widening|growing|wider)\\b',
    '\\b(?:up|rose|risen|climbed|jumped|grew|grown|increased) (?:by )?(?:a (?:third|quarter|fifth|half)|half|\\d\\S*)\\b(?! years)',
    '\\b(?:recruiting|hiring|taking on|signing up) (?:more|new|staff|a hundred|dozens|hundreds|scores)\\b|\\bsigns up (?:a hundred|dozens|\\d)\\b',
  ],
  weakened: [
    '\\b(?:skeleton (?:crew|staff)|hand-to-mouth|threadbare|shoestring|shell of|shadow of|rump|husk|remnant|spent force|a fraction of|half-empty|half empty|rock bottom|death throes|last legs)\\b',
    '\\b(?:limp|hobbl|struggl|languish|falter|dwindl|wither|ail|flounder|haemorrhag|hemorrhag)\\w*\\b(?!.* (?:no longer)\\b)',
    '\\b(?:strapped|short|shorn|starved|bereft|stripped|robbed|deprived|drained) (?:of|for)\\b',
    '\\bwhere (?:there (?:had been|were|was|used to be|once were)|it (?:used to have|once had|had|used to field))\\b',
    '\\b(?:fewer|less) than (?:half|a (?:third|quarter|fifth|tenth))\\b.* (?:once|used to|did|had|before)\\b',
    '\\bcoffers? (?:is |are )?(?:bare|empty)\\b|\\b(?:posts|desks|seats|beds|places)\\b.* (?:vacant|empty|unfilled)\\b|\\bnobody (?:applies|volunteers|wants|joins|comes forward)\\b',
    '\\bturns? (?:\\S+ )?(?:patients|people|clients|applicants|children) away\\b|\\b(?:obliged|forced|had|compelled) to (?:let go|lay off|sell|close|cut|give up|shed|pawn|dismiss)\\b|\\bcredit line\\b|\\bbarely breaks? even\\b',
    '\\b(?:never|not) (?:recovered|got over|gotten over|regained|found its feet|made up)\\b',
    '\\bbarely (?:\\d\\S*|a dozen|a handful|half|two|three|four|five|six|ten|twenty|thirty)\\b',
    '\\bhollowed out\\b|\\b(?:whittled|pared|worn|ground|cut|shrunk|reduced|fallen|down) (?:\\S+ )?(?:down )?to (?:a (?:few|handful|dozen|third|quarter)|\\d|one|two|three|four|five)\\b',
    '\\b(?:twice|three times) as long as\\b|\\bnothing has gone right\\b|\\bcan do little\\b|\\bnot (?:been )?replaced\\b|\\bon the (?:brink|verge|edge) of\\b',
    '\\b(?:morale|discipline|cash|money|recruits?|staff|volunteers?)\\b.* (?:scarce|low|lacking|missing|run out|gone|drying up|in short supply)\\b',
    '\\b(?:is|are|and) down (?:by )?(?:a (?:third|quarter|fifth|half)|half|\\d\\S*)\\b|\\bdown from\\b',
  ],
}
