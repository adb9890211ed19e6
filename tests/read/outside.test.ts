import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFString } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseReport } from '../../scripts/read/read-report.ts'
import type { Format } from '../../scripts/read/report.ts'
import { project } from '../briefdeck.ts'
import { column, setPdf } from './set-pdf.ts'
import { docx, paragraph, run } from './write-docx.ts'

/** Another host, which no report may make us ask; and a file that none may make us read. */
let server: Server
let host: string
const asked: string[] = []
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-outside-'))
const secret = join(folder, 'secret.txt')

beforeAll(async () => {
  writeFileSync(secret, 'kittiwake')
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('kittiwake')
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const yard = 'The yard was sold for good, and all of its ships went with it in that year.'

/** Reports that point to both in every way that their format has. */
const reports: Readonly<Record<Format, (url: string, file: string) => Uint8Array | Promise<Uint8Array>>> = {
  md: (url, file) =>
    Buffer.from(
      `# T\n\n![a](${url}/a.png) <img src="${url}/b.png"> <<< ${file}\n\n${yard} {{include ${file}}}\n\n[c]: ${url}/c\n`,
    ),
  txt: (url, file) => Buffer.from(`T\n\n${yard} See ${url}/d and file://${file} for it.\n`),
  html: (url, file) =>
    Buffer.from(
      `<?xml version="1.0"?><?xml-stylesheet href="${url}/0.xsl"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://${file}">]><html><head><base href="${url}/">`
        + `<link rel="stylesheet" href="e.css"><style>@import "${url}/e2.css";</style><script src="f.js"></script><script>fetch("${url}/f2")</script>`
        + `<meta http-equiv="refresh" content="0;url=${url}/g"><link rel="canonical" href="https://www.youtube.com/watch?v=x"></head>`
        + `<body onload="fetch('${url}/g2')"><main><h1>T</h1><img src="h.png" srcset="h2.png 2x"><iframe src="${url}/i"></iframe><object data="file://${file}"></object>`
        + `<video src="j.mp4"></video><svg><use href="${url}/k.svg#a"/></svg><p style="background:url(l.png)">${yard} &x;</p><!--#include file="${file}" --></main></body></html>`,
    ),
  docx: (url, file) =>
    docx({
      body: [
        paragraph(
          run(yard)
            + '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:blip r:link="rId90"/></a:graphic></wp:inline></w:drawing></w:r>'
            + `<w:r><w:instrText>INCLUDETEXT "${file}"</w:instrText></w:r><w:hyperlink r:id="rId91">${run(' See there.')}</w:hyperlink>`,
        ),
        '<w:altChunk r:id="rId92"/><w:subDoc r:id="rId93"/>',
      ].join(''),
      relationships: [`${url}/m.png`, `${url}/n`, `file://${file}`, `${url}/o.docx`, `${url}/p.dotm`]
        .map(
          (target, index) =>
            `<Relationship Id="rId${90 + index}" TargetMode="External" Target="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${['image', 'hyperlink', 'aFChunk', 'subDocument', 'attachedTemplate'][index]}"/>`,
        ) // prettier-ignore
        .join(''),
    }),
  pdf: pdfWithActions,
}

async function pdfWithActions(url: string, file: string): Promise<Uint8Array> {
  const pdf = await setPdf([column([yard], 72, 100)])
  const { context, catalog } = pdf
  const uri = { Type: 'Action', S: 'URI', URI: PDFString.of(`${url}/q`) }
  const launch = { Type: 'Action', S: 'Launch', F: PDFString.of(file) }
  const script = {
    Type: 'Action',
    S: 'JavaScript',
    JS: PDFString.of(`app.launchURL("${url}/r"); this.submitForm("${url}/s")`),
    Next: [uri, launch],
  }
  catalog.set(context.obj('OpenAction'), context.obj(script))
  const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 600, 800], A: { S: 'GoToR', F: PDFString.of(file), D: [0, 'Fit'] } }
  pdf.getPage(0).node.set(context.obj('Annots'), context.obj([link, { ...link, A: uri }]))
  pdf.getPage(0).node.set(context.obj('AA'), context.obj({ O: script }))
  return pdf.save({ useObjectStreams: false })
}

const formats = Object.keys(reports) as Format[]

test.each(formats)('a report in %s makes nobody ask another host or read another file', async (format) => {
  const report = await parseReport(await reports[format](host, secret), `report.${format}`, format)
  expect(report.blocks.some(({ text }) => text.includes(yard))).toBe(true)
  expect(JSON.stringify(report)).not.toContain('kittiwake')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(asked).toEqual([])
})

test('it is read where nothing but the file and this program may be read', async () => {
  const paths = await Promise.all(formats.map(async (format) => {
    const path = join(folder, 'reports', `report.${format}`)
    return { path, content: await reports[format](host, secret) }
  })) // prettier-ignore
  const { mkdirSync } = await import('node:fs')
  mkdirSync(join(folder, 'reports'))
  for (const { path, content } of paths) writeFileSync(path, content)
  const script = `
    const { readReport } = await import(${JSON.stringify(join(project, 'scripts', 'read', 'read-report.ts'))})
    for (const path of ${JSON.stringify(paths.map(({ path }) => path))}) console.log((await readReport(path)).format)
    const { readFileSync } = await import('node:fs')
    try { readFileSync(${JSON.stringify(secret)}) } catch (error) { console.log(error.code) }`
  const may = [project, join(folder, 'reports')].map((path) => `--allow-fs-read=${path}`)
  const { stdout } = await promisify(execFile)(process.execPath, ['--permission', ...may, '--input-type=module', '-e', script], {
    cwd: project,
  })
  expect(stdout.trim().split('\n')).toEqual([...formats, 'ERR_ACCESS_DENIED'])
})
