// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by disclose.
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { reachedThresholds, type ReachedThreshold } from '#modules/identifiers'
import { findIssuer } from '#modules/partners'
import { Withheld } from '#values'
import { discloseIn, itemsAtOnce } from '../disclose/disclose.command.ts'
import type { DisclosureItem } from '../disclosure/disclosure.ts'

/** Tells banks that these accounts reached the threshold for it. A notice that went before, unchanged, does not go again. */
export async function notifyBanks(ctx: Context, thresholdIds: readonly string[]): Promise<void> {
  for (let at = 0; at < thresholdIds.length; at += itemsAtOnce)
    await notifySome(ctx, { ids: thresholdIds.slice(at, at + itemsAtOnce) })
}

/** Every notice that is due, for when an agreement begins after the threshold was reached. */
export async function notifyAllBanks(ctx: Context): Promise<void> {
  for (let after: string | undefined; ; ) {
    const last = await notifySome(ctx, after === undefined ? {} : { after })
    if (last === null) return
    after = last
  }
}

/** In one transaction that holds the thresholds fast: one that is retracted meanwhile is recalled after it went. Returns the last id. */
function notifySome(ctx: Context, which: { ids?: readonly string[]; after?: string }): Promise<string | null> {
  const system = asSystem(ctx, 'sharing.notify-banks')
  return transaction(system, async (tx) => {
    const reached = await reachedThresholds(system, tx, 'bank-notice', { ...which, limit: itemsAtOnce })
    const routed = await Promise.all(
      reached.map(async (threshold) => ({ threshold, bank: await bankOf(tx, threshold) })),
    )
    const known = routed.flatMap(({ threshold, bank }) => (bank === null ? [] : [{ threshold, bank }]))
    for (const those of Map.groupBy(known, ({ threshold, bank }) => `${threshold.organisationId} ${bank}`).values()) {
      const [first] = those
      if (!first) continue
      await discloseIn({ ...system, tx }, tx, {
        exchange: 'bank-notice',
        purpose: 'prevent-payment',
        senderId: first.threshold.organisationId,
        receiverId: first.bank,
        items: those.map(({ threshold }) => itemOf(threshold)),
      })
    }
    return reached.at(-1)?.id ?? null
  })
}

/** The partner that holds the account; an authority that is one itself needs no notice. */
async function bankOf(tx: Tx, { kind, canonical, organisationId }: ReachedThreshold): Promise<string | null> {
  const issuer = await findIssuer(tx, kind, canonical)
  return issuer === organisationId ? null : issuer
}

/** What the bank may know: which account, and how many different people it takes. Not how many there are, who they are or where they told it. */
function itemOf({ id, kind, canonical, minimumReports, policyVersion }: ReachedThreshold): DisclosureItem {
  return {
    kind: 'bank-notice',
    id,
    categories: ['account-number', 'warning'],
    evidence: 'threshold-reached',
    receivedAt: null,
    understoodAt: null,
    payload: new Withheld({
      occurredOn: null,
      lossInCents: null,
      identifiers: [{ kind, value: canonical }],
      narrative: `Ten minste ${minimumReports} verschillende mensen meldden deze rekening, en die meldingen zijn nagekeken. Zoek uit wat er aan de hand is. De houder kan onschuldig zijn, of zelf slachtoffer. Komt er een terugroep, dan geldt dit niet meer.`,
      minimumReports,
      policyVersion,
    }),
  }
}
