// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { listBases } from '../decide-sharing/decide-sharing.query.ts'
import { exchanges } from '../exchange/exchanges.data.ts'
import { findCurrentRules } from '../rule-set/current-rules.query.ts'
import { outcomeText } from '../sharing-question/sharing-question.text.ts'
import type { Outcome } from '../sharing-rule/decide.ts'
import { text } from './ask-sharing.text.ts'
import { addressOf, answersOf } from './question-steps.ts'

/** Exchanges with the same answer together, in the order in which the answers first come. */
function groupedBy<Item extends { answer: string; outcome: Outcome }>(items: Item[]) {
  const groups = new Map<string, { answer: string; outcome: Outcome; items: Item[] }>()
  for (const item of items) {
    const group = groups.get(item.answer) ?? { answer: item.answer, outcome: item.outcome, items: [] }
    group.items.push(item)
    groups.set(item.answer, group)
  }
  return [...groups.values()]
}

/** What Dijkwacht itself may, and what really was refused. */
export async function startOfSharing(ctx: Context, self: string) {
  const { language } = ctx
  const t = translate(text, language)
  const bases = await listBases(ctx)
  const { rules } = await findCurrentRules(ctx)
  const to = (question: Parameters<typeof answersOf>[0], at?: string) =>
    `${self}${addressOf(answersOf(question), { datum: at ?? null })}`
  return {
    onTrial: !ctx.settings.isProduction,
    own: groupedBy(
      bases.map(({ id, answer: { outcome, likely, rules: deciding } }) => {
        const said = translate(outcomeText, language)(outcome)
        const more = deciding.length === 0 ? t('noRuleShort') : t('likely', { answer: t(`likely-${likely}`) })
        return {
          answer: outcome === 'not-established' ? `${said}. ${more}` : `${said}.`,
          outcome,
          id,
          title: exchanges[id].title[language],
          href: to(exchanges[id].question),
        }
      }),
    ),
    refused: rules
      .flatMap((rule) => rule.cases)
      .flatMap((each) =>
        each.refusal
          ? [
              {
                id: each.id,
                title: each.refusal.title[language],
                url: each.refusal.url,
                href: to(each.question, each.question.at),
              },
            ]
          : [],
      ),
  }
}
