import type { Labels } from '../labels.ts'
import { counted, percent } from './counted.ts'

/** In the middle of a sentence an article is small. Matches the article of "Le ministère", "L’agence"; not "Le Havre". */
const within = (by: string) => by.replace(/^(?:L[ea]s? |L[’'])(?=\p{Ll})/u, (article) => article.toLowerCase())

const either = new Intl.ListFormat('fr', { type: 'disjunction' })

const all = new Intl.ListFormat('fr')

const by = (speakers: readonly string[], more: number) => {
  const others = more === 0 ? [] : [counted('fr', more, { one: 'une autre voix', other: '# autres voix' })]
  if (speakers.length > 0) return `, par ${all.format([...speakers.map(within), ...others])}`
  return more === 0 ? ' du rapport' : ` de ${counted('fr', more, { one: 'la même voix', other: '# voix' })}`
}

/** A day has an article in a sentence, a month and a year have none. Matches "17 mai 2025", "1er mai 2025"; not "mai 2025". */
const onDay = (date: string) => (/^\d{1,2}(?:er)? \p{L}/u.test(date) ? `le ${date}` : date)

/** Of a word that is no abbreviation. Matches the first letter of "Provinces"; not "ONG". */
const lowerFirst = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())

const statements = { one: '# énoncé', other: '# énoncés' }
const quotes = { one: '# citation', other: '# citations' }
/** All that can be used of a report. */
const allOf = (sentences: number, rows: number) =>
  rows === 0
    ? counted('fr', sentences, { one: '# phrase', other: '# phrases' })
    : `${sentences + rows} phrases et lignes de tableaux`

/** The deck's own words in French. A colon has a space before it that is not broken. */
export const fr: Labels = {
  draft: 'Projet : non encore relu',
  draftShort: 'Projet',
  continued: (part, parts) => `(${part} sur ${parts})`,
  headlines: {
    summary: 'L’essentiel',
    figures: 'Chiffres clés',
    voices: 'Qui dit quoi',
    events: 'Ce qui s’est passé, et quand',
    outlook: 'À suivre',
    sources: 'Sources et limites',
    method: 'Comment ce document a été établi',
    evidence: 'Passages cités',
  },
  units: 'Unités',
  standing: (of, units, groups) =>
    `Sur ${of} ${lowerFirst(units)}, ${groups
      .map(
        ({ count, statuses }) =>
          `${count} ${count === 1 ? 'a' : 'ont'} le statut ${either.format(statuses.map((each) => `« ${lowerFirst(each)} »`))}`,
      )
      .join(' ; ')}`,
  eventsBetween: (count, first, last) =>
    first === last ? `${count} événements datés : ${first}` : `${count} événements entre ${onDay(first)} et ${onDay(last)}`,
  statementsBy: (count, speakers, more) => counted('fr', count, { one: 'Un énoncé', other: '# énoncés' }) + by(speakers, more),
  forecastsBy: (count, speakers, more) =>
    counted('fr', count, { one: 'Une prévision', other: '# prévisions' }) + by(speakers, more),
  kinds: { reported: 'Rapporté', claimed: 'Affirmé', assessment: 'Appréciation', forecast: 'Prévision' },
  attribution: (kind, by) => (by ? `${kind} : ${by}` : kind),
  claimedBy: (by) => `Affirmé par ${within(by)}`,
  pair: (term, text) => `${term} : ${text}`,
  series: (parts) => parts.join(', '),
  remarks: (parts) => parts.join(' ; '),
  saidBy: (what, by) => `${what} (${by})`,
  accordingTo: (by) => `selon ${within(by)}`,
  contradicts: 'Le rapport dit aussi',
  reckonedFrom: (figures) => `Calculé pour cette présentation à partir de ${new Intl.ListFormat('fr').format(figures)}`,
  basis: 'Sur quelle base',
  shownOn: 'Diapositive',
  qualifiers: { exact: '', over: 'plus de', under: 'moins de', about: 'environ', range: '', fraction: '' },
  /** What the pictures under figures mean. */
  pictures: {
    dot: 'un point, une personne',
    hollow: 'incertain',
    open: 'et plus',
    range: 'incertain',
    soft: 'valeur approchée',
    scale: 'même échelle, à partir de zéro',
  },
  groups: { core: 'Centre', periphery: 'Périphérie' },
  statuses: {
    active: 'Active',
    growing: 'En croissance',
    recovering: 'En redressement',
    restructured: 'Restructurée',
    stable: 'Stable',
    contested: 'Contestée',
    weakened: 'Affaiblie',
    dormant: 'En sommeil',
    defunct: 'Dissoute',
    unknown: 'Statut non indiqué',
  },
  map: {
    headline: (units) => `${units} sur la carte`,
    note: 'Un signe ou une teinte indique à peu près de quel lieu il s’agit, et non qui le tient. Les limites sont celles de Natural Earth et n’impliquent aucun jugement.',
    region: (name) => `${name} (région)`,
    described: (unit, status, where) => `${unit}, ${status} : dessiné à l’emplacement ${where}`,
    named: (unit, status) => `${unit}, ${status}`,
    unplaced: 'Hors de la carte',
    apart: ' ;',
    more: (count) => `et ${count} de plus`,
    picture: (units) => `Carte avec ${units} signes et noms`,
    table: 'En tableau',
    columns: { name: 'Nom', status: 'État', where: 'Emplacement', source: 'Source' },
  },
  table: {
    group: 'Groupe',
    since: 'Depuis',
    note: 'Remarque',
    from: 'De',
    relation: 'Lien',
    contains: 'comprend',
    to: 'Vers',
    certainty: 'Certitude',
    certainties: { stated: 'affirmé', possible: 'possible' },
    date: 'Date',
    event: 'Événement',
    turn: 'Phase',
  },
  turns: { event: 'Événements', formation: 'Création', loss: 'Pertes', rebuilding: 'Reprise', action: 'Activité' },
  since: (date) => `depuis ${date}`,
  quarter: (quarter, year) => `${quarter}${quarter === '1' ? 'er' : 'e'} trimestre ${year}`,
  namedAxis: false,
  mark: 'Source',
  undated: 'Non daté dans le rapport',
  panel: {
    passage: 'Passage',
    several: 'Sources de cette diapositive',
    next: 'Source suivante',
    previous: 'Source précédente',
    close: 'Fermer',
    evidence: 'Passages cités, diapositive',
    report: 'Lire la suite dans le rapport',
    newTab: 's’ouvre dans un nouvel onglet',
  },
  reportPage: {
    title: (report) => `${report} (le rapport)`,
    skip: 'Aller au texte du rapport',
    of: 'Le rapport sur lequel repose la présentation',
    text: 'Texte du rapport',
    used: 'Cité dans la présentation',
    table: 'Tableau du rapport',
    uses: ({ sentences, rows, quoted, whole, told }) =>
      `La présentation cite ${quoted} des ${allOf(sentences, rows)} du rapport : ${whole} en entier, ${quoted - whole} en partie.${told === 0 ? '' : ` Ses titres ou ses notes en reprennent ${told} de plus.`}`,
    howMarked:
      'Ce qu’elle cite est marqué, avec en regard les diapositives qui s’y appuient, et souligné deux fois là où plusieurs énoncés s’appuient sur les mêmes mots. Ce qui n’est pas marqué n’est pas cité.',
    slide: (number) => `diapositive ${number}`,
  },
  place: (section, paragraph) =>
    section === 0 ? `Introduction, paragraphe ${paragraph}` : `Section ${section}, paragraphe ${paragraph}`,
  particulars: {
    report: 'Rapport',
    publisher: 'Éditeur',
    interviewee: 'Personne interrogée',
    published: 'Date',
    limits: 'Limites',
    made: 'Méthode',
    evidence: 'Passages cités',
    borneOut: 'Confirmé par la rédaction',
  },
  interview: (name) => `Rend compte d’un entretien avec ${name}`,
  made: 'Choisi dans le rapport et mis en forme par une personne. Chaque énoncé porte le numéro du passage cité ; un titre repose sur ce qui figure sous lui. Aucun texte n’a été rédigé par un modèle.',
  drafted: (open, all) =>
    `Extrait du rapport selon des règles ; ${open} éléments sur ${all} n’ont été vus par personne. Chaque énoncé porte le numéro du passage cité ; un titre repose sur ce qui figure sous lui. Aucun texte n’a été rédigé par un modèle.`,
  counts: ({ statements: made, quotes: on, used: { sentences, rows, quoted, told }, borneOut, drafts }) =>
    `${counted('fr', made, statements)} sur ${counted('fr', on, quotes)}, tirés de ${quoted + told} des ${allOf(sentences, rows)} du rapport (${percent(quoted + told, sentences + rows)} %). Confirmé par la rédaction : ${borneOut}. Éléments non relus : ${drafts}.`,
  borneOut: (of, words, reason) => `${of ? `${of}, ` : ''}« ${words} » : ${reason}.`,
  lookUp: 'À consulter : non présenté.',
  comma: ', ',
  upright: 'Tournez le téléphone pour agrandir le texte, ou lisez le rapport',
  outOf: '/',
  handout: {
    name: 'Ce document',
    kind: 'Document remis',
    about: (slides, minutes) =>
      `${counted('fr', slides, { one: 'Une diapositive', other: '# diapositives' })}, ${counted('fr', minutes, { one: 'une minute', other: '# minutes' })} de présentation. Sous chaque diapositive figurent les notes et ses sources, sous les numéros qu’elles y portent.`,
    slide: (number) => `Diapositive ${number}`,
    picture: (number) => `Image de la diapositive ${number}`,
    say: 'Notes',
    sources: 'Sources',
    alsoOn: 'aussi sur la diapositive',
    of: 'sur',
  },
}
