// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** A message came in and waits to be understood. */
export const MessageReceived = defineEvent<{ messageId: string }>('shield.message-received')

/** Whoever sent it by mail is to be answered. */
export const AnswerDue = defineEvent<{ messageId: string }>('shield.answer-due')
