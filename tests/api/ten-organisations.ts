// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Context } from '#foundation/access'
import { mergeCases, undoDecision } from '#modules/cases'
import { askReporter, type SubmitReport, submitReports, withdrawFiled } from '#modules/reports'
import { demoIban } from '#values'
import { planTask } from '../../src/modules/casework/plan-task/plan-task.command.ts'
import { saveFilter } from '../../src/modules/casework/save-filter/save-filter.command.ts'
import { watchText } from '../../src/modules/casework/watch-things/watch.command.ts'
import { writeNote } from '../../src/modules/casework/write-note/write-note.command.ts'
import { proposeEntry } from '../../src/modules/identifiers/protect-identifier/protect-identifier.command.ts'
import { enrolPartners } from '../../src/modules/partners/enrol-partners/enrol-partners.command.ts'
import { knownPermissions } from '../../src/modules/partners/organisation/permission.ts'
import { receiptCodeOf } from '#values'
import { putOff } from '../../src/modules/todo/later/put-off.command.ts'
import type { TestContext } from '../context.ts'
import { fillWaiting, insertListing } from './waiting-uploads.ts'
import { followedCode } from '../../src/modules/reports/follow-report/followed-code.query.ts'
import { asForm, cookieOf } from './posted.ts'
import { accountOf, organisations, personOf, secretsOf } from './organisations.ts'

/** Ids of what one organisation has: one of everything that somebody can point at. */
export interface Own {
  organisation: string
  person: string
  /** In the case that joins all ten. */
  report: string
  /** In no case. */
  lone: string
  /** Withdrawn. */
  ended: string
  /** Told by a citizen, with a question; `cookie` is the citizen's. */
  web: string
  question: string
  cookie: string
  /** A citizen's that was withdrawn, and one that is not there any more. */
  endedCookie: string
  goneCookie: string
  note: string
  task: string
  filter: string
  watch: string
  /** Two lone reports were joined, parted and joined again. */
  undone: string
  decision: string
  /** The own account. */
  hub: string
  table: string
  checked: string
  mail: string
  /** Handed in with a file. */
  attached: string
  attachment: string
  /** A draft of the form with a file. */
  draftCookie: string
  draftFile: string
  listing: string
  entry: string
}

export type Ids = Exclude<keyof Own, 'organisation'>

/** A person of the organisation who may do everything. */
export function workerIn(program: TestContext, organisation: string): Context {
  const ctx = program.as(organisation, ...knownPermissions)
  return { ...ctx, actor: { ...ctx.actor, id: personOf(organisation) } as Context['actor'] }
}

/** Ten organisations that all report on the same account, each with one of everything. */
export async function fillTen(program: TestContext, site: FastifyInstance): Promise<Map<string, Own>> {
  await enrolTen(program.ctx)
  const told = new Map<string, Awaited<ReturnType<typeof tell>>>()
  for (const organisation of organisations) told.set(organisation, await tell(program, site, organisation))
  await program.settle()
  const filled = new Map<string, Own>()
  for (const [organisation, own] of told)
    filled.set(organisation, { ...own, ...(await workOn(program, organisation, own)) })
  await program.settle()
  return filled
}

async function enrolTen(ctx: Context): Promise<void> {
  await enrolPartners(
    ctx,
    {
      organisations: organisations.map((id) => ({
        id,
        name: id,
        kind: 'bank',
        isPublishing: id === 'politie-demo',
        people: [{ issuer: 'test', subject: id, name: `Persoon van ${id}`, roles: ['analyst'], isActive: true }],
        machineClients: [{ clientId: `${id}-client`, permissions: ['reports:file'], isActive: true }],
      })),
    },
    { isDemo: false },
  )
  for (const id of organisations)
    await ctx.db.pool.query('update partners.person set id = $2 where subject = $1', [id, personOf(id)])
}

/** What the organisation was told: by its own people, and by citizens who hold a code. */
async function tell(program: TestContext, site: FastifyInstance, organisation: string) {
  const ctx = workerIn(program, organisation)
  const [word = '', reference = '', account = '', , host = ''] = secretsOf(organisation)
  const plain = (n: number): SubmitReport => ({
    narrative: `Verhaal ${n} met ${word}.`,
    identifiers: [{ kind: 'iban', value: accountOf(organisation, n), role: 'paid-to' }],
  })
  const receipts = await submitReports(
    ctx,
    [
      {
        partnerReference: reference,
        fraudForm: 'FF-112',
        lossInCents: 123_456,
        narrative: `De klant noemde ${word} en betaalde twee keer voor een fiets die niet bestond.`,
        identifiers: [
          { kind: 'iban', value: demoIban(769_999), role: 'paid-to' },
          { kind: 'iban', value: account, role: 'paid-to' },
          { kind: 'web-address', value: host, role: 'site' },
        ],
      },
      ...[1, 2, 3, 4].map(plain),
    ],
    { origin: 'file' },
  )
  const [report = '', lone = '', ended = '', left = '', right = ''] = receipts.map(({ reportId }) => reportId)
  await withdrawFiled(ctx, { reportIds: [ended] })
  const citizen = () => tellByForm(program, organisation, plain(5))
  const [{ id: web, cookie }, withdrawn, gone] = [await citizen(), await citizen(), await citizen()]
  await site.inject({ method: 'POST', url: '/mijn-melding/intrekken', ...asForm({}, withdrawn.cookie) })
  await program.ctx.db.pool.query('delete from reports.report where id = $1', [gone.id])
  const question = await askReporter(ctx, { reportId: web, question: `Was het ${word}?` })
  const kept = { organisation, person: personOf(organisation), report, lone, ended, web, cookie, question }
  return { ...kept, endedCookie: withdrawn.cookie, goneCookie: gone.cookie, left, right }
}

/** A report by somebody without log-in, and the cookie of the browser that gave its code. */
async function tellByForm(program: TestContext, organisation: string, input: SubmitReport) {
  const code = receiptCodeOf(randomBytes(12))
  const [receipt] = await submitReports(program.ctx, [input], {
    origin: 'web',
    receiptCode: code,
    contact: { name: `Melder ${secretsOf(organisation)[0]}`, phone: '0612345678' },
    controllerOrganisationId: organisation,
  })
  // As who gave the code is given it, but an hour later: a browser keeps it for ten minutes, and all of these tests take longer.
  const later = { ...program.ctx, now: () => new Date(Date.now() + 3_600_000) }
  return { id: receipt?.reportId ?? '', cookie: cookieOf(followedCode.cookieFor(later, code)) }
}

/** What the people of the organisation did with it. */
async function workOn(
  program: TestContext,
  organisation: string,
  { report, left, right }: { report: string; left: string; right: string },
) {
  const ctx = workerIn(program, organisation)
  const [word = '', , account = ''] = secretsOf(organisation)
  const reason = `Volgens ${word} hoort dit bij elkaar.`
  const note = await writeNote(ctx, { reportId: report, text: `Notitie ${word}` })
  const task = await planTask(ctx, { reportId: report, text: `Bel over ${word}`, dueOn: '' })
  const filter = await saveFilter(ctx, { name: `Filter ${word}`, search: 'stand=active', isShared: true })
  const { decisionId: undone } = await mergeCases(ctx, { a: left, b: right, reason })
  await undoDecision(ctx, { decisionId: undone, reason: 'Vergissing' })
  const { decisionId: decision } = await mergeCases(ctx, { a: left, b: right, reason })
  const watch = await watchText(ctx, word)
  await putOff(ctx, `sharing.message:${word}`, 'monday')
  const waiting = await fillWaiting(program, ctx, word)
  const hub = await identifierOf(program, account)
  const listing = await insertListing(program, { organisation, identifier: hub, canonical: account, word })
  const entry = await proposeEntry(ctx, {
    text: `beschermd-${organisation}.example`,
    coversDomain: true,
    category: 'other',
    reason: 'Veel bezoekers',
  })
  return { note, task, filter, undone, decision, watch, ...waiting, hub, listing, entry }
}

async function identifierOf({ ctx }: TestContext, canonical: string): Promise<string> {
  const found = await ctx.db.pool.query('select id from identifiers.identifier where canonical = $1', [canonical])
  return found.rows[0].id
}
