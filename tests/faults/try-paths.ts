import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expectClearError, expectCompleteDeck, expectDone, expectNothingLeft } from './expectations.ts'
import type { Fault } from './fault.ts'
import { works } from './try-surroundings.ts'

const names = {
  'spaces and quotes': `it's a "deck"  of 'mine' `,
  '#': 'C# and #2',
  '%': '100% sure %20 %zz',
  Arabic: 'تقرير الولاية',
  'Chinese and an emoji': '简报 🗺️',
  brackets: '[slug] (1) {a} $x',
  'a star': 'a*c',
  'a very long name': 'long-'.repeat(50),
  'ampersand, semicolon, comma': 'a&b;c,d=e@f+g!h~',
}

/** What the builder of the site misreads is told, and no harm done. */
function misread(character: string): Fault {
  return {
    name: `the deck folder's name holds ${character}, which is refused`,
    try: async (bench) => {
      const folder = bench.newDeck(`why${character} not`)
      expectClearError(await bench.run(['deck', folder]), /which the builder of the site misreads/)
      await expectNothingLeft(bench, folder)
    },
  }
}

const askingReport: Fault = {
  name: 'a report is called “What next?.md”',
  try: async (bench) => {
    const report = join(bench.root, 'What next?.md')
    copyFileSync(join(bench.project, 'data', 'report.md'), report)
    const folder = join(bench.project, 'decks', 'What next-')
    expectDone(await bench.run(['deck', report]))
    await expectCompleteDeck(folder)
    await expectNothingLeft(bench, folder)
  },
}

function oddProject(what: string, name: string): Fault {
  return {
    name: `the project lies in a folder with ${what}`,
    try: async (bench) => {
      const parent = join(bench.root, name)
      const moved = join(parent, 'project')
      mkdirSync(parent)
      renameSync(bench.project, moved)
      try {
        const folder = bench.newDeck()
        const program = join(moved, 'scripts', 'start.mjs')
        const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'deck', folder], {
          cwd: moved,
          env: { ...process.env, TMPDIR: bench.temporary },
          encoding: 'utf8',
        })
        const ended = { status, said: stdout + stderr, milliseconds: 0 }
        if (status === 0) await expectCompleteDeck(folder)
        else expectClearError(ended, /which the builder of the site misreads/)
      } finally {
        renameSync(moved, bench.project)
        rmSync(parent, { recursive: true })
      }
    },
  }
}

export const paths: readonly Fault[] = [
  ...Object.entries(names).map(([what, name]) => works(`the deck folder's name holds ${what}`, {}, name)),
  // But the star: in the path of packages, Node itself misreads it.
  ...Object.entries({ ...names, '?': 'why?' })
    .filter(([, name]) => !name.includes('*'))
    .map(([what, name]) => oddProject(what, name.trim().slice(0, 60))),
  ...['?', '\\'].map(misread),
  askingReport,
]
