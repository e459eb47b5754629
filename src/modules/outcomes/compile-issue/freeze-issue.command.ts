// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { disclosurePolicy } from '#modules/statistics'
import { dutchDay } from '#values'
import { protectedFlow } from '../count-flow/shown-flow.ts'
import { publisherIn } from '../delivery/who.query.ts'
import { halfYearOf, parseHalfYear } from '../outcome/half-year.ts'
import { issueMessages as message } from './compile.text.ts'
import { type Composed, composeHalf } from './compose.query.ts'
import { type IssueContent, type Population, populations } from './issue-content.ts'
import { insertIssue, selectVersions } from './issue.store.ts'
import { showResults } from './show-results.ts'

/**
 * Freezes what is known of a half-year, protected as everybody may see it, until a second person publishes or discards it. Refused while another waits, when
 * nobody delivered, when police and prosecutor contradict each other, and without a reason when the half-year was published before.
 */
export async function freezeIssue(
  ctx: Context,
  { half: written, why }: { half: string; why?: string | undefined },
): Promise<string> {
  const half = parseHalfYear(written)
  if (half === null || half >= halfYearOf(dutchDay(ctx.now()))) throw wrong('half', message.issueHalf)
  await transaction(ctx, (tx) => publisherIn(ctx, tx))
  const composed = await composeHalf(ctx, half)
  if (composed.isEmpty) throw wrong('half', message.nothingDelivered)
  const [clash] = composed.clashes
  if (clash) throw wrong('half', message.clash, { where: `${clash.period}, ${clash.form}, ${clash.region}` })
  return transaction(ctx, async (tx) => {
    const person = await publisherIn(ctx, tx)
    return seeingAll(ctx, tx, async () => {
      const versions = await selectVersions(tx, half)
      if (versions.some(({ status }) => status === 'frozen')) throw new Refusal(message.frozenAlready, { status: 409 })
      const reason = (why ?? '').trim().slice(0, 500)
      if (versions.length > 0 && reason === '') throw wrong('why', message.whyRequired)
      const published = versions.filter(({ status }) => status === 'published').map(({ content }) => content)
      const content = contentOf(composed, published, ctx.settings.isDemo)
      const id = ctx.newId()
      const version = Math.max(0, ...versions.map((one) => one.version)) + 1
      await insertIssue(tx, {
        id,
        half,
        version,
        why: versions.length > 0 ? reason : null,
        content,
        digest: digestOf(content),
        frozenBy: person.id,
        frozenAt: ctx.now(),
      })
      const detail = { half, version }
      await recordAudit(ctx, tx, { action: 'outcomes.issue-frozen', subjectKind: 'issue', subjectId: id, detail })
      return id
    })
  })
}

function wrong(field: string, code: string, values: Record<string, string> = {}): Refusal {
  return new Refusal(code, { values, fields: [{ field, code, values }] })
}

/** What everybody may see of it. `earlier`: versions of the same half-year that are published. */
export function contentOf(composed: Composed, earlier: readonly IssueContent[], isExample: boolean): IssueContent {
  const hiddenBefore = (population: Population) =>
    earlier.flatMap(({ flows }) =>
      Object.entries(flows[population]?.cells ?? {}).flatMap(([cell, shown]) => (shown === null ? [cell] : [])),
    )
  return {
    half: composed.half,
    asOf: composed.asOf,
    isExample,
    policy: disclosurePolicy.version,
    sources: composed.sources,
    flows: Object.fromEntries(
      populations.map((population) => [
        population,
        protectedFlow(composed.inputs[population], hiddenBefore(population)),
      ]),
    ),
    results: showResults(composed.results),
  }
}

export function digestOf(content: IssueContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
