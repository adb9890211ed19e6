import type { LocatedItem } from '../check.ts'
import type { Path } from '../tree.ts'
import type { Briefing, SlideName, SlideText } from '../verified.ts'
import type { Statement } from './statement.ts'

/** The texts of each list of items that a slide shows. */
const shownTexts = {
  points: ['text'],
  figures: ['label'],
  units: ['name', 'note'],
  relations: ['from', 'text'],
  events: ['what', 'says'],
  claims: ['says', 'basis'],
} as const

/** The lists whose items a slide beside the sections shows. */
const listsOf: Partial<Record<SlideName, readonly (keyof typeof shownTexts)[]>> = {
  figures: ['figures'],
  voices: ['claims'],
  units: ['units', 'relations'],
  map: ['units'],
  events: ['events'],
  outlook: ['points', 'claims', 'events'],
}

/** Every text of a briefing that a slide shows or a speaker says, in the order of the briefing. */
export function listStatements(briefing: Briefing, items: readonly LocatedItem[]): Statement[] {
  const inside = (path: Path): LocatedItem[] => items.filter((located) => path.every((step, at) => located.path[at] === step))
  return [
    ...coverOf(briefing),
    ...aboutOf(briefing.summary, ['summary'], inside(['summary'])),
    ...briefing.sections.flatMap((section, at) => aboutOf(section, ['sections', at], inside(['sections', at]))),
    ...Object.entries(briefing.slides ?? {}).flatMap(([name, slide]) =>
      aboutOf(slide, ['slides', name], itemsOf(name as SlideName, slide.items, items)),
    ),
    ...items.flatMap(ofItem),
  ]
}

/** The name of the list that an item stands in. */
export function listOf({ path }: LocatedItem): keyof typeof shownTexts {
  return path.includes('points') ? 'points' : (path[0] as keyof typeof shownTexts)
}

function ofItem(located: LocatedItem): Statement[] {
  return shownTexts[listOf(located)].flatMap((key) => {
    const text = (located.item as unknown as Record<string, string | undefined>)[key]
    return text === undefined || (key === 'from' && isId(text, located))
      ? []
      : [
          {
            role: key === 'name' || key === 'from' ? 'name' : 'item',
            ...{ text, path: [...located.path, key], owner: located.path, items: [located] },
          } as const,
        ]
  })
}

/** "from" of a relation is words, or the id of a unit. */
function isId(text: string, { path }: LocatedItem): boolean {
  return path[0] === 'relations' && /^[a-z0-9-]+$/.test(text) // "khorasan"; not "Leadership"
}

function aboutOf({ headline, say }: SlideText, owner: Path, items: readonly LocatedItem[]): Statement[] {
  return (
    [
      ['headline', headline],
      ['say', say],
    ] as const
  ).flatMap(([role, text]) => {
    if (text === undefined) return []
    return [{ role: items.length === 0 ? 'cover' : role, text, path: [...owner, role], owner, items } as const]
  })
}

function itemsOf(name: SlideName, ids: readonly string[] | undefined, items: readonly LocatedItem[]): LocatedItem[] {
  const shown = items.filter((located) => listsOf[name]?.includes(listOf(located)))
  if (ids === undefined) return shown
  return shown.filter((located) => ids.includes(located.item.id) || located.path[0] === 'relations')
}

function coverOf({ title, subtitle, source }: Briefing): Statement[] {
  const texts: readonly (readonly [Path, string | undefined])[] = [
    [['title'], title],
    [['subtitle'], subtitle],
    ...(['title', 'author', 'publisher', 'interviewee'] as const).map((key) => [['source', key], source[key]] as const),
    [['source', 'published_reason'], source.published_reason],
    ...(source.limits ?? []).map((text, at) => [['source', 'limits', at], text] as const),
  ]
  return texts.flatMap(([path, text]) =>
    text === undefined
      ? []
      : [{ role: 'cover', text, path, owner: ['slides', path[0] === 'source' ? 'sources' : 'cover'], items: [] } as const],
  )
}
