// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { isSealedWay } from './sealed-way.ts'

/** What we read of what a broker says, each under the name of the claim in which it says it. */
const claimNames = {
  /** Chamber of Commerce number of the company in whose name somebody acts. */
  company: 'urn:etoegang:core:LegalSubjectID',
  /** What kind of number that is, when the broker says so; one of another kind than the Chamber of Commerce's is refused. */
  companyKind: 'namequalifier',
  companyName: 'urn:etoegang:1.11:attribute-represented:CompanyName',
  /** The mandate holds for this branch only. */
  branch: 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr',
  /** Chain mandate: number of the company that was mandated by the other, and for which the person works. */
  intermediate: 'urn:etoegang:1.9:IntermediateEntityID:KvKnr',
  intermediateName: 'urn:etoegang:1.13:attribute-intermediate:CompanyName',
  /** Pseudonym of the person, for us alone. */
  person: 'urn:etoegang:core:ActingSubjectID',
  /** For which service the mandate is. */
  service: 'urn:etoegang:core:ServiceUUID',
  /** Level of assurance. */
  level: 'acr',
} as const

export type ClaimNames = Readonly<Record<keyof typeof claimNames, string>>

/** Parameters of the authorization request that the protocol fixes: no setting changes them. */
const ours = /^(client_id|redirect_uri|response_type|response_mode|scope|state|nonce|code_challenge(_method)?)$/

const usualRequest = 'acr_values={level}&service_uuid={service}&prompt=login'

export const eherkenningShape = {
  /** OpenID Connect issuer of a broker of eHerkenning. Without it nobody signs in with eHerkenning. */
  EHERKENNING_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  EHERKENNING_CLIENT_ID: z.string().default('dijkwacht'),
  EHERKENNING_CLIENT_SECRET: z.string().optional(),
  /** ServiceUUID of the service for which a mandate lets somebody prepare complaints. */
  EHERKENNING_SERVICE: z.string().max(200).optional(),
  /** ServiceUUID of the service for which a mandate lets somebody sign as well. Without it nobody who came in so signs. */
  EHERKENNING_SIGN_SERVICE: z.string().max(200).optional(),
  /** The lowest level that is let in. */
  EHERKENNING_LEVEL: z.enum(['eh3', 'eh4']).default('eh3'),
  EHERKENNING_SCOPE: z
    .string()
    .regex(/(^| )openid( |$)/, 'must hold openid')
    .default('openid'),
  /** Further parameters of the request, as the broker takes them; {service} and {level} are filled in. */
  EHERKENNING_REQUEST: z.string().default(usualRequest),
  /** Claims that the broker calls otherwise: 'person=sub level=loa'. */
  EHERKENNING_CLAIMS: z.string().optional(),
}

type Value = z.output<z.ZodObject<typeof eherkenningShape>> & { OIDC_ISSUER?: string | undefined }

/** What is wrong, by setting. */
export function wrongEherkenning(value: Value, isProduction: boolean): (readonly [key: keyof Value, why: string])[] {
  const wrong: (readonly [keyof Value, string])[] = []
  const { EHERKENNING_ISSUER: issuer, EHERKENNING_CLAIMS: claims } = value
  const unknown = pairsOf(claims).filter(([name, claim]) => !Object.hasOwn(claimNames, name) || !claim)
  if (unknown.length > 0)
    wrong.push([
      'EHERKENNING_CLAIMS',
      `must be name=claim with a space between; names: ${Object.keys(claimNames).join(', ')}`,
    ])
  const fixed = [...new URLSearchParams(value.EHERKENNING_REQUEST).keys()].filter((name) => ours.test(name))
  if (fixed.length > 0) wrong.push(['EHERKENNING_REQUEST', `cannot set ${fixed.join(', ')}: the program does`])
  if (!issuer) return wrong
  if (!isSealedWay(issuer, isProduction))
    wrong.push(['EHERKENNING_ISSUER', 'must begin with https:; http: only to this machine, and never in production'])
  if (issuer === value.OIDC_ISSUER)
    wrong.push(['EHERKENNING_ISSUER', 'must be another than OIDC_ISSUER, or people of both are taken for each other'])
  if (!value.EHERKENNING_CLIENT_SECRET) wrong.push(['EHERKENNING_CLIENT_SECRET', 'is needed with EHERKENNING_ISSUER'])
  if (!value.EHERKENNING_SERVICE)
    wrong.push(['EHERKENNING_SERVICE', 'is needed with EHERKENNING_ISSUER: without it any mandate would do'])
  if (value.EHERKENNING_SERVICE && value.EHERKENNING_SERVICE === value.EHERKENNING_SIGN_SERVICE)
    wrong.push(['EHERKENNING_SIGN_SERVICE', 'must be another service, or everybody who prepares signs as well'])
  return wrong
}

export interface EherkenningSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** By what somebody may do with a mandate for it; no signing without its service. */
  services: { prepare: string; sign: string | null }
  lowestLevel: 'eh3' | 'eh4'
  scope: string
  /** With {service} and {level} still in it. */
  request: string
  claims: ClaimNames
}

/** Null when nobody signs in with eHerkenning. */
export function eherkenningOf(value: Value): EherkenningSettings | null {
  const { EHERKENNING_ISSUER: issuer, EHERKENNING_CLIENT_SECRET: clientSecret, EHERKENNING_SERVICE: prepare } = value
  if (!issuer || !clientSecret || !prepare) return null
  return {
    issuer,
    clientId: value.EHERKENNING_CLIENT_ID,
    clientSecret,
    services: { prepare, sign: value.EHERKENNING_SIGN_SERVICE ?? null },
    lowestLevel: value.EHERKENNING_LEVEL,
    scope: value.EHERKENNING_SCOPE,
    request: value.EHERKENNING_REQUEST,
    claims: { ...claimNames, ...Object.fromEntries(pairsOf(value.EHERKENNING_CLAIMS)) },
  }
}

/** Settings for a broker of the trial: everything as it is without a word said. */
export function trialEherkenning(issuer: string, clientSecret: string): EherkenningSettings {
  return {
    issuer,
    clientId: 'dijkwacht',
    clientSecret,
    services: { prepare: 'proef-voorbereiden', sign: 'proef-tekenen' },
    lowestLevel: 'eh3',
    scope: 'openid',
    request: usualRequest,
    claims: claimNames,
  }
}

/** A claim may hold an equals sign; a name does not. */
function pairsOf(text = ''): [name: string, claim: string][] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', ...claim] = pair.split('=')
      return [name, claim.join('=')]
    })
}
