import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

const claimsIn = (text: string) => (draftOf(text).claims ?? []).map(({ by, says, kind }) => [by, says, kind])

describe('what is laid in somebody’s mouth is a claim', () => {
  test.each([
    ['According to the union, the yard owes wages.', 'the union', 'The yard owes wages.', 'reported'],
    ['The yard owes wages, according to the union.', 'the union', 'The yard owes wages.', 'reported'],
    ['The owner said that the yard is safe.', 'the owner', 'The yard is safe.', 'reported'],
    ['The bank has, however, promised the owner a full audit.', 'the bank', 'The bank has, however, promised the owner a full audit.', 'claimed'], // prettier-ignore
    ['Clan elders in Bo told our staff that the yard is safe.', 'Clan elders in Bo', 'The yard is safe.', 'reported'],
    ['The bank warned the owner in May that the yard may close.', 'the bank', 'The yard may close.', 'forecast'],
    ['Ann Lee insists that the yard is safe.', 'Ann Lee', 'The yard is safe.', 'claimed'],
    ['In May 2021 the league said that it expelled the club.', 'the league', 'It expelled the club.', 'reported'],
    ['In the owner’s view, the yard is safe.', 'the owner', 'The yard is safe.', 'assessment'],
    ['The bank estimates that losses are small.', 'the bank', 'Losses are small.', 'assessment'],
    ['The bank estimates the loss at a fifth.', 'the bank', 'Estimates the loss at a fifth.', 'assessment'],
    ['The club will not survive, the auditors warned.', 'the auditors', 'The club will not survive.', 'forecast'],
    ['The union accuses the owner of neglect.', 'the union', 'Accuses the owner of neglect.', 'claimed'],
  ])('%s', (sentence, by, says, kind) => {
    const [claim, ...more] = claimsIn(sentence)
    expect(more).toEqual([])
    expect(claim?.[0]).toBe(by)
    expect(claim?.[1]?.replace(/\.$/, '')).toBe(says.replace(/\.$/, ''))
    expect(claim?.[2]).toBe(kind)
  })

  test('two that one voice makes in one sentence', () => {
    expect(claimsIn('The owner insists that the yard is safe, and claims that the bank is to blame.')).toEqual([
      ['the owner', 'The yard is safe.', 'claimed'],
      ['the owner', 'The bank is to blame.', 'claimed'],
    ])
  })
})

test('two who speak in turn in a sentence each have their own clause', () => {
  expect(claimsIn('The union claims that the yard is safe; the owner rejects the audit.')).toEqual([
    ['the union', 'The yard is safe.', 'claimed'],
    ['the owner', 'Rejects the audit.', 'claimed'],
  ])
})

test('who only answers in a sentence is no voice for what another says in it', () => {
  const text = 'The union claims that the yard is safe; the owner rejects this.'
  expect(claimsIn(text)).toEqual([['the union', text, 'claimed']])
})

test('a voice that a sentence names twice is shown with it once', () => {
  const text = 'A fisherman in Bo said that he had given up calling the service and called his cousin instead.'
  expect(claimsIn(text)).toEqual([['a fisherman in Bo', text, 'reported']])
})

describe('no claim is', () => {
  test.each([
    ['what nobody is named for', 'The crews are thought to have left.'],
    ['what somebody did not say', 'The owner did not say that the yard is safe.'],
    ['payment by rank', 'The crews are paid according to rank.'],
    ['a noun that looks like a verb', 'Official estimates back the view of the crews.'],
    ['plain telling', 'The yard was sold, and the crews left.'],
  ])('%s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})

describe('a claim whose sense hangs on the words that name its voice stands whole', () => {
  test.each([
    'Lee doesn’t think that the yard is safe.',
    'Lee does not believe that the yard is safe.',
    'Neither Lee nor Marsh says that the yard is safe.',
  ])('%s', (sentence) => {
    for (const { says } of draftOf(sentence).claims ?? []) expect(says).toBe(sentence)
  })
})

test('“it” is no people, and nobody of another paragraph', () => {
  const by = (text: string): (string | undefined)[] => claimsIn(text).map(([voice]) => voice)
  expect(by('Lee’s supporters say that the yard is safe. He leads a club called Open House. It claims 40 members.')).toEqual([
    'Lee’s supporters',
    'Open House',
  ])
  expect(by('The bank says that the yard is safe.\n\nIt claims 40 members.')).toEqual(['the bank', 'It'])
  expect(by('The bank says that the yard is safe. It claims 40 members.')).toEqual(['the bank', 'the bank'])
})

test('what is said within a quotation is not for the report to attribute', () => {
  expect(claimsIn('“People tell me that the yard is safe,” Lee says.')).toEqual([
    ['Lee', 'People tell me that the yard is safe.', 'reported'],
  ])
})

test('a voice that opened its sentence is named as within one, but for a name', () => {
  expect(
    ['An officer', 'Two clerks', 'Ann Lee', 'Some Good Company'].map(
      (by) => claimsIn(`${by} said that the yard is safe.`)[0]?.[0],
    ),
  ).toEqual(['an officer', 'two clerks', 'Ann Lee', 'Some Good Company'])
})
