/**
 * Words that turn a statement, or say how sure or how general it is.
 * Source: English; hedges and boosters after Hyland, "Hedging in Scientific Research Articles" (1998) and Quirk et
 * al. (1985), 8.124–8.127 and 10.54–10.66; compiled for this project.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What denies. "n’t" and "cannot" are told by their form. */
export const negators = words('not no never neither nor none nobody nothing nowhere without cannot hardly scarcely barely untrue')

/** Verbs after which the contrary is said. */
export const deniers = words('deny denies denied denying doubt doubts doubted doubtful reject rejects rejected')

/** Nouns for what is said or thought: "reports that", "evidence that". */
export const contentNouns = words(`
  claim claims report reports suggestion suggestions allegation allegations accusation accusations charge charges rumour rumours
  story stories idea notion view fact case evidence proof sign signs indication indications hint doubt doubts possibility chance
  risk reason belief charge argument theory finding findings conclusion hope hopes fear fears
`)

/** Those that stand before a noun as its determiner, and reach no further than to a noun without one. */
export const determining = words('no few little')

/** What says in itself that something is not so, or not done. */
export const implicitNegators = words(`
  unable impossible failed fails fail failing refuse refuses refused ceased ceases stopped lack lacks lacked lacking absent yet unless
  avoid avoided prevented prevents missing dubious questionable little
  silent silence absence shortage refusal except spared abandoned dropped
`)

/**
 * What turns what stands behind it as a "not" does, by the form in which that follows: what was refused or has ceased is not done,
 * and what comes behind "rather than" is what it is not. Before a thing they only say what became of it: whoever stopped a
 * strike may be told to have ended it.
 * Source: verbs of implied negation of Quirk et al. (1985), 10.59–10.60, with their common synonyms; compiled for this project.
 */
export const turners: Readonly<Record<'to' | 'doing' | 'of' | 'from' | 'than' | 'alone', ReadonlySet<string>>> = {
  to: words(
    'fail fails failed failing refuse refuses refused refusing decline declines declined declining neglected cease ceases ceased ceasing',
  ),
  doing: words('cease ceases ceased ceasing stop stops stopped stopping avoid avoids avoided abandon abandons abandoned'),
  of: words('instead incapable'),
  from: words('far refrain refrains refrained'),
  than: words('rather'),
  alone: words('unlike'),
}

/** What makes a statement less than certain, or less than whole. */
export const hedges = words(`
  may might could perhaps possibly possible possibility probably probable likely unlikely maybe apparently apparent seemingly
  reportedly allegedly alleged supposedly presumably arguably purportedly conceivably potentially potential
  seem seems seemed appear appears appeared suggest suggests suggested suggesting indicate indicates indicated indicating
  suspected rumoured
  partly partially largely mainly mostly nearly almost virtually practically somewhat relatively theoretically
  generally usually often sometimes occasionally frequently typically tends tend some several majority portion portions
  if unless unclear uncertain doubtful unconfirmed unverified estimated expected necessarily
`)

/** What makes it certain, or whole: it has to come from the report. */
export const boosters = words(`
  all every everyone everything everywhere each entire entirely whole wholly fully completely totally always
  certainly clearly definitely undoubtedly unquestionably obviously surely proven proves proved prove confirms confirmed confirm
  must will inevitably never none nobody nothing only most majority exclusively solely invariably
  largest biggest greatest strongest highest first best worst full utter
`)

/** Where the reach of such a word ends. */
export const bounds = words('but however although though while whereas yet because since which who that and or')

/**
 * What is wanted, planned or only just begun, and not done. Source: the verbs of intention, attempt and prospect of
 * Quirk et al. (1985), 4.42–4.48 and 16.38; compiled for this project.
 */
export const plans = words(`
  consider considers considered considering planned planning promise promises promised promising
  pledge pledges pledged vow vows vowed intend intends intended intending want wants wanted wish wishes wished
  offered should ought attempted attempting try tries tried trying seek seeks sought seeking
  aim aims aimed hoped propose proposes proposed due scheduled expect expects expecting
  negotiate negotiates negotiating threaten threatens threatened prepare prepares preparing
  meant supposed must required recommend recommends recommended demanded
`)

/** Nouns for a plan, or for the mere beginning or prospect of something: they say of what. */
export const prospects = words(`
  plan plans consideration intention intentions offer offers attempt attempts hope hopes proposal proposals bill demand demands
  opportunity sign signs verge brink risk risks prospect prospects chance chances indication indications hint hints
`)

/** What leaves open whether something is so: any of them makes a statement as open as another. */
export const openWords: ReadonlySet<string> = new Set([
  ...words(
    'may might could can would perhaps possibly possible possibility probably probable likely unlikely maybe seem seems seemed',
  ),
  ...plans,
  ...prospects,
])
