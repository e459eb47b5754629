// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Language } from '#foundation/text'
import { type SafeguardId, safeguards } from '../safeguard/safeguards.data.ts'
import type { SharingRule } from './sharing-rule.ts'

export interface ShownSafeguard {
  id: string
  text: string
  /** The program sees to it and a test shows that; it should and does not yet; or it is for people. */
  state: 'shown' | 'not-built' | 'people'
}

/** A rule as one reader sees it, in one language. */
export interface ShownRule {
  id: string
  title: string
  explanation: string
  articles: { text: string; url: string }[]
  outcome: SharingRule['outcome']
  status: SharingRule['status']
  version: number
  law: string
  /** Days in words; from is null as long as the law is not in force. */
  from: string | null
  until: string | null
  responsible: string | null
  adoptedBy: string | null
  counsel: string
}

export function shownRule(rule: SharingRule, language: Language): ShownRule {
  return {
    id: rule.id,
    title: rule.title[language],
    explanation: rule.explanation[language],
    articles: rule.articles.map(({ law, article, url }) => ({ text: `${law}, ${article}`, url })),
    outcome: rule.outcome,
    status: rule.status,
    version: rule.version,
    law: rule.law,
    from: inWords(rule.validFrom, language),
    until: inWords(rule.validUntil, language),
    responsible: rule.responsible,
    adoptedBy: rule.adoptedBy,
    counsel: rule.questionForCounsel[language],
  }
}

export function shownSafeguards(ids: readonly string[], language: Language): ShownSafeguard[] {
  return ids
    .filter((id): id is SafeguardId => Object.hasOwn(safeguards, id))
    .map((id) => {
      const { by, test } = safeguards[id]
      return { id, text: safeguards[id][language], state: by === 'people' ? 'people' : test ? 'shown' : 'not-built' }
    })
}

/** '2018-05-25' as '25 mei 2018'. */
export function inWords(day: string | null, language: Language): string | null {
  return day && formatDate(new Date(`${day}T12:00:00Z`), language)
}
