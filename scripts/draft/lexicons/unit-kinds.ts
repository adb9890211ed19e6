/**
 * What a report calls parts of a body beside the nouns of `units.ts`: words that name a part only in a certain shape, since
 * others are called so as well. Source: common usage in annual reports, inspections and threat assessments; compiled for this project.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Parts where the word is a capital one, in a name: "the Military Council", "the Greeting Room", "Faculty of Law". */
export const capitalKinds = words(`
  caucus guild circle presidium politburo praesidium consistory
  faculty school college seminary conservatory deanery registry library archive museum chancery
  treasury endowment room shop bench shift wall house hall floor counter lounge kitchen forge foundry laundry line
  works glassworks ironworks steelworks brickworks ropeworks mill sawmill yard shipyard brewery distillery smelter refinery
  terminal wharf farm store stores warehouse studio studios newsroom press clinic campus
  region zone emirate district diocese parish congregation circuit pool roster taskforce lodge temple
  company corps column platoon squadron flotilla garrison detachment contingent legion cohort troop
`)

/** Parts where a place or a proper name stands before the small word, or a place behind it: "the Pune venture", "the newsroom in Salzburg". */
export const placedKinds = words(`
  terminal post outpost yard shipyard dockyard wharf quay drydock sawmill mill factory store warehouse shop shop-floor newsroom refinery smelter
  foundry forge mine quarry brewery distillery bakery dairy tannery cannery farm ranch vineyard house safehouse venture outfit operation business group ring seminary
  hospital clinic hospice surgery pharmacy centre center campus school college kindergarten ironworks waterworks steelworks glassworks
  newspaper kiosk showroom dealership garage hangar airfield harbour garrison detachment contingent charter local
  household congregation parish diocese deanery synod monastery convent mosque temple programme facility complex installation
  checkpoint barracks organisation organization wing set syndicate franchise
`)

/** Of these a report has others than the body's, so that the place behind them makes none its own: "the hospital in Leeds". */
export const commonKinds = new Set(
  words(`
  base post hospital clinic hospice surgery pharmacy centre center campus school college kindergarten harbour airfield mosque temple monastery
  convent store shop garage terminal mine quarry household newspaper complex farm barracks group business operation organisation organization
  local programme checkpoint facility
`),
)

/** What makes up armed bodies and, elsewhere, names somebody else. */
export const armedKinds = new Set(words('company corps column platoon squadron flotilla legion cohort troop region emirate zone'))

/** What the text may call its parts where it lists them, or beside their names after "its": "Silver Rail, its pensioners’ club". */
export const ownedKinds = words(`
  company firm business brand label imprint outlet newspaper magazine daily weekly title channel paper journal site shop chain segment line banner banker
  agency institute school college fund trust charity bank insurer lessor airline carrier shipyard venture incubator start-up spin-off offshoot splinter app platform portal hotline dispensary
  club association organisation organization forum movement congress assembly council board group outfit militia camp region zone base house charter local lodge
  refinery mill foundry hospital clinic museum library press publisher broadcaster studio faculty institute
  auxiliary detail corps guild caucus hotline scheme project centre center tank store warehouse terminal post yard ring column faction garrison newsroom organ works
`)

/** Of these a report may name others than the body's where only "a" or "the" stands before them: "Relief Now, a charity". */
export const foreignKinds = new Set(
  words(
    'newspaper magazine daily weekly paper journal agency institute school college charity bank insurer movement congress assembly hospital clinic museum library publisher broadcaster group union association organisation organization firm council board company',
  ),
)

/** Organs, of which states and others have as many: they are the body's with one of `organWords` before them, or with people behind. */
export const organs = new Set(words('council board senate assembly tribunal committee commission secretariat congress cabinet'))

/** What says that an organ is one within a body: "the Military Council"; not "the Security Council". */
export const organWords = new Set(
  words(`
  executive consultative advisory supervisory governing general central military political judicial disciplinary financial finance audit risk ethics academic
  medical scientific editorial management managing academics women’s women's youth students’ students' student members’ members' elders’ media shura sharia fatwa religious prison
  strike treasury remuneration nomination technical standing steering operations operational organising organizing provincial supreme high national inner senior joint regional interim provisional caretaker
`),
)
