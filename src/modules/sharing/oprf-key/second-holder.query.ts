// SPDX-License-Identifier: EUPL-1.2
// The only file that calls the second key holder. It gets blinded elements and our purpose, and nothing that it could read.
import { askHolder, type Namespace, namespaces } from '@dijkwacht/check-client'
import type { Element, Group } from '@dijkwacht/check-client/voprf'
import { z } from 'zod'
import { asSystem, type Context, transaction } from '#foundation/access'
import { callPartner } from '#foundation/web'
import { registrar, registrarKey, signText } from '../tag-set/sign-text.query.ts'
import { keepEvaluatorKey, selectKey } from './oprf-key.store.ts'

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

/** Whether it is there and says its keys; null when there is none. */
export async function doesSecondHolderAnswer(ctx: Context): Promise<boolean | null> {
  return ctx.settings.evaluatorUrl ? (await keysOfSecondHolder(ctx)).size > 0 : null
}

function nameOf({ namespace, epoch }: { namespace: Namespace; epoch: number }): string {
  return `${namespace} ${epoch}`
}

/** What it said first of this epoch, and otherwise what it says now. Throws when it does not say. */
async function publicKeyOf(ctx: Context, which: { namespace: Namespace; epoch: number }): Promise<Uint8Array> {
  const system = asSystem(ctx, 'sharing.own-key')
  const kept = await transaction(system, (tx) => selectKey(tx, which.namespace, which.epoch))
  const key = kept?.evaluatorKey ?? (await keysOfSecondHolder(ctx)).get(nameOf(which))
  if (!key) throw new Error('the second key holder says no public key of this epoch')
  if (kept && !kept.evaluatorKey) await transaction(system, (tx) => keepEvaluatorKey(tx, which, key))
  return Uint8Array.from(key)
}

/** Why we ask: for each purpose the second key holder agreed to a number of its own. */
export interface Why {
  purpose: string
  /** The entry of the register of processing. */
  activity: string
}

/**
 * What the second key holder makes of these elements, with its proof that it used the key which it published for this epoch: under another nobody
 * would find what we tag. Throws when it is away, refuses, or proves nothing.
 */
export async function askSecondHolder(
  ctx: Context,
  group: Group,
  { namespace, epoch }: { namespace: Namespace; epoch: number },
  elements: readonly Element[],
  { purpose, activity }: Why,
): Promise<Element[]> {
  const { evaluatorUrl } = ctx.settings
  if (!evaluatorUrl) throw new Error('there is no second key holder')
  const publicKey = await publicKeyOf(ctx, { namespace, epoch })
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
  return askHolder(
    { group, namespace, epoch, timeoutMs: 20_000, tries: 1 },
    {
      address: evaluatorUrl,
      publicKey,
      fetch: (url, init) => callPartner(ctx, url as string, init ?? {}),
    },
    elements,
    signText(registrarKey(ctx.secrets), statement, 'dijkwacht-statement+jwt'),
    true,
  )
}
