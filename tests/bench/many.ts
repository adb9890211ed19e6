import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { readCases } from '../cases/labels.ts'
import type { Measurement } from './bench.ts'
import { medianOf, runMeasured, type Run } from './run-measured.ts'
import { makeWorkplace } from './workplace.ts'

/** Reports, and how many of them are made alone to compare with. */
const MANY = Number(process.env['BRIEFDECK_BENCH_MANY'] ?? 20)
const ALONE = Math.min(5, MANY)

/** How long the decks of many reports take against one; nothing is drawn or built beforehand. */
export async function measureMany(): Promise<readonly Measurement[]> {
  const place = await makeWorkplace()
  try {
    const reports = copyReports(join(place.folder, 'reports'))
    const made = join(place.folder, 'made')
    const deck = (paths: readonly string[]): Promise<Run> => {
      place.clean()
      rmSync(made, { recursive: true, force: true })
      const args = ['--no-regexp-tier-up', join(place.folder, 'scripts', 'start.mjs'), 'deck', ...paths, '--out', made]
      return runMeasured(process.execPath, args, {
        cwd: place.folder,
        env: { ...place.browser.env, INIT_CWD: place.folder },
      })
    }
    const alone: Run[] = []
    for (let run = 0; run < ALONE; run++) {
      console.error(`  one report alone, ${run + 1} of ${ALONE} …`)
      alone.push(await deck(reports.slice(Math.floor((run * MANY) / ALONE)).slice(0, 1)))
    }
    console.error(`  ${MANY} reports …`)
    const all = await deck(reports)
    const one = medianOf(alone.map(({ seconds }) => seconds))
    return [
      { what: `one report alone, s (median of ${ALONE} reports)`, value: one },
      { what: `${MANY} reports, s, with ${availableParallelism()} processors`, value: all.seconds },
      { what: `${MANY} reports, against one`, promised: 8, value: all.seconds / one },
      { what: `${MANY} reports, most memory in MB`, value: all.megabytes },
    ]
  } finally {
    place.remove()
  }
}

/** Of the half of the case reports that everybody may look at. */
function copyReports(folder: string): readonly string[] {
  mkdirSync(folder)
  return readCases()
    .filter(({ labels }) => labels.half === 'build')
    .slice(0, MANY)
    .map(({ name, report }) => {
      const copy = join(folder, `${name}${extname(report)}`)
      cpSync(report, copy)
      return copy
    })
}
