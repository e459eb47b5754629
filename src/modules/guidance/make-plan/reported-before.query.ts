// SPDX-License-Identifier: EUPL-1.2
// No line in the record: whoever reported looks at their own, as at their report.
import { asSystem, type Context } from '#foundation/access'
import { findOwnReport, followedCode, listReportedMatter } from '#modules/reports'
import { situations } from '../show-first-advice/situations.text.ts'
import { type Answers, choices } from './answers.ts'

/** What the report of this browser says already of what the plan asks: chosen beforehand, and changed with one tap. */
export async function reportedBefore(ctx: Context, request: Request): Promise<Answers> {
  const code = followedCode.codeOf(ctx, request)
  const report = code === null ? null : await findOwnReport(ctx, code)
  if (!report) return {}
  const [matter] = await listReportedMatter(asSystem(ctx, 'guidance.read-own'), [report.id])
  const slug = situations.find(({ form }) => form === matter?.fraudForm)?.slug
  const what = choices.what.find((one) => one === slug)
  return { ...(what && { what: [what] }), ...(matter?.victimKind === 'company' && { who: ['entrepreneur'] }) }
}
