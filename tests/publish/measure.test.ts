import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { Finding } from '../../scripts/publish/measure/finding.ts'
import type { rules } from '../../scripts/publish/measure/rules.ts'
import { measure } from '../../scripts/publish/publish.ts'

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index + 1}`).join(' ')
const box =
  '<g class="node" id="a-flowchart-n1-0"><rect class="label-container" x="100" y="20" width="90" height="40" style="fill: var(--surface)" />'
const drawing = (inside: string) =>
  `<div class="picture"><DrawnDiagram svg='<svg viewBox="0 0 800 200" width="800" height="200">${inside}</svg>' /></div>`

/** For each rule a slide that breaks it, and no other. */
const broken = {
  'slide-overflow': '<div style="flex: none; height: 500px"></div>',
  'text-clipped': '<div style="flex: none; height: 10px; overflow: hidden">Half of this is hidden</div>',
  'text-margin': '<div><span style="position: relative; left: -44px">Too near</span></div>',
  'text-size': '<div style="font-size: 11px">Too small</div>',
  'text-overlap': '<div>One over</div><div style="margin-top: -22px">another</div>',
  'text-contrast': '<div style="color: #777">Too faint</div>',
  'headline-lines': '',
  'running-lines': `<div><p class="kicker">${words(40)}</p></div>`,
  'slide-words': `<div>${words(80)}</div>`,
  'label-outside': drawing(`${box}<text x="150" y="45" font-size="16" style="fill: var(--ink)">Longer than that</text></g>`),
  'edge-over-label': drawing(
    `<path class="flowchart-link" data-id="L_n1_n2_0" d="M 0 40 H 400" stroke="#111" fill="none" />${box}<text x="105" y="45" font-size="16" style="fill: var(--ink)">A label</text></g>`,
  ),
} satisfies Record<keyof typeof rules, string>

const struck = drawing(
  '<rect class="task" id="t1" x="100" y="36" width="300" height="20" fill="none" stroke="#111" /><text id="t1-text" x="110" y="41" font-size="16" style="fill: var(--ink)">A label</text>',
)

const slideOf = (name: string, body: string, headline: string) =>
  `---\nlayout: assertion\ntitle: ${headline}\nrouteAlias: ${name}\n---\n\n# ${headline}\n\n${body}\n`

let findings: readonly Finding[]

describe('a slide that breaks a rule is told, by that rule and no other', () => {
  beforeAll(async () => {
    const shipped = readFileSync(join(inject('deck'), 'slides.md'), 'utf8').split('\n---\nlayout: ')[0]!
    const slides = Object.entries(broken).map(([rule, body]) =>
      slideOf(rule, body, rule === 'headline-lines' ? words(40) : `A slide for ${rule}`),
    )
    findings = (await measure([shipped, ...slides, slideOf('struck', struck, 'A slide with a bar')].join('\n\n'))).findings
  })

  test.each(Object.keys(broken))('%s', (rule) => {
    const own = findings.filter(({ name }) => name === rule)
    expect(own.map(({ code }) => code)).toEqual([rule])
    expect(own[0]?.says).toMatch(/\d|cut off|overlaps|over it/)
  })

  test('a bar whose border runs through its label is such a line', () => {
    expect(findings.filter(({ name }) => name === 'struck').map(({ code }) => code)).toEqual(['edge-over-label'])
  })

  test('and one that breaks none is not', () => {
    expect(findings.filter(({ name }) => name === 'cover')).toEqual([])
  })
})
