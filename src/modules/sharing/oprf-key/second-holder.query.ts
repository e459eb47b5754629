// SPDX-License-Identifier: EUPL-1.2
// The only file that calls the second key holder. It gets blinded elements and our purpose, and nothing that it could read.
import { type Namespace, namespaces } from '@dijkwacht/check-client'
import { type Element, elementBytes, join, pieces } from '@dijkwacht/check-client/voprf'
import { z } from 'zod'
import type { Context } from '#foundation/access'
import { callPartner } from '#foundation/web'
import { registrar, registrarKey, signText } from '../tag-set/sign-text.query.ts'

const published = z.object({
  keys: z.array(
    z.object({ namespace: z.enum(namespaces), epoch: z.int().min(0), publicKey: z.string().regex(/^[\da-f]{64}$/) }),
  ),
})

/** Nothing when there is no second key holder, or it is away: then nothing is tagged until it is there. */
export async function keysOfSecondHolder(ctx: Context): Promise<Map<string, Buffer>> {
  const { evaluatorUrl } = ctx.settings
  if (!evaluatorUrl) return new Map()
  try {
    const answer = await callPartner(ctx, `${evaluatorUrl}/v1/oprf/keys`, { signal: AbortSignal.timeout(5_000) })
    const { keys } = published.parse(await answer.json())
    return new Map(keys.map((key) => [nameOf(key), Buffer.from(key.publicKey, 'hex')]))
  } catch (error) {
    ctx.log.warn({ fault: (error as Error).name }, 'the second key holder does not answer')
    return new Map()
  }
}

function nameOf({ namespace, epoch }: { namespace: Namespace; epoch: number }): string {
  return `${namespace} ${epoch}`
}

/** Why we ask: for each purpose the second key holder agreed to a number of its own. */
export interface Why {
  purpose: string
  /** The entry of the register of processing. */
  activity: string
}

/** What the second key holder makes of these elements. Throws when it is away or refuses. */
export async function askSecondHolder(
  ctx: Context,
  { namespace, epoch }: { namespace: Namespace; epoch: number },
  elements: readonly Element[],
  { purpose, activity }: Why,
): Promise<Element[]> {
  const { evaluatorUrl } = ctx.settings
  if (!evaluatorUrl) throw new Error('there is no second key holder')
  const seconds = Math.floor(ctx.now().getTime() / 1000)
  const statement = {
    iss: registrar,
    aud: evaluatorUrl,
    jti: ctx.newId(),
    iat: seconds,
    exp: seconds + 300,
    namespace,
    epoch,
    purpose,
    activity,
    most: elements.length,
  }
  const answer = await callPartner(ctx, `${evaluatorUrl}/v1/oprf/${namespace}/${epoch}/evaluate`, {
    method: 'POST',
    signal: AbortSignal.timeout(20_000),
    headers: {
      'content-type': 'application/octet-stream',
      'dijkwacht-statement': signText(registrarKey(ctx.secrets), statement, 'dijkwacht-statement+jwt'),
    },
    body: Uint8Array.from(join(...elements)),
  })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (!answer.ok || bytes.length !== elements.length * elementBytes)
    throw new Error(`the second key holder answered ${answer.status}`)
  return pieces(bytes, elementBytes)
}
