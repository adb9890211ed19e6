import { describe, expect, test } from 'vitest'
import type { Claim, DatedEvent } from '../../scripts/draft/briefing.ts'
import { chooseItems } from '../../scripts/draft/choose-items.ts'

const event = (what: string, date?: string): DatedEvent => ({
  id: what.replaceAll(' ', '-'),
  what,
  ...(date !== undefined && { date }),
  quote: `${what}.`,
})
const outlookOf = (events: readonly DatedEvent[], published?: string, claims: readonly Claim[] = []) =>
  chooseItems({ figures: [], claims, events }, { published }).outlook?.items

describe('to watch for is', () => {
  test.each([
    ['what has a later day than the report', 'A ballot of all dockers would be held on 3 September', '2024-09-03', '2024-06'],
    ['what has a later quarter', 'The systems are joined in the second quarter', '2024-Q2', '2024-03-22'],
    ['what is due, where the report has no date', 'A vote is due on 3 September', '2024-09-03', undefined],
    ['what is to come in the year of the report', 'A third league will start in August', '2024', '2024-03'],
  ])('%s', (_, what, date, published) => {
    expect(outlookOf([event(what, date)], published)).toEqual([what.replaceAll(' ', '-')])
  })

  test.each([
    ['what is past', 'The dock at Hull closed in May', '2023-05', '2024-03'],
    ['what was, though its date seems to lie ahead', 'The dock at Hull was shut in August', '2024-08', '2024-03'],
    ['what leaves its subject to the sentence before', 'It will open in August', '2024-08', '2024-03'],
  ])('not %s', (_, what, date, published) => {
    expect(outlookOf([event(what, date)], published)).toBeUndefined()
  })

  test('by its date, and then what is forecast', () => {
    const events = [event('The new dock opens in May', '2026-05'), event('A hearing is set for June', '2025-06')]
    const claim: Claim = { id: 'c', by: 'Ann Lee', says: 'The yard will be sold.', kind: 'forecast', quote: 'So says Ann Lee.' }
    expect(outlookOf(events, '2024', [claim])).toEqual(['A-hearing-is-set-for-June', 'The-new-dock-opens-in-May', 'c'])
  })
})
