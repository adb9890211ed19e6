import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { draftBriefing } from '../../scripts/draft/draft-briefing.ts'
import { readReport } from '../../scripts/read/read-report.ts'
import type { Report } from '../../scripts/read/report.ts'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { verifyBriefing } from '../../scripts/verify/verify-briefing.ts'
import { project } from '../briefdeck.ts'
import { readCases } from '../cases/labels.ts'
import { mutantsOf, mutationKinds, type Mutant, type MutationKind } from './mutants.ts'

/** Of different fields, and each drafted without a finding. */
const cases = ['bank-divisions', 'border-ring', 'football-federation', 'glassmoth-one-year-on', 'reeds-and-leaflets']

/** A name in a sentence, which a mutant gets in the place of another one. Matches "Baghouz" in "in Baghouz,"; not "March". */
const name =
  /(?<=[\p{Ll},] )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)\b)\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)*(?![\p{L}’'-])/gu

export interface Caught {
  readonly made: number
  readonly missed: readonly Mutant[]
}

export interface MutatedDeck {
  readonly name: string
  /** Findings on the briefing as it is: none are wanted. */
  readonly unaltered: readonly string[]
  readonly caught: Readonly<Record<MutationKind, Caught>>
}

/**
 * Alters the shipped briefing and those drafted from case reports, one thing at a time, and counts what `verify` finds.
 *
 * @param most of each kind, in a drafted briefing; in the shipped one everything is altered
 */
export async function mutateDecks(most = Infinity): Promise<readonly MutatedDeck[]> {
  const shipped = await mutateDeck('shipped', join(project, 'data/report.md'), () =>
    parse(readFileSync(join(project, 'data/briefing.yaml'), 'utf8')),
  )
  const drafted = []
  for (const { name: deck, report, labels } of readCases(cases)) {
    const { published } = labels
    const draft = (read: Report) => draftBriefing(read, published === undefined ? {} : { published })
    drafted.push(await mutateDeck(deck, report, draft, most))
  }
  return [shipped, ...drafted]
}

async function mutateDeck(deck: string, path: string, make: (report: Report) => unknown, most = Infinity): Promise<MutatedDeck> {
  const report = await readReport(path)
  // As in the file: every briefing goes through YAML.
  const briefing: unknown = {
    ...(parse(stringify(make(report), { aliasDuplicateObjects: false })) as object),
    report: 'report.md',
  }
  const findings = (altered: unknown) =>
    verifyBriefing(report, parseBriefing(stringify(altered, { aliasDuplicateObjects: false }), 'briefing.yaml')).problems
  const names = [...new Set(report.blocks.flatMap(({ text }) => text.match(name) ?? []))]
  const mutants = mutantsOf(briefing, names)
  const caught = mutationKinds.map((kind) => {
    const made = spread(
      mutants.filter((mutant) => mutant.kind === kind),
      most,
    )
    return [kind, { made: made.length, missed: made.filter((mutant) => findings(mutant.briefing).length === 0) }] as const
  })
  return {
    name: deck,
    unaltered: findings(briefing).map(({ code, message }) => `${code}: ${message}`),
    caught: Object.fromEntries(caught) as unknown as Record<MutationKind, Caught>,
  }
}

/** So many of them, evenly from all. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most)
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

/** What was made and caught of a kind, over all decks. */
export function totalOf(decks: readonly MutatedDeck[], kind: MutationKind): { made: number; caught: number } {
  const made = decks.reduce((sum, { caught }) => sum + caught[kind].made, 0)
  return { made, caught: made - decks.reduce((sum, { caught }) => sum + caught[kind].missed.length, 0) }
}
