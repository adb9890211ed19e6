import { verbForms } from '../draft/lexicons/speech.ts'
import { isPronoun } from '../draft/voices/speakers.ts'
import type { CheckContext, LocatedItem } from './check.ts'
import { shares } from './statements/named-voices.ts'
import type { NamedSpeech } from './statements/named-speech.ts'
import { tokensOf } from './statements/tokens.ts'
import type { Kind, Voice } from './verified.ts'

/**
 * Who says what each item tells, and of what kind that is: as the item says, and what it leaves open as the sentence says whose
 * voice it names, by `by` or in its text. Of other languages than English, as the item says.
 */
export function findVoices({ items, reading, isEnglish }: Pick<CheckContext, 'items' | 'reading' | 'isEnglish'>) {
  const voiceOf = (located: LocatedItem): Voice => {
    const { by, kind } = located.item as LocatedItem['item'] & { readonly kind?: Kind }
    const told = isEnglish
      ? toldBy(
          located,
          reading.groundsOfItem(located).sentences.flatMap(({ speech }) => speech),
        )
      : {}
    return { ...told, ...(by !== undefined && { by }), ...(kind !== undefined && { kind }) }
  }
  return new Map(items.map((located) => [located.item.id, voiceOf(located)]))
}

/** The one voice of some sentences that an item names, and the kind of all that it says there. */
function toldBy({ item }: LocatedItem, speech: readonly NamedSpeech[]): Voice {
  const { by, text, what, says, note, label } = item as unknown as Record<string, string | undefined>
  const shown = [text, what, says, note, label].filter((each) => each !== undefined).join(' ')
  const named = speech.filter((each) => !isPronoun(each.by) && (by === undefined ? isToldIn(shown, each) : shares(each.by, by)))
  const [first] = named
  if (first === undefined || named.some((each) => each.by !== first.by)) return {}
  return { by: first.by, ...(named.every(({ kind }) => kind === first.kind) && { kind: first.kind }) }
}

/** Whether a text says that somebody says it: the name alone may stand there for what they did. */
function isToldIn(text: string, { by, called = '', verb = '' }: NamedSpeech): boolean {
  const verbs = verb !== '' && tokensOf(text).some(({ lower }) => verbForms.get(lower) === verb)
  return (verbs || /\baccording to\b/i.test(text)) && (shares(by, text) || shares(called, text))
}
