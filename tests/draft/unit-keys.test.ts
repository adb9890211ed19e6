import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

const unitsIn = (text: string): (readonly [string, string])[] =>
  (draftOf(text).units ?? []).map(({ name, status }) => [name, status])

describe('one part under two names is drafted once', () => {
  test('by its place in a table, and with its scope in the text', () => {
    const table = '| District office | State |\n| --- | --- |\n| Leeds | growing |\n| York | dormant |\n'
    const text = 'The Leeds District Office grew. The York District Office slept.'
    expect(unitsIn(`# T\n\n${table}\n${text}\n`).map(([name]) => name)).toHaveLength(2)
  })

  test('among others in small letters, and by its title', () => {
    const names = unitsIn('It has a mobile team, a cell and an archive desk. The Mobile Response Team is stable.').map(
      ([name]) => name,
    )
    expect(names.filter((name) => /mobile/i.test(name))).toHaveLength(1)
  })

  test('by another name in brackets', () => {
    const text = 'The Kasserine Brigade (also known as Katibat al-Salloum) is active. The York cell was closed.'
    expect(unitsIn(text).map(([name]) => name)).toEqual(['Kasserine Brigade', 'York cell'])
  })

  test('but not an office of the place beside one of its district', () => {
    const names = (text: string) => unitsIn(text).map(([name]) => name)
    expect(names('The Leeds Office grew. The Leeds District Office slept.')).toHaveLength(2)
  })
})
