/** Numbers, magnitudes, qualifiers and what is no quantity. Source: English numerals; compiled for this project. */

export const smallNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

export const magnitudes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 1e2,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12,
  }),
)

/** A plural without a number: "hundreds of staff". The range that the word covers. */
export const looseNumbers: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries<readonly [number, number]>({
    dozens: [24, 99],
    scores: [40, 90],
    hundreds: [100, 900],
    thousands: [1e3, 9e3],
    millions: [1e6, 9e6],
    billions: [1e9, 9e9],
  }),
)

/** Parts of a whole, and how many times as much. "A third" is one only where something is measured by it. */
export const fractions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    tenth: 10,
    tenths: 10,
    twentieth: 20,
    hundredth: 100,
  }),
)

/** Verbs and adverbs that measure against what was before. */
export const multiples: ReadonlyMap<string, number> = new Map(
  Object.entries({
    halved: 0.5,
    halving: 0.5,
    doubled: 2,
    doubling: 2,
    doubles: 2,
    trebled: 3,
    tripled: 3,
    trebling: 3,
    tripling: 3,
    quadrupled: 4,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    tenfold: 10,
  }),
)
