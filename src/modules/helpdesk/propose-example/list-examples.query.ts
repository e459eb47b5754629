// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { type ExampleCase, exampleCaseOf } from './example-case.ts'
import { selectExamples } from './example-case.store.ts'

/** Examples that experts proposed and nobody decided about yet, oldest first. No personal data: their stories were published. */
export async function listProposedExamples(ctx: Context): Promise<(ExampleCase & { id: string })[]> {
  const rows = await transaction(asSystem(ctx, 'helpdesk.list-examples'), (tx) => selectExamples(tx, 'proposed'))
  return rows.flatMap((row) => {
    const example = exampleCaseOf(row)
    return example ? [{ id: row.id, ...example }] : []
  })
}
