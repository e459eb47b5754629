// SPDX-License-Identifier: EUPL-1.2
import { format, formatNumber } from '#foundation/text'
import { type CalendarDate, formatCalendarDate, formatIban, formatMoney } from '#values'
import type { Debtor, StoredShare } from '../claim/stored-claim.ts'
import { formatReference } from '../money/reference.ts'
import type { Statement } from '../money/settle.ts'
import { type LetterKind, templateFor } from './templates.data.ts'

export interface LetterFacts {
  kind: LetterKind
  sender: string
  holder: Debtor & { account?: string }
  addressee: 'holder' | 'representative'
  reference: string
  code: string
  /** Account of the sender, printed; in a preview words that stand for it. */
  payTo: string
  shares: readonly StoredShare[]
  statement: Statement
  sentOn: CalendarDate
  answerBy: CalendarDate
  firstSentOn: CalendarDate | null
  /** The last day until which interest is counted. */
  interestUntil: CalendarDate
  /** Where to type the code. */
  site: string
  legalHelp: string
  isExample: boolean
}

/** A letter as it is drawn and kept: every word of it. */
export interface LetterDocument {
  sender: string
  to: string[]
  date: string
  reference: string
  subject: string
  notes: string[]
  opening: string[]
  amounts: { head: string[]; rows: string[][]; interest: string }
  choicesTitle: string
  choices: { title: string; text: string }[]
  answer: { title: string; text: string; code: string }
  help: { title: string; lines: string[] }
  closing: string[]
  english: string
  templateVersion: number
}

/** Fills the newest template of this kind. A letter about a child is written to who represents it, never to the child. */
export function composeLetter(facts: LetterFacts): LetterDocument {
  const { holder, addressee, statement, code, site } = facts
  const template = templateFor(facts.kind)
  const money = (cents: number) => formatMoney(cents, 'nl')
  const day = (date: CalendarDate) => formatCalendarDate(date, 'nl')
  const standing = facts.shares.flatMap((share) => {
    const settled = statement.shares.find(({ id }) => id === share.id)
    return settled && settled.principal + settled.interest > 0 ? [{ share, settled }] : []
  })
  const values = {
    people: formatNumber(standing.length, 'nl'),
    account: formatIban(holder.account ?? ''),
    total: money(statement.owed),
    reference: formatReference(facts.reference),
    answerBy: day(facts.answerBy),
    firstSentOn: facts.firstSentOn ? day(facts.firstSentOn) : '',
    site,
    payTo: facts.payTo,
    sender: facts.sender,
    legalHelp: facts.legalHelp,
  }
  const say = (sentence: string) => format(sentence, 'nl', values)
  // Where no rate is known none is made up, and the letter says so.
  const unknownRate =
    facts.interestUntil < facts.sentOn
      ? 'Voor de dagen daarna kennen wij het percentage nog niet: daarover is geen rente gerekend. '
      : ''
  const isRepresented = addressee === 'representative'
  return {
    sender: facts.sender,
    to: isRepresented
      ? [holder.representative, `wettelijk vertegenwoordiger van ${holder.name}`, holder.address]
      : [holder.name, holder.address],
    date: day(facts.sentOn),
    reference: values.reference,
    subject: template.subject,
    notes: [
      ...(facts.isExample ? ['Voorbeeld met verzonnen gegevens. Deze brief is aan niemand gestuurd.'] : []),
      ...(template.isAdopted ? [] : ['De tekst van deze brief is een concept: geen jurist heeft haar vastgesteld.']),
    ],
    opening: template.opening.map(say),
    amounts: {
      head: ['Slachtoffer', 'Overgemaakt op', 'Nog te betalen', 'Rente'],
      rows: standing.map(({ share, settled }) => [
        `Nummer ${share.place}`,
        day(share.lostOn),
        money(settled.principal),
        money(settled.interest),
      ]),
      interest: `Samen ${values.total}. De rente is de wettelijke rente (artikel 6:119 BW), gerekend tot en met ${day(facts.interestUntil)}. ${unknownRate}Er komen geen incassokosten bij.`,
    },
    choicesTitle: template.choicesTitle,
    choices: template.choices.map(({ title, text }) => ({ title, text: say(text) })),
    answer: {
      title: 'Zo antwoordt u',
      text: `Ga naar ${site} en typ deze code. U hoeft geen account te maken. Of vul het formulier op de laatste bladzijde in en stuur het terug.`,
      code,
    },
    help: { title: 'Hulp', lines: template.help.map(say) },
    closing: template.closing.map(say),
    english: `English: go to ${site.replace(/\/brief$/, '/en/brief')} and type the code to read what this letter is about and to answer it.`,
    templateVersion: template.version,
  }
}
