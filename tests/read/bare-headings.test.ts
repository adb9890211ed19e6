import { describe, expect, test } from 'vitest'
import { outlineOf, read } from './reading.ts'

const text = 'The company runs nine ships, and two of them were sold last year.'

describe('headings without markup', () => {
  test('in capitals stand above those in small letters', async () => {
    const report = await read(
      `The fleet\n\nWHAT THE YEAR BROUGHT\n\n${text}\n\nThe ships\n\n${text}\n\nOUTLOOK\n\n${text}\n`,
      'txt',
    )
    expect(outlineOf(report)).toEqual([
      'heading1: WHAT THE YEAR BROUGHT',
      `paragraph: ${text}`,
      'heading2: The ships',
      `paragraph: ${text}`,
      'heading1: OUTLOOK',
      `paragraph: ${text}`,
    ])
  })

  test('may stand right above one another, and right above their text', async () => {
    const wrapped = 'The company runs nine ships, and two of them\nwere sold last year to a buyer in Norway.'
    const report = await read(`The fleet\n\n1. Scope\n\n1.1 The ships\n${wrapped}\n\nOUTLOOK\n${wrapped}\n`, 'txt')
    expect(outlineOf(report).filter((line) => line.startsWith('heading'))).toEqual([
      'heading1: 1. Scope',
      'heading2: 1.1 The ships',
      'heading1: OUTLOOK',
    ])
  })

  test('below a marked title are found all the same', async () => {
    const expected = ['heading1: The ships', `paragraph: ${text}`, 'heading1: The crews', `paragraph: ${text}`]
    expect(outlineOf(await read(`The fleet\n=========\n\nThe ships\n\n${text}\n\nThe crews\n\n${text}\n`, 'txt'))).toEqual(
      expected,
    )
    expect(outlineOf(await read(`# The fleet\n\nThe ships\n\n${text}\n\nThe crews\n\n${text}\n`, 'md'))).toEqual(expected)
  })

  test('are those in bold, where there are such', async () => {
    const html = (line: string): string => `<html><body><h1>The fleet</h1><p>A short line</p><p>${text}</p><p><b>${line}</b></p><p>${text}</p><p><strong>Crews</strong></p><p>${text}</p></body></html>` // prettier-ignore
    expect(outlineOf(await read(html('Ships'), 'html'))).toEqual([
      'paragraph: A short line',
      `paragraph: ${text}`,
      'heading1: Ships',
      `paragraph: ${text}`,
      'heading1: Crews',
      `paragraph: ${text}`,
    ])
  })

  test('in bold lie below those that are marked', async () => {
    const report = await read(`# Fleet\n\n## Ships\n\n**The old ones**\n\n${text}\n\n## Crews\n\n${text}\n`, 'md')
    expect(outlineOf(report).filter((line) => line.startsWith('heading'))).toEqual([
      'heading1: Ships',
      'heading2: The old ones',
      'heading1: Crews',
    ])
  })

  test.each(['Table 2: Ships by year', 'Figure 1', 'Source: own count', 'By Ann Lee', '**It closed.**'])(
    '“%s” is none',
    async (line) => {
      const report = await read(`The fleet\n\n${text}\n\n${line}\n\n${text}\n`, 'md')
      expect(outlineOf(report).filter((each) => each.startsWith('heading'))).toEqual([])
    },
  )
})

describe('the title', () => {
  test.each([
    ['md', '# The fleet\n\n## Ships\n\nText.\n', 'The fleet'],
    ['md', '# The fleet\n\n# Ships\n\nText.\n', 'The fleet'],
    ['md', '# Summary\n\nText.\n\n# Ships\n\nText.\n', undefined],
    ['md', '# 1. Ships\n\nText.\n\n# 2. Crews\n\nText.\n', undefined],
    ['md', '---\ntitle: The fleet\n---\n\n# The fleet\n\n# Ships\n\nText.\n', 'The fleet'],
    ['md', '---\ntitle: The fleet\n---\n\n# Ships\n\nText.\n\n# Crews\n\nText.\n', 'The fleet'],
    ['html', '<html><head><title>The fleet</title></head><body><h2>The fleet</h2><h3>Ships</h3><p>Text.</p></body></html>', 'The fleet'], // prettier-ignore
  ] as const)('of %s %j', async (format, content, title) => {
    const report = await read(content, format)
    expect(report.title).toBe(title)
    expect(outlineOf(report)).not.toContain('heading1: The fleet')
  })
})
