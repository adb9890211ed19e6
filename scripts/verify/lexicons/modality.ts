/**
 * Words that turn a statement, or say how sure or how general it is.
 * Source: English; hedges and boosters after Hyland, "Hedging in Scientific Research Articles" (1998) and Quirk et
 * al. (1985), 8.124–8.127 and 10.54–10.66; compiled for this project.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What denies. "n’t" and "cannot" are told by their form. */
export const negators = words('not no never neither nor none nobody nothing nowhere without cannot hardly scarcely barely')

/** Verbs after which the contrary is said. */
export const deniers = words('deny denies denied denying doubt doubts doubted reject rejects rejected')

/** What makes a statement less than certain, or less than whole. */
export const hedges = words(`
  may might could perhaps possibly possible possibility probably probable likely unlikely maybe apparently apparent seemingly
  reportedly allegedly alleged supposedly presumably arguably purportedly conceivably potentially potential
  seem seems seemed appear appears appeared suggest suggests suggested suggesting indicate indicates indicated indicating
  suspected rumoured
  partly partially largely mainly mostly nearly almost virtually practically somewhat relatively theoretically
  generally usually often sometimes occasionally frequently typically tends tend some several
  if unless unclear uncertain doubtful unconfirmed unverified estimated expected
`)

/** What makes it certain, or whole: it has to come from the report. */
export const boosters = words(`
  all every everyone everything everywhere each entire entirely whole wholly fully completely totally always
  certainly clearly definitely undoubtedly unquestionably obviously surely proven proves proved prove confirms confirmed confirm
  must will inevitably never none nobody nothing only most majority exclusively solely invariably
  largest biggest greatest strongest highest first best worst
`)

/** Where the reach of such a word ends. */
export const bounds = words('but however although though while whereas yet because since which who that and or')
