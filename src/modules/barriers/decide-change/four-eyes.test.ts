// SPDX-License-Identifier: EUPL-1.2
import { webMessages } from '#foundation/web'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '#foundation/access'
import { inTransaction, sql } from '#foundation/db'
import { deedMessages } from '#foundation/desk'
import { testContext } from '../../../../tests/context.ts'
import { itemIn } from '../change/apply-changes.ts'
import { fingerprintOf } from '../change/fingerprint.query.ts'
import type { Item, ItemKind } from '../change/change.ts'
import { readItem } from '../change/change.schema.ts'
import { changeMessages } from '../change/change.text.ts'
import { editorTransaction, readDraft } from '../change/editor.query.ts'
import { checkMessages } from '../check-edition/check.text.ts'
import type { Barrier, Journey, Step } from '../edition/edition.ts'
import { stepCalled } from '../edition/edition.ts'
import { listEditions, readEdition } from '../edition/read-edition.query.ts'
import { proposeChange } from '../propose-change/propose-change.command.ts'
import { proposeEdition, takeEditionDeed } from '../publish-edition/publish-edition.command.ts'
import { approveChange, declineChange, takeBackChange } from './decide-change.command.ts'

const test = await testContext()
test.setNow(new Date('2027-02-02T11:00:00Z'))
const author = test.as('politie-demo', 'barriers:edit')
const second = test.as('deltabank-demo', 'barriers:edit')

async function now<Kind extends Item>(kind: ItemKind, id: string): Promise<Kind> {
  const draft = await editorTransaction(author, (tx) => readDraft(author, tx))
  const item = itemIn(draft.next, kind, id)
  if (!item) throw new Error(`no ${kind} ${id}`)
  return item as Kind
}

async function propose(kind: ItemKind, id: string, change: (item: never) => unknown, by = author): Promise<string> {
  const seen = await now(kind, id)
  return proposeChange(by, {
    kind,
    itemId: id,
    content: change(seen as never),
    reason: 'Uit het werkoverleg.',
    seen: fingerprintOf(seen),
  })
}

const renamed = (nl: string) => (barrier: Barrier) => ({ ...barrier, label: { ...barrier.label, nl } })
const refused = (code: string) => expect.objectContaining({ code })

describe('a barrier of which an outsider measured the effect', () => {
  it('takes somebody of another organisation, and nobody types its level', async () => {
    const colleague = test.as('politie-demo', 'barriers:edit')
    const measured = ({ evidence, ...barrier }: Barrier) => ({
      ...barrier,
      status: 'live',
      evidence: { ...evidence, level: 'E3', effectBy: 'official', sources: ['mp-2023'] },
    })
    const id = await propose('barrier', 'B-061', measured)
    await expect(approveChange(colleague, id)).rejects.toEqual(refused(deedMessages.otherOrganisation))
    await approveChange(second, id)
    const typed = { id: 'B-061', evidence: { level: 'E4', effectBy: 'runs-it', sources: ['mp-2023'] } }
    const read = readItem('barrier', { ...(await now<Barrier>('barrier', 'B-061')), ...typed })
    expect(read).toMatchObject({ ok: true, value: { evidence: { level: 'E2' } } })
  })
})

describe('a change of the model', () => {
  it('reaches the public only after a second person and a new edition, and the old edition stays', async () => {
    const id = await propose('barrier', 'B-060', renamed('naam en rekening vergelijken'))
    expect((await readEdition(test.visitor)).barriers['B-060']?.label.nl).toBe('naamcontrole bij overboeking')
    await approveChange(second, id)
    expect((await readEdition(test.visitor)).barriers['B-060']?.label.nl).toBe('naamcontrole bij overboeking')
    const edition = { sequence: await proposeEdition(author, { nl: 'De naam is duidelijker.', en: '' }) }
    // Whoever puts an edition forward publishes it not, by code or by database.
    await expect(takeEditionDeed(author, 'publish', edition)).rejects.toEqual(refused(deedMessages.anotherPerson))
    const forgetful = editorTransaction(author, (tx) =>
      sql`insert into barriers.edition (number, circle, date, status, content, content_hash)
        select 2, circle, date, status, content, content_hash from barriers.edition where number = 1`.execute(tx),
    )
    await expect(forgetful).rejects.toThrow('an edition takes two people')
    await expect(proposeEdition(second, { nl: 'Nog een.', en: '' })).rejects.toEqual(
      refused(changeMessages.editionWaits),
    )
    // What is approved after it was put forward is not in what somebody else read.
    const late = await propose('barrier', 'B-064', renamed('later erbij'))
    await approveChange(second, late)
    await expect(takeEditionDeed(second, 'publish', edition)).rejects.toEqual(refused(webMessages.changedMeanwhile))
    await takeEditionDeed(second, 'decline', { ...edition, because: 'Er kwam iets bij.' })
    const again = { sequence: await proposeEdition(author, { nl: 'De naam is duidelijker.', en: '' }) }
    expect((await readEdition(test.visitor)).number).toBe(1)
    await takeEditionDeed(second, 'publish', again)
    const newest = await readEdition(test.visitor)
    expect(newest).toMatchObject({ number: 2, status: 'published', decision: { nl: 'De naam is duidelijker.' } })
    expect(newest.barriers['B-060']?.label.nl).toBe('naam en rekening vergelijken')
    expect((await readEdition(test.visitor, 1)).barriers['B-060']?.label.nl).toBe('naamcontrole bij overboeking')
    expect((await listEditions(test.visitor)).map((one) => one.number)).toEqual([2, 1])
    // Only journeys that hold the barrier are of the new edition.
    const versions = Object.fromEntries(newest.journeys.map((journey) => [journey.id, journey.version]))
    expect(versions).toMatchObject({ 'J-100': 2, 'J-200': 2, 'J-500': 1 })
    await expect(proposeEdition(author, { nl: 'Nog eens.', en: '' })).rejects.toThrow(changeMessages.nothingToPublish)
  })

  it('is never accepted by who proposed it, by code or by database', async () => {
    const id = await propose('barrier', 'B-061', renamed('is dit echt de bank?'))
    await expect(approveChange(author, id)).rejects.toEqual(refused(deedMessages.anotherPerson))
    await expect(declineChange(author, id, { because: 'Toch niet.' })).rejects.toEqual(
      refused(deedMessages.anotherPerson),
    )
    await expect(takeBackChange(second, id)).rejects.toEqual(refused(deedMessages.onlyProposer))
    const by = author.actor.kind === 'person' ? author.actor.id : ''
    const asAuthor = (change: ReturnType<typeof sql>) =>
      inTransaction(test.ctx.db, subjectOf(author.actor), async (tx) => {
        await sql`select set_config('app.barriers_editor', 'yes', true)`.execute(tx)
        await change.execute(tx)
      })
    const accepts = sql`update barriers.change set status = 'approved', decided_by = ${by}, decided_name = 'x', decided_at = now()
      where id = ${id}`
    await expect(asAuthor(accepts)).rejects.toThrow(/check constraint/)
    const asAnother = sql`update barriers.change set status = 'approved', decided_by = 'iemand', decided_name = 'x',
      decided_at = now() where id = ${id}`
    await expect(asAuthor(asAnother)).rejects.toThrow(/signs for it/)
    await expect(asAuthor(sql`update barriers.change set content = '{}' where id = ${id}`)).rejects.toThrow(
      /never changes/,
    )
    const ofEdition = sql`update barriers.edition set content = '{}'`
    const touched = inTransaction(test.ctx.db, subjectOf(test.ctx.actor), (tx) => ofEdition.execute(tx))
    expect((await touched).numAffectedRows).toBe(0n)
    await declineChange(second, id, { because: 'De oude naam is bekender.' })
    await expect(approveChange(second, id)).rejects.toEqual(refused(deedMessages.notNow))
  })

  it('gives way to a newer one of the same person, and waits for one of somebody else', async () => {
    const first = await propose('barrier', 'B-062', renamed('een'))
    const newer = await propose('barrier', 'B-062', renamed('twee'))
    await expect(approveChange(second, first)).rejects.toEqual(refused(deedMessages.notNow))
    await expect(propose('barrier', 'B-062', renamed('drie'), second)).rejects.toEqual(
      refused(changeMessages.alreadyOpen),
    )
    await takeBackChange(author, newer)
    const seen = await now<Barrier>('barrier', 'B-062')
    const stale = { ...seen, label: { nl: 'zoals het vorige week was' } }
    const late = {
      kind: 'barrier',
      itemId: 'B-062',
      content: renamed('vier')(seen),
      reason: 'Beter.',
      seen: stale,
    } as const
    await expect(proposeChange(author, { ...late, seen: fingerprintOf(stale) })).rejects.toEqual(
      refused(webMessages.changedMeanwhile),
    )
    await expect(propose('barrier', 'B-062', (barrier) => barrier)).rejects.toEqual(
      refused(changeMessages.nothingChanged),
    )
  })

  it('is for the working group only', async () => {
    const reader = test.as('politie-demo', 'knowledge:read')
    await expect(propose('barrier', 'B-063', renamed('x y'), reader)).rejects.toMatchObject({ status: 403 })
    const seen = inTransaction(test.ctx.db, subjectOf(reader.actor), (tx) =>
      sql`select id from barriers.change`.execute(tx),
    )
    expect((await seen).rows).toEqual([])
  })
})

describe('bad input is refused with the reason', () => {
  it('a step twice, or before what must come earlier', async () => {
    const twice = propose('journey', 'J-500', (journey: Journey) => ({
      ...journey,
      steps: [...journey.steps, journey.steps[0]],
    }))
    await expect(twice).rejects.toEqual(refused(checkMessages.repeatedStep))
    const reversed = propose('journey', 'J-400', (journey: Journey) => ({
      ...journey,
      steps: journey.steps.toReversed(),
    }))
    await expect(reversed).rejects.toEqual(refused(checkMessages.wrongOrder))
  })

  it('steps that wait for each other', async () => {
    const edition = await readEdition(author)
    const [early, late] = [stepCalled(edition, 'J-400.4')?.id ?? '', stepCalled(edition, 'J-400.5')?.id ?? '']
    const circle = propose('step', early, (step: Step) => ({ ...step, after: [late] }))
    await expect(circle).rejects.toEqual(refused(checkMessages.circularOrder))
  })

  it('a barrier without an owner, or with an effect at E0', async () => {
    const lost = propose('barrier', 'B-070', (barrier: Barrier) => ({ ...barrier, owners: [] }))
    await expect(lost).rejects.toEqual(refused(checkMessages.noOwner))
    const effect = { nl: '30% minder slachtoffers in 2026' }
    const proud = propose('barrier', 'B-070', (barrier: Barrier) => ({ ...barrier, expectedEffect: effect }))
    await expect(proud).rejects.toEqual(refused(checkMessages.effectAtE0))
  })

  it('a signal that nobody sees, or with a rule that the engine does not know', async () => {
    const id = stepCalled(await readEdition(author), 'J-200.3')?.id ?? ''
    const changed = (change: object) =>
      propose('step', id, (step: Step) => ({
        ...step,
        signals: step.signals.map((signal, at) => (at === 0 ? { ...signal, ...change } : signal)),
      }))
    await expect(changed({ seenBy: [] })).rejects.toEqual(refused(checkMessages.nobodySees))
    await expect(changed({ rule: 'bestaat-niet' })).rejects.toEqual(refused(checkMessages.unknownRule))
  })

  it('taking out what is still used', async () => {
    await expect(propose('barrier', 'B-070', () => null)).rejects.toEqual(refused(checkMessages.unknownBarrier))
  })
})
