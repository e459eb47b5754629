// SPDX-License-Identifier: EUPL-1.2
// The script of the page. It asks both key holders about what was pasted, so that neither sees it, and shows the answer. Whatever goes wrong,
// it says that the check does not work now and offers to ask openly; it never sends the question by itself.
import { checkPrivately, recognise } from '@dijkwacht/check-client/citizen'
import { nobleGroup } from '@dijkwacht/check-client/noble'
import { mostForAnybody } from './answer.ts'
import type { PrivateTexts } from './private-texts.ts'
import { dateText, renderAnswers, type Shown } from './render-answers.client.ts'

const longestEntry = 10_000
const slowAfterMs = 3_000

const element = (id: string) => document.getElementById(id) as HTMLElement
const form = element('controle') as HTMLFormElement
const picture = form.elements.namedItem('beeld') as HTMLInputElement
const progress = element('voortgang')
const answer = element('antwoord')
const template = element('vertrouwelijk') as HTMLTemplateElement
const texts = JSON.parse(template.dataset.texts as string) as PrivateTexts

element('manier').textContent = texts.willNotSee

form.addEventListener('paste', ({ clipboardData }) => {
  if (clipboardData?.files.length) picture.files = clipboardData.files
})

let isBusy = false
form.addEventListener('submit', (event) => {
  const entry = (form.elements.namedItem('vraag') as HTMLTextAreaElement).value.trim()
  // Nothing to see for anybody: the page says what to fill in. A picture is read by us, as the page says.
  if (entry === '' || picture.files?.length) return
  event.preventDefault()
  if (isBusy) return
  isBusy = true
  void check(entry.slice(0, longestEntry)).finally(() => {
    isBusy = false
  })
})

async function check(entry: string): Promise<void> {
  progress.textContent = texts.working
  // An answer about something else must not stand there meanwhile.
  answer.replaceChildren()
  const slow = setTimeout(() => {
    progress.textContent = texts.slow
  }, slowAfterMs)
  // Reckoning holds the page still: first let it show that something happens.
  await new Promise((shown) => setTimeout(shown, 30))
  try {
    show(await ask(entry))
  } finally {
    clearTimeout(slow)
    progress.textContent = ''
  }
}

interface Asked {
  shown: Shown[]
  isCut: boolean
  asOf: Date
}

async function ask(entry: string): Promise<Asked> {
  const found = recognise(entry)
  const items = found.slice(0, mostForAnybody)
  if (items.length === 0) {
    const item = { kind: 'unknown' as const, text: entry, canonical: '' }
    return { shown: [{ item, outcome: { answer: 'cannot_check', reason: 'unread' } }], isCut: false, asOf: new Date() }
  }
  try {
    const { outcomes, asOf } = await checkPrivately(location.origin, nobleGroup, items)
    const shown = outcomes.flatMap((outcome, place) => {
      const item = items[place]
      return item ? [{ item, outcome }] : []
    })
    return { shown, isCut: shown.length < found.length, asOf }
  } catch {
    // Of all of it at once, so that it can be asked openly at once.
    const [only, another] = items
    const item = only && !another ? only : { kind: 'unknown' as const, text: entry, canonical: '' }
    return { shown: [{ item, outcome: { answer: 'unavailable' } }], isCut: false, asOf: new Date() }
  }
}

function show({ shown, isCut, asOf }: Asked): void {
  const at = dateText(texts.language, asOf.getTime(), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })
  const answers = renderAnswers(template, texts, shown)
  answer.replaceChildren(
    ...(shown.length > 1 ? [paragraph(texts.several[shown.length - 2] ?? '')] : []),
    ...(isCut ? [paragraph(texts.more.replaceAll('{most}', String(shown.length)))] : []),
    ...answers,
    paragraph(`${texts.asOf.replace('{at}', at)} ${texts.sawNot}`, ' utrecht-paragraph--small'),
  )
  answer.querySelector('h2')?.focus()
}

function paragraph(text: string, more = ''): Element {
  const own = document.createElement('p')
  own.className = `utrecht-paragraph${more}`
  own.textContent = text
  return own
}
