import { describe, expect, test } from 'vitest'
import { decodeText } from '../../scripts/read/encoding/decode-text.ts'
import { findCharset } from '../../scripts/read/encoding/find-charset.ts'
import { fc } from '../property.ts'
import { read, refusal, textsOf } from './reading.ts'

const decode = (bytes: Uint8Array, declared?: string): string => decodeText(bytes, 'report.txt', declared)

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** In Windows-1252: Latin-1 but for these signs. */
const cp1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((sign) => ({ '€': 0x80, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97, œ: 0x9c })[sign] ?? sign.charCodeAt(0))) // prettier-ignore

/** In a code page in which the letters of an alphabet follow one another. */
const inRow = (text: string, first: string, at: number): Uint8Array =>
  Uint8Array.from([...text].map((sign) => (sign.charCodeAt(0) < 128 ? sign.charCodeAt(0) : sign.charCodeAt(0) - first.charCodeAt(0) + at))) // prettier-ignore

describe('text is decoded', () => {
  const text = 'Česká “ferry”: 41 000 €'

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', wide(`\uFEFF${text}`)],
    ['UTF-16, big end first', wide(`\uFEFF${text}`).swap16()],
    ['UTF-16 without a mark, little end first', wide(text)],
    ['UTF-16 without a mark, big end first', wide(text).swap16()],
  ])('from %s', (_, bytes) => {
    expect(decode(bytes)).toBe(text)
  })

  test('from UTF-16 without a mark, where only the spaces are ASCII', () => {
    const greek = 'Ο στόλος γέρασε και το λιμάνι έκλεισε τον Ιούνιο'
    expect(decode(wide(greek))).toBe(greek)
  })

  test.each([
    'The company’s chair said “no” – and left…',
    'L’été, la société « Côte d’Azur » a été créée à Nîmes: €5, œuvre.',
    'The harbour — shut.',
  ])('from Windows-1252: %s', (sentence) => {
    expect(decode(cp1252(sentence))).toBe(sentence)
  })

  test.each([
    'The café is shut.',
    'Die Größe der Käfige überraschte die Prüfer.',
    'A organização não terá condições.',
    '¿Qué pasó? ¡Nada!',
    '12 km² at 25°C, ½ of it; © 2020',
    'Íþróttafélagið Þór á Akureyri hefur þýðingu.',
    'Någon gång får vi också höra om öarna.',
    'ÉCOLE FERMÉE',
  ])('from Latin-1: %s', (sentence) => {
    expect(decode(latin1(sentence))).toBe(sentence)
  })

  test('with lines that end as an editor shows them', () => {
    expect(decode(Buffer.from('one\r\ntwo\rthree\n'))).toBe('one\ntwo\nthree\n')
  })

  test('whatever it is, if it is written in UTF-8 or UTF-16 with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const expected = any.replace(/\r\n?/g, '\n')
        expect(decode(Buffer.from(`\uFEFF${any}`))).toBe(expected)
        expect(decode(wide(`\uFEFF${any}`))).toBe(expected)
        expect(decode(wide(`\uFEFF${any}`).swap16())).toBe(expected)
      }),
    )
  })
})

describe('text whose encoding can’t be told is refused', () => {
  const russian = 'Отчет о работе организации за год'
  test.each([
    ['Russian in Windows-1251', inRow(russian, 'А', 0xc0), /at random/],
    ['Russian in ISO 8859-5', inRow(russian, 'А', 0xb0), /at random/],
    ['Greek in ISO 8859-7', inRow('Αναφορα για τον οργανισμο', 'Α', 0xc1), /at random/],
    ['a little Russian in an English report', inRow('The movement (Движение) has a council, which meets twice.', 'А', 0xc0), /at random/], // prettier-ignore
    ['Croatian in Windows-1250', latin1('Tonèi Marasov and Dario Buèan met Brajkoviæ.'), /at random/],
    ['Polish in ISO 8859-2', latin1('Zwi±zek za³o¿ono w £odzi'), /at random/],
    ['Turkish in ISO 8859-9', latin1('çalýþan örgüt, aðýr koþullar'), /at random/],
    ['a Mac’s accents', latin1('The caf\x8e is shut.'), /at random/],
    ['a Mac’s quotation marks', latin1('It isnÕt so.'), /at random/],
    ['DOS’s umlauts', latin1('M\x81ller'), /no sign for byte 2/],
    ['UTF-8 that is cut', Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xc3]), /byte 5 is not UTF-8/],
    ['UTF-16 of an odd length', Buffer.concat([wide('\uFEFFThe'), Buffer.of(0x41)]), /UTF-16/],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 3), /binary/],
    ['control characters', Buffer.from('\x01\x02\x03\x04'), /binary/],
  ])('%s', (_, bytes, reason) => {
    expect(() => decode(bytes)).toThrow(reason)
    expect(() => decode(bytes)).toThrow(/^report\.txt: expected /)
  })

  test('with what to do about it', async () => {
    const { hint } = await refusal(read(inRow('Отчет', 'А', 0xc0), 'txt'))
    expect(hint).toMatch(/save it in UTF-8/)
  })
})

describe('a page', () => {
  test.each([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ['<meta charset=koi8-r>', 'koi8-r'],
    ['<META http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', 'Shift_JIS'],
    ['<?xml version="1.0" encoding="iso-8859-7"?><html>', 'iso-8859-7'],
    ['<meta name="charset" content="koi8-r">', undefined],
    ['<meta charset="utf-16">', undefined],
  ])('%s names %s', (html, charset) => {
    expect(findCharset(Buffer.from(html))).toBe(charset)
  })

  const page = (charset: string, text: string): string => `<!doctype html><html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>` // prettier-ignore

  test('is read in the encoding that it names', async () => {
    const russian = inRow(page('windows-1251', 'Отчет о работе'), 'А', 0xc0)
    expect(textsOf(await read(russian, 'html'))).toEqual(['Отчет о работе'])
  })

  test('is read in the encoding that it names, also where its bytes would be UTF-8', async () => {
    const japanese = latin1(page('iso-2022-jp', '\x1B$BJs9p\x1B(B'))
    expect(textsOf(await read(japanese, 'html'))).toEqual(['報告'])
  })

  test('is read by its byte order mark, whatever it names', async () => {
    expect(textsOf(await read(`\uFEFF${page('windows-1251', 'Отчет')}`, 'html'))).toEqual(['Отчет'])
  })

  test('in UTF-8 that names Latin-1, as after saving it anew, is read as what it is', async () => {
    expect(textsOf(await read(page('iso-8859-1', 'The café’s'), 'html'))).toEqual(['The café’s'])
  })

  test('that names nothing, or what nobody knows, is read by its bytes', async () => {
    expect(textsOf(await read(cp1252(page('x-none', 'The café’s')), 'html'))).toEqual(['The café’s'])
  })
})
