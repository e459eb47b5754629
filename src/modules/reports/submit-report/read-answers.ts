// SPDX-License-Identifier: EUPL-1.2
import { parseEmailAddress, parseMoney, parseMunicipality, parsePhone } from '#values'
import { optionOf } from '#modules/taxonomy'
import { reportMessages } from '../report/report.text.ts'
import { type Answers, type DecidingStep, identifierFields, moments, unknownSituation, victims } from './answers.ts'
import { dayFrom } from './day-from.ts'
import { choice, type Entries, type EntryError, fault, linesOf, longest, one, tooLong } from './entries.ts'
import { questions, type StepName } from './question.ts'
import { readIdentifiers } from './read-identifiers.ts'
import { mostRecognised } from './recognised.ts'
import { secretKindsIn, withoutSecrets } from './secrets-in.ts'
import { formMessages } from './read-answers.text.ts'

/** What a page needs from outside to judge its entries. */
export interface Knowledge {
  /** Ids of fraud forms and of contact channels in the taxonomy. */
  situations: readonly string[]
  channels: readonly string[]
  /** ISO date of today in the Netherlands. */
  today: string
  demoBankAllowed: boolean
  /** What stands in a story where something was struck from it. */
  struck: string
}

export type Read = { ok: true; answers: Answers } | { ok: false; errors: EntryError[] }

export const longestStory = 10_000

/**
 * Reads the entries of one page into the answers so far. On errors nothing changes and the entries can be shown again. `refused`: what was
 * refused on this page before; who sends the same answer to an optional question again goes on without it.
 */
export function readAnswers(
  step: StepName,
  entries: Entries,
  answers: Answers,
  known: Knowledge,
  refused: Entries | null = null,
): Read {
  const all: EntryError[] = []
  const found = readers[step]?.(entries, all, known, answers) ?? {}
  const errors = all.filter(({ field }) => !(refused && isOptional(field) && isSame(field, entries, refused)))
  if (errors.length > 0) return { ok: false, errors }
  const kept = Object.entries(answers).filter(([field]) => !questions[step].fields.includes(field as keyof Answers))
  const filled = Object.entries(found).filter(([, value]) => value !== undefined)
  return { ok: true, answers: Object.fromEntries([...kept, ...filled]) as Answers }
}

/** Questions that one may skip, and identifiers that somebody saw like that: not understood is said once, and never stops anybody. */
export function isOptional(field: string): boolean {
  return ['municipality', 'occurredOn', 'loss'].includes(field) || isKept(field)
}

/** Kept as it was typed when it is sent again. */
export function isKept(field: string): boolean {
  return (identifierFields as readonly string[]).includes(field)
}

function isSame(field: string, entries: Entries, refused: Entries): boolean {
  const written = (from: Entries) =>
    Object.keys({ ...entries, ...refused })
      .filter((name) => name === field || name.startsWith(`${field}-`))
      .map((name) => one(from, name))
      .join(' ')
  return written(entries) === written(refused)
}

type Found = { [Field in keyof Answers]?: Answers[Field] | undefined }
type Reader = (entries: Entries, errors: EntryError[], known: Knowledge, answers: Answers) => Found

const readers: Partial<Record<StepName, Reader>> = {
  nu: (entries, errors) => ({ now: choice(entries, 'now', moments, formMessages.chooseNow, errors) }),
  wat: (entries, errors, { situations }) => ({
    situation: choice(entries, 'situation', [...situations, unknownSituation], formMessages.chooseSituation, errors),
  }),
  'vraag-1': (entries, errors) => readDeciding('vraag-1', entries, errors),
  'vraag-2': (entries, errors) => readDeciding('vraag-2', entries, errors),
  'vraag-3': (entries, errors) => readDeciding('vraag-3', entries, errors),
  wie: (entries, errors) => ({ victim: choice(entries, 'victim', victims, formMessages.chooseVictim, errors) }),
  wanneer: readWhen,
  geld: readMoney,
  gegevens: readIdentifiers,
  verhaal: (entries, errors) => {
    const narrative = one(entries, 'narrative').replace(/\r\n?/g, '\n')
    const sent = narrative.length > longestStory ? [...narrative].length : 0
    if (sent > longestStory)
      errors.push({ field: 'narrative', code: formMessages.storyTooLong, values: { sent, max: longestStory } })
    return { narrative: narrative || undefined }
  },
  // What is struck leaves the draft too; what stays in is not asked about again.
  geheim: (entries, _errors, { struck }, { narrative = '' }) =>
    one(entries, 'to') === 'leave'
      ? { leftIn: secretKindsIn(narrative) }
      : { narrative: withoutSecrets(narrative, struck) || undefined },
  herkend: (entries, errors, known, answers) => ({
    ...readTold(entries, errors, known, answers),
    said: [entries.said ?? []]
      .flat()
      .filter(({ length }) => length <= longest.line)
      .slice(0, mostRecognised),
  }),
  uzelf: readReporter,
}

/** What was told, as it was confirmed or changed, by the rules of the page that asks it. What was not sent stays as it was told. */
function readTold(entries: Entries, errors: EntryError[], known: Knowledge, answers: Answers): Found {
  const { form: _form, settled: _settled, ...told } = answers.told ?? {}
  const asked: Found = {}
  for (const [step, field] of [
    ['wat', 'situation'],
    ['wie', 'victim'],
    ['geld', 'money'],
  ] as const)
    if (told[field] !== undefined && entries[field] !== undefined)
      Object.assign(asked, { ...readers[step]?.(entries, errors, known, answers) })
  const isWhenAsked = (told.occurredOn ?? told.channel) !== undefined && entries.channel !== undefined
  const when = isWhenAsked ? readWhen(entries, errors, known) : {}
  const confirmed = Object.fromEntries(
    Object.entries(told).filter(([field]) => answers[field as keyof typeof told] === undefined),
  )
  return { ...confirmed, ...(asked.money === undefined ? {} : { lossInCents: undefined }), ...asked, ...when }
}

/** An answer to a deciding question, 'spoken=yes'. Nothing chosen is fine: it is asked, not demanded. */
function readDeciding(step: DecidingStep, entries: Entries, errors: EntryError[]): Found {
  const entry = one(entries, step)
  const [question = '', answer = ''] = entry.split('=', 2)
  const isAnswer = optionOf(question, answer) !== null
  if (entry !== '' && !isAnswer) errors.push({ field: step, code: formMessages.unknownChoice })
  return { [step]: isAnswer ? entry : undefined }
}

function readWhen(entries: Entries, errors: EntryError[], { channels, today }: Knowledge): Found {
  const date = dayFrom(
    {
      day: one(entries, 'occurredOn-day'),
      month: one(entries, 'occurredOn-month'),
      year: one(entries, 'occurredOn-year'),
    },
    today,
  )
  if (date?.ok === false) errors.push(fault('occurredOn', date.problem))
  if (date?.ok && date.value > today) errors.push({ field: 'occurredOn', code: reportMessages.dateInFuture })
  if (date?.ok && date.value < '1995-01-01') errors.push({ field: 'occurredOn', code: reportMessages.dateTooOld })
  const channel = one(entries, 'channel')
  if (channel !== '' && !channels.includes(channel)) errors.push({ field: 'channel', code: formMessages.unknownChoice })
  return { occurredOn: date?.ok ? date.value : undefined, channel: channel || undefined }
}

function readMoney(entries: Entries, errors: EntryError[]): Found {
  const money = choice(entries, 'money', ['yes', 'no'] as const, formMessages.chooseMoney, errors)
  const amount = one(entries, 'loss')
  if (money !== 'yes' || amount === '') return { money }
  const parsed = parseMoney(amount)
  if (!parsed.ok) errors.push(fault('loss', parsed.problem))
  return { money, lossInCents: parsed.ok ? parsed.value : undefined }
}

function readReporter(entries: Entries, errors: EntryError[]): Found {
  const place = one(entries, 'municipality')
  const lives = place === '' ? undefined : parseMunicipality(place)
  if (lives?.ok === false) errors.push(fault('municipality', lives.problem))
  const [name, email, phone] = [one(entries, 'name'), one(entries, 'email'), one(entries, 'phone')]
  const own = linesOf(entries, 'own', errors)
  tooLong('name', name, longest.name, errors)
  const mail = email === '' ? undefined : parseEmailAddress(email)
  // An address that forwards is a fine way to reach somebody.
  if (mail?.ok === false && mail.problem.code !== 'email.relay') errors.push(fault('email', mail.problem))
  const number = phone === '' ? undefined : parsePhone(phone)
  if (number?.ok === false) errors.push(fault('phone', number.problem))
  const wantsHelp = (['yes', 'no'] as const).find((value) => value === one(entries, 'wantsHelp'))
  if (wantsHelp === 'yes' && email === '' && phone === '')
    errors.push({ field: 'wantsHelp', code: formMessages.howToReach })
  return {
    own: own.length > 0 ? own : undefined,
    municipality: lives?.ok ? lives.value : undefined,
    name: name || undefined,
    email: email || undefined,
    phone: phone || undefined,
    wantsHelp,
  }
}
