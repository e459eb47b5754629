// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { codeKind, keptCode } from '#foundation/web'
import { findByCode } from './find-by-code.query.ts'

/** The code of the receipt of an objection, for half an hour: long enough to prove something elsewhere and come back. */
export const objectionCode = keptCode({ name: 'dijkwacht_bezwaar', purpose: 'redress.followed', seconds: 30 * 60 })

/** What is left of a form with two things in it, when one was sent: for the objection against the other. */
export const restOfForm = keptCode({ name: 'dijkwacht_bezwaar_ander', purpose: 'redress.other', seconds: 30 * 60 })

export const objectionCodes = codeKind({
  name: 'redress.objection',
  path: '/bezwaar/volgen',
  says: defineText({ nl: { title: 'een bezwaar' }, en: { title: 'an objection' } }),
  kept: objectionCode,
  knows: findByCode,
})
