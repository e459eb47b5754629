// SPDX-License-Identifier: EUPL-1.2

/** The number of a report in what somebody pasted: the number itself, or the address of its page. Null when there is none. */
export function reportIn(text: string): string | null {
  const found = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.exec(text)
  return found ? found[0].toLowerCase() : null
}
