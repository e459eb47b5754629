// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { expect, it } from 'vitest'
import type { WrittenDocument } from '../text/index.ts'
import { writeDocx } from './index.ts'
import { rounds } from '../../../tests/property.ts'

interface Part {
  style: string | null
  isListed: boolean
  text: string
}

/** What another program reads: the paragraphs with their styles, the rows that are heads, and the languages named. */
async function read(document: WrittenDocument) {
  const files = unzipSync(new Uint8Array(await writeDocx(document, { subject: 'Proef', language: 'nl-NL' })))
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const found: { parts: Part[]; tables: number; heads: number } = { parts: [], tables: 0, heads: 0 }
  let isText = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:p') found.parts.push({ style: null, isListed: false, text: '' })
        const part = found.parts.at(-1)
        if (part && name === 'w:pStyle') part.style = attributes['w:val'] ?? null
        if (part && name === 'w:numPr') part.isListed = true
        if (name === 'w:tbl') found.tables += 1
        if (name === 'w:tblHeader') found.heads += 1
        isText = name === 'w:t'
      },
      ontext(text) {
        const part = found.parts.at(-1)
        if (isText && part) part.text += text
      },
      onclosetag: () => void (isText = false),
    },
    { xmlMode: true },
  )
  parser.end(body)
  return { ...found, body, styles: strFromU8(files['word/styles.xml'] ?? new Uint8Array()) }
}

const document: WrittenDocument = {
  title: 'Voortgang & plan',
  kicker: 'Brief 2026-1',
  on: '2026-11-28',
  blocks: [
    { kind: 'heading', level: 2, text: '1. Zicht op fraude' },
    { kind: 'paragraph', text: 'Zes van de acht acties zijn klaar: <geen> opmaak.' },
    { kind: 'heading', level: 3, text: 'Wat klaar is' },
    { kind: 'list', items: ['Factsheet', 'Taxonomie'] },
    {
      kind: 'table',
      caption: 'Cijfers',
      columns: [
        { text: 'Cijfer', share: 3 },
        { text: 'Waarde', share: 1, isNumeric: true },
      ],
      rows: [
        ['Meldingen', '1.234'],
        ['Schade', '€ 5'],
      ],
    },
  ],
}

it('a word processor reads headings, lists and tables with a head, in Dutch', async () => {
  const { parts, tables, heads, styles } = await read(document)
  const said = parts.filter(({ text }) => text !== '').map(({ style, text }) => [style, text])
  expect(said.slice(0, 5)).toEqual([
    [null, 'Brief 2026-1'],
    ['Title', 'Voortgang & plan'],
    ['Heading1', '1. Zicht op fraude'],
    [null, 'Zes van de acht acties zijn klaar: <geen> opmaak.'],
    ['Heading2', 'Wat klaar is'],
  ])
  expect(parts.filter(({ isListed }) => isListed).map(({ text }) => text)).toEqual(['Factsheet', 'Taxonomie'])
  expect([tables, heads]).toEqual([1, 1])
  expect(parts.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Cijfer', 'Waarde', 'Meldingen', '1.234', '€ 5']),
  )
  expect(styles).toContain('w:lang w:val="nl-NL"')
})

it('whatever somebody typed, the file can be read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const { body, parts } = await read({ ...document, blocks: [{ kind: 'paragraph', text: `a${text}z` }] })
      // XML 1.0, production 2.
      expect(body).not.toMatch(/[^\t\n\r\P{Cc}]|[\ufffe\uffff]/u)
      expect(body.isWellFormed()).toBe(true)
      expect(parts.some((part) => part.text.startsWith('a') && part.text.endsWith('z'))).toBe(true)
    }),
    rounds(25),
  )
})
