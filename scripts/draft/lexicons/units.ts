/**
 * What a report calls the parts of an organisation, singular and plural.
 * Source: common usage in annual reports and in the reports of the United Nations' sanctions monitors; compiled for this project.
 */
export const unitNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    province: 'provinces',
    branch: 'branches',
    wing: 'wings',
    caucus: 'caucuses',
    faculty: 'faculties',
    newsroom: 'newsrooms',
    garrison: 'garrisons',
    outpost: 'outposts',
    platoon: 'platoons',
    squadron: 'squadrons',
    detachment: 'detachments',
    'task force': 'task forces',
    'sub-branch': 'sub-branches',
    'business unit': 'business units',
    'working group': 'working groups',
    subgroup: 'subgroups',
    cluster: 'clusters',
    taskforce: 'taskforces',
    division: 'divisions',
    affiliate: 'affiliates',
    cell: 'cells',
    office: 'offices',
    'sub-office': 'sub-offices',
    department: 'departments',
    directorate: 'directorates',
    subsidiary: 'subsidiaries',
    chapter: 'chapters',
    bureau: 'bureaus',
    unit: 'units',
    front: 'fronts',
    section: 'sections',
    sector: 'sectors',
    team: 'teams',
    desk: 'desks',
    crew: 'crews',
    hub: 'hubs',
    arm: 'arms',
    brigade: 'brigades',
    battalion: 'battalions',
    squad: 'squads',
    katiba: 'katibas',
    wilayat: 'wilayats',
    faction: 'factions',
    federation: 'federations',
    committee: 'committees',
    academy: 'academies',
    league: 'leagues',
    station: 'stations',
    mission: 'missions',
    command: 'commands',
    service: 'services',
    programme: 'programmes',
    program: 'programs',
    secretariat: 'secretariats',
    foundation: 'foundations',
    plant: 'plants',
    lodge: 'lodges',
    side: 'sides',
    network: 'networks',
    treasury: 'treasuries',
    shura: 'shuras',
    workshop: 'workshops',
    clan: 'clans',
    depot: 'depots',
    laboratory: 'laboratories',
    chamber: 'chambers',
    association: 'associations',
    representation: 'representations',
    delegation: 'delegations',
    regiment: 'regiments',
  }),
)

/** So called only with a place behind them, or amid others: "the group in Mozambique". */
export const placedNouns = ['clinic', 'centre', 'group', 'outfit', 'ring', 'site', 'factory', 'yard'] as const

/** So called only in a name of their own, of which the text tells how it fares: "The Media Council has been recovering". */
export const namedNouns = [
  'lab',
  'centre',
  'center',
  'council',
  'fund',
  'agency',
  'group',
  'school',
  'college',
  'clinic',
  'hospital',
  'company',
  'corps',
  'column',
  'region',
  'zone',
  'emirate',
  'trust',
  'registry',
  'inspectorate',
  'board',
  'commission',
  'press',
  'club',
  'yard',
  'mill',
  'works',
  'glassworks',
  'ironworks',
  'steelworks',
  'institute',
  'forum',
] as const

/** What says what a part does or is, before its noun: "the youth wing". */
export const functions = (
  "youth women’s women's men’s student students’ pensioners’ seniors’ seniors' veterans’ members’ drivers’ dockers’ pilots’ farmers’ workers’ girls’ boys’ alumni junior senior "
  + 'media press video radio publishing printing translation propaganda communications information outreach preaching editorial investigative sports '
  + 'military political armed intelligence security naval marine maritime special commando suicide sniper artillery drone bomb-making assassination counter-intelligence '
  + 'liaison logistics logistical transport supply procurement engineering technical medical relief welfare burial prisoners’ '
  + 'financial finance treasury money-laundering laundering smuggling kidnapping collection enforcement extortion fraud private-banking investment wealth '
  + 'asset-management asset brokerage insurance mortgage lending leasing card risk credit '
  + 'legal training research development recruitment negotiation negotiating hosting leak administrative operational operations surveillance audit compliance ethics '
  + 'safeguarding disciplinary licensing inspection refereeing scouting coaching medical retail commercial corporate wholesale export freight cargo passenger '
  + 'charitable charity educational cultural digital cyber design online software data-centre phishing malware access payments support enterprise property call distribution control contact innovation sales customer service emergency maternity estates supreme dispatch booking '
  + 'foreign overseas external northern southern eastern western central north-eastern north-western south-eastern south-western coastal urban rural national '
  + 'first second third under-21 under-23 under-19 under-18 under-17 futsal reserve basketball handball swimming rowing athletics boat dive canine dog mounted mobile '
  + 'charter household consumer industrial timber packaging'
).split(' ')
