// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Recognised } from '@dijkwacht/check-client/citizen'
import { type PrivateTexts, saidName } from './private-texts.ts'

/** What is shown about one thing. */
export interface Shown {
  item: Pick<Recognised, 'text' | 'canonical'> & { kind: Recognised['kind'] | 'unknown' }
  outcome: Outcome | { answer: 'unavailable' }
}

/** Which look, the most urgent first. */
const places: Record<Shown['outcome']['answer'], number> = {
  above_threshold: 0,
  often_imitated: 1,
  unavailable: 1,
  cannot_check: 2,
  none_or_too_few: 2,
}
const looks = 3

/** Answers as the server writes them, the most urgent first. What somebody pasted only ever becomes text. */
export function renderAnswers(template: HTMLTemplateElement, texts: PrivateTexts, shown: readonly Shown[]): Element[] {
  const inOrder = shown.toSorted((a, b) => places[a.outcome.answer] - places[b.outcome.answer])
  return inOrder.map((one, place) => renderOne(template, texts, one, place))
}

function renderOne(
  template: HTMLTemplateElement,
  texts: PrivateTexts,
  { item, outcome }: Shown,
  place: number,
): Element {
  const parts = template.content.children
  const section = (parts[places[outcome.answer] + (place === 0 ? 0 : looks)] as Element).cloneNode(true) as Element
  const find = (selector: string) => section.querySelector(selector) as HTMLElement
  const said = texts.said[saidName(outcome.answer, 'reason' in outcome ? outcome.reason : item.kind)] ?? []
  const [statement = '', explanation = '', ...advice] = said.map((sentence) => texts.sentences[sentence] ?? '')
  const heading = find('h2')
  heading.id = `antwoord-${place + 1}`
  heading.tabIndex = -1
  section.setAttribute('aria-labelledby', heading.id)
  find('.dw-answer__asked').textContent = texts.asked[item.kind].replace('{value}', () => written(item))
  find('h2 span').textContent = statement
  find('.dw-answer__ground p').textContent = explanation
  const steps = find('ol')
  const step = steps.firstElementChild as Element
  if (item.canonical === '112') advice.unshift(texts.inDanger)
  steps.replaceChildren(
    ...advice.map((sentence) => {
      const own = step.cloneNode(true) as Element
      ;(own.firstElementChild as Element).textContent = sentence
      return own
    }),
  )
  tellListing(section, texts, outcome)
  offerOpenly(section, item.text, outcome)
  return section
}

function written({ kind, text, canonical }: Shown['item']): string {
  if (kind === 'iban') return canonical.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ')
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

function tellListing(section: Element, texts: PrivateTexts, outcome: Shown['outcome']): void {
  const list = section.querySelector('dl') as Element
  if (outcome.answer !== 'above_threshold') return list.remove()
  const [by, until] = list.querySelectorAll('dd')
  if (by) by.textContent = outcome.authority
  if (until)
    until.textContent = dateText(texts.language, outcome.lastDay * 86_400_000, { dateStyle: 'long', timeZone: 'UTC' })
}

export function dateText(language: PrivateTexts['language'], at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', options).format(at)
}

/** Ground and reason, whose address a site or mailbox looks like, and what the browser could not tell: who wants to know asks us, and reads that we see it then. */
function offerOpenly(section: Element, text: string, outcome: Shown['outcome']): void {
  const isOpen = 'reason' in outcome ? outcome.reason === 'elsewhere' || outcome.reason === 'unread' : /[@.]/.test(text)
  const [why, openly] = section.querySelectorAll('form')
  if (outcome.answer !== 'above_threshold') why?.remove()
  if (outcome.answer === 'above_threshold' || (!isOpen && outcome.answer !== 'unavailable')) openly?.remove()
  for (const field of section.querySelectorAll('input')) field.value = text
}
