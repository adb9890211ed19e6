/**
 * What a unit has, by what more of it and less of it say of the unit.
 * Source: common English of annual reports and of the press; compiled for this project. Plural forms are made by rule.
 */
export type PartKind = 'good' | 'bad' | 'lead' | 'people' | 'post' | 'place' | 'work' | 'need'

export const partNouns: Readonly<Record<PartKind, string>> = {
  /** The more the better. */
  good:
    'thing picture situation outlook condition membership staff revenue income sale order output budget funding number rank attendance enrolment enrollment subscription readership '
    + 'circulation traffic profit donation due strength headcount workforce turnover market share territory reach influence capacity fleet portfolio '
    + 'grant subsidy collection intake audience giving contribution application registration admission volume productivity yield harvest '
    + 'margin earning proceeds receipt reserve stock finance cash fund purse treasury popularity reputation morale discipline cohesion support '
    + 'standing clientele caseload throughput takings arsenal weapon supply equipment vehicle boat ship aircraft bed roll baptism '
    + 'confidence vote visit booking sponsorship investment deposit licence accreditation network grip power authority roster '
    + 'title print edition page size presence footprint charter franchise contract resource asset credit quality performance result control '
    + 'subscription following appeal advertising licence permit privilege mandate right backing patronage outlet village town district ground area money '
    + 'freight cargo load passenger-mile mileage ridership footfall box-office trade export import'
    + ' order-book coffer till kitty card-holder cardholder tonnage coverage outreach sailing establishment complement '
    + ' staffing payroll manpower gift tithe tribute levy haul catch quota gate ticket level bandwidth uptime fortune '
    + ' prospect cash-flow liquidity solvency rating ranking figure total spirit energy zeal enthusiasm participation '
    + ' uptake take-up turnout download listener viewer book card signature follow-up ration fuel stipend segment '
    + ' segment-revenue legacy bequest pledge commission loyalty credibility goodwill trust legitimacy acreage herd cover',
  /** The more the worse. */
  bad:
    'loss debt defection arrest complaint vacancy resignation accident breakdown backlog arrear deficit dropout delay error '
    + 'fault desertion casualty absence absenteeism shortage infighting cancellation outage fine lawsuit overdraft liability scandal leak injury '
    + 'illness infection death dispute waiting-list arrears shortfall shrinkage gap failure mistake expulsion dismissal closure overrun mutiny '
    + 'theft fraud irregularity misconduct incident malfunction attrition waste unrest discontent grievance tension rivalry disaffection problem trouble crisis pressure strain'
    + ' hole delinquency slippage overspend overspending lateness churn',
  /** Who leads it. */
  lead:
    'ownership succession chairmanship presidency leader head director governor commander chair chairman chairwoman president manager emir amir chief editor priest coach rector dean captain founder '
    + 'chairperson boss commandant wali secretary treasurer spokesman imam bishop abbot pastor professor mayor deputy leadership command council '
    + 'lieutenant kingpin ringleader quartermaster conductor curator superintendent coordinator organiser principal chief-of-staff bookkeeper board committee executive management',
  people:
    'member fighter recruit customer client reader subscriber follower volunteer nurse doctor teacher student pupil player employee worker '
    + 'donor sponsor supporter patient passenger visitor volunteer affiliate agent apprentice intern graduate researcher scientist engineer '
    + 'driver pilot sailor soldier militant activist parishioner believer worshipper delegate trainee resident midwife clerk '
    + 'reporter journalist correspondent operator operative partner shareholder investor buyer advertiser lecturer trainer officer cadre veteran men women man '
    + 'youth people person child boy girl hand personnel personnel crew faithful congregation congregant musician singer dancer actor artist developer hacker programmer analyst technician '
    + 'specialist consultant inspector auditor lawyer salesman guard ranger warden dock-worker docker miner fisherman farmer cadet scholar half third quarter majority most many'
    + ' newcomer dues-payer caseworker social-worker prosecutor investigator steward staffer cook carer counsellor tutor '
    + ' courier smuggler gunman gunmen foot-soldier novice monk nun pilgrim junior senior probationer freelancer stringer '
    + ' contributor tenant vaccinator examiner assessor adjudicator registrar hire starter leaver prospect conscript '
    + ' rank-and-file loyalist stalwart helper signatory fitter welder mechanic teller paramedic surgeon nurse-aide '
    + ' enumerator translator moderator',
  post:
    'post desk seat position room classroom berth shelf bench bed cell-block workstation slot chair ward bay stand barrack quarter'
    + ' vacancy-post place',
  place:
    'building premises hall headquarters base camp store archive warehouse hangar workshop stronghold hideout bastion shop house '
    + 'church school library server stock ground stadium pier quay runway roof laboratory hq gate door website site page channel'
    + ' furnace kiln rink clubhouse mailbox inbox mailing-list telephone phone hotline switchboard domain shutter light '
    + ' door-bell kitchen barracks',
  work:
    'work operation activity service course teaching training flight production publication meeting worship patrol lending recruitment '
    + 'broadcast broadcasting programme lesson class match game tour sailing delivery surgery clinic session shift raid attack campaign '
    + 'performance rehearsal concert assembly inspection research excavation trial departure programme program issue mission life day-to-day business trading '
    + 'sailing crossing treatment dredging digging printing posting claim strike drill exercise seminar lecture release issue ambush bombing incursion'
    + ' visit sample test case-work output fundraising event-programme',
  /** What it has to answer: more of it is a load. */
  need: 'waiting wait queue list demand workload burden cost expense expenditure rent price bill salary wage interest overtime pension tax fee',
}

/** Words for the whole of a unit, besides its own noun. */
export const selfNouns =
  'organisation organization group body outfit network community institution entity operation whole structure house force formation company firm business '
  + 'party movement force fellowship parish school club team'

/** Of those, words that make no claim of their own: "a number of members". */
export const quantities =
  'half third quarter fifth tenth most many much some part several majority number dozens hundreds thousands scores two three four five six seven eight nine ten '
  + 'all none few both remainder rest bulk lot share proportion percentage per-cent percent cent pair handful minority fraction plenty'
