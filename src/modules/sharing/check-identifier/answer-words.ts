// SPDX-License-Identifier: EUPL-1.2
import { format, type Language, type Translate } from '#foundation/text'
import type { KnownOrganisation } from '#modules/identifiers'
import { saysPaid } from '#plain/reports'
import { formatIdentifier, type EverydayKind, type Problem, problemText } from '#values'
import {
  type AdviceKey,
  adviceFor,
  type Answer,
  asksForHelp,
  isCodeOfOurs,
  isOfWords,
  type Look,
  lookOf,
} from './answer.ts'
import type { HelpNeed } from './help-asked.ts'
import { type Flavour, flavourOf, type FraudForm } from './message-kind.ts'
import { type Fact, type FactKey, factsOf } from './looked-at.ts'
import { type HelpLine, helpLineAdvice, helpLines } from './help-lines.ts'
import { callStep, type NextStep, nextStep, type StepKey } from './next-step.ts'
import { type ExplanationKey, explanationOf, statementOf, type StatementKey } from './statement.ts'
import { whyOf, type WhyKey } from './why.ts'

export type SaidKey =
  | AdviceKey
  | EverydayKind
  | FactKey
  | StepKey
  | StatementKey
  | `short-${FraudForm}`
  | Flavour
  | `short-${Flavour}`
  | `first-${Flavour}`
  | ExplanationKey
  | WhyKey
  | HelpNeed
  | 'unknown'
  | 'message'
  | 'written'
  | 'mended'
  | HelpLine
  | `${HelpLine}Why`
  | 'wrongAccount'
  | 'unread'
  | 'shieldedAs'
  | 'shieldedWhy'

/** An answer in words, for page and API alike, whoever reckoned it. */
export interface SaidAnswer extends Answer {
  kind: EverydayKind | null
  /** As it was written. */
  text: string
  look: Look
  /** 'Rekeningnummer', and the thing itself as it was understood. */
  name: string
  value: string
  /** To object against it, and to take along; null for a message as a whole, and for what could not be read. */
  subject: string | null
  statement: string
  /** What to know or do at once, in one or two sentences. */
  explanation: string
  step: NextStep
  /** The first thing first; the page says that in statement and explanation. */
  advice: string[]
  facts: Fact[]
  /** What was looked at, and why this is said. */
  why: string[]
}

export interface ToSay extends Answer {
  text: string
  identifier: { kind: EverydayKind; canonical: string } | null
  isMended?: true
  problem: Problem | null
}

/** `entry`: all that was asked. */
export function sayAnswer(
  checked: ToSay,
  language: Language,
  t: Translate<SaidKey>,
  entry = checked.text,
  isPaid = saysPaid(entry),
): SaidAnswer {
  const { answer, reason, listing, identifier, problem, organisation, form } = checked
  const kind = identifier?.kind ?? null
  const flavour = flavourOf(form, entry)
  const names = namesOf(organisation)
  const shield = listing?.shield && shieldReason(listing.shield, t)
  const helpLine = helpLines[identifier?.canonical ?? '']
  const isAccount = problem?.code.startsWith('iban.') ?? false
  const advice = helpLine ? helpLineAdvice : adviceFor(checked, kind, isPaid)
  return {
    answer,
    reason,
    listing: listing && shield ? { ...listing, reason: shield } : listing,
    organisation,
    form,
    kind,
    text: checked.text,
    // Whoever looks these up may need them now.
    look: helpLine ? 'call' : lookOf(checked, kind),
    name: t(nameOf(checked, isAccount)),
    value: flavour ? t(`short-${flavour}`) : valueOf(checked, t),
    subject: identifier && formatIdentifier(identifier),
    statement: flavour
      ? t(flavour)
      : helpLine
        ? t(helpLine)
        : isAccount
          ? t('wrongAccount')
          : t(statementOf(checked, kind, isPaid), { ...names, authority: listing?.authority ?? '' }),
    explanation: flavour
      ? t(`first-${flavour}`)
      : helpLine
        ? t(`${helpLine}Why`)
        : problem
          ? explainProblem(problem, language, t)
          : [...(shield ? [shield] : []), t(explanationOf(checked, kind, isPaid), names)].join(' '),
    step: helpLine
      ? callStep(helpLine === 'emergency' ? 'stepDanger' : 'step113', t)
      : nextStep(checked, kind, language, t, isPaid),
    advice: advice.map((key) => t(key, names)),
    facts: helpLine ? [] : factsOf(checked, language, t),
    why: helpLine ? [] : whyOf(checked, kind, (key, more) => t(key, { ...names, ...more })),
  }
}

/** What is never warned about, nobody needs to object against. */
export function mayObject({ subject, answer }: Pick<SaidAnswer, 'subject' | 'answer'>): boolean {
  return subject !== null && answer !== 'often_imitated'
}

function nameOf({ reason, form, identifier }: ToSay, isAccount: boolean): SaidKey {
  if (asksForHelp({ reason }) || isCodeOfOurs({ reason })) return 'written'
  if (form !== null || isOfWords({ reason })) return 'message'
  return identifier?.kind ?? (isAccount ? 'iban' : 'unknown')
}

function valueOf({ identifier, isMended, form, text, problem }: ToSay, t: Translate<SaidKey>): string {
  if (form !== null) return t(`short-${form}`)
  if (problem?.code.startsWith('iban.')) return formatIdentifier({ kind: 'iban', canonical: text.replace(/\s/g, '') })
  return (identifier ? formatIdentifier(identifier) : shortened(text)) + (isMended ? ` ${t('mended')}` : '')
}

/** What can be done about it stands in the sentence; a page of the check has one field, and no name for it. */
function explainProblem({ code, values }: Problem, language: Language, t: Translate<SaidKey>): string {
  return code === 'identifier.unrecognised' ? t('unread') : format(problemText[code][language], language, values)
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

function shieldReason({ name, imitates }: { name: string; imitates: string | null }, t: Translate<SaidKey>): string {
  const site = formatIdentifier({ kind: 'web-address', canonical: name })
  return imitates === null ? t('shieldedWhy', { site }) : t('shieldedAs', { site, imitates })
}

const longest = 120

function shortened(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
