// SPDX-License-Identifier: EUPL-1.2

/** What parts of the extension say to each other. A page of a site can send none of it. */
export type Message = { kind: 'pasted'; text: string }

export function isMessage(message: unknown): message is Message {
  const one = message as Message | null
  return typeof one === 'object' && one?.kind === 'pasted' && typeof one.text === 'string' && one.text.length <= 2_000
}
