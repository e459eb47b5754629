// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { pageOf } from '../name/page-of.events.ts'
import { redactedAddress } from '../receive-names/redacted-address.ts'
import { type FetchOutcome, fetchPage, type Outside, outsideOf } from './fetch-page.query.ts'
import { beginFetch, type EndedFetch, endFetch, type FetchSubject } from './fetched-page.store.ts'
import { type FetchFailure, fetchLimits } from './fetched-page.ts'

/**
 * Fetches a page that somebody asked for and writes down what it showed. No transaction is open meanwhile. What the program was stopped in is
 * begun again, at most so often; a page that gives nothing is not asked again by itself.
 */
export async function fetchAsked(ctx: Context, fetchId: string, outside = outsideOf(ctx)): Promise<void> {
  const system = asSystem(ctx, 'shield.fetch-evidence')
  const begun = await transaction(system, async (tx) => {
    const found = await beginFetch(tx, fetchId)
    return found && { ...found, whole: await wholeAddress(system, tx, found) }
  })
  if (!begun) return
  const outcome = await outcomeOf(begun, outside)
  await transaction(system, async (tx) => {
    if (!(await endFetch(tx, fetchId, withoutReceiver(outcome), system.now()))) return
    const { subject } = begun
    await recordAudit(system, tx, {
      action: outcome.kind === 'kept' ? 'shield.evidence-fetched' : 'shield.evidence-not-fetched',
      ...('nameId' in subject
        ? { subjectKind: 'name', subjectId: subject.nameId }
        : { subjectKind: 'takedown', subjectId: subject.takedownId }),
      detail: { fetchId, ...(outcome.kind === 'failed' && { because: outcome.because }) },
    })
  })
}

/** Of a name what was asked is all of it; of a takedown the whole address is sealed, and may be forgotten by now. */
async function wholeAddress(
  ctx: Context,
  tx: Tx,
  { asked, subject }: { asked: string; subject: FetchSubject },
): Promise<string | null> {
  if ('nameId' in subject) return asked
  const { address = null } = (await pageOf(tx, subject.takedownId)) ?? {}
  return address && ctx.secrets.open('takedown', address)
}

async function outcomeOf(
  { attempts, whole, asked }: { attempts: number; whole: string | null; asked: string },
  outside: Outside | null,
): Promise<FetchOutcome> {
  const failed = (because: FetchFailure) => ({ kind: 'failed', because, address: asked }) as const
  if (attempts > fetchLimits.attempts) return failed('interrupted')
  if (outside === null) return failed('switched-off')
  return whole === null ? failed('address-forgotten') : fetchPage(outside, whole)
}

/** A site can make up an address for each visitor, and a takedown's own can hold a receiver's. */
function withoutReceiver(outcome: FetchOutcome): EndedFetch {
  const address = redactedAddress(outcome.address)
  return outcome.kind === 'kept' ? { ...outcome, address } : { ...outcome, address: address || null }
}
