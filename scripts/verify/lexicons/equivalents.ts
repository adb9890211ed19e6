/**
 * Words by which a report's own words may be told: each line says nearly the same, in any form that the words take.
 * Source: compiled by hand for this project, of words that reports use and that an editor would take one for the other.
 */
export const equivalents = `
  abandon relinquish surrender desert quit
  able capable
  abolish scrap discontinue
  accept agree approve endorse
  accuse blame charge allege
  act action deed measure
  active operative operating
  add append gain
  admit concede acknowledge confess
  adopt pass enact
  adequate enough sufficient
  agency body bureau authority organisation organization
  agreement accord deal pact settlement treaty
  aid help assist assistance support back
  aim goal target objective purpose
  also too additionally
  amount sum total volume
  announce declare proclaim
  answer reply respond response
  appear emerge surface
  appoint name nominate install
  area region zone district territory
  argue contend maintain assert insist claim
  army military troops forces
  arrest detain detention seize capture
  arrive come reach
  ask request
  assess evaluate evaluation assessment appraise
  assume presume suppose think
  attack assault raid strike
  attempt try effort
  await wait pend
  bad poor
  best highest top
  ban prohibit prohibition forbid outlaw bar
  bear carry shoulder
  because since as
  become turn
  begin start commence launch onset
  believe think consider hold regard view deem
  big large great sizeable substantial
  bomb explosive explosion blast
  branch chapter arm section
  break rupture breach
  budget funds funding finance
  build construct construction erect
  business company firm enterprise corporation
  buy purchase acquire acquisition
  calm quiet peaceful
  call name term describe dub label
  campaign drive
  cause bring produce trigger prompt lead result
  cease stop halt end discontinue
  chair chairman chairwoman chairperson president head
  change alter alteration shift modify
  check examine examination inspect inspection review
  chief head leader boss director
  choose select pick elect vote
  city town
  close shut closure
  combine merge merger unite fuse
  complain complaint object protest
  confirm verify corroborate
  consist comprise include contain
  continue proceed last persist remain stay keep
  control hold
  cost expense price
  count number tally
  country state nation
  court tribunal judge
  crime offence felony
  crisis emergency
  critic opponent detractor
  customer client
  damage harm ruin destroy
  dangerous grave serious threatening
  deal handle treat process
  dead death die kill fatality
  debt liability
  decide decision resolve resolution
  decline dwindle fall drop decrease shrink fell down lower slump dip plunge
  defeat beat overcome
  defend protect protection guard
  delay postpone late lag
  delegate representative envoy
  demand require call
  denounce condemn criticise criticize
  deny denial dispute reject contest contradict
  depart leave exit quit withdraw withdrawal go
  depend rely rest lean hinge
  detainee prisoner inmate
  different differ various
  difficult hard
  director manager head
  dismiss sack fire
  dispute quarrel argument row disagreement conflict
  dissolve disband dismantle break
  divide split separate separation part
  split leave break
  do perform conduct carry
  donor funder
  dormant dormancy inactive idle
  double twice doubling
  doubt question
  earlier before previously prior former formerly
  early beginning start
  effect impact consequence result
  employ hire staff recruit take took taken
  employee worker staff
  enter join
  entire whole full complete
  epidemic outbreak
  error mistake fault
  escape flee flight
  establish founded foundation set create creation form formation arise
  estimate put reckon
  exercise drill
  exist existence
  expand grow rise increase climb enlarge extend growth up gain expansion
  expect anticipate foresee forecast
  explain account attribute
  fast quick rapid swift
  free liberty
  fear worry concern
  fight combat battle
  find discover discovery establish
  finish complete conclude
  fit suitable
  follow succeed ensue
  forecast predict prediction outlook
  fraction part portion share proportion
  free release liberate
  friend ally
  gather assemble meet convene
  get obtain receive acquire
  give provide supply grant hand
  government ministry authorities administration state
  group band gang
  guess suppose
  hearing session
  high top
  hide conceal
  hinder obstruct block prevent
  house home
  idea notion thought
  ill sick
  illegal unlawful illicit
  important key vital crucial significant main major
  improve better recover improvement
  include comprise
  income revenue earnings
  indicate show suggest point
  inform tell notify
  injure wound hurt
  inquiry investigation probe
  intact whole unharmed
  interest stake share
  investigate probe examine
  job work post employment position
  join enter unite
  keep retain preserve maintain
  keeper keep holder
  know aware
  lack want shortage short
  last final
  lawyer counsel solicitor
  leader head chief leadership
  leaflet pamphlet
  legal lawful
  lend loan
  less fewer under below
  lift raise increase up
  like similar
  limit restrict restriction cap
  link connect connection tie
  list roll register
  little small few
  live reside
  local regional
  look see
  loss lose shrink shrank
  low small
  mainly mostly largely chiefly most majority
  majority most
  make produce manufacture
  many numerous several
  matter issue question affair case
  mean signify
  meeting gathering session congress
  member membership
  message statement
  methods ways means how manner way
  money funds cash
  month months
  more over above
  move shift transfer go
  near close
  need require requirement
  nearly almost
  network web
  new fresh
  nurse nurses
  offer propose proposal
  official officer
  often frequently
  old former
  only just merely solely
  open launch
  operate run work operation
  oppose opposition resist
  order command commission
  origin source
  owner proprietor
  part share portion
  party side camp
  pay remunerate
  pay payment
  payment allowance benefit
  peak height high
  people person persons men women
  permit allow let
  place put site location
  plan intend scheme programme program
  point show
  police officers
  policy approach
  poll survey
  post position
  possible may might could
  power force strength
  prepare ready
  present current existing
  president chair
  press media
  prison jail gaol
  prisoner inmate detainee
  problem difficulty trouble
  promise pledge vow
  prove show demonstrate
  publish issue release
  put place lay
  quarrel fall dispute row
  quash overturn annul
  reach attain hit arrive
  ready prepared
  real true actual
  reason cause ground
  rebuild reconstruct restore
  recall remember
  receipt receipts
  receive get obtain
  recent latest
  record register log
  recover recovery revive improve
  reduce cut lower lessen reduction
  refuse decline reject
  regret regrettable sorry
  remain stay continue still
  remove strike delete removal
  renew again
  rent lease hire
  replace substitute
  report say state
  resign quit resignation step
  resume reopen restart
  return back
  reunite together
  rich wealthy
  right correct
  rise growth up
  rival competitor opponent competition
  road street
  role part
  rule decide
  safe secure
  say tell state speak
  sample specimen
  second another
  send dispatch
  sentence convict conviction
  serious grave severe
  set lay fix
  settle resolve
  shop store
  short brief shortly briefly
  shortage lack understaffed
  show display
  side camp
  site place location
  small minor little
  soon shortly
  speak talk
  spread extend
  stable steady unchanged
  staff personnel employees
  stand lie sit be
  still remain continue
  stop halt end cease
  strengthen reinforce bolster
  strong powerful
  success achievement
  suffer endure
  sufficient enough
  support back side
  surprise unexpected expect
  talk speak
  task job mandate
  team crew
  test trial
  thousand thousands
  threat threaten danger menace
  town city
  transfer move pass
  transport carry haul haulage
  true correct
  understand see
  unite together
  use employ
  usual normal
  victim casualty
  vote elect choose
  war conflict
  warn warning alert
  weak feeble frail
  week weeks
  well good
  win gain add
  year years annual
  afford pay
  attend attendance spectators visitors audience
  back return
  behind cause reason attribute
  drop fall
  fail lose
  field run stand
  half halve halved halving
  hope want wish
  interview interviewee interviewees respondent respondents
  lawful lawfully legal legally
  percent cent
  print printer printing
  pull withdraw withdrawal withdrew
  sign signatory signatories signature
  spend spent cost invest
  stadium ground
  throw thrown dismiss reject
  unpaid outstanding owed
`

/** Words that say hardly anything of their own, so that an editor may use them freely. Compiled for this project. */
export const lightWords = `
  past bear await awaits join cost abandon reunite less lying paying court highest made
  able be become begin bring come do draw draws drew drawn get give go hold keep lay lie look made make matter mean number part place put
  run set stand take thing turn use way work case kind sort people person one two three four half how why whether rather than
  day week month year day hour minute time date later earlier now still again yet already once then since until till ago current
  former previous next following same together apart away back off around along across toward towards despite without via per
  further instead as well too even however therefore thus moreover also
  unchanged based base basis open remain stay include including account by thanks due owing regarding
  country city town area region new having
`
