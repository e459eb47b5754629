// SPDX-License-Identifier: EUPL-1.2
// The search of every page of the workbench while one types, and j and k through its rows. Without it the field is a form, and the page gives the same.
import { rowDo } from '../../../ui/keyboard-rows.ts'
import { FoundPanel, type Line } from './found-panel.client.ts'
import { matchPlaces } from './match-places.ts'

interface Known {
  places: { href: string; text: string; room: string; synonyms: string; isDeed: boolean }[]
  words: Record<string, string>
}
interface Given {
  groups: { key: string; heading: string; found: Line[] }[]
  note: string | null
  meant: string | null
}

/** How long somebody is silent before the server is asked, in milliseconds, and how little is no question. */
const patience = 200
const fewest = 2

let known: Promise<Known> | undefined
let panel: FoundPanel | undefined
let timer = 0
let asked = ''
let back: HTMLElement | null = null
/** The first key of two, and how long it waits for the second, in milliseconds. */
let first = { key: '', at: 0 }
const forSecond = 1_500

const fieldNow = () => document.querySelector<HTMLInputElement>('.dw-find input')
const addressOf = (field: HTMLInputElement) => `${field.form?.action}/antwoord`

if ('popover' in HTMLElement.prototype) {
  addEventListener('keydown', reach, true)
  document.addEventListener('focusin', ({ target }) => target === fieldNow() && prepare())
  document.addEventListener('input', ({ target }) => target === fieldNow() && type())
  document.addEventListener('focusout', ({ target }) => target === fieldNow() && panel?.close())
}

/** Ctrl+K everywhere; '/', and '?', 'g' with a letter, 'j' and 'k' on a page without keys of its own for its rows, where nobody types and shortcuts are on. */
function reach(event: KeyboardEvent): void {
  const field = fieldNow()
  if (!field || event.isComposing) return
  if (event.target === field) {
    steer(event, field)
    if (event.defaultPrevented) return
  }
  const isCtrlK =
    (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'
  if (document.querySelector('dialog[open]')) return
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && mayBeKey(event.target)
  const isMove = isPlain && /^[jk]$/.test(event.key)
  if (isMove && document.querySelector('[data-row]') && !document.querySelector('[data-shortcuts=rows]')) {
    event.preventDefault()
    return rowDo(event.key === 'j' ? 'next' : 'previous')
  }
  if (isPlain && !document.querySelector('[data-shortcuts]') && goes(event)) return event.preventDefault()
  if (!isCtrlK && !(isPlain && event.key === '/')) return
  event.preventDefault()
  if (document.activeElement !== field) back = document.activeElement as HTMLElement | null
  field.focus()
  field.select()
  if (field.value.trim() !== '') void type()
}

/** Opens the list of keys, or goes where two of them lead. */
function goes({ key, timeStamp }: KeyboardEvent): boolean {
  const pair = timeStamp - first.at < forSecond ? `${first.key} ${key}` : ''
  first = { key, at: timeStamp }
  const list = document.querySelector<HTMLElement>('#toetsen')
  const to = list?.querySelector<HTMLElement>(`[data-keys="${CSS.escape(pair)}"]`)?.dataset.href
  if (to) location.assign(to)
  else if (key === '?') list?.togglePopover()
  return Boolean(to) || key === '?'
}

function mayBeKey(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true
  if (target.isContentEditable || target.matches('textarea, select')) return false
  if (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type))
    return false
  try {
    return localStorage.getItem('dijkwacht-shortcuts') !== 'off'
  } catch {
    return true
  }
}

/** Keys in the field itself. */
function steer(event: KeyboardEvent, field: HTMLInputElement): void {
  const { key } = event
  if (key === 'Escape' && (panel?.isOpen || back)) {
    event.preventDefault()
    panel?.close()
    back?.focus()
    back = null
  } else if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault()
    if (panel?.isOpen) panel.move(key === 'ArrowDown' ? 1 : -1)
    else if (field.value.trim() !== '') void type()
  } else if (key === 'Enter' && panel?.isOpen && panel.press()) event.preventDefault()
}

async function prepare(): Promise<Known | null> {
  const field = fieldNow()
  if (!field) return null
  known ??= fetch(addressOf(field)).then((answer) => {
    if (!answer.ok || answer.redirected) throw new Error('no places')
    return answer.json()
  })
  try {
    const { words } = await known
    panel ??= new FoundPanel(words.audit ?? '')
    return await known
  } catch {
    // The field is a form still; the next time it is tried again.
    known = undefined
    return null
  }
}

async function type(): Promise<void> {
  const field = fieldNow()
  const knows = await prepare()
  if (!field || !knows || !panel || document.activeElement !== field) return
  const typed = field.value.trim()
  clearTimeout(timer)
  asked = typed
  panel.clear()
  if (typed === '') return panel.close()
  panel.open(field)
  showPlaces(typed, knows)
  const isForServer = !typed.startsWith('>') && typed.replace(/^[@#]/, '').trim().length >= fewest
  if (!isForServer) return sayCount(knows.words)
  panel.say(knows.words.busy ?? '')
  timer = window.setTimeout(() => ask(field, typed, knows), patience)
}

/** Of what may be an identifier or a code the answer comes first, and nothing stands in its way. */
function showPlaces(typed: string, { places, words }: Known): void {
  if (/^[@#]|\d|\S[@.:]\S/.test(typed)) return
  const { pages, deeds } = matchPlaces(typed, places)
  for (const [heading, some] of [
    [words.pages, pages],
    [words.begin, deeds],
  ] as const)
    if (some.length > 0)
      panel?.add(
        heading ?? '',
        some.map(({ href, text, room }) => ({ title: text, more: room, href })),
      )
}

async function ask(field: HTMLInputElement, typed: string, knows: Known): Promise<void> {
  const given = await askServer(field, typed)
  if (!panel || asked !== typed || document.activeElement !== field) return
  const { words } = knows
  if (!given) return panel.say(words.noAnswer ?? '')
  for (const { heading, found } of given.groups) panel.add(heading, found)
  if (given.meant) addSearch(field, given.meant, words.meant)
  if (given.note) panel.say(given.note)
  else if (panel.size === 0) panel.say(`${words.nothing}. ${words.nothingMore}`)
  else {
    addSearch(field, typed, words.all)
    sayCount(words)
  }
}

/** A line that leads to the whole answer on its own page. */
function addSearch(field: HTMLInputElement, text: string, words = ''): void {
  panel?.add('', [{ title: words.replace('*', text), more: '', href: field.form?.action ?? '', post: { zoek: text } }])
}

function sayCount(words: Known['words']): void {
  const size = panel?.size ?? 0
  panel?.say(size === 1 ? (words.one ?? '') : (words.many ?? '').replace('*', String(size)))
}

async function askServer(field: HTMLInputElement, typed: string): Promise<Given | null> {
  try {
    const answer = await fetch(addressOf(field), { method: 'POST', body: new URLSearchParams({ zoek: typed }) })
    return answer.redirected ? null : await answer.json()
  } catch {
    return null
  }
}
