import { expect, test } from 'vitest'
import { parseBriefing } from '../../scripts/verify/parse-briefing.ts'
import { clubBriefing } from './club.ts'

/** The briefing of the club with other figures. */
function codesFor(...figures: readonly string[]): readonly string[] {
  const items = figures.map(
    (keys, index) => `  - { id: figure-${index}, label: members, quote: "2022", qualifier: exact, ${keys} }`,
  )
  const text = clubBriefing
    .replace(/figures:\n    items: \[members\]/, 'figures: {}')
    .replace(/\nfigures:\n[^]*?\nunits:/, `\nfigures:\n${items.join('\n')}\nunits:`)
  return parseBriefing(text, 'briefing.yaml').problems.map(({ code }) => code)
}

test.each<[string, readonly string[], readonly string[]]>([
  ['of one unit and speaker', ['value: 1, unit: ships, scale: fleet', 'value: 2, unit: ships, scale: fleet, as_of: 2020'], []],
  ['of two units', ['value: 1, unit: ships, scale: fleet', 'value: 2, unit: boats, scale: fleet'], ['scale-mixes']],
  [
    'of two speakers',
    ['value: 1, unit: ships, scale: fleet, by: A', 'value: 2, unit: ships, scale: fleet, by: B'],
    ['scale-mixes'],
  ],
  [
    'of one who says it and none',
    ['value: 1, unit: ships, scale: fleet', 'value: 2, unit: ships, scale: fleet, by: B'],
    ['scale-mixes'],
  ],
  ['of two kinds', ['value: 1, unit: ships, scale: a, kind: claimed', 'value: 2, unit: ships, scale: a'], ['scale-mixes']],
  ['with two scales', ['value: 1, unit: ships, scale: a', 'value: 2, unit: boats, scale: b'], ['scale-of-one', 'scale-of-one']],
  ['in words', ['value: 1, unit: ships, scale: a', 'value: [100, 900], words: hundreds, unit: ships, scale: a'], ['no-length']],
  ['below zero', ['value: 1, unit: ships, scale: a', 'value: -2, unit: ships, scale: a'], ['no-length']],
])('figures %s on a scale', (_, figures, codes) => expect(codesFor(...figures)).toEqual(codes))

test.each<[string, readonly string[]]>([
  ['value: 58, unit: "%", picture: share', []],
  ['value: 130, unit: "%", picture: share', ['no-share']],
  ['value: 58, unit: ships, picture: share', ['no-share']],
  ['value: 58, unit: ships, picture: none', []],
  ['value: 58, unit: ships, picture: pie', ['not-in-list']],
])('a figure with %s', (keys, codes) => expect(codesFor(keys)).toEqual(codes))
