// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { type Language, messageOf, translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { adviseByPhone, bankOfAccount, phoneQuestions, readOutByPhone } from '#modules/guidance'
import { isClosed, recallReach } from '#modules/recovery'
import { checkIdentifiers, sayAnswerPlainly } from '#modules/sharing'
import { organisationNames, verifiedNumberOf } from '#modules/partners'
import { languageName, otherLanguage } from '#values'
import { bankOfCaller, numberView } from '../find-points/bank-of-caller.query.ts'
import { findPoints } from '../find-points/find-points.query.ts'
import { phoneText } from './advise-caller.text.ts'
import { spokenName } from '../referral/packet-lines.ts'
import { handOversOfCaller, pagesOfChecked } from './call-known.query.ts'
import type { Besides } from './call-said.ts'
import { type Chosen, keyOf } from './quick-code.ts'
import { type CallFacts, callLanguages } from './call-facts.ts'

/** Accounts, numbers and addresses that one caller mentions at once. */
const mostChecked = 5
/** Who can help, beside the advice; all of them stand where one refers. */
const mostPoints = 4

export function questionsIn(language: Language) {
  return phoneQuestions(language).map((question, place) => ({
    ...question,
    letter: 'abcdefghi'[place] ?? '',
    options: question.options.map((option, at) => ({ ...option, key: keyOf(place, at) })),
  }))
}

/** The languages of a call and the one that was heard, by the name that the reader gives them. */
export function languagesIn(language: Language, heard = ''): { value: string; text: string }[] {
  const isNew = heard !== '' && !callLanguages.includes(heard) && languageName(heard, language) !== null
  return [...callLanguages, ...(isNew ? [heard] : [])].map((value) => ({ value, text: spokenName(value, language) }))
}

/** The step that the desk itself does when it lays the report down. */
const reportedStep = 'report-here'
/** The step that it does when it asks the bank. */
const recallStep = 'ask-recall'

/** What to say, who can help with their numbers, and the bank of the caller by their own account. */
export async function adviceOf(ctx: Context, chosen: Chosen, facts: CallFacts, reportId: string) {
  // Money that is gone went somehow: without an answer there would be no step at the bank.
  const isGone = facts.amount.trim() !== '' && chosen.paid === undefined
  const advice = adviseByPhone(isGone ? { ...chosen, paid: ['transfer'] } : chosen)
  // Asked at every key, while somebody waits: what does not hang on the other is asked beside it.
  const [said, found, bank] = await Promise.all([
    readOutByPhone(ctx, advice),
    findPoints(ctx, advice, reportId || undefined),
    bankOf(ctx, facts.from),
  ])
  const asksBank = said.steps.some(({ id }) => id === recallStep)
  // Nothing is promised that this organisation cannot do, nor asked that was done.
  const cannot = [
    ...(asksBank && (await closedToRecall(ctx, bank)) !== null ? [recallStep] : []),
    ...(reportId === '' ? [] : [reportedStep]),
  ]
  const steps = said.steps
    .filter(({ id }) => !cannot.includes(id))
    .map(({ id, clock, title, how, why }) => ({ id, clock, title, how, why }))
  const isSaid = ({ id, receiverId }: (typeof found)[number]) =>
    bank !== null && ((id === 'own-bank' && bank.number !== null) || (bank.id !== null && receiverId === bank.id))
  const points = found.filter((point) => !isSaid(point))
  const spoken = otherLanguage(facts.language)
  return {
    advice: { plan: advice.code, steps, avoid: [...said.avoid] },
    points: points.slice(0, mostPoints).map(({ id, name, receiverId, ways, number }) => ({
      id,
      name,
      isWarm: receiverId !== null,
      ways,
      number: numberView(number, ctx.language),
    })),
    bank,
    spoken: spoken ? { code: spoken.code as string, name: spoken.name as string } : null,
  }
}

/** The same once the report is laid down. */
export const withoutReporting = <A extends { steps: { id: string }[] }>(advice: A): A => ({
  ...advice,
  steps: advice.steps.filter(({ id }) => id !== reportedStep),
})

/** The caller told of a payment, in words or by an amount. */
export const hasPaid = (chosen: Chosen, { amount }: CallFacts): boolean =>
  amount.trim() !== '' || (chosen.paid?.length ?? 0) > 0 || (chosen.now?.includes('just-paid') ?? false)

async function bankOf(ctx: Context, account: string) {
  const id = await bankOfCaller(ctx, account)
  if (id === null) {
    const other = await bankOfAccount(ctx, account)
    return other && { id: null, ...other }
  }
  const [names, number] = await Promise.all([organisationNames(ctx, [id]), verifiedNumberOf(ctx, id)])
  return { id, name: names.get(id) ?? id, number: numberView(number, ctx.language) }
}

/** Why the bank of this caller cannot be asked from here; null: it can, or nobody knows yet which it is. */
export async function closedToRecall(ctx: Context, bank: Besides['bank']): Promise<string | null> {
  if (!mayDo(ctx.actor, 'recovery:follow')) return translate(phoneText, ctx.language)('mayNotRecall')
  const reach = await recallReach(ctx)
  if (reach.isNobody) return reach.warning
  return bank && isClosed(reach, bank) ? translate(phoneText, ctx.language)('closed', { bank: bank.name }) : null
}

/** The check, and what is kept of this caller and of what was checked. The steps cannot wait for a check that was refused. */
export async function checkedOf(ctx: Context, { check, phone }: CallFacts, hasPaid: boolean) {
  const { language } = ctx
  const asked = check.split(/[,;\n]+/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  const before = await handOversOfCaller(ctx, phone)
  const pages = await pagesOfChecked(ctx, asked.slice(0, mostChecked))
  const known = { before, pages, checked: [], refused: [] }
  // Whoever paid already is not told not to pay.
  const withPaid = (said: ReturnType<typeof sayAnswerPlainly>) =>
    hasPaid && said.isWarning ? { ...said, explanation: translate(phoneText, language)('checkedPaid') } : said
  if (asked.length === 0) return known
  try {
    const purpose = translate(phoneText, language)('purpose')
    const texts = asked.slice(0, mostChecked).map((text) => ({ text }))
    const { answers } = await checkIdentifiers(ctx, texts, { purpose, cutAt: mostChecked })
    return {
      ...known,
      checked: answers.map((answer) => withPaid(sayAnswerPlainly(answer, language, hasPaid || undefined))),
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...known, refused: [{ field: 'check', message: messageOf(error.code, language, error.values) }] }
  }
}
