const sizes = [176, 128, 96, 76]

/** So many letters of a label stand on one line, or a little more, under a number that is alone on its slide. */
const ONE_LINE = 60

/** The largest size that the numbers of a slide may have, in px, by how many there are; one that has a long label leaves room for it. */
export function largestNumber(figures: readonly { readonly label: string }[]): number {
  const [first] = figures
  const isLong = figures.length === 1 && first !== undefined && first.label.length > ONE_LINE
  return sizes[figures.length - 1 + Number(isLong)] ?? 76
}
