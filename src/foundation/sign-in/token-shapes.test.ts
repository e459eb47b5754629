// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { clientOf, tokenShapes } from './token-shapes.ts'

type Token = { header: Record<string, string>; payload: Record<string, unknown> }
type Name = keyof typeof tokenShapes

/**
 * What each provider gives a machine in its own name, as its documentation (`source` of the shape) says; and what the same keys sign besides. No real
 * provider was asked. Names and numbers are invented.
 */
const tenant = '11111111-2222-4333-8444-555555555555'
const client = 'bank-machine'
const common = { exp: 2_000_000_000, iat: 1_900_000_000, sub: 'a-service-account', jti: 'j' }
const machine: Record<Name, Token> = {
  rfc9068: { header: { typ: 'at+jwt' }, payload: { ...common, client_id: client, scope: 'api' } },
  'entra-v1': {
    header: { typ: 'JWT', x5t: 'x' },
    payload: {
      ...common,
      appid: client,
      appidacr: '1',
      ver: '1.0',
      tid: tenant,
      oid: 'o',
      idp: 'i',
      roles: ['api'],
      uti: 'u',
    },
  },
  'entra-v2': {
    header: { typ: 'JWT' },
    payload: { ...common, azp: client, azpacr: '2', ver: '2.0', tid: tenant, oid: 'o', roles: ['api'], uti: 'u' },
  },
  keycloak: {
    header: { typ: 'JWT' },
    payload: {
      ...common,
      typ: 'Bearer',
      azp: client,
      client_id: client,
      acr: '1',
      scope: 'email',
      preferred_username: `service-account-${client}`,
      clientHost: '192.0.2.1',
    },
  },
  'keycloak-at-jwt': {
    header: { typ: 'at+jwt' },
    payload: { ...common, typ: 'Bearer', azp: client, client_id: client, acr: '1', scope: 'email' },
  },
  okta: { header: { kid: 'k' }, payload: { ...common, ver: 1, cid: client, sub: client, scp: ['api'] } },
  lemonldap: { header: { typ: 'at+JWT' }, payload: { ...common, client_id: client, scope: 'api' } },
  glewlwyd: {
    header: { typ: 'at+jwt' },
    payload: { ...common, client_id: client, type: 'client_token', scope: 'api' },
  },
}

/** What is no token of a machine, although its signature, issuer and audience may be right. */
const others: Record<Name, [string, Token][]> = {
  rfc9068: [['an ID token', { header: { typ: 'JWT' }, payload: { ...common, azp: client } }]],
  'entra-v1': [
    ['of a person', edit('entra-v1', { scp: 'user_impersonation', unique_name: 'a@b.example' })],
    ['of a client that showed nothing', edit('entra-v1', { appidacr: '0' })],
    ['of the other version', edit('entra-v1', { ver: '2.0' })],
    ['an ID token', { header: { typ: 'JWT' }, payload: { ...common, ver: '1.0', nonce: 'n', tid: tenant } }],
  ],
  'entra-v2': [
    ['of a person', edit('entra-v2', { scp: 'user_impersonation' })],
    ['of a client that showed nothing', edit('entra-v2', { azpacr: '0' })],
    ['an ID token', { header: { typ: 'JWT' }, payload: { ...common, ver: '2.0', nonce: 'n', azp: client } }],
  ],
  keycloak: [
    ['of a person', edit('keycloak', { client_id: undefined, sid: 's' })],
    ['an ID token', edit('keycloak', { typ: 'ID', nonce: 'n' })],
    ['a refresh token', edit('keycloak', { typ: 'Refresh' })],
    ['of one client for another', edit('keycloak', { azp: 'another' })],
  ],
  'keycloak-at-jwt': [['of a person', edit('keycloak-at-jwt', { client_id: undefined, sid: 's' })]],
  okta: [
    ['of a person', edit('okta', { uid: '00u', sub: 'a@b.example' })],
    ['with a type that Okta does not write', { ...machine.okta, header: { typ: 'JWT' } }],
    ['an ID token', { header: {}, payload: { ...common, ver: 1, nonce: 'n', sub: client } }],
  ],
  lemonldap: [['of a person who signed in', edit('lemonldap', { sid: 's' })]],
  glewlwyd: [['of a person', edit('glewlwyd', { type: 'access_token' })]],
}

function edit(name: Name, change: object): Token {
  return { ...machine[name], payload: { ...machine[name].payload, ...change } }
}

test('a client of Keycloak that an older one made says clientId, and what it says must agree', () => {
  const older = edit('keycloak', { client_id: undefined, clientId: client })
  expect(clientOf(tokenShapes.keycloak, older)).toBe(client)
  expect(clientOf(tokenShapes.keycloak, edit('keycloak', { clientId: 'another' }))).toBeNull()
})

describe.each(Object.keys(tokenShapes) as Name[])('a token as %s writes it', (name) => {
  test('names its client', () => {
    expect(clientOf(tokenShapes[name], machine[name])).toBe(client)
    expect(tokenShapes[name].source).toMatch(/^https:/)
  })

  test('is refused without the claim that names the client, or with one that is empty', () => {
    for (const claim of tokenShapes[name].client.flat().filter((one) => one in machine[name].payload))
      for (const value of [undefined, '', 5])
        expect(clientOf(tokenShapes[name], edit(name, { [claim]: value }))).toBeNull()
  })

  test.each(others[name])('is not %s', (_what, token) => {
    expect(clientOf(tokenShapes[name], token)).toBeNull()
  })

  test('opens nothing where tokens of the usual shape are asked for, unless it is one', () => {
    const isUsual = machine[name].header.typ?.toLowerCase() === 'at+jwt' && 'client_id' in machine[name].payload
    expect(clientOf(tokenShapes.rfc9068, machine[name]) !== null).toBe(isUsual)
  })
})
