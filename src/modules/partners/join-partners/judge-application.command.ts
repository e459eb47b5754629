// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { mustBeAnother } from '#foundation/desk'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { issuerFor } from '../organisation/issuer-for.query.ts'
import {
  type Application,
  applicationSteps,
  type ApplicationStep,
  codeDays,
  type JoiningKind,
  joiningKinds,
  joiningRoles,
  type JoinPlan,
} from './application.ts'
import {
  type By,
  selectApplication,
  type Taken,
  takenOf,
  updateApproved,
  updateChecked,
  updateCode,
  updateDeclined,
} from './application.store.ts'
import { watchesOneself } from '../organisation/watches-oneself.ts'
import { joinMessages as message } from './join-messages.text.ts'
import { digestCode, digestPlan, newCode } from './keys.query.ts'
import { admitterOf, admitterTransaction } from './admitter.query.ts'
import { writeJoinLetter } from './write-join-letter.command.ts'

/** The first pair of eyes: says what will be made. Somebody else must agree. */
export async function checkApplication(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = admitterBy(ctx)
  const form = new FormReader(ctx, entries)
  const organisationId = String(entries.organisationId ?? '').trim()
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(organisationId) || organisationId.length > 60)
    form.wrong('organisationId', message.joinWrongId)
  if (organisationId.startsWith('kvk-')) form.wrong('organisationId', message.joinIdOfCompany)
  const name = form.text('name', 200)
  const subject = form.reference('subject', 200)
  const kind = form.choice('kind', joiningKinds) as JoiningKind
  const chosen = [entries.roles ?? []].flat()
  const roles: JoinPlan['roles'] = ['administrator', ...joiningRoles.filter((role) => chosen.includes(role))]
  if (watchesOneself(roles)) form.wrong('roles', message.joinWatcherUses)
  if (entries.called !== 'yes') form.wrong('called', message.joinNotCalled)
  form.done()
  await admitterTransaction(ctx, async (tx) => {
    const application = await applicationFor(tx, id, 'check')
    const plan: JoinPlan = { organisationId, name, kind, subject, roles }
    const taken = await takenBy(ctx, tx, application, plan)
    if (taken.includes('companyNumber')) throw new Refusal(message.joinNumberTaken, { status: 409 })
    for (const what of taken) form.wrong(what, takenMessages[what])
    form.done()
    await updateChecked(tx, id, plan, by)
    await record(ctx, tx, 'checked', id)
  })
}

/**
 * The second pair of eyes: never who checked it. Refuses when the plan is no longer what stood on the page (409). The organisation is then asked by
 * mail to agree.
 */
export async function approveApplication(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = admitterBy(ctx)
  await admitterTransaction(ctx, async (tx) => {
    const application = await applicationFor(tx, id, 'approve')
    mustBeAnother(ctx, application.checkedBy)
    if (!application.plan || digestPlan(application) !== entries.seen)
      throw new Refusal(message.joinOtherPlan, { status: 409 })
    const [taken] = await takenBy(ctx, tx, application, application.plan)
    if (taken) throw new Refusal(takenMessages[taken], { status: 409 })
    await updateApproved(tx, id, by)
    await mailCode(ctx, tx, id)
    await record(ctx, tx, 'approved', id)
  })
}

/** Mails a new code to agree with; the old one works no more. */
export async function mailAgain(ctx: Context, id: string): Promise<void> {
  await admitterTransaction(ctx, async (tx) => {
    await applicationFor(tx, id, 'mail-again')
    await mailCode(ctx, tx, id)
    await record(ctx, tx, 'mailed-again', id)
  })
}

/** With a reason, which is mailed. */
export async function declineApplication(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const because = form.text('because', 500)
  form.done()
  await admitterTransaction(ctx, async (tx) => {
    await applicationFor(tx, id, 'decline')
    await updateDeclined(tx, id, because, ctx.now())
    if (ctx.settings.mailRelay) await writeJoinLetter(ctx, tx, { applicationId: id, kind: 'declined', code: null })
    await record(ctx, tx, 'declined', id)
  })
}

const takenMessages: Record<Taken, string> = {
  organisationId: message.joinIdTaken,
  name: message.joinNameTaken,
  subject: message.joinPersonTaken,
  companyNumber: message.joinNumberTaken,
}

function takenBy(ctx: Context, tx: Tx, application: Application, plan: JoinPlan): Promise<Taken[]> {
  return seeingAll(ctx, tx, () => takenOf(tx, application, { ...plan, issuer: issuerFor(ctx, plan.organisationId) }))
}

async function mailCode(ctx: Context, tx: Tx, id: string): Promise<void> {
  if (!ctx.settings.mailRelay) throw new Refusal(message.joinNoMail, { status: 409 })
  const code = newCode(ctx)
  const until = new Date(ctx.now().getTime() + codeDays.approved * 86_400_000)
  await updateCode(tx, id, digestCode(ctx, code), until)
  await writeJoinLetter(ctx, tx, { applicationId: id, kind: 'approved', code })
}

async function applicationFor(tx: Tx, id: string, step: ApplicationStep): Promise<Application> {
  const found = isRowId(id) ? await selectApplication(tx, id, true) : null
  if (!found) throw new Refusal(message.applicationNotFound, { status: 404 })
  if (!applicationSteps[found.status][step]) throw new Refusal(message.joinNotNow, { status: 409 })
  return found
}

function admitterBy(ctx: Context): By {
  const { id, organisationId } = admitterOf(ctx)
  return { personId: id, organisationId, at: ctx.now() }
}

function record(ctx: Context, tx: Tx, what: string, id: string): Promise<void> {
  return recordAudit(ctx, tx, { action: `partners.application-${what}`, subjectKind: 'application', subjectId: id })
}
