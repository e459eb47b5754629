// SPDX-License-Identifier: EUPL-1.2
/** 'reports:submit': the module, a colon, the deed. */
export type Permission = `${string}:${string}`

/** Who is asking. */
export type Actor =
  | { kind: 'anyone' }
  | {
      kind: 'person'
      id: string
      name: string
      organisationId: string
      organisationName: string
      permissions: ReadonlySet<Permission>
      /** What the menu is ordered by; what somebody may is in the permissions. */
      roles?: readonly string[]
      organisationKind?: string
      /** When this person last showed who they are; left out or null: that is not known, which is not lately. */
      authenticatedAt?: Date | null
      /** Their other accounts: of the same human, by what the sign-in provider says. */
      accounts?: readonly string[]
    }
  | {
      kind: 'machine'
      id: string
      organisationId: string
      organisationName: string
      permissions: ReadonlySet<Permission>
    }
  /** A job, a listener or the command line: `name` says which. */
  | { kind: 'system'; name: string }

/** Who may: written beside every route, compulsory. */
export type Allow = 'anyone' | 'signed-in' | { permission: Permission }

export const anyone: Actor = { kind: 'anyone' }

export function mayDo(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'system') return true
  return actor.kind !== 'anyone' && actor.permissions.has(permission)
}

/** 'yes', 'sign-in' (nobody is signed in yet) or 'no' (somebody is, and may not). */
export function admit(actor: Actor, allow: Allow): 'yes' | 'sign-in' | 'no' {
  if (allow === 'anyone') return 'yes'
  if (actor.kind === 'anyone') return 'sign-in'
  if (allow === 'signed-in') return 'yes'
  return mayDo(actor, allow.permission) ? 'yes' : 'no'
}

/** Whether it is by this human, under whichever of their accounts. */
export function isBy(actor: Actor, id: string | null | undefined): boolean {
  if (actor.kind === 'anyone' || id === null || id === undefined) return false
  if (actor.kind === 'system') return actor.name === id
  return actor.id === id || (actor.kind === 'person' && (actor.accounts?.includes(id) ?? false))
}

export function organisationOf(actor: Actor): string | null {
  return actor.kind === 'person' || actor.kind === 'machine' ? actor.organisationId : null
}

/** Who asks, and what they may, as the database is told when a transaction begins. */
export function rowSubjectOf(actor: Actor) {
  return { ...subjectOf(actor), ...('permissions' in actor && { permissions: actor.permissions }) }
}

export function subjectOf(actor: Actor): { kind: string; id: string | null; organisationId: string | null } {
  const id = actor.kind === 'system' ? actor.name : actor.kind === 'anyone' ? null : actor.id
  return { kind: actor.kind, id, organisationId: organisationOf(actor) }
}
