// SPDX-License-Identifier: EUPL-1.2
// The service worker of the check as an app. It takes what another app shares and hands it to the page, so that the page can ask without telling
// us; and where there is no internet it says what to do, and looks links up in the public list that it keeps. It keeps nothing else.
import { asHtml, type Language } from '#foundation/text'

import { freshMs, type KeptList, listCache, listPath, longestList, lookUp } from './kept-list.ts'
import { drawOffline } from './offline-page.ts'
import { sharedEntry, sharedFields } from './shared-entry.ts'

interface LifeEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
}
interface FetchEvent extends LifeEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
const worker = globalThis as unknown as EventTarget & {
  registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

const path = new URL(worker.registration.scope).pathname
const language: Language = path.startsWith('/en/') ? 'en' : 'nl'

worker.addEventListener('install', (event) =>
  (event as LifeEvent).waitUntil(Promise.all([worker.skipWaiting(), fetchList()])),
)
worker.addEventListener('activate', (event) => (event as LifeEvent).waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent
  if (request.mode !== 'navigate' || new URL(request.url).pathname !== path) return
  ;(event as FetchEvent).respondWith(request.method === 'POST' ? take(request) : show(request))
  ;(event as FetchEvent).waitUntil(refreshList())
})

async function show(request: Request): Promise<Response> {
  return fetch(request).catch(async () => offline('', null))
}

/** A text goes to the page without passing us; a picture is read by us, as the page says. */
async function take(request: Request): Promise<Response> {
  const form = await request.clone().formData()
  const shared = sharedEntry(form)
  const picture = form.get(sharedFields.files)
  const hasPicture = picture instanceof File && picture.size > 0
  if (navigator.onLine && shared && !hasPicture) return handOver(shared)
  return fetch(request).catch(async () => {
    const typed = form.get('vraag')
    const entry = shared ?? (typeof typed === 'string' ? typed : '')
    if (entry.trim() === '') return offline('', hasPicture ? 'picture' : null)
    return offline(entry, lookUp(entry, await readList(), Date.now()))
  })
}

/** Through the store of this tab, as from the home page: in no address, and gone when the page has read it. */
function handOver(entry: string): Response {
  const script = `sessionStorage.setItem('dijkwacht-vraag',document.currentScript.dataset.entry);location.replace(${JSON.stringify(path)})`
  return answer(
    (nonce) =>
      `<!doctype html><title>dijkwacht</title><script nonce="${nonce}" data-entry="${asHtml(entry)}">${script}</script>`,
    'script-src',
  )
}

async function offline(entry: string, told: Parameters<typeof drawOffline>[0]['answer']): Promise<Response> {
  const list = await readList()
  return answer((nonce) => drawOffline({ language, path, nonce, entry, answer: told, list }), 'style-src')
}

function answer(draw: (nonce: string) => string, allowed: 'script-src' | 'style-src'): Response {
  const nonce = crypto.randomUUID()
  return new Response(draw(nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'content-security-policy': `default-src 'none'; ${allowed} 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    },
  })
}

async function readList(): Promise<KeptList | null> {
  const kept = await (await caches.open(listCache)).match(listPath)
  return kept ? { text: await kept.text(), at: Date.parse(kept.headers.get('date') ?? '') } : null
}

async function refreshList(): Promise<void> {
  const kept = await (await caches.open(listCache)).match(listPath)
  const at = Date.parse(kept?.headers.get('date') ?? '')
  if (!(Date.now() - at < freshMs)) await fetchList()
}

/** Always the whole list, and nobody's cookie with it: which part of it somebody needs, and who asks, tells us nothing. */
async function fetchList(): Promise<void> {
  try {
    const response = await fetch(listPath, { credentials: 'omit', cache: 'no-cache' })
    if (!response.ok) return
    const text = await response.text()
    if (text.length > longestList) return
    const headers = { date: response.headers.get('date') ?? new Date().toUTCString() }
    await (await caches.open(listCache)).put(listPath, new Response(text, { headers }))
  } catch {
    // The next time; until then what is there says how old it is.
  }
}
