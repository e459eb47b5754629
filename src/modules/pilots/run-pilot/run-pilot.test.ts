// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { countUpTo, mayPilotRun, pilotFor } from '#modules/pilots'
import { dutchDay, endOfDay } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { waitsForLock } from '../../../../tests/lock-waits.ts'
import { consulted, knowOrganisations, members, signedPilot, step, terms } from '../pilot/pilot.fixture.ts'
import { changeTerms, preparePilot } from '../prepare-pilot/prepare-pilot.command.ts'
import { inviteParticipant, leavePilot, signPilot } from '../prepare-pilot/sign-pilot.command.ts'
import { countRefused, countToSign, listPublicPilots } from '../list-pilots/list-pilots.query.ts'
import { showBottleneck } from '../show-bottleneck/show-bottleneck.query.ts'
import { showPilot } from '../show-pilot/show-pilot.query.ts'
import { endPilots, startPilot, stopPilot } from './run-pilot.command.ts'

const test = await testContext()
const people = members(test)
await knowOrganisations(test)
afterEach(() => test.setNow(new Date()))

const count = (ctx: Context, id: string, n: number) => transaction(ctx, (tx) => countUpTo(ctx, tx, id, n))
const running = async (change: Record<string, string> = {}) => {
  const id = await signedPilot(test, await consulted(test), change)
  await startPilot(people.police, id)
  return id
}
const now = () => test.ctx.now()

describe('a pilot cannot start', () => {
  const without: Record<string, Record<string, string>> = {
    DPIA: { dpiaReference: '' },
    'day on which the DPIA was adopted': { dpiaOn: '' },
    'legal basis': { legalBasis: '' },
    'end date': { endsOn: '' },
    'sample cap': { sampleCap: '' },
  }
  for (const [what, change] of Object.entries(without))
    it(`without ${what}`, async () => {
      const id = await signedPilot(test, await consulted(test), change)
      await expect(startPilot(people.police, id)).rejects.toMatchObject({ code: 'pilots.cannot-start', status: 409 })
      expect(await mayPilotRun(test.ctx, id, now())).toEqual({ isRunning: false, why: 'prepared' })
      expect(await count(people.bank, id, 1)).toBe(0)
    })

  it('without the signature of every participant, and with one participant', async () => {
    const id = await signedPilot(test, await consulted(test))
    await inviteParticipant(people.police, id, 'zeewind-telecom-demo')
    await expect(startPilot(people.police, id)).rejects.toMatchObject({ code: 'pilots.cannot-start' })
    const other = await preparePilot(people.police, await consulted(test), { ...terms, endsOn: '31-12-2099' })
    await inviteParticipant(people.police, other, 'deltabank-demo')
    await signPilot(people.bank, other, 1)
    await expect(startPilot(people.police, other)).rejects.toMatchObject({ code: 'pilots.cannot-start' })
  })

  it('after its terms changed, until everybody signed again', async () => {
    const id = await signedPilot(test, await consulted(test))
    const { version } = (await showPilot(people.police, id)) ?? { version: 0 }
    const change = { ...terms, endsOn: '31-12-2099', sampleCap: '100.000', version: String(version) }
    await changeTerms(people.police, id, change)
    await expect(startPilot(people.police, id)).rejects.toMatchObject({ code: 'pilots.cannot-start' })
    await expect(signPilot(people.bank, id, version)).rejects.toMatchObject({ status: 409 })
    for (const member of [people.bank, people.shop]) await signPilot(member, id, version + 1)
    await startPilot(people.police, id)
    expect((await mayPilotRun(test.ctx, id, now())).isRunning).toBe(true)
    await expect(changeTerms(people.police, id, { ...change, version: String(version + 2) })).rejects.toMatchObject({
      code: 'pilots.terms-fixed',
    })
  })

  it('after it came to make another exchange possible, until everybody signed that', async () => {
    const id = await signedPilot(test, await consulted(test))
    const { version } = (await showPilot(people.police, id)) ?? { version: 0 }
    const change = { ...terms, endsOn: '31-12-2099', version: String(version) }
    const unknown = changeTerms(people.police, id, { ...change, exchange: 'bestaat-niet' })
    await expect(unknown).rejects.toMatchObject({ fields: [{ field: 'exchange' }] })
    await changeTerms(people.police, id, { ...change, exchange: 'blocklist' })
    await expect(startPilot(people.police, id)).rejects.toMatchObject({ code: 'pilots.cannot-start' })
    for (const member of [people.bank, people.shop]) await signPilot(member, id, version + 1, true)
    const ask = (ctx: Context, organisationId: string) =>
      transaction(ctx, (tx) => pilotFor(ctx, tx, { exchange: 'blocklist', organisationId, at: now() }))
    expect(await ask(people.bank, 'deltabank-demo')).toEqual({ missing: 'prepared' })
    expect(await ask(people.police, 'politie-demo')).toEqual({ missing: 'no-pilot' })
    await startPilot(people.police, id, true)
    expect(await ask(people.bank, 'deltabank-demo')).toMatchObject({ found: { id } })
    await leavePilot(people.shop, id)
    expect(await ask(people.bank, 'deltabank-demo')).toEqual({ missing: 'stopped' })
  })

  it('for an exchange that the rules do not allow, before who signs and who starts it read that', async () => {
    const id = await signedPilot(test, await consulted(test), { exchange: 'device-pool' })
    const shown = await showPilot(people.police, id)
    expect(shown?.rules).toMatchObject({ isPossible: true, needsGround: true })
    await expect(startPilot(people.police, id)).rejects.toMatchObject({ fields: [{ field: 'knowsRules' }] })
    const unread = signPilot(people.bank, id, shown?.version ?? 0)
    await expect(unread).rejects.toMatchObject({ fields: [{ field: 'knowsRules' }] })
    await startPilot(people.police, id, true)
    const [listed] = (await listPublicPilots(test.visitor, 1)).rows.filter((pilot) => pilot.id === id)
    expect(listed?.rules?.why).toContain('Waarschijnlijk is dit verboden')
  })

  it('nor be signed for an exchange that no ground carries, and everybody who takes part reads so on the start page', async () => {
    const before = await countRefused(people.bank)
    const id = await preparePilot(people.police, await consulted(test), {
      ...terms,
      endsOn: '31-12-2099',
      exchange: 'in-call-signal',
    })
    for (const organisationId of ['deltabank-demo', 'koopplein-demo'])
      await inviteParticipant(people.police, id, organisationId)
    const { version = 0 } = (await showPilot(people.bank, id)) ?? {}
    expect(await showPilot(people.bank, id)).toMatchObject({
      maySign: false,
      mayStart: false,
      rules: { isPossible: false },
    })
    await expect(signPilot(people.bank, id, version, true)).rejects.toMatchObject({
      code: 'pilots.rules-refuse',
      status: 409,
    })
    await expect(startPilot(people.police, id, true)).rejects.toMatchObject({ status: 409 })
    expect(await mayPilotRun(test.ctx, id, now())).toMatchObject({ isRunning: false })
    expect(await countRefused(people.bank)).toBe(before + 1)
    await leavePilot(people.bank, id)
    expect(await countRefused(people.bank)).toBe(before)
  })

  it('nor go on once the rules allow its exchange no more: it stops by itself, and who takes part is told', async () => {
    const id = await running()
    const before = await countRefused(people.shop)
    // As though the rules changed after it began: nobody may make it so by a form.
    await sql`update pilots.pilot set exchange = 'in-call-signal' where id = ${id}`.execute(test.ctx.db.kysely)
    expect(await endPilots(test.ctx)).toBeGreaterThan(0)
    expect(await showPilot(people.police, id)).toMatchObject({ status: 'stopped', stopReason: 'rules' })
    expect((await listPublicPilots(test.visitor, 1)).rows.find((row) => row.id === id)?.standing).toBe('stopped')
    expect(await countRefused(people.shop)).toBe(before + 1)
  })

  it('waits on the start page of each organisation that did not sign', async () => {
    const before = await countToSign(people.bank)
    const id = await preparePilot(people.police, await consulted(test), terms)
    await inviteParticipant(people.police, id, 'deltabank-demo')
    expect(await countToSign(people.bank)).toBe(before + 1)
    await signPilot(people.bank, id, 1)
    expect(await countToSign(people.bank)).toBe(before)
  })

  it('when the supervisor objects', async () => {
    const id = await signedPilot(test, await consulted(test, 'objection'))
    await expect(startPilot(people.police, id)).rejects.toMatchObject({ code: 'pilots.objection' })
  })

  it('by a write that goes around the code', async () => {
    const id = await signedPilot(test, await consulted(test), { sampleCap: '' })
    const write = sql`update pilots.pilot set started_at = now(), status = 'running' where id = ${id}`
    await expect(write.execute(test.ctx.db.kysely)).rejects.toThrow('check')
  })

  it('signed by an organisation for another, by somebody who may not, or by one that was not asked', async () => {
    const id = await preparePilot(people.police, await consulted(test), terms)
    await inviteParticipant(people.police, id, 'koopplein-demo')
    await expect(signPilot(people.bank, id, 1)).rejects.toMatchObject({ code: 'pilots.not-participant' })
    await expect(signPilot(test.as('koopplein-demo', 'pilots:work'), id, 1)).rejects.toMatchObject({ status: 403 })
    await expect(signPilot(test.as('koopplein-demo', 'pilots:sign'), id, 1)).rejects.toMatchObject({ status: 403 })
  })
})

describe('a running pilot', () => {
  it('stops at its last minute in the middle of work, without a job that says so', async () => {
    const day = dutchDay(now())
    const end = endOfDay(day)
    const id = await running({ endsOn: day })
    test.setNow(new Date(end.getTime() - 60_000))
    expect(await count(people.bank, id, 1)).toBe(1)
    const work = transaction(people.bank, async (tx) => {
      const before = await countUpTo(people.bank, tx, id, 1)
      test.setNow(end)
      return [before, await countUpTo(people.bank, tx, id, 1)]
    })
    expect(await work).toEqual([1, 0])
    expect(await mayPilotRun(test.ctx, id, new Date(end.getTime() - 1))).toEqual({ isRunning: true, why: 'running' })
    expect(await mayPilotRun(test.ctx, id, end)).toEqual({ isRunning: false, why: 'ended' })
    expect((await mayPilotRun(test.ctx, id, new Date(0))).isRunning).toBe(false)
    expect((await showPilot(people.police, id))?.sampleCount).toBe(2)
    expect((await listPublicPilots(test.visitor, 1)).rows.find((row) => row.id === id)?.standing).toBe('ended')
  })

  it('is written down as ended by the job, with its own end, once', async () => {
    const day = dutchDay(now())
    const id = await running({ endsOn: day })
    test.setNow(new Date(endOfDay(day).getTime() + 3_600_000))
    expect(await endPilots(test.ctx)).toBeGreaterThan(0)
    expect(await endPilots(test.ctx)).toBe(0)
    expect(await showPilot(people.police, id)).toMatchObject({ status: 'ended', stoppedAt: endOfDay(day) })
    expect((await listAudit(test.ctx, id)).map(({ action }) => action)).toContain('pilots.pilot-ended')
  })

  it('never counts past its cap, and is full with the last place', async () => {
    const id = await running()
    expect(await count(people.bank, id, 8)).toBe(8)
    expect(await count(people.shop, id, 3)).toBe(2)
    expect(await mayPilotRun(test.ctx, id, now())).toEqual({ isRunning: false, why: 'full' })
    expect(await count(people.bank, id, 1)).toBe(0)
    for (const n of [0, -1]) expect(await count(people.bank, id, n)).toBe(0)
  })

  it('gives as many places as there are, to two who ask at the same moment together', async () => {
    const id = await running()
    const upTo = (ctx: Context, n: number) => transaction(ctx, (tx) => countUpTo(ctx, tx, id, n))
    const both = await Promise.all([upTo(people.bank, 7), upTo(people.shop, 7)])
    expect(both.toSorted()).toEqual([3, 7])
    expect(await upTo(people.bank, 1)).toBe(0)
    expect(await mayPilotRun(test.ctx, id, now())).toEqual({ isRunning: false, why: 'full' })
  })

  it('gives the last place to one of two who ask at the same moment', async () => {
    const id = await running()
    await count(people.bank, id, 9)
    const both = await Promise.all(
      [people.bank, people.shop].map((ctx) =>
        transaction(ctx, async (tx) => {
          const places = await countUpTo(ctx, tx, id, 1)
          if (places > 0) await waitsForLock(test.ctx.db.pool)
          return places
        }),
      ),
    )
    expect(both.toSorted()).toEqual([0, 1])
    expect((await showPilot(people.police, id))?.sampleCount).toBe(10)
  })

  it('counts nothing when the work that it was counted for fails', async () => {
    const id = await running()
    const failing = transaction(people.bank, async (tx) => {
      await countUpTo(people.bank, tx, id, 5)
      throw new Error('the other side was away')
    })
    await expect(failing).rejects.toThrow('away')
    expect((await showPilot(people.police, id))?.sampleCount).toBe(0)
  })

  it('is counted by its participants and by nobody else', async () => {
    const id = await running()
    expect(await count(people.police, id, 1)).toBe(0)
    expect(await count(test.machine('zeewind-telecom-demo'), id, 1)).toBe(0)
    expect(await count(test.machine('deltabank-demo'), id, 1)).toBe(1)
  })

  it('stops at once when a participant leaves, or when the working group says so', async () => {
    const id = await running()
    await leavePilot(people.shop, id)
    expect((await mayPilotRun(test.ctx, id, now())).why).toBe('stopped')
    expect(await count(people.bank, id, 1)).toBe(0)
    const other = await running()
    await stopPilot(people.police, other, { reason: 'Er ging iets mis.' })
    expect(await count(people.bank, other, 1)).toBe(0)
    await expect(startPilot(people.police, other)).rejects.toMatchObject({ status: 409 })
  })

  it('cannot be evaluated while it runs; afterwards also a bad result is public', async () => {
    const bottleneckId = await consulted(test)
    const id = await signedPilot(test, bottleneckId)
    await startPilot(people.police, id)
    expect((await showBottleneck(people.police, bottleneckId))?.missing).toEqual(['pilot-runs', 'evaluation'])
    const told = { outcome: 'does-not-work', result: 'Het hielp niemand.' }
    await expect(step(people.police, bottleneckId, 'evaluate', told)).rejects.toMatchObject({ code: 'pilots.not-yet' })
    await stopPilot(people.police, id, { reason: 'Klaar.' })
    await step(people.police, bottleneckId, 'evaluate', told)
    const row = (await listPublicPilots(test.visitor, 1)).rows.find((one) => one.id === id)
    expect(row).toMatchObject({ standing: 'evaluated', outcome: 'does-not-work', result: 'Het hielp niemand.' })
    expect(row?.participants).toEqual(['Deltabank (demo)', 'Koopplein (demo)'])
    expect(JSON.stringify(row)).not.toContain('Test Persoon')
  })
})

it('nobody outside the working group reads what is prepared, whatever the code asks', async () => {
  const id = await signedPilot(test, await consulted(test))
  const rows = (ctx: Context, table: string) =>
    transaction(ctx, async (tx) => (await sql`select * from ${sql.table(table)}`.execute(tx)).rows)
  for (const table of ['pilots.bottleneck', 'pilots.step', 'pilots.score', 'pilots.dissent'])
    for (const ctx of [people.bank, test.visitor, test.machine('deltabank-demo', 'pilots:work')])
      expect(await rows(ctx, table), table).toEqual([])
  expect(JSON.stringify(await rows(people.bank, 'pilots.pilot'))).not.toContain(id)
  expect((await listPublicPilots(test.visitor, 1)).rows.map((row) => row.id)).not.toContain(id)
})
