// SPDX-License-Identifier: EUPL-1.2
// The posters of the first edition are read back by another program (PDF.js).
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Fonts, readFonts } from '#foundation/pdf'
import type { Language } from '#foundation/text'
import { inLanguage, journeyView } from '../draw-journey/journey-view.ts'
import { smallEdition } from '../draw-journey/small-edition.fixture.ts'
import type { Edition, Journey } from '../edition/edition.ts'
import { drawPoster } from './draw-poster.ts'

let shipped: Edition
let fonts: Fonts
beforeAll(async () => {
  shipped = JSON.parse(await readFile(join(import.meta.dirname, '../edition/shipped-edition.json'), 'utf8'))
  fonts = await readFonts()
})

function posterOf(edition: Edition, journey: Journey, language: Language): Promise<Buffer> {
  return drawPoster(
    {
      view: journeyView(edition, journey, language),
      goals: journey.steps.map((id) => (edition.steps[id] ? inLanguage(edition.steps[id].goal, language) : '')),
      language,
      number: 1,
      date: '24 november 2026',
      isDraft: true,
      licence: 'CC-BY-4.0',
      address: `dijkwacht.example/barrieres/${journey.form}`,
    },
    fonts,
    new Date('2026-11-24T12:00:00Z'),
  )
}

interface Node {
  id?: string
  role?: string
  children?: Node[]
}

async function read(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const page = await pdf.getPage(1)
  const roles: string[] = []
  const walk = ({ role, children }: Node) => {
    if (role) roles.push(role)
    children?.forEach(walk)
  }
  walk(await page.getStructTree())
  const items = (await page.getTextContent()).items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [item] : [],
  )
  const [, , width = 0, height = 0] = page.view
  return {
    pages: pdf.numPages,
    width,
    height,
    roles,
    items,
    info: (await pdf.getMetadata()).info as Record<string, unknown>,
  }
}

/** Without spaces and hyphens: a block breaks its words into lines. */
const squeezed = (text: string) => text.replace(/[\s-]/g, '')

describe('the poster of a journey', () => {
  it('is one sheet of A3 with everything on it, for each form and language', { timeout: 60_000 }, async () => {
    for (const journey of shipped.journeys)
      for (const language of ['nl', 'en'] as const) {
        const { pages, width, height, roles, items, info } = await read(await posterOf(shipped, journey, language))
        expect([pages, Math.round(width), Math.round(height)]).toEqual([1, 1191, 842])
        expect(info.Title).toContain(inLanguage(journey.label, language))
        const view = journeyView(shipped, journey, language)
        const said = squeezed(items.map(({ str }) => str).join(' '))
        for (const step of view.steps) {
          expect(said).toContain(squeezed(step.label))
          for (const brick of step.bricks) expect(said, brick.label).toContain(squeezed(brick.label))
        }
        // A heading for each step, and each barrier an item of the list of its step.
        expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
        expect(roles.filter((role) => role === 'H2')).toHaveLength(view.steps.length)
        expect(roles.filter((role) => role === 'LI')).toHaveLength(view.steps.flatMap(({ bricks }) => bricks).length)
        for (const { str, transform, width: long } of items) {
          const [x, y] = [Number(transform[4]), Number(transform[5])]
          expect(x + long, str).toBeLessThanOrEqual(width - 40)
          expect(y, str).toBeGreaterThan(20)
          expect(Number(transform[0]), `${str} is too small to read`).toBeGreaterThanOrEqual(7)
        }
      }
  })

  it('says in words what is not in use, where nothing is, and that it is a draft', async () => {
    const [journey] = smallEdition.journeys
    if (!journey) throw new Error('the example has a journey')
    const { items } = await read(await posterOf(smallEdition, journey, 'nl'))
    const said = items.map(({ str }) => str).join(' ')
    expect(said).toContain('proef: barrière B-3')
    expect(said).toContain('idee: barrière B-4')
    expect(said).toContain('Niets in gebruik')
    expect(said).toContain('Concept uit openbare bronnen')
    // The first sentence of a goal only.
    expect(said).toContain('Doel van S-1.')
    expect(said).not.toContain('En meer')
  })

  it('is the same for the same edition', async () => {
    const [journey] = shipped.journeys
    if (!journey) throw new Error('the edition has journeys')
    const [one, other] = [await posterOf(shipped, journey, 'nl'), await posterOf(shipped, journey, 'nl')]
    expect(one.equals(other)).toBe(true)
  })
})
