import { expect, test } from 'vitest'
import { countLines, widthOf } from '../../scripts/typeset/text-width.ts'
import { joinWhole, partEnd, tieEnd } from '../../scripts/typeset/whole.ts'

const wholesOf = (text: string) => {
  const found: string[] = []
  joinWhole(text, (whole) => (found.push(whole), whole))
  return found
}

test.each([
  ['as with al-Qaeda, it', ['al-Qaeda']],
  ['sold for €840 million in March', ['€840 million']],
  ['put at US$ 38 million', ['US$ 38 million']],
  ['on 11 June 2022', ['11 June']],
  ['of 12 units; 7 are dormant', ['12 units', '7 are']],
  ['in 2023 it fell', []],
  ['from 2019–20 on', []],
  ['the Donaudampfschifffahrts-Elektrizitaetenhauptbetriebswerk', []],
])('what is read as one stands on one line: %s', (text, whole) => {
  expect(wholesOf(text)).toEqual(whole)
})

test('a line that is reckoned ends in none of them', () => {
  const text = 'as with al-Qaeda'
  expect(countLines(text, 20, widthOf('as with al-', 20) * 1.05)).toBe(2)
  expect(countLines('sold for €840 million', 20, widthOf('sold for €840', 20) * 1.05)).toBe(2)
})

test('the last words of a text stand together, and no number without its word', () => {
  expect(partEnd('Its operations are tied to what each branch is operationally capable of')).toEqual([
    'Its operations are tied to what each branch is ',
    'operationally capable of',
  ])
  expect(partEnd('He pointed to a transfer of €60 million last year')).toEqual([
    'He pointed to a transfer of ',
    '€60 million last year',
  ])
  expect(partEnd('It closed')).toEqual(['It closed', ''])
  expect(tieEnd('He pointed to a transfer of €60 million last year')).toBe(
    'He pointed to a transfer of €60\u00a0million\u00a0last\u00a0year',
  )
})
