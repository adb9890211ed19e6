import { isAlias, isMap, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Problem } from '../problems.ts'
import type { Place } from '../read/report.ts'
import { pathKey, type Fault, type NodePlace, type Path, type Tree } from './tree.ts'

/** Names that reach into the machinery of every object of JavaScript. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

interface Walk {
  readonly placeAt: (node: Node) => Place
  readonly places: Map<string, NodePlace>
  readonly report: (place: Place, fault: Fault) => void
}

/**
 * Makes plain data of a YAML document, and refuses what a briefing has no use for: anchors and
 * aliases, tags, keys that stand twice, keys that are no text.
 *
 * @returns `data` is `undefined` where the top is no map, or an alias leaves a hole
 */
export function walkYaml(
  document: Document.Parsed,
  lines: LineCounter,
  file: string,
): Tree & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const places = new Map<string, NodePlace>()
  const walk: Walk = {
    placeAt: (node) => {
      const { line, col } = lines.linePos(node.range?.[0] ?? 0)
      return { line: Math.max(1, line), column: Math.max(1, col) }
    },
    places,
    report: (place, fault) => problems.push({ severity: 'error', ...fault, file, ...place }),
  }
  const top = document.contents
  if (isMap(top)) {
    const data = plainOf(top, [], walk)
    const isWhole = !problems.some(({ code }) => code === 'yaml-alias')
    return { file, data: isWhole ? data : undefined, places, problems }
  }
  walk.report(top === null ? { line: 1, column: 1 } : walk.placeAt(top), {
    code: 'not-a-map',
    message: 'Expected a briefing, with keys such as “report” and “title” at the top, but there are none.',
    hint: 'Check that this is the briefing; `npm run draft -- REPORT` makes one.',
  })
  return { file, data: undefined, places, problems }
}

function plainOf(node: unknown, path: Path, walk: Walk, key?: Place): unknown {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return null
  const place = walk.placeAt(node)
  const isBare = isScalar(node) && node.source === ''
  walk.places.set(pathKey(path), { key: key ?? place, value: isBare ? (key ?? place) : place })
  checkProperties(node, place, walk)
  if (isMap(node)) return plainMap(node, path, walk)
  if (isSeq(node)) return node.items.map((item, index) => plainOf(item, [...path, index], walk))
  return isScalar(node) ? node.value : null
}

function plainMap(map: YAMLMap, path: Path, walk: Walk): unknown {
  const seen = new Map<string, Place>()
  const entries = map.items.flatMap((pair) => {
    const name = keyOf(pair, walk)
    if (name === undefined) return []
    const place = walk.placeAt(pair.key as Node)
    const before = seen.get(name)
    if (before !== undefined) walk.report(place, duplicate(name, before, place))
    if (before !== undefined) return []
    seen.set(name, place)
    return [[name, plainOf(pair.value, [...path, name], walk, place)] as const]
  })
  return Object.fromEntries(entries)
}

/** The name of a key, unless it is none that a briefing may have. */
function keyOf({ key }: Pair, walk: Walk): string | undefined {
  if (!isScalar(key)) {
    if (isMap(key) || isSeq(key) || isAlias(key)) walk.report(walk.placeAt(key), notText)
    return undefined
  }
  checkProperties(key, walk.placeAt(key), walk)
  const name = String(key.value)
  if (!forbidden.has(name)) return name
  walk.report(walk.placeAt(key), {
    code: 'forbidden-key',
    message: `“${name}” is a name that no key may have; expected a key of the briefing.`,
    hint: 'Take the line away.',
  })
  return undefined
}

function checkProperties(node: Node, place: Place, { report }: Walk): void {
  if (isAlias(node) || node.anchor !== undefined) {
    const sign = isAlias(node) ? `*${node.source}` : `&${node.anchor}`
    report(place, {
      code: 'yaml-alias',
      message: `“${sign}” is an anchor or alias of YAML; expected every item written out.`,
      hint: `Write out what it stands for. A text that begins with “${sign.charAt(0)}” wants quotation marks.`,
    })
  } else if (node.tag !== undefined) {
    report(place, {
      code: 'yaml-tag',
      message: `“${node.tag}” is a tag of YAML; expected a plain value.`,
      hint: 'Take the tag away. A text that begins with “!” wants quotation marks.',
    })
  }
}

function duplicate(name: string, first: Place, second: Place): Fault {
  return {
    code: 'duplicate-key',
    message: `The key “${name}” stands twice, on lines ${first.line} and ${second.line}; expected it once.`,
    hint: 'Take one of the two away, or begin the second item with “- ”.',
  }
}

const notText: Fault = {
  code: 'bad-key',
  message: 'The key is a list or a map; expected a word.',
  hint: 'Put a text that begins with a bracket or “?” in quotation marks.',
}
