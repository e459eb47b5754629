// SPDX-License-Identifier: EUPL-1.2
import { anyone, type Context } from '#foundation/access'
import { checkIdentifiers, type FraudForm } from '#modules/sharing'
import { type EverydayKind, identifierKey } from '#values'
import type { CheckSays } from '../message/leads.ts'
import type { UnderstoodMessage } from '../understand-message/understood-message.ts'

/** Something that stands in a message, as the check knows it. */
export interface InMessage {
  kind: EverydayKind
  canonical: string
}

const atATime = 10
/** Of one message: more in it is an address book. */
const most = 20

/** Accounts, numbers and addresses that a message names, those that lead to money first. */
export function namedIn({ identifiers, links }: UnderstoodMessage): InMessage[] {
  const named = [
    ...identifiers.map(({ kind, canonical }): InMessage => ({ kind, canonical })),
    ...links.map(({ canonical }): InMessage => ({ kind: 'web-address', canonical })),
  ]
  return [...new Map(named.map((one) => [identifierKey(one), one])).values()].slice(0, most)
}

/**
 * What anybody is told about these by the check, of those that it warns about now: somebody stands for it, or
 * it bears the name of another. The check away: none, which the answer must not call safe.
 */
export async function warnedAbout(ctx: Context, named: readonly InMessage[]) {
  const asking = { ...ctx, actor: anyone }
  const found = []
  for (let at = 0; at < named.length; at += atATime) {
    const questions = named.slice(at, at + atATime).map(({ kind, canonical }) => ({ kind, text: canonical }))
    const { answers } = await checkIdentifiers(asking, questions, { purpose: null })
    found.push(...answers.filter(({ answer }) => answer === 'above_threshold' || answer === 'looks_like_known'))
  }
  return found
}

/** What it says of the whole. `looksLike`: the form that its words look like. */
export function checkSays(warned: readonly { answer: string }[], looksLike: FraudForm | null): CheckSays {
  return {
    isWarned: warned.some(({ answer }) => answer === 'above_threshold'),
    isLikely: warned.length > 0 || looksLike !== null,
  }
}
