// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '#foundation/modules'
import { translate } from '#foundation/text'
import { sharingQuestionShape } from '../sharing-question/sharing-question.schema.ts'
import { outcomeText } from '../sharing-question/sharing-question.text.ts'
import { permits } from '../sharing-rule/decide.ts'
import { shownSafeguards } from '../sharing-rule/shown-rule.ts'
import { decideSharing } from './decide-sharing.query.ts'
import { sharingAnswerShape } from './decide-sharing.schema.ts'

export const decideSharingApi = defineApi({
  method: 'POST',
  path: '/v1/sharing-questions',
  allow: 'anyone',
  operationId: 'askWhetherToShare',
  tag: 'Sharing rules',
  summary: 'Vraag of iets gedeeld mag worden · Ask whether something may be shared',
  description:
    'May these kinds of data be shared, by whom, with whom, what for? The question holds codes of closed lists only: never send the data themselves. ' +
    'Nothing is kept. The answer is no legal advice: as long as no jurist adopted the rules that apply, it is `not-established`, with what is likely and the question for counsel. Where no rule knows the case it is `not-established` too, for the `reason` `no-rule`: nothing may be sent then.',
  body: sharingQuestionShape,
  responses: { 200: sharingAnswerShape },
  async run(ctx, { body }) {
    const answer = await decideSharing(ctx, body)
    const { outcome, likely, question, perCategory, rules, near, safeguards, edition } = answer
    const isDraft = outcome === 'not-established'
    return {
      status: 200,
      body: {
        outcome,
        isPermitted: permits(answer, false),
        reason: rules.length === 0 ? 'no-rule' : isDraft ? 'draft-rules' : 'adopted-rules',
        likely,
        statement: translate(outcomeText, ctx.language)(outcome),
        isLegalAdvice: false,
        question,
        perCategory: perCategory.map((each) => ({ ...each, rules: each.rules.map(({ id }) => id) })),
        rules,
        near: near.map(({ rule, unmet }) => ({ id: rule.id, title: rule.title[ctx.language], unmet: [...unmet] })),
        safeguards: shownSafeguards(safeguards, ctx.language),
        ruleSet: edition,
      },
    }
  },
})
