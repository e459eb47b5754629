// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

export const paths = {
  helpdesk: '/werkbank/vraagbaak',
  ask: '/werkbank/vraagbaak/nieuw',
  handle: '/werkbank/vraagbaak/behandelen',
  public: '/vraagbaak',
} as const

/** The address of a page in the reader's language, for components (foundation/web never reaches the browser). */
export function addressOf(language: Language, path: string): string {
  return language === 'en' ? `/en${path}` : path
}
