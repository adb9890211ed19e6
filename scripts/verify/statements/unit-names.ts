import type { LocatedItem } from '../check.ts'
import type { Path } from '../tree.ts'
import type { Briefing, Unit } from '../verified.ts'
import { describeItem } from './describe.ts'
import type { ReadReport } from './grounds.ts'
import type { StatementFinding } from './statement.ts'
import { tokensOf } from './tokens.ts'

/** A unit is named in the sentence that an item rests on, or, where that names none of them, in its paragraph. */
export function unitNotNamed(
  located: LocatedItem,
  id: string,
  keys: Path,
  briefing: Briefing,
  report: ReadReport,
): StatementFinding[] {
  const unit = briefing.units?.find((each) => each.id === id)
  if (unit === undefined) return []
  const { quotes, sentences, near } = report.groundsOfItem(located)
  const here = [...quotes.slice(0, 1).map(({ text }) => text), ...sentences.map(({ sentence }) => sentence.text)]
  const names = (texts: readonly string[], { name }: Unit): boolean => {
    const stems = new Set(texts.flatMap((text) => tokensOf(text).map(({ stem }) => stem)))
    return texts.some((text) => text.includes(name)) || ownStems(name, briefing).some((stem) => stems.has(stem))
  }
  const other = briefing.units?.find((each) => each !== unit && names(here, each))
  const around =
    other === undefined ? near.filter(({ block }) => block?.id === quotes[0]?.block?.id || block?.kind === 'heading') : []
  if (names([...here, ...around.map(({ text }) => text)], unit)) return []
  return [
    describeItem(
      located,
      {
        severity: other === undefined ? 'warning' : 'error',
        code: 'unit-not-named',
        words: id,
        message: `The quote does not name “${unit.name}”${other === undefined ? '' : `, but “${other.name}”`}.`,
        hint: 'Name the unit that the quote speaks of, or take it away.',
      },
      ...keys,
    ),
  ]
}

/** The words of a unit's name that are not in the name of most others: "Kenya" of "Kenya Country Office". */
export function ownStems(name: string, { units = [] }: Briefing): string[] {
  const stems = tokensOf(name).map(({ stem }) => stem)
  const shared = (stem: string): number => units.filter((unit) => tokensOf(unit.name).some((token) => token.stem === stem)).length
  const own = stems.filter((stem) => shared(stem) === 1)
  return own.length > 0 ? own : stems.filter((stem) => shared(stem) < Math.max(2, units.length / 2))
}
