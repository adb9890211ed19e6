import type { Status } from '../briefing.ts'

interface StatusWord {
  readonly words: string
  readonly status: Status
  /** A change that was done to the unit holds afterwards, so "was closed" counts; "was active" says nothing of today. */
  readonly change?: boolean
}

/**
 * Words that say in what state a part of an organisation is.
 * Source: common usage in annual reports and in the reports of the United Nations' sanctions monitors; compiled for this project.
 */
export const statusWords: readonly StatusWord[] = [
  { words: 'active', status: 'active' },
  { words: 'in operation', status: 'active' },
  { words: 'operational', status: 'active' },
  { words: 'growing', status: 'growing' },
  { words: 'grown', status: 'growing' },
  { words: 'expanding', status: 'growing' },
  { words: 'expanded', status: 'growing', change: true },
  { words: 'recovering', status: 'recovering' },
  { words: 'recovered', status: 'recovering', change: true },
  { words: 'restructured', status: 'restructured', change: true },
  { words: 'reorganised', status: 'restructured', change: true },
  { words: 'reorganized', status: 'restructured', change: true },
  { words: 'rebuilt', status: 'restructured', change: true },
  { words: 'stable', status: 'stable' },
  { words: 'unchanged', status: 'stable' },
  { words: 'contested', status: 'contested' },
  { words: 'disputed', status: 'contested' },
  { words: 'weakened', status: 'weakened' },
  { words: 'weakest', status: 'weakened' },
  { words: 'weak', status: 'weakened' },
  { words: 'declining', status: 'weakened' },
  { words: 'shrinking', status: 'weakened' },
  { words: 'verge of collapse', status: 'weakened' },
  { words: 'dormant', status: 'dormant' },
  { words: 'inactive', status: 'dormant' },
  { words: 'suspended', status: 'dormant', change: true },
  { words: 'idle', status: 'dormant' },
  { words: 'mothballed', status: 'dormant', change: true },
  { words: 'defunct', status: 'defunct' },
  { words: 'dissolved', status: 'defunct', change: true },
  { words: 'disbanded', status: 'defunct', change: true },
  { words: 'closed', status: 'defunct', change: true },
  { words: 'sold', status: 'defunct', change: true },
  { words: 'abolished', status: 'defunct', change: true },
]
