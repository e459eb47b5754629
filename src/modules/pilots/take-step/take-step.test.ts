// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { allowedSteps, bottleneckStatuses, line } from '../bottleneck/line.ts'
import { missingBefore } from '../bottleneck/missing.ts'
import { consulted, knowOrganisations, members, scoresOf, signedPilot, step, told } from '../pilot/pilot.fixture.ts'
import { changeBottleneck, reportBottleneck, takeOver } from '../report-bottleneck/report-bottleneck.command.ts'
import { startPilot } from '../run-pilot/run-pilot.command.ts'
import { recordDissent, scoreBottleneck } from '../score-bottleneck/score-bottleneck.command.ts'
import { showBottleneck } from '../show-bottleneck/show-bottleneck.query.ts'
import { stationsOf } from '../show-bottleneck/stations.ts'
import { showPilot } from '../show-pilot/show-pilot.query.ts'
import { takeStep } from './take-step.command.ts'

const test = await testContext()
const people = members(test)
await knowOrganisations(test)

describe('the line', () => {
  it('leads from a bottleneck to practice without skipping anything', () => {
    for (const [place, status] of line.slice(0, -1).entries())
      expect(Object.values(allowedSteps[status]), status).toContain(line[place + 1])
    for (const status of bottleneckStatuses)
      for (const to of Object.values(allowedSteps[status])) {
        const [from, next] = [line.indexOf(status as never), line.indexOf(to as never)]
        expect(next <= from + 1 || to === 'stopped', `${status} → ${to}`).toBe(true)
      }
  })

  it('is drawn with where it stands, where it stopped, and what is still to come', () => {
    const steps = [
      { fromStatus: 'reported', toStatus: 'prioritised', takenOn: '2026-02-01' },
      { fromStatus: 'prioritised', toStatus: 'stopped', takenOn: '2026-03-01' },
    ] as const
    expect(
      stationsOf('prioritised', '2026-01-01', steps.slice(0, 1))
        .map(({ state }) => state)
        .join(' '),
    ).toBe('done now later later later later later later')
    expect(
      stationsOf('stopped', '2026-01-01', steps)
        .map(({ state }) => state)
        .join(' '),
    ).toBe('done ended later later later later later later')
  })

  it('says what is missing at every place, and nothing at its end', () => {
    const facts = { scoredBy: 0, advice: null, position: null, pilot: null }
    for (const status of bottleneckStatuses)
      expect(missingBefore({ ...facts, status }).length > 0, status).toBe(!['practice', 'stopped'].includes(status))
  })
})

describe('a step', () => {
  it('has an owner, evidence and a date, in one line of the record', async () => {
    const id = await reportBottleneck(people.bank, told)
    await scoreBottleneck(people.police, id, scoresOf(4))
    await scoreBottleneck(people.bank, id, scoresOf(3))
    await takeOver(people.police, id)
    await step(people.bank, id, 'prioritise', { question: 'Mag dit?' })
    const shown = await showBottleneck(people.bank, id)
    expect(shown?.steps).toMatchObject([
      {
        toStatus: 'prioritised',
        ownerOrganisation: 'Politie (demo)',
        ownerName: 'Test Persoon',
        evidence: 'Verslag 1',
      },
    ])
    expect((await listAudit(test.ctx, id)).map(({ action }) => action)).toEqual([
      'pilots.bottleneck-reported',
      'pilots.bottleneck-scored',
      'pilots.bottleneck-scored',
      'pilots.bottleneck-taken-over',
      'pilots.step-taken',
    ])
  })

  it('is refused with everything that is wrong at once, and with an account in it', async () => {
    const id = await consulted(test)
    const empty = takeStep(people.police, id, { step: 'rethink', version: '5', takenOn: '1-1-2099' })
    await expect(empty).rejects.toMatchObject({
      fields: [
        { field: 'reason', code: 'web.required' },
        { field: 'takenOn', code: 'web.date-in-future' },
      ],
    })
    const account = formatIban(demoIban(41))
    const casuistry = `Het geld ging naar ${account}.`
    await expect(reportBottleneck(people.police, { ...told, casuistry })).rejects.toMatchObject({
      fields: [{ field: 'casuistry', code: 'web.holds-identifier', values: { found: account } }],
    })
  })

  it('needs two organisations before a question is chosen', async () => {
    const id = await reportBottleneck(people.bank, told)
    await scoreBottleneck(people.bank, id, scoresOf(5))
    await expect(step(people.bank, id, 'prioritise', { question: 'Mag dit?' })).rejects.toMatchObject({
      code: 'pilots.not-yet',
    })
  })

  it('goes no further after a negative advice or an objection, only back or out', async () => {
    const objected = await consulted(test, 'objection')
    expect((await showBottleneck(people.police, objected))?.missing).toEqual(['objection'])
    await step(people.police, objected, 'rethink', { reason: 'Anders.' })
    await step(people.police, objected, 'direct', { direction: 'Anders.', cases: 'Daar.' })
    await step(people.police, objected, 'advise', { adviser: 'Bureau', advice: 'negative', summary: 'Kan niet.' })
    const consult = { asked: 'Mag dit?', answered: 'Ja.', position: 'no-objection' }
    await expect(step(people.police, objected, 'consult', consult)).rejects.toMatchObject({ code: 'pilots.not-yet' })
    await step(people.police, objected, 'stop', { reason: 'Het kan niet.' })
    expect((await showBottleneck(people.police, objected))?.status).toBe('stopped')
  })

  it('back drops the pilot that was prepared', async () => {
    const id = await consulted(test)
    const pilotId = await signedPilot(test, id)
    await step(people.police, id, 'rethink', { reason: 'Anders.' })
    expect((await showPilot(people.police, pilotId))?.status).toBe('cancelled')
    await expect(startPilot(people.police, pilotId)).rejects.toMatchObject({ status: 409 })
  })
})

describe('who does not agree', () => {
  it('stays on the line by name of the organisation, whatever is decided later, and cannot be taken out', async () => {
    const id = await reportBottleneck(people.bank, told)
    await recordDissent(people.shop, id, { dissent: 'Wij vinden dit te ver gaan.' })
    await scoreBottleneck(people.police, id, scoresOf(4))
    await scoreBottleneck(people.bank, id, scoresOf(3))
    await step(people.police, id, 'prioritise', { question: 'Mag dit?' })
    await step(people.police, id, 'stop', { reason: 'Toch niet.' })
    expect((await showBottleneck(people.police, id))?.dissent).toMatchObject([
      { organisation: 'Koopplein (demo)', text: 'Wij vinden dit te ver gaan.', atStatus: 'reported' },
    ])
    const inGroup = (statement: ReturnType<typeof sql>) =>
      transaction(people.shop, async (tx) => {
        await sql`select set_config('app.pilots_group', 'yes', true)`.execute(tx)
        return (await statement.execute(tx)).numAffectedRows
      })
    expect(await inGroup(sql`update pilots.dissent set text = 'Eens.'`)).toBe(0n)
    expect(await inGroup(sql`delete from pilots.dissent`)).toBe(0n)
    // Nor can somebody speak or score for another organisation.
    await expect(
      inGroup(sql`insert into pilots.score (bottleneck_id, organisation_id, scores, person_id, person_name, scored_at)
      values (${id}, 'zeewind-telecom-demo', '{}', 'x', 'x', now())`),
    ).rejects.toThrow('row-level security')
  })
})

describe('two people at the same time', () => {
  it('are told, and nothing is overwritten', async () => {
    const id = await reportBottleneck(people.bank, told)
    await changeBottleneck(people.police, id, { ...told, law: 'Artikel 33 UAVG.', version: '1' })
    const second = changeBottleneck(people.bank, id, { ...told, law: 'Artikel 6 AVG.', version: '1' })
    await expect(second).rejects.toMatchObject({ status: 409, code: 'web.changed-by' })
    expect((await showBottleneck(people.bank, id))?.law).toBe('Artikel 33 UAVG.')
    await scoreBottleneck(people.bank, id, scoresOf(2))
    await expect(scoreBottleneck(people.bank, id, scoresOf(5))).rejects.toMatchObject({ status: 409 })
    await scoreBottleneck(people.bank, id, { ...scoresOf(5), version: '1' })
    expect((await showBottleneck(people.bank, id))?.meanScore).toBe(5)
  })
})
