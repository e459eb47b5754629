// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { uuid5 } from '@dijkwacht/stix-taxii/stix'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { editionShape } from '../edition/edition.schema.ts'

const test = await testContext()
const site = await testSite(test)
const get = (url: string, headers: Record<string, string> = {}) => site.inject({ url, headers })

// The rules of STIX 2.1 (OASIS standard, sections 3, 4 and 5) for what we send; the schemas of OASIS are not at hand offline.
const id = (type: string) =>
  z.string().regex(new RegExp(`^${type}--[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`))
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const reference = z
  .strictObject({
    source_name: z.string().min(1),
    description: z.string().optional(),
    url: z.url().optional(),
    external_id: z.string().optional(),
  })
  .refine((one) => one.description ?? one.url ?? one.external_id)
const common = <Type extends string>(type: Type) => ({
  type: z.literal(type),
  spec_version: z.literal('2.1'),
  id: id(type),
  created_by_ref: id('identity'),
  created: time,
  modified: time,
  object_marking_refs: z.array(id('marking-definition')).min(1),
})
const described = {
  lang: z.enum(['nl', 'en']),
  name: z.string().min(1),
  external_references: z.array(reference).min(1),
}
const phase = z.strictObject({ kill_chain_name: z.string(), phase_name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/) })
const stixObject = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('marking-definition'),
      spec_version: z.literal('2.1'),
      id: id('marking-definition'),
      created: time,
      definition_type: z.literal('statement'),
      definition: z.strictObject({ statement: z.string().min(1) }),
    }),
    z.strictObject({ ...common('identity'), name: z.string().min(1), identity_class: z.literal('group') }),
    z.strictObject({
      ...common('attack-pattern'),
      ...described,
      description: z.string(),
      aliases: z.array(z.string()).min(1).optional(),
      kill_chain_phases: z.array(phase).min(1),
    }),
    z.strictObject({
      ...common('course-of-action'),
      ...described,
      description: z.string(),
      labels: z.array(z.string()).min(1),
    }),
    z.strictObject({
      ...common('relationship'),
      relationship_type: z.literal('mitigates'),
      source_ref: id('course-of-action'),
      target_ref: id('attack-pattern'),
    }),
    z.strictObject({
      ...common('grouping'),
      ...described,
      context: z.literal('unspecified'),
      object_refs: z.array(id('attack-pattern')).min(1),
    }),
  ])
  .refine((one) => !('modified' in one) || one.modified >= one.created)
const bundle = z.strictObject({ type: z.literal('bundle'), id: id('bundle'), objects: z.array(stixObject).min(1) })

describe('an edition goes out', () => {
  it('as JSON in its published shape, without what is for professionals, whoever asks', async () => {
    const list = (await get('/v1/barrier-editions')).json()
    expect(list.items).toMatchObject([{ number: 1, status: 'draft', date: '2026-11-24' }])
    const answer = await get('/v1/barrier-editions/1', asActor('person', 'politie-demo', ['barriers:edit']))
    expect(answer.headers['cache-control']).toContain('immutable')
    expect(editionShape.safeParse(answer.json()).success).toBe(true)
    expect(answer.body).not.toContain('"professional"')
    expect(answer.body).not.toContain('wegwerpmail')
    expect((await get('/v1/barrier-editions/7')).statusCode).toBe(404)
    expect((await get('/v1/barrier-editions/nul')).statusCode).toBe(400)
    expect((await get('/v1/barrier-edition-schema')).json()).toMatchObject({ type: 'object' })
  })

  it('as STIX 2.1, with techniques of MITRE F3, the same ids every time and no loose ends', async () => {
    const answer = (await get('/v1/barrier-editions/1/stix')).json()
    const checked = bundle.safeParse(answer)
    expect(checked.error?.issues ?? []).toEqual([])
    const { objects } = bundle.parse(answer)
    const ids = new Set<string>(objects.map((one) => one.id))
    expect(ids.size).toBe(objects.length)
    const named = objects.flatMap((one) => [
      ...('created_by_ref' in one ? [one.created_by_ref, ...one.object_marking_refs] : []),
      ...(one.type === 'relationship' ? [one.source_ref, one.target_ref] : []),
      ...(one.type === 'grouping' ? one.object_refs : []),
    ])
    expect(named.filter((one) => !ids.has(one))).toEqual([])
    const count = (type: string) => objects.filter((one) => one.type === type).length
    expect(['attack-pattern', 'course-of-action', 'grouping'].map(count)).toEqual([34, 85, 5])
    const spoofing = objects.find((one) => one.type === 'attack-pattern' && one.name === 'Call and build authority')
    expect(spoofing).toMatchObject({
      external_references: expect.arrayContaining([
        expect.objectContaining({ source_name: 'mitre-f3', external_id: 'F1040' }),
      ]),
    })
    expect((await get('/v1/barrier-editions/1/stix')).json()).toEqual(answer)
  })

  it('as Markdown in both languages, of which nothing becomes a link or markup by itself', async () => {
    const dutch = await get('/v1/barrier-editions/1/markdown')
    expect(dutch.headers['content-type']).toContain('text/markdown')
    expect(dutch.body).toContain('## J-200 Phishing met betaalgegevens')
    expect(dutch.body).not.toContain('wegwerpmail')
    const english = (await get('/v1/barrier-editions/1/markdown?language=en')).body
    expect(english).toContain('### 3. Recruit money mules (S-02)')
    expect(english).toContain('### B-060 name check at transfer')
  })

  it('gives the UUID of RFC 9562 for a known name', () => {
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
  })
})
