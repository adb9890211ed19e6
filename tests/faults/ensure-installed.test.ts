import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { project } from '../briefdeck.ts'

/** A project of three packages, one of which is for another system, and an npm that says that it was called. */
const wanted = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/@b/c': { version: '2.0.0' } }
const optional = { 'node_modules/for-windows': { version: '3.0.0', optional: true } }
const npm = `require('fs').writeFileSync('called', process.argv.slice(2).join(' ')); process.exit(Number(process.env.STATUS ?? 0))`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))
  mkdirSync(join(folder, 'scripts'))
  cpSync(join(project, 'scripts', 'ensure-installed.mjs'), join(folder, 'scripts', 'ensure-installed.mjs'))
  write('npm.cjs', npm)
  write('package-lock.json', JSON.stringify({ packages: { '': { version: '0' }, ...wanted, ...optional } }))
  write('node_modules/.package-lock.json', JSON.stringify({ packages: wanted }))
  for (const path of Object.keys(wanted)) write(`${path}/package.json`, '{}')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

function ensureInstalled(status = 0): { status: number | null; stderr: string; installs: boolean } {
  const env = { ...process.env, npm_execpath: join(folder, 'npm.cjs'), STATUS: String(status) }
  const ended = spawnSync(process.execPath, [join(folder, 'scripts', 'ensure-installed.mjs')], { env, encoding: 'utf8' })
  return { status: ended.status, stderr: ended.stderr, installs: existsSync(join(folder, 'called')) }
}

test('installs nothing where all is there, whatever the clock said', () => {
  utimesSync(join(folder, 'package-lock.json'), new Date('2099-01-01'), new Date('2099-01-01'))
  expect(ensureInstalled()).toEqual({ status: 0, stderr: '', installs: false })
})

const harm: Record<string, () => void> = {
  'nothing is installed': () => rmSync(join(folder, 'node_modules'), { recursive: true }),
  'npm was interrupted': () => rmSync(join(folder, 'node_modules', '.package-lock.json')),
  'npm’s record is cut off': () => write('node_modules/.package-lock.json', '{"packages": {'),
  'a package was deleted': () => rmSync(join(folder, 'node_modules', '@b'), { recursive: true }),
  'a package is of another version': () =>
    write('package-lock.json', JSON.stringify({ packages: { ...wanted, 'node_modules/a': { version: '1.0.1' } } })),
  'a package was added': () =>
    write('package-lock.json', JSON.stringify({ packages: { ...wanted, 'node_modules/d': { version: '1.0.0' } } })),
}

test.each(Object.entries(harm))('installs where %s', (_, harmIt) => {
  harmIt()
  expect(ensureInstalled()).toMatchObject({ status: 0, installs: true })
})

test('says what to do where npm fails', () => {
  rmSync(join(folder, 'node_modules'), { recursive: true })
  const { status, stderr } = ensureInstalled(1)
  expect(status).toBe(1)
  expect(stderr).toMatch(/What to do: .*npm ci/)
})
