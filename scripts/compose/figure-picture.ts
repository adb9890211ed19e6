import type { Figure } from '../verify/verified.ts'
import type { Edge, KeyEntry, Picture } from './deck.ts'
import { findShare } from './find-share.ts'
import type { Labels } from './labels.ts'
import { arePeople } from './people.ts'

/** As many dots as are seen at a glance to be many, and can still be counted. */
const MOST_DOTS = 400
/** "Nearly" and its like: not quite reached. */
const notQuite = /\b(?:nearly|almost|close to|just under|just below|not quite|less than|fewer than|up to|at most)\b/i
/** Matches "more than", "just over"; not "overall". */
const more = /\b(?:over|more than|at least|above)\b/i

/**
 * What is drawn under a figure, where a picture of it is honest: its length on a scale that it shares with others, the
 * part of a whole that it is, or a dot for each person. A figure that is none of these has no picture.
 *
 * @param figures all of the briefing
 * @param largest of the figures on its scale, where it stands on one
 */
export function pictureOf(figure: Figure, figures: readonly Figure[], largest?: number): Picture | undefined {
  if (figure.picture === 'none') return undefined
  if (largest !== undefined) return barOf(figure, largest)
  const share = findShare(figure, figures)
  if (share === undefined) return dotsOf(figure)
  const { part, to, whole } = share
  // "Nearly half" is none of two parts.
  const parts = figure.words === undefined || figure.wording !== undefined ? undefined : partsOf(part)
  return {
    shape: 'share',
    filled: part,
    ...(to !== undefined && { to }),
    edge: edgeOf(figure),
    ...(parts !== undefined && { parts }),
    ...(whole !== undefined && { whole }),
  }
}

/** What the marks of a slide's pictures mean, in the order in which they stand there; nothing where that is plain. */
export function keyOf(labels: Labels, pictures: readonly Picture[]): readonly KeyEntry[] | undefined {
  const entries = pictures.flatMap(marksOf).map((mark) => ({ mark, text: labels.pictures[mark] }))
  const unlike = entries.filter(({ text }, index) => entries.findIndex((other) => other.text === text) === index)
  return unlike.length === 0 ? undefined : unlike
}

function marksOf(picture: Picture): readonly KeyEntry['mark'][] {
  if (picture.shape !== 'dots')
    return marks({
      scale: picture.shape === 'bar',
      range: picture.to !== undefined,
      soft: picture.edge !== 'exact',
    })
  return marks({ dot: true, hollow: picture.hollow > 0, open: picture.open })
}

function marks(there: Partial<Record<KeyEntry['mark'], boolean>>): readonly KeyEntry['mark'][] {
  return (Object.keys(there) as KeyEntry['mark'][]).filter((mark) => there[mark])
}

function barOf({ value, ...figure }: Figure, largest: number): Picture {
  const [filled, to] = [value].flat().map((end) => end / largest) as [number, number?]
  return { shape: 'bar', filled, ...(to !== undefined && { to }), edge: edgeOf(figure) }
}

/** How a length ends. */
function edgeOf({ qualifier, wording }: Pick<Figure, 'qualifier' | 'wording'>): Edge {
  if (qualifier === 'over' || qualifier === 'under') return qualifier
  if (qualifier !== 'about' && (qualifier !== 'fraction' || wording === undefined)) return 'exact'
  return notQuite.test(wording ?? '') ? 'under' : more.test(wording ?? '') ? 'over' : 'about'
}

/**
 * Dots are counted. An upper bound says nothing of how many there are, "about" or "nearly" so many are none that can be counted,
 * and words such as "hundreds" are no number to be drawn.
 */
function dotsOf({ value, unit, qualifier, words }: Figure): Picture | undefined {
  const [low, high = low] = [value].flat() as [number, number?]
  const canBeCounted = [low, high].every(Number.isInteger) && low > 0 && high <= MOST_DOTS
  if (!canBeCounted || words !== undefined || qualifier === 'under' || qualifier === 'about' || !arePeople(unit)) return undefined
  if (high > low) return { shape: 'dots', filled: low, hollow: high - low, open: false }
  return { shape: 'dots', filled: low, hollow: 0, open: qualifier === 'over' }
}

/** "One in five" has five parts, one of them filled; as many as can be counted at a glance. */
function partsOf(share: number): number | undefined {
  return [2, 3, 4, 5, 6, 7, 8, 9, 10].find((parts) => Math.abs(share * parts - Math.round(share * parts)) < 0.01)
}
