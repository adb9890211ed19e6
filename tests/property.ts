/**
 * fast-check, with the seed that the properties are tried with: always the same, so that a run fails for what was changed and
 * not by chance. `BRIEFDECK_SEED` takes another, to look for what nobody has met yet.
 */

import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['BRIEFDECK_SEED'] ?? 1) })

export { fc }
