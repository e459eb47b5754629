// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { listReportingPoints } from '#modules/partners'
import { isFraudForm, labelOf, listConcepts, listFraudForms } from '#modules/taxonomy'
import { testContext } from '../../../../tests/context.ts'
import { currentEdition, type Edition } from './edition.ts'
import { editionFile } from './edition.schema.ts'
import { loadEditions } from './load-editions.command.ts'

const test = await testContext()

const ourFile = async () => {
  const name = (await readdir(import.meta.dirname)).find((file) => file.endsWith('.json'))
  return JSON.parse(await readFile(join(import.meta.dirname, String(name)), 'utf8'))
}
const folderWith = async (...files: object[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'dijkwacht-taxonomy-'))
  await Promise.all(files.map((file, index) => writeFile(join(folder, `${index}.json`), JSON.stringify(file))))
  return folder
}
const everything = async () => {
  const rows = await sql`select xmin::text, * from taxonomy.concept order by edition_id, id`.execute(test.ctx.db.kysely)
  return rows.rows
}

describe('loading an edition', () => {
  it('changes nothing the second time', async () => {
    const before = await everything()
    expect(before.length).toBe(158)
    expect(await loadEditions(test.ctx)).toEqual([])
    expect(await everything()).toEqual(before)
  })

  it('keeps a concept under concepts that exist', async () => {
    const forms = await listConcepts(test.visitor, 'FF')
    const ids = new Set(forms.map((form) => form.id))
    expect(forms.length).toBe(42)
    for (const form of forms) for (const id of form.broader) expect(ids, form.id).toContain(id)
  })

  it('refuses a file with a loose end, and says which', async () => {
    const file = await ourFile()
    file.concepts[5].broader = ['FF-777']
    expect(editionFile.safeParse(file).error?.issues[0]?.message).toContain('FF-777, which does not exist')
    await expect(loadEditions(test.ctx, await folderWith(file))).rejects.toThrow('FF-777')
  })

  it('refuses a circle', async () => {
    const file = await ourFile()
    file.concepts.find((each: { id: string }) => each.id === 'FF-100').broader = ['FF-111']
    expect(editionFile.safeParse(file).error?.issues[0]?.message).toContain('stands under itself')
  })
})

describe('fraud forms', () => {
  it('start with the five priority forms of the plan, each followed by its kinds', async () => {
    const forms = await listFraudForms(test.visitor)
    expect(forms.filter((form) => form.priority !== null).map((form) => form.label.nl)).toEqual([
      'aan- en verkoopfraude',
      'phishing met betaalgegevens',
      'hulpvraagfraude',
      'helpdeskfraude',
      'identiteitsfraude',
    ])
    const ids = forms.map((form) => form.id)
    expect(ids.slice(0, 3)).toEqual(['FF-100', 'FF-110', 'FF-111'])
    expect(new Set(ids).size).toBe(41)
    expect(forms.find((form) => form.id === 'FF-411')).toMatchObject({ parent: 'FF-410', level: 3 })
    expect((await listFraudForms(test.visitor, { level: 1 })).map((form) => form.id)).toContain('FF-900')
    for (const form of forms) expect(form.definition.en && form.definition.nl && form.label.en, form.id).toBeTruthy()
  })

  it('are known by id, and the head of the facet is none', async () => {
    expect(await isFraudForm(test.visitor, 'FF-121')).toBe(true)
    expect(await isFraudForm(test.visitor, 'FF-000')).toBe(false)
    expect(await isFraudForm(test.visitor, 'CH-110')).toBe(false)
    expect(await isFraudForm(test.visitor, '')).toBe(false)
    expect(await labelOf(test.visitor, 'FF-410', 'en')).toBe('bank helpdesk fraud')
    expect(await labelOf(test.visitor, 'FF-999', 'nl')).toBe('FF-999')
  })

  it('are the ones that the register of reporting points names', async () => {
    const { items } = await listReportingPoints(test.visitor, { limit: 100 })
    expect(items.length).toBeGreaterThan(15)
    for (const id of items.flatMap((item) => item.fraudForms))
      if (id !== 'FF-000') expect(await isFraudForm(test.visitor, id), id).toBe(true)
  })
})

describe('a new edition', () => {
  it('with a sixth priority form appears without a change of code, and a published one goes before a newer draft', async () => {
    const file = await ourFile()
    const sixth = structuredClone(file.concepts.find((each: { id: string }) => each.id === 'FF-500'))
    Object.assign(sixth, { id: 'FF-600', priorityForm: 6, prefLabel: { nl: 'zesde vorm', en: 'sixth form' } })
    file.concepts.push(sixth)
    file.priorityForms.push('FF-600')
    Object.assign(file.edition, { version: '1.0.0', date: '2026-06-01', status: 'published' })
    expect(await loadEditions(test.ctx, await folderWith(file))).toEqual(['nl-online-fraude/1.0.0'])

    const priority = (await listFraudForms(test.visitor, { level: 1 })).filter((form) => form.priority !== null)
    expect(priority.map((form) => form.label.nl).at(-1)).toBe('zesde vorm')
    expect(priority.length).toBe(6)
    expect(await isFraudForm(test.visitor, 'FF-600')).toBe(true)

    sixth.definition.nl = 'Iets anders.'
    await expect(loadEditions(test.ctx, await folderWith(file))).rejects.toThrow('give it a new version')
  })

  it('reaches another process within half a minute', async () => {
    const start = new Date('2026-11-24T12:00:00Z')
    test.setNow(start)
    await labelOf(test.visitor, 'FF-410', 'nl')
    await sql`update taxonomy.concept set label = '{"nl": "nieuw", "en": "new"}' where id = 'FF-410'`.execute(
      test.ctx.db.kysely,
    )
    test.setNow(new Date(start.getTime() + 31_000))
    expect(await labelOf(test.visitor, 'FF-410', 'nl')).toBe('nieuw')
  })

  it('is the newest by date and then by number', () => {
    const edition = (version: string, publishedOn: string, status: Edition['status'] = 'draft'): Edition => ({
      id: version,
      scheme: 'x',
      version,
      publishedOn,
      status,
      title: { nl: '', en: '' },
    })
    expect(currentEdition([])).toBeNull()
    expect(currentEdition([edition('0.1.0-draft.9', '2026-01-01'), edition('0.1.0-draft.10', '2026-01-01')])?.id).toBe(
      '0.1.0-draft.10',
    )
    expect(currentEdition([edition('1.0.0', '2025-01-01', 'published'), edition('2.0.0', '2026-01-01')])?.id).toBe(
      '1.0.0',
    )
  })
})
