// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { translate } from '#foundation/text'
import { hoursForRecall, recallReach } from '#modules/recovery'
import { daysAfter, dutchDay, isRowId } from '#values'
import { phoneText } from './advise-caller.text.ts'
import { languagesIn, questionsIn } from './call-advice.query.ts'

/** What the page of a call begins with. `report`: the number of a report of which the call is, as it stood in the address. */
export async function newCall(ctx: Context, report: string) {
  const { language } = ctx
  const today = dutchDay(ctx.now())
  return {
    // Whether it is of the own organisation is looked at before anything is done with it.
    reportId: isRowId(report) ? report : '',
    callId: ctx.newId(),
    // A call that is kept in the tab is only of whoever had it.
    by: 'id' in ctx.actor ? ctx.actor.id : '',
    title: translate(phoneText, language)('title'),
    questions: questionsIn(language),
    languages: languagesIn(language),
    hoursToAsk: hoursForRecall,
    now: ctx.now().getTime(),
    days: Array.from({ length: 8 }, (_, back) => daysAfter(today, -back)),
    reach: mayDo(ctx.actor, 'recovery:follow') ? await recallReach(ctx) : null,
    mayHelp: mayDo(ctx.actor, 'aftercare:work'),
  }
}
