import type { Status } from '../briefing.ts'

/**
 * Verbs done to a unit by somebody, right before its name: "closed its Leeds office".
 * Source: as of the statuses; compiled for this project.
 */
export const doneToUnits: Readonly<Record<string, Status>> = {
  closed: 'defunct',
  'has closed': 'defunct',
  'shut down': 'defunct',
  'broke up': 'defunct',
  dismantled: 'defunct',
  destroyed: 'defunct',
  weakened: 'weakened',
  crippled: 'weakened',
  decimated: 'weakened',
  shut: 'defunct',
  dissolved: 'defunct',
  disbanded: 'defunct',
  abolished: 'defunct',
  sold: 'defunct',
  scrapped: 'defunct',
  suspended: 'dormant',
  mothballed: 'dormant',
  restructured: 'restructured',
  reorganised: 'restructured',
  reorganized: 'restructured',
  rebuilt: 'restructured',
  reopened: 'active',
  expanded: 'growing',
}
