// SPDX-License-Identifier: EUPL-1.2
// The script of a letter: it makes the letter on this device, with the function with which we make it where there is no script. What is typed does
// not leave the device. Whatever the script cannot do, the form still does.
import { closing, fillLetter, type Letter } from './fill-letter.ts'
import type { OnDevice } from './on-device.ts'
import type { Field } from './template.ts'
import { writeLetterFile } from './write-letter-file.ts'

/** For the next letter, in this tab alone; wiping the plan or leaving the site wipes it too. */
const keptAs = 'dijkwacht-brief'
const sameInEvery: readonly Field[] = [
  'name',
  'company',
  'own',
  'other',
  'otherName',
  'amount',
  'paidOn',
  'complaint',
  'story',
]

const element = (id: string) => document.getElementById(id) as HTMLElement
const [form, ready] = [document.getElementById('brief') as HTMLFormElement | null, element('brief-klaar')]
if (form && ready) {
  const device = JSON.parse(ready.dataset.device as string) as OnDevice
  const title = document.querySelector('h1') as HTMLElement
  const asked = title.textContent
  element('brief-hier').hidden = false
  let letter: Letter | undefined

  const input = (field: Field) => form.elements.namedItem(field) as HTMLInputElement
  const turn = (isReady: boolean, text: string) => {
    for (const one of [form, element('brief-hier')]) one.hidden = isReady
    ready.hidden = !isReady
    title.textContent = text
    title.tabIndex = -1
    title.focus()
  }

  const before: Partial<Record<Field, string>> = JSON.parse(sessionStorage.getItem(keptAs) ?? '{}')
  const isSame = (field: Field) => field !== 'otherName' || device.template.fields.includes('other')
  for (const field of device.template.fields.filter(isSame)) input(field).value ||= before[field] ?? ''
  // Another account is another case: the name that was carried goes.
  const [account, holder] = [input('other'), input('otherName')]
  if (account && holder) {
    const carried = { account: account.value, holder: holder.value }
    account.addEventListener('change', () => {
      if (account.value !== carried.account && holder.value === carried.holder) holder.value = ''
    })
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    document.querySelectorAll('#fouten, [data-wrong]').forEach((one) => one.remove())
    for (const field of device.template.fields) good(input(field))
    const filled = fillLetter(device.template, (field) => input(field).value, {
      now: new Date(),
      demoBankAllowed: device.demoBankAllowed,
    })
    if ('wrong' in filled) {
      const said = filled.wrong.map(({ field, problem }) => ({
        input: input(field),
        message: device.problems[field]?.[problem] ?? problem,
      }))
      for (const { input, message } of said) wrong(input, message)
      const isEmpty = device.template.fields.every((field) => input(field).value.trim() === '')
      const summary = summaryOf(said, device.words, isEmpty)
      title.before(summary)
      summary.focus()
      return
    }
    letter = filled.letter
    const shared = sameInEvery.filter((field) => device.template.fields.includes(field) && isSame(field))
    const typed = Object.fromEntries(shared.map((field) => [field, input(field).value]))
    sessionStorage.setItem(keptAs, JSON.stringify({ ...before, ...typed }))
    element('brief-tekst').replaceChildren(...shown(letter))
    turn(true, device.words.ready)
  })
  element('brief-anders').addEventListener('click', () => turn(false, asked))
  element('brief-printen').addEventListener('click', () => print())
  element('brief-bewaren').addEventListener('click', () => letter && save(writeLetterFile(letter)))
}

function made(tag: string, className: string, ...inside: (string | Node)[]): HTMLElement {
  const one = document.createElement(tag)
  one.className = className
  one.append(...inside)
  return one
}

const paragraph = (...inside: (string | Node)[]) => made('p', 'utrecht-paragraph', ...inside)

function shown({ date, to, subject, paragraphs, name }: Letter): HTMLElement[] {
  return [
    paragraph(date),
    paragraph(to),
    paragraph(made('strong', '', subject)),
    ...paragraphs.map((text) => paragraph(text)),
    paragraph(closing),
    paragraph(name),
  ]
}

function good(input: HTMLElement): void {
  input.removeAttribute('aria-invalid')
  input.removeAttribute('aria-describedby')
  input.closest('.utrecht-form-field')?.classList.remove('utrecht-form-field--invalid')
}

function wrong(input: HTMLElement, message: string): void {
  const field = input.closest('.utrecht-form-field')
  const said = made('p', 'utrecht-form-field__error-message utrecht-form-field-error-message', message)
  said.dataset.wrong = ''
  said.id = `${input.id}-error`
  field?.classList.add('utrecht-form-field--invalid')
  field?.querySelector('.utrecht-form-field__input')?.before(said)
  input.setAttribute('aria-invalid', 'true')
  input.setAttribute('aria-describedby', said.id)
}

function summaryOf(
  said: { input: HTMLElement; message: string }[],
  words: OnDevice['words'],
  isEmpty: boolean,
): HTMLElement {
  const links = said.map(({ input, message }) => {
    const link = made('a', 'utrecht-link utrecht-link--html-a', message) as HTMLAnchorElement
    link.href = `#${input.id}`
    return made('li', '', link)
  })
  const summary = made(
    'div',
    'utrecht-alert utrecht-alert--error dw-error-summary',
    made('h2', 'utrecht-heading-2', words.wrong),
    made('ul', 'utrecht-link-list', ...links),
    ...(isEmpty ? [] : [paragraph(words.wrongMore)]),
  )
  Object.assign(summary, { id: 'fouten', tabIndex: -1 })
  summary.setAttribute('role', 'alert')
  return summary
}

function save(file: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([file], { type: 'text/html;charset=utf-8' }))
  link.download = 'brief.html'
  link.click()
  URL.revokeObjectURL(link.href)
}
