import { describe, expect, test } from 'vitest'
import { findSummary } from '../../scripts/draft/find-summary.ts'
import { sentencesOf } from '../../scripts/draft/sentences.ts'
import { draftOf, reportOf } from './drafted.ts'

const textsOf = ({ points }: { readonly points: readonly { readonly text: string }[] }) => points.map(({ text }) => text)

describe('a section in which the report gives itself in short', () => {
  test.each([
    'Summary',
    '1. Executive summary',
    'KEY POINTS',
    'At a glance',
    'Main messages:',
    'The bottom line',
    'Résumé',
    'L’essentiel',
    'Points clés',
    'ملخص تنفيذي',
    'أبرز النتائج',
  ])('%s', (heading) => {
    const report = reportOf(`# Ferries\n\n## ${heading}\n\nThe yard was sold.\n\n## Ships\n\nTwo ships are left.`)
    expect(findSummary(report, sentencesOf(report))).toBe(1)
  })

  test.each(['Summary of members’ answers', 'Background', 'The summary trial'])('is not %s', (heading) => {
    const report = reportOf(`# Ferries\n\n## ${heading}\n\nThe yard was sold.\n\n## Ships\n\nTwo ships are left.`)
    expect(findSummary(report, sentencesOf(report))).toBeUndefined()
  })

  test('is the bottom line, and no slide besides', () => {
    const { summary, sections } = draftOf(
      [
        '# Ferries',
        '## Summary',
        'Northern Line lost 40 of its 60 ships in the storm of 2021. It has bought 12 new ones since. This note draws on 30 interviews.',
        '## Ships',
        'The dock at Hull was shut in May 2022 and sold to Leeds Marine for 4 million pounds. Crews from Goole man two tugs at the pier.',
      ].join('\n\n'),
    )
    expect(summary.headline).toBe('Northern Line lost 40 of its 60 ships in the storm of 2021')
    expect(textsOf(summary)[0]).toBe('It has bought 12 new ones since')
    expect(textsOf(summary).join()).not.toContain('interviews')
    expect(sections[0]).toMatchObject({ heading: 'Summary', points: [] })
    expect(sections[1]?.points).not.toEqual([])
  })

  test('gives the key figures before the parts', () => {
    const parts = ['Hull 9,100', 'Goole 8,200', 'Leeds 7,300', 'York 6,400', 'Ripon 5,500'].map((part) => part.split(' '))
    const { figures = [], slides } = draftOf(
      [
        '# Ferries',
        '## Key points',
        'The line has 36 ships in service.',
        '## Ports',
        ...parts.map(([port, passengers]) => `The pier at ${port} saw ${passengers} passengers in May.`),
      ].join('\n\n'),
    )
    const shown = figures.filter(({ id }) => slides?.figures?.items?.includes(id)).map(({ value }) => value)
    expect(shown).toHaveLength(4)
    expect(shown).toContain(36)
  })
})

describe('a point', () => {
  test('holds what overtakes it, in the words of both', () => {
    const { sections } = draftOf(
      '# Lines\n\n## Karonga\n\nThe Karonga line was suspended on 20 January after the floods. It reopened on 17 February.',
    )
    const text = 'The Karonga line was suspended on 20 January after the floods. It reopened on 17 February'
    expect(sections[0]?.points).toEqual([expect.objectContaining({ text, quote: `${text}.` })])
    expect(sections[0]?.headline).toBe('Karonga')
  })

  test('stands beside that of the voice that answers it', () => {
    const { sections } = draftOf(
      [
        '# Strike',
        '## Numbers',
        'The port lies at the mouth of the Humber near Goole. The union says that 4,000 workers went out in May 2023. The employer puts it at 1,100 workers.',
      ].join('\n\n'),
    )
    expect(sections[0]?.points.map(({ by }) => by)).toEqual([undefined, 'the union', 'the employer'])
  })

  test('is none of a list whose words before it are not told', () => {
    const { summary } = draftOf(
      '# Ferries\n\n## Summary\n\nThe yard was sold to Leeds in May.\n\nOpen are:\n\n- whether the new owner keeps the two docks;\n\n## Ships\n\nTwo ships are left in the harbour of Hull.',
    )
    expect(textsOf(summary).join()).not.toMatch(/whether/i)
  })
})

test('no sentence is told on more than two slides, the evidence and the axis aside', () => {
  const {
    summary,
    sections,
    slides,
    figures = [],
    claims = [],
  } = draftOf(
    [
      '# Ferries',
      'According to Ann Lee, the yard sold 14 ships to Leeds Marine in May 2021.',
      '## Ships',
      'The dock at Hull was shut in June 2022 by order of the court. Bo Marsh says that 30 people left the yard in July 2022.',
    ].join('\n\n'),
  )
  const shown = <T extends { readonly id: string }>(items: readonly T[], name: 'figures' | 'voices'): readonly T[] =>
    items.filter(({ id }) => slides?.[name]?.items?.includes(id) ?? true)
  const perSlide = [summary.points, ...sections.map(({ points }) => points), shown(figures, 'figures'), shown(claims, 'voices')] // prettier-ignore
  const quotes = perSlide.flatMap((items) => [...new Set(items.map(({ quote }) => quote))])
  expect(quotes).toContain('According to Ann Lee, the yard sold 14 ships to Leeds Marine in May 2021.')
  for (const quote of quotes) expect(quotes.filter((other) => other === quote).length).toBeLessThanOrEqual(2)
})
