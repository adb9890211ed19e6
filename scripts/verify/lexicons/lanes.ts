import type { Turn } from '../verified.ts'

/**
 * What an event tells by which it belongs in a lane of the arc: what came to be, what was lost, what came back, and what somebody
 * does. A word may tell of several: whoever was elected took office, and a vote was held. In any form that the words take.
 * Source: English; the verbs of change of Quirk et al. (1985), 4.27–4.34 and 16.23, with their nouns; compiled for this project.
 */
export const lanes: Readonly<Record<Turn, string>> = {
  formation: `founded foundation form formation establish establishment create creation born birth begin start launch inaugurate
    appoint appointment join emerge emergence arise register merge merger split build`,
  loss: `lose close dissolve dissolution disband collapse fall destroy destruction kill die resign resignation withdraw split shut
    suspension ban expel expulsion defeat bankrupt bankruptcy arrest convict conviction seize seizure burn fire flood sink sank
    sunk dismiss dismissal thwart foil fail failure merge merger weak weaken reject injure strike`,
  rebuilding: `restructure rebuild reconstruct reconstruction reopen resume recover return restore repair reorganise reorganize
    renew renewal revive revival regroup re-establish relaunch reform reappear refounded regain rejoin resurgence resurface
    restock back active grow again anew expand expansion`,
  action: `attack bomb operate operation strike raid shoot shot assault kill thwart march protest campaign publish vote sue claim
    host seize seizure ambush rally deliver delivery send pay hire start launch begin join win release announce announcement
    appeal`,
}

/** Verbs that tell of a lane only with what they are done to: a union ends, and so does a strike; fees are cut, and so are jobs. */
export const ofAnyLane = 'end cease cut drop leave quit sell buy hold open elect election sign stop cancel suspend halve shrink'
