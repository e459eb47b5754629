// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { lawIds } from '../sharing-rule/law.text.ts'
import { sharingQuestionShape } from '../sharing-question/sharing-question.schema.ts'
import { dataCategories } from '../sharing-question/sharing-question.ts'
import { ruleContentShape } from '../sharing-rule/sharing-rule.schema.ts'
import { ruleOutcomes } from '../sharing-rule/sharing-rule.ts'

const outcome = z.enum([...ruleOutcomes, 'not-established'])
const safeguard = z.object({
  id: z.string(),
  text: z.string(),
  state: z
    .enum(['shown', 'not-built', 'people'])
    .describe('shown: the program sees to it and a test shows that; not-built: it should; people: it is for people'),
})

const rule = z.object({
  ...ruleContentShape.shape,
  version: z.number().int(),
  status: z.enum(['draft', 'adopted']),
  law: z.string(),
  adoptedBy: z.string().nullable(),
})

export const sharingRuleShape = rule.meta({ id: 'SharingRule' })

const decidingRule = rule
  .pick({
    id: true,
    title: true,
    version: true,
    status: true,
    articles: true,
    validFrom: true,
    validUntil: true,
    responsible: true,
    explanation: true,
    questionForCounsel: true,
  })
  .meta({ id: 'DecidingRule' })

export const sharingAnswerShape = z
  .object({
    outcome: outcome.describe('not-established: no jurist adopted a rule for this yet; it permits nothing'),
    isPermitted: z.boolean().describe('Only when adopted rules allow it. Send nothing when this is false'),
    reason: z
      .enum(['adopted-rules', 'draft-rules', 'no-rule'])
      .describe('What the outcome follows from; no-rule: no rule knows this case'),
    likely: z.enum(ruleOutcomes).describe('What it would be when every rule that applies were adopted'),
    statement: z.string(),
    isLegalAdvice: z.literal(false),
    question: sharingQuestionShape,
    perCategory: z.array(
      z.object({ category: z.enum(dataCategories), outcome, likely: z.enum(ruleOutcomes), rules: z.array(z.string()) }),
    ),
    rules: z.array(decidingRule).describe('The rules that decided; none when no rule knows the case'),
    near: z
      .array(z.object({ id: z.string(), title: z.string(), unmet: z.array(z.string()) }))
      .describe('With no-rule: rules that would decide were the answers in unmet others'),
    safeguards: z.array(safeguard).describe('Everything that must be seen to'),
    ruleSet: z.string().describe('Version of the edition of rules that was loaded last'),
  })
  .meta({ id: 'SharingAnswer' })

export const sharingRulesQuery = z.object({
  law: z.enum(lawIds).optional(),
  outcome: z.enum(ruleOutcomes).optional(),
  status: z.enum(['draft', 'adopted']).optional(),
  after: z.string().max(60).optional().describe('The value of `next` in the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export const sharingRuleList = z
  .object({ ruleSet: z.string(), items: z.array(sharingRuleShape), next: z.string().nullable() })
  .meta({ id: 'SharingRuleList' })
