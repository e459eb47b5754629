// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { confirmed } from '../../signals/signal/signal.fixture.ts'
import { withdrawSignal } from '../../signals/judge-signal/judge-signal.command.ts'
import { endWarnings } from '../end-warnings/end-warnings.command.ts'
import { listWarnings } from '../list-warnings/list-warnings.query.ts'
import { proposeCorrection, proposeExtension, proposeWarning } from '../propose-warning/propose-warning.command.ts'
import { findWarning } from '../show-warning/find-warning.query.ts'
import { approved, clearSignal, now, published, warningPeople, written } from '../warning/warning.fixture.ts'
import { proposeWithdrawal } from '../withdraw-warning/withdraw-warning.command.ts'
import { findProposal } from './find-proposal.query.ts'
import { approveProposal, declineProposal, takeBackProposal } from './judge-proposal.command.ts'

const test = await testContext()
const people = await warningPeople(test)

const fieldsOf = async (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => [],
    (error: { fields?: { field: string }[] }) => (error.fields ?? []).map(({ field }) => field),
  )
const proposed = async (key: string, over = {}) =>
  proposeWarning(people.writer, await clearSignal(test, people, key), { ...written, ...over })
/** Writes past the commands, as somebody who found a hole would. */
const past = (who: Context, work: (tx: Parameters<Parameters<typeof transaction>[1]>[0]) => Promise<unknown>) =>
  transaction(who, work)

describe('a warning', () => {
  it('is public only after somebody else approved exactly what they saw', async () => {
    const id = await proposed('surge:a')
    const seen = await findProposal(people.second, id)
    await expect(approveProposal(people.writer, id, seen?.digest ?? '')).rejects.toMatchObject({ status: 409 })
    await expect(approveProposal(people.second, id, 'iets anders')).rejects.toMatchObject({ status: 409 })
    await expect(approveProposal(people.other, id, seen?.digest ?? '')).rejects.toMatchObject({ status: 403 })
    expect(
      (await listWarnings(test.visitor, { stand: 'now', form: '', province: '', municipality: '' }, 1)).total,
    ).toBe(0)
    const code = await approved(people, id)
    expect(code).toBe('nep-sms-over-een-pakket')
    expect((await findWarning(test.visitor, code))?.warning).toMatchObject({
      status: 'published',
      organisation: 'Politie (demo)',
      words: { title: 'Nep-sms over een pakket' },
    })
    await expect(approved(people, id)).rejects.toMatchObject({ status: 409 })
  })

  it('cannot be approved by who wrote it, nor published without approval, by writing into the database', async () => {
    const id = await proposed('surge:b')
    const own = past(people.writer, (tx) =>
      sql`update warnings.proposal set state = 'approved', decided_by = proposed_by, decided_at = now() where id = ${id}`.execute(
        tx,
      ),
    )
    await expect(own).rejects.toThrow(/check/)
    const smuggled = past(people.writer, async (tx) => {
      await sql`insert into warnings.warning (id, code, signal_id, organisation_id, status, edition, published_at, changed_at, ends_on)
        select id, 'gesmokkeld', signal_id, organisation_id, 'published', 1, now(), now(), current_date + 1 from warnings.proposal where id = ${id}`.execute(
        tx,
      )
      await sql`insert into warnings.edition (warning_id, number, content, because, published_at, proposal_id)
        select id, 1, content, '', now(), id from warnings.proposal where id = ${id}`.execute(tx)
    })
    await expect(smuggled).rejects.toThrow(/row-level security/)
    const seen = await transaction(test.visitor, (tx) => sql`select * from warnings.proposal`.execute(tx))
    expect(seen.rows).toEqual([])
    await takeBackProposal(people.writer, id)
  })

  it('comes only from a signal that is confirmed and for everybody', async () => {
    const green = await confirmed(test, people.officer, 'surge:green', { tlp: 'green' })
    await expect(proposeWarning(people.writer, green, written)).rejects.toMatchObject({ status: 409 })
    await expect(proposeWarning(people.writer, 'geen', written)).rejects.toMatchObject({ status: 404 })
    const signal = await clearSignal(test, people, 'surge:gone')
    const id = await proposeWarning(people.writer, signal, written)
    await withdrawSignal(people.officer, signal, { because: 'Een telfout.', changes: '2' })
    await expect(approved(people, id)).rejects.toMatchObject({ code: 'warnings.signal-gone' })
  })

  it('holds no account, number, address, name or count below ten, and ends within six weeks', async () => {
    const signal = await clearSignal(test, people, 'surge:words')
    const wrong = (over: Record<string, string>) =>
      fieldsOf(proposeWarning(people.writer, signal, { ...written, ...over }))
    expect(await wrong({ 'nl-act': 'Bel +44 7700 900123.' })).toEqual(['nl-act'])
    expect(await wrong({ 'nl-happens': 'Er zijn 4 slachtoffers.' })).toEqual(['nl-happens'])
    expect(await wrong({ 'en-press': 'Look at https://nep.example' })).toEqual(['en-press'])
    expect(await wrong({ 'nl-press': 'De beller noemt zich Jan de Vries.' })).toEqual(['looked'])
    expect(await wrong({ 'nl-title': 'x'.repeat(91) })).toEqual(['nl-title'])
    expect(await wrong({ 'en-title': '' })).toEqual(['en-title'])
    expect(await wrong({ provinces: 'PV99' })).toEqual(['provinces'])
    expect(await wrong({ municipalities: 'Amersfoort\nAtlantis' })).toEqual(['municipalities'])
    for (const endsOn of ['', '24-11-2026', '25-11-2026', '7-1-2027', 'morgen'])
      expect(await wrong({ endsOn })).toEqual(['endsOn'])
    expect(await wrong({ endsOn: '6-1-2027' })).toEqual([])
  })

  it('is written once of a signal, and one proposal about it waits at a time', async () => {
    const signal = await clearSignal(test, people, 'surge:once')
    const id = await proposeWarning(people.writer, signal, written)
    await expect(proposeWarning(people.other, signal, written)).rejects.toMatchObject({ code: 'warnings.one-waits' })
    await declineProposal(people.second, id, { because: 'Te vroeg.' })
    await expect(declineProposal(people.second, id, { because: 'Nog eens.' })).rejects.toMatchObject({ status: 409 })
    await approved(people, await proposeWarning(people.writer, signal, written))
    await expect(proposeWarning(people.writer, signal, written)).rejects.toMatchObject({
      code: 'warnings.already-warned',
    })
  })
})

describe('a warning that holds', () => {
  it('is corrected by two people, and what was wrong stays to be seen', async () => {
    const code = await published(test, people, 'surge:correct')
    const changed = { ...written, 'nl-act': 'Bel uw bank.', because: 'De eerste stap was verkeerd.' }
    await expect(proposeCorrection(people.writer, code, { ...changed, edition: '7' })).rejects.toMatchObject({
      status: 409,
    })
    await approved(people, await proposeCorrection(people.writer, code, { ...changed, edition: '1' }))
    const found = await findWarning(test.visitor, code)
    expect(found?.warning).toMatchObject({ edition: 2, because: changed.because, words: { act: 'Bel uw bank.' } })
    expect(found?.earlier).toMatchObject([{ number: 1, because: changed.because }])
    expect(found?.earlier[0]?.words.act).toContain('Open de link niet.')
  })

  it('is extended by two people, never for more than six weeks at a time', async () => {
    const code = await published(test, people, 'surge:extend')
    const extend = (endsOn: string) => proposeExtension(people.writer, code, { endsOn, because: 'Het gaat door.' })
    expect(await fieldsOf(extend('8-12-2026'))).toEqual(['endsOn'])
    expect(await fieldsOf(extend('1-3-2027'))).toEqual(['endsOn'])
    await approved(people, await extend('30-12-2026'))
    const found = await findWarning(test.visitor, code)
    expect(found).toMatchObject({ warning: { endsOn: '2026-12-30', edition: 2 }, earlier: [] })
  })

  it('is withdrawn by two people, of whom the first is of its organisation', async () => {
    const code = await published(test, people, 'surge:withdraw')
    const because = { because: 'De waarschuwing klopte niet.' }
    await expect(proposeWithdrawal(people.second, code, because)).rejects.toMatchObject({ status: 403 })
    await expect(proposeWithdrawal(people.reader, code, because)).rejects.toMatchObject({ status: 403 })
    const id = await proposeWithdrawal(people.writer, code, because)
    const status = async () => (await findWarning(test.visitor, code))?.warning.status
    const seen = await findProposal(people.second, id)
    await expect(approveProposal(people.writer, id, seen?.digest ?? '')).rejects.toMatchObject({ status: 409 })
    const forgetful = past(people.writer, (tx) =>
      sql`update warnings.warning set status = 'withdrawn', ended_at = now(), withdrawn_because = 'Zomaar.' where code = ${code}`.execute(
        tx,
      ),
    )
    await expect(forgetful).rejects.toThrow('withdrawing a warning takes two people')
    expect(await status()).toBe('published')
    await approved(people, id)
    expect((await findWarning(test.visitor, code))?.warning).toMatchObject({
      status: 'withdrawn',
      withdrawnBecause: because.because,
    })
    await expect(proposeWithdrawal(people.writer, code, because)).rejects.toMatchObject({ status: 409 })
    await expect(proposeExtension(people.writer, code, { endsOn: '20-12-2026', ...because })).rejects.toMatchObject({
      status: 409,
    })
  })

  it('is over after its last day, also before the job said so', async () => {
    const code = await published(test, people, 'surge:end', { endsOn: '1-12-2026' })
    const status = async () => (await findWarning(test.visitor, code))?.warning.status
    test.setNow(new Date('2026-12-01T22:00:00Z'))
    await endWarnings(test.ctx)
    expect(await status()).toBe('published')
    test.setNow(new Date('2026-12-01T23:30:00Z'))
    expect(await status()).toBe('ended')
    await endWarnings(test.ctx)
    await endWarnings(test.ctx)
    expect(await status()).toBe('ended')
    test.setNow(now)
  })
})
