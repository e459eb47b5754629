// SPDX-License-Identifier: EUPL-1.2
// What this extension uses of the browser, in Chromium and in Firefox: both know it by this name, with promises.

interface Heard<Arguments extends unknown[], Answer = void> {
  addListener(hear: (...given: Arguments) => Answer): void
}
interface Permissions {
  permissions?: string[]
  origins?: string[]
}
export interface Visit {
  tabId: number
  frameId: number
  url: string
}
export interface Sender {
  id?: string
  url?: string
}

export interface BrowserApi {
  runtime: {
    id: string
    getURL(path: string): string
    openOptionsPage(): Promise<void>
    sendMessage(message: unknown): Promise<unknown>
    onMessage: Heard<[unknown, Sender, (answer: unknown) => void], boolean>
    onInstalled: Heard<[]>
    onStartup: Heard<[]>
  }
  alarms: { create(name: string, how: { periodInMinutes: number }): void; onAlarm: Heard<[]> }
  webNavigation: { onBeforeNavigate: Heard<[Visit]>; onCommitted: Heard<[Visit]> }
  tabs: { update(tabId: number, to: { url: string }): Promise<unknown> }
  windows: { create(how: { url: string; type: 'popup'; width: number; height: number }): Promise<unknown> }
  action: {
    setBadgeText(text: { text: string }): Promise<void>
    setTitle(title: { title: string }): Promise<void>
    onClicked: Heard<[]>
  }
  i18n: { getMessage(key: string, values?: string[]): string; getUILanguage(): string }
  permissions: {
    request(asked: Permissions): Promise<boolean>
    remove(given: Permissions): Promise<boolean>
  }
  scripting?: {
    registerContentScripts(scripts: object[]): Promise<void>
    unregisterContentScripts(which: { ids: string[] }): Promise<void>
  }
}

const names = globalThis as unknown as { browser?: BrowserApi; chrome?: BrowserApi }

export const browserApi = (names.browser?.runtime ? names.browser : names.chrome) as BrowserApi
