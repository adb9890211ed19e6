import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ViteSlidevPlugin } from '@slidev/cli'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { build, type Plugin } from 'vite'
import { addArabic, hasArabic } from '../fonts/arabic.ts'
import { deferStyles } from './defer-styles.ts'
import { groupFiles } from './group-files.ts'
import { firstSlideSource } from './first-slide.ts'
import { fontCutter } from '../fonts/keep-fonts.ts'
import { keepModules } from './keep-modules.ts'
import { leaveOut } from './leave-out.ts'
import { loadOrder } from './load-order.ts'
import { mendSlidev } from './mend-slidev.ts'
import { cache, project, stores, type Stores } from '../places.ts'
import { installedSum } from '../program.ts'
import { passagesFile, reportPage, writeReportFiles, type ReportFiles } from '../report-files.ts'
import { readWhenWhole } from '../files/read-when-whole.ts'
import { slideMarkdown } from './slide-markdown.ts'
import { subsetFonts } from '../fonts/subset-fonts.ts'
import { waitForDrawings } from '../diagrams/wait-for-drawings.ts'

/** What a site is made of besides its slides. */
interface SiteParts {
  /** The report that the deck was made from; without it, a slide leads to its evidence alone. */
  readonly report?: ReportFiles
  /** Settles once the diagrams are drawn that can be; left out where they are. */
  readonly drawn?: Promise<unknown>
}

/**
 * Builds the static site of a deck into a folder, which is emptied first. It works from any folder
 * of any file server: its addresses are relative, and slides are told apart behind the `#`.
 *
 * @param kept where it finds and leaves what builds have in common
 */
export async function buildSite(
  options: ResolvedSlidevOptions,
  outDir: string,
  parts: SiteParts = {},
  kept: Stores = stores,
): Promise<void> {
  // Whatever the user's shell says: a site built for development holds warnings, and paths of the machine. It stays so, for
  // this process does nothing else, and another build may have begun in it.
  process.env['NODE_ENV'] = 'production'
  try {
    await buildInto(options, outDir, kept, parts)
  } finally {
    await rm(viteCache(outDir), { recursive: true, force: true })
  }
  if (parts.report !== undefined) await writeReportFiles(outDir, parts.report, textOf(options, parts.report))
}

async function buildInto(
  options: ResolvedSlidevOptions,
  outDir: string,
  kept: Stores,
  { report, drawn }: SiteParts,
): Promise<void> {
  const text = textOf(options, report)
  const direction = options.data.config.htmlAttrs['dir']
  const arabic = hasArabic(text)
  const installed = installedSum()
  const choices = [options.utils.define, options.data.config.fonts, direction, arabic]
  const [first, last] = keepModules(kept.modules, installed, choices)
  await build({
    root: project,
    configFile: false,
    base: './',
    logLevel: 'silent',
    cacheDir: viteCache(outDir),
    define: { __VUE_PROD_DEVTOOLS__: false, __VUE_OPTIONS_API__: false },
    plugins: [
      first,
      leaveOut(),
      arabic && addArabic(),
      mendSlidev(direction),
      loadOrder(options),
      groupFiles(versionOf(text)),
      readWhenWhole(),
      drawn && waitForDrawings(options, drawn),
      indexPage(options, report),
      await ViteSlidevPlugin(options, slideMarkdown, {}),
      deferStyles(),
      subsetFonts(text, fontCutter(kept, installed)),
      last,
    ],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000, rolldownOptions: { input: { index: indexId() } } },
  })
}

/** Slidev makes the page from its own template: no index.html lies on the disk. */
function indexPage(options: ResolvedSlidevOptions, report?: ReportFiles): Plugin {
  return {
    name: 'briefdeck:index',
    resolveId: { order: 'pre', handler: (id) => (id === indexId() ? id : null) },
    load: { order: 'pre', handler: (id) => (id === indexId() ? directed(unquoted(options.utils.indexHtml), options) : null) },
    transformIndexHtml: () => [
      ...metadata(options).map((attrs) => ({ tag: 'meta', attrs, injectTo: 'head-prepend' as const })),
      ...alternates(report).map((attrs) => ({ tag: 'link', attrs: { rel: 'alternate', ...attrs }, injectTo: 'head' as const })),
    ],
  }
}

/** Slidev puts quotation marks around description and author. Matches `content="&quot;A&quot;"`; not `content="A"`. */
function unquoted(html: string): string {
  return html.replace(/content="&quot;(.*)&quot;"/g, 'content="$1"')
}

/** Slidev says in which direction a page runs when its script does; said from the start, nothing jumps. */
function directed(html: string, { data }: ResolvedSlidevOptions): string {
  const { dir } = data.config.htmlAttrs
  return dir === undefined ? html : html.replace('<html', `<html dir="${dir}"`)
}

/** What the page may load: its own files alone. Slidev and Mermaid put styles into the page, hence the one exception. */
const policy = [
  "default-src 'none'",
  `script-src 'self' ${firstSlideSource}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What Slidev's template does not say of the page. */
function metadata({ data }: ResolvedSlidevOptions): Record<string, string>[] {
  const briefing: unknown = data.headmatter['briefing']
  const unlisted = typeof briefing === 'object' && briefing !== null && 'unlisted' in briefing && briefing.unlisted === true
  return [
    { 'http-equiv': 'Content-Security-Policy', content: policy },
    { name: 'generator', content: 'Briefdeck' },
    { name: 'referrer', content: 'no-referrer' },
    ...(unlisted ? [{ name: 'robots', content: 'noindex, nofollow' }] : []),
  ]
}

/** What the deck was made from. A slide finds the passages by this; nobody loads them before they are asked for. */
function alternates(report: ReportFiles | undefined): Record<string, string>[] {
  if (report === undefined) return []
  return [
    { type: 'text/html', href: `./${reportPage}` },
    { type: 'application/json', href: `./${passagesFile(report)}` },
  ]
}

/** Every letter that a slide or the report's page may show; the panel's own words come with the passages. */
function textOf({ data }: ResolvedSlidevOptions, report: ReportFiles | undefined): string {
  return data.slides.map((slide) => slide.source.raw).join('') + (report?.page ?? '') + (report?.passages ?? '')
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6)
}

function indexId(): string {
  return join(project, 'index.html').replaceAll('\\', '/')
}

/** One for each target, so that two decks can be built at once. */
function viteCache(outDir: string): string {
  return join(cache, `vite-${createHash('sha256').update(outDir).digest('hex').slice(0, 12)}`)
}
