// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { sayPositions } from '../answer-for-partner/answer-for-partner.command.ts'
import { readMatrix } from '../answer-for-partner/read-positions.query.ts'
import { form, plan } from '../intervention/intervention.fixture.ts'
import { findIntervention } from '../list-interventions/list-interventions.query.ts'
import { proposeChange, proposeIntervention } from '../propose-change/propose-change.command.ts'
import { approveProposal, declineProposal, takeBackProposal } from './judge-change.command.ts'
import { findProposal, listProposals } from './list-proposals.query.ts'

const test = await testContext({ demo: true })
test.setNow(new Date('2026-11-28T11:00:00Z'))
const maker = personAt('ministerie-demo', '0190a000-0000-7000-8000-0000000000b1')
const judge = personAt('gemeente-demo', '0190a000-0000-7000-8000-0000000000b2')

function personAt(organisationId: string, id: string): Context {
  const ctx = test.as(organisationId, 'interventions:keep', 'interventions:answer')
  return { ...ctx, actor: { ...ctx.actor, id } as Context['actor'] }
}
const made = async (title: string, over: Record<string, string> = {}) => {
  const id = await proposeIntervention(maker, { ...form, title, ...over })
  const found = await findProposal(judge, id)
  return { id, code: found?.code ?? '' }
}
const fieldsOf = async (promise: Promise<unknown>): Promise<string[]> => {
  try {
    await promise
    return []
  } catch (error) {
    return (error as { fields: { field: string }[] }).fields.map(({ field }) => field)
  }
}

describe('a change of the register', () => {
  it('is public only after somebody else approved it', async () => {
    const { id, code } = await made('Nog niet openbaar')
    expect(await findIntervention(test.visitor, code)).toBeNull()
    await expect(approveProposal(maker, id)).rejects.toMatchObject({ status: 409 })
    await approveProposal(judge, id)
    expect(await findIntervention(test.visitor, code)).toMatchObject({ title: 'Nog niet openbaar', status: 'idea' })
    await expect(approveProposal(judge, id)).rejects.toMatchObject({ status: 409 })
  })

  it('cannot be approved by who made it, not even by writing it into the database', async () => {
    const { id } = await made('Zelf goedkeuren')
    const own = transaction(maker, async (tx) => {
      await sql`select set_config('app.interventions_keeper', 'yes', true)`.execute(tx)
      await sql`update interventions.proposal set state = 'approved', decided_by = proposed_by, decided_at = now()
        where id = ${id}`.execute(tx)
    })
    await expect(own).rejects.toThrow(/check/)
    await takeBackProposal(maker, id)
  })

  it('is seen and made by nobody without the permission, in the database too', async () => {
    const { id } = await made('Niet voor iedereen')
    const stranger = test.as('deltabank-demo', 'interventions:answer')
    await expect(proposeIntervention(stranger, form)).rejects.toMatchObject({ status: 403 })
    await expect(findProposal(stranger, id)).rejects.toMatchObject({ status: 403 })
    const rows = await transaction(stranger, (tx) => sql`select 1 from interventions.proposal`.execute(tx))
    expect(rows.rows).toEqual([])
    const write = transaction(stranger, (tx) =>
      sql`update interventions.intervention set status = 'stopped' where status = 'idea'`.execute(tx),
    )
    expect((await write).numAffectedRows).toBe(0n)
    await expect(declineProposal(judge, id, {})).rejects.toMatchObject({ fields: [{ field: 'because' }] })
    await declineProposal(judge, id, { because: 'Dit staat er al.' })
    expect(await findProposal(maker, id)).toMatchObject({ state: 'declined', because: 'Dit staat er al.' })
  })

  it('waits alone: a second for the same one is refused, and one on an old version too', async () => {
    const { id, code } = await made('Om de beurt')
    await approveProposal(judge, id)
    const change = { ...form, title: 'Om de beurt', version: '1' }
    const first = await proposeChange(maker, code, { ...change, how: 'Anders.' })
    await expect(proposeChange(judge, code, { ...change, how: 'Weer anders.' })).rejects.toMatchObject({ status: 409 })
    await approveProposal(judge, first)
    await expect(proposeChange(judge, code, change)).rejects.toMatchObject({ status: 409 })
    expect((await listProposals(judge)).some((one) => one.code === code)).toBe(false)
  })
})

describe('where it stands', () => {
  it('a pilot does not begin without conditions and all of a plan, and stops only with a reason and a lesson', async () => {
    expect(await fieldsOf(proposeIntervention(maker, { ...form, title: 'Zonder plan', status: 'pilot' }))).toEqual([
      'startsOn',
      'entryConditions',
      'plan-design',
    ])
    const half = { ...form, ...plan, title: 'Half plan', status: 'pilot', 'plan-judge': '', 'plan-weeks': 'lang' }
    expect(await fieldsOf(proposeIntervention(maker, half))).toEqual(['plan-weeks', 'plan-judge'])
    const { id, code } = await made('Met plan', { ...plan, status: 'pilot' })
    await approveProposal(judge, id)
    const stop = { ...form, ...plan, title: 'Met plan', status: 'stopped', version: '1' }
    expect(await fieldsOf(proposeChange(maker, code, stop))).toEqual(['stopReason', 'lesson', 'endsOn'])
    const end = { ...stop, stopReason: 'De tijd was om.', lesson: 'Begin eerder met meten.', endsOn: '1-6-2027' }
    await approveProposal(judge, await proposeChange(maker, code, end))
    const back = { ...end, status: 'live', version: '2' }
    expect(await fieldsOf(proposeChange(maker, code, back))).toContain('status')
  })

  it('what is known from sources may lack a plan, but nobody here may begin so', async () => {
    const known = await findIntervention(maker, 'cybercasher')
    expect(known).toMatchObject({ status: 'pilot', isReported: true, plan: null })
    const idea = await findIntervention(maker, 'in-gesprek-controle-bij-overboeking')
    const start = { ...form, title: idea?.title ?? '', status: 'pilot', version: String(idea?.version) }
    expect(await fieldsOf(proposeChange(maker, idea?.code ?? '', start))).toContain('plan-design')
  })
})

describe('what is refused, with the reason at its field', () => {
  it.each([
    ['an end before its start', { startsOn: '5-2026', endsOn: '4-2026' }, 'endsOn'],
    ['no owner', { owner: '' }, 'owner'],
    ['two partners with one name', { partners: 'Polderbank\npolder bank' }, 'partners'],
    ['the owner as its own partner', { partners: 'deltabank (DEMO)' }, 'partners'],
    [
      'an effect without what it is of',
      {
        'claim1-sort': 'effect',
        'claim1-text': '20% minder',
        'claim1-period': '2025',
        'claim1-by': 'runs-it',
        'claim1-source': '1',
      },
      'claim1-of',
    ],
    [
      'an effect without a period',
      {
        'claim1-sort': 'effect',
        'claim1-text': '20% minder',
        'claim1-of': '400 klanten',
        'claim1-by': 'runs-it',
        'claim1-source': '1',
      },
      'claim1-period',
    ],
    [
      'an effect without a source',
      {
        'claim1-sort': 'effect',
        'claim1-text': '20% minder',
        'claim1-of': '400 klanten',
        'claim1-period': '2025',
        'claim1-by': 'runs-it',
      },
      'claim1-source',
    ],
    [
      'a source that is not there',
      {
        'claim1-sort': 'count',
        'claim1-text': '9 keer',
        'claim1-period': '2025',
        'claim1-by': 'runs-it',
        'claim1-source': '2',
      },
      'claim1-source',
    ],
    ['an effect in running text', { how: 'Dit geeft 40 % minder slachtoffers.' }, 'how'],
    ['an unknown step', { steps: 'J-900.1' }, 'steps'],
    ['an unknown barrier', { barriers: 'B-061 B-999' }, 'barriers'],
    ['an unknown form', { forms: 'FF-999' }, 'forms'],
    ['an unknown municipality', { regions: 'Rotterdam\nLutjebroekzijl' }, 'regions'],
    ['an agreement of nobody', { agreement: '0190a000-0000-7000-8000-00000000ffff' }, 'agreement'],
    ['no source', { 'source1-title': '', 'source1-publisher': '', 'source1-date': '' }, 'source1-title'],
    ['an account', { how: 'Stort op NL65 DYKW 0002 3010 01.' }, 'how'],
    ['abroad without whether it could be done here', { country: 'BE' }, 'transfer'],
  ])('%s', async (_, over, field) => {
    expect(await fieldsOf(proposeIntervention(maker, { ...form, title: 'Fout', ...over }))).toEqual([field])
  })

  it('names of places become their codes', async () => {
    const { id, code } = await made('Op een plek', { regions: 'Rotterdam\nvr17\nGM0344' })
    await approveProposal(judge, id)
    expect((await findIntervention(test.visitor, code))?.regions).toEqual(['GM0599', 'VR17', 'GM0344'])
  })
})

describe('what partners do', () => {
  it('is said by each of itself, with a reason for a no, and is not for the public', async () => {
    const bank = test.as('polderbank-demo', 'interventions:answer')
    const no = { 'p-wachttijd-op-spaargeld': 'refuses', 'r-wachttijd-op-spaargeld': '' }
    expect(await fieldsOf(sayPositions(bank, no))).toEqual(['r-wachttijd-op-spaargeld'])
    const said = { ...no, 'r-wachttijd-op-spaargeld': 'Wij hebben geen spaarrekeningen.' }
    expect(await sayPositions(bank, said)).toBe(1)
    expect(await sayPositions(bank, said)).toBe(0)
    const { said: all, gaps } = await readMatrix(test.as('politie-demo', 'interventions:answer'))
    const own = all.find((one) => one.organisationId === 'polderbank-demo' && one.code === 'wachttijd-op-spaargeld')
    expect(own).toMatchObject({ position: 'refuses', reason: 'Wij hebben geen spaarrekeningen.' })
    const gap = gaps.find(({ code }) => code === 'wachttijd-op-spaargeld')
    expect(gap?.refuses).toContainEqual({ name: 'Polderbank (demo)', reason: 'Wij hebben geen spaarrekeningen.' })
    await expect(readMatrix(test.visitor)).rejects.toMatchObject({ status: 403 })
    const seen = await transaction(test.visitor, (tx) => sql`select 1 from interventions.position`.execute(tx))
    expect(seen.rows).toEqual([])
    const forged = transaction(bank, async (tx) => {
      await sql`select set_config('app.interventions_partner', 'yes', true)`.execute(tx)
      await sql`insert into interventions.position values ('cybercasher', 'deltabank-demo', 'has', '', now())`.execute(
        tx,
      )
    })
    await expect(forged).rejects.toThrow(/row-level security/)
    expect(await sayPositions(bank, { 'p-wachttijd-op-spaargeld': 'unknown' })).toBe(1)
  })
})
