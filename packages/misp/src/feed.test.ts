// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { feedOf, hashLines, manifest } from './feed.ts'
import { demoIban, now, org, tenEvents, uuidOf } from './memory-events.fixture.ts'
import { identifierObjectOf, objectOf } from './objects.ts'
import { galaxyOf, galaxyTag, machineTag, machineValue } from './tags.ts'

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

it('a feed has a manifest, hashes of what is in force, and a file of each event without what belongs to one instance', () => {
  const events = tenEvents()
  const files = feedOf(events)
  expect(Object.keys(files)).toHaveLength(12)
  expect(JSON.parse(files['manifest.json'] ?? '')).toEqual(JSON.parse(JSON.stringify(manifest(events))))
  expect(manifest(events)[uuidOf(30)]).toEqual({
    Orgc: { name: org.name, uuid: org.uuid },
    Tag: [
      { name: 'tlp:green', colour: '#33ff00' },
      { name: 'dijkwacht:form="phishing"', colour: '#5b7083' },
    ],
    info: 'Listings of day 3',
    date: '2026-11-04',
    analysis: '2',
    threat_level_id: '4',
    timestamp: String(Date.UTC(2026, 10, 4) / 1_000),
  })
  const lines = files['hashes.csv']?.trim().split('\n') ?? []
  expect(lines).toHaveLength(20)
  expect(lines).toContain(`${md5(demoIban(31))},${uuidOf(30)}`)
  // Deleted: it is in the file of the event with the new moment, and no longer in the hashes.
  expect(lines).not.toContain(`${md5(demoIban(32))},${uuidOf(30)}`)
  const file = JSON.parse(files[`${uuidOf(30)}.json`] ?? '') as { Event: Record<string, unknown> }
  expect(file.Event.Attribute).toMatchObject([{ deleted: false }, { deleted: true }])
  expect(Object.keys(file.Event)).not.toContain('distribution')
})

it('a value in two halves has a hash of each', () => {
  const both = hashLines({ type: 'domain|ip', value: 'shop.example|192.0.2.1', deleted: false }, uuidOf(1))
  expect(both).toBe(`${md5('shop.example')},${uuidOf(1)}\n${md5('192.0.2.1')},${uuidOf(1)}\n`)
})

it('an object that was withdrawn takes its attributes along, which keep their ids', () => {
  const draft = {
    uuid: uuidOf(5),
    kind: 'iban' as const,
    value: demoIban(1),
    toIds: true,
    timestamp: now,
    parts: [{ relation: 'swift', value: 'DYKWNL2A' }],
  }
  const held = identifierObjectOf(draft)
  const gone = identifierObjectOf({ ...draft, deleted: true })
  expect(gone.Attribute.map(({ deleted }) => deleted)).toEqual([true, true])
  expect(gone.Attribute.map(({ uuid }) => uuid)).toEqual(held.Attribute.map(({ uuid }) => uuid))
  expect(held).toMatchObject({
    name: 'bank-account',
    template_version: '3',
    'meta-category': 'financial',
    Attribute: [{ type: 'iban' }, { type: 'bic' }],
  })
})

it('references and galaxies are written as MISP has them', () => {
  const references = [{ uuid: uuidOf(9), to: uuidOf(6), toObject: true, relationship: 'paid-to' }]
  expect(
    objectOf('transaction', {
      uuid: uuidOf(5),
      timestamp: now,
      parts: [{ relation: 'amount', value: '250' }],
      references,
    }),
  ).toMatchObject({
    ObjectReference: [
      { object_uuid: uuidOf(5), referenced_uuid: uuidOf(6), referenced_type: '1', relationship_type: 'paid-to' },
    ],
  })
  const galaxy = galaxyOf({
    uuid: uuidOf(7),
    name: 'MITRE F3',
    type: 'mitre-f3',
    clusters: [{ uuid: uuidOf(8), value: 'Money mule - F1' }],
  })
  expect(galaxy.GalaxyCluster[0]?.tag_name).toBe(galaxyTag('mitre-f3', 'Money mule - F1'))
  expect(machineValue(machineTag('dijkwacht', 'ground', 'a "word"'), 'dijkwacht', 'ground')).toBe("a 'word'")
  expect(machineValue('tlp:green', 'dijkwacht', 'ground')).toBeNull()
})
