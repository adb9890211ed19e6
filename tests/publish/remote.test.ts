import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBriefdeck } from '../briefdeck.ts'
import { freePort } from '../free-port.ts'

let folder: string
let live: ReturnType<typeof startBriefdeck>
let audience: string
let said = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck remote '))
  cpSync(join(inject('deck'), 'data'), join(folder, 'data'), { recursive: true })
  const port = await freePort()
  audience = `http://127.0.0.1:${port + 1}/`
  live = startBriefdeck(['present', folder, '--no-open', '--remote', '--port', String(port)], {
    BRIEFDECK_PASSWORD: 'käse & brot',
  })
  for (const stream of [live.stdout, live.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  while (!said.includes('Presenter view')) await new Promise((resolve) => setTimeout(resolve, 50))
})

afterAll(() => {
  live.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const given = (password: string) => ({
  headers: { authorization: `Basic ${Buffer.from(`anyone:${password}`).toString('base64')}` },
})

describe('present --remote', () => {
  test('says plainly what it opens', () => {
    expect(said).toMatch(/everyone in your network who has the password, without encryption/)
    expect(said).toContain('käse & brot')
  })

  test('shows the deck to whoever has the password, and to nobody else', async () => {
    expect((await fetch(audience)).status).toBe(401)
    expect((await fetch(audience, given('guess'))).status).toBe(401)
    const answer = await fetch(audience, given('käse & brot'))
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('content="Briefdeck"')
  })

  test.each([
    'data/briefing.yaml',
    'slides.md',
    '../slides.md',
    '..%2f..%2fpackage.json',
    '@fs/etc/passwd',
    '__slidev/slides/1.json',
  ])('does not serve %s', async (path) => {
    expect((await fetch(audience + path, given('käse & brot'))).status).toBe(404)
  })

  test('holds no speaker notes', async () => {
    const script = /src="\.\/(assets\/[^"]+)"/.exec(await (await fetch(audience, given('käse & brot'))).text())?.[1] ?? ''
    const text = await (await fetch(audience + script, given('käse & brot'))).text()
    expect(text.length).toBeGreaterThan(10_000)
    expect(text).not.toContain('Good morning')
  })

  test('stops answering whoever guesses', async () => {
    const tries = await Promise.all(Array.from({ length: 14 }, (_, index) => fetch(audience, given(`guess ${index}`))))
    expect(tries.map(({ status }) => status)).toContain(429)
  })
})
