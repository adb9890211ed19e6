import { elementsOf } from './read-xml.ts'

/** A style of paragraphs, by its id. */
interface Style {
  readonly name: string
  readonly basedOn: string | undefined
  /** 0 for the highest; undefined for running text. */
  readonly outline: number | undefined
}

/** What styles become, by their names in Word, which are English in every Word, and in other programs. */
const known: readonly (readonly [name: RegExp, target: string])[] = [
  [/^title$/i, 'h1.title:fresh'], // "Title"; not "Subtitle"
  [/^subtitle$/i, 'p.subtitle:fresh'], // "Subtitle"; not "Title"
  [/^heading [6-9]$/i, 'h6:fresh'], // "heading 7"; not "Heading 1"
  [/^(?:intense )?quote$|^quotations?$|^block ?text$|^block ?quote$/i, 'blockquote > p:fresh'], // "Intense Quote"; not "Quoted"
  [/^(?:caption|table caption|figure caption|table|figure|illustration)$/i, 'p.caption:fresh'], // "caption"; not "Table Grid"
  [/^(?:toc|index|contents|table of figures)(?: ?heading| ?\d)?$|^(?:contents|index) (?:heading|\d)$/i, '!'], // "toc 1"; not "tocsin"
  [/^(?:header|footer|page number)$/i, '!'], // "footer"; not "footnote text"
]

/** As Word nests lists. Mammoth knows five levels by itself. */
const LIST_LEVELS = [6, 7, 8, 9]
const MOST_STYLES = 5000

/**
 * The style map for Mammoth: what its own doesn't know, and for each style of the document that is
 * based on a heading, a title, a quotation or a caption, or has an outline level, what that one becomes.
 *
 * @param xml `word/styles.xml`
 */
export function styleMap(xml: string): string[] {
  const styles = stylesOf(xml)
  const mapped = [...styles].flatMap(([id, style]) => {
    const target = targetOf(id, styles)
    return target === undefined || /["'\\]/.test(style.name) ? [] : [`p[style-name='${style.name}'] => ${target}`] // "'"; not "a"
  })
  return [...mapped, ...LIST_LEVELS.flatMap(listOf)]
}

function stylesOf(xml: string): Map<string, Style> {
  const styles = elementsOf(xml, 'w:style').slice(0, MOST_STYLES)
  return new Map(
    styles
      .filter((style) => style.getAttribute('w:type') === 'paragraph')
      .map((style) => {
        const value = (name: string): string | undefined =>
          style.getElementsByTagName(name)[0]?.getAttribute('w:val') ?? undefined
        const outline = Number.parseInt(value('w:outlineLvl') ?? '', 10)
        return [
          style.getAttribute('w:styleId') ?? '',
          {
            name: value('w:name') ?? '',
            basedOn: value('w:basedOn'),
            outline: outline >= 0 && outline < 9 ? outline : undefined,
          },
        ] as const
      }),
  )
}

/** By its name, its outline level, or the style that it is based on. */
function targetOf(id: string, styles: ReadonlyMap<string, Style>): string | undefined {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at)
    const style = styles.get(at)
    const target = style === undefined ? undefined : byName(style)
    if (target !== undefined) return target
  }
  return undefined
}

function byName({ name, outline }: Style): string | undefined {
  const target = known.find(([pattern]) => pattern.test(name))?.[1]
  if (target !== undefined) return target
  const depth = /^heading ([1-6])$/i.exec(name)?.[1] ?? (outline === undefined ? undefined : Math.min(6, outline + 1)) // "heading 2"; not "Heading"
  return depth === undefined ? undefined : `h${depth}:fresh`
}

function listOf(level: number): string[] {
  const around = 'ul|ol > li > '.repeat(level - 1)
  return [`p:unordered-list(${level}) => ${around}ul > li:fresh`, `p:ordered-list(${level}) => ${around}ol > li:fresh`]
}
