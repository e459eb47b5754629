// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, type Translate } from '#foundation/text'
import { type EverydayKind, telAddress } from '#values'
import { type Answer, isCodeOfOurs } from './answer.ts'
import { isHelpNeed } from './help-asked.ts'
import { needAnswers } from './need-answers.ts'

/** The one thing to do next: a page, or a number to call. */
export interface NextStep {
  text: string
  href: string
  /** A page that leads on to where a number would be typed again: what was checked can come along. */
  carries: boolean
}

export type StepKey =
  | 'stepPaid'
  | 'stepGave'
  | 'stepSent'
  | 'stepHungUp'
  | 'stepCall'
  | 'stepPause'
  | 'stepDrawings'
  | 'stepBank'
  | 'stepDanger'
  | 'step113'
  | 'stepHelp'
  | 'stepNow'
  | 'stepMule'
  | 'stepAgain'
  | 'stepCode'

const plan = '/hulp/plan'
/** What is said there begins where somebody has hung up. */
const afterCall = '/hulp/bankhelpdesk'
const pages = {
  stepPaid: plan,
  stepGave: plan,
  stepSent: plan,
  stepHungUp: afterCall,
  stepPause: '/even-wachten',
  stepDrawings: '/hulp/taal',
  stepBank: '/hulp/bel-uw-bank',
  stepHelp: '/hulp',
  stepNow: '/hulp',
  stepMule: '/hulp/geldezel',
  stepCode: '/ik-heb-een-code',
} as const

export function nextStep(
  said: Answer,
  kind: EverydayKind | null,
  language: Language,
  t: Translate<StepKey>,
  isPaid: boolean,
): NextStep {
  const known = stepOf(said, kind)
  const key = known === 'stepPause' && isPaid ? 'stepPaid' : known
  const { name = '', phone = null } = said.organisation ?? {}
  if (key === 'stepDanger' || key === 'step113') return callStep(key, t)
  if (key === 'stepAgain') return { text: t(key), href: '#vraag', carries: false }
  if (key === 'stepCall') return { text: t(key, { organisation: name }), href: telAddress(phone ?? ''), carries: false }
  const page = (isHelpNeed(said.reason) && needAnswers[said.reason].page) || pages[key]
  return { text: t(key), href: addressIn(language, page), carries: page === plan || page === afterCall }
}

/** To call for help at once. */
export function callStep(key: 'stepDanger' | 'step113', t: Translate<typeof key>): NextStep {
  return { text: t(key), href: telAddress(key === 'stepDanger' ? '112' : '113'), carries: false }
}

function stepOf({ answer, reason, form, organisation }: Answer, kind: EverydayKind | null): StepKey {
  switch (answer) {
    case 'above_threshold':
      return kind === 'iban' || kind === 'crypto-address' || kind === 'merchant' ? 'stepPaid' : 'stepGave'
    case 'looks_like_known':
      return 'stepGave'
    case 'likely_fraud':
      if (form === 'FF-120') return 'stepSent'
      return form === 'FF-200' || form === 'FF-400' || form === 'FF-500' ? 'stepGave' : 'stepPaid'
    case 'often_imitated':
      if (organisation?.phone) return 'stepCall'
      return kind === 'phone' ? 'stepBank' : 'stepGave'
    case 'none_or_too_few':
    case 'unavailable':
      return kind === 'phone' ? 'stepHungUp' : 'stepPause'
    case 'cannot_check':
      if (isHelpNeed(reason)) return needAnswers[reason].step
      if (isCodeOfOurs({ reason })) return 'stepCode'
      if (reason === 'other-tongue') return 'stepDrawings'
      return reason === 'message-unsure' ? 'stepPause' : 'stepAgain'
  }
}
