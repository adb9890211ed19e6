import { isPublicationDate } from '../is-publication-date.ts'
import { oneLine, type Metadata } from '../reader.ts'
import { textKey } from './main-part.ts'

/** Where pages say when they were published, the surest first. Sources: Open Graph, Dublin Core, schema.org, Highwire's tags. */
const dates = ['article:published_time', 'og:article:published_time', 'datePublished', 'citation_publication_date', 'citation_date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created', 'date', 'pubdate', 'publish-date', 'parsely-pub-date', 'sailthru.date'] // prettier-ignore
const authors = ['author', 'article:author', 'citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author']
const publishers = ['og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'application-name']

/** Matches "https://example.org/lee"; not "Ann Lee". */
const address = /^(?:https?:)?\/\/|^@/

/** Title, author, publisher and date, as the head of a page states them for programs. */
export function pageParticulars(root: Element): Metadata {
  const linked = linkedData(root)
  const publisher = metaOf(root, publishers) ?? nameIn(linked, 'publisher')
  const author = [metaOf(root, authors), nameIn(linked, 'author')].find((name) => name !== undefined && !address.test(name))
  const published = [metaOf(root, dates), textIn(linked, 'datePublished'), timeAtTop(root)]
    .map(isoDay)
    .find((date) => date !== undefined)
  const title = titleOf(root, publisher)
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  }
}

function metaOf(root: Element, names: readonly string[]): string | undefined {
  const values = new Map<string, string>()
  for (const meta of root.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase()
    const value = oneLine(meta.getAttribute('content') ?? '')
    if (value !== '' && !values.has(name)) values.set(name, value)
  }
  return names.map((name) => values.get(name.toLowerCase())).find((value) => value !== undefined)
}

/** The things that the page describes in JSON-LD, those within a `@graph` too. What is no JSON is passed over. */
function linkedData(root: Element): Record<string, unknown>[] {
  return [...root.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return things(JSON.parse(script.textContent))
    } catch {
      return []
    }
  })
}

function things(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(things)
  if (typeof data !== 'object' || data === null) return []
  const thing = data as Record<string, unknown>
  return [thing, ...(Array.isArray(thing['@graph']) ? thing['@graph'].flatMap(things) : [])]
}

function textIn(linked: readonly Record<string, unknown>[], key: string): string | undefined {
  return linked.map((thing) => thing[key]).find((value) => typeof value === 'string')
}

function nameIn(linked: readonly Record<string, unknown>[], key: string): string | undefined {
  const names = linked.flatMap((thing) => (Array.isArray(thing[key]) ? (thing[key] as unknown[]) : [thing[key]])).map(nameOf)
  return names.filter((name) => name !== undefined).join(', ') || undefined
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return oneLine(value) || undefined
  const name: unknown = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['name'] : undefined
  return typeof name === 'string' ? oneLine(name) || undefined : undefined
}

/** The first time on the page, if it stands above the second heading. */
function timeAtTop(root: Element): string | undefined {
  const above = [...root.querySelectorAll('h1, h2, h3, time[datetime]')]
  const first = above.findIndex((element) => element.localName === 'time')
  return first >= 0 && first <= 2 ? (above[first]?.getAttribute('datetime') ?? undefined) : undefined
}

/** The day of a date with a time; undefined where it is no date. */
function isoDay(written: string | undefined): string | undefined {
  const day = /^(\d{4})(?:[-/](\d\d)(?:[-/](\d\d))?)?(?=$|[T ])/.exec(written ?? '')?.slice(1) // "2024-03-22T10:00Z"; not "22.3.2024"
  const date = day?.filter((part: string | undefined) => part !== undefined).join('-')
  return date !== undefined && isPublicationDate(date) ? date : undefined
}

/** What parts a page's title from the name of its site. Matches " | ", " – ", " - "; not "a-b". */
const parting = /\s+[|–—·•»:-]+\s+/

/** The title without the name of the site. */
function titleOf(root: Element, site: string | undefined): string | undefined {
  const whole =
    metaOf(root, ['og:title', 'citation_title', 'dc.title', 'dcterms.title'])
    ?? oneLine(root.querySelector('title')?.textContent ?? '')
  const heads = [...root.querySelectorAll('h1')].map((head) => oneLine(head.textContent))
  const head = heads.find((each) => each !== '' && textKey(whole).includes(textKey(each)))
  if (head !== undefined) return head
  const parts = whole.split(parting)
  const isSite = (part: string | undefined): boolean =>
    site !== undefined && part !== undefined && textKey(part) === textKey(site)
  if (parts.length > 1 && isSite(parts.at(-1)))
    return whole.slice(0, whole.lastIndexOf(parts.at(-1) ?? '')).replace(/\s+[|–—·•»:-]+\s+$/, '') // " – " at the end; not "-"
  if (parts.length > 1 && isSite(parts[0])) return whole.slice(whole.indexOf(parts[1] ?? ''))
  return whole === '' ? undefined : whole
}
