// SPDX-License-Identifier: EUPL-1.2
import {
  addressIn,
  formatDate,
  formatDateTime,
  formatNumber,
  type Language,
  messageOf,
  translate,
} from '#foundation/text'
import { type CalendarDate, formatCalendarDate, formatIban, formatMoney } from '#values'
import { letterPath } from '../claim/addresses.ts'
import { clockOf } from '../claim/claim.ts'
import { statusText, stepText } from '../claim/claim.text.ts'
import { ageGroupOf } from '../judge-claim/age.ts'
import { obstacleCodes } from '../judge-claim/obstacle-codes.ts'
import { moneyRules } from '../money/claim-rules.data.ts'
import { missedOf } from '../money/plan.ts'
import { formatReference } from '../money/reference.ts'
import type { ReadClaim } from './read-claim.query.ts'
import { showText } from './show.text.ts'

/** What stands at the top of the page, as far as the reader may see it. */
export function factsOf(read: ReadClaim, today: CalendarDate, language: Language) {
  const { claim, names, holder, account, people, total, age } = read
  const [t, s] = [translate(showText, language), translate(statusText, language)]
  const clock = clockOf(claim.status, claim.statusOn)
  const due = clock ? formatCalendarDate(clock.due, language) : ''
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? id))
  const facts = [
    { term: t('status'), answer: s(claim.status) },
    { term: t('due'), answer: clock && clock.due < today ? t('late', { due }) : due },
    { term: t('people'), answer: String(people) },
    { term: t('total'), answer: formatMoney(total, language) },
    { term: t('criminalReference'), answer: claim.criminalReference },
    { term: t('account'), answer: account ? formatIban(account) : '' },
    { term: t('holder'), answer: holder?.name ?? '' },
    {
      term: t('bornOn'),
      answer: holder?.bornOn ? formatCalendarDate(holder.bornOn as CalendarDate, language) : '',
    },
    { term: t('age'), answer: age === null ? '' : t('years', { age }) },
    { term: t('address'), answer: holder?.address ?? '' },
    { term: t('representative'), answer: holder?.representative ?? '' },
    { term: t('addressee'), answer: claim.addressee ? t(`addressee-${claim.addressee}`) : '' },
    { term: t('police'), answer: nameOf(claim.organisationId) },
    { term: t('prosecutor'), answer: nameOf(claim.prosecutorId) },
    { term: t('recovery'), answer: nameOf(claim.recoveryId) },
  ]
  return facts.filter(({ answer }) => answer !== '')
}

/** What the law says of a holder who is a child, and why nobody may be written to; null: nothing of that. */
export function childView({ age, obstacle, claim }: ReadClaim, language: Language) {
  const t = translate(showText, language)
  const group = age === null ? null : ageGroupOf(age)
  const isOver = claim.status === 'back' || claim.status === 'closed'
  const blocked = obstacle && claim.addressee && !isOver ? messageOf(obstacleCodes[obstacle], language) : null
  if (!group && !blocked) return null
  return {
    title: group && age !== null ? t('childTitle', { age }) : t('noLetter'),
    lines: [...(group ? [t('childMore'), t(`child-${group}`)] : []), ...(blocked ? [blocked] : [])],
  }
}

/** One line per person who lost money; of amounts what the settlement of today says. */
export function shareRows({ shares, statement, reportOf, payees, party }: ReadClaim, language: Language) {
  const t = translate(showText, language)
  const money = (cents: number) => formatMoney(cents, language)
  return shares.map((share) => {
    const settled = statement.shares.find(({ id }) => id === share.id)
    const reportId = reportOf.get(share.id)
    const payTo = payees.get(share.id)
    const isToPay = settled !== undefined && settled.toPayOut > 0 && party === 'recovery'
    return {
      key: share.id,
      place: String(share.place),
      lostOn: formatCalendarDate(share.lostOn, language),
      principal: money(share.principal),
      interest: settled ? money(settled.interest) : '',
      owed: settled ? money(settled.principal + settled.interest) : '',
      paid: settled ? money(settled.paid) : '',
      relieved: settled ? money(settled.relieved) : '',
      toPayOut: settled ? money(settled.toPayOut) : '',
      toAskBack: settled ? money(settled.toAskBack) : '',
      consent: t(`consent-${share.consent}`),
      payTo: payTo ? formatIban(payTo) : isToPay ? t('payToMissing') : '',
      report: reportId ? addressIn(language, `/werkbank/meldingen/${reportId}`) : null,
    }
  })
}

export function moneyFacts({ statement }: ReadClaim, language: Language) {
  const t = translate(showText, language)
  const { owed, received, costs, overpaid, toReturn } = statement
  const all = [
    { term: t('owed'), cents: owed, always: true },
    { term: t('received'), cents: received, always: true },
    { term: t('costs'), cents: costs, always: false },
    { term: t('overpaid'), cents: overpaid, always: false },
    { term: t('toReturn'), cents: toReturn, always: false },
  ]
  return all
    .filter(({ cents, always }) => always || cents > 0)
    .map(({ term, cents }) => ({ term, answer: formatMoney(cents, language) }))
}

/** Until which day interest is counted, and with which rates; null while the rate of today is known. */
export function interestNote(today: CalendarDate, language: Language): string | null {
  const { ratesKnownUntil, rates } = moneyRules
  if (today <= ratesKnownUntil) return null
  const t = translate(showText, language)
  const said = rates
    .slice(-2)
    .map(({ from, basisPoints }) =>
      t('rate', { percent: formatNumber(basisPoints / 100, language), day: formatCalendarDate(from, language) }),
    )
  return t('interestNote', { until: formatCalendarDate(ratesKnownUntil, language), rates: said.join(', ') })
}

export function entryRows({ entries, shares }: ReadClaim, language: Language) {
  const t = translate(showText, language)
  const placeOf = new Map(shares.map(({ id, place }) => [id, place]))
  return entries.map(({ id, kind, source, cents, on, shareId }) => ({
    key: id,
    what: source ? `${t(`entry-${kind}`)} (${t(`source-${source}`)})` : t(`entry-${kind}`),
    place: shareId === null ? '' : String(placeOf.get(shareId) ?? ''),
    on: formatCalendarDate(on, language),
    amount: kind === 'leave' ? '' : formatMoney(cents, language),
  }))
}

export function historyRows({ steps, names }: ReadClaim, language: Language) {
  const [t, s] = [translate(showText, language), translate(stepText, language)]
  return steps.map(({ at, step, reason, organisationId }, index) => ({
    key: `${index} ${at.toISOString()}`,
    at: formatDateTime(at, language),
    what: reason ? `${s(step)}: ${reason}` : s(step),
    who: organisationId === null ? t('program') : (names.get(organisationId) ?? organisationId),
  }))
}

export function letterRows({ claim, letters }: ReadClaim, language: Language) {
  const t = translate(showText, language)
  return letters.map(({ id, kind, sentOn, templateVersion }) => ({
    href: letterPath(claim.id, id),
    text: t('letter', {
      kind: t(`kind-${kind}`),
      day: formatCalendarDate(sentOn, language),
      version: templateVersion,
    }),
  }))
}

export function replyRows({ replies }: ReadClaim, language: Language) {
  const t = translate(showText, language)
  return replies.map(({ id, kind, at, monthlyCents, words, outcome }) => ({
    key: id,
    at: formatDate(at, language),
    what: t(`reply-${kind}`, { amount: formatMoney(monthlyCents ?? 0, language) }),
    words,
    state: outcome === null ? '' : t('decided'),
  }))
}

/** The plan that runs, and what is behind. */
export function planView({ plan, entries }: ReadClaim, today: CalendarDate, language: Language) {
  if (!plan) return null
  const t = translate(showText, language)
  const paid = entries
    .filter(({ kind, on }) => kind === 'payment' && on >= plan.beganOn)
    .reduce((sum, { cents }) => sum + cents, 0)
  const missed = missedOf(plan.instalments, paid, today)
  return {
    rows: plan.instalments.map(
      ({ on, cents }) => `${formatCalendarDate(on, language)}: ${formatMoney(cents, language)}`,
    ),
    missed: missed > 0 ? t('missed', { amount: formatMoney(missed, language) }) : null,
  }
}

export function sameRows({ samePerson, claim }: ReadClaim, language: Language) {
  const [t, s] = [translate(showText, language), translate(statusText, language)]
  return samePerson.map(({ id, reference, status, jointId }) => ({
    id,
    reference: formatReference(reference),
    text: jointId === claim.jointId ? `${s(status)}, ${t('joined')}` : s(status),
    isJoined: jointId === claim.jointId,
  }))
}
