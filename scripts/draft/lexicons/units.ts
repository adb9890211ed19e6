/** What a report calls the parts of an organisation, singular and plural. */
export const unitNouns: Readonly<Record<string, string>> = {
  province: 'provinces',
  branch: 'branches',
  wing: 'wings',
  division: 'divisions',
  affiliate: 'affiliates',
  cell: 'cells',
  office: 'offices',
  department: 'departments',
  directorate: 'directorates',
  subsidiary: 'subsidiaries',
  chapter: 'chapters',
  bureau: 'bureaus',
  unit: 'units',
}

/** Names that end in such a noun and are bodies of a state. */
export const otherBodies = [
  'Home',
  'Foreign',
  'Cabinet',
  'Post',
  'Oval',
  'Executive',
  'State',
  'Statistics',
  'Statistical',
  'Patent',
  'Justice',
  'Treasury',
  'Prime',
  'War',
] as const
