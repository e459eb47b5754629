// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { observableOf } from './observables.ts'
import { observableId, uuid5 } from './stix-ids.ts'

describe('deterministic ids', () => {
  it('are those that the specification and other tools come to', () => {
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'python.org')).toBe('886313e1-3b8a-5372-9b90-0c9aee199e5d')
    // STIX 2.1 section 2.9, and cti-python-stix2.
    expect(observableId('ipv4-addr', { value: '198.51.100.3' })).toBe('ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4')
    expect(observableId('domain-name', { value: 'example.com' })).toBe(
      'domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7',
    )
  })

  it('hang on what names the thing, and on nothing else', () => {
    const bare = observableOf({ kind: 'iban', value: 'NL61DYKW0123456789' })
    const more = observableOf({ kind: 'iban', value: 'NL61DYKW0123456789', more: { bic: 'DYKWNL2A', currency: 'EUR' } })
    expect(more.id).toBe(bare.id)
    expect(observableOf({ kind: 'iban', value: 'NL47DYKW0000000000' }).id).not.toBe(bare.id)
    expect(() => observableId('bank-account', { value: 'NL61DYKW0123456789' })).toThrow('iban')
  })

  it('come from JSON with one spelling (RFC 8785)', () => {
    expect(
      canonicalJson({ b: [1e30, 4.5, null, true], a: '\u20ac$\u000F\nA\'B"\\', '\u{1f600}': 1, '\ufb33': 2 }),
    ).toBe('{"a":"€$\\u000f\\nA\'B\\"\\\\","b":[1e+30,4.5,null,true],"😀":1,"\ufb33":2}')
    expect(() => canonicalJson({ a: Number.NaN })).toThrow('number')
  })
})
