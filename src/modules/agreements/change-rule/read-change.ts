// SPDX-License-Identifier: EUPL-1.2
import { answersIn, questionOf, stepToShow } from '../ask-sharing/question-steps.ts'
import { dayIn } from '../ask-sharing/day-in.ts'
import type { Conditions, ExampleCase, RuleContent } from '../sharing-rule/sharing-rule.ts'
import { changeMessages } from './change-rule.text.ts'
import { nextCaseId } from './next-case-id.ts'

export type Entries = Record<string, string | string[]>

/** Conditions of which several may hold, as the form names them. */
export const listConditions = [
  'senderKind',
  'receiverKind',
  'dataCategory',
  'subjectRole',
  'purpose',
  'evidenceLevel',
  'legalBasis',
] as const

export interface ReadChange {
  /** Still unchecked: the shape of a rule says what is wrong with it. */
  content: unknown
  errors: { field: string; code: string }[]
}

/** From the form to a rule. `earlier`: the rule that is changed, whose example cases can be kept; null for a new one. */
export function readChange(entries: Entries, earlier: RuleContent | null): ReadChange {
  const errors: ReadChange['errors'] = []
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : '')
  const many = (name: string) => [entries[name] ?? []].flat()
  const bilingual = (name: string) => ({ nl: one(`${name}Nl`), en: one(`${name}En`) })
  const day = (name: string): string | null => {
    const parts = new URLSearchParams(
      ['day', 'month', 'year'].map((part) => [`datum-${part}`, one(`${name}-${part}`)] as [string, string]),
    )
    const read = dayIn(parts)
    if (read.isWrong) errors.push({ field: name, code: changeMessages.dateNotRead })
    return read.day
  }
  const id = earlier?.id ?? one('id')
  const kept = (earlier?.cases ?? []).filter((each) => many('keepCase').includes(each.id))
  const added = newCase(one, id, earlier?.cases ?? [], errors)
  const content = {
    id,
    title: bilingual('title'),
    appliesWhen: conditionsIn(one, many),
    outcome: one('outcome'),
    safeguards: many('safeguards'),
    articles: articlesIn(one('articles'), errors),
    validFrom: one('inForce') === 'no' ? null : day('validFrom'),
    validUntil: day('validUntil'),
    responsible: one('responsible') || null,
    explanation: bilingual('explanation'),
    questionForCounsel: bilingual('counsel'),
    cases: [...kept, ...added],
  }
  return { content, errors }
}

function conditionsIn(one: (name: string) => string, many: (name: string) => string[]): Conditions {
  const conditions: Record<string, unknown> = {}
  for (const name of listConditions) if (many(name).length > 0) conditions[name] = many(name)
  for (const name of ['isCriminalData', 'hasConsent'])
    if (one(name) === 'yes' || one(name) === 'no') conditions[name] = one(name) === 'yes'
  if (one('mode') !== '' && one('mode') !== 'any') conditions.mode = one('mode')
  return conditions
}

/** One article a line: law | article | address. */
function articlesIn(text: string, errors: ReadChange['errors']) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const parts = line.split('|').map((part) => part.trim())
    if (parts.length !== 3) errors.push({ field: 'articles', code: changeMessages.articleLine })
    const [law = '', article = '', url = ''] = parts
    return { law, article, url }
  })
}

/** An example is the address of a question of the public page, with what the answer must be. */
function newCase(
  one: (name: string) => string,
  ruleId: string,
  known: readonly ExampleCase[],
  errors: ReadChange['errors'],
): ExampleCase[] {
  const link = one('caseLink')
  const story = one('caseStory')
  if (link === '' && story === '') return []
  const address = new URLSearchParams(link.slice(link.indexOf('?') + 1))
  const answers = answersIn(address)
  if (!link.includes('?') || stepToShow(answers, null) !== null) {
    errors.push({ field: 'caseLink', code: changeMessages.linkNotRead })
    return []
  }
  const { at, ...asked } = questionOf(answers, '')
  const { day } = dayIn(address)
  const question = { ...asked, ...(day !== null && { at: day }) }
  const expect = one('caseExpect') as ExampleCase['expect']
  if (one('caseExpect') === '') errors.push({ field: 'caseExpect', code: changeMessages.answerNeeded })
  const id = nextCaseId({ id: ruleId, cases: known })
  return [{ id, story, question, expect, because: one('caseBecause') || ruleId }]
}

/** What the form shows of a rule that is there; the other way round. */
export function entriesOfRule(content: RuleContent): Entries {
  const when = content.appliesWhen
  const yesNo = (value: boolean | undefined) => (value === undefined ? 'any' : value ? 'yes' : 'no')
  const dayParts = (name: string, day: string | null): Entries => {
    const [year = '', month = '', date = ''] = (day ?? '').split('-')
    return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date }
  }
  return {
    id: content.id,
    titleNl: content.title.nl,
    titleEn: content.title.en,
    explanationNl: content.explanation.nl,
    explanationEn: content.explanation.en,
    counselNl: content.questionForCounsel.nl,
    counselEn: content.questionForCounsel.en,
    outcome: content.outcome,
    safeguards: [...content.safeguards],
    articles: content.articles.map(({ law, article, url }) => `${law} | ${article} | ${url}`).join('\n'),
    inForce: content.validFrom === null ? 'no' : 'yes',
    ...dayParts('validFrom', content.validFrom),
    ...dayParts('validUntil', content.validUntil),
    responsible: content.responsible ?? '',
    ...Object.fromEntries(listConditions.map((name) => [name, [...(when[name] ?? [])]])),
    isCriminalData: yesNo(when.isCriminalData),
    hasConsent: yesNo(when.hasConsent),
    mode: when.mode ?? 'any',
    keepCase: content.cases.map((each) => each.id),
  }
}
