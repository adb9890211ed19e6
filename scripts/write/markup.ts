/**
 * `write` promises: a `Deck` becomes the text of `slides.md`, and the report beside it as a page and as
 * passages, a `Handout` the page that is printed, the same bytes for the same data.
 * It is the only step that turns text into markup, and it does so through the type below: a plain
 * string is text and is escaped wherever it is put into a template; only a `Markup` is not, and only
 * in the context that it was made for.
 */

import { remember } from '../remember.ts'

/** Where markup can stand: what is inert in one of them is not in another. */
export type Context = 'slide' | 'note' | 'statement' | 'label' | 'page' | 'css'

/** Something that is meant as markup in one context. */
export class Markup<C extends Context> {
  readonly source: string
  /** A brand for the compiler: no other object, and no markup of another context, passes for this one. */
  declare protected readonly context: C

  private constructor(source: string) {
    this.source = source
  }

  /** Calls a string markup without looking at it: the one way round the escaping, for what `write` made itself. */
  static trusted<C extends Context>(source: string): Markup<C> {
    return new Markup(source)
  }

  static join<C extends Context>(parts: readonly Markup<C>[], between: string): Markup<C> {
    return new Markup(parts.map((part) => part.source).join(between))
  }
}

/** What can be put into a template of a context. */
export type Value<C extends Context> = string | number | Markup<C>

/** Makes a template tag that escapes the text put into it. */
export function templateFor<C extends Context>(escapeText: (text: string) => string) {
  const escape = remember(escapeText)
  return (strings: TemplateStringsArray, ...values: readonly Value<C>[]): Markup<C> => {
    const sources = values.map((value) => (value instanceof Markup ? value.source : escape(String(value))))
    return Markup.trusted(String.raw({ raw: strings }, ...sources))
  }
}
