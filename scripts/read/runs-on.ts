/** Ends a sentence, or leads on to something of its own. Matches "It closed.”", "as follows:"; not "it was". */
const ends = /[.!?:;][”"’')\]]*$/u

/** Goes on with a sentence. Matches "closed", "(closed"; not "Closed", "- closed". */
const goesOn = /^["“‘'(]?\p{Ll}/u

/** Whether a paragraph that a page broke off runs on in the first one of the next page. */
export function runsOn(first: string, next: string): boolean {
  return !ends.test(first) && goesOn.test(next)
}
