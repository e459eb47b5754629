// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { showDoorbell } from './show-doorbell.query.ts'

const moment = z.iso.datetime().nullable()

export const showDoorbellApi = defineApi({
  method: 'GET',
  path: '/v1/webhook',
  allow: { permission: 'disclosures:receive' },
  operationId: 'showWebhook',
  tag: 'Private checks',
  summary: 'Uw webhook, en of die antwoordt · Your webhook, and whether it answers',
  description:
    'When your set has a new version we POST a compact JWS (EdDSA, key at /oprf/keys, type dijkwacht-change+jwt) of {namespace, epoch, version, at} to this address. It says that something changed, never what: fetch /delta. We try nine times in some minutes; go on asking every minute yourself. The operator sets the address.',
  responses: {
    200: z
      .object({ url: z.url(), rungAt: moment, failedAt: moment, failures: z.int(), because: z.string().nullable() })
      .meta({ id: 'Webhook' }),
  },
  async run(ctx) {
    const { rungAt, failedAt, ...rest } = await showDoorbell(ctx)
    return {
      status: 200,
      body: { ...rest, rungAt: rungAt?.toISOString() ?? null, failedAt: failedAt?.toISOString() ?? null },
    }
  },
})
