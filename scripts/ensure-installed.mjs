/**
 * Runs before every npm script: installs what the lock file names where that is not there yet.
 * Plain JavaScript, for it must run on the Node that the user has before anything is installed.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..')
const lock = join(project, 'package-lock.json')
/** npm writes it last of all, when everything is in place. */
const installed = join(project, 'node_modules', '.package-lock.json')

function isInstalled() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
}

function install() {
  const npm = process.env['npm_execpath']
  const arguments_ = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, ...before] = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  return spawnSync(command, [...before, ...arguments_], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !npm && process.platform === 'win32',
  })
}

if (!isInstalled()) {
  console.error('Installing what Briefdeck needs (once; about half a minute) …')
  const { status } = install()
  if (status !== 0) {
    console.error('Briefdeck could not install its packages. Expected: a connection to the npm registry, once.')
    console.error('What to do: run `npm ci` in this folder and read what it says.')
    process.exit(1)
  }
}
