// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { codeKind, keptCode } from '#foundation/web'
import { paths } from '../claim/addresses.ts'
import { findLetter } from './answer-letter.command.ts'

/** The code of a letter, for half an hour: long enough to read and answer. */
export const letterCode = keptCode({ name: 'dijkwacht_brief', purpose: 'claims.followed', seconds: 30 * 60 })

export const letterCodes = codeKind({
  name: 'claims.letter',
  path: paths.letter,
  says: defineText({ nl: { title: 'een brief die u kreeg' }, en: { title: 'a letter that you got' } }),
  kept: letterCode,
  knows: findLetter,
})
