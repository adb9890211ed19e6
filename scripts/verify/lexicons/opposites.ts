/**
 * Words that say the contrary of each other, the words of either side in any form that they take.
 * Source: compiled by hand for this project, with a look at the antonyms of WordNet 3.1 (Princeton University); each side
 * is widened by words of the same sense.
 */
export const opposites = `
  abolish scrap dissolve disband | establish founded create form formation
  absent absence | present presence
  accept acknowledge agree admit concede | refuse reject deny decline dispute
  achieve succeed success manage | fail failure
  acquit exonerate clear | convict sentence
  active busy operate | dormant idle inactive
  add | remove subtract strike delete
  adopt | drop abandon
  advance | retreat recede withdraw
  agree | disagree
  alive living survive | dead die kill
  allow permit let | forbid ban prohibit prevent bar
  always | never seldom rarely sometimes often
  appear emerge | disappear vanish
  appoint elect hire employ | dismiss sack remove fire oust
  approve support back favour endorse | oppose reject disapprove
  arrest detain detention jail imprison | release free liberate
  arrive enter join | leave depart quit exit left withdraw
  attack | defend
  begin start launch beginning onset | end finish stop cease halt
  best | worst
  better improve improvement | worse worsen deteriorate
  big large great | small little minor
  biggest largest greatest main | smallest least minor
  break dismantle | unite rebuild
  cheap | expensive costly dear
  common shared joint | separate individual
  complete full fully whole wholly entirely | incomplete partial part partly
  confirm verify | deny refute
  confirm uphold | quash overturn annul reverse
  continue remain resume | stop cease end halt
  decrease fall decline drop fell reduce lower shrink dwindle cut down slump | rise increase grow climb raise lift expand up gain growth
  deficit | surplus
  deposit | withdraw
  direct | indirect
  domestic internal | foreign external
  double | halve half
  early | late
  easy | hard difficult
  empty | full
  encourage | discourage deter
  exclude | include
  exist | vanish
  expect | surprise unexpected
  export | import
  fast quick quickly rapid rapidly | slow slowly
  few fewer less | many more
  first | last final
  former past previous | current present
  forget | remember
  friendly friend ally | hostile enemy foe rival
  gain win obtain recover | lose loss
  good | bad poor
  guilty | innocent
  high higher highest | low lower lowest
  increase | decrease
  inside | outside
  junior | senior
  keep retain | lose drop abandon
  legal lawful | illegal unlawful
  less least | more most
  local regional | national international
  majority | minority
  male men man | female women woman
  maximum most | minimum least
  merge unite join | split divide separate
  near close | far distant
  new fresh | old
  north northern | south southern
  east eastern | west western
  open reopen | close shut closure
  oust | install
  peace truce ceasefire | war
  peak top highest | low trough bottom lowest
  permanent permanently good | temporary temporarily
  positive | negative
  possible | impossible
  praise | criticise criticize condemn
  pro | anti
  probable likely | unlikely improbable
  profit surplus | loss deficit
  public | private
  reopen open | close shut
  return | leave seize take
  rich | poor
  right correct | wrong
  safe | dangerous
  same | different
  save | spend
  strengthen strong strength stronger strongest | weaken weak weakness weaker weakest
  support | oppose
  temporary | permanent
  together reunite united | apart separate
  trust believe | doubt distrust
  upgrade | downgrade
  urban | rural
  usual usually | unusual
  victory win won | defeat lost lose
  wide widen | narrow
  earlier before | later
  brief short briefly | long lengthy prolonged
  promote promotion | relegate relegation demote
  suspend suspension pause | resume reopen restart
  promise pledge | warn threaten
  young | old
  north | south
  day | night
  morning | evening
  positive | negative
  with | without
  able | unable
  for | against
  towards toward | away from
  here there | away elsewhere
  still | longer
`

/** Pairs of which one is true where the other is, if who and whom change places. */
export const converses = `
  buy purchase acquire | sell
  borrow | lend loan
  before | after
  give grant supply provide | receive get obtain
  lead precede | follow
  export | import
  above over | below under
  against | by
  into | out
  if | unless
  hire rent | let
  win beat defeat | lose
  employer | employee
  more fewer
  fewer less | more
`
