// SPDX-License-Identifier: EUPL-1.2
import type { Importer } from '#foundation/modules'
import { messageOf, translate } from '#foundation/text'
import type { DeliveryAgreement } from '../delivery/delivery.ts'
import { readHeader } from '../import-figures/csv-header.ts'
import { readCsv } from '../import-figures/read-csv.importer.ts'
import { deliveryColumns, deliveryRow } from './delivery-row.schema.ts'
import { deliveriesText } from './import-deliveries.text.ts'
import { putAgreements } from './put-agreements.command.ts'

/** `npm run import -- deliveries.csv`: what each source agreed to give, one agreement a line. */
export const deliveriesImporter: Importer = {
  name: 'delivery agreements',
  recognises: ({ firstLine }) => readHeader(firstLine, deliveryColumns) !== null,
  async run(ctx, path) {
    const t = translate(deliveriesText, ctx.language)
    const rows = await readCsv(path, deliveryColumns, { language: ctx.language })
    if (typeof rows === 'string') return [rows]
    const good: Omit<DeliveryAgreement, 'id'>[] = []
    const wrong: string[] = []
    for (const { line, row } of rows) {
      const read = deliveryRow.safeParse(row)
      if (read.success) good.push(read.data)
      else
        for (const {
          path: [column],
          message,
        } of read.error.issues)
          wrong.push(t('line', { line, column: String(column), what: messageOf(message, ctx.language) }))
    }
    return [t('done', await putAgreements(ctx, good)), ...wrong]
  },
}
