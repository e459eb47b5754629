// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { Context } from '#foundation/access'
import { linkReports } from '#modules/cases'
import { recordSightings } from '#modules/identifiers'
import { submitReports } from '#modules/reports'
import type { IdentifierKind } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { askMeasure } from '../ask-measure/ask-measure.command.ts'
import { choiceOf } from '../ask-measure/choice.ts'
import { readOrigin } from '../ask-measure/origin.query.ts'

export const asker = (test: TestContext, organisation = 'politie-demo'): Context =>
  test.as(organisation, 'measures:ask', 'cases:read', 'cases:work', 'reports:read', 'signals:read')
export const bank = (test: TestContext): Context => test.as('deltabank-demo', 'measures:answer')

interface Told {
  kind: IdentifierKind
  value: string
  controller?: string
  fraudForm?: string
}

/** Two verified reports about the same account or number, linked as they come in. Returns their ids, the first of which leads to the case. */
export async function caseAbout(
  test: TestContext,
  { kind, value, controller = 'politie-demo', fraudForm = 'FF-111' }: Told,
): Promise<[string, string]> {
  const role = kind === 'iban' ? ('paid-to' as const) : ('contact' as const)
  const receipts = await submitReports(
    test.ctx,
    [1, 2].map((n) => ({
      // No two stories are alike, or they would be one case.
      narrative: `GEHEIM ${Array.from({ length: 12 }, () => randomUUID()).join(' ')} ${n}`,
      fraudForm,
      identifiers: [{ kind, value, role }],
    })),
    { origin: 'api', controllerOrganisationId: controller },
  )
  const ids = receipts.map(({ reportId }) => reportId)
  await recordSightings(test.ctx, ids)
  await linkReports(test.ctx, ids)
  return [ids[0] ?? '', ids[1] ?? '']
}

/** Asks the bank of the account to freeze it, as the page does. */
export async function askedToFreeze(test: TestContext, report: string, note = ''): Promise<string> {
  const { proposals } = await readOrigin(asker(test), { case: report })
  const found = proposals.find(({ measure }) => measure === 'freeze')
  if (!found) throw new Error('nobody can be asked to freeze this')
  return askMeasure(asker(test), { case: report }, { choice: choiceOf(found), ...(note && { note }) })
}
