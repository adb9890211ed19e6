import type { Line } from './verified.ts'

/** A part of the world that a report may name and that no code stands for. */
export interface Region {
  readonly name: string
  /** The countries that it lies in, after the source. */
  readonly codes: readonly string[]
  /** From one end to the other; its mark stands in the middle. Ours, laid by eye along the middle of what the source describes. */
  readonly line: Line
  /** How far it goes to either side of the line, in km, roughly. */
  readonly reach: number
  /** Who says what it is. */
  readonly source: string
}

const m49 = 'United Nations, Standard Country or Area Codes for Statistical Use (M49)'

/** By what is written in the briefing. A region is drawn as a band without an edge, for none of these has a border. */
export const regions: Readonly<Record<string, Region>> = {
  caucasus: {
    name: 'Caucasus',
    codes: ['RU', 'GE', 'AZ', 'AM'],
    line: [[41, 43.4], [44.5, 42.7], [48, 41.2]], // prettier-ignore
    reach: 170,
    source: 'Encyclopaedia Britannica, “Caucasus”',
  },
  'north-caucasus': {
    name: 'North Caucasus',
    codes: ['RU'],
    line: [[41.5, 44], [44, 43.3], [46.8, 42.8]], // prettier-ignore
    reach: 100,
    source: 'Russian Federation, North Caucasian Federal District',
  },
  khorasan: {
    name: 'Khorasan',
    codes: ['IR', 'TM', 'AF'],
    line: [[58.5, 36.6], [63.5, 36], [67.5, 35.6]], // prettier-ignore
    reach: 260,
    source: 'Encyclopaedia Britannica, “Khorāsān: historical region, Asia”',
  },
  sahel: {
    name: 'Sahel',
    codes: ['BF', 'CM', 'TD', 'GM', 'GN', 'MR', 'ML', 'NE', 'NG', 'SN'],
    line: [[-14.5, 15.2], [-5, 15], [2, 14.8], [10, 14.4], [18.5, 13.6]], // prettier-ignore
    reach: 230,
    source: 'United Nations Support Plan for the Sahel',
  },
  'west-africa': {
    name: 'West Africa',
    codes: ['BJ', 'BF', 'CV', 'CI', 'GM', 'GH', 'GN', 'GW', 'LR', 'ML', 'MR', 'NE', 'NG', 'SN', 'SL', 'TG'],
    line: [[-11.5, 8.8], [-5, 8], [2, 8.3], [8, 8.5]], // prettier-ignore
    reach: 300,
    source: m49,
  },
  'central-africa': {
    name: 'Central Africa',
    codes: ['AO', 'CM', 'CF', 'TD', 'CG', 'CD', 'GQ', 'GA', 'ST'],
    line: [[13.5, 6], [19.5, 2.5], [21.5, -4.5]], // prettier-ignore
    reach: 420,
    source: `${m49}, “Middle Africa”`,
  },
  'east-africa': {
    name: 'East Africa',
    codes: ['BI', 'KM', 'DJ', 'ER', 'ET', 'KE', 'MG', 'MW', 'MU', 'MZ', 'RW', 'SC', 'SO', 'SS', 'TZ', 'UG', 'ZM', 'ZW'],
    line: [[39, 7], [37, 0], [35, -7]], // prettier-ignore
    reach: 420,
    source: m49,
  },
  'southern-africa': {
    name: 'Southern Africa',
    codes: ['BW', 'LS', 'NA', 'SZ', 'ZA'],
    line: [[17, -22], [24, -25.5], [30, -26]], // prettier-ignore
    reach: 420,
    source: m49,
  },
  'north-africa': {
    name: 'North Africa',
    codes: ['DZ', 'EG', 'EH', 'LY', 'MA', 'SD', 'TN'],
    line: [[-5, 32], [9, 30.5], [28, 29]], // prettier-ignore
    reach: 330,
    source: m49,
  },
  'horn-of-africa': {
    name: 'Horn of Africa',
    codes: ['DJ', 'ER', 'ET', 'SO'],
    line: [[41, 11.5], [45, 8.5], [46, 5]], // prettier-ignore
    reach: 260,
    source: 'Encyclopaedia Britannica, “Horn of Africa”',
  },
  'lake-chad-basin': {
    name: 'Lake Chad Basin',
    codes: ['CM', 'TD', 'NE', 'NG'],
    line: [[12.6, 13.4], [13.8, 12.6], [15, 12.2]], // prettier-ignore
    reach: 180,
    source: 'Lake Chad Basin Commission, member States around the lake',
  },
  maghreb: {
    name: 'Maghreb',
    codes: ['DZ', 'LY', 'MA', 'MR', 'TN'],
    line: [[-6, 32], [3, 33.5], [10.5, 32.5]], // prettier-ignore
    reach: 280,
    source: 'Arab Maghreb Union, member States',
  },
  'central-asia': {
    name: 'Central Asia',
    codes: ['KZ', 'KG', 'TJ', 'TM', 'UZ'],
    line: [[60, 42], [66, 42.5], [74, 42.5]], // prettier-ignore
    reach: 420,
    source: m49,
  },
  'south-asia': {
    name: 'South Asia',
    codes: ['AF', 'BD', 'BT', 'IN', 'IR', 'LK', 'MV', 'NP', 'PK'],
    line: [[70, 29], [78, 24], [87, 24]], // prettier-ignore
    reach: 480,
    source: `${m49}, “Southern Asia”`,
  },
  'south-east-asia': {
    name: 'South-East Asia',
    codes: ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'TL', 'VN'],
    line: [[99, 16], [102.2, 4.5], [114, 0], [122, 9]], // prettier-ignore
    reach: 380,
    source: m49,
  },
}
