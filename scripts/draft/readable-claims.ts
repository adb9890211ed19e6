import type { Claim } from './briefing.ts'
import { namesSubject } from './standing.ts'

/** Several, who may be "they". Matches "Residents", "Officials in The Hague"; not "the press". */
const several = /^(?:the |two |three |several |some |many )?(?:\p{L}+ )?\p{L}*[^s’']s(?: (?:of|in|at|from|on|for)\b.*)?$/iu

/** Whether what is said can be read beside the name of who says it. */
export function isReadableClaim({ by, says }: Claim): boolean {
  if (namesSubject(says)) return true
  return /^(?:I|We|My|Our) /.test(says) || (/^(?:They|Their) /.test(says) && several.test(by))
}
