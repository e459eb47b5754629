// SPDX-License-Identifier: EUPL-1.2
import { browserApi } from './browser-api.ts'

/** Fills in the words of a page of the extension; everything is text, nothing markup. */
export function fillWords(): void {
  document.documentElement.lang = browserApi.i18n.getMessage('language')
  for (const one of document.querySelectorAll<HTMLElement>('[data-text]'))
    one.textContent = word(one.dataset.text ?? '')
  document.title = `${document.querySelector('h1')?.textContent ?? ''} · dijkwacht`
}

export function word(key: string, ...values: string[]): string {
  return browserApi.i18n.getMessage(key, values)
}

export function part(name: string): HTMLElement {
  return document.querySelector(`[data-part=${name}]`) as HTMLElement
}

export function moment(at: number, isDay = false): string {
  const how = isDay ? ({ dateStyle: 'long' } as const) : ({ dateStyle: 'long', timeStyle: 'short' } as const)
  return new Date(at).toLocaleString(document.documentElement.lang, how)
}
