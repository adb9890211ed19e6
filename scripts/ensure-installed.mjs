/**
 * Runs before every npm script: installs what the lock file names where that is not there yet.
 * Plain JavaScript, for it must run on the Node that the user has before anything is installed.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..')
const lock = join(project, 'package-lock.json')
/** What npm put in place; it begins with removing this file's folder and ends with writing this file. */
const installed = join(project, 'node_modules', '.package-lock.json')

/**
 * Whether everything is there: npm came to its end, with the versions that the lock file names, and
 * nothing was deleted since. It compares contents, for times say nothing where a clock was wrong.
 */
function isInstalled() {
  const wanted = packagesOf(lock)
  const there = packagesOf(installed)
  return (
    Object.entries(wanted).every(([path, { version, optional }]) =>
      // npm leaves out what is optional and made for another system.
      path === '' || (optional && there[path] === undefined) ? true : there[path]?.version === version,
    ) && Object.keys(there).every((path) => existsSync(join(project, path, 'package.json')))
  )
}

/** The packages of a lock file by their paths; none where it is missing or cut off. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/** Everything, whatever NODE_ENV or the user's settings leave out elsewhere. */
function install() {
  const npm = process.env['npm_execpath']
  const arguments_ = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, ...before] = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  return spawnSync(command, [...before, ...arguments_], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !npm && process.platform === 'win32',
  })
}

if (!isInstalled()) {
  console.error('Installing what Briefdeck needs (once; about half a minute) …')
  const { status, signal } = install()
  if (status !== 0) {
    if (signal === null) {
      console.error(
        'Briefdeck could not install its packages. Expected: a connection to the npm registry, once, and 1 GB of disk.',
      )
      console.error('What to do: run `npm ci` in this folder and read what it says.')
    }
    process.exit(1)
  }
}
