/** The forms of a counted noun that a language tells apart, `#` for the number: { one: "# slide", other: "# slides" }. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** A number with what it counts, in the form that goes with it. */
export function counted(language: string, count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other
  return form.replace('#', String(count))
}

/** A share of a whole, in whole per cent; 0 of nothing. */
export function percent(part: number, whole: number): number {
  return Math.round((100 * part) / Math.max(1, whole))
}
