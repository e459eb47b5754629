// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { codeKind, keptCode } from '#foundation/web'
import { findByCode } from './find-by-code.query.ts'

/** The code of the receipt of a request, for half an hour: long enough to fetch a code elsewhere and come back. */
export const requestCode = keptCode({
  name: 'dijkwacht_verzoek',
  purpose: 'data-requests.followed',
  seconds: 30 * 60,
})

export const requestCodes = codeKind({
  name: 'data-requests.request',
  path: '/uw-gegevens/volgen',
  says: defineText({ nl: { title: 'een vraag over uw gegevens' }, en: { title: 'a question about your data' } }),
  kept: requestCode,
  knows: findByCode,
})
