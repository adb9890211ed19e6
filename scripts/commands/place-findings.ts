import type { Deck } from '../compose/deck.ts'
import type { Problem } from '../problems.ts'
import type { Finding } from '../publish/measure/finding.ts'
import { entriesAt, placeOf, textAt, valueAt, type Path, type Tree } from '../verify/tree.ts'

/** What was measured on the slides, as problems at what is to be changed in the briefing. */
export function placeFindings(
  findings: readonly Finding[],
  { deck, tree }: { readonly deck: Deck; readonly tree: Tree },
): readonly Problem[] {
  return findings.map((finding) => {
    const { code, slide, name, element, text, says, forms } = finding
    const path = pathOf(finding, deck, tree)
    const id = textAt(tree.data, [...path, 'id']) ?? name
    const where = forms.length === 3 ? '' : ` (${forms.join(' and ')})`
    return {
      severity: 'error',
      code,
      message: `slide ${slide}${name === undefined ? '' : `, ${name}`}: “${text}” (${element}) ${says}${where}.`,
      hint: hints[code] ?? 'Shorten this item, or let its slide show fewer of them.',
      file: tree.file,
      ...placeOf(tree.places, path),
      ...(id !== undefined && { id }),
    }
  })
}

const hints: Readonly<Record<string, string>> = {
  'text-size': 'Shorten this text, or let its slide show fewer of them: the type gets as large as there is room.',
  'text-contrast': 'Mend the colours in styles/tokens.css; the briefing can’t change them.',
  'headline-lines': 'Shorten this headline.',
  'slide-words': 'Shorten what this slide says, or let it show fewer items.',
}

/** The item whose evidence stands beside the text; else what gives the slide its headline. */
function pathOf({ number, name, isHeadline }: Finding, deck: Deck, tree: Tree): Path {
  const slide = deck.slides.find(({ id }) => id === name)
  const ids = Object.keys(deck.references).filter((id) => deck.references[id]!.number === number)
  // Of several that rest on the passage, the one that the slide shows; the evidence shows none itself.
  const id = isHeadline ? undefined : (ids.find((each) => slide?.shows.includes(each)) ?? ids[0])
  const item = id === undefined ? undefined : pathOfItem(id, tree)
  return item ?? pathOfSlide(slide?.id ?? '', tree)
}

const lists: readonly Path[] = [['summary', 'points'], ['figures'], ['units'], ['relations'], ['events'], ['claims']]

function pathOfItem(id: string, { data }: Tree): Path | undefined {
  const sections = entriesAt(data, ['sections']).map((section) => [...section, 'points'])
  return [...lists, ...sections].flatMap((list) => entriesAt(data, list)).find((path) => textAt(data, [...path, 'id']) === id)
}

/** A slide that is one of several has a number behind its name, and one of what bears no date says so. */
function pathOfSlide(id: string, { data }: Tree): Path {
  const name = id.replace(/(?:-undated)?(?:-\d+)?$/, '') // matches "-2" of "units-2", "-undated" of "events-undated"; nothing of "units"
  const owners: readonly Path[] = [
    ...entriesAt(data, ['sections']).filter((path) => [id, name].includes(textAt(data, [...path, 'id']) ?? '')),
    ...(name === 'summary' ? [['summary']] : []),
    ...(name === 'cover' ? [['title']] : []),
    ['slides', name],
    ...(name === 'sources' ? [['source']] : []),
    [name],
  ]
  const owner = owners.find((path) => valueAt(data, path) !== undefined) ?? []
  return valueAt(data, [...owner, 'headline']) === undefined ? owner : [...owner, 'headline']
}
