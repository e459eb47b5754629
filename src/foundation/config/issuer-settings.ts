// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { roleLevels, type rolesShape } from './role-settings.ts'
import { isSealedWay } from './sealed-way.ts'

/** How the access tokens of machines look, by provider; each in `sign-in/token-shapes.ts`. */
export const tokenShapeNames = [
  'rfc9068',
  'entra-v1',
  'entra-v2',
  'keycloak',
  'keycloak-at-jwt',
  'okta',
  'lemonldap',
  'glewlwyd',
] as const
export type TokenShapeName = (typeof tokenShapeNames)[number]

/** A sign-in service: whom it signs in, and how it is asked. */
export interface IssuerSettings {
  /** Its part of our addresses; null: the one of OIDC_ISSUER, at /inloggen itself. */
  key: string | null
  /** What people choose by, when there are several. */
  name: string | null
  issuer: string
  clientId: string
  clientSecret: string | undefined
  levels: readonly string[]
  /** Of whoever has a role that stands here. */
  levelsByRole: ReadonlyMap<string, readonly string[]>
  personClaim: string | undefined
  /** Whose people and machines it may vouch for, by id; 'others': of every organisation that no other issuer is for. */
  organisations: readonly string[] | 'others'
  tokens: { shape: TokenShapeName; issuer: string; audience: string | null }
}

export const issuersShape = {
  /** OpenID Connect provider of the operator; without it the development provider is used. */
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().default('dijkwacht'),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** Ways of signing in that are strong enough, as the provider calls them (acr), with spaces between; empty: every way is. */
  OIDC_ACR: z
    .string()
    .regex(/^[\x21-\x7e]+( [\x21-\x7e]+)*$/)
    .optional(),
  /** Claim of the ID token that belongs to the human, whatever account: nobody is a second pair of eyes for themselves. */
  OIDC_PERSON_CLAIM: z
    .string()
    .regex(/^[\w:/.-]{1,100}$/)
    .optional(),
  /** File (JSON) with the sign-in services of organisations that have their own, each with the organisations that may sign in with it. */
  OIDC_ISSUERS_FILE: z.string().optional(),
}

/** The provider of the operator, for whoever has none of their own. */
export function operatorIssuer(
  value: z.output<z.ZodObject<typeof issuersShape & typeof rolesShape>>,
): IssuerSettings[] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = value
  if (issuer === undefined) return []
  const levels = value.OIDC_ACR?.split(' ') ?? []
  const tokens = { shape: 'rfc9068', issuer, audience: null } as const
  const own = {
    issuer,
    clientId,
    clientSecret,
    levels,
    levelsByRole: roleLevels(value.OIDC_ROLE_ACR),
    personClaim: value.OIDC_PERSON_CLAIM,
    tokens,
  }
  return [{ key: null, name: null, organisations: 'others', ...own }]
}

/** Other pages of sign-in are there. */
const taken = ['als', 'eherkenning', 'sessies', 'terug', 'afgemeld', 'uitnodiging']
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const entry = z.strictObject({
  key: id.max(40).refine((key) => !taken.includes(key)),
  name: z.string().min(1).max(100),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1).max(200),
  clientSecret: z.string().min(1).optional(),
  organisations: z.union([z.literal('others'), z.array(id.max(60)).min(1).max(500)]),
  acr: z.array(z.string().regex(/^[\x21-\x7e]+$/)).default([]),
  acrByRole: z.record(id, z.array(z.string().regex(/^[\x21-\x7e]+$/)).min(1)).default({}),
  personClaim: z
    .string()
    .regex(/^[\w:/.-]{1,100}$/)
    .optional(),
  tokens: z.enum(tokenShapeNames).default('rfc9068'),
  tokenIssuer: z.url({ protocol: /^https?$/ }).optional(),
  audience: z.string().min(1).max(200).optional(),
})

/** What each must be, and an example that is right. */
const help: Record<keyof typeof entry.shape, string> = {
  key: `must be small letters, figures and hyphens, as it stands in our addresses, and none of ${taken.join(', ')}: "key": "deltabank"`,
  name: 'must be what people choose by: "name": "Deltabank"',
  issuer: 'must be the issuer as the provider itself writes it: "issuer": "https://login.deltabank.example"',
  clientId: 'must be the name of this installation at the provider: "clientId": "dijkwacht"',
  clientSecret: 'must be its secret, or be left out: "clientSecret": "…"',
  organisations: 'must be ids of organisations as in partners.json, or "others": "organisations": ["deltabank"]',
  acr: 'must be a list of ways of signing in that are strong enough: "acr": ["urn:two-steps"]',
  acrByRole:
    'must be, for roles that need more, ways of signing in that are strong enough: "acrByRole": {"administrator": ["urn:chip"]}',
  personClaim: 'must be the name of a claim: "personClaim": "employee"',
  tokens: `must be one of ${tokenShapeNames.join(', ')}: "tokens": "entra-v2"`,
  tokenIssuer:
    'must be the issuer in access tokens when it is another: "tokenIssuer": "https://sts.windows.net/TENANT/"',
  audience: 'must be for whom access tokens are made out: "audience": "api://dijkwacht"',
}
const example =
  '{"issuers": [{"key": "deltabank", "name": "Deltabank", "issuer": "https://login.deltabank.example", "clientId": "dijkwacht", "clientSecret": "…", "organisations": ["deltabank"]}]}'

/** Of these addresses Microsoft signs in whoever has any account anywhere. */
const anybody =
  /^https:\/\/(login\.microsoftonline\.com|sts\.windows\.net)\/(common|organizations|consumers|9188040d-6c67-4c5b-b112-36a304b66dad)(\/|$)/

interface Beside {
  operator: string | undefined
  eherkenning: string | undefined
  isProduction: boolean
}

/** What stands in the file; or, for each thing that is wrong, one sentence that says which, why, and what would be right. */
export function readIssuers(path: string | undefined, beside: Beside): { issuers: IssuerSettings[]; wrong: string[] } {
  if (path === undefined) return { issuers: [], wrong: [] }
  let content: unknown
  try {
    if (beside.isProduction && (statSync(path).mode & 0o007) !== 0)
      return no(`${path} holds secrets and everybody on this machine can read it: chmod 640 ${path}`)
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read'
    return no(`${path} ${why}; it must hold: ${example}`)
  }
  const list = z.strictObject({ issuers: z.array(z.unknown()).min(1).max(200) }).safeParse(content)
  if (!list.success) return no(`${path} must hold: ${example}`)
  const wrong: string[] = []
  const issuers = list.data.issuers.flatMap((one, at) => {
    const read = entry.safeParse(one)
    for (const issue of read.error?.issues ?? []) wrong.push(`issuers[${at}]${sayIssue(issue)}`)
    return read.success ? [{ at, ...read.data }] : []
  })
  const seen = new Map<string, string>()
  const once = (at: number, what: keyof typeof help, value: string, why: string) => {
    const before = seen.get(`${what} ${value}`)
    if (before !== undefined) wrong.push(`issuers[${at}].${what}: "${value}" is that of ${before} too; ${why}`)
    seen.set(`${what} ${value}`, `issuers[${at}]`)
  }
  const perIssuer = 'a person is known by issuer and number, so that each issuer stands here once'
  if (beside.operator) {
    seen.set(`issuer ${beside.operator}`, 'OIDC_ISSUER')
    seen.set('organisations others', 'OIDC_ISSUER')
  }
  if (beside.eherkenning) seen.set(`issuer ${beside.eherkenning}`, 'EHERKENNING_ISSUER')
  for (const { at, key, issuer, tokenIssuer, organisations } of issuers) {
    once(at, 'key', key, 'give it another')
    for (const address of new Set([issuer, tokenIssuer ?? issuer])) {
      once(at, 'issuer', address, perIssuer)
      if (!isSealedWay(address, beside.isProduction))
        wrong.push(`issuers[${at}].issuer: must begin with https:; http: only to this machine, and never in production`)
      if (anybody.test(address))
        wrong.push(
          `issuers[${at}].issuer: signs in people of every organisation; name the own tenant: "issuer": "https://login.microsoftonline.com/TENANT/v2.0"`,
        )
    }
    for (const organisation of organisations === 'others' ? ['others'] : organisations)
      once(at, 'organisations', organisation, 'an organisation signs in with one issuer')
  }
  return {
    wrong,
    issuers: issuers.map(
      ({ at: _, acr, acrByRole, tokens, tokenIssuer, audience, clientSecret, personClaim, ...one }) => ({
        ...one,
        clientSecret,
        personClaim,
        levels: acr,
        levelsByRole: new Map(Object.entries(acrByRole)),
        tokens: { shape: tokens, issuer: tokenIssuer ?? one.issuer, audience: audience ?? null },
      }),
    ),
  }
}

const no = (sentence: string) => ({ issuers: [], wrong: [sentence] })

function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `: ${issue.keys.join(', ')} means nothing here; it takes ${Object.keys(help).join(', ')}`
  const field = issue.path[0] as keyof typeof help | undefined
  return field === undefined ? `: must be as in ${example}` : `.${field}: ${help[field]}`
}
