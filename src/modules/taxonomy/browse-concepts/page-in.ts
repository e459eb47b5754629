// SPDX-License-Identifier: EUPL-1.2

/** The address of a page about concepts in the language of the reader; for components, which run in a browser as well. */
export function pageIn(language: 'nl' | 'en', path: `/${string}`): string {
  return language === 'en' ? `/en${path}` : path
}
