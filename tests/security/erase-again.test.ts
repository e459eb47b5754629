// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { eraseAgain } from '#foundation/erasures'
import { recordAudit, sealAudit, verifyAudit } from '#foundation/audit'
import { purposesOf } from '#foundation/mail'
import { submitReports } from '#modules/reports'
import { stopMail } from '../../src/modules/interventions/follow-interventions/follow.command.ts'
import { mailing } from '../../src/modules/interventions/follow-interventions/follow.store.ts'
import { appointAuthority } from '../../src/modules/shield/appoint-authority/appoint-authority.command.ts'
import { hearName } from '../../src/modules/shield/receive-names/hear.fixture.ts'
import { listByTwo } from '../../src/modules/shield/decide-name/by-two.fixture.ts'
import { decideName } from '../../src/modules/shield/decide-name/decide-names.command.ts'
import {
  freshIban,
  policy,
  proposalFor,
  publishByTwo,
  report,
  withdrawByTwo,
} from '../../src/modules/identifiers/listing/listing.fixture.ts'
import { eraseContact } from '../../src/modules/reports/erase-contact/erase-contact.command.ts'
import { eraseReport } from '../../src/modules/reports/erase-report/erase-report.command.ts'
import { beginDraft, saveAnswers } from '../../src/modules/reports/submit-report/draft.command.ts'
import { receiptCodeFor, submitDraft } from '../../src/modules/reports/submit-report/submit-draft.command.ts'
import { withdrawByCode, withdrawFiled } from '../../src/modules/reports/withdraw-report/withdraw-report.command.ts'
import { demoPhone } from '#values'
import { restoredCopy, type TestContext, testContext } from '../context.ts'

const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-erasures-'))
const path = join(folder, 'log')
const log = () => (existsSync(path) ? readFileSync(path, 'utf8') : '')
let program: TestContext
/** As it was before anything was erased. */
let restored: TestContext
let ids: Awaited<ReturnType<typeof filled>>

/** A person who works here, whose mail of interventions stops: their number is theirs. */
const person = 'fatima-benali'
const wish = 'mail, sealed_address, sealed_token, token_digest'
const ask = async <Row>(of: TestContext, query: string, values: unknown[] = []): Promise<Row[]> =>
  (await of.ctx.db.pool.query(query, values)).rows

async function told(name: string): Promise<{ code: string; id: string }> {
  const token = await beginDraft(program.visitor, null)
  await saveAnswers(program.visitor, token, {
    now: 'no',
    situation: 'FF-110',
    'vraag-1': 'bought=goods',
    'vraag-2': 'shop=shop',
    victim: 'other',
    occurredOn: '2026-11-01',
    channel: 'CH-060',
    money: 'yes',
    lossInCents: 12_345,
    paidTo: [freshIban()],
    narrative: `Verhaal van ${name}.`,
    name,
    phone: demoPhone(33),
    wantsHelp: 'yes',
  })
  await submitDraft(program.visitor, token)
  const [row] = await ask<{ id: string }>(program, 'select id from reports.report where narrative = $1', [
    `Verhaal van ${name}.`,
  ])
  return { code: receiptCodeFor(program.visitor, token), id: row?.id ?? '' }
}

async function filled() {
  const [withdrawn, erased, unreachable, kept] = [
    await told('Wies Weg'),
    await told('Ella Eruit'),
    await told('Olga Onbereikbaar'),
    await told('Bas Blijft'),
  ]
  const bank = program.as('deltabank-demo', 'reports:file')
  const [filed] = await submitReports(bank, [{ partnerReference: 'een', identifiers: [] }])
  const police = program.as('politie-demo', 'identifiers:publish', 'reports:read', 'reports:confirm', 'shield:judge')
  const account = freshIban()
  await policy(program.ctx, 'iban', false)
  await report(program.ctx, 'iban', account, { count: 3 })
  const { id: listing } = await proposalFor(police, account)
  await publishByTwo(police, { listingId: listing })
  await appointAuthority(program.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
  const name = await hearName(program.ctx, 'nep-bank.example')
  await listByTwo(police, { nameId: name, reason: 'Nagemaakt.', ground: 'politiewet' })
  const { token, address } = purposesOf(mailing)
  const seal = (purpose: string, text: string) => program.ctx.secrets.seal(purpose, text)
  await ask(
    program,
    `insert into interventions.follower (person_id, organisation_id, tended_at, ${wish}) values ($1, 'politie-demo', now(), 'weekly', $2, $3, $4)`,
    [person, seal(address, 'fatima@politie.example'), seal(token, 'stop'), program.ctx.secrets.digest(token, 'stop')],
  )
  await program.settle()
  await sealAudit(program.ctx)
  return { withdrawn, erased, unreachable, kept, filed: filed?.reportId ?? '', bank, police, listing, name }
}

/** What there is to see of all that, in either database. */
const state = async (of: TestContext) => ({
  reports: await ask(of, `select id, status, status_at::text from reports.report where id = any($1) order by id`, [
    [ids.withdrawn.id, ids.erased.id, ids.unreachable.id, ids.kept.id, ids.filed],
  ]),
  contacts: await ask(of, 'select report_id from reports.contact order by 1'),
  listings: await ask(of, 'select id, status from identifiers.listing'),
  names: await ask(of, 'select id, status from shield.name'),
  mail: await ask(of, 'select person_id, mail, sealed_address from interventions.follower'),
})

beforeAll(async () => {
  program = await testContext({ settings: { ERASURE_LOG_FILE: path } })
  ids = await filled()
  restored = await restoredCopy(program)
  expect(log()).toBe('')
  await withdrawByCode(program.visitor, ids.withdrawn.code)
  await eraseReport(program.as('politie-demo', 'reports:read'), ids.erased.id, 'verzoek')
  await eraseContact(program.visitor, ids.unreachable.code)
  await withdrawFiled(ids.bank, { reportIds: [ids.filed] })
  await withdrawByTwo(ids.police, { listingId: ids.listing, reason: 'Het was een vergissing.' })
  await decideName(ids.police, { nameId: ids.name, step: 'suspend', reason: 'Toch van de bank zelf.' })
  expect(await stopMail(program.visitor, 'stop')).toBe(true)
  await program.settle()
})

test('the log has ids and digests and nothing else: no name, story, address, code or number of a person', () => {
  expect(log().trim().split('\n')).toHaveLength(7)
  for (const told of ['Wies', 'Verhaal', demoPhone(33), person, ids.withdrawn.code, 'nep-bank', 'politie'])
    expect(log()).not.toContain(told)
  expect(log()).toContain(`reports.report-withdrawn ${ids.withdrawn.id} `)
})

test('on a restored database nothing that was erased or taken back comes back, and the rest stays', async () => {
  const before = await state(restored)
  expect(before).not.toEqual(await state(program))
  const first = await eraseAgain(restored.ctx, [log()])
  expect(first).toMatchObject({ lines: 7, forged: 0, missing: 0, failed: [] })
  await restored.settle()
  const after = await state(restored)
  const byDay = (at: string) => at.slice(0, 19)
  const said = await state(program)
  expect(after.reports).toEqual(
    said.reports.map((row) =>
      expect.objectContaining({ id: (row as { id: string }).id, status: (row as { status: string }).status }),
    ),
  )
  // Thirty days are counted from when the reporter took it back.
  const momentOf = (all: unknown[]) =>
    byDay((all as { id: string; status_at: string }[]).find(({ id }) => id === ids.withdrawn.id)?.status_at ?? '')
  expect(momentOf(after.reports)).toBe(momentOf(said.reports))
  // What two people withdrew, two withdraw once more; nobody is warned meanwhile.
  expect(after.listings).toEqual([{ id: ids.listing, status: 'suspended' }])
  expect({ ...after, reports: [], listings: [] }).toEqual({ ...said, reports: [], listings: [] })
  const tables = ['cases.report', 'identifiers.sighting', 'statistics.counted_report', 'classification.report']
  for (const table of tables)
    expect([table, await ask(restored, `select 1 from ${table} where report_id = $1`, [ids.erased.id])]).toEqual([
      table,
      [],
    ])
  expect((await verifyAudit(restored.ctx)).findings).toEqual([])
})

test('doing it twice changes nothing, and what somebody put back since stays', async () => {
  const again = { ...restored.ctx, settings: { ...restored.ctx.settings } }
  await ask(restored, `update interventions.follower set (${wish}, tended_at) = ('weekly', 'x', 'x', 'x', now())`)
  await ask(restored, "update identifiers.listing set status = 'active', changed_at = now()")
  expect(await eraseAgain(again, [log(), log()])).toMatchObject({ lines: 7, missing: 0, again: new Map() })
  expect(await state(restored)).toMatchObject({ mail: [{ mail: 'weekly' }], listings: [{ status: 'active' }] })
})

test('every erasure of the program finds its tables, and does nothing about what is not there', async () => {
  const { erasures } = program.ctx.personalData
  expect(erasures.size).toBeGreaterThan(30)
  for (const [action, erasure] of erasures) {
    const id = program.ctx.newId()
    expect([action, await erasure.again(program.ctx, id, new Date())]).toEqual([action, false])
    expect([action, (await erasure.numbers?.(program.ctx)) ?? []]).toEqual([action, expect.any(Array)])
  }
})

test('a line of somebody else, a line that was changed and one that is gone are named, and nothing is done by them', async () => {
  // The third is gone, and the second says something else than what was signed.
  const [first = '', second = '', , ...rest] = log().trim().split('\n')
  const forged = second.replace(/ [\da-f-]{36} /, ` ${ids.kept.id} `)
  const done = await eraseAgain(restored.ctx, [[first, forged, 'rommel', ...rest].join('\n')])
  expect(done).toMatchObject({ lines: 1 + rest.length, forged: 2, missing: 2 })
  // A file whose beginning lapsed with its backups lacks nothing.
  expect(await eraseAgain(restored.ctx, [rest.join('\n')])).toMatchObject({ forged: 0, missing: 0 })
  expect(await ask(restored, 'select status from reports.report where id = $1', [ids.kept.id])).toEqual([
    { status: 'received' },
  ])
})

test('what is refused is not noted, and what cannot be noted is not done', async () => {
  const before = log()
  await expect(eraseReport(program.as('deltabank-demo'), ids.kept.id, 'niet van mij')).rejects.toThrow()
  const fails = transaction(program.ctx, async (tx) => {
    await recordAudit(program.ctx, tx, {
      action: 'reports.report-erased',
      subjectKind: 'report',
      subjectId: ids.kept.id,
    })
    throw new Error('afgebroken')
  })
  await expect(fails).rejects.toThrow('afgebroken')
  expect(log()).toBe(before)
  const nowhere: Context = {
    ...program.visitor,
    settings: { ...program.visitor.settings, erasureLogFile: join(folder, 'not-there', 'log') },
  }
  await expect(withdrawByCode(nowhere, ids.kept.code)).rejects.toThrow()
  expect(await ask(program, 'select status from reports.report where id = $1', [ids.kept.id])).toEqual([
    { status: 'received' },
  ])
  mkdirSync(join(folder, 'not-there'))
  chmodSync(join(folder, 'not-there'), 0o700)
  await withdrawByCode(nowhere, ids.kept.code)
  expect(await ask(program, 'select status from reports.report where id = $1', [ids.kept.id])).toEqual([
    { status: 'withdrawn' },
  ])
})
