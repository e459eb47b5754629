// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isFraudForm, labelOf, listConcepts, listFraudForms } from '#modules/taxonomy'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import type { FullConcept } from '../edition/concept.ts'
import { findEdition } from '../edition/current-edition.query.ts'
import { editionFile } from '../edition/edition.schema.ts'
import { loadEditions } from '../edition/load-editions.command.ts'
import { compareEditions } from './compare-editions.ts'

// biome-ignore lint/suspicious/noExplicitAny: a file as it lies on disk
type File = any

const concept = (file: File, id: string) => file.concepts.find((each: { id: string }) => each.id === id)
const load = async (...files: File[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'dijkwacht-editions-'))
  await Promise.all(files.map((file, at) => writeFile(join(folder, `${at}.json`), JSON.stringify(file))))
  return loadEditions(program.ctx, folder)
}
const see = async (url: string) => (await site.inject({ url })).body.replace(/<!--.*?-->/g, '')

/** An invented second edition: a sixth form, a new pretext, an old form that gave way, another meaning, another mapping. */
function second(): File {
  const file = structuredClone(first)
  Object.assign(file.edition, { version: '2.0.0', date: '2027-06-01', status: 'published' })
  const sixth = structuredClone(concept(file, 'FF-500'))
  Object.assign(sixth, {
    id: 'FF-600',
    priorityForm: 6,
    prefLabel: { nl: 'zesde vorm', en: 'sixth form' },
    since: '2.0.0',
    mappings: [],
  })
  const pretext = structuredClone(concept(file, 'LU-130'))
  Object.assign(pretext, {
    id: 'LU-230',
    prefLabel: { nl: 'verzonnen voorwendsel', en: 'invented pretext' },
    since: '2.0.0',
  })
  const channel = structuredClone(concept(file, 'CH-130'))
  Object.assign(channel, {
    id: 'CH-140',
    prefLabel: { nl: 'verzonnen kanaal', en: 'invented channel' },
    since: '2.0.0',
  })
  file.concepts.push(sixth, pretext, channel)
  file.priorityForms.push('FF-600')
  Object.assign(concept(file, 'FF-113'), { status: 'deprecated', replacedBy: ['FF-112'] })
  concept(file, 'FF-300').definition.nl = 'Een nieuwe betekenis.'
  concept(file, 'FF-300').hiddenLabel = { nl: ['hoi tante'] }
  concept(file, 'FF-400').prefLabel.nl = 'nepmedewerkerfraude'
  concept(file, 'FF-910').mappings = concept(file, 'FF-910').mappings.slice(1)
  file.decisions = [
    {
      date: '2027-05-01',
      concepts: ['FF-113'],
      what: { nl: 'Ticketfraude vervalt.', en: 'Ticket fraud ends.' },
      why: { nl: 'Het is een soort handelsplaatsfraude.', en: 'It is a kind of marketplace fraud.' },
    },
  ]
  return file
}

const program = await testContext()
const site = await testSite(program)
const first = JSON.parse(
  await readFile(join(import.meta.dirname, '../edition/nl-online-fraude-0.1.0-draft.1.json'), 'utf8'),
)
Object.assign(first.edition, { version: '1.0.0', date: '2027-01-01', status: 'published' })
await load(first, second())

describe('two editions', () => {
  it('are compared by what was added, deprecated and changed', async () => {
    const [before, after] = [await findEdition(program.visitor, '1.0.0'), await findEdition(program.visitor, '2.0.0')]
    const found = compareEditions(before?.concepts ?? [], after?.concepts ?? [])
    expect(found.added.map(({ id }) => id)).toEqual(['FF-600', 'LU-230', 'CH-140'])
    expect(found.removed).toEqual([])
    expect(found.deprecated.map(({ concept: { id }, replacedBy }) => [id, replacedBy])).toEqual([
      ['FF-113', ['FF-112']],
    ])
    const changed = found.changed.map(({ concept: { id }, changes }) => [id, changes.map(({ what }) => what)])
    expect(changed).toEqual([
      ['FF-300', ['definition', 'words']],
      ['FF-400', ['label']],
      ['FF-910', ['mapping']],
    ])
    const same = compareEditions(after?.concepts ?? [], after?.concepts ?? [])
    expect(same).toEqual({ added: [], removed: [], deprecated: [], changed: [] })
  })

  it('are never said to be the same when one thing about a concept differs', async () => {
    const before = (await findEdition(program.visitor, '1.0.0'))?.concepts ?? []
    const one = before.find(({ id }) => id === 'FF-410')
    const [mapping, ...others] = one?.mappings ?? []
    if (!one || !mapping) throw new Error('FF-410 has a mapping')
    const differently: [string, Partial<FullConcept>][] = [
      ['label', { label: { ...one.label, en: 'x' } }],
      ['definition', { definition: { ...one.definition, en: 'x' } }],
      ['note', { scopeNote: { nl: 'x' } }],
      ['place', { broader: [...one.broader, 'FF-300'] }],
      ['related', { related: [...one.related, 'LU-510'] }],
      ['words', { hiddenLabels: { nl: ['x'] } }],
      ['words', { alternativeLabels: { nl: ['x'] } }],
      ['examples', { examples: { en: ['x'] } }],
      ['priority', { priority: 9 }],
      ['mapping', { mappings: [{ ...mapping, note: { en: 'x' } }, ...others] }],
      ['mapping', { mappings: [{ ...mapping, sources: ['x'] }, ...others] }],
      ['mapping', { mappings: [{ ...mapping, confirmed: { by: 'x', on: '2027-01-01' } }, ...others] }],
    ]
    for (const [what, change] of differently) {
      const { changed } = compareEditions([one], [{ ...one, ...change }])
      expect(changed.map(({ changes }) => changes.map((each) => each.what))).toEqual([[what]])
    }
    const ended = { ...one, status: 'deprecated' as const, replacedBy: ['FF-400'] }
    expect(compareEditions([one], [ended]).changed).toEqual([])
    for (const after of [one, { ...ended, replacedBy: ['FF-420'] }])
      expect(compareEditions([ended], [after]).changed.map(({ changes }) => changes.map(({ what }) => what))).toEqual([
        ['standing'],
      ])
  })

  it('stand side by side on a page, with what was decided', async () => {
    const page = await see('/begrippen/edities?van=1.0.0&naar=2.0.0')
    for (const words of [
      'Nieuw: 3 begrippen',
      'Vervallen: 1 begrip',
      'aankoopfraude via handelsplaats (FF-112)',
      'Gewijzigd: 3 begrippen',
      'was: helpdeskfraude',
      'is nu: nepmedewerkerfraude',
      'Ticketfraude vervalt.',
    ])
      expect(page, words).toContain(words)
    expect(await see('/begrippen/edities?van=2.0.0&naar=2.0.0')).toContain(
      'Over de begrippen zeggen deze twee edities hetzelfde',
    )
    expect((await site.inject({ url: '/begrippen/edities?van=8&naar=%00' })).statusCode).toBe(200)
  })

  it('keep every code: a published one that is gone is refused, and so is an end without a successor', async () => {
    const third = second()
    third.edition.version = '3.0.0'
    third.edition.date = '2027-09-01'
    third.concepts = third.concepts.filter((each: { id: string }) => each.id !== 'FF-113')
    third.decisions = []
    await expect(load(third)).rejects.toThrow('lacks FF-113 of 2.0.0')
    const problems = (change: (file: File) => void) => {
      const file = second()
      change(file)
      return editionFile.safeParse(file).error?.issues.map(({ message }) => message) ?? []
    }
    expect(problems((file) => delete concept(file, 'FF-113').replacedBy)).toContain(
      'FF-113 is deprecated and names no replacement',
    )
    expect(problems((file) => (concept(file, 'FF-112').broader = ['FF-113'])).join()).toContain(
      'stands under FF-113, which is deprecated',
    )
    expect(problems((file) => (concept(file, 'FF-300').mappings[0].scheme = 'niets')).join()).toContain(
      'which is no scheme of this edition',
    )
    expect(problems((file) => (concept(file, 'FF-300').mappings[0].relation = 'exactMatch')).join()).toContain(
      'exactMatch needs `confirmed`',
    )
  })
})

describe('a concept that gave way', () => {
  it('answers with its replacement, is not offered any more, and keeps its name for old reports', async () => {
    const answer = await site.inject({ url: '/v1/concepts/FF-113' })
    expect(answer.json().concept).toMatchObject({
      status: 'deprecated',
      replacedBy: [{ id: 'FF-112', label: { nl: 'aankoopfraude via handelsplaats' } }],
    })
    const page = await see('/begrippen/FF-113')
    expect(page).toContain('Dit begrip is vervallen')
    expect(page).toContain('href="/begrippen/FF-112"')
    const data = (await site.inject({ url: '/doc/begrip/FF-113.ttl' })).body
    expect(data).toMatch(/owl:deprecated true/)
    expect(data).toMatch(/dct:isReplacedBy <[^>]*FF-112>/)
    expect((await listFraudForms(program.visitor)).map(({ id }) => id)).not.toContain('FF-113')
    expect(await isFraudForm(program.visitor, 'FF-113')).toBe(false)
    expect(await labelOf(program.visitor, 'FF-113', 'nl')).toBe('ticketfraude')
  })
})

describe('a sixth form and a new pretext are data', () => {
  it('offered where people report, listed where figures are, found by search, and given to partners', async () => {
    expect((await site.inject({ url: '/v1/fraud-forms?level=1' })).body).toContain('zesde vorm')
    expect((await listConcepts(program.visitor, 'LU')).map(({ id }) => id)).toContain('LU-230')
    const browse = await see('/begrippen')
    for (const words of ['zesde vorm', 'verzonnen voorwendsel', 'FF-600 · prioriteit'])
      expect(browse, words).toContain(words)
    expect(await see('/begrippen/zoeken?q=zesde+vrom')).toContain('zesde vorm')
    expect(await see('/en/begrippen/LU-230')).toContain('Invented pretext')
    expect((await site.inject({ url: '/v1/concepts?q=hoi+tante' })).json().items[0].id).toBe('FF-300')
  })
})
