// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listReportingPoints } from '#modules/partners'
import type { Advice } from './advice.ts'
import { callable } from '#values'
import type { PointToCall } from './point-to-call.ts'

const most = 5

/** The reporting points of the register that help after this has happened, in the order of the register. */
export async function findPoints(ctx: Context, advice: Advice): Promise<PointToCall[]> {
  const { form, audience } = advice
  const { items } = await listReportingPoints(ctx, { fraudForm: form, audience, limit: 100 })
  return items
    .filter(({ channels, phases }) => channels.length > 0 && phases.some((phase) => phase !== 'attempt'))
    .slice(0, most)
    .map(({ id, organisation, does, channels }) => {
      const way = channels.find((channel) => channel.type === 'described')
      // 112 is for danger only; the steps themselves say when to call it.
      const phone = channels.find((channel) => channel.type === 'phone' && channel.value !== '112')
      const site = way ? undefined : channels.find((channel) => channel.type === 'website')
      return {
        id,
        name: organisation[ctx.language],
        does: does[0]?.[ctx.language] ?? null,
        way: way?.type === 'described' ? way.value[ctx.language] : null,
        phone:
          phone?.type === 'phone' ? { ...callable(phone.value), hours: phone.hours?.[ctx.language] ?? null } : null,
        site: site?.type === 'website' ? { text: hostOf(site.value), href: site.value } : null,
      }
    })
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '')
}
