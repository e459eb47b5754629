// SPDX-License-Identifier: EUPL-1.2
import type { Audience } from './audience.ts'
import type { Stances } from './stance.ts'

export const versionStatuses = ['waiting', 'in-force', 'replaced', 'recalled', 'withdrawn'] as const
export type VersionStatus = (typeof versionStatuses)[number]
export type VersionStep = 'sign' | 'withdraw' | 'replace' | 'recall'

/** Every allowed step; the drawing in docs/ is made from this table. What ended stays ended. */
export const versionSteps: Record<VersionStatus, Partial<Record<VersionStep, VersionStatus>>> = {
  waiting: { sign: 'in-force', withdraw: 'withdrawn' },
  'in-force': { replace: 'replaced', recall: 'recalled' },
  replaced: {},
  recalled: {},
  withdrawn: {},
}

/** So many organisations must agree before a message is in force; who proposes is one of them. */
export const signaturesNeeded = 2

/** All that one version says. */
export interface MessageContent {
  /** The one sentence. */
  sentence: string
  sentenceEn: string
  /** What to do, and what not. */
  dos: string[]
  dosEn: string[]
  donts: string[]
  dontsEn: string[]
  /** Which organisation had a person translate it; '' when there is no English. */
  englishBy: string
  source: { title: string; publisher: string; url: string }
  stances: Stances
}

export interface Version extends MessageContent {
  messageId: string
  number: number
  form: string
  audience: Audience
  status: VersionStatus
  organisationId: string
  madeAt: Date
  inForceAt: Date | null
  endedAt: Date | null
  because: string
  isExample: boolean
  /** Organisations that agreed, the first first. */
  signedBy: string[]
}

/** How a version is named in a clash: '0190….3'. */
export function versionKey({ messageId, number }: Pick<Version, 'messageId' | 'number'>): string {
  return `${messageId}.${number}`
}

/** The messages that fit, the closest first: this form before what it is a kind of and before every form; this audience before everyone. */
export function closestFirst<One extends { form: string; audience: Audience }>(
  all: readonly One[],
  asked: { forms: readonly string[]; audience: Audience },
): One[] {
  const places = [...asked.forms, '']
  return all
    .filter(({ form, audience }) => places.includes(form) && (audience === asked.audience || audience === 'everyone'))
    .toSorted(
      (a, b) =>
        places.indexOf(a.form) - places.indexOf(b.form) ||
        Number(a.audience !== asked.audience) - Number(b.audience !== asked.audience),
    )
}
