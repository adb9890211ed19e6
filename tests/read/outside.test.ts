import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseReport } from '../../scripts/read/read-report.ts'
import type { Format } from '../../scripts/read/report.ts'

/** Another host, which no report may make us ask. */
let server: Server
let url: string
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

const reports: Readonly<Record<'md' | 'txt' | 'html', (url: string) => string>> = {
  md: (url) => `# T\n\n![a](${url}/a.png) <img src="${url}/b.png"> <<< /etc/hostname\n\nThe yard was sold. [c]: ${url}/c\n`,
  txt: (url) => `T\n\nThe yard was sold, see ${url}/d and file:///etc/hostname for it.\n`,
  html: (url) =>
    `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><head><base href="${url}/">`
    + `<link rel="stylesheet" href="e.css"><script src="f.js"></script><meta http-equiv="refresh" content="0;url=${url}/g"></head>`
    + `<body><main><h1>T</h1><img src="h.png"><iframe src="${url}/i"></iframe><object data="file:///etc/hostname"></object>`
    + `<p>The yard &x; was sold for good, and all of its ships went with it in that year.</p></main></body></html>`,
}

test.each(Object.keys(reports) as (keyof typeof reports)[])('a report in %s makes nobody ask another host', async (format) => {
  const { blocks } = await parseReport(Buffer.from(reports[format](url)), `report.${format}`, format satisfies Format)
  expect(blocks.some(({ text }) => /yard/.test(text))).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(asked).toEqual([])
})
