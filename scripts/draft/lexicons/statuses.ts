import type { Status } from '../briefing.ts'

interface StatusList {
  /** Patterns. */
  readonly words: readonly string[]
  readonly status: Status
  /**
   * What must go before it: a verb of state that holds now ("is active"), nothing ("reopened": it tells of a
   * change, which holds afterwards, and needs no other verb), or a passive ("was closed", or ", closed in 2019").
   */
  readonly as: 'state' | 'verb' | 'passive'
}

/**
 * Words that say in what state a part of an organisation is; a line holds several, with bars between them.
 * Source: common usage in annual reports and in the reports of the United Nations' sanctions monitors; compiled for this project.
 */
const lists: readonly StatusList[] = [
  {
    status: 'active',
    as: 'state',
    words: [
      'a going concern',
      'in full swing | at full strength | functioning | running(?! (?:on fumes|out|low|down|late|short|at a loss)) | in business | active | in operation',
      'operational | open again | at work | back at work | back in business | up and running',
      'fully staffed | operating | working | at full capacity | in service | open for business | in use',
    ],
  },
  {
    status: 'active',
    as: 'verb',
    words: [
      'went on \\p{Ll}+ing | (?:keeps|kept) \\p{Ll}+ing | (?:has )?claimed (?:responsibility|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens|\\d+)',
      '(?:has )?stayed open | (?:has )?remained open | stays open | goes on (?:much )?as before',
      'carries on | carry on | carried on | survives',
      'runs (?:smoothly|as before) | reappeared | reemerged | re-emerged | restarted | works',
      'has resumed | have resumed | has carried out | has claimed \\d+ | has reopened | came back to life | came back | has returned',
      'took up work again | functions | leads? | runs | controls | collects | operated from',
      'remains in place | operates | operate | works (?:well|in|from|out|with|on|for|again) | reopened',
      'resumed | returned | never missed | never stopped | carries out | carry out',
      'continues? to (?:operate|work|function|run|collect|publish|train|recruit|sell|pay|meet)',
      'still (?:collects?|runs?|works?|operates?|meets?|publishes|trains?)',
    ],
  },
  {
    status: 'growing',
    as: 'state',
    words: [
      'adding (?:members|staff|people) | the only one to have grown',
      'hiring | recruiting heavily | on the march',
      'thriving | flourishing | booming | growing stronger | on the way up | swelling | growing',
      'the fastest-growing | expanding | gaining (?:ground|strength|members) | on the rise',
    ],
  },
  { status: 'growing', as: 'passive', words: ['expanded | enlarged'] },
  {
    status: 'growing',
    as: 'verb',
    words: [
      '(?:has )?taken on (?:staff|people|men|recruits|new)',
      'continues? to (?:expand|grow|gain|spread)',
      '(?:(?:its|their) )?(?:membership|(?:staff )?numbers|rolls|ranks|headcount|workforce|enrolment|attendance) (?:has |have )?(?:also |since )?(?:rose|risen|grew|grown|doubled|tripled|trebled|increased|swelled|climbed)',
      '(?:has )?spread (?:in)?to | (?:has )?opened (?:a (?:second|third|fourth|further|new)|(?:two|three|four|five) (?:further|more|other|additional)) | (?:has )?branched out',
      '(?:has )?pushed (?:\\p{Ll}+ )?into | (?:has )?strengthened its | (?:has )?added (?:about |some |more than )?\\d+',
      'has become the (?:largest|strongest|biggest|richest) | (?:has )?extended its (?:reach|area|network)',
      '(?:took|has taken) on (?:about |some |more than )?\\d+',
      '(?:has )?opened (?:several|two|three|four|five|six|\\d+) (?:new )?(?:offices|branches|shops|sites|camps|chapters|clinics|centres)',
      'doubled (?:its|in) | has doubled | tripled | has tripled | trebled | has trebled | thrives',
      'flourishes | gained (?:ground|strength|members) | has gained | swelled | has swelled',
      'keeps growing | grew | has grown | have grown | expanded | grows | has expanded | doubled',
      'gains (?:ground|strength|members)',
    ],
  },
  {
    status: 'recovering',
    as: 'state',
    words: [
      'filling its \\p{Ll}+ again',
      '(?!operating|working|running|functioning|publishing|growing)\\p{Ll}+ing(?: up)? again',
      'recruiting again',
      'finding its feet(?: again)? | on its feet again | reviving',
      'being rebuilt | back on its feet | making a comeback | convalescent | coming back | picking up',
      'on the road to recovery | recovering | regrouping | rebuilding | regaining | on the mend',
      'on the way back',
    ],
  },
  {
    status: 'recovering',
    as: 'verb',
    words: [
      'broke even',
      '(?:has )?rebuilt (?:its|their|part|some|most|much)',
      '(?:has )?won back | (?:has )?found its feet(?: again)? | (?:has )?come back from | (?:has )?revived | (?:has )?rallied | is finding its feet',
      '(?:shows?|showing) (?:\\p{Ll}+ )?signs? of (?:recovery|life) | (?:has )?made a comeback',
      'is rebuilding | has begun to (?:rebuild|recover|regroup) | began to (?:rebuild|recover|regroup)',
      'picked up again | bounced back | has bounced back | regrouped(?! into| under| as) | has regrouped(?! into| under| as) | recovered',
      'has recovered | has regained | regained | has rebuilt itself | rebuilt itself | has found others | recovers | is back on its feet',
    ],
  },
  {
    status: 'restructured',
    as: 'verb',
    words: [
      'now (?:forms|makes) part of | answers to [^,;]{3,40} (?:directly|instead)',
      'became an? (?:\\p{Ll}+ )?(?:unit|division|directorate|department|branch|company|subsidiary|foundation|cooperative|command|federation|association)',
      'now (?:answers|reports) (?:directly |straight )?to | (?:has )?reported directly to | now (?:comes|falls) under',
    ],
  },
  {
    status: 'restructured',
    as: 'passive',
    words: [
      'put together from',
      '(?:placed|put) under an? \\p{Ll}+ of its own | taken out of the \\p{Lu} | regrouped (?:into|under|as) | taken apart and put together again | put together again',
      '(?:put|placed|brought) under (?:new|other|the (?:direct )?(?:control|authority|command|supervision|roof) of|the \\p{Lu}[\\p{L} ]+|\\p{Lu}\\p{L}+) | given (?:a new|new|another|a different) \\p{Ll}+ | turned into | converted into | renamed | rebranded | carved out of | hived off',
      'moved (?:into|to|under) the \\p{Lu} | transferred to the \\p{Lu} | subordinated to | attached to the | combined with | redesigned | recomposed',
      'given a new (?:structure|shape) | (?:placed|put) under (?:a new|separate|another|the direct) \\p{Ll}+',
      'broken (?:up )?into (?:two|three|four|five|\\d+) (?:sections|parts|units|divisions|teams|offices|companies|regions|departments)',
      'split into (?:two|three|four|five|\\d+) (?:sections|parts|units|divisions|teams|offices|companies|regions|departments)',
      'reconstituted | redrawn | rearranged | realigned | streamlined | relaunched | renamed and',
      'reshuffled | revamped | remade | put on a new footing | restructured | reorganised | reorganized',
      'rebuilt | overhauled | reshaped | refounded | recast',
    ],
  },
  {
    status: 'stable',
    as: 'passive',
    words: ['spared'],
  },
  {
    status: 'stable',
    as: 'state',
    words: [
      'neither (?:better|worse|stronger|weaker|larger|smaller|bigger|richer|poorer)(?: off)? (?:nor|or)',
      'in good (?:order|shape|health) | the steadiest',
      '(?:where|what) (?:it|they) (?:was|were|stood)',
      'much the same(?: as before)? | (?:the )?least (?:touched|affected)',
      'holding steady | untouched | intact | much as it was | as it was | the same size | stable',
      'unchanged | steady',
    ],
  },
  {
    status: 'stable',
    as: 'verb',
    words: [
      '(?:goes|went|carries|carried) on (?:much )?as (?:before|usual|normal|ever) | (?:has )?seen (?:little|no|hardly any) change | (?:has )?(?:little|hardly) changed',
      'has neither (?:gained|grown|won) nor (?:lost|shrunk) | came through [^,;.]{3,40} (?:much as|unchanged|unscathed|intact)',
      '(?:(?:its|their) )?(?:membership|(?:staff )?numbers|rolls|ranks|headcount|workforce|enrolment|attendance) (?:has |have )?(?:also |since )?(?:held (?:steady|up)|not (?:moved|changed)|(?:hardly|barely|scarcely) (?:moved|changed))',
      '(?:has )?changed (?:very )?little | (?:has )?hardly changed | has stood still',
      'has (?:hardly|barely|scarcely) changed | (?:has )?(?:held|kept) its (?:ground|strength|members|staff)',
      'holds steady | held steady | keeps its size | has kept its size | has not changed',
      'stays the same | stayed the same | held its own',
    ],
  },
  {
    status: 'contested',
    as: 'state',
    words: [
      'two (?:rival )?(?:boards|heads|chairs|managers|presidents|leaderships)',
      'torn | riven | claimed by | at odds with itself | under two | split | contested | disputed',
      'divided | in dispute | claimed by (?:both|two|rival)',
    ],
  },
  {
    status: 'contested',
    as: 'verb',
    words: [
      '(?:has|has had) two (?:rival |competing )?(?:executives|managers|heads|chairs|presidents|leaders|commanders|directors|boards) | fell apart into | has fallen apart into',
      'refuses? to recogni[sz]e | (?:has )?broken (?:with|away from) the | broke (?:with|away from) the | (?:has )?rejected the (?:new )?(?:leadership|chair|leader|merger)',
      'broke into two | is torn | split into | has split into | split(?! from)',
      'has split(?! from) | is led by two | has two (?:rival|competing) | answers to two | broke in two',
    ],
  },
  {
    status: 'weakened',
    as: 'state',
    words: [
      'bleeding',
      'shedding | losing (?:about |some )?\\d+',
      'down by (?:a (?:third|quarter|fifth|half)|half|two thirds|\\d+)',
      'down to (?:about |some |barely |only |just |its last )?(?:\\p{Ll}+|\\d+) | overstretched | overwhelmed | exhausted | on the brink | bleeding (?:members|staff|money)',
      'running on fumes | running out of (?:money|men|people|time|ammunition) | running low on | unable to \\p{Ll}+',
      'on its last legs | ailing | dwindling | under strain | short of (?:money|staff|men|people)',
      'a shell | crumbling | fading | in trouble | being wound down | close to bankruptcy',
      'understaffed | in retreat | weaker | weakest | weak | declining | shrinking | in decline',
      'losing (?:ground|members|staff|strength) | on the verge of collapse | close to collapse',
      'struggling | a shadow of',
    ],
  },
  {
    status: 'weakened',
    as: 'passive',
    words: [
      'mauled',
      'cut to | bled | stretched | bled dry | eroded | ravaged | beheaded | cut off from | left (?:without|with only|with barely|with fewer|leaderless)',
      'stripped of | starved of | thinned out | gutted | drained | battered | halved | cut back',
      'cut down | reduced to | hit hard | weakened | depleted | decimated | hollowed out | crippled',
      'diminished | hit hardest | hardest hit | badly hit | hit badly',
    ],
  },
  {
    status: 'weakened',
    as: 'verb',
    words: [
      'had (?:about |some |over )?[\\d,]+ \\p{Ll}+ at (?:its|the) (?:peak|height)',
      '(?:has|have) not been able to \\p{Ll}+ | (?:is|are) unable to \\p{Ll}+ | (?:cannot|can no longer) (?:pay|afford|fill|find|buy|recruit|meet)',
      '(?:has |have )?cost it (?:a (?:third|quarter|fifth|half)|half|most|many|much|its|\\d+)',
      'let (?:about |some )?(?:half|most|many|a (?:third|quarter)|\\d+|two|three|four|five)\\b[^,;.]{0,30} go',
      'lost (?:two|three|four|five|both|all|ground|control)',
      '(?:(?:its|their) )?(?:membership|(?:staff )?numbers|rolls|ranks|headcount|workforce|enrolment|attendance) (?:has |have )?(?:also |since )?(?:fell|fallen|shr[au]nk|halved|dropped|declined|dwindled|collapsed|thinned)',
      'now counts (?:barely|only|fewer|less|no more) | survives(?=, but only| only) | barely survives | suffered (?:most|badly|worst) | (?:has )?withered | (?:has )?thinned | has been losing | finds it hard',
      'is down to | halved | has halved | (?:has )?lost its best | (?:has )?come under strain',
      String.raw`lost (?:most|half|much|many|a (?:third|quarter|fifth|half)|two thirds|three quarters|nearly|almost|some|about|over|more than|\d+|its (?:leader|commander|base|funding|budget))`,
      'has lost (?:most|half|much|many|ground|a (?:third|quarter|fifth|half)|two thirds|three quarters|nearly|almost)',
      'ran out of (?:money|men|people|funds) | dwindled | has dwindled | shrank to | faded | crumbled',
      '(?:has )?suffered (?:heavy|severe|serious|great|grave) losses | (?:has )?never recovered',
      '(?:has )?fallen on hard times | had to give up (?:most|half|much) | has given up (?:most|half|much)',
      'struggles | is struggling | shrank | has shrunk | declined | has declined',
    ],
  },
  {
    status: 'dormant',
    as: 'state',
    words: [
      'offline | adjourned',
      'empty | unmanned | without work | closed to (?:the public|visitors) | in mothballs',
      'an? \\p{Ll}+ (?:only )?(?:in name(?: only)?|on paper) | hardly more than a name | little more than a name | a dead letter | in hibernation',
      'out of action | without staff | not in operation | dormant | inactive | idle',
      'out of service | out of use | out of order | out of commission | quiet | on standby',
      '(?:temporarily )?closed (?:for (?:repairs|renovation|now|lack|want)|until|temporarily)',
      'absent | asleep | off the air | on hold | moribund | silent | in abeyance | at a standstill',
    ],
  },
  {
    status: 'dormant',
    as: 'passive',
    words: [
      'shelved | parked | put on hold | grounded | stood down | deactivated | suspended | mothballed',
      'frozen | put on ice',
    ],
  },
  {
    status: 'dormant',
    as: 'verb',
    words: [
      'exists? in name only | exists? (?:only )?in name',
      '(?:has )?(?:offered|given|made|run|trained|taught|delivered|processed|launched|staged) (?:no \\p{Ll}+|nothing) | (?:has )?stood idle | stands idle | suspended all departures',
      'been no (?:meetings?|activity|attacks?|contact|sign|news|classes|work)\\b[^.;]{0,40} (?:since|for)',
      'exists (?:\\p{L}+ )?on paper',
      '(?:has )?(?:published|done|issued|produced|claimed|organised|carried out|said|held) (?:nothing|no (?!accounts|figures|results)\\p{Ll}+) | (?:has )?stands? empty | stood empty | went into hibernation | (?:has )?stopped for (?:now|the time being)',
      'lapsed into | (?:has )?downed tools | has stopped',
      'suspended (?:its|their|all) (?:\\p{Ll}+ )?(?:work|programmes?|programs?|operations?|business|activit(?:y|ies)|services?|production|lending|training|publication|courses?|teaching|meetings?|flights?|sales|deliveries|payments?)',
      '(?:has gone|went) underground | (?:has )?stopped (?!short|working)\\p{Ll}+ing | has done little',
      'has not (?:claimed|carried|published|held|operated|been active)',
      'lay idle | has lain idle | has stopped work(?:ing)?',
      'stopped work(?:ing)? | has gone (?:silent|quiet|dark) | went quiet | has been silent',
      'has not been seen | paused | has paused | has done nothing | exists (?:only )?on paper',
      'fell silent | went silent | has fallen silent | went dark | lies idle | has not been heard',
      'has not met | stopped work | ceased (?:activity|activities|work|operations)',
    ],
  },
  {
    status: 'defunct',
    as: 'state',
    words: ['defunct | gone | extinct | no longer (?:an? )?part of | no longer (?:an? |the )?(?:member|affiliate|ally) of'],
  },
  {
    status: 'defunct',
    as: 'passive',
    words: [
      '(?:transferred|passed|given)(?: last \\p{Ll}+| in [^,;]{3,12})? to (?:a|an|another) (?:\\p{Ll}+ )?(?:partner|body|organisation|organization|company|agency|charity|group)',
      'struck (?:off|from) | removed from the list | let go | handed (?:over )?to | done away with | given away | struck off | demolished',
      'folded | handed over to | broken apart | terminated | wiped out | wound down | merged away',
      'spun out | shuttered | swallowed | dissolved | disbanded | (?<!temporarily )closed(?! (?:for (?:repairs|renovation|now|lack|want)|until|temporarily|at (?:weekends|night)|on (?:Sun|Satur)days)) | sold | abolished | wound up',
      'shut down | shut | liquidated | scrapped | dismantled | folded into | merged (?:into|with|in)',
      'merged | amalgamated | taken over by | broken up | absorbed | axed | destroyed | discontinued | spun off',
    ],
  },
  {
    status: 'defunct',
    as: 'verb',
    words: [
      '(?:has )?shut its (?:doors|gates) | went out of (?:existence|business) | (?:has )?gone out of (?:existence|business) | did not survive | has not existed | (?:has )?ceased trading | went into liquidation | went bankrupt',
      'shut (?=in|last|on|for good|down|after|for ever|at|during|early|late)',
      'no longer belongs to | (?:has )?(?:left|quit) the (?:group|party|brand|network|movement|union|federation|coalition|alliance) | (?:has )?(?:went|gone|moved|defected|switched|crossed)(?: over)? to (?:a|an|its|the) (?:\\p{Ll}+ )?(?:rival|competitor|enemy)',
      'went under | fell apart(?! into) | has fallen apart(?! into) | broke up | has broken up | collapsed',
      'has collapsed | vanished | has vanished | merged (?:with|into) | has merged | died out',
      'is no more | came to an end | became part of | no longer exist(?:s|ed) | ceased to exist',
      'has ceased to exist | disappeared | has disappeared | folded',
      'closed (?:its doors|down|for good) | dissolved (?=last|in|after|on|early|late) | disbanded | dissolved itself',
    ],
  },
]

/** A list for each state and way of saying it, a word each. */
export const statusLists: readonly StatusList[] = lists.map(({ words, ...each }) => ({
  ...each,
  words: words.flatMap((line) => line.split(' | ')),
}))
