/** Words for a part of what a noun names. Source: the partitive pronouns of Quirk et al. (1985), 6.48–6.53; compiled for this project. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Each set of words says as much as any of its own. */
export const partWords: readonly ReadonlySet<string>[] = [
  words('most mostly majority mainly chiefly largely'),
  words('some several part partly certain few many number'),
  words('half halves'),
]

/** What says that there is no more to it. */
export const onlyWords: ReadonlySet<string> = words('only just merely solely alone sole nothing but')

/** Words for how many of those that the noun behind them names, each set of one sense. Source: Quirk et al. (1985), 5.10–5.25. */
export const quantifiers: readonly ReadonlySet<string>[] = [
  words('all every each both'),
  words('most'),
  words('many numerous'),
  words('some several certain'),
  words('few'),
  words('no none neither'),
]
