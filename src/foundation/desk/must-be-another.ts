// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy } from '../access/index.ts'
import { Refusal } from '../web/index.ts'
import { deedMessages } from './desk.text.ts'

/** Refuses whoever had one of these accounts a hand in it: the second pair of eyes is another's. 409 wherever it is. */
export function mustBeAnother(
  { actor }: Pick<Context, 'actor'>,
  ...before: readonly (string | null | undefined)[]
): void {
  if (before.some((id) => isBy(actor, id))) throw new Refusal(deedMessages.anotherPerson, { status: 409 })
}
