// SPDX-License-Identifier: EUPL-1.2
import {
  type CalendarDate,
  dutchDay,
  parseCalendarDate,
  parseOwnMailAddress,
  parseIban,
  parseMoney,
  type Problem,
  recogniseIdentifier,
} from '#values'
import { complaintMessages } from '../complaint/complaint.text.ts'
import type { Stated } from '../complaint/stored-complaint.ts'
import type { ComplaintForm, FormField } from '../forms/form.ts'
import { moneySection } from '../forms/other-party-and-money.data.ts'
import { sectionsOf } from '../forms/sections.ts'
import { missingForBanks } from '../list-payments/missing-for-banks.ts'
import { readWhen } from '../list-payments/payment-time.ts'
import { asIsField } from './accept-as-typed.ts'
import { moreThanLost } from './more-than-lost.ts'
import { accountKinds, otherQuestion, toldKind } from './other-question.ts'
import { type Answers, linesOf, one, type TypedAnswers } from './typed-answers.ts'

export interface AnswerProblem {
  section: string
  field: string
  code: string
  values?: Record<string, string | number | boolean | Date>
}

/** What was understood of the answers, and what was not. */
export interface ReadAnswers {
  problems: AnswerProblem[]
  /** Of the other party. */
  stated: Stated[]
  /** Of the victim: never suspect. */
  own: Stated[]
  /** What was typed as an account or number and is none, kept because it stood there like that. */
  asTyped: string[]
  lossInCents: number | null
  occurredOn: CalendarDate | null
}

export interface ReadingRules {
  now: Date
  demoBankAllowed: boolean
}

export const longest = { line: 300, text: 10_000, lines: 20, value: 2_048 } as const

type Fault = Pick<AnswerProblem, 'code' | 'values'>
type Found = Omit<ReadAnswers, 'problems'> & { problem(field: string, fault: Fault): void }

/** Reads everything that was answered so far to the questions of this form. Nothing that was typed is changed. */
export function readAnswers(form: ComplaintForm, typed: TypedAnswers, rules: ReadingRules): ReadAnswers {
  const problems: AnswerProblem[] = []
  let section = ''
  const found: Found = {
    stated: [],
    own: [],
    asTyped: [],
    lossInCents: null,
    occurredOn: null,
    problem: (field, { code, ...rest }) => problems.push({ section, field, code, ...rest }),
  }
  for (const one of sectionsOf(form)) {
    section = one.id
    for (const field of one.fields) readField(field, typed, rules, found)
  }
  const [from, until] = [dateOf(one(typed, 'from')), dateOf(one(typed, 'until'))]
  if (from && until && until < from)
    problems.push({ section: 'wat', field: 'until', code: complaintMessages.endsBeforeBegin })
  if (one(typed, 'victim') === 'private')
    problems.push({ section: 'wie', field: 'victim', code: complaintMessages.private })
  for (const fault of [...missingForBanks(typed, rules.demoBankAllowed), ...moreThanLost(typed)])
    if (!problems.some(({ field }) => field === fault.field)) problems.push({ section: moneySection, ...fault })
  const { problem: _, ...read } = found
  return { problems, ...read, stated: distinct(read.stated), own: distinct(read.own), occurredOn: from }
}

function readField(field: FormField, typed: TypedAnswers, rules: ReadingRules, found: Found): void {
  const { name, kind } = field
  const text = one(typed, name)
  if (text === '') {
    if (field.isRequired) found.problem(name, { code: complaintMessages.required })
    return
  }
  const max = kind === 'text' ? longest.text : kind === 'lines' ? longest.lines * longest.value : longest.line
  if (text.length > max) return found.problem(name, { code: complaintMessages.tooLong, values: { max } })
  if (kind === 'choice' || kind === 'several') return readChoice(field, typed, found)
  if (kind === 'money') {
    const amount = parseMoney(text)
    if (!amount.ok) return found.problem(name, valueProblem(amount.problem))
    if (name === 'loss') found.lossInCents = amount.value
  }
  if (kind === 'date') {
    const date = dateOf(text)
    if (!date) found.problem(name, { code: complaintMessages.wrongDate })
    else if (date > dutchDay(rules.now)) found.problem(name, { code: complaintMessages.inFuture })
  }
  if (kind === 'moment') readPaymentTime(name, text, rules, found)
  if (name === 'contactMail') {
    const mail = parseOwnMailAddress(text)
    if (!mail.ok && mail.problem.code !== 'email.relay') found.problem(name, valueProblem(mail.problem))
  }
  const other = kind === 'account' ? notAnAccount(text, rules) : null
  if (other) return found.problem(name, other)
  if (kind === 'lines' || kind === 'account') readIdentifiers(field, typed, rules, found)
}

function readChoice({ name, options = [] }: FormField, typed: TypedAnswers, found: Found): void {
  const chosen = [typed[name] ?? []].flat()
  if (!chosen.every((value) => options.some((option) => option.value === value)))
    found.problem(name, { code: complaintMessages.notOneOf })
}

/** A day that exists and has come; the time, when it is there, too. */
function readPaymentTime(name: string, text: string, { now }: ReadingRules, found: Found): void {
  const when = readWhen(text)
  if (!when) return found.problem(name, { code: complaintMessages.wrongMoment })
  const isLater = 'at' in when ? when.at > now : when.day > dutchDay(now)
  if (isLater) found.problem(name, { code: complaintMessages.momentInFuture })
}

/** Understood as something else than an account: that it stood there like that does not make it one. Null: it may be one. */
function notAnAccount(text: string, rules: ReadingRules): Fault | null {
  const parsed = recogniseIdentifier(text, { demoBankAllowed: rules.demoBankAllowed })
  if (!parsed.ok || accountKinds.includes(parsed.value.kind)) return null
  return { code: complaintMessages.notAnAccount, values: { what: toldKind(parsed.value.kind) } }
}

function readIdentifiers(
  { name, kind: asked, role = 'mentioned' }: FormField,
  typed: TypedAnswers,
  rules: ReadingRules,
  found: Found,
) {
  const lines = linesOf(typed, name)
  if (lines.length > longest.lines)
    found.problem(name, { code: complaintMessages.tooManyLines, values: { max: longest.lines } })
  for (const line of lines.slice(0, longest.lines)) {
    const parsed = recogniseIdentifier(line, { demoBankAllowed: rules.demoBankAllowed })
    if (!parsed.ok) {
      if (one(typed, asIsField) === '')
        found.problem(name, valueProblem(asked === 'account' ? accountProblem(line, parsed.problem) : parsed.problem))
      else found.asTyped.push(line)
      continue
    }
    const { kind, canonical } = parsed.value
    const misplaced = asked === 'lines' ? otherQuestion(role, kind, line) : null
    if (misplaced) {
      found.problem(name, misplaced)
      continue
    }
    const stated = { kind, canonical, role, ...(kind === 'user-name' && { platform: parsed.value.detail.platform }) }
    if (role === 'own') found.own.push(stated)
    else found.stated.push(stated)
  }
}

/** Of what is nothing at all, what is wrong with it as an account: no other thing is asked for. */
function accountProblem(line: string, problem: Problem): Problem {
  if (/^(?:iban|crypto-address)\./.test(problem.code)) return problem
  const asIban = parseIban(line)
  return asIban.ok ? problem : asIban.problem
}

function valueProblem({ code, values }: Problem): Fault {
  return { code: `values.${code}`, ...(values && { values }) }
}

function distinct(all: readonly Stated[]): Stated[] {
  return [...new Map(all.map((each) => [`${each.kind} ${each.canonical} ${each.role}`, each])).values()]
}

function dateOf(text: string): CalendarDate | null {
  const parsed = text === '' ? null : parseCalendarDate(text)
  return parsed?.ok ? parsed.value : null
}

/** Only answers to questions of this form, in a form that PostgreSQL and JSON can hold. Whatever else was sent is left out. */
export function ownAnswers(form: ComplaintForm, sent: TypedAnswers): Answers {
  const clean = (text: string) =>
    text
      .toWellFormed()
      .replaceAll('\0', '')
      .replaceAll('\r\n', '\n')
      .slice(0, longest.lines * longest.value)
  const names = [...sectionsOf(form).flatMap(({ fields }) => fields.map(({ name }) => name)), asIsField]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = sent[name]
      if (value === undefined) return []
      return [[name, typeof value === 'string' ? clean(value) : value.slice(0, longest.lines).map(clean)]]
    }),
  )
}
