/** Who stands beside the body that a report is about. Source: common usage in reports; compiled for this project. */

/** What others are to it, singular and plural alike: "its rivals, Hartley and Fenn", "customers such as Rimo". */
export const outsiderNouns = (
  'rival competitor opponent enemy customer client supplier partner donor victim employer regulator watchdog ombudsman bidder buyer purchaser lender creditor '
  + 'sponsor auditor pollster challenger imitator successor predecessor ministry court police gendarmerie'
).split(' ')

/** What others may be, and the body's own parts as well: "Relief Now, a charity"; not "Relief Now, its charity". */
export const eitherNouns = 'newspaper broadcaster union party charity militia gang'.split(' ')

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
