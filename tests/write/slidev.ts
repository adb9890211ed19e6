/** Slides as Slidev's own parser, Markdown and notes, and Vue's own compiler see them. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDataUtils, parser, resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import type { Plugin } from 'vite'
import { compileTemplate, parse } from 'vue/compiler-sfc'

export interface ReadSlide {
  readonly title: string | undefined
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly note: string | undefined
  /** The notes as the presenter view shows them, where no Vue compiles them. */
  readonly notes: Compiled
  /** What Vue is given for the slide's body. */
  readonly body: Compiled
}

/** What stands in a template when Vue has parsed it. */
export interface Compiled {
  /** The text of each block, white space collapsed. */
  readonly blocks: readonly string[]
  /** Tags, attributes and directives that occur. */
  readonly made: ReadonlySet<string>
  /** The values of the attributes, as the browser is given them. */
  readonly values: readonly string[]
  readonly errors: readonly string[]
}

type Node = NonNullable<NonNullable<ReturnType<typeof parse>['descriptor']['template']>['ast']>['children'][number]

const entry = '/slides.md'
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-slidev-'))
writeFileSync(join(folder, 'slides.md'), '---\ntheme: none\n---\n')
const options = await resolveOptions({ entry: join(folder, 'slides.md') }, 'build')
const plugins = (await ViteSlidevPlugin(options)).flat(Infinity as 1) as readonly (Plugin | undefined)[]
rmSync(folder, { recursive: true })

/** Reads a whole deck. */
export async function readSlides(text: string): Promise<readonly ReadSlide[]> {
  const { slides } = await parser.parse(text, entry)
  const infos = slides.map((source, index) => ({ ...source, index, source }))
  options.data.slides.splice(0, Infinity, ...(infos as unknown as typeof options.data.slides))
  return Promise.all(slides.map((slide, index) => readSlide(slide, index + 1)))
}

/** The titles of the slides that were read last, as Slidev compiles them for the outline. */
export async function readTitles(): Promise<Compiled> {
  const id = '/@slidev/title-renderer.md'
  return compiled(await render(await load(id), id))
}

/** What Slidev makes of what a deck says of itself: the page around it, and its own settings. */
export async function readMetadata(metadata: { readonly title: string; readonly info: string; readonly author: string }) {
  Object.assign(options.data.config, metadata)
  Object.assign(options.data.headmatter, metadata)
  const { indexHtml } = await createDataUtils(options)
  const settings = (await load('/@slidev/configs')).replace('export default ', '')
  return { indexHtml, settings: JSON.parse(settings) as { readonly info: string; readonly slidesTitle: string } }
}

/** What Slidev switches on for a deck because of what stands in it. */
export function featuresOf(text: string): Readonly<Record<string, unknown>> {
  return { ...parser.detectFeatures(text) }
}

async function readSlide(slide: Awaited<ReturnType<typeof parser.parse>>['slides'][number], number: number): Promise<ReadSlide> {
  const { title, frontmatter, note, content } = slide
  const module = await load(`${entry}__slidev_${number}.frontmatter`)
  const noteHtml = /"noteHTML":("(?:[^"\\]|\\.)*")/.exec(module)?.[1] ?? '""' // matches "noteHTML":"<p>a</p>"; not "note":"a"
  const body = compiled(await render(content, `${entry}__slidev_${number}.md`))
  const notes = compiled(`<template><div v-pre>${JSON.parse(noteHtml) as string}</div></template>`)
  return { title, frontmatter, note, notes, body }
}

async function load(id: string): Promise<string> {
  const plugin = named('slidev:loader')
  const hook = plugin.load as unknown as (this: object, id: string) => Promise<{ code: string } | string | null>
  const loaded = await hook.call({ resolve: () => null }, id)
  return typeof loaded === 'string' ? loaded : (loaded?.code ?? '')
}

async function render(markdown: string, id: string): Promise<string> {
  const hook = named('unplugin-vue-markdown').transform as unknown as (
    this: object,
    code: string,
    id: string,
  ) => Promise<{ code: string }>
  const rethrow = {
    error: (problem: Error) => {
      throw problem
    },
  }
  return (await hook.call(rethrow, markdown, id)).code
}

function named(name: string): Plugin {
  const plugin = plugins.find((each) => each?.name === name)
  if (plugin === undefined) throw new Error(`Slidev has no plugin of the name ${name} any more.`)
  return plugin
}

/** What Vue makes of the text of a component. */
function compiled(code: string): Compiled {
  const { descriptor, errors } = parse(code, { sourceMap: false, ignoreEmpty: false })
  const source = descriptor.template?.content ?? ''
  const template = compileTemplate({ source: inLayout(source), filename: 'slide.vue', id: 'slide' })
  const nodes: readonly Node[] = (descriptor.template?.ast?.children ?? []).flatMap((node): Node[] =>
    'tag' in node ? node.children : [],
  )
  const script = descriptor.scriptSetup?.content.trim() ?? ''
  return {
    blocks: nodes
      .map(textOf)
      .map(collapse)
      .filter((text) => text !== ''),
    values: nodes.flatMap(valuesOf),
    made: new Set([...nodes.flatMap(madeBy), ...(script.length > 0 ? ['script'] : []), ...descriptor.styles.map(() => 'style')]),
    errors: [...errors, ...template.errors].map(String),
  }
}

/** A slide stands in its layout, a component, which is given its slots. Matches "<div><p>a</p></div>"; not "<p>a</p>". */
function inLayout(source: string): string {
  return source.replace(/^\s*<div([^]*)<\/div>\s*$/, '<Layout$1</Layout>')
}

function madeBy(node: Node): readonly string[] {
  if ('tag' in node) {
    const props = node.props.map((prop) => ('rawName' in prop ? (prop.rawName ?? prop.name) : prop.name))
    return [node.tag, ...props.map((name) => `${node.tag} ${name}`), ...node.children.flatMap(madeBy)]
  }
  return node.type === 2 || node.type === 3 ? [] : ['{{ }}']
}

function valuesOf(node: Node): readonly string[] {
  if (!('tag' in node)) return []
  return [
    ...node.props.flatMap((prop) => ('value' in prop ? [prop.value?.content ?? ''] : [])),
    ...node.children.flatMap(valuesOf),
  ]
}

function textOf(node: Node): string {
  if ('tag' in node)
    return ['li', 'br', 'th', 'td'].includes(node.tag) ? ` ${childText(node.children)} ` : childText(node.children)
  return node.type === 2 ? node.content : node.type === 3 ? '' : ''
}

function childText(nodes: readonly Node[]): string {
  return nodes.map(textOf).join('')
}

/**
 * Text as it is compared: white space collapsed, and without what nobody sees, byte order marks and
 * the marks of direction, which are looked at by themselves.
 */
export function collapse(text: string): string {
  return text
    .replace(/[\uFEFF\u202A-\u202E\u2066-\u2069]/gu, '') // matches a right-to-left override; not "a"
    .replace(/\s+/g, ' ') // matches "\n"; not "a"
    .trim()
}

/** Data with every string in them replaced. */
export function mapped<T>(value: T, replace: (text: string) => string): T {
  if (typeof value === 'string') return replace(value) as T
  if (Array.isArray(value)) return value.map((each: unknown) => mapped(each, replace)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each, replace)])) as T
}
