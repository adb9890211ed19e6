import type { Problem } from '../../problems.ts'
import { pathKey, problemAt, valueAt, type Path, type Tree } from '../tree.ts'
import type { Assertion, Briefing } from '../verified.ts'
import type { StatementFinding } from './statement.ts'

/**
 * The findings as problems, without those that the briefing bears out: each `asserts` entry silences the one finding of
 * its code and words on its item. One that silences nothing is told, so that none stays behind when the text has changed.
 */
export function settleAsserts(findings: readonly StatementFinding[], briefing: Briefing, tree: Tree): Problem[] {
  const asserts = assertsIn(briefing)
  const used = new Set<Path>()
  const open = once(findings).filter((finding) => {
    const matching = asserts.find(({ owner, assertion }) => isFor(assertion, finding) && isSame(owner, finding.owner))
    if (matching !== undefined) used.add(matching.path)
    return matching === undefined
  })
  return [
    ...open.map((finding) => problemAt(tree, finding.path, withWayOut(finding, isOpen(briefing, finding.owner)))),
    ...asserts
      .filter(({ path }) => !used.has(path))
      .map(({ path, assertion }) =>
        problemAt(tree, path, {
          severity: 'warning',
          code: 'assert-without-finding',
          message: `There is no finding “${assertion.finding}” of “${assertion.words}” here.`,
          hint: 'Take this entry of “asserts” away.',
        }),
      ),
  ]
}

/** Two quotes of a slide may bring the same finding on its headline. */
function once(findings: readonly StatementFinding[]): readonly StatementFinding[] {
  const keys = findings.map(({ code, path, words }) => [code, pathKey(path), words].join('\n'))
  return findings.filter((_, at) => keys.indexOf(keys[at]!) === at)
}

function isFor({ finding, words }: Assertion, { code, words: concerned }: StatementFinding): boolean {
  return finding === code && words === concerned
}

function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, at) => step === b[at])
}

/** Whether nobody has looked at it yet: the cover says so, and a deck can be made to look at. */
function isOpen(briefing: Briefing, owner: Path): boolean {
  const item = valueAt(briefing, owner)
  if (typeof item === 'object' && item !== null && 'quote' in item) return 'draft' in item && item.draft === true
  return ownersIn(briefing).some((each) => valueAt(briefing, [...each, 'draft']) === true)
}

function withWayOut({ severity, code, words, message, hint }: StatementFinding, open: boolean) {
  return {
    severity: open ? ('warning' as const) : severity,
    code,
    words,
    message,
    hint: `${hint} If the report bears it out: asserts: [{ finding: ${code}, words: ${JSON.stringify(words)}, reason: … }].`,
  }
}

interface Placed {
  readonly owner: Path
  readonly path: Path
  readonly assertion: Assertion
}

/** Everything in the briefing that may have `asserts`. */
function assertsIn(briefing: Briefing): readonly Placed[] {
  return ownersIn(briefing).flatMap((owner) => {
    const found = valueAt(briefing, [...owner, 'asserts'])
    return Array.isArray(found)
      ? (found as readonly Assertion[]).map((assertion, at) => ({ owner, path: [...owner, 'asserts', at], assertion }))
      : []
  })
}

function ownersIn({ summary, sections, slides = {}, ...briefing }: Briefing): readonly Path[] {
  const { figures = [], units = [], relations = [], events = [], claims = [] } = briefing
  return [
    ['summary'],
    ...pathsOf(['summary', 'points'], summary.points),
    ...sections.flatMap(({ points }, at): Path[] => [['sections', at], ...pathsOf(['sections', at, 'points'], points)]),
    ...Object.keys(slides).map((name) => ['slides', name]),
    ...Object.entries({ figures, units, relations, events, claims }).flatMap(([list, items]) => pathsOf([list], items)),
  ]
}

function pathsOf(path: Path, items: readonly unknown[]): Path[] {
  return items.map((_, at) => [...path, at])
}
