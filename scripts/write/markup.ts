/**
 * `write` promises: a `Deck` becomes the text of `slides.md`, the same bytes for the same deck.
 * It is the only step that turns text into markup, and it does so through the type below: a plain
 * string is text and is escaped wherever it is put into a template; only a `Markup` is not.
 */

/** Markdown that is meant as such. */
export class Markup {
  readonly source: string

  private constructor(source: string) {
    this.source = source
  }

  /** Calls a string markup without looking at it: the one way round the escaping, for what `write` made itself. */
  static trusted(source: string): Markup {
    return new Markup(source)
  }

  static join(parts: readonly Markup[], between: string): Markup {
    return new Markup(parts.map((part) => part.source).join(between))
  }
}

/** What can be put into a template. */
export type Value = string | number | Markup

/** Makes a template tag that escapes the text put into it. */
export function templateFor(escape: (text: string) => string) {
  return (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
    Markup.trusted(strings.reduce((all, part, index) => all + sourceOf(values[index - 1]!, escape) + part))
}

function sourceOf(value: Value, escape: (text: string) => string): string {
  return value instanceof Markup ? value.source : escape(String(value))
}
