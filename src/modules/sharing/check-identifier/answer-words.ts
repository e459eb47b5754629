// SPDX-License-Identifier: EUPL-1.2
import { format, type Language, type Translate } from '#foundation/text'
import { formatIdentifier, type EverydayKind, type Problem, problemText } from '#values'
import type { KnownOrganisation } from '#modules/identifiers'
import {
  type AdviceKey,
  adviceFor,
  emergencyAdvice,
  type Answer,
  type AnswerKind,
  asksForHelp,
  type CannotReason,
} from './answer.ts'
import { type HelpNeed, helpNeeds } from './help-asked.ts'
import { type FraudForm, wrongOneIn } from './message-kind.ts'

type Why = 'likelyWhy' | 'imitatedOfWhy' | 'looksLikeWhy' | 'aboveWhy' | 'noneWhy' | 'imitatedWhy' | 'unavailableWhy'
export type SaidKey =
  | Exclude<AnswerKind, 'likely_fraud'>
  | FraudForm
  | AdviceKey
  | CannotReason
  | EverydayKind
  | Why
  | `${HelpNeed}-said`
  | 'unknown'
  | 'asked'
  | 'message'
  | 'written'
  | 'mended'
  | 'emergency'
  | 'emergencyWhy'
  | 'wrongAccount'
  | 'often_imitated_site'
  | 'shielded'
  | 'shieldedAs'
  | 'shieldedWhy'

/** An answer in words, for page and API alike. */
export interface SaidAnswer extends Answer {
  kind: EverydayKind | null
  /** 'Rekening: NL12 …' */
  asked: string
  statement: string
  explanation: string
  advice: string[]
}

export function sayAnswer(
  checked: Answer & {
    text: string
    identifier: { kind: EverydayKind; canonical: string } | null
    isMended?: true
    problem: Problem | null
  },
  language: Language,
  t: Translate<SaidKey>,
): SaidAnswer {
  const { answer, reason, listing, identifier, problem, organisation, form } = checked
  const kind = identifier?.kind ?? null
  const isMessage = form !== null || reason === 'message-unsure'
  const names = namesOf(organisation)
  const isEmergency = identifier?.canonical === '112'
  const isAccount = problem?.code.startsWith('iban.') ?? false
  return {
    answer,
    reason,
    listing: listing?.shield ? { ...listing, reason: shieldReason(listing.shield, t) } : listing,
    organisation,
    form,
    kind,
    asked: isMessage ? t('message') : askedOf({ ...checked, isAccount }, t),
    statement: isEmergency ? t('emergency') : isAccount ? t('wrongAccount') : statementOf(checked, kind, t),
    explanation: problem
      ? format(problemText[problem.code][language], language, problem.values)
      : isEmergency
        ? t('emergencyWhy')
        : explanationOf(checked, t),
    advice: (isEmergency ? emergencyAdvice : adviceFor(checked, kind)).map((key) => t(key, names)),
  }
}

function askedOf(
  {
    reason,
    text,
    identifier,
    isMended,
    isAccount,
  }: Pick<Answer, 'reason'> & {
    text: string
    identifier: { kind: EverydayKind; canonical: string } | null
    isMended?: true
    isAccount: boolean
  },
  t: Translate<SaidKey>,
): string {
  const kind = asksForHelp({ reason }) ? t('written') : t(identifier?.kind ?? (isAccount ? 'iban' : 'unknown'))
  const value = identifier ? formatIdentifier(identifier) : shortened(text)
  return t('asked', { kind, value }) + (isMended ? ` ${t('mended')}` : '')
}

function statementOf(
  { answer, reason, listing, organisation, form }: Answer,
  kind: EverydayKind | null,
  t: Translate<SaidKey>,
) {
  if (form) return t(form)
  const need = helpNeeds.find((one) => one === reason)
  if (need) return t(`${need}-said`)
  if (listing?.shield) return t('shielded', { authority: listing.authority })
  if (answer === 'often_imitated' && kind !== 'phone') return t('often_imitated_site')
  return answer === 'likely_fraud' ? '' : t(answer, namesOf(organisation))
}

/** The real organisation, as its name, site and number stand in sentences. */
function namesOf(organisation: KnownOrganisation | null) {
  const { name = '', site = null, phone = null } = organisation ?? {}
  return {
    organisation: name,
    site: site ?? '',
    phone: phone === null ? '' : formatIdentifier({ kind: 'phone', canonical: phone }),
  }
}

function explanationOf({ answer, reason, organisation }: Answer, t: Translate<SaidKey>): string {
  if (reason) return t(reason)
  const why = {
    above_threshold: 'aboveWhy',
    looks_like_known: 'looksLikeWhy',
    likely_fraud: 'likelyWhy',
    none_or_too_few: 'noneWhy',
    often_imitated: organisation ? 'imitatedOfWhy' : 'imitatedWhy',
    unavailable: 'unavailableWhy',
    cannot_check: 'protected',
  } as const
  return t(why[answer], { ...namesOf(organisation), wrong: wrongOneIn })
}

function shieldReason({ name, imitates }: { name: string; imitates: string | null }, t: Translate<SaidKey>): string {
  const site = formatIdentifier({ kind: 'web-address', canonical: name })
  return imitates === null ? t('shieldedWhy', { site }) : t('shieldedAs', { site, imitates })
}

const longest = 120

function shortened(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
