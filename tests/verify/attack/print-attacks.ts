/**
 * Prints what `verify` finds in the statements made by hand, by kind and part.
 *
 * npm run attacks -- [--show KIND|fair|all]; --show lists the lies that are not found and the fair
 * rewordings that are, of the half that rules are built on
 */

import { parseArgs } from 'node:util'
import { measureAttacks, shareFound, type Outcome } from './measure.ts'
import { lieKinds } from './read-sets.ts'

const { values } = parseArgs({ options: { show: { type: 'string' } } })
const outcomes = await measureAttacks()

for (const { half, kind, text, quote, worst, findings, set } of outcomes) {
  const isWanted = kind === 'fair' ? worst !== 'none' : worst === 'none'
  if (half !== 'build' || !isWanted || (values.show !== kind && values.show !== 'all')) continue
  console.log(`${kind} (${set})\n  ${quote}\n  > ${text}`)
  for (const finding of findings) console.log(`    ${finding}`)
}

for (const half of ['build', 'held', 'fresh', 'night'] as const) {
  const ofHalf = outcomes.filter((outcome) => outcome.half === half)
  console.log(half.padEnd(12), ' made  error  warning  none')
  for (const kind of [...lieKinds, 'fair'] as const)
    printRow(
      kind,
      ofHalf.filter((outcome) => outcome.kind === kind),
    )
  printRow(
    'all lies',
    ofHalf.filter(({ kind }) => kind !== 'fair'),
  )
}

function printRow(name: string, of: readonly Outcome[]): void {
  if (of.length === 0) return
  const counts = (['error', 'warning', 'none'] as const).map((worst) => of.filter((each) => each.worst === worst).length)
  const share = `${(100 * shareFound(of, 'error', 'warning')).toFixed(0)} % found`
  console.log(
    `  ${name}`.padEnd(12),
    String(of.length).padStart(5),
    ...counts.map((count) => String(count).padStart(7)),
    '  ',
    share,
  )
}
