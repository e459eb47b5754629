// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { deviceMessages } from '../pool-devices/devices.text.ts'
import { askInCall } from './ask-in-call.command.ts'

const riskBands = ['low', 'medium', 'high'] as const

export const askInCallApi = defineApi({
  method: 'POST',
  path: '/v1/in-call-questions',
  allow: { permission: 'checks:ask' },
  operationId: 'askInCall',
  tag: 'In call',
  summary: 'Belt iemand tijdens een betaling? Staat uit · Is somebody on the phone during a payment? Switched off',
  description:
    'Always answers with a problem: 403 `sharing.in-call.no-legal-basis` as long as no rule that a jurist adopted and no agreement carry the exchange in-call-signal (the Dutch telecommunications act forbids it today), and 409 `sharing.in-call.not-connected` after that. Ready to be built against. That you asked is put on record, never about which number.',
  body: z.object({
    numberTag: z
      .string()
      .regex(/^[0-9a-f]{32}$/, { error: deviceMessages.wrongToken })
      .describe('What the OPRF made of the phone number: 16 bytes, hexadecimal'),
    riskBand: z.enum(riskBands).describe('How risky you think the payment is'),
  }),
  responses: {},
  async run(ctx, { body }) {
    return askInCall(ctx, body.riskBand)
  },
})
