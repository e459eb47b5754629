// SPDX-License-Identifier: EUPL-1.2
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { extensionDefinitions } from './extensions.ts'
import { bundleOf, identityOf, indicatorOf, relationshipOf, sightingOf, statementMarking } from './objects.ts'
import { observableOf } from './observables.ts'
import { patternOf } from './patterns.ts'
import { objectId } from './stix-ids.ts'
import type { Identifier, StixObject } from './stix-types.ts'
import { tlpLevels, tlpMarking } from './tlp.ts'

const folder = join(process.env.SHARED_DATA ?? '/nowhere', 'conformance-stix-misp')

/** Checks an object against the schema of its type; types that STIX does not have against that of every observable. */
function validator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const files = globSync('stix21-schemas/**/*.json', { cwd: folder })
  const ids = new Map<string, string>()
  for (const file of files) {
    const schema = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { $id: string }
    ajv.addSchema(schema)
    ids.set(file.replace(/^.*\/|\.json$/g, ''), schema.$id)
  }
  return (object: { type: string }) => {
    const id = ids.get(object.type) ?? ids.get('cyber-observable-core') ?? ''
    return ajv.validate(id, JSON.parse(JSON.stringify(object)))
      ? []
      : (ajv.errors ?? []).map((one) => `${object.type}${one.instancePath} ${one.message}`)
  }
}

const at = '2026-12-01T12:00:00Z'
const namespace = '00000000-0000-4000-8000-000000000000'
const idOf = (type: string, name = 'x') => objectId(type, namespace, name)
const everything: Identifier[] = [
  { kind: 'iban', value: 'NL61DYKW0123456789', more: { bic: 'DYKWNL2A', currency: 'EUR' } },
  { kind: 'phone', value: '+31600000000' },
  { kind: 'email', value: 'a@shop.example' },
  { kind: 'web-address', value: 'shop.example' },
  { kind: 'web-address', value: 'shop.example/pay' },
  { kind: 'web-address', value: '192.0.2.1' },
  { kind: 'web-address', value: '[2001:db8::1]' },
  { kind: 'user-name', value: 'instagram:verzonnen' },
  { kind: 'crypto-address', value: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa' },
  { kind: 'company-number', value: '00000000' },
  { kind: 'merchant', value: 'adyen:ExampleShopNL' },
]

describe.runIf(existsSync(folder))('the schemas of OASIS (not run without SHARED_DATA)', () => {
  it('fit everything that this package writes', () => {
    const validate = validator()
    const createdBy = idOf('identity')
    const head = { created: at, modified: at, createdBy, markings: [tlpMarking('green').id] }
    const observables = everything.map(observableOf)
    const objects: StixObject[] = [
      ...tlpLevels.map(tlpMarking),
      statementMarking({ id: idOf('marking-definition'), created: at, statement: 'CC0-1.0' }),
      ...extensionDefinitions({
        createdBy,
        created: '2026-12-01T12:00:00.000Z',
        schema: 'https://dijkwacht.example/stix',
      }),
      identityOf({ ...head, id: createdBy, name: 'Dijkwacht', sectors: ['financial-services'] }),
      ...observables,
      ...observables.map((one) =>
        indicatorOf({
          ...head,
          id: idOf('indicator', one.id),
          name: 'Account',
          description: 'Warned about',
          pattern: patternOf(one),
          validFrom: at,
          validUntil: '2027-01-01T00:00:00Z',
          labels: ['account'],
          confidence: 80,
          externalReferences: [{ source_name: 'dijkwacht', external_id: 'L1' }],
        }),
      ),
      indicatorOf({
        ...head,
        id: idOf('indicator', 'gone'),
        name: 'Recalled',
        pattern: "[url:value = 'https://a.example/']",
        validFrom: at,
        revoked: true,
      }),
      relationshipOf({
        ...head,
        id: idOf('relationship'),
        kind: 'based-on',
        source: idOf('indicator'),
        target: observables[0]?.id ?? '',
      }),
      sightingOf({
        ...head,
        id: idOf('sighting'),
        of: idOf('indicator'),
        count: 2,
        firstSeen: at,
        lastSeen: at,
        whereSighted: [createdBy],
      }),
    ]
    expect(objects.flatMap(validate)).toEqual([])
    // The schema of a bundle does not name extension definitions, which STIX 2.1 has in section 7.3.
    expect(validate(bundleOf(objects.filter(({ type }) => type !== 'extension-definition')))).toEqual([])
  })

  it('are looked at well enough to find a fault', () => {
    const validate = validator()
    const good = indicatorOf({
      id: idOf('indicator'),
      created: at,
      modified: at,
      name: 'x',
      pattern: "[url:value = 'a']",
      validFrom: at,
    })
    expect(validate(good)).toEqual([])
    const late: StixObject = { ...good, valid_from: 'yesterday' }
    expect(validate(late)).not.toEqual([])
    expect(validate({ ...good, pattern: undefined } as StixObject)).not.toEqual([])
  })
})
