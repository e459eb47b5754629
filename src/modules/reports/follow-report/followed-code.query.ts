// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { codeKind, keptCode } from '#foundation/web'
import { findByCode } from './find-by-code.query.ts'

/** The code of the receipt, for ten minutes. */
export const followedCode = keptCode({ name: 'dijkwacht_mijn_melding', purpose: 'reports.followed', seconds: 10 * 60 })

export const reportCodes = codeKind({
  name: 'reports.report',
  path: '/mijn-melding',
  says: defineText({ nl: { title: 'een melding' }, en: { title: 'a report' } }),
  kept: followedCode,
  knows: findByCode,
})
