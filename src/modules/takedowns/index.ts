// SPDX-License-Identifier: EUPL-1.2

export { takedownText } from './takedown/takedown.text.ts'
export type { TakedownStatus } from './takedown/takedown.ts'
export { messagesWaiting, type WaitingMessage } from './work-takedown/messages-waiting.events.ts'
