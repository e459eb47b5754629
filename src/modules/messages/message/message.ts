// SPDX-License-Identifier: EUPL-1.2

export const messageStatuses = ['received', 'not-read', 'understood', 'judged', 'lapsed'] as const
/**
 * How far a message that was handed in is. 'not-read': a person looks at it. 'judged': of everything in it was decided what happens, and the
 * message itself is gone. 'lapsed': nobody could read it in time, and it is gone too.
 */
export type MessageStatus = (typeof messageStatuses)[number]

export const messageSteps = ['understand', 'hand-over', 'judge', 'lapse'] as const
/** 'hand-over': to a person. */
export type MessageStep = (typeof messageSteps)[number]

/** Every allowed step. The drawing in docs/ is made from this table. */
export const messageAllowedSteps: Record<MessageStatus, Partial<Record<MessageStep, MessageStatus>>> = {
  received: { understand: 'understood', 'hand-over': 'not-read', judge: 'judged', lapse: 'lapsed' },
  'not-read': { understand: 'understood', judge: 'judged', lapse: 'lapsed' },
  understood: { judge: 'judged' },
  judged: {},
  lapsed: {},
}

/** The status after a step; throws when it is not allowed from here: whoever asks has locked the message and looked. */
export function nextMessageStatus(from: MessageStatus, step: MessageStep): MessageStatus {
  const to = messageAllowedSteps[from][step]
  if (!to) throw new Error(`a message that is ${from} cannot ${step}`)
  return to
}

/** How a message came in. */
export const channels = ['mail', 'upload', 'screenshot', 'text', 'address', 'api', 'list'] as const
/** One of `channels`. */
export type Channel = (typeof channels)[number]

/** The message itself is kept for at most so many hours, judged or not. */
export const originalHours = 72

/** Bytes of one message. */
export const largestMessage = 10 * 1024 * 1024
/** Characters of a text that is pasted. */
export const longestText = 20_000
