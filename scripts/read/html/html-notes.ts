import { oneLine } from '../reader.ts'
import { visitTree } from './visit-tree.ts'

/** The notes of a page: what its marks lead to. */
export interface Notes {
  /** The text of the note that an element leads to, where it is the mark of one. */
  readonly noteOf: (element: Element) => string | undefined
  /** Whether an element is a note. */
  readonly isNote: (element: Element) => boolean
}

/** What the mark of a note looks like. Matches "1", "[12]", "[note 3]", "*"; not "see below", "2023". */
const mark = /^[[(]?(?:(?:note|n|nb) ?)?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i

/** How a place is called that notes lead to. Matches "#fn1", "#cite_note-3", "#_ftn2"; not "#section-1". */
const notePlace = /^#.*(?:fn|ftn|edn|note|cite|ref|bib)/i

/** A number or a way back before the text of a note. Matches "1. ", "[3] ", "^ ", "↩"; not "12 ships". */
const lead = /^(?:\[\d{1,3}\]|\d{1,3}[).:]|[↑↩^*†‡]+)\s*/u

/** What a note stands in. */
const holders = 'li, p, dd, td, aside, div'
const LONGEST_NOTE = 4000

/** Finds the notes of a page: links to a place below them whose text is a number or a sign. */
export function findNotes(root: Element): Notes {
  const links = [...root.querySelectorAll('a[href^="#"]')].filter((link) => isMark(link))
  if (links.length === 0) return { noteOf: () => undefined, isNote: () => false }
  const places = placesOf(root)
  const targets = new Map(links.flatMap((link) => targetOf(link, places)))
  const texts = new Map([...new Set(targets.values())].map((note) => [note, textOf(note)]))
  return {
    noteOf: (element) => {
      const note = targets.get(element) ?? targets.get(element.querySelector('a[href^="#"]') ?? element)
      return note === undefined ? undefined : texts.get(note)
    },
    isNote: (element) => texts.has(element),
  }
}

function isMark(link: Element): boolean {
  const text = oneLine(link.textContent)
  if (!mark.test(text)) return false
  const isRaised =
    link.closest('sup') !== null || link.querySelector('sup') !== null || link.getAttribute('role') === 'doc-noteref'
  return isRaised || /^[[(*†‡]/.test(text) || notePlace.test(link.getAttribute('href') ?? '') // "[1]"; not "1"
}

/** The elements with a name, and where each element stands in the order of the page. */
interface Places {
  readonly named: ReadonlyMap<string, Element>
  readonly order: ReadonlyMap<Element, number>
}

function placesOf(root: Element): Places {
  const named = new Map<string, Element>()
  const order = new Map<Element, number>()
  visitTree(root, {
    text: () => {},
    enter: (element) => {
      order.set(element, order.size)
      const name = element.id || element.getAttribute('name')
      if (name !== null && name !== '' && !named.has(name)) named.set(name, element)
      return true
    },
    leave: () => {},
  })
  return { named, order }
}

/** The block of the note: it stands below its mark, for a link back leads up; and it is no part of the page. */
function targetOf(link: Element, { named, order }: Places): [Element, Element][] {
  const place = named.get(decoded((link.getAttribute('href') ?? '').slice(1)))
  const holder = place?.closest(holders) ?? undefined
  if (place === undefined || holder === undefined) return []
  const isBelow = (order.get(holder) ?? 0) > (order.get(link) ?? 0)
  const isSmall = holder.textContent.length <= LONGEST_NOTE && holder.querySelector('h1, h2, h3, h4, h5, h6, table') === null
  return isBelow && isSmall && !/^h[1-6]$/.test(place.localName) ? [[link, holder]] : [] // "h2"; not "hr"
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** What it says, without its number and the links back. */
function textOf(note: Element): string {
  const copy = note.cloneNode(true) as Element
  for (const link of copy.querySelectorAll('a[href^="#"]')) {
    if (oneLine(link.textContent).length <= 3 || link.getAttribute('role') === 'doc-backlink') link.remove()
  }
  return oneLine(copy.textContent).replace(lead, '')
}
