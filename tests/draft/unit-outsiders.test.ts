import { describe, expect, test } from 'vitest'
import { draftOf } from './drafted.ts'

/** A draft leaves the noun out where all units have the same. */
const bare = (name: string): string =>
  name.replace(/ (?:branch|office|wing|cell|academy|crew|table|affiliate|mission|unit|league|division)$/i, '') // "Leeds branch"; not "Leeds"
const unitsIn = (text: string): readonly string[] => (draftOf(text).units ?? []).map(({ name }) => bare(name))

describe('no part of the body', () => {
  test.each([
    [
      'whoever the line under the title says wrote the report',
      '# Choirs of the Vale\n\nBy Ann Lee and Jan Kos, Programme on Popular Music\n\nThe Leeds branch is growing.\n',
      ['Leeds branch'],
    ],
    [
      'whom it came after',
      '# The Lake Movement\n\nThe Lake Movement grew out of the Reed Committee. It succeeded a league called the Old Front, which was dissolved. The Hull wing is growing.\n',
      ['Hull wing'],
    ],
    [
      'a predecessor with a name',
      'Its predecessor, a choir called the Red Section, was dissolved. Its York office is growing.',
      ['York office'],
    ],
    [
      'who stands beside it',
      'Outside the movement, the Salt Front, which has 40 men, holds the coast. The York cell is growing.',
      ['York cell'],
    ],
    [
      'who set it up, and whose staff it took',
      '# The Lake Response\n\nThe Lake Response was set up by the Department of Health. It took over the vans of the Polio Unit, which no longer exists. The Hull wing is growing.\n',
      ['Hull wing'],
    ],
    [
      'what it was made of, and whom its founders left',
      '# The Lake Movement\n\nThe Lake Movement was formed in May 2019 out of the former Department of Excise. It was founded by men who left the Reed Front. The Hull wing is growing.\n',
      ['Hull wing'],
    ],
    [
      'whom only a section about rivals and others names',
      '# The Lake Movement\n\n## Fronts\n\nThe Hull wing is growing.\n\n## Rivals, neighbours and the toll\n\nCompetition comes from the Reed Brigade, which has recruited 60 men.\n',
      ['Hull wing'],
    ],
    [
      'where somebody studies it',
      'Ann Lee has studied the group at Ouse State University. The Hull wing is growing.',
      ['Hull wing'],
    ],
    ['the donor with its article', 'The donor, the Nordfjord Foundation, saw a draft. The Hull wing is growing.', ['Hull wing']],
    ['what is not part of it', 'The Ouse Road League is not part of the association. The Hull wing is growing.', ['Hull wing']],
    ['with whom it has a truce', 'A truce with the clans of Foggia broke down. The Hull wing is growing.', ['Hull wing']],
    ['a newer group', 'They joined a newer group, Jund al-Sahra, in May. The Hull wing is growing.', ['Hull wing']],
    [
      'an association of others',
      'Hull Rail, an association of passengers, disputes it. It was dissolved. The Hull wing is growing.',
      ['Hull wing'],
    ],
    [
      'whose followers founded it',
      'It was founded in May by followers of the disbanded Reed Brigade. The Hull wing is growing.',
      ['Hull wing'],
    ],
    ['a firm that looks on', 'Ridgeway Unit, a security firm, counts 40 men. The York cell is growing.', ['York cell']],
    ['who tracks it', 'Ridgeway Desk, which tracks payments, says so. The York cell is growing.', ['York cell']],
    ['who fined the whole of it', 'The Hockey Federation fined the club. The York academy is growing.', ['York academy']],
    [
      'what a state set up',
      'The Port Cell, which the United Nations set up, has 40 men. The York wing is growing.',
      ['York wing'],
    ],
    [
      'who only speaks',
      'A study by the Lagos Media Lab found that it fell. The Coast Mission says that it fell. The York office is growing.',
      ['York office'],
    ],
    [
      'what a rival has',
      'Talbot, a competitor, has closed its plant in Derby. Its York office was sold. The Hull office is growing.',
      ['Hull office'],
    ],
    ['what an authority has', 'The Ministry of Health’s press unit was closed. The Hull office is growing.', ['Hull office']],
    [
      'what opens a clause in a section about rivals',
      '# T\n\nThe Hull office is growing.\n\n## Rivals and the state\n\nThe Vale Party was weakened by arrests.\n',
      ['Hull office'],
    ],
    [
      'where a team plays',
      'The first team plays in the second division. Team B was withdrawn from the Prairie League.',
      ['First team', 'Team B'],
    ],
    ['who is deputy', 'Deputy programme manager Ann Lee left. The Hull office is growing.', ['Hull office']],
    [
      'the body by its short name and in another language',
      '# The Litoral League after the vote\n\nThe league (LdL from here on) is poor. The Liga del Litoral was weakened. The Hull office is growing.\n',
      ['Hull office'],
    ],
    [
      'the body with its legal form',
      '# Marlow Foods: a review\n\nMarlow Foods plc was reorganised. The Hull office is growing.\n',
      ['Hull office'],
    ],
  ])('is %s', (_, text, names) => expect(unitsIn(text)).toEqual(names.map(bare)))
})

describe('a part all the same', () => {
  test.each([
    ['that is told of in a line with a stop', '# T\n\nBy June the Leeds branch was closed.\n', ['Leeds branch']],
    ['that came after another part', 'The Coast Cell succeeded the Lake Cell.', ['Coast Cell', 'Lake Cell']],
    [
      'that broke away from a part',
      'The Quarry crew, which broke away from the Lake crew, is growing.',
      ['Quarry crew', 'Lake crew'],
    ],
    ['outside a town', 'Outside the capital, the Leeds branch is growing.', ['Leeds branch']],
    ['that fined its members', 'The Leeds branch fined its members.', ['Leeds branch']],
    [
      'that speaks, where there are others of its kind',
      'The Leeds office says so. The York office is growing.',
      ['Leeds office', 'York office'],
    ],
    ['that speaks and of which more is told', 'The Coast Mission says so. The Coast Mission was closed.', ['Coast Mission']],
    ['of customers', 'The Customer Service Unit is growing.', ['Customer Service Unit']],
    [
      'of which the union took over the running',
      'The union took over the running of the Harbour Office. The Harbour Office is active.',
      ['Harbour'],
    ],
    ['that joined later', 'The Hull Wing was not part of the union until 2019. The Hull Wing is growing.', ['Hull']],
    [
      'that a part succeeded',
      'The Hull Wing follows its predecessor, the Students Wing. The Students Wing was dissolved.',
      ['Hull', 'Students'],
    ],
    [
      'that is the body’s among rivals',
      '# T\n\nIt grew.\n\n## Rivals\n\nAgainst it stands the league’s Hull Unit, which is growing.\n',
      ['Hull'],
    ],
    ['in a feud within', 'The Hull Wing is active. After the feud with the York Wing it was small.', ['Hull', 'York']],
    ['that is an association itself', 'The Hull Association, an association of dockers, is growing.', ['Hull']],
    [
      'that is told of among rivals',
      '# T\n\nIt grew.\n\n## Rivals and partners\n\nEmployers fear the Hull branch most.\n',
      ['Hull branch'],
    ],
    ['called after its league', 'The Prairie League is growing.', ['Prairie League']],
    [
      'by a common noun that is a name within a sentence',
      '# T\n\nIt has three divisions: Timber, Cargo and Paper.\n\n## The divisions\n\nCargo has grown.\n',
      ['Timber', 'Cargo', 'Paper'],
    ],
    ['by its place, where its state is told', '# T\n\n## The chapters\n\nGuayaquil was closed in May.\n', ['Guayaquil']],
    ['by the name of a trade', 'The Timber Division is growing.', ['Timber Division']],
    ['with a treasury of its own', '# The Lake Network\n\nThe Treasury has been suspended.\n', ['Treasury']],
  ])('is one %s', (_, text, names) => expect(unitsIn(text)).toEqual(names.map(bare)))
})

describe('names', () => {
  test.each([
    [
      'go on behind the noun',
      'Mobile Unit North visits villages. The District Committee East was closed.',
      ['Mobile Unit North', 'District Committee East'],
    ],
    ['go on to a further noun', 'The Shared Service Centre is growing.', ['Shared Service Centre']],
    [
      'of companies end on their legal form, in a group',
      '# Norvik\n\nThe holding has three subsidiaries. Castle Dairy Ltd makes cheese. Frantoio SpA stood still. Control of Vasa Oy is disputed.\n',
      ['Castle Dairy Ltd', 'Frantoio SpA', 'Vasa Oy'],
    ],
    ['of companies are none where there is no group', '# T\n\nCastle Dairy Ltd makes cheese.\n', []],
    ['may be a forum’s', 'The Women’s Forum runs 38 circles.', ['Women’s Forum']],
  ])('%s', (_, text, names) => expect(unitsIn(text)).toEqual(names.map(bare)))
})
