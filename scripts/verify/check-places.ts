import type { Problem } from '../problems.ts'
import { codeOf, nearestPlace, placeFor } from './places.ts'
import { regions } from './regions.ts'
import { entriesAt, problemAt, textAt, type Fault, type Path, type Tree } from './tree.ts'

/** Every place of a unit is a code after ISO 3166-1, or a region that there is a place for. */
export function checkPlaces(tree: Tree): Problem[] {
  const wheres = entriesAt(tree.data, ['units']).map((unit) => [...unit, 'where'])
  const words = wheres.flatMap((path): readonly Path[] => [path, ...entriesAt(tree.data, path)])
  return words.flatMap((path) => {
    const word = textAt(tree.data, path)?.trim()
    if (word === undefined || word === '' || placeFor(word) !== undefined) return []
    return [problemAt(tree, path, codeOf(word) === undefined ? unknownPlace(word) : notOnMap(word))]
  })
}

function unknownPlace(word: string): Fault {
  const nearest = nearestPlace(word)
  return {
    code: 'unknown-place',
    message: `“where” names “${word}”, which is no place; expected a code after ISO 3166-1 (IQ or IRQ for Iraq) or a region (${Object.keys(regions).join(', ')}).`,
    hint: nearest
      ? `Write “${nearest.write}” if ${nearest.name} is meant.`
      : 'Write the code of the country, or take the line away: the unit is then named under the map.',
  }
}

function notOnMap(word: string): Fault {
  return {
    code: 'place-not-on-map',
    message: `“where” names “${word}”, which has no area of its own in the map’s data.`,
    hint: 'Write the code of the country that it belongs to, or take the line away: the unit is then named under the map.',
  }
}
