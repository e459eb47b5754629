// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { codeKind, keptCode } from '#foundation/web'
import { findUnblock } from './unblock.command.ts'

/** The code of a request to unblock, for half an hour: long enough to put a record in the DNS and come back. */
export const unblockCode = keptCode({
  name: 'dijkwacht_deblokkade',
  purpose: 'shield.unblock-followed',
  seconds: 30 * 60,
})

export const unblockCodes = codeKind({
  name: 'shield.unblock',
  path: '/bezwaar/site',
  says: defineText({
    nl: { title: 'een vraag om uw site vrij te geven' },
    en: { title: 'a question to free your site' },
  }),
  kept: unblockCode,
  knows: findUnblock,
})
