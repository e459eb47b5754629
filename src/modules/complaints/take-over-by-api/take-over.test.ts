// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { eraseReport } from '../../reports/erase-report/erase-report.command.ts'
import { attachFiles } from '../attach-file/attach-file.command.ts'
import { complaintDesk, type Desk, draftOf, invoiceAnswers, moved, signed } from '../complaint/complaint.fixture.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { beginVersion, saveAnswers } from '../write-complaint/write-complaint.command.ts'
import { afterReceipt, type Receipt, type TakeOver, versionAt } from './take-over.ts'

describe('receipts, in whatever order', () => {
  const fresh = (latest: number): TakeOver => ({
    latest,
    held: 0,
    heldAs: null,
    heldAt: null,
    refused: null,
    refusedAt: null,
    problem: null,
  })
  const at = new Date('2026-11-27T10:00:00Z')
  const receipt = fc.oneof(
    fc.record({
      step: fc.integer({ min: 0, max: 9 }),
      heldAs: fc.constantFrom('PL-1', 'PL-2'),
      problem: fc.constant(null),
    }),
    fc.record({
      step: fc.integer({ min: 0, max: 9 }),
      heldAs: fc.constant(null),
      problem: fc.constant('unknown form'),
    }),
  )

  it('what is held never shrinks, stays under one number, and is the most that was said under it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.array(receipt, { maxLength: 20 }), (latest, receipts) => {
        let known = fresh(latest)
        const taken: Receipt[] = []
        for (const one of receipts) {
          const next = afterReceipt(known, one, at)
          if (typeof next === 'string') continue
          expect(next.held).toBeGreaterThanOrEqual(known.held)
          if (one.heldAs) taken.push(one)
          known = next
        }
        expect(known.held).toBe(Math.max(0, ...taken.map(({ step }) => step)))
        expect(new Set([known.heldAs, ...taken.map(({ heldAs }) => heldAs)]).size).toBe(1)
        // Once more, everything: nothing changes.
        for (const one of receipts) {
          const again = afterReceipt(known, one, at)
          if (one.heldAs && typeof again !== 'string') expect(again).toBe(known)
        }
      }),
    )
  })

  it('a refusal stands until the same or a later step is held, and an older one says nothing', () => {
    const refused = { step: 3, heldAs: null, problem: 'unknown form' }
    const known = afterReceipt(fresh(4), refused, at) as TakeOver
    expect(known).toMatchObject({ held: 0, refused: 3, problem: 'unknown form' })
    expect(afterReceipt(known, { ...refused, step: 1, problem: 'older' }, at)).toBe(known)
    expect(afterReceipt(known, { step: 2, heldAs: 'PL-1', problem: null }, at)).toMatchObject({ held: 2, refused: 3 })
    const held = afterReceipt(known, { step: 4, heldAs: 'PL-1', problem: null }, at) as TakeOver
    expect(held).toMatchObject({ held: 4, refused: null, problem: null })
    expect(afterReceipt(held, refused, at)).toBe(held)
  })

  it('belongs to the version that was signed by that step', () => {
    const [first, second, open] = [{ signedAt: at }, { signedAt: at }, { signedAt: null }]
    const steps = (['sign', 'confirm', 'amend', 'accept'] as const).map((step, place) => ({ number: place + 1, step }))
    expect([0, 1, 2, 3, 4].map((step) => versionAt([first, second, open], steps, step))).toEqual([
      null,
      first,
      first,
      second,
      second,
    ])
  })
})

describe('a system of the police', () => {
  let test: TestContext
  let site: FastifyInstance
  let desk: Desk
  beforeAll(async () => {
    test = await testContext()
    desk = await complaintDesk(test)
    site = await testSite(test)
    await transaction(test.ctx, (tx) =>
      sql`insert into partners.organisation (id, name, kind, is_demo) values ('politie-elders', 'elders', 'police', true)`.execute(
        tx,
      ),
    )
  }, 120_000)
  afterAll(async () => {
    await site.close()
    await test.close()
  })

  const system = asActor('machine', 'politie-demo', ['complaints:take-over', 'complaints:handle'])
  const call = async (method: 'GET' | 'POST', url: string, payload?: object, headers = system) => {
    const answer = await site.inject({ method, url: `/v1${url}`, headers, ...(payload && { payload }) })
    return { status: answer.statusCode, body: answer.json(), text: answer.body }
  }
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const inbox = async () => (await call('GET', '/complaint-inbox')).body
  const whole = async (id: string) => (await call('GET', `/complaint-inbox/${id}`)).body
  const receive = (id: string, body: object) => call('POST', `/complaint-inbox/${id}/receipts`, body)
  const heldBy = (read: { standing: { latestStep: number }; versions: { signedText: string }[] }, heldAs: string) => ({
    outcome: 'held',
    step: read.standing.latestStep,
    heldAs,
    sha256: hash(read.versions.at(-1)?.signedText ?? ''),
  })
  const filed = async () => {
    const id = await draftOf(desk.preparer)
    await signed(test, desk.signatory, id)
    return id
  }
  const waits = async (id: string) => (await inbox()).items.some((one: { id: string }) => one.id === id)

  it('gets the files that were signed by their hash, and of what was erased only that it was signed', async () => {
    const id = await draftOf(desk.preparer)
    await attachFiles(desk.preparer, id, [{ name: 'factuur.txt', bytes: new TextEncoder().encode('Factuur 1') }])
    await signed(test, desk.signatory, id)
    const [version] = (await whole(id)).versions
    expect(version).toMatchObject({ files: [{ name: 'factuur.txt', sha256: hash('Factuur 1') }], erasedAt: null })
    expect(hash(version.signedText)).toBe(version.sha256)
    const [stored] = await transaction(test.ctx, (tx) => selectVersions(tx, id))
    await eraseReport(desk.police, stored?.reportId ?? expect.fail(), 'De betrokkene vraagt het en niets verzet zich.')
    await test.settle()
    expect((await whole(id)).versions).toMatchObject([
      { sha256: version.sha256, signedText: null, files: [], answers: [], erasedAt: expect.any(String) },
    ])
  })

  it('gets what was signed with its hash, says that it holds it, and is told of everything new', async () => {
    const draft = await draftOf(desk.preparer)
    expect(await waits(draft)).toBe(false)
    expect((await call('GET', `/complaint-inbox/${draft}`)).status).toBe(404)
    const id = await filed()
    expect(await waits(id)).toBe(true)
    const read = await whole(id)
    expect(read).toMatchObject({
      complaint: { status: 'submitted', standpoint: 'not-yet' },
      filer: { companyNumber: '00000017' },
      can: expect.arrayContaining(['confirm', 'ask-more', 'refer']),
    })
    const [version] = read.versions
    expect(hash(version.signedText)).toBe(version.sha256)
    expect(version.answers).toContainEqual({ question: 'loss', label: 'Schade', answers: ['4.200'] })
    expect((await receive(id, heldBy(read, 'PL-1'))).body).toMatchObject({ heldAs: 'PL-1', heldStep: 1, latestStep: 1 })
    expect(await waits(id)).toBe(false)
    // The filer adds something: that comes by itself, and is held only with the hash of the new version.
    await beginVersion(desk.preparer, id)
    await saveAnswers(desk.preparer, id, { loss: '5.100' })
    expect(await waits(id)).toBe(false)
    await signed(test, desk.signatory, id)
    expect(await waits(id)).toBe(true)
    const old = { ...heldBy(read, 'PL-1'), step: 2 }
    expect((await receive(id, old)).status).toBe(409)
    const again = await whole(id)
    expect(again.versions).toHaveLength(2)
    expect((await receive(id, heldBy(again, 'PL-1'))).status).toBe(200)
    // Late word of the first version is harmless.
    expect((await receive(id, heldBy(read, 'PL-1'))).body).toMatchObject({ heldStep: 2 })
    expect(await waits(id)).toBe(false)
    await moved(test, desk.police, { complaintId: id, step: 'ask-more', words: 'Welk rekeningnummer?' })
    expect(await waits(id)).toBe(true)
  })

  it('cannot take one twice, nor say that it holds what is not there', async () => {
    const id = await filed()
    const read = await whole(id)
    const held = heldBy(read, 'PL-7')
    expect((await receive(id, { ...held, sha256: hash('something else') })).status).toBe(409)
    expect((await receive(id, { ...held, step: 5 })).status).toBe(409)
    const bare = await receive(id, { outcome: 'held', step: 1 })
    expect(bare.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/heldAs', '/sha256'])
    expect(await waits(id)).toBe(true)
    expect((await receive(id, held)).status).toBe(200)
    const twice = await receive(id, { ...held, heldAs: 'PL-8' })
    expect([twice.status, twice.body.detail]).toEqual([409, expect.stringContaining('PL-7')])
  })

  it('says what it cannot read; that one waits behind the others until it can', async () => {
    const [bad, good] = [await filed(), await filed()]
    expect((await receive(bad, { outcome: 'refused', step: 1 })).status).toBe(400)
    expect((await receive(bad, { outcome: 'refused', step: 1, problem: 'form not known here' })).status).toBe(200)
    const { items } = await inbox()
    expect(items.at(-1)).toMatchObject({ id: bad, problem: 'form not known here' })
    expect(items.findIndex(({ id }: { id: string }) => id === good)).toBeLessThan(items.length - 1)
    const page = await site.inject({
      url: `/werkbank/aangiften/${bad}`,
      headers: asActor('person', 'politie-demo', ['complaints:handle']),
    })
    expect(page.body).toContain('form not known here')
    expect((await receive(bad, heldBy(await whole(bad), 'PL-9'))).body).toMatchObject({ problem: null })
  })

  it('is the only one: not the filer, no other police, no machine without the right', async () => {
    const id = await filed()
    const elsewhere = asActor('machine', 'politie-elders', ['complaints:take-over'])
    expect((await call('GET', `/complaint-inbox/${id}`, undefined, elsewhere)).status).toBe(404)
    expect((await call('GET', '/complaint-inbox', undefined, elsewhere)).body).toEqual({ items: [], waiting: 0 })
    for (const stranger of [
      asActor('machine', 'politie-demo', ['complaints:handle']),
      asActor('machine', 'fietsen-test', ['complaints:prepare']),
    ])
      expect((await call('GET', '/complaint-inbox', undefined, stranger)).status).toBe(403)
    // Whoever takes over decides nothing by that.
    const onlyTakes = asActor('machine', 'politie-demo', ['complaints:take-over'])
    const confirm = { step: 'confirm', policeNumber: 'PL-1', version: 1 }
    expect((await call('POST', `/complaints/${id}/steps`, confirm, onlyTakes)).status).toBe(403)
  })

  it('answers twice with one key and the filer reads it once', async () => {
    const id = await filed()
    const { complaint } = await whole(id)
    const body = { step: 'confirm', policeNumber: 'PL-2', version: complaint.version }
    const headers = { ...system, 'idempotency-key': `confirm-${id}` }
    const [first, again] = [
      await call('POST', `/complaints/${id}/steps`, body, headers),
      await call('POST', `/complaints/${id}/steps`, body, headers),
    ]
    expect([first.status, again.status, again.text]).toEqual([200, 200, first.text])
    expect((await call('POST', `/complaints/${id}/steps`, body)).status).toBe(409)
    const { steps } = await whole(id)
    expect(steps.map(({ step }: { step: string }) => step)).toEqual(['sign', 'confirm'])
  })

  it('gets nothing of which the text is not what was signed', async () => {
    const id = await filed()
    await test.ctx.db.pool.query('update complaints.version set digest = $2 where complaint_id = $1', [
      id,
      Buffer.alloc(32),
    ])
    expect((await call('GET', `/complaint-inbox/${id}`)).status).toBe(500)
  })

  it('keeps what was typed as it was typed', async () => {
    const narrative = 'Regel 1\r\n“Ünïcode” 😀 \u2028 einde'
    const id = await draftOf(desk.preparer, { answers: invoiceAnswers({ narrative }) })
    await signed(test, desk.signatory, id)
    const [version] = (await whole(id)).versions
    expect(hash(version.signedText)).toBe(version.sha256)
    expect(JSON.parse(version.signedText).answers).toContainEqual([
      'narrative',
      version.answers.find(({ question }: { question: string }) => question === 'narrative').answers[0],
    ])
  })
})
