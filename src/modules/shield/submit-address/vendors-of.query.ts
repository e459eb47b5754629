// SPDX-License-Identifier: EUPL-1.2
// Who reads the page or the name is on record by whoever calls this.
import { type Context, isBy } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { selectSubmissions, type StoredSubmission, type Subject } from '../vendor/submission.store.ts'
import { asksOn, formVendors, underWay, type ProgramVendor, type Vendor } from '../vendor/vendor.ts'
import { adaptersOf } from './adapters.query.ts'
import { confirmedAddresses } from './confirmed.query.ts'

export type ShownSubmission = Omit<StoredSubmission, 'address' | 'reference'>

export interface VendorsOf {
  submissions: ShownSubmission[]
  /** Vendors to which a program can submit, and whether any is switched on; those where each address is under way are left out. */
  programs: ProgramVendor[]
  hasPrograms: boolean
  /** Vendors where a person opens a form. */
  forms: (typeof formVendors)[number][]
  /** Addresses that may go; none when nothing may. */
  addresses: { shown: string; isWhole: boolean; whole: string }[]
  /** This person judged it alone: a colleague submits it. */
  isForAnother: boolean
  /** Vendors that may warn of what we do not stand behind any more. */
  mistaken: Vendor[]
}

/** How it stands with the vendors of browsers, of a page or a name. */
export async function vendorsOf(ctx: Context, tx: Tx, subject: Subject): Promise<VendorsOf> {
  const submissions = (await selectSubmissions(tx, subject)).map(({ address, reference, ...shown }) => shown)
  const confirmation = await confirmedAddresses(ctx, tx, subject)
  const addresses = confirmation.isConfirmed ? confirmation.addresses : []
  const on = [...adaptersOf(ctx).keys()]
  const isFree = (vendor: ProgramVendor, shown: string) =>
    !submissions.some((one) => one.vendor === vendor && one.shown === shown && underWay.has(one.status))
  const still = submissions.filter(({ status }) => asksOn.has(status)).map(({ vendor }) => vendor)
  return {
    submissions,
    programs: on.filter((vendor) => addresses.some(({ shown }) => isFree(vendor, shown))),
    hasPrograms: on.length > 0,
    // The same list by two ways is asked once.
    forms: formVendors.filter((vendor) => vendor !== 'safe-browsing-form' || !on.includes('web-risk')),
    addresses: addresses.map(({ shown, address, isWhole }) => ({ shown, isWhole, whole: address })),
    isForAnother: confirmation.isConfirmed && isBy(ctx.actor, confirmation.alone),
    mistaken: confirmation.isConfirmed ? [] : [...new Set(still)],
  }
}
