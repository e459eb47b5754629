// SPDX-License-Identifier: EUPL-1.2
// Keeps the list, and looks each page up in it before it opens. Asks the platform for the list only.
import { browserApi, type Visit } from './browser-api.ts'
import { checkPasted } from './check-pasted.ts'
import { findToWarn } from './look-up.ts'
import { isMessage } from './messages.ts'
import { refreshList } from './refresh-list.ts'
import { platform } from './settings.ts'

/** Half a minute: what goes off the list is gone here within the next minute. */
const everyMinutes = 0.5

let refreshing: Promise<void> | null = null
function refresh(): void {
  // Away: what is there goes on, each name until its own end, and the page of the extension says how old it is.
  refreshing ??= refreshList(platform, Date.now)
    .catch(() => {})
    .finally(() => {
      refreshing = null
    })
}

async function lookAt({ tabId, frameId, url }: Visit): Promise<void> {
  if (frameId !== 0) return
  const listed = await findToWarn(url, Date.now())
  if (!listed) return
  await browserApi.tabs.update(tabId, { url: browserApi.runtime.getURL(`warning.html#${encodeURIComponent(url)}`) })
}

function begin(): void {
  browserApi.alarms.create('refresh', { periodInMinutes: everyMinutes })
  refresh()
}

browserApi.runtime.onInstalled.addListener(begin)
browserApi.runtime.onStartup.addListener(begin)
browserApi.alarms.onAlarm.addListener(refresh)
browserApi.webNavigation.onBeforeNavigate.addListener((visit) => void lookAt(visit))
// One site may lead to another.
browserApi.webNavigation.onCommitted.addListener((visit) => void lookAt(visit))
browserApi.action.onClicked.addListener(() => void browserApi.runtime.openOptionsPage())
browserApi.runtime.onMessage.addListener((message, sender) => {
  if (sender.id === browserApi.runtime.id && isMessage(message)) void checkPasted(message.text, sender.url ?? '')
  return false
})
