// SPDX-License-Identifier: EUPL-1.2
// The script of the page. It asks both key holders about what was pasted, so that neither sees it. What it asks about, and the words of the answer, come
// from two more scripts that are fetched when somebody begins to type. Whatever goes wrong, it offers to ask openly; it never sends the question by itself.
import { checkPrivately } from '@dijkwacht/check-client/citizen'
import { nobleGroup } from '@dijkwacht/check-client/noble'
import type * as Fully from './answer-fully.client.ts'
import type * as Hear from './hear-need.client.ts'
import { writtenLanguage } from './written-language.ts'

const longestEntry = 10_000
const slowAfterMs = 3_000

const element = (id: string) => document.getElementById(id) as HTMLElement
const form = element('controle') as HTMLFormElement
const entryField = form.elements.namedItem('vraag') as HTMLTextAreaElement
const picture = form.elements.namedItem('beeld') as HTMLInputElement
const handedIn = form.elements.namedItem('doorgeven') as HTMLInputElement
const progress = element('voortgang')
const answer = element('uitkomst')
const again = element('vragen') as HTMLDetailsElement
const otherLanguage = element('andere-taal')
const button = form.querySelector('button') as HTMLButtonElement
/** Null where there is no second key holder: then each question goes to us, as the page says. */
const template = document.getElementById('vertrouwelijk') as HTMLTemplateElement | null
const { willNotSee, working, slow, busy, tooLong, later, need, organisations, forms } = (template?.dataset ??
  {}) as Record<string, string>

if (template) element('manier').textContent = willNotSee ?? ''

type Later = Pick<typeof Fully, 'answerFully'> & typeof Hear
let fully: Promise<Later> | undefined
const load = <Script>(address = ''): Promise<Script> => import(/* @vite-ignore */ address)

/** The same for whatever is typed, so that what is fetched tells nothing of it. What failed is tried again. */
function prepare(): Promise<Later> {
  fully ??= Promise.all([load<typeof Fully>(later), load<typeof Hear>(need)]).then(
    ([{ fetchData, answerFully }, { hearNeed }]) => {
      fetchData(organisations, forms)
      return { answerFully, hearNeed }
    },
    (error: unknown) => {
      fully = undefined
      throw error
    },
  )
  return fully
}

if (template) form.addEventListener('input', () => void prepare().catch(() => {}))
form.addEventListener('paste', ({ clipboardData }) => {
  if (clipboardData?.files.length) picture.files = clipboardData.files
})

otherLanguage.querySelector('form')?.addEventListener('submit', (event) => {
  const to = event.currentTarget as HTMLFormElement
  const asked = askedHere()
  if (asked === undefined) return
  try {
    // We did not see it: it goes along in this tab only.
    sessionStorage.setItem('dijkwacht-vraag', asked)
  } catch {
    return
  }
  event.preventDefault()
  location.assign(to.action)
})

let isBusy = false
form.addEventListener('submit', (event) => {
  const entry = entryField.value.trim()
  // Nothing to see for anybody: the page says what to fill in. A picture, and what is handed in, is read by us, as the page says.
  if (!template || entry === '' || picture.files?.length || handedIn.checked) return
  event.preventDefault()
  if (isBusy) return
  if (entry.length > longestEntry) {
    progress.textContent = tooLong ?? ''
    return
  }
  isBusy = true
  void check(template, entry).finally(() => {
    isBusy = false
  })
})

async function check(template: HTMLTemplateElement, entry: string): Promise<void> {
  const pressed = button.textContent
  button.textContent = busy ?? ''
  button.setAttribute('aria-disabled', 'true')
  progress.textContent = working ?? ''
  // An answer about something else must not stand there meanwhile; its place is kept, so that the button stays where it is.
  answer.classList.add('dw-answers--waiting')
  const patience = setTimeout(() => {
    progress.textContent = slow ?? ''
  }, slowAfterMs)
  // Reckoning holds the page still: first let it show that something happens.
  await new Promise((shown) => setTimeout(shown, 30))
  try {
    answer.replaceChildren(...(await parts(template, entry)))
    // Whoever follows a link and comes back finds the answer; it stays in the history of this tab, and goes nowhere.
    history.replaceState({ vraag: entry }, '', location.pathname)
  } finally {
    clearTimeout(patience)
    progress.textContent = ''
    button.textContent = pressed
    button.removeAttribute('aria-disabled')
    answer.classList.remove('dw-answers--waiting')
  }
  again.classList.add('dw-again--answered')
  otherLanguage.hidden = writtenLanguage(entry) !== otherLanguage.lang
  // What could not be read stays there to be mended.
  again.open = answer.querySelector('.dw-answer__step a[href^="#"]') !== null
  removeErrors()
  answer.querySelector<HTMLElement>('h2')?.focus()
  const first = otherLanguage.hidden ? answer : otherLanguage
  first.scrollIntoView({ block: 'start' })
}

async function parts(template: HTMLTemplateElement, entry: string): Promise<Node[]> {
  try {
    const { answerFully, hearNeed } = await prepare()
    const ask: Parameters<typeof answerFully>[2] = (items) => checkPrivately(location.origin, nobleGroup, items)
    return await answerFully(template, entry, ask, hearNeed)
  } catch {
    const away = template.content.children[2]?.cloneNode(true) as Element
    for (const field of away.querySelectorAll('input')) field.value = entry
    return [away]
  }
}

/** Those of an earlier try, which the server wrote, are not about this answer. */
function removeErrors(): void {
  document.getElementById('fouten')?.remove()
}

/** Whoever leaves the site at once leaves nothing behind in the history of this tab. */
document.querySelector('.dw-quick-exit')?.addEventListener('click', () => {
  history.replaceState(null, '')
  form.reset()
  entryField.value = ''
  answer.replaceChildren()
})

/** What was pasted on the home page, which brought it here in this tab only. A browser without storage brought nothing. */
function brought(): string | null {
  try {
    const text = sessionStorage.getItem('dijkwacht-vraag')
    sessionStorage.removeItem('dijkwacht-vraag')
    return text
  } catch {
    return null
  }
}

/** What was asked here before somebody went on and came back. Who comes by a link begins anew. */
function askedBefore(): string | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type === 'back_forward' ? askedHere() : undefined
}

/** What was answered here last, so that we did not see it. */
function askedHere(): string | undefined {
  return (history.state as { vraag?: string } | null)?.vraag
}

const question = brought() ?? askedBefore()
if (question) {
  entryField.value = question
  form.requestSubmit()
}
