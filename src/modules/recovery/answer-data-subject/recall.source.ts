// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDateTime, translate } from '#foundation/text'
import { formatIban, formatMoney } from '#values'
import { outcomeLine } from '../recall/clock-view.ts'
import { selectRecall } from '../recall/recall.store.ts'
import { recoveryRetention } from '../recall/recovery.tables.ts'
import { statusText } from '../recall/recall.text.ts'

/** Payments that somebody wants back, found by either account. They end with their report, and are kept for a month only. */
export const recallSource = personalDataSource({
  name: 'recovery.payment',
  title: 'of iemand een betaling van of naar uw rekening terug wil',
  activity: 'recovery.recall-payment',
  tables: ['recovery.recall', 'recovery.payment', 'recovery.packet'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'recovery.recalls-read',
  async search(_ctx, tx, { organisationId, kinds, canonicals, most }) {
    const accounts = canonicals.filter((_, index) => kinds[index] === 'iban')
    const found = await sql<{ id: string }>`select recall_id as id from recovery.payment
      where organisation_id = ${organisationId} and (from_account = any(${accounts}::text[]) or to_account = any(${accounts}::text[]))
      order by paid_at, recall_id limit ${most}`.execute(tx)
    const recalls = []
    for (const { id } of found.rows) recalls.push(await selectRecall(tx, id))
    const s = translate(statusText, 'nl')
    return recalls.flatMap((recall) => {
      if (!recall?.payment) return []
      const { payment, packets, askedAt, endedAt } = recall
      const isTheirs = (account: string) => accounts.includes(account)
      return [
        {
          id: recall.id,
          since: askedAt,
          until: endedAt && keptUntil(recoveryRetention['recovery.payment'], endedAt),
          content: knownPairs({
            // Of the other account the person learns nothing.
            Van: isTheirs(payment.fromAccount) ? formatIban(payment.fromAccount) : 'een rekening van iemand anders',
            Naar: isTheirs(payment.toAccount) ? formatIban(payment.toAccount) : 'een rekening van iemand anders',
            Bedrag: formatMoney(payment.amountInCents, 'nl'),
            'Betaald rond': formatDateTime(payment.paidAt, 'nl'),
            Banken: packets.map(({ status }) => s(status)).join(', '),
            'Het geld': outcomeLine(recall, 'nl'),
          }),
        },
      ]
    })
  },
})
