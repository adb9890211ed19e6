/**
 * Puts the program together in one file, with those packages that every run reads, where `start.mjs` finds it. To find and link
 * its 500 files takes as long as half a check does; here that is done once. Plain JavaScript, for Node runs it as it is.
 */

import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { build } from 'vite'
import { program, stamp, stamps } from './together.mjs'

/** Packages that go into the file; others are loaded when they are used, for they bring files or programs along. */
const within = /^(?:zod|yaml|stemmer|iso-3166|d3-geo|topojson-client|polylabel|mdast-util-[\w-]+|micromark-extension-[\w-]+)$/

const scripts = import.meta.dirname
const installed = join(scripts, '..', 'node_modules', '.package-lock.json')
const lock = `${program}.lock`
const made = `${program}.${process.pid}`

if (takeLock()) {
  try {
    await putTogether()
  } finally {
    rmSync(made, { recursive: true, force: true })
    rmSync(lock, { recursive: true, force: true })
  }
}

async function putTogether() {
  const begun = Date.now()
  const files = new Set()
  await build({
    configFile: false,
    root: scripts,
    logLevel: 'silent',
    plugins: [whereItStood(files)],
    ssr: { noExternal: true },
    build: {
      ssr: join(scripts, 'briefdeck.ts'),
      outDir: made,
      target: 'node20',
      minify: false,
      sourcemap: true,
      // The ending spares Node reading each file for whether it has modules.
      rolldownOptions: { external: isOutside, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
  // What is installed changes by way of npm, which ends with writing its list.
  const own = [...files].filter((file) => file.startsWith(scripts))
  const read = [...own, installed].map((file) => [file, stamp(file)])
  // What was changed meanwhile may have been read before or after.
  if (read.some(([file]) => statSync(file).mtimeMs >= begun)) return
  writeFileSync(join(made, stamps), JSON.stringify({ scripts, read }))
  rmSync(program, { recursive: true, force: true })
  renameSync(made, program)
}

/** Only our own files are asked: what a package needs of others goes with it. */
function isOutside(id, importer = '') {
  const isPackage = !id.startsWith('.') && !isAbsolute(id)
  return id.startsWith('node:') || (isPackage && importer.startsWith(scripts) && !within.test(id))
}

/** Lists the files that are read, and lets each of ours go on to know the folder where it stood. */
function whereItStood(files) {
  return {
    name: 'where-it-stood',
    transform(code, id) {
      if (!isAbsolute(id)) return
      files.add(id)
      if (id.startsWith(scripts) && code.includes('import.meta.dirname'))
        return { code: code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))), map: null }
    },
  }
}

/** One at a time; what was left behind by one that broke off is taken away. */
function takeLock() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > 60_000) rmSync(lock, { recursive: true, force: true })
  } catch {
    // There is none.
  }
  try {
    mkdirSync(dirname(program), { recursive: true })
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}
