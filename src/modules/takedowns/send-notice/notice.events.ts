// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** Somebody wants this notice sent. */
export const NoticeDue = defineEvent<{ noticeId: string }>('shield.notice-due')
