// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, organisationOf } from '../access/index.ts'
import { Refusal } from '../web/index.ts'
import { deedMessages } from './desk.text.ts'

/** Refuses whoever had one of these accounts a hand in it: the second pair of eyes is another's. 409 wherever it is. */
export function mustBeAnother(
  { actor }: Pick<Context, 'actor'>,
  ...before: readonly (string | null | undefined)[]
): void {
  if (before.some((id) => isBy(actor, id))) throw new Refusal(deedMessages.anotherPerson, { status: 409 })
}

/** Refuses whoever is of the organisation that put it forward: what helps one organisation is looked at by another. Null: the program put it forward. */
export function mustBeOtherOrganisation({ actor }: Pick<Context, 'actor'>, organisationId: string | null): void {
  if (organisationId !== null && organisationOf(actor) === organisationId)
    throw new Refusal(deedMessages.otherOrganisation, { status: 409 })
}
