// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { mustBeAnother } from '#foundation/desk'
import { type FormEntries, Refusal } from '#foundation/web'
import { judgeOf, listOfJudge } from '../decide-name/judge-of.query.ts'
import { insertSubmission, selectSubmissions, setSubmission, type Subject } from '../vendor/submission.store.ts'
import { formVendors, stepTo, type SubmissionStatus, type Vendor } from '../vendor/vendor.ts'
import { vendorMessages } from '../vendor/vendor.text.ts'
import { adaptersOf } from './adapters.query.ts'
import { confirmedAddresses, isProtectedAddress } from './confirmed.query.ts'
import { SubmissionsDue } from './submission.events.ts'

export interface AskedSubmission {
  subject: Subject
  vendors: readonly string[]
  /** As it is shown. */
  shown: string
  /** The person looked whether the whole address points to a reporter. */
  isChecked: boolean
}

/**
 * A person of the authority has an address submitted to vendors, another than who judged it alone: a browser warns everybody, not only who follows our
 * list. It goes when the transaction is done. Returns to how many.
 */
export async function askSubmission(ctx: Context, asked: AskedSubmission): Promise<number> {
  const by = judgeOf(ctx)
  const on = [...adaptersOf(ctx).keys()].filter((vendor) => asked.vendors.includes(vendor))
  const wrong = (field: string, code: string) => new Refusal(code, { fields: [{ field, code }] })
  if (on.length === 0) throw wrong('vendors', vendorMessages.noVendor)
  return transaction(ctx, async (tx) => {
    await listOfJudge(ctx, tx)
    const { addresses: offered, alone } = await offeredOf(ctx, tx, asked.subject)
    mustBeAnother(ctx, alone)
    const chosen = offered.find(({ shown }) => shown === asked.shown)
    if (!chosen) throw wrong('address', vendorMessages.noAddress)
    if (!chosen.isWhole && !asked.isChecked) throw wrong('checked', vendorMessages.notChecked)
    if (await isProtectedAddress(ctx, tx, asked.subject, chosen.address))
      throw new Refusal(vendorMessages.isProtected, { status: 409 })
    let count = 0
    for (const vendor of on) {
      const isNew = await insertSubmission(tx, {
        id: ctx.newId(),
        vendor,
        subject: asked.subject,
        shown: chosen.shown,
        address: ctx.secrets.seal('submission', chosen.address),
        status: 'waiting',
        at: ctx.now(),
        byId: by.id,
        byName: by.name,
      })
      if (isNew) count += 1
    }
    if (count === 0) throw new Refusal(vendorMessages.allUnderWay, { status: 409 })
    await audit(ctx, tx, asked.subject, 'shield.submission-asked', { vendors: on.join(' ') })
    await announce(ctx, tx, SubmissionsDue, { count })
    return count
  })
}

/** States that a person can write down about a form that they sent themselves. */
export const notedStatuses = ['submitted', 'listed', 'refused', 'removed'] as const satisfies SubmissionStatus[]

/** A person writes down what they did at a vendor's form, or what became of it. */
export async function noteSubmission(
  ctx: Context,
  { subject, vendor: asked, status: said }: { subject: Subject; vendor: string; status: string },
): Promise<void> {
  const by = judgeOf(ctx)
  const vendor: Vendor | undefined = formVendors.find((each) => each === asked)
  const status = notedStatuses.find((each) => each === said)
  const wrong = () =>
    new Refusal(vendorMessages.wrongState, { fields: [{ field: 'state', code: vendorMessages.wrongState }] })
  if (!vendor || !status) throw wrong()
  await transaction(ctx, async (tx) => {
    await listOfJudge(ctx, tx)
    const last = (await selectSubmissions(tx, subject)).find((one) => one.vendor === vendor)
    const at = ctx.now()
    if (last && stepTo(last.status, status)) {
      await setSubmission(tx, last.id, { status, at, nextAt: null, said: '', reference: null })
    } else {
      if (status !== 'submitted') throw wrong()
      const {
        addresses: [first],
        alone,
      } = await offeredOf(ctx, tx, subject)
      mustBeAnother(ctx, alone)
      if (!first) throw new Refusal(vendorMessages.notConfirmed, { status: 409 })
      if (await isProtectedAddress(ctx, tx, subject, first.address))
        throw new Refusal(vendorMessages.isProtected, { status: 409 })
      const { id: byId, name: byName } = by
      const id = ctx.newId()
      const noted = { id, vendor, subject, shown: first.shown, address: null, status, at, byId, byName }
      if (!(await insertSubmission(tx, noted))) throw new Refusal(vendorMessages.allUnderWay, { status: 409 })
    }
    await audit(ctx, tx, subject, `shield.submission-${status}`, { vendor })
  })
}

/** Does what the form about vendors on a page asks; false when it was another form. */
export async function takeVendorForm(ctx: Context, subject: Subject, entries: FormEntries): Promise<boolean> {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  if (entries.intent === 'noted') await noteSubmission(ctx, { subject, vendor: one('vendor'), status: one('state') })
  else if (entries.intent === 'vendor')
    await askSubmission(ctx, {
      subject,
      vendors: [entries.vendors ?? []].flat(),
      shown: one('address'),
      isChecked: one('checked') === '1',
    })
  else return false
  return true
}

async function offeredOf(ctx: Context, tx: Tx, subject: Subject) {
  const found = await confirmedAddresses(ctx, tx, subject)
  if (found.isConfirmed) return found
  const code = found.because === 'referred' ? vendorMessages.notForReferred : vendorMessages.notConfirmed
  throw new Refusal(code, { status: 409 })
}

/** On record with the page or the name that it is about. */
function audit(ctx: Context, tx: Tx, subject: Subject, action: string, detail: Record<string, string>): Promise<void> {
  const [subjectKind, subjectId] =
    'nameId' in subject ? (['name', subject.nameId] as const) : (['takedown', subject.takedownId] as const)
  return recordAudit(ctx, tx, { action, subjectKind, subjectId, detail })
}
