import { prepositions } from '../../../draft/grammar/words.ts'
import { emptyWords } from '../../../draft/lexicons/openers.ts'
import type { CheckContext } from '../../check.ts'
import type { Unit } from '../../verified.ts'
import type { ReadReport } from '../grounds.ts'
import { saidBy } from '../meanings.ts'
import { stand } from '../names.ts'
import { ReadText } from '../read-text.ts'
import type { StatementFinding } from '../statement.ts'
import { stemOf, type Token, tokensOf } from '../tokens.ts'

/** What any unit may be called, whatever the report calls it. Source: English; compiled for this project. */
const general: ReadonlySet<string> = new Set(
  'unit part area region place site branch structure organisation organization group member body'.split(' ').map(stemOf),
)

/** What all units are called together is what the report calls one of them, where it speaks of it; "lost provinces" it has to say as well. */
export function checkUnitsLabel(
  { briefing, items, report: { title = '' } }: CheckContext,
  report: ReadReport,
): StatementFinding[] {
  const { units_label: label } = briefing
  const units = items.filter(({ path }) => path[0] === 'units')
  if (label === undefined || units.length === 0) return []
  const texts = units.flatMap((unit) => {
    const { quotes, near } = report.groundsOfItem(unit)
    const [first] = tokensOf((unit.item as Unit).name)
    const sentences = near.flatMap((block) => report.sentencesOf(block))
    return [...quotes, ...sentences.filter(({ stems }) => stems.has(first?.stem ?? ''))]
  })
  const head = new ReadText(title, { clock: {} })
  const all = [head, ...report.all.flatMap((block) => report.sentencesOf(block))]
  const strange = label.split(/,? and |, | & /).find((part) => !isCalled(ownPart(part, head, all), texts)) // "Core and provinces"; not "Andes"
  if (strange === undefined) return []
  return [
    {
      ...{ severity: 'warning', code: 'label-not-in-report', words: strange, path: ['units_label'], owner: ['slides', 'units'] },
      message: `The report does not call any of the units by “${strange}”.`,
      hint: 'Call them what the report calls them.',
    },
  ]
}

/** What stands behind whose they are, where a sentence names both, or the report is about the owner: "provinces" of "the State’s provinces". */
function ownPart(part: string, title: ReadText, sentences: readonly ReadText[]): string {
  const { owner, rest } = owned.exec(part)?.groups ?? {}
  if (owner === undefined || rest === undefined) return part
  const name = tokensOf(owner).filter(({ lower, isCapital }) => isCapital && !emptyWords.has(lower))
  const own = tokensOf(rest)
  const isOwner = sentences.some((each) => stand(name, [each]) && own.some(({ stem }) => each.stems.has(stem)))
  return isOwner || isTopic(name, title) ? rest : part
}

/** Whether a title names somebody, and not only behind a preposition: "A letter from York: Leeds recovers" is about Leeds. */
function isTopic([first, ...rest]: readonly Token[], { tokens }: ReadText): boolean {
  return tokens.some(
    ({ lower }, at) =>
      lower === first?.lower
      && !prepositions.has(tokens[at - 1]?.lower ?? '')
      && rest.every((word, next) => tokens[at + 1 + next]?.lower === word.lower),
  )
}

/** Matches "Islamic State’s provinces", "the members’ clubs"; not "Provinces". */
const owned = /^(?<owner>.+?)[’']s? (?<rest>.+)$/

function isCalled(part: string, texts: readonly ReadText[]): boolean {
  const own = tokensOf(part.charAt(0).toLowerCase() + part.slice(1)).filter(({ lower }) => !emptyWords.has(lower))
  const isOneSaid = own.length === 1 && texts.some(({ stems }) => saidBy(own[0]!.stem, stems))
  return isOneSaid || stand(own, texts) || own.every(({ stem }) => general.has(stem))
}
