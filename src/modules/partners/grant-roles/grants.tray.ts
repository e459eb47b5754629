// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type TrayItem, type WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { grantPath, paths, personPath } from '../keep-people/addresses.ts'
import { liftedByOthers, suspendedByOthers } from '../keep-people/list-people.query.ts'
import { grantedTray, grantRowText, grantTray, liftedTray, suspendedTray, takenTray } from './grant.text.ts'
import { grantsToJudge, rolesGiven, rolesTaken } from './read-grant.query.ts'

/** Who and what it is about; of another organisation without the name. */
const toJudge: WorkRows = {
  name: 'partners.role-grant',
  kind: grantRowText,
  ...rowsOf(async (ctx) =>
    (await grantsToJudge(ctx)).map(({ id, organisationName, proposedAt, what }) => ({
      key: id,
      due: null,
      since: proposedAt,
      subject: what,
      from: organisationName,
      href: addressIn(ctx.language, grantPath(id)),
    })),
  ),
}

const given: WorkRows = {
  name: 'partners.role-given',
  kind: grantRowText,
  ...rowsOf(async (ctx) =>
    (await rolesGiven(ctx)).map(({ id, at, text }) => ({
      key: id,
      due: null,
      since: at,
      subject: translate(grantedTray, ctx.language)('title'),
      why: text,
      href: addressIn(ctx.language, paths.oneself),
    })),
  ),
}

/** A row has no name: who it is stands on the page. */
const suspended: WorkRows = {
  name: 'partners.person-suspended',
  kind: grantRowText,
  ...rowsOf(async (ctx) =>
    (await suspendedByOthers(ctx)).map(({ id, since }) => ({
      key: id,
      due: new Date(since.getTime() + 4 * 60 * 60 * 1000),
      since,
      subject: translate(suspendedTray, ctx.language)('title'),
      why: translate(suspendedTray, ctx.language)('explanation'),
      href: addressIn(ctx.language, personPath(id)),
    })),
  ),
}

/** What one administrator took the others hear. */
const taken: WorkRows = {
  name: 'partners.role-taken',
  kind: grantRowText,
  ...rowsOf(async (ctx) =>
    (await rolesTaken(ctx)).map(({ id, reason, proposedAt }) => ({
      key: id,
      due: null,
      since: proposedAt,
      subject: translate(takenTray, ctx.language)('title'),
      why: reason ?? '',
      href: addressIn(ctx.language, grantPath(id)),
    })),
  ),
}

/** Whoever suspended a colleague hears who let them in again, and why. */
const lifted: WorkRows = {
  name: 'partners.suspension-lifted',
  kind: grantRowText,
  ...rowsOf(async (ctx) =>
    (await liftedByOthers(ctx)).map(({ id, at, name, because }) => ({
      key: id,
      due: null,
      since: at,
      subject: translate(liftedTray, ctx.language)('title'),
      why: because,
      from: name,
      href: addressIn(ctx.language, personPath(id)),
    })),
  ),
}

export const grantTrays: readonly TrayItem[] = [
  ...((['partners:manage', 'partners:admit'] as const).map((permission) => ({
    text: grantTray,
    href: paths.people,
    allow: { permission },
    count: async (ctx) => (await grantsToJudge(ctx)).length,
    rows: { ...toJudge, name: permission === 'partners:manage' ? toJudge.name : 'partners.role-grant-asked' },
  })) satisfies TrayItem[]),
  {
    text: suspendedTray,
    href: paths.people,
    allow: { permission: 'partners:manage' },
    count: async (ctx) => (await suspendedByOthers(ctx)).length,
    rows: suspended,
  },
  {
    text: liftedTray,
    href: paths.people,
    allow: { permission: 'partners:manage' },
    tab: 'read',
    count: async (ctx) => (await liftedByOthers(ctx)).length,
    rows: lifted,
  },
  {
    text: takenTray,
    href: paths.people,
    allow: { permission: 'partners:manage' },
    tab: 'read',
    count: async (ctx) => (await rolesTaken(ctx)).length,
    rows: taken,
  },
  {
    text: grantedTray,
    href: paths.oneself,
    allow: 'signed-in',
    tab: 'read',
    count: async (ctx) => (await rolesGiven(ctx)).length,
    rows: given,
  },
]
