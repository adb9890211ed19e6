import { expect, test } from 'vitest'
import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import { readReport } from '../../scripts/read/read-report.ts'
import { readCases } from '../cases/labels.ts'
import { scoreDraft, total, type KindScored } from '../cases/score.ts'
import { itemsOf } from './drafted.ts'

type Floors = Readonly<Record<KindScored, readonly [precision: number, recall: number]>>

/** What drafts must reach, precision and recall, over all reports of a half: the goal on those that rules are built on. */
const build: Floors = {
  sections: [0.99, 0.99],
  figures: [0.95, 0.93],
  events: [0.96, 0.9],
  units: [0.88, 0.9],
  statuses: [0.88, 0.78],
  claims: [0.82, 0.9],
}

/** On those that are held back, what has been reached where it falls short of the goal: it must not fall again. */
const held: Floors = { ...build, events: [0.94, 0.9], units: [0.87, 0.88], statuses: [0.85, 0.79] }

/** Held back too, by authors who came after the rules: what has been reached, nearly all of it on first sight. */
const heldLater: Floors = {
  ...build,
  ...{ events: [0.91, 0.9], units: [0.82, 0.88], statuses: [0.83, 0.77], claims: [0.96, 0.89] },
}
const later = new Set([
  'andean-union-confederation',
  'ansar-al-mithaq',
  'aouk-salvation-union',
  'banner-assembly-sahel',
  'buna-network',
  'calder-quay-group',
  'canal-broadcasting-office',
  'common-path-party',
  'copperline-ransomware',
  'harbour-relief',
  'inland-fisheries',
  'kestrel-aubade',
  'lantern-relief',
  'ledger-syndicate',
  'maestral-committee',
  'mizan-provinces',
  'patkai-council',
  'rally-of-fronts',
  'rayat-al-sabr',
  'rimal-provinces',
  'savannah-fronts',
  'tavoliere-water',
])

const scored = await Promise.all(
  readCases().map(async ({ name, report, labels }) => {
    const { published } = labels
    const half = later.has(name) ? 'heldLater' : labels.half
    const read = await readReport(report)
    const briefing = draftBriefing(read, published === undefined ? {} : { published })
    const texts = read.blocks.map(({ text }) => text.replace(/\s+/g, ' ')) // matches "  "; not "-"
    const astray = itemsOf(briefing).filter(({ quote }) => !texts.some((text) => text.includes(quote)))
    return { half, differences: scoreDraft(briefing, labels), astray: astray.map(({ id }) => `${name}: ${id}`) }
  }),
)

test('there are twelve reports to build on at least, and thirty-nine that are held back', () => {
  const [onBuild = 0, onHeld = 0, onLater = 0] = ['build', 'held', 'heldLater'].map(
    (half) => scored.filter((each) => each.half === half).length,
  )
  expect(onBuild).toBeGreaterThanOrEqual(12)
  expect([onHeld, onLater]).toEqual([17, 22])
})

test('every quote of every draft stands in its report', () => {
  expect(scored.flatMap(({ astray }) => astray)).toEqual([])
})

test.each(
  Object.entries({ build, held, heldLater }).flatMap(([half, floors]) =>
    Object.entries(floors).map(([kind, floor]) => [kind as KindScored, half, ...floor] as const),
  ),
)('%s, on the half “%s”: precision %d and recall %d at least', (kind, half, precision, recall) => {
  const counts = scored.filter((each) => each.half === half).map(({ differences }) => differences[kind].counts)
  const reached = total(counts)
  expect(reached.precision).toBeGreaterThanOrEqual(precision)
  expect(reached.recall).toBeGreaterThanOrEqual(recall)
})
