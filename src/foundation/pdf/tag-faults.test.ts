// SPDX-License-Identifier: EUPL-1.2
import Drawing from 'pdfkit'
import { expect, it } from 'vitest'
import { tagFaults } from '../../../tests/pdf-tags.ts'

it('a PDF without tags, language and title is found out', async () => {
  const doc = new Drawing({ font: 'Helvetica' })
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((done) => doc.on('end', done))
  doc.text('Zonder labels')
  doc.end()
  await ended
  expect(await tagFaults(Buffer.concat(parts))).toEqual([
    'no title',
    'no language',
    'not said to be tagged',
    'the name of the file is shown instead of the title',
    'page 1 has no tags',
  ])
})

it('words outside the tags, a picture without words and a heading that is skipped are found out', async () => {
  const doc = new Drawing({
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    info: { Title: 'Proef' },
    pdfVersion: '1.7',
  })
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((done) => doc.on('end', done))
  const root = doc.struct('Document')
  doc.addStructure(root)
  root.add(doc.struct('H1', {}, () => void doc.text('Kop')))
  root.add(doc.struct('H3', {}, () => void doc.text('Te diep')))
  root.add(doc.struct('Figure', {}, () => void doc.text('plaatje')))
  root.end()
  doc.text('ernaast')
  doc.end()
  await ended
  expect((await tagFaults(Buffer.concat(parts))).toSorted()).toEqual([
    'page 1: H3 after H1',
    'page 1: a picture without words',
    'page 1: outside the tags: ernaast',
  ])
})
