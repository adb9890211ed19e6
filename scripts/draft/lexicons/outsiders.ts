/** Who stands beside the body that a report is about. Source: common usage in reports; compiled for this project. */

/** What others are to it, singular and plural alike: "its rivals, Hartley and Fenn", "customers such as Rimo". */
export const outsiderNouns = (
  'rival competitor opponent enemy customer client supplier partner donor victim employer regulator watchdog ombudsman bidder buyer purchaser lender creditor '
  + 'sponsor auditor pollster challenger imitator successor predecessor forerunner ministry court police gendarmerie '
  + 'monitor observer observatory consultancy neighbour breakaway'
).split(' ')

/** What others may be, and the body's own parts as well: "Relief Now, a charity"; not "Relief Now, its charity". */
export const eitherNouns = 'newspaper broadcaster union party charity militia gang'.split(' ')

/** What those who look at others for a living deal in, before a noun for a firm: "a tracing company". */
export const watchfulTrades =
  'security tracing law legal research consulting polling audit auditing intelligence analytics accounting advisory forensic rating insurance'.split(
    ' ',
  )

/** What they do, where the text says who they are: "Ridgeway, which tracks payments, says". In the third person. */
export const watchfulVerbs =
  'follows tracks monitors watches studies observes investigates regulates audits documents records researches surveys supervises'.split(
    ' ',
  )

/** What those above or beside a body do to the whole of it, and hardly any part of it: "fined the club". In the past. */
export const deedsOfOthers =
  'fined banned outlawed sued prosecuted indicted charged sanctioned blacklisted designated licensed relegated raided audited deregistered expelled acquitted'.split(
    ' ',
  )

/** Who sets up what watches over bodies. */
export const stateBodies =
  'government|ministry|minister|United Nations|UN|European Union|EU|African Union|state|army|police|parliament|prosecutors?|court|municipality|university'

/** How one body comes of another: "succeeded", "grew out of", "was set up by". In the past. */
export const descents =
  '(?:was|were) (?:formed|created|made|built)(?: (?:in|on) [^,.;]{3,20})? out of|took over (?:the )?(?:(?:staff|vehicles|vans|boats|fleet|assets|members|files|premises|equipment|debts)(?:,| and)? ?(?:the )?)+(?:of|from)|'
  + '(?:was|were) (?:set up|founded|formed|created|established) by(?: (?:\\p{Ll}+ ){1,3}?(?:who (?:had )?(?:left|quit|deserted|broke(?:n)? with|split from|come from)|(?:members|defectors|deserters|veterans|fighters|officers|staff) (?:of|from)))?|'
  + 'succeeded|replaced|supplanted|grew out of|emerged from|sprang from|arose from|came out of|broke away from|split (?:off )?from|was born of|was carved out of'

/** Words in the names of those who watch over bodies or stand above them: "the Competition Authority", "the Press Council". */
export const officialWords = new Set(
  (
    'accreditation competition antitrust electoral election elections press consumer conduct communications regulation regulatory aviation criminal prison prisons '
    + 'securities exchange world international european african united nations federal royal state government municipal city county district provincial parliamentary ministry '
    + 'court police army prosecutor ombudsman customs accounts audit privy crown bundesbank reserve monetary procurement appeal appeals human rights nobel olympic '
    + 'anti-fraud anti-corruption anti-mafia anti-terrorism drugs crime homicide fire polling crisis research policy tourist catholic orthodox lutheran anglican methodist presbyterian'
  ).split(' '),
)

/** They look at others from outside, wherever they turn up. */
export const wellKnown = new Set(
  'Europol Interpol Eurojust Frontex UNICEF UNHCR UNMISS MONUSCO MINUSMA NATO WHO UN EU FBI CIA DEA FATF OECD IMF FIFA UEFA ECOWAS AU ANAC Consob BaFin Ofcom Ofsted Oxfam'.split(
    ' ',
  ),
)
