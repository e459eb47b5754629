// SPDX-License-Identifier: EUPL-1.2
// The service worker of a plan that somebody keeps on this device. It answers for one address only, that of the plan, and only when the site does
// not; nothing else is looked at and no other page is kept. It reads no language: the copy brings its words along.
import { copyCache, emptied, type PlanCopy, toggled } from './kept-copy.ts'
import { offlinePage, wipedPage } from './offline-page.ts'

interface FetchEvent extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface LifeEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
}
const worker = globalThis as unknown as EventTarget & {
  registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

const path = new URL(worker.registration.scope).pathname
/** The cookie with the code lives a day; somewhat earlier it is given again. */
const cookieLasts = 22 * 3_600_000

worker.addEventListener('install', (event) => (event as LifeEvent).waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => (event as LifeEvent).waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent
  if (request.mode !== 'navigate' || new URL(request.url).pathname !== path) return
  respondWith.call(event, request.method === 'POST' ? change(request) : show(request))
})

async function show(request: Request): Promise<Response> {
  const copy = await readCopy()
  if (!copy) return fetch(request)
  const isWiped = copy.code === ''
  try {
    if (isWiped) await tellWiped()
    else if (copy.code !== copy.was || Date.now() - copy.at > cookieLasts) await giveBack(copy)
    return await fetch(request)
  } catch {
    return page(copy, isWiped ? wipedPage : offlinePage)
  }
}

/** What a form of the page asks. The site decides; without it, ticks and wiping are done here. */
async function change(request: Request): Promise<Response> {
  const [copy, form] = [await readCopy(), await request.clone().formData()]
  const [intent, step] = [form.get('intent'), form.get('toggle')]
  // A form of another site changes nothing here.
  const isOurs = new URL(request.referrer || 'about:blank', location.href).origin === location.origin
  const isGoing = isOurs && (intent === 'wipe' || intent === 'leave')
  if (copy && isGoing) await write(emptied(copy))
  if (copy && isGoing && intent === 'leave')
    return Response.redirect(navigator.onLine ? '/snel-weg' : copy.neutral, 303)
  try {
    const answer = await fetch(request)
    if (isGoing) await forget()
    return answer
  } catch {
    if (!copy) return Response.error()
    if (isGoing) return page(copy, wipedPage)
    if (isOurs && typeof step === 'string') await write(toggled(copy, step))
    return Response.redirect(path, 303)
  }
}

/** The cookie with the code can be taken away by the site only. */
async function tellWiped(): Promise<void> {
  await fetch(path, { method: 'POST', body: new URLSearchParams({ intent: 'wipe' }), redirect: 'manual' })
  await forget()
}

/** Gives the site the code with what was ticked meanwhile; it takes it unless this browser has another plan by now. */
async function giveBack(copy: PlanCopy): Promise<void> {
  const body = new URLSearchParams({ intent: 'sync', code: copy.code, was: copy.was })
  await fetch(path, { method: 'POST', body, redirect: 'manual' })
  await write({ ...copy, was: copy.code, at: Date.now() })
}

async function readCopy(): Promise<PlanCopy | null> {
  const kept = await (await caches.open(copyCache)).match(path)
  const copy = (await kept?.json()) as PlanCopy | undefined
  if (copy && copy.until > Date.now()) return copy
  await forget()
  return null
}

async function write(copy: PlanCopy): Promise<void> {
  await (await caches.open(copyCache)).put(path, Response.json(copy))
}

async function forget(): Promise<void> {
  await caches.delete(copyCache)
  await worker.registration.unregister()
}

function page(copy: PlanCopy, draw: (copy: PlanCopy, nonce: string) => string): Response {
  const nonce = crypto.randomUUID()
  return new Response(draw(copy, nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self' ${new URL(copy.neutral).origin}; base-uri 'none'; frame-ancestors 'none'`,
    },
  })
}
