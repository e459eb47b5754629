// SPDX-License-Identifier: EUPL-1.2
import { decodeJwt, importJWK, type JWK, jwtVerify } from 'jose'
import type { Namespace } from '@dijkwacht/check-client'
import { EvaluationProblem } from './problem.ts'

/** Why somebody asks, how much, and until when: signed by the asker, kept as evidence, valid for an hour at most. */
export interface Statement {
  id: string
  /** The client that asks. */
  issuer: string
  namespace: Namespace
  epoch: number
  purpose: string
  /** Its own register of processing: under which entry it asks. */
  activity: string
  /** Elements at most. */
  most: number
  expiresAt: Date
}

/** Seconds from issue to expiry. */
export const longestStatement = 3_600
const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'PS256']

/** The public keys of a client; none when it is not known here. */
export type KeysOf = (issuer: string) => Promise<readonly JWK[]>

/** Reads and checks a statement that was made for `audience`, the name of one key holder: the other cannot use it again. */
export async function readStatement(
  text: string,
  { audience, keysOf, now }: { audience: string; keysOf: KeysOf; now: Date },
): Promise<Statement> {
  try {
    const { iss } = decodeJwt(text)
    for (const jwk of typeof iss === 'string' ? await keysOf(iss) : []) {
      const statement = await verified(text, jwk, audience, now)
      if (statement) return statement
    }
  } catch {
    // Not a statement at all.
  }
  throw new EvaluationProblem('statement-wrong')
}

async function verified(text: string, jwk: JWK, audience: string, now: Date): Promise<Statement | null> {
  try {
    const key = await importJWK(jwk, jwk.alg ?? (jwk.kty === 'OKP' ? 'EdDSA' : jwk.kty === 'RSA' ? 'PS256' : 'ES256'))
    const { payload } = await jwtVerify(text, key, {
      audience,
      algorithms,
      typ: 'dijkwacht-statement+jwt',
      currentDate: now,
      clockTolerance: 10,
      maxTokenAge: longestStatement,
      requiredClaims: ['iss', 'jti', 'exp', 'iat'],
    })
    const { iss, jti, exp, iat, namespace, epoch, purpose, activity, most } = payload as Record<string, unknown>
    const isWhole =
      typeof namespace === 'string' &&
      Number.isSafeInteger(epoch) &&
      [iss, jti, purpose, activity].every((one) => typeof one === 'string' && one.length > 0 && one.length <= 200) &&
      Number.isSafeInteger(most) &&
      (most as number) > 0 &&
      (exp as number) - (iat as number) <= longestStatement
    if (!isWhole) return null
    return {
      id: jti as string,
      issuer: iss as string,
      namespace: namespace as Namespace,
      epoch: epoch as number,
      purpose: purpose as string,
      activity: activity as string,
      most: most as number,
      expiresAt: new Date((exp as number) * 1000),
    }
  } catch {
    return null
  }
}
