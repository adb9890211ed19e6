import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../../scripts/publish/browser/open-browser.ts'
import { project, startBriefdeck } from '../briefdeck.ts'
import { freePort } from '../free-port.ts'
import type { Measurement } from './bench.ts'
import { medianOf, runMeasured } from './run-measured.ts'
import { subtitleWords } from './subtitle-words.ts'

const RUNS = 11

/** How soon a saved briefing is seen, and how long report and briefing take to slides.md. */
export async function measureLive(): Promise<readonly Measurement[]> {
  return [...(await measureOwn()), ...(await measureEdit())]
}

/** In a process of its own each time, without what it takes to start. */
async function measureOwn(): Promise<readonly Measurement[]> {
  const times: { readonly first: number; readonly warm: number }[] = []
  for (let run = 0; run < RUNS; run++) {
    const { stdout } = await runMeasured(process.execPath, [join(import.meta.dirname, 'own-once.ts')], { cwd: project })
    times.push(JSON.parse(stdout) as (typeof times)[number])
  }
  return [
    {
      what: 'report and briefing to slides.md, the first time in a process, ms',
      value: medianOf(times.map(({ first }) => first)),
    },
    { what: 'report and briefing to slides.md, ms', promised: 50, value: medianOf(times.map(({ warm }) => warm)) },
  ]
}

async function measureEdit(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'))
  cpSync(join(project, 'data'), join(folder, 'data'), { recursive: true })
  const port = await freePort()
  const live = startBriefdeck(['present', folder, '--no-open', '--port', String(port)])
  const browser = await openBrowser()
  try {
    await new Promise<void>((resolve) =>
      live.stderr.on('data', (chunk) => void (String(chunk).includes('Presenter view') && resolve())),
    )
    const page = await browser.newPage()
    await page.goto(`http://localhost:${port}/#/1`)
    await page.getByText(subtitleWords[0]).waitFor()
    const briefing = join(folder, 'data', 'briefing.yaml')
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const [from, to] = run % 2 === 0 ? subtitleWords : [subtitleWords[1], subtitleWords[0]]
      const began = performance.now()
      writeFileSync(briefing, readFileSync(briefing, 'utf8').replace(from, to))
      await page.waitForFunction((text) => document.querySelector('.slidev-page-1')?.textContent?.includes(text), to)
      times.push(performance.now() - began)
      await page.waitForTimeout(500)
    }
    return [
      { what: 'a word changed in briefing.yaml to the new text in the open deck, ms', promised: 500, value: medianOf(times) },
    ]
  } finally {
    await browser.close()
    live.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}
