/** What did not take place. */
export const averted = 'thwarted thwarting foiled foiling averted prevented disrupted'

/**
 * What became of those, or of that, which a number counts. Of one field a number has one outcome: who was killed is not who was
 * hurt, and what was thwarted was not carried out. Words of a line tell the same; forms of one stem need not be listed.
 * Source: English; the terms of casualty figures (Human Rights Office of the UN, Guidance on Casualty Recording, 2019), with their
 * common synonyms; compiled for this project.
 */
export const outcomes: readonly (readonly string[])[] = [
  [
    'killed kill died die dead deaths fatalities fatality slain perished murdered drowned executed',
    'injured injuries wounded wounds hurt maimed',
    'missing disappeared vanished',
    'rescued saved survived survivors',
    'arrested detained jailed imprisoned captured abducted kidnapped',
    'released freed acquitted',
    'displaced evacuated fled',
  ],
  [averted, 'carried conducted executed committed perpetrated'],
  ['repaired fixed restored', 'delayed postponed', 'lost', 'recovered'],
  ['joined recruited hired', 'left quit resigned withdrew withdrawn', 'dismissed sacked expelled fired', 'employed employs'],
  ['received got', 'paid spent', 'stolen embezzled', 'earned gained won', 'lost'],
]
