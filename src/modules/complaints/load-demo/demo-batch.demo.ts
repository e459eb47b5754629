// SPDX-License-Identifier: EUPL-1.2
// No audit line: the commands that it leads to write theirs.
import type { Context } from '#foundation/access'
import { dutchDay, demoIban, formatCalendarDate } from '#values'
import { beginBatch } from '../read-batch/begin-batch.command.ts'
import { chooseColumns } from '../read-batch/choose-columns.command.ts'
import { demoCompanies } from './demo-complaints.data.ts'

const day = 86_400_000
const told = 'Een factuur had een ander rekeningnummer dan dat van de leverancier.'

/** An invented file of invoices that waits for a signature: two look alike, and one row has a broken account. */
export async function loadDemoBatch(ctx: Context): Promise<void> {
  const rows = Array.from({ length: 8 }, (_, n) => {
    const account = demoIban(7_700_200 + (n === 5 ? 4 : n))
    const on = formatCalendarDate(dutchDay(new Date(ctx.now().getTime() - (n === 5 ? 8 : 4 + n) * day)), 'nl')
    const amount = n === 5 ? '440,00' : `${(n + 1) * 88},00`
    return `INK-3${n}0;${on};${amount};${n === 7 ? `${account.slice(0, -1)}x` : account};${told}`
  })
  const csv = `Ons kenmerk;Datum;Bedrag;Tegenrekening;Omschrijving\n${rows.join('\n')}\n`
  const wanted = { companyNumber: demoCompanies.bikes, branchNumber: null, form: 'invoice-fraud', isReport: false }
  const id = await beginBatch(ctx, wanted, { name: 'facturen.csv', bytes: new TextEncoder().encode(csv) })
  await chooseColumns(ctx, id, {
    columns: ['ownReference', 'from', 'loss', 'paidTo', 'narrative'],
    shared: {
      victim: 'company',
      contactName: 'Noortje Visser',
      contactMail: 'inkoop@fietsfabriek.example',
      supplier: 'Banden Voorbeeld BV',
      howChanged: 'mail',
      deceived: 'yes',
      trick: 'yes',
      because: 'yes',
      gain: 'yes',
    },
  })
}
