import { Lexer, Parser } from 'yaml'
import type { Place } from '../read/report.ts'
import type { Fault } from './tree.ts'

/** A briefing of 200 slides has some 200 kB; one drafted from 100,000 words has 1.3 MB. */
const LONGEST = 2_000_000
/** A briefing has five levels. Composing a document recurses, so depth is bounded before that. */
const DEEPEST = 20

/** Whether YAML is so large or so deep that reading it could take forever or run out of stack; says where. */
export function checkSize(text: string): (Fault & Place) | undefined {
  if (text.length > LONGEST) {
    return {
      code: 'briefing-too-large',
      message: `The briefing has ${text.length} characters; expected at most ${LONGEST}.`,
      hint: 'Check that this is the briefing, and keep only what is to be shown.',
      line: 1,
      column: 1,
    }
  }
  const offset = tooDeep(text)
  if (offset === undefined) return undefined
  return {
    code: 'yaml-too-deep',
    message: `Lists and maps stand in one another more than ${DEEPEST} levels deep; expected a briefing, which has five.`,
    hint: 'Check the brackets and the indentation here.',
    ...placeIn(text, offset),
  }
}

/** The offset at which the nesting gets too deep. Lexer and parser keep a stack of their own, so depth can't overflow here. */
function tooDeep(text: string): number | undefined {
  const parser = new Parser()
  for (const token of new Lexer().lex(text)) {
    for (const _ of parser.next(token));
    if (depthOf(parser) > DEEPEST) return Math.min(parser.offset, text.length)
  }
  return undefined
}

function depthOf({ stack }: Parser): number {
  return stack.length > DEEPEST
    ? stack.filter(({ type }) => type === 'block-map' || type === 'block-seq' || type === 'flow-collection').length
    : 0
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}
