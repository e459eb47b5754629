// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { decideName } from '../decide-name/decide-names.command.ts'
import { listingPolicy } from '../decide-name/listing-policy.ts'
import { hear, hearName } from '../receive-names/hear.fixture.ts'
import { showName } from '../show-name/show-name.query.ts'
import { judgeName } from './judge-name.command.ts'
import { secondReaderTrays } from './second-reader.tray.ts'

const test = await testContext()
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
const fatima = test.as('politie-demo', 'shield:judge')
const joris = test.as('politie-demo', 'shield:judge')
const answer = { ground: 'politiewet', reason: '' } as const
const look = async (id: string) => showName(fatima, id, 'proef')
const trayOf = async (ctx: typeof fatima) => {
  const tray = secondReaderTrays.find(({ rows }) => rows?.name === 'shield.cleared')
  const waiting = (await tray?.rows?.waiting(ctx, 10)) ?? []
  return waiting.map(({ key }) => key)
}

it('what one person judged harmless although many reported it, colleagues read and have judged again', async () => {
  const id = await hearName(test.ctx, 'https://vaak-gemeld.example/')
  await hear(
    test.ctx,
    Array.from({ length: listingPolicy.clearedSeen }, () => 'https://vaak-gemeld.example/'),
  )
  const quiet = await hearName(test.ctx, 'https://een-keer.example/')
  await judgeName(fatima, { nameId: id, version: 1, verdict: 'clear', ...answer })
  await judgeName(fatima, { nameId: quiet, version: 1, verdict: 'clear', ...answer })
  expect(await trayOf(fatima)).toEqual([])
  expect(await trayOf(joris)).toEqual([id])
  expect(await decideName(joris, { nameId: id, step: 'reopen', reason: 'Ik zie een inlogpagina.' })).toBe('waiting')
  expect(await trayOf(joris)).toEqual([])
  // Whoever pressed a wrong key puts it right as well.
  expect(await decideName(fatima, { nameId: quiet, step: 'reopen', reason: 'Verkeerde toets.' })).toBe('waiting')
})

it('what was judged harmless comes back when it is heard of as often again, and not before', async () => {
  const id = await hearName(test.ctx, 'https://komt-terug.example/')
  await judgeName(fatima, { nameId: id, version: 1, verdict: 'clear', ...answer })
  await hear(test.ctx, ['https://komt-terug.example/', 'https://komt-terug.example/'])
  expect((await look(id)).name.status).toBe('cleared')
  await hear(test.ctx, 'https://komt-terug.example/')
  expect((await look(id)).name.status).toBe('waiting')
})

it('a proposal without a reason says no more than what was recorded', async () => {
  const bare = await hearName(test.ctx, 'https://niets-bekend.example/')
  await judgeName(fatima, { nameId: bare, version: 1, verdict: 'list', ...answer })
  expect((await look(bare)).decisions[0]?.reason).toBe('Door een lezer beoordeeld als bedrog, zonder toelichting.')
  const features = [
    { feature: 'urgency', weight: 1 },
    { feature: 'unsubscribe', weight: -1 },
  ]
  await hear(test.ctx, 'https://haast-geboden.example/', { features })
  const { rows } = await test.ctx.db.pool.query("select id from shield.name where name = 'haast-geboden.example'")
  await judgeName(fatima, { nameId: rows[0].id, version: 1, verdict: 'list', ...answer })
  const [said] = (await look(rows[0].id)).decisions
  expect(said?.reason).toBe('Door een lezer beoordeeld als bedrog. Wat opviel: Het bericht zet aan tot haast.')
})
