// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const path = join(mkdtempSync(join(tmpdir(), 'dijkwacht-issuers-')), 'issuers.json')
const bank = {
  key: 'deltabank',
  name: 'Deltabank',
  issuer: 'https://login.deltabank.example',
  clientId: 'dijkwacht',
  clientSecret: 'geheim',
  organisations: ['deltabank'],
}
const police = {
  ...bank,
  key: 'politie',
  name: 'Politie',
  issuer: 'https://aan.politie.example',
  organisations: ['politie'],
}
const read = (issuers: unknown[], environment: Record<string, string> = {}) => {
  writeFileSync(path, JSON.stringify({ issuers }))
  return readSettings({ OIDC_ISSUERS_FILE: path, ...environment }).issuers
}
/** The sentence with which the start stops. */
const refusal = (issuers: unknown[], environment: Record<string, string> = {}) => {
  try {
    read(issuers, environment)
    return 'no refusal'
  } catch (error) {
    return (error as Error).message
  }
}

test('each organisation can have a sign-in service of its own, beside the one of the operator', () => {
  const issuers = read([bank, police], { OIDC_ISSUER: 'https://id.example' })
  expect(issuers.map(({ key, organisations }) => [key, organisations])).toEqual([
    [null, 'others'],
    ['deltabank', ['deltabank']],
    ['politie', ['politie']],
  ])
})

test.each([
  [
    'a name of an organisation that two have',
    [bank, { ...police, organisations: ['deltabank'] }],
    'issuers[1].organisations: "deltabank" is that of issuers[0] too; an organisation signs in with one issuer',
  ],
  [
    'an issuer that stands there twice',
    [bank, { ...police, issuer: bank.issuer }],
    'issuers[1].issuer: "https://login.deltabank.example" is that of issuers[0] too',
  ],
  [
    'an address of ours twice',
    [bank, { ...police, key: 'deltabank' }],
    'issuers[1].key: "deltabank" is that of issuers[0] too',
  ],
  ['an address of another page', [{ ...bank, key: 'eherkenning' }], '"key": "deltabank"'],
  ['no organisation', [{ ...bank, organisations: [] }], '"organisations": ["deltabank"]'],
  [
    'a word that means nothing',
    [{ ...bank, organization: 'x' }],
    'organization means nothing here; it takes key, name',
  ],
  ['a shape of tokens that nobody has', [{ ...bank, tokens: 'entra' }], '"tokens": "entra-v2"'],
  [
    'a tenant that is everybody',
    [{ ...bank, issuer: 'https://login.microsoftonline.com/common/v2.0' }],
    'signs in people of every organisation; name the own tenant',
  ],
  [
    'an address that others can read along',
    [{ ...bank, issuer: 'http://login.deltabank.example' }],
    'must begin with https:',
  ],
  ['the issuer of eHerkenning', [bank], 'is that of EHERKENNING_ISSUER too', { EHERKENNING_ISSUER: bank.issuer }],
  [
    'two for all others',
    [{ ...bank, organisations: 'others' }],
    '"others" is that of OIDC_ISSUER too',
    { OIDC_ISSUER: 'https://id.example' },
  ],
] as [string, unknown[], string, Record<string, string>?][])(
  'the start stops at %s, and says which, why and what would be right',
  (_what, issuers, sentence, environment = {}) => {
    const said = refusal(issuers, environment)
    expect(said).toContain(`  OIDC_ISSUERS_FILE: `)
    expect(said).toContain(sentence)
  },
)

test('a file that is not there, or no JSON, stops the start with an example of one that is right', () => {
  expect(() => readSettings({ OIDC_ISSUERS_FILE: `${path}.gone` })).toThrow(/cannot be read; it must hold: \{"issuers"/)
  writeFileSync(path, 'issuers:')
  expect(() => readSettings({ OIDC_ISSUERS_FILE: path })).toThrow('is not valid JSON')
})

test('production takes no file with secrets that everybody on the machine can read', () => {
  read([bank])
  chmodSync(path, 0o644)
  expect(refusal([bank], { NODE_ENV: 'production' })).toContain(`chmod 640 ${path}`)
  chmodSync(path, 0o640)
  const said = refusal([bank], { NODE_ENV: 'production' })
  expect(said).not.toContain('OIDC_')
})
