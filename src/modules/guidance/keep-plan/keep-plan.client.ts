// SPDX-License-Identifier: EUPL-1.2
// The script of the page with a plan: offers to keep it on this device, says so, and keeps the copy as the page is.
import { workerAddress } from '../../../ui/worker-address.ts'
import { copyCache, isSamePlan, type PlanCopy } from './kept-copy.ts'

const section = document.getElementById('bewaren')
if (section && 'serviceWorker' in navigator && 'caches' in globalThis) void start(section)

async function start(section: HTMLElement): Promise<void> {
  const part = (name: string) => section.querySelector(`[data-part=${name}]`) as HTMLElement
  const { copy = '', worker = '', scope = '' } = section.dataset
  const store = () => caches.open(copyCache)
  const fresh = async () => (await (await fetch(copy)).json()) as PlanCopy
  const write = async (kept: PlanCopy) => (await store()).put(scope, Response.json(kept))

  const show = (kept: PlanCopy | null) => {
    if (kept) part('until').textContent = kept.untilText
    part('offer').hidden = kept !== null
    part('kept').hidden = kept === null
    section.hidden = false
  }

  const had = ((await (await (await store()).match(scope))?.json()) as PlanCopy | undefined) ?? null
  if (!had) await caches.delete(copyCache)
  // What was ticked here is in the copy too; another plan, or one that is too old, is none that somebody chose to keep.
  const now = had && (await fresh())
  if (had && now && had.until > Date.now() && isSamePlan(had.code, now.code)) {
    await write({ ...now, until: had.until, untilText: had.untilText })
    show(had)
  } else {
    if (had) await forget()
    show(null)
  }

  part('keep').addEventListener('click', async () => {
    try {
      const kept = await fresh()
      await write(kept)
      await navigator.serviceWorker.register(workerAddress(worker), { scope })
      show(kept)
    } catch {
      await forget()
      part('failed').hidden = false
    }
  })
  part('forget').addEventListener('click', async () => {
    await forget()
    show(null)
    part('gone').hidden = false
  })
  document.querySelector('.dw-quick-exit')?.addEventListener('click', () => void forget())
}

async function forget(): Promise<void> {
  await caches.delete(copyCache)
  await (await navigator.serviceWorker.getRegistration(section?.dataset.scope))?.unregister()
}
