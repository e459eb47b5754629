// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { messageOf } from '#foundation/text'
import { exchangeGate, type GatedExchange } from '#modules/sharing'
import { testContext } from '../../../../tests/context.ts'
import type { GateQuestion } from './exchange-gate.query.ts'
import { refuseClosed } from './refuse-closed.query.ts'

const test = await testContext({ demo: true })

const ask = (
  exchange: GatedExchange,
  organisationId: string,
  side: GateQuestion['side'] = 'receives',
  ctx: Context = test.machine(organisationId),
) => transaction(ctx, (tx) => exchangeGate(ctx, tx, { exchange, organisationId, side, at: ctx.now() }))
const production = (organisationId: string): Context => ({
  ...test.machine(organisationId),
  settings: { ...test.ctx.settings, isProduction: true },
})
const change = (query: string) => test.ctx.db.pool.query(query)

it('is opened by an agreement and rules alone where either will do, and says from whom', async () => {
  expect(await ask('tag-set', 'polderbank-demo')).toEqual({ isOpen: true, pilot: null, parties: ['politie-demo'] })
  const gives = await ask('tag-set', 'politie-demo', 'gives')
  expect(gives).toMatchObject({ isOpen: true, pilot: null, parties: expect.arrayContaining(['polderbank-demo']) })
})

it('names both ways when both are missing, in the language of who asks', async () => {
  const gate = await ask('tag-set', 'gemeente-demo')
  expect(gate).toEqual({ isOpen: false, missing: { pilot: 'no-pilot', ground: 'no-agreement' } })
  const refusal = refuseClosed({ pilot: 'no-pilot', ground: 'no-agreement' }, 'en')
  expect(refusal.status).toBe(403)
  const said = messageOf(refusal.code, 'en', refusal.values)
  expect(said).toContain('No pilot is running that makes this possible.')
  expect(said).toContain('There is no agreement with this organisation')
})

it('in production drafts open nothing, and a running pilot does', async () => {
  expect(await ask('tag-set', 'koopplein-demo', 'receives', production('koopplein-demo'))).toEqual({
    isOpen: false,
    missing: { pilot: 'prepared', ground: 'rules-not-established' },
  })
  // What the working group does when every condition is there.
  await change(`update pilots.participant set signed_version = 1, signed_at = now() where pilot_id in
    (select id from pilots.pilot where exchange = 'tag-set')`)
  await change(`update pilots.pilot set status = 'running', started_at = now() - interval '1 hour', terms_version = 1,
    legal_basis = 'Artikel 18 Wpg', dpia_on = '2026-01-01' where exchange = 'tag-set'`)
  const open = await ask('tag-set', 'koopplein-demo', 'receives', production('koopplein-demo'))
  expect(open).toMatchObject({ isOpen: true, parties: ['polderbank-demo'] })
  await change(`update pilots.pilot set ends_at = '${test.ctx.now().toISOString()}' where exchange = 'tag-set'`)
  expect(await ask('tag-set', 'koopplein-demo', 'receives', production('koopplein-demo'))).toMatchObject({
    isOpen: false,
    missing: { pilot: 'ended' },
  })
})

it('a pilot is not enough for devices: both must say yes, and each participant only with whom it has an agreement', async () => {
  expect(await ask('device-pool', 'deltabank-demo', 'gives')).toMatchObject({
    isOpen: true,
    pilot: { participantIds: ['deltabank-demo', 'koopplein-demo', 'politie-demo'] },
    parties: ['koopplein-demo'],
  })
  expect(await ask('device-pool', 'deltabank-demo', 'gives', production('deltabank-demo'))).toEqual({
    isOpen: false,
    missing: { pilot: null, ground: 'rules-not-established' },
  })
  // An agreement without a part in the pilot opens nothing either.
  expect(await ask('device-pool', 'polderbank-demo', 'gives')).toEqual({
    isOpen: false,
    missing: { pilot: 'not-participant', ground: null },
  })
})
