import type { Turn } from '../verified.ts'

/**
 * What an event tells by which it belongs in a lane of the arc: what came to be, what was lost, what came back, and what somebody
 * does. A word may tell of several: whoever was elected took office, and a vote was held. In any form that the words take.
 * Source: English; the verbs of change of Quirk et al. (1985), 4.27–4.34 and 16.23, with their nouns; compiled for this project.
 */
export const lanes: Readonly<Record<Turn, string>> = {
  formation: `founded foundation form formation establish establishment create creation born birth begin start launch inaugurate open
    appoint appointment elect election join emerge emergence arise register merge merger split build`,
  loss: `lose close dissolve dissolution disband collapse fall destroy destruction kill die resign resignation withdraw split leave
    shut cut suspend suspension ban expel expulsion defeat bankrupt bankruptcy arrest convict conviction seize seizure burn fire flood
    sink sank sunk end cease dismiss dismissal sell thwart foil fail failure merge merger weak weaken shrink drop cancel reject injure
    strike quit halve`,
  rebuilding: `restructure rebuild reconstruct reconstruction reopen resume recover return restore repair reorganise reorganize renew
    renewal revive revival regroup re-establish relaunch reform reappear refounded regain rejoin resurgence resurface restock back active
    grow again anew expand expansion`,
  action: `attack bomb operate operation strike raid shoot shot assault kill thwart march protest campaign sign publish vote elect
    election sue claim hold host seize seizure ambush rally deliver delivery send pay buy sell hire open start launch begin join win
    release announce announcement appeal`,
}
