// SPDX-License-Identifier: EUPL-1.2
// No line in the record: whoever reported looks at their own, as at their report.
import { asSystem, type Context } from '#foundation/access'
import { listReportedMatter } from '#modules/reports'
import { formatIban, parseIban } from '#values'

/** The own account as the report says it, to begin the form with; '' when it says none. The caller proved the code. */
export async function reportedAccount(ctx: Context, reportId: string): Promise<string> {
  const [matter] = await listReportedMatter(asSystem(ctx, 'claims.reported-account'), [reportId])
  const demoBankAllowed = !ctx.settings.isProduction
  const found = (matter?.own ?? []).flatMap(({ text }) => {
    const parsed = parseIban(text, { demoBankAllowed })
    return parsed.ok ? [formatIban(parsed.value.canonical)] : []
  })
  return found[0] ?? ''
}
