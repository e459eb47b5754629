// SPDX-License-Identifier: EUPL-1.2
// No line in the record: whoever reported looks at their own, as at their report.
import { asSystem, type Context } from '#foundation/access'
import { readOwnRecalls } from '#modules/recovery'
import { checkedBefore, followedCode, listReportedMatter } from '#modules/reports'
import { type CalendarDate, dutchDay, formatIban, formatMoney } from '#values'
import { completed } from '../make-plan/answers.ts'
import { keptPlan } from '../make-plan/kept-plan.query.ts'
import { planIn } from '../make-plan/plan-code.ts'
import { longestOf } from './fill-letter.ts'
import { storyOfPlan } from './story-of-plan.ts'
import type { Field, Given, LetterTemplate } from './template.ts'

/** What this browser checked, chose in a plan or reported already, by the field of a letter that asks for it again. */
export async function knownBefore(ctx: Context, request: Request, template: LetterTemplate): Promise<Given> {
  const answers = planIn(keptPlan.codeOf(ctx, request) ?? '')?.answers ?? {}
  const checked = checkedBefore.fields(ctx, request)
  const isToday = completed(answers).ago?.includes('hour') === true
  const known: Given = {
    other: onlyOf(checked.paidTo),
    place: onlyOf(checked.site) ?? onlyOf(checked.seller),
    number: onlyOf(checked.display),
    paidOn: isToday ? asTyped(dutchDay(ctx.now())) : undefined,
    story: storyOfPlan(template, answers) || undefined,
    ...(answers.who?.includes('helper') ? {} : await reported(ctx, request)),
  }
  const fits = (field: Field) => (known[field]?.length ?? 0) > 0 && (known[field]?.length ?? 0) <= longestOf(field)
  return Object.fromEntries(template.fields.filter(fits).map((field) => [field, known[field]]))
}

async function reported(ctx: Context, request: Request): Promise<Given> {
  const code = followedCode.codeOf(ctx, request)
  const own = code === null ? null : await readOwnRecalls(ctx, code)
  if (!own || own.isOver) return {}
  const [matter] = await listReportedMatter(asSystem(ctx, 'guidance.read-own'), [own.reportId])
  const named = (kinds: readonly string[], roles: readonly string[]) =>
    onlyOf(
      matter?.stated.filter(({ kind, role }) => kinds.includes(kind) && roles.includes(role)).map(({ text }) => text),
    )
  const { from, to, amountInCents, day } = own.known
  const story = matter?.narrative.trim() ?? ''
  const found: Given = {
    own: from && formatIban(from),
    other: to && formatIban(to),
    amount: amountInCents === null ? undefined : formatMoney(amountInCents, 'nl').replace(/^€\s/, ''),
    paidOn: day ? asTyped(day as CalendarDate) : undefined,
    place: named(['web-address'], ['site']) ?? named(['user-name', 'company-number', 'web-address'], ['seller']),
    number: named(['phone'], ['display', 'contact']),
    // A longer one is theirs to shorten: half a story says something else.
    story: story.length <= longestOf('story') ? story : undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value))
}

/** Of two nobody knows which a letter is about. */
function onlyOf(all: readonly string[] | undefined): string | undefined {
  return all?.length === 1 ? all[0] : undefined
}

function asTyped(day: CalendarDate): string {
  return day.split('-').toReversed().join('-')
}
