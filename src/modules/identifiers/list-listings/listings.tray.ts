// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatIdentifier } from '#values'
import { policiesForSecond } from '../set-policy/show-policy.query.ts'
import {
  listDeclined,
  listForSecond,
  listSuspended,
  listToLookAt,
  readDeclined,
  readForSecond,
  readSuspended,
  readToLookAt,
} from './list-listings.query.ts'
import {
  declinedTray,
  listingRowText,
  policyTray,
  secondTray,
  suspendedTray,
  urgentTray,
} from './list-listings.text.ts'

/** Warnings in force that rest on less than before: somebody looks within the hour. */
export const urgentRows: WorkRows = {
  name: 'identifiers.look',
  kind: listingRowText,
  waiting: listToLookAt,
  show: async (ctx, keys) =>
    (await readToLookAt(ctx, keys)).map((listing) => ({
      key: listing.id,
      subject: formatIdentifier(listing),
      why: translate(urgentTray, ctx.language)('explanation'),
      href: addressIn(ctx.language, `/werkbank/vermeldingen/${listing.id}`),
    })),
}

/** What a colleague put forward, with the clock of hours; own evidence has one of minutes: that is the urgent way. */
export const secondRows: WorkRows = {
  name: 'identifiers.second',
  kind: listingRowText,
  waiting: listForSecond,
  show: async (ctx, keys) =>
    (await readForSecond(ctx, keys)).map((given) => ({
      key: given.listingId,
      subject: formatIdentifier(given),
      why: translate(secondTray, ctx.language)(given.asks === 'withdraw' ? 'withdraw' : given.ground),
      from: given.proposedByName,
      href: addressIn(ctx.language, `/werkbank/vermeldingen/${given.listingId}#bewijs`),
    })),
}

/** What one person took out of every answer at once: a colleague hears it, and looks within hours. */
export const suspendedRows: WorkRows = {
  name: 'identifiers.suspended',
  kind: listingRowText,
  waiting: listSuspended,
  show: async (ctx, keys) =>
    (await readSuspended(ctx, keys)).map((one) => ({
      key: one.id,
      subject: formatIdentifier(one),
      why: translate(suspendedTray, ctx.language)('explanation'),
      from: one.byName,
      href: addressIn(ctx.language, `/werkbank/vermeldingen/${one.id}`),
    })),
}

/** What one person decided not to warn about: colleagues, and whoever proposed it among them, hear why and can propose it again. */
export const declinedRows: WorkRows = {
  name: 'identifiers.declined',
  kind: listingRowText,
  waiting: listDeclined,
  show: async (ctx, keys) =>
    (await readDeclined(ctx, keys)).map((one) => ({
      key: one.id,
      subject: formatIdentifier(one),
      why: translate(declinedTray, ctx.language)('why', { reason: one.because.replace(/[.\s]+$/, '') }),
      from: one.byName,
      href: addressIn(ctx.language, `/werkbank/vermeldingen/${one.id}`),
    })),
}

export const policyRows: WorkRows = {
  name: 'identifiers.policy',
  kind: policyTray,
  ...rowsOf(async (ctx) =>
    (await policiesForSecond(ctx)).map(({ receiver, kind, version, reason, setByName, changedAt }) => ({
      key: `${receiver} ${kind}`,
      due: null,
      since: changedAt,
      subject: translate(policyTray, ctx.language)('subject', { version }),
      why: reason,
      from: setByName ?? undefined,
      href: addressIn(ctx.language, `/werkbank/vermeldingen/beleid?voor=${receiver}&soort=${kind}#wacht`),
    })),
  ),
}
