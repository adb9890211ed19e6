import { reportingVerbs, verbForms } from '../../draft/lexicons/speech.ts'
import { lightWords } from '../lexicons/equivalents.ts'
import { negators } from '../lexicons/modality.ts'
import { editorsWords } from '../lexicons/names.ts'
import { saidBy } from './meanings.ts'
import { type Token, stemOf } from './tokens.ts'

/** "says", "notes"; not "boasts", which says how. */
function isPlainSaying(word: string): boolean {
  const verb = verbForms.get(word)
  return verb !== undefined && reportingVerbs.get(verb)?.kind !== 'claimed'
}

/** Whether a text with these stems has a word, another form of it or one of the same sense; or whether an editor may use it anywhere. */
export function isKnown({ stem, lower }: Token, stems: ReadonlySet<string>): boolean {
  return (
    saidBy(stem, stems)
    || editorsWords.has(lower)
    || light.has(stem)
    || isPlainSaying(lower)
    || negators.has(lower)
    || isDerived(lower, stems)
  )
}

const light: ReadonlySet<string> = new Set(lightWords.trim().split(/\s+/).map(stemOf))

/** "Unexpected" of what nobody expected and "not likely" of what is unlikely, "dormancy" of what is dormant: a word of the same root. */
function isDerived(lower: string, stems: ReadonlySet<string>): boolean {
  const root = lower.replace(/^(?:un|re|non)-?/, '') // "unexpected"; not "expected"
  // "Loaded" is no form of "unloaded": what was done is not what was undone.
  const forms = lower.endsWith('ed') ? [`${lower}ly`] : [`un${lower}`, `${lower}ly`]
  if (lower.length > 4 && forms.some((form) => stems.has(stemOf(form)))) return true
  if (root.length > 4 && stems.has(stemOf(root))) return true
  const noun = lower.replace(/(?:ancy|ency|ance|ence|ation|ition|ment|ness|ity)$/, '') // "dormancy"; not "dormant"
  return noun.length > 3 && noun !== lower && [...stems].some((stem) => stem.startsWith(noun))
}
