// SPDX-License-Identifier: EUPL-1.2
// When a domain was registered, as its registry says by RDAP (RFC 9082, 9083); which registry that is, by the list of IANA (RFC 9224).
import { z } from 'zod'
import type { Context } from '#foundation/access'
import { callPartner } from '#foundation/web'

const bootstrap = z.object({ services: z.array(z.tuple([z.array(z.string()), z.array(z.string())])) })
const domain = z.object({
  events: z.array(z.object({ eventAction: z.string(), eventDate: z.iso.datetime({ offset: true }) })).default([]),
})

/** The addresses of the registries, by the ending that they keep. Null: the list cannot be read now. */
export async function registries(ctx: Context): Promise<ReadonlyMap<string, string> | null> {
  const url = ctx.settings.rdapBootstrap
  const read = bootstrap.safeParse(url === undefined ? null : (await ask(ctx, url)).body)
  if (!read.success) return null
  const isHere = url?.startsWith('http:')
  return new Map(
    read.data.services.flatMap(([endings, urls]) => {
      const own = urls.find((each) => each.startsWith('https:') || isHere)
      return own === undefined ? [] : endings.map((ending) => [ending.toLowerCase(), own.replace(/\/?$/, '/')] as const)
    }),
  )
}

/** When this domain was registered; `at` null: its registry does not say, or cannot be asked. Null: it does not answer now. */
export async function registeredAt(
  ctx: Context,
  registry: string | undefined,
  name: string,
): Promise<{ at: Date | null } | null> {
  if (registry === undefined) return { at: null }
  const { status, body } = await ask(ctx, `${registry}domain/${encodeURIComponent(name)}`)
  if (status === 0 || status === 429 || status >= 500) return null
  const read = domain.safeParse(body)
  const said = read.success ? read.data.events.find(({ eventAction }) => eventAction === 'registration') : undefined
  return { at: said ? new Date(said.eventDate) : null }
}

const patience = 10_000

/** `status` 0: no answer. */
async function ask(ctx: Context, url: string): Promise<{ status: number; body: unknown }> {
  try {
    const answer = await callPartner(ctx, url, {
      signal: AbortSignal.timeout(patience),
      headers: { accept: 'application/rdap+json, application/json' },
    })
    return { status: answer.status, body: await answer.json().catch(() => null) }
  } catch {
    return { status: 0, body: null }
  }
}
