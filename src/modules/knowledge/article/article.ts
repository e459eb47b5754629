// SPDX-License-Identifier: EUPL-1.2

export const articleKinds = ['article', 'practice', 'method'] as const
export type ArticleKind = (typeof articleKinds)[number]

export const articleStatuses = ['draft', 'published', 'withdrawn'] as const
export type ArticleStatus = (typeof articleStatuses)[number]
export type ArticleStep = 'publish' | 'revise' | 'withdraw'

/** Every allowed step; the drawing in docs/ is made from this table. Only a person withdraws: nothing is hidden because a day has passed. */
export const articleSteps: Record<ArticleStatus, Partial<Record<ArticleStep, ArticleStatus>>> = {
  draft: { publish: 'published', revise: 'draft', withdraw: 'withdrawn' },
  published: { publish: 'published', revise: 'published', withdraw: 'withdrawn' },
  withdrawn: {},
}

/** From wide to narrow. The labels of the traffic light protocol (TLP 2.0) that they stand for: CLEAR, GREEN, AMBER, RED. */
export const articleAudiences = ['public', 'partners', 'amber', 'red'] as const
export type ArticleAudience = (typeof articleAudiences)[number]

export const tlpLabels: Record<ArticleAudience, string> = {
  public: 'TLP:CLEAR',
  partners: 'TLP:GREEN',
  amber: 'TLP:AMBER',
  red: 'TLP:RED',
}

/** Who may read an article that is not for all partners. */
export interface Recipients {
  /** Ids of organisations; of TLP:AMBER. */
  organisations: readonly string[]
  /** `personKey`s; of TLP:RED. */
  people: readonly string[]
}

/** A person as long as he or she works there: who goes to another organisation does not take what was named to them along. */
export function personKey({ id, organisationId }: { id: string; organisationId: string }): string {
  return `${organisationId} ${id}`
}

type Circle = Recipients & { audience: ArticleAudience }

/** Does somebody get to read it who could not before? Then remarks that were made in the smaller circle stay there. */
export function isWider(before: Circle, after: Circle): boolean {
  if (before.audience === 'public' || before.audience === 'partners')
    return after.audience === 'public' && before.audience === 'partners'
  if (after.audience === 'public' || after.audience === 'partners') return true
  const isOfRed = before.audience === 'red'
  if (after.audience === 'amber') return isOfRed || after.organisations.some((id) => !before.organisations.includes(id))
  return after.people.some((key) =>
    isOfRed ? !before.people.includes(key) : !before.organisations.includes(key.split(' ')[0] ?? ''),
  )
}

/** The day of its review has passed: it says so itself, and stays where it is. ISO dates. */
export function isStale({ status, reviewOn }: { status: ArticleStatus; reviewOn: string }, today: string): boolean {
  return status === 'published' && reviewOn < today
}
