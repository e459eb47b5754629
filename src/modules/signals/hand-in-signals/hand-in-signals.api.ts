// SPDX-License-Identifier: EUPL-1.2
import { organisationOf } from '#foundation/access'
import { defineApi } from '#foundation/modules'
import { handInSignals, keyOf } from './hand-in-signals.command.ts'
import { handedIn, newSignal } from './new-signal.schema.ts'

export const handInSignalApi = defineApi({
  method: 'POST',
  path: '/v1/signals',
  allow: { permission: 'signals:propose' },
  operationId: 'handInSignal',
  tag: 'Signals',
  summary: 'Draag een signaal uit een andere bron aan · Bring in a signal of another source',
  description:
    'Analysts judge it before anybody is told. The same source and reference is the same signal. Texts with an account, number, mail or web address in them are refused.',
  body: newSignal,
  responses: { 200: handedIn, 201: handedIn },
  idempotent: true,
  async run(ctx, { body }) {
    const { ids, begun, joined } = await handInSignals(ctx, [body])
    const id = ids.get(keyOf(body, organisationOf(ctx.actor)))
    const outcome = begun > 0 ? 'begun' : joined > 0 ? 'joined' : 'unchanged'
    return { status: begun > 0 ? 201 : 200, body: { id, outcome } }
  },
})
