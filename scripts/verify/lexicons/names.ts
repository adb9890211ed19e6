/** Names that mean the same, and words of an editor's own. Source: English; compiled for this project. */

/** In small letters, each way. */
export const sameNames: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>(
  [
    ['us', 'united', 'states', 'american', 'america', 'usa'],
    ['un', 'united', 'nations'],
    ['uk', 'united', 'kingdom', 'british', 'britain'],
    ['eu', 'european', 'union'],
    ['isis', 'islamic', 'state', 'isil', 'daesh'],
    ['dr', 'doctor'],
    ['moscow', 'muscovite'],
    ['france', 'french'],
    ['spain', 'spanish'],
    ['ireland', 'irish'],
    ['netherlands', 'dutch'],
    ['turkey', 'türkiye', 'turkish'],
    ['switzerland', 'swiss'],
    ['germany', 'german', 'germans'],
    ['poland', 'polish'],
    ['sweden', 'swedish'],
    ['denmark', 'danish'],
    ['finland', 'finnish'],
    ['scotland', 'scottish'],
    ['wales', 'welsh'],
    ['england', 'english'],
    ['greece', 'greek'],
    ['norway', 'norwegian'],
    ['thailand', 'thai'],
    ['philippines', 'philippine', 'filipino'],
    ['ukraine', 'ukrainian'],
    ['europe', 'european'],
    ['belgium', 'belgian'],
    ['iraq', 'iraqi'],
    ['afghanistan', 'afghan'],
    ['pakistan', 'pakistani'],
  ].flatMap((names) => names.map((name) => [name, names] as const)),
)

/** What an editor may say of a statement without saying more than the report: who says, and how it stands to another. */
export const editorsWords: ReadonlySet<string> = new Set(
  'says say said finds find found according expert report reports analysis author authors claim claims claimed states differ differs basis voice voices voices’ now currently still once yet respectively almost nearly around close roughly per cent mid early late'.split(
    ' ',
  ),
)
