import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

const stateIn = (text: string): string => (draftOf(text).units ?? []).map(({ name, status }) => `${name}: ${status}`).join(', ')

describe('the sense of a clause is the state of the unit that it speaks of', () => {
  test.each([
    // Of what is done, or happens, to the unit.
    ['The York branch was razed in June.', 'defunct'],
    ['The York branch was closed for repairs.', 'dormant'],
    ['The York branch has ceased to publish.', 'dormant'],
    ['The York branch has all but disappeared.', 'weakened'],
    ['The York branch has neither won nor lost customers.', 'stable'],
    ['The York branch neither won nor lost customers.', 'stable'],
    ['The York branch survived the cuts intact.', 'stable'],
    ['The York branch has not recovered.', 'weakened'],
    ['The York branch has stopped shrinking.', 'stable'],
    ['The York branch has become a foundation.', 'restructured'],
    ['The York branch refuses to accept the new chairman.', 'contested'],
    ['The York branch has taken three towns since May.', 'growing'],
    ['The York branch got its licence back in April.', 'recovering'],
    ['The York branch can field barely sixty men.', 'weakened'],
    ['The York branch feeds some 400 families.', 'active'],
    // Of what it has.
    ['Sales of the York branch slipped by a tenth.', 'weakened'],
    ['Complaints about the York branch have doubled.', 'weakened'],
    ['Margins at the York branch are thinner than they were.', 'weakened'],
    ['The head of the York branch was arrested in May.', 'weakened'],
    ['Teaching at the York branch has been interrupted since the flood.', 'dormant'],
    ['Readers of the York branch are as many as before.', 'stable'],
    ['The York branch is small. Its desks are filling again.', 'recovering'],
    ['The York branch is small. The branch whose director left has not been replaced.', 'weakened'],
    // Of what somebody does to it, or there.
    ['The council has suspended the York branch pending an inquiry.', 'dormant'],
    ['The council did away with the York branch.', 'defunct'],
    ['Nurses are leaving the York branch.', 'weakened'],
    ['Volunteers are drifting back to the York branch.', 'recovering'],
    ['Nobody has taught in the York branch since 2019.', 'dormant'],
    // Of whom the clause speaks.
    ['The York branch, which once bought boats for the crossing, has been inactive since January.', 'dormant'],
    ['The York branch, a spin-off set up in 2022, was wound up last summer.', 'defunct'],
    ['The York branch, shut during the strike, treats patients again.', 'active'],
    ['The York branch has two boards, and neither recognises the other.', 'contested'],
    ['The York branch was taken apart and put together again.', 'restructured'],
    ['York branch: closed in 2019.', 'defunct'],
  ])('%s', (text, status) => {
    expect(stateIn(text)).toBe(`York: ${status}`)
  })

  test.each([
    ['The York branch was closed in 2021 and has not returned.', 'defunct'],
    ['The York branch was dissolved in May. Its customers went over to a rival.', 'defunct'],
    ['The York branch shrank in 2015. Today it has more staff than ever.', 'growing'],
    ['The York branch has been dormant since its leader resigned.', 'dormant'],
  ])('and of two the later holds, and the unit before its parts: %s', (text, status) => {
    expect(stateIn(text)).toBe(`York: ${status}`)
  })

  test.each([
    ['a plan', 'The York branch was to be sold.'],
    ['what might have been', 'Had the grant come, the York branch would have grown.'],
    ['a denial', 'The York branch did not close.'],
    ['what it no longer does', 'The York branch is no longer growing.'],
    ['a passing time', 'The York branch is closed at weekends.'],
    ['a comparison with another', 'The York branch is smaller than that of Hull.'],
    ['what it has put up', 'The York branch has been up for sale since autumn.'],
    ['what another has', 'The army lost forty men fighting the York branch.'],
    ['a pronoun for another', 'The York branch is old. The walls are bare; they have faded.'],
    ['a month', 'A deputy head of the York branch left in May.'],
  ])('and %s is none: %s', (_, text) => {
    expect(stateIn(text)).toMatch(/^York: unknown(?:, Hull: unknown)?$/) // "that of Hull" is a branch, too
  })

  test('of two units each has its own', () => {
    expect(
      stateIn(
        'The York office has suspended its courses, and the Hull office, which took on 60 clerks, has been weakened by strikes.',
      ),
    ).toBe('York: dormant, Hull: weakened')
  })
})
