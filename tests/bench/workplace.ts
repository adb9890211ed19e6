import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { bundledBrowserPack, unpackBrowser } from '../../scripts/publish/browser/bundled-browser.ts'
import { cache, project } from '../../scripts/publish/places.ts'
import { writeWhole } from '../../scripts/publish/files/write-whole.ts'

/** A copy of the project in which both makers work on one `slides.md`, with the same parts and from the same state. */
export interface Workplace {
  readonly folder: string
  /** For the peers: where the browser is, and what it needs. */
  readonly browser: { readonly path: string; readonly env: Readonly<Record<string, string>> }
  /** Takes away what earlier runs left, but for what Vite keeps of packages: nobody makes a first deck every time. */
  readonly clean: () => void
  readonly remove: () => void
}

const parts = 'components data global-top.vue layouts package.json public scripts setup slide-bottom.vue slides.md styles'.split(
  ' ',
)

/** Slidev's own command fails at a rule in its own code.css without this. */
const viteConfig = `export default { css: { lightningcss: { errorRecovery: true } } }\n`

export async function makeWorkplace(): Promise<Workplace> {
  const folder = mkdtempSync(join(cache, 'bench-'))
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true })
  await writeWhole(join(folder, 'vite.config.ts'), viteConfig)
  // Slidev's own command wants the picture that slides.md names to be there.
  cpSync(join(project, 'docs', 'pictures', 'summary.png'), join(folder, 'preview.png'))
  copyModules(join(folder, 'node_modules'))
  return {
    folder,
    browser: await browserForPeers(),
    clean: () => {
      for (const name of ['dist', 'peer', 'peer.pdf', '.cache']) rmSync(join(folder, name), { recursive: true, force: true })
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Not as a link: what Vite serves must lie in the folder. Where the system can, without taking room. */
function copyModules(to: string): void {
  const from = join(project, 'node_modules')
  if (process.platform === 'linux') execFileSync('cp', ['-al', from, to])
  else cpSync(from, to, { recursive: true, verbatimSymlinks: true })
}

/** All makers draw and print with one browser. */
async function browserForPeers(): Promise<Workplace['browser']> {
  const asked = process.env['BRIEFDECK_BROWSER']
  if (asked) return { path: asked, env: { BRIEFDECK_BROWSER: asked } }
  const pack = bundledBrowserPack()
  if (pack === undefined) throw new Error('bench: set BRIEFDECK_BROWSER to the path of a browser.')
  const { executable, environment } = await unpackBrowser(pack, () => undefined)
  return { path: executable, env: { BRIEFDECK_BROWSER: executable, ...environment } }
}

/** Puts a package there for the bench alone, once, and gives the path of a file in it. */
export function installForBench(spec: string, file: string): string {
  const home = join(cache, 'bench-tools')
  const path = join(home, 'node_modules', file)
  if (!existsSync(path)) {
    console.error(`  installing ${spec} …`)
    const env = {
      ...process.env,
      PUPPETEER_SKIP_DOWNLOAD: 'true',
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
    }
    // npm makes what it puts a package into, but not where that is to be.
    mkdirSync(home, { recursive: true })
    execFileSync('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', '--ignore-scripts', spec], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  return path
}

/** The text of a deck as Marp takes it: no frontmatter on slides, no layouts; what only components show is not in it. */
export function writeForMarp(folder: string): string {
  const slides = readFileSync(join(folder, 'slides.md'), 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '') // the first frontmatter
    .replace(/^---\n(?:[\w-]+:[\s\S]*?)\n---\n/gm, '---\n') // "---\nlayout: map\n---\n" parts slides
  const path = join(folder, 'marp.md')
  writeFileSync(path, `---\nmarp: true\n---\n${slides}`)
  return path
}
