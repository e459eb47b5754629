// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core'

/** Somebody on a page whose taps are counted: on a link, a button, a choice, a fold or a file. Typing is no tap. */
export interface Tapping {
  readonly page: Page
  readonly taps: number
  link(name: string | RegExp): Promise<void>
  button(name: string | RegExp): Promise<void>
  choice(name: string | RegExp): Promise<void>
  fold(name: string | RegExp): Promise<void>
  /** Chooses a file: one tap on the field, one on the file. */
  file(field: Locator, path: string): Promise<void>
  type(field: string | RegExp, text: string): Promise<void>
}

export function tapping(page: Page): Tapping {
  let taps = 0
  const seen = (locator: Locator) => locator.filter({ visible: true }).first()
  const tap = async (locator: Locator) => {
    taps++
    await seen(locator).click()
  }
  return {
    page,
    get taps() {
      return taps
    },
    link: (name) => tap(page.getByRole('link', { name })),
    button: (name) => tap(page.getByRole('button', { name })),
    fold: (name) => tap(page.locator('summary').filter({ hasText: name })),
    async choice(name) {
      taps++
      await page.getByRole('radio', { name }).first().check()
    },
    async file(field, path) {
      taps += 2
      await field.setInputFiles(path)
    },
    type: (field, text) =>
      page
        .getByRole('textbox', { name: field })
        .or(page.getByRole('combobox', { name: field }))
        .first()
        .fill(text),
  }
}
