// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '#foundation/modules'
import { sharingRuleList, sharingRulesQuery } from '../decide-sharing/decide-sharing.schema.ts'
import { findCurrentRules } from '../rule-set/current-rules.query.ts'
import { filteredRules } from './rule-filter.ts'

export const listRulesApi = defineApi({
  method: 'GET',
  path: '/v1/sharing-rules',
  allow: 'anyone',
  operationId: 'listSharingRules',
  tag: 'Sharing rules',
  summary: 'Regels over delen, met bron en voorbeelden · Rules about sharing, with source and examples',
  description:
    'The rules that count now, each with its conditions, its articles, its validity, who answers for it and its example cases. A rule that forbids beats every rule that allows; what no rule knows is not established, and permits nothing. A `draft` permits nothing in production.',
  query: sharingRulesQuery,
  responses: { 200: sharingRuleList },
  async run(ctx, { query }) {
    const { law, outcome, status, after, limit } = query
    const { edition, rules } = await findCurrentRules(ctx)
    const found = filteredRules(rules, { law, outcome, status })
    const start = after === undefined ? 0 : found.findIndex((rule) => rule.id === after) + 1
    const items = found.slice(start, start + limit)
    const next = start + limit < found.length ? (items.at(-1)?.id ?? null) : null
    return {
      status: 200,
      headers: { 'cache-control': 'public, max-age=60' },
      body: { ruleSet: edition, items, next },
    }
  },
})
