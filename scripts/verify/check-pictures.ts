import type { Problem } from '../problems.ts'
import { entriesAt, problemAt, textAt, valueAt, type Path, type Tree } from './tree.ts'

interface Drawn {
  readonly path: Path
  readonly scale: string
}

/** What has to be the same in all figures on a scale, and what it is in words. */
const same = { unit: 'units', by: 'speakers', kind: 'kinds' } as const

/** A figure is drawn as what it is: only figures of one unit and one speaker on one scale, only a part of a whole as a share. */
export function checkPictures(tree: Tree): Problem[] {
  const figures = entriesAt(tree.data, ['figures'])
  const drawn = figures.flatMap((path): Drawn[] => {
    const scale = textAt(tree.data, [...path, 'scale'])?.trim()
    return scale === undefined ? [] : [{ path, scale }]
  })
  const scales = [...Map.groupBy(drawn, ({ scale }) => scale).values()]
  return [
    ...figures.flatMap((path) => checkShare(tree, path)),
    ...scales.flatMap((scale) => checkScale(tree, scale)),
    ...drawn.flatMap((each) => checkMeasure(tree, each)),
  ]
}

function checkScale(tree: Tree, [first, ...others]: readonly Drawn[]): Problem[] {
  if (first === undefined) return []
  if (others.length === 0)
    return [
      problemAt(tree, [...first.path, 'scale'], {
        severity: 'warning',
        code: 'scale-of-one',
        message: `The scale “${first.scale}” has one figure; expected two or more.`,
        hint: 'Give the figures that it is to be compared with the same “scale”, or take the line away.',
      }),
    ]
  return others.flatMap((other) => {
    const unlike = Object.entries(same).find(([key]) => textOf(tree, first, key) !== textOf(tree, other, key))
    if (unlike === undefined) return []
    const [key, name] = unlike
    const values = [first, other].map((each) => `“${textOf(tree, each, key) ?? 'none'}”`).join(' and ')
    return [
      problemAt(tree, [...other.path, 'scale'], {
        code: 'scale-mixes',
        message: `The scale “${first.scale}” has figures of different ${name}: ${values}.`,
        hint: 'Only figures of one unit, by one speaker and of one kind stand on one scale; take this one off it.',
      }),
    ]
  })
}

function textOf({ data }: Tree, { path }: Drawn, key: string): string | undefined {
  return textAt(data, [...path, key])?.trim()
}

/** Words such as "hundreds", what is below zero, and what has another picture have no length. */
function checkMeasure(tree: Tree, { path }: Drawn): Problem[] {
  const at = (key: string) => valueAt(tree.data, [...path, key])
  const below = endsOf(at('value')).some((end) => end < 0)
  if (at('words') === undefined && at('picture') === undefined && !below) return []
  return [
    problemAt(tree, [...path, 'scale'], {
      code: 'no-length',
      message: `This figure can’t stand on a scale: it is ${below ? 'below zero' : at('words') === undefined ? 'given another “picture”' : 'given in words'}.`,
      hint: 'Take “scale” away.',
    }),
  ]
}

function checkShare(tree: Tree, path: Path): Problem[] {
  const at = (key: string) => valueAt(tree.data, [...path, key])
  if (at('picture') !== 'share') return []
  const isPercentage = at('unit') === '%'
  const whole = isPercentage ? 100 : 1
  const isShare = (isPercentage || at('qualifier') === 'fraction') && endsOf(at('value')).every((end) => end >= 0 && end <= whole)
  if (isShare) return []
  return [
    problemAt(tree, [...path, 'picture'], {
      code: 'no-share',
      message: 'This figure is no part of a whole; expected a percentage up to 100, or a fraction up to 1.',
      hint: 'Take “picture” away.',
    }),
  ]
}

function endsOf(value: unknown): readonly number[] {
  return [value].flat().filter((end): end is number => typeof end === 'number')
}
