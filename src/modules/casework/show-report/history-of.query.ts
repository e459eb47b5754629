// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { namesOfPeople, organisationNames } from '#modules/partners'
import type { ReadReport } from '#modules/reports'
import { statusText } from '../work/status.text.ts'
import { reportText } from './show-report.text.ts'

/** What became of a report, the oldest first: when, what, why, and who did it. */
export async function historyOf(
  ctx: Context,
  { steps, origin }: Pick<ReadReport, 'steps' | 'origin'>,
): Promise<{ at: Date; text: string; reason: string | null; who: string }[]> {
  const [s, t] = [translate(statusText, ctx.language), translate(reportText, ctx.language)]
  const people = await namesOfPeople(
    ctx,
    steps.flatMap(({ personId }) => personId ?? []),
  )
  const organisations = await organisationNames(ctx, [
    ...new Set(steps.flatMap(({ organisationId }) => organisationId ?? [])),
  ])
  return steps.map(({ at, step, status, reason, personId, organisationId }) => {
    const byNobody = t(step === 'withdraw' && origin === 'web' ? 'who-reporter' : 'who-program')
    const organisation = organisationId && (organisations.get(organisationId) ?? organisationId)
    return { at, text: s(status), reason, who: (personId && people.get(personId)) || organisation || byNobody }
  })
}
