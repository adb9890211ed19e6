import { describe, expect, test } from 'vitest'
import { annotate } from '../../scripts/draft/annotate.ts'
import { companionsOf, withCompanions } from '../../scripts/draft/companions.ts'
import { sentencesOf } from '../../scripts/draft/sentences.ts'
import { reportOf } from './drafted.ts'

/** For each sentence of a paragraph how many of them, itself included, are told where it is. */
function togetherIn(text: string): readonly number[] {
  const sentences = sentencesOf(reportOf(text))
  const companions = companionsOf(annotate(sentences, undefined))
  return sentences.map((sentence) => withCompanions(sentence, companions).length)
}

describe('what the next sentence overtakes is not told without it', () => {
  test.each([
    ['a return', 'The line was suspended on 20 January. It reopened in February.'],
    ['an undoing', 'The court struck the party off the list. The party was reinstated in May.'],
    ['a fall after a rise', 'The Leeds branch grew to 90 people. Since then it has shrunk.'],
    ['a “no”', 'Most observers expected the union to break up. It did not.'],
    ['a “however”', 'The branch sold its hall. It kept the archive, however, and the choir.'],
  ])('%s', (_, text) => expect(togetherIn(text)).toEqual([2, 1]))

  test.each([
    ['more of the same', 'The line was suspended on 20 January. It serves four towns.'],
    ['another subject', 'The line was suspended on 20 January. Ferries resumed in February.'],
    ['another paragraph', 'The line was suspended on 20 January.\n\nIt reopened in February.'],
    ['those who write', 'Revenue rose to a record. We lift our target.'],
  ])('but by itself before %s', (_, text) => expect(togetherIn(text)).toEqual([1, 1]))
})

describe('what another voice answers is told with it, and it with that', () => {
  test.each([
    ['another number', 'The union says that 4,000 workers went out. The employer puts it at 1,100.'],
    ['another number of the same', 'The union claims that 2,100 jobs went. Management puts the loss at 1,350 jobs.'],
    ['a denial', 'The union says that 200 jobs are at risk. Management denies that there is any such plan.'],
    ['a doubt', 'Ann Lee insists that the savings will come. Bankers in Oslo are less sure, and say that they are late.'],
    ['a reply', 'The ministry said that the dead were counted. Ann Lee, who leads the forum, replied on 6 March.'],
  ])('%s', (_, text) => expect(togetherIn(text)).toEqual([2, 2]))

  test.each([
    ['a number of something else', 'The union says that 2,100 jobs went. Management puts the loss at 12 ships.'],
    ['the same voice', 'Ann Lee says that the dock is safe. Ann Lee says that the dock is old.'],
    ['another matter', 'Ann Lee says that the dock is safe. Bo Marsh says that wages have risen.'],
  ])('but not %s', (_, text) => expect(togetherIn(text)).toEqual([1, 1]))

  test('what denies the report’s own words is told by itself, unless it points at them', () => {
    expect(togetherIn('The yard sold a dock. Its owner denies that money is missing.')).toEqual([2, 1])
    expect(togetherIn('The yard sold a dock. Its owner denies this.')).toEqual([2, 2])
  })
})
