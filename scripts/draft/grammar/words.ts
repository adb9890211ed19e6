/** The small words by which a sentence is put together. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const modals = set(
  "would could may might should will shall must can cannot can't won't wouldn't couldn't shouldn't ought ’ll 'll",
)
export const beForms = set("is are was were be been being am isn't aren't wasn't weren't")
export const haveForms = set("has have had having hasn't haven't hadn't")
export const doForms = set("does do did doesn't don't didn't")

export const determiners = set(
  'the a an its their his her our this that these those no every each all some any both most many few several half another neither either such what more fewer less one two three four five six seven eight nine ten twelve hundreds dozens thousands only',
)

export const prepositions = set(
  'of in on at by to for from with without within into onto about against among amid between during after before since until till under over above below '
    + 'through throughout across along around behind beyond near off out up down despite besides beside than as like per via towards toward inside outside upon unlike '
    + 'because save except including following pending',
)

/** What opens a clause that hangs on another. */
export const subordinators = set(
  'when after because since while whereas although though if unless until till before as that whether lest so whenever',
)
export const unreal = set('if unless whether until till before lest')
export const coordinators = set('and but or nor yet')
export const relatives = set('which who whose whom where that')
export const pronouns = set('it they this these he she we you i there nobody everyone everybody none nothing both neither')
export const unitPronouns = set('it they this')
export const ownDeterminers = set('its their')
export const noneWords = set("no nobody none nothing neither not never without hardly barely scarcely few little n't nor")

/** Words between the parts of a verb, besides those in "-ly". */
export const adverbs = set(
  'not never no longer still again now also since already yet just only barely hardly scarcely even soon meanwhile always ever once twice thus then '
    + 'often sometimes seldom rarely today perhaps almost nearly all but much far well long rather quite too instead however so more most less ago both each either '
    + 'later afterwards otherwise nonetheless nevertheless indeed therefore hence anew somewhat altogether alike largely back',
)

export const hardBreaks = set('; : — – ( ) . ? !')

/** Verbs that speak of a wish or a plan when "to" follows. */
export const wishing = set(
  'try plan want hope threaten intend propose expect aim seek vote decide agree promise ask mean offer prepare wish vow pledge consider risk face',
)
/** Words after "is" that make a plan of what follows: "is due to". */
export const pending = set(
  'to due set about expected likely scheduled planned supposed meant ready slated bound poised free unlikely said thought believed reported rumoured',
)
export const goingOn = set('continue keep go begin start come proceed')

/** What parts of a body do when they work. */
export const working = set(
  'work operate function run serve meet publish teach treat train broadcast patrol produce sell recruit post play fly sail print collect lend feed handle '
    + 'supply deliver process manage carry issue organise host guard tax raid attack escort smuggle distribute conduct connect house employ open exist respond ship load admit escort prepare audit levy repair clean grow dig mine inspect monitor test confirm check deal care rescue answer visit cover release vaccinate screen evacuate register review examine investigate side',
)

/** What something is or undergoes, and does not do: it shows nobody at work. */
export const stative = set(
  'be have do seem appear become remain stay keep belong consist comprise include contain involve need want lack owe own deserve resemble equal cost matter mean depend '
    + 'rest rely differ concern relate know like dislike love hate fear hope doubt believe think understand remember regret wish expect await wait face suffer lie stand sit fit '
    + 'feature figure share date stem derive come go get count number measure weigh last say tell add argue claim admit deny insist note warn state explain reply '
    + 'describe call declare announce estimate complain suggest mention look consider regard share use behave embarrass divide '
    + 'account decide vote agree refuse form agree report want prefer seek intend date resemble rank total hail',
)

export const partly = set('almost nearly virtually practically partly partially half largely')

/** Times that are past and against which a comparison tells of a change. */
export const earlier = set(
  'ever before years year ago last previous previously earlier then once since decade decades months month week day every each was were used pre-war peak they it',
)
