// SPDX-License-Identifier: EUPL-1.2
// Netcraft, report API v3 (report.netcraft.com/api, its shape as public programs use it, read on 2026-11-27): a list that browsers and filters
// take over. No key: whoever submits says a mail address. Never tried against Netcraft itself.
import { z } from 'zod'
import type { Context } from '#foundation/access'
import { callPartner } from '#foundation/web'
import { type Adapter, sayStatus, type Submitted, type Told } from '../vendor/adapter.query.ts'

const submissionId = /^[\da-zA-Z-]{8,64}$/
const taken = z.object({ uuid: z.string().regex(submissionId) })
const urls = z.object({ urls: z.array(z.object({ url_state: z.string().max(50) })).min(1) })

/** The states of one address, in ours. 'unavailable': they could not open the page. */
const toldBy: Record<string, Told> = {
  processing: 'accepted',
  suspicious: 'accepted',
  malicious: 'listed',
  'no threats': 'refused',
  rejected: 'refused',
  unavailable: 'unknown',
}

export const netcraft: Adapter = {
  vendor: 'netcraft',
  tellsRemoval: true,
  async submit(ctx, address): Promise<Submitted> {
    const { status, body } = await call(ctx, '/report/urls', {
      email: ctx.settings.shieldDesk,
      reason: 'phishing',
      urls: [{ url: address }],
    })
    if (status === 0 || status === 429 || status >= 500)
      return { outcome: 'away', said: status === 0 ? '' : sayStatus(status) }
    if (status !== 200) return { outcome: 'refused', said: sayStatus(status) }
    const read = taken.safeParse(body)
    return read.success
      ? { outcome: 'submitted', reference: read.data.uuid }
      : { outcome: 'away', said: sayStatus(status) }
  },
  async ask(ctx, reference, wasListed): Promise<Told> {
    if (!submissionId.test(reference)) return 'unknown'
    const { status, body } = await call(ctx, `/submission/${reference}/urls`)
    if (status === 404) return 'unknown'
    const read = urls.safeParse(body)
    if (status !== 200 || !read.success) return null
    const told = toldBy[read.data.urls[0]?.url_state.toLowerCase() ?? ''] ?? 'unknown'
    return wasListed && (told === 'refused' || told === 'unknown') ? 'removed' : told
  },
}

/** `status` 0: no answer. */
async function call(ctx: Context, path: string, body?: object): Promise<{ status: number; body: unknown }> {
  const { netcraft: settings } = ctx.settings.vendors
  if (!settings) return { status: 0, body: null }
  try {
    const answer = await callPartner(ctx, `${settings.url}${path}`, {
      signal: AbortSignal.timeout(ctx.settings.vendors.milliseconds),
      headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: await answer.json().catch(() => null) }
  } catch (error) {
    ctx.log.warn({ vendor: 'netcraft', fault: (error as Error).name }, 'a vendor could not be reached')
    return { status: 0, body: null }
  }
}
