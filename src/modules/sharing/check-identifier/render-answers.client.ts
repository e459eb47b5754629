// SPDX-License-Identifier: EUPL-1.2
import { looks } from './answer.ts'
import { mayObject, type SaidAnswer } from './answer-words.ts'
import type { Verdict } from './one-verdict.ts'

/** The verdict and its rows as the server writes them. What somebody pasted only ever becomes text. `isUnread`: something was not read, which we can. */
export function renderVerdict(
  template: HTMLTemplateElement,
  { lead, rows, clues, carried, seen }: Verdict,
  likely: readonly string[],
  isUnread: boolean,
): Element[] {
  const [first, list, away, marks, signs] = template.content.children
  const section = filled(first as Element, lead, isUnread, signs, seen)
  writeStep(section, lead.step, carried, away?.querySelector('.dw-answer__step'))
  section.className = `dw-answer dw-answer--${lead.look}`
  keepLikely(section, likely)
  const marked = clues && marks ? [withClues(marks, clues)] : []
  if (!list || rows.length === 0) return [section, ...marked]
  const own = list.cloneNode(true) as Element
  const row = own.lastElementChild as Element
  row.replaceWith(...rows.map((one) => filled(row, one, false, signs, seen)))
  return [section, ...marked, own]
}

/** `seen`: all that was asked, which a report begins with. */
function filled(part: Element, said: SaidAnswer, isUnread: boolean, signs: Element | undefined, seen: string): Element {
  const own = part.cloneNode(true) as Element
  const sign = signs?.children[looks.indexOf(said.look)]
  if (sign) own.querySelector('.dw-sign')?.replaceWith(sign.cloneNode(true))
  write(own, '.dw-answer__kind', said.name)
  write(own, '.dw-answer__value', said.value)
  write(own, '.dw-answer__statement, .dw-answer__statement-short', said.statement)
  write(own, '.dw-answer__explanation', said.explanation)
  repeat(own, '.dw-facts > div', said.facts, (fact, { name, says }) => {
    write(fact, 'dt', name)
    write(fact, 'dd', says)
  })
  repeat(own, '.dw-answer__now li', said.advice.slice(1), (item, sentence) => (item.textContent = sentence))
  repeat(own, '.dw-answer__why p:not(form p)', said.why, (line, sentence) => (line.textContent = sentence))
  keepIf(own, '.dw-answer__gaveCard', said.reason === 'at-door' || said.reason === 'robbed')
  keepIf(own, '.dw-facts', said.facts.length > 0)
  keepIf(own, '.dw-answer__now', said.advice.length > 1)
  keepIf(own, '.dw-answer__why', said.why.length > 0)
  keepIf(own, '.dw-answer__readWhy', said.listing !== null)
  keepIf(own, '.dw-answer__askOpenly', mayAskOpenly(said) || isUnread)
  keepIf(own, '.dw-answer__objection', mayObject(said))
  for (const field of own.querySelectorAll('input'))
    if (field.name === 'vraag') field.value = said.text
    else if (field.name === 'gezien') field.value = seen
    else if (field.name === 'kenmerk') field.value = said.subject ?? ''
  return own
}

/** A form that takes along what was checked; a link where nothing comes along. */
function writeStep(
  section: Element,
  step: SaidAnswer['step'],
  carried: string,
  plain: Element | null | undefined,
): void {
  const form = section.querySelector('.dw-answer__carry')
  for (const field of section.querySelectorAll('input'))
    if (field.name === 'mee') field.value = carried
    else if (field.name === 'naar') field.value = step.href
  keepIf(section, '.dw-answer__carryLater', carried !== '' && !step.carries)
  if (step.carries && carried !== '') return write(section, '.dw-answer__carry button', step.text)
  const own = plain?.cloneNode(true) as Element
  const link = own.querySelector('a')
  if (link) link.textContent = step.text
  link?.setAttribute('href', step.href)
  form?.replaceWith(own)
}

/** Of all situations those that are offered, in their order; what leads to all of them stays last. */
function keepLikely(section: Element, likely: readonly string[]): void {
  const list = section.querySelector('.dw-answer__likely ul')
  const other = list?.lastElementChild
  const chosen = likely.map((one) => list?.querySelector(`a[href$="/${one}"]`)?.parentElement)
  if (other) list.replaceChildren(...[...chosen, other].filter((item) => item != null))
  keepIf(section, '.dw-answer__likely', likely.length > 0)
}

function withClues(part: Element, { title, pieces, said }: NonNullable<Verdict['clues']>): Element {
  const own = part.cloneNode(true) as Element
  write(own, 'h2', title)
  const mark = own.querySelector('mark')
  own.querySelector('.dw-seen__message')?.replaceChildren(
    ...pieces.map(({ text, clue }) => {
      const piece = clue === null ? null : (mark?.cloneNode(true) as Element | undefined)
      if (!piece) return text
      const number = piece.querySelector('.dw-clue') as Element
      number.textContent = String(clue)
      piece.replaceChildren(text, number)
      return piece
    }),
  )
  repeat(
    own,
    '.dw-clues > li',
    said.map((sentence, place) => ({ sentence, place })),
    (item, { sentence, place }) => {
      write(item, '.dw-clue', String(place + 1))
      write(item, 'span:last-child', sentence)
    },
  )
  return own
}

/** What the browser could not tell, we can: who wants to know asks us, and reads that we see it then. */
function mayAskOpenly({ listing, answer, reason }: SaidAnswer): boolean {
  return !listing && (answer === 'unavailable' || reason === 'elsewhere')
}

function write(root: Element, selector: string, words: string): void {
  const place = root.querySelector(selector)
  if (place) place.textContent = words
}

function keepIf(root: Element, selector: string, isKept: boolean): void {
  if (!isKept) root.querySelector(selector)?.remove()
}

function repeat<One>(
  root: Element,
  selector: string,
  all: readonly One[],
  fill: (own: Element, one: One) => void,
): void {
  const first = root.querySelector(selector)
  first?.replaceWith(
    ...all.map((one) => {
      const own = first.cloneNode(true) as Element
      fill(own, one)
      return own
    }),
  )
}

export function paragraph(sentence: string, isSmall = false): Element {
  const own = document.createElement('p')
  own.className = `utrecht-paragraph${isSmall ? ' utrecht-paragraph--small' : ''}`
  own.textContent = sentence
  return own
}
