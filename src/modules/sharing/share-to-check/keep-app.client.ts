// SPDX-License-Identifier: EUPL-1.2
// The script of the page about the app: lets the browser install it, and keeps on this device what works without internet.
import { workerAddress } from '../../../ui/worker-address.ts'
import { listCache } from './kept-list.ts'

interface InstallEvent extends Event {
  prompt(): Promise<unknown>
}

const section = document.getElementById('toestel')
if (section && 'serviceWorker' in navigator && 'caches' in globalThis) void start(section)

async function start(section: HTMLElement): Promise<void> {
  const part = (name: string) => section.querySelector(`[data-part=${name}]`) as HTMLElement
  const { worker = '', scope = '' } = section.dataset
  const registered = async () =>
    (await navigator.serviceWorker.getRegistrations()).find((one) => new URL(one.scope).pathname === scope)
  const show = (isKept: boolean) => {
    part('offer').hidden = isKept
    part('kept').hidden = !isKept
    section.hidden = false
  }
  const address = workerAddress(worker)
  const keep = async () => {
    try {
      await navigator.serviceWorker.register(address, { scope })
      show(true)
    } catch {
      part('failed').hidden = false
    }
  }

  show((await registered()) !== undefined)
  part('keep').addEventListener('click', () => void keep())
  part('forget').addEventListener('click', async () => {
    await caches.delete(listCache)
    await (await registered())?.unregister()
    show(false)
  })
  globalThis.addEventListener('appinstalled', () => void keep())
  globalThis.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    part('install').hidden = false
    part('install').addEventListener('click', () => void (event as InstallEvent).prompt(), { once: true })
  })
}
