// SPDX-License-Identifier: EUPL-1.2
import type { JWTHeaderParameters, JWTPayload } from 'jose'
import type { TokenShapeName } from '../config/index.ts'

/**
 * How a provider writes the access token of a machine that came in its own name (client credentials). Whatever the shape: signed with a key pair of that
 * issuer, made out for us, not over, and not a token in which a person is named.
 */
export interface TokenShape {
  /** `typ` in the header, in small letters; null: there is none. */
  types: readonly (string | null)[]
  /** Claims that each name the client: all of them must be there and say the same; of a list in it one must be there, and all that are. */
  client: readonly (string | readonly string[])[]
  /** Claims that must be exactly so: they tell an access token from other tokens that the same keys sign. */
  exactly: Readonly<Record<string, string | number>>
  /** Claims with one of these values. */
  oneOf?: Readonly<Record<string, readonly string[]>>
  /** Claims by which a token is that of a person, or no access token: it is refused. */
  never: readonly string[]
  source: string
}

/** Of every shape: an ID token has these. */
const idToken = ['nonce', 'at_hash', 'c_hash']

export const tokenShapes: Readonly<Record<TokenShapeName, TokenShape>> = {
  rfc9068: {
    types: ['at+jwt'],
    client: ['client_id'],
    exactly: {},
    never: [],
    source: 'https://www.rfc-editor.org/rfc/rfc9068.html#section-2',
  },
  // `typ` is always JWT; `scp` is only in tokens of people; by 1 (secret) or 2 (certificate) the client showed who it is, by 0 it did not.
  'entra-v1': {
    types: ['jwt'],
    client: ['appid'],
    exactly: { ver: '1.0' },
    oneOf: { appidacr: ['1', '2'] },
    never: [...idToken, 'scp', 'azp', 'unique_name', 'upn'],
    source: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  },
  'entra-v2': {
    types: ['jwt'],
    client: ['azp'],
    exactly: { ver: '2.0' },
    oneOf: { azpacr: ['1', '2'] },
    never: [...idToken, 'scp', 'appid', 'preferred_username'],
    source: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  },
  // `typ` in the payload tells Bearer from ID and Refresh; only a service account has `client_id` beside `azp`, or `clientId` where it was made by an
  // older Keycloak and kept at an upgrade; `sid` is of a session of a person.
  keycloak: {
    types: ['jwt'],
    client: ['azp', ['client_id', 'clientId']],
    exactly: { typ: 'Bearer' },
    never: [...idToken, 'sid', 'session_state', 'auth_time'],
    source: 'https://www.keycloak.org/docs/latest/server_admin/index.html#_service_accounts',
  },
  'keycloak-at-jwt': {
    types: ['at+jwt'],
    client: ['azp', ['client_id', 'clientId']],
    exactly: { typ: 'Bearer' },
    never: [...idToken, 'sid', 'session_state', 'auth_time'],
    source: 'https://www.keycloak.org/docs/latest/server_admin/index.html#_service_accounts',
  },
  // The header names key and algorithm only. Of a client the subject is the client; of a person there is a `uid`.
  okta: {
    types: [null],
    client: ['cid', 'sub'],
    exactly: { ver: 1 },
    never: [...idToken, 'uid', 'auth_time'],
    source: 'https://developer.okta.com/docs/reference/api/oidc/#access-token',
  },
  lemonldap: {
    types: ['at+jwt'],
    client: ['client_id'],
    exactly: {},
    never: [...idToken, 'sid', 'auth_time'],
    source: 'https://lemonldap-ng.org/documentation/latest/idpopenidconnect.html',
  },
  // Its documentation has `access_token` as the `type` of a person's; what it writes for a client stands there nowhere and has to be tried.
  glewlwyd: {
    types: ['at+jwt'],
    client: ['client_id'],
    exactly: { type: 'client_token' },
    never: [...idToken, 'sid', 'auth_time'],
    source: 'https://babelouest.github.io/glewlwyd/docs/OIDC.html',
  },
}

/** Which client a token names whose signature, issuer, audience and time are right; null: it is of another shape. */
export function clientOf(
  shape: TokenShape,
  { header, payload }: { header: Partial<JWTHeaderParameters>; payload: JWTPayload },
): string | null {
  const type = header.typ === undefined ? null : header.typ.toLowerCase().replace(/^application\//, '')
  if (!shape.types.includes(type)) return null
  if (shape.never.some((claim) => payload[claim] !== undefined)) return null
  if (Object.entries(shape.exactly).some(([claim, value]) => payload[claim] !== value)) return null
  if (Object.entries(shape.oneOf ?? {}).some(([claim, values]) => !values.includes(String(payload[claim])))) return null
  const said = shape.client.map((claim) => [claim].flat().flatMap((one) => payload[one] ?? []))
  const [client] = said[0] ?? []
  if (typeof client !== 'string' || client === '') return null
  return said.every((names) => names.length > 0 && names.every((one) => one === client)) ? client : null
}
