import subsetFont from 'subset-font'

/** What the package takes; its types leave out the features. */
interface Options {
  readonly targetFormat: 'woff2'
  readonly keepFeatures: string[]
  readonly variationAxes: Record<string, number | { min: number; max: number }>
}

/**
 * What a slide uses of a font besides its letters: kerning, ligatures, joined scripts, and figures of one width. Not the
 * alternates (small capitals, fractions, other shapes by context), which are half of a font's shapes.
 */
const features = 'ccmp clig fina init isol kern liga lnum locl mark medi mkmk rlig tnum'.split(' ')

/** Leaves of a font some letters, and what a query such as "wght=400..640&opsz=33" asks for. */
export function cutFont(font: string | Uint8Array, letters: string, query: string): Promise<Buffer> {
  return subsetFont(Buffer.from(font), letters, optionsFor(query))
}

/** Of a query such as "wght=400..640&opsz=33". */
function optionsFor(query: string): Options {
  const axes = [...new URLSearchParams(query)].map(([axis, limits]) => {
    const [min = 0, max = min] = limits.split('..').map(Number)
    return [axis, min === max ? min : { min, max }] as const
  })
  return { targetFormat: 'woff2', keepFeatures: features, variationAxes: Object.fromEntries(axes) }
}
