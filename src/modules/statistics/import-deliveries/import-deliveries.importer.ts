// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { Importer } from '#foundation/modules'
import { messageOf, translate } from '#foundation/text'
import type { DeliveryAgreement } from '../delivery/delivery.ts'
import { deliveryColumns, deliveryRow } from './delivery-row.schema.ts'
import { deliveriesText } from './import-deliveries.text.ts'
import { putAgreements } from './put-agreements.command.ts'

/** `npm run import -- deliveries.csv`: what each source agreed to give, one agreement a line. */
export const deliveriesImporter: Importer = {
  name: 'delivery agreements',
  recognises: ({ firstLine }) => firstLine.replace(/^\uFEFF/, '').trim() === deliveryColumns.join(','),
  async run(ctx, path) {
    const t = translate(deliveriesText, ctx.language)
    let rows: { record: unknown; info: { lines: number } }[]
    try {
      rows = parse(await readFile(path), { columns: true, bom: true, info: true, skip_empty_lines: true, to: 10_000 })
    } catch (error) {
      if (error instanceof CsvError) return [t('broken', { line: Number(error.lines ?? 0) })]
      throw error
    }
    const good: Omit<DeliveryAgreement, 'id'>[] = []
    const wrong: string[] = []
    for (const { record, info } of rows) {
      const read = deliveryRow.safeParse(record)
      if (read.success) good.push(read.data)
      else
        for (const {
          path: [column],
          message,
        } of read.error.issues)
          wrong.push(t('line', { line: info.lines, column: String(column), what: messageOf(message, ctx.language) }))
    }
    return [t('done', await putAgreements(ctx, good)), ...wrong]
  },
}
