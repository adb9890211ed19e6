import { createHash } from 'node:crypto'
import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ViteSlidevPlugin } from '@slidev/cli'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { build, type Plugin } from 'vite'
import { leaveOut } from './leave-out.ts'
import { cache, project } from './places.ts'
import { readWhenWhole } from './read-when-whole.ts'
import { subsetFonts } from './subset-fonts.ts'

/**
 * Builds the static site of a deck into a folder, which is emptied first. It works from any folder
 * of any file server: its addresses are relative, and slides are told apart behind the `#`.
 */
export async function buildSite(options: ResolvedSlidevOptions, outDir: string): Promise<void> {
  const before = process.env['NODE_ENV']
  // Whatever the user's shell says: a site built for development holds warnings, and paths of the machine.
  process.env['NODE_ENV'] = 'production'
  try {
    await buildInto(options, outDir)
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
    await rm(viteCache(outDir), { recursive: true, force: true })
  }
  // GitHub's Pages shows 404.html for what it has not; the deck finds its slide behind the # all the same.
  await copyFile(join(outDir, 'index.html'), join(outDir, '404.html'))
}

async function buildInto(options: ResolvedSlidevOptions, outDir: string): Promise<void> {
  await build({
    root: project,
    configFile: false,
    base: './',
    logLevel: 'silent',
    cacheDir: viteCache(outDir),
    define: { __VUE_PROD_DEVTOOLS__: false },
    // Slidev's own code.css holds a rule for dark code blocks that lightningcss refuses; a briefing has no code.
    css: { lightningcss: { errorRecovery: true } },
    plugins: [
      leaveOut(),
      readWhenWhole(),
      indexPage(options),
      await ViteSlidevPlugin(options, {}, {}),
      subsetFonts(textOf(options)),
    ],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000, rollupOptions: { input: { index: indexId() } } },
  })
}

/** Slidev makes the page from its own template: no index.html lies on the disk. */
function indexPage(options: ResolvedSlidevOptions): Plugin {
  return {
    name: 'briefdeck:index',
    resolveId: { order: 'pre', handler: (id) => (id === indexId() ? id : null) },
    load: { order: 'pre', handler: (id) => (id === indexId() ? unquoted(options.utils.indexHtml) : null) },
    transformIndexHtml: () => metadata(options).map((attrs) => ({ tag: 'meta', attrs, injectTo: 'head-prepend' })),
  }
}

/** Slidev puts quotation marks around description and author. Matches `content="&quot;A&quot;"`; not `content="A"`. */
function unquoted(html: string): string {
  return html.replace(/content="&quot;(.*)&quot;"/g, 'content="$1"')
}

/** What the page may load: its own files alone. Slidev and Mermaid put styles into the page, hence the one exception. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
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

/** Every letter that a slide may show. */
function textOf({ data }: ResolvedSlidevOptions): string {
  return data.slides.map((slide) => slide.source.raw).join('')
}

function indexId(): string {
  return join(project, 'index.html').replaceAll('\\', '/')
}

/** One for each target, so that two decks can be built at once. */
function viteCache(outDir: string): string {
  return join(cache, `vite-${createHash('sha256').update(outDir).digest('hex').slice(0, 12)}`)
}
