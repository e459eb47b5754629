// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf } from '#foundation/text'
import { helpStandsFirst, toneOf } from './answer.ts'
import type { SaidAnswer } from './answer-words.ts'

/** The looks in the template: for the answer that stands first, then for the others. */
const looks = ['stop', 'warn', 'neutral'] as const

/** Answers as the server writes them, in their order. What somebody pasted only ever becomes text. `openly`: what to ask openly beside the first. */
export function renderAnswers(
  template: HTMLTemplateElement,
  language: Language,
  said: readonly (SaidAnswer & { text: string })[],
  openly: string | null,
): Element[] {
  return said.map((one, place) => {
    const look = looks.indexOf(toneOf(one)) + (place === 0 ? 0 : looks.length)
    const section = (template.content.children[look] as Element).cloneNode(true) as Element
    const find = (selector: string) => section.querySelector(selector) as HTMLElement
    const heading = find('h2')
    heading.id = `antwoord-${place + 1}`
    heading.tabIndex = -1
    section.setAttribute('aria-labelledby', heading.id)
    find('.dw-answer__asked').textContent = one.asked
    find('h2 span').textContent = one.statement
    find('.dw-answer__ground p').textContent = one.explanation
    const steps = find('ol')
    const step = steps.firstElementChild as Element
    steps.replaceChildren(
      ...one.advice.map((sentence) => {
        const own = step.cloneNode(true) as Element
        ;(own.firstElementChild as Element).textContent = sentence
        return own
      }),
    )
    const links = section.querySelector('.dw-answer__help')
    if (helpStandsFirst(one) && links) find('.dw-answer__ground p').after(links)
    if (one.kind === null) section.querySelector('.dw-answer__objection')?.remove()
    tellListing(section, language, one)
    offerOpenly(section, one, place === 0 ? openly : null)
    return section
  })
}

export function paragraph(sentence: string, isSmall = false): Element {
  const own = document.createElement('p')
  own.className = `utrecht-paragraph${isSmall ? ' utrecht-paragraph--small' : ''}`
  own.textContent = sentence
  return own
}

function tellListing(section: Element, language: Language, { listing }: SaidAnswer): void {
  const list = section.querySelector('dl')
  if (!listing) return list?.remove()
  const [by, until] = list?.querySelectorAll('dd') ?? []
  if (by) by.textContent = listing.authority
  const lastDay = new Date(listing.expiresAt.getTime() - 86_400_000)
  if (until)
    until.textContent = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
      lastDay,
    )
}

/** Ground and reason, and what could not be told: who wants to know asks us, and reads that we see it then. */
function offerOpenly(
  section: Element,
  { listing, answer, reason, text }: SaidAnswer & { text: string },
  whole: string | null,
): void {
  const [why, openly] = section.querySelectorAll('form')
  if (!listing) why?.remove()
  if (listing || !(answer === 'unavailable' || reason === 'elsewhere' || whole !== null)) openly?.remove()
  for (const field of section.querySelectorAll('input')) field.value = whole ?? text
}
