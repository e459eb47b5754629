// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { canaryName, serialName } from '../publish-zone/zone-records.ts'
import { sayDelivered } from './confirm-delivery.command.ts'
import { listRecipients } from './list-recipients.query.ts'
import { recipientId } from './recipients.schema.ts'

const allow = { permission: 'shield:load' } as const
const tag = 'Shield'
const moment = z.iso.datetime().nullable()

export const recipientsApi = defineApi({
  method: 'GET',
  path: '/v1/shield/recipients',
  allow,
  operationId: 'listZoneRecipients',
  tag,
  summary: 'Uw resolvers die de zone laden · Your resolvers that load the zone',
  description:
    'Ask your resolver for `canary`: when it loads the zone, that name leads to the warning page; elsewhere it does not exist. The TXT record of `serialName` says which serial it uses.',
  responses: {
    200: z
      .object({
        items: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            canary: z.string().nullable(),
            serialName: z.string().nullable(),
            since: z.iso.datetime(),
            confirmedSerial: z.int().nullable(),
            confirmedAt: moment,
            problem: z
              .string()
              .nullable()
              .describe(
                'away: no answer. off: the zone does not work there. serial: it works, with a serial that is not ours',
              ),
          }),
        ),
      })
      .meta({ id: 'ZoneRecipients' }),
  },
  async run(ctx) {
    const { shieldZone, shieldWarningHost } = ctx.settings
    const zone = shieldZone && shieldWarningHost ? { name: shieldZone.name, warningHost: shieldWarningHost } : null
    const items = await listRecipients(ctx)
    return {
      status: 200,
      body: {
        items: items.map(({ id, name, since, confirmedSerial, confirmedAt, problem }) => ({
          id,
          name,
          canary: zone && canaryName(zone, id),
          serialName: zone && serialName(zone),
          since: since.toISOString(),
          confirmedSerial,
          confirmedAt: confirmedAt?.toISOString() ?? null,
          problem,
        })),
      },
    }
  },
})

export const confirmDeliveryApi = defineApi({
  method: 'POST',
  path: '/v1/shield/recipients/:id/confirmations',
  allow,
  operationId: 'confirmZone',
  tag,
  summary: 'Zeggen welk nummer uw resolver gebruikt · Say which serial your resolver uses',
  description:
    'For a resolver that we cannot ask from outside: look up the TXT record of `serialName` there, and send what it says. Once a minute is enough.',
  params: z.object({ id: recipientId }),
  body: z.strictObject({ serial: z.int().min(1).max(4_294_967_295) }),
  responses: { 200: z.object({ serial: z.int() }).meta({ id: 'ZoneConfirmation' }) },
  async run(ctx, { params, body }) {
    await sayDelivered(ctx, params.id, body.serial)
    return { status: 200, body: { serial: body.serial } }
  },
})
