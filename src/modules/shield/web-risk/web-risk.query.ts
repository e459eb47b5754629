// SPDX-License-Identifier: EUPL-1.2
// Google Web Risk, Submission API (docs.cloud.google.com/web-risk/docs/submission-api, read on 2026-11-27): what Chrome, Firefox and Safari warn
// by. Needs an agreement with Google. Never tried against Google itself.
import { createPrivateKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { SignJWT } from 'jose'
import { z } from 'zod'
import type { Context } from '#foundation/access'
import { callPartner } from '#foundation/web'
import { type Adapter, sayStatus, type Submitted, type Told } from '../vendor/adapter.query.ts'

/** A key of a service account, as Google gives it. */
const key = z.object({
  project_id: z.string().regex(/^[a-z\d:.-]{1,100}$/),
  client_email: z.email(),
  private_key: z.string(),
  private_key_id: z.string().max(200),
})
const operationName = /^projects\/[\w:.-]{1,100}\/operations\/[\w.~-]{1,150}$/
const operation = z.object({
  name: z.string().regex(operationName),
  metadata: z.object({ state: z.string().max(50).optional() }).optional(),
})

/** The states of their operation, in ours. CLOSED: they looked, and it did not come on the list. */
const toldBy: Record<string, Told> = { RUNNING: 'accepted', SUCCEEDED: 'listed', CLOSED: 'refused' }

export const webRisk: Adapter = {
  vendor: 'web-risk',
  tellsRemoval: false,
  async submit(ctx, address): Promise<Submitted> {
    const called = await call(ctx, (project) => `/v1/projects/${project}/uris:submit`, {
      submission: { uri: address },
      threatInfo: { abuseType: 'SOCIAL_ENGINEERING' },
    })
    if (called.status === 0 || called.status === 429 || called.status >= 500)
      return { outcome: 'away', said: called.status === 0 ? '' : sayStatus(called.status) }
    const read = operation.safeParse(called.body)
    if (called.status !== 200) return { outcome: 'refused', said: sayStatus(called.status) }
    return read.success
      ? { outcome: 'submitted', reference: read.data.name }
      : { outcome: 'away', said: sayStatus(called.status) }
  },
  async ask(ctx, reference): Promise<Told> {
    if (!operationName.test(reference)) return 'unknown'
    const { status, body } = await call(ctx, () => `/v1/${reference}`)
    if (status === 404) return 'unknown'
    const read = operation.safeParse(body)
    if (status !== 200 || !read.success) return null
    return toldBy[read.data.metadata?.state ?? ''] ?? 'unknown'
  },
}

/** `status` 0: no answer. */
async function call(
  ctx: Context,
  path: (project: string) => string,
  body?: object,
): Promise<{ status: number; body: unknown }> {
  const { webRisk: settings } = ctx.settings.vendors
  if (!settings) return { status: 0, body: null }
  try {
    const account = key.parse(JSON.parse(await readFile(settings.keyFile, 'utf8')))
    const answer = await callPartner(ctx, `${settings.url}${path(account.project_id)}`, {
      signal: AbortSignal.timeout(ctx.settings.vendors.milliseconds),
      headers: { authorization: `Bearer ${await tokenOf(ctx, account)}`, 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: await answer.json().catch(() => null) }
  } catch (error) {
    ctx.log.warn({ vendor: 'web-risk', fault: (error as Error).name }, 'a vendor could not be reached')
    return { status: 0, body: null }
  }
}

/** A token that the service account signs itself, for this service alone (google.aip.dev/auth/4111): no other server is asked. */
function tokenOf(ctx: Context, account: z.infer<typeof key>): Promise<string> {
  const seconds = Math.floor(ctx.now().getTime() / 1_000)
  return new SignJWT({})
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: account.private_key_id })
    .setIssuer(account.client_email)
    .setSubject(account.client_email)
    .setAudience('https://webrisk.googleapis.com/')
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 300)
    .sign(createPrivateKey(account.private_key))
}
