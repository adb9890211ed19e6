import { parseHTML } from 'linkedom'

/** Matches "<html lang=en>"; not "<htmlish>". */
const hasRoot = /<html[\s>]/i

/** What may stand before the root. Matches an XML declaration and "<!DOCTYPE html>"; not a comment. */
const declarations = /<\?xml[^>]*>|<!doctype[^>]*>/gi

/** Parses a page, also one that leaves out `<html>`, as the standard allows. Nothing is loaded, and no script runs. */
export function parsePage(source: string): Element {
  const whole = hasRoot.test(source) ? source : `<html>${source.replace(declarations, '')}</html>` // prettier-ignore
  return parseHTML(whole).document.documentElement
}
