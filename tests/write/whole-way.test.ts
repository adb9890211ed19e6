import { expect, test, vi } from 'vitest'
import { composeDeck } from '../../scripts/compose/compose-deck.ts'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { writeSlides } from '../../scripts/write/write-slides.ts'
import { fc } from '../property.ts'
import { dangerousText, shown, tidy } from './dangerous-text.ts'
import { expectLike, placeholderFor, placeholdersIn, readPlain } from './expect-slides.ts'
import { briefingOf, reportFor, yamlOf } from './whole-briefing.ts'

// How slides are parted depends on how wide their texts are; here all are alike, so that decks can be compared.
vi.mock('../../scripts/typeset/text-width.ts', async (original) => ({
  ...(await original<object>()),
  countLines: () => 1,
  widthOf: (text: string, size: number) => (text.length > 0 ? size : 0),
}))

/** How many whole decks are made: `BRIEFDECK_RUNS=50000` for a long run by hand. Each has a text of its own in every field. */
const DECKS = Number(process.env['BRIEFDECK_RUNS'] ?? 2000)

/** The texts that a briefing holds. */
const TEXTS = countTexts()

/** Short enough for one slide of each kind: how many there are must not depend on the text. */
const text = dangerousText.map((long) => tidy(long.slice(0, 60)))
const texts = fc.uniqueArray(text, { minLength: TEXTS, maxLength: TEXTS, selector: (each) => shown(each) })

function countTexts(): number {
  let count = 0
  briefingOf(() => String(count++))
  return count
}

/** All steps from the text of `briefing.yaml` to that of `slides.md`. */
function slidesFrom(given: readonly string[]): string {
  let count = 0
  const next = (): string => given[count++]!
  // A quote that begins or ends with something unseen is given back without it, so words stand around it; and a
  // number, for a quote is found as well where it differs in its quotation marks alone. And so many that it is always
  // shown under its point.
  const briefing = briefingOf(
    next,
    () => `Note ${count} says ${next()} here, as the harbour office had it printed for its own use and for ours`,
  )
  const parsed = parseBriefing(yamlOf(briefing), 'briefing.yaml')
  const { verified, problems } = verifyBriefing(reportFor(briefing), parsed)
  if (verified === undefined) throw new Error(JSON.stringify(problems))
  return writeSlides(composeDeck(verified))
}

const plain = await readPlain(slidesFrom(Array.from({ length: TEXTS }, (_, index) => placeholderFor(index))))

test('nearly every field is shown', () => {
  const said = JSON.stringify(plain.slides.map(({ frontmatter, notes, body }) => [frontmatter, notes.blocks, body.blocks]))
  expect(placeholdersIn(said + plain.written).size).toBeGreaterThan(TEXTS - 12)
})

test(
  'from the briefing to the slides, every text stays to the letter and runs nothing, whatever it is',
  async ({ task }) => {
    task.meta.strings = DECKS * TEXTS
    await fc.assert(
      fc.asyncProperty(texts, (given) => expectLike(plain, slidesFrom(given), given)),
      { numRuns: DECKS },
    )
  },
  DECKS * 200,
)
