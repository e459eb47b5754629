// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { safeguardIds } from '../safeguard/safeguards.data.ts'
import {
  dataCategories,
  evidenceLevels,
  legalBases,
  partyKinds,
  purposes,
  sharingModes,
  subjectRoles,
} from '../sharing-question/sharing-question.ts'
import { sharingQuestionShape } from '../sharing-question/sharing-question.schema.ts'
import { lawIds } from './law.text.ts'
import { ruleMessages } from './sharing-rule.text.ts'
import { ruleOutcomes } from './sharing-rule.ts'

const bilingual = z.object({
  nl: z.string().trim().min(1, ruleMessages.wordsNeeded),
  en: z.string().trim().min(1, ruleMessages.wordsNeeded),
})

/** Only texts of the legislator and of the supervisor count as a source of a rule. */
const officialSource =
  /^https:\/\/(wetten\.overheid\.nl|eur-lex\.europa\.eu|(www\.)?autoriteitpersoonsgegevens\.nl|(zoek\.)?officielebekendmakingen\.nl)\//

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).min(1).optional()

const conditions = z.strictObject({
  senderKind: oneOf(partyKinds),
  receiverKind: oneOf(partyKinds),
  dataCategory: oneOf(dataCategories),
  subjectRole: oneOf(subjectRoles),
  isCriminalData: z.boolean().optional(),
  purpose: oneOf(purposes),
  mode: z.enum(sharingModes).optional(),
  evidenceLevel: oneOf(evidenceLevels),
  hasConsent: z.boolean().optional(),
  legalBasis: oneOf(legalBases),
})

const article = z.object({
  law: z.string().trim().min(2).max(100),
  article: z.string().trim().min(1).max(200),
  url: z.url().regex(officialSource, ruleMessages.officialSource),
})

const exampleCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  story: z.string().trim().min(10, ruleMessages.storyNeeded).max(1_000),
  question: sharingQuestionShape,
  expect: z.enum(ruleOutcomes),
  because: z.string().min(1),
  refusal: z.object({ title: bilingual, url: z.url() }).optional(),
})

export const ruleContentShape = z
  .strictObject({
    id: z
      .string()
      .max(60)
      // 'nieuw' and 'voorstellen' are pages beside those of the rules.
      .regex(/^(?!nieuw$|voorstellen$)[a-z0-9]+(-[a-z0-9]+)*$/, ruleMessages.idShape),
    title: bilingual,
    appliesWhen: conditions,
    outcome: z.enum(ruleOutcomes),
    safeguards: z.array(z.enum(safeguardIds)),
    articles: z.array(article).min(1, ruleMessages.articleNeeded),
    validFrom: z.iso.date().nullable(),
    validUntil: z.iso.date().nullable(),
    responsible: z.string().trim().min(2).max(200).nullable(),
    explanation: bilingual,
    questionForCounsel: bilingual,
    cases: z.array(exampleCase).min(1, ruleMessages.caseNeeded),
  })
  .superRefine((rule, problem) => {
    const say = (path: string, message: string) => problem.addIssue({ code: 'custom', path: [path], message })
    if (rule.safeguards.length > 0 !== (rule.outcome === 'allowed-with-conditions'))
      say('safeguards', ruleMessages.safeguardsAndOutcome)
    if (rule.validFrom !== null && rule.validUntil !== null && rule.validUntil < rule.validFrom)
      say('validUntil', ruleMessages.endsBeforeItBegins)
    if (new Set(rule.cases.map((each) => each.id)).size < rule.cases.length) say('cases', ruleMessages.caseTwice)
  })

/** One file of the rule set: the rules of one law. */
export const ruleFileShape = z.object({
  law: z.enum(lawIds),
  rules: z.array(ruleContentShape).min(1),
})

export const ruleSetHeadShape = z.object({
  version: z.string().min(1),
  publishedOn: z.iso.date(),
})
