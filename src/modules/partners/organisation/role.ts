// SPDX-License-Identifier: EUPL-1.2

/** Every deed that a role can allow. The module before the colon checks it at its routes. */
export const knownPermissions = [
  'reports:file',
  'reports:read',
  'reports:confirm',
  'cases:read',
  'cases:work',
  'identifiers:publish',
  'identifiers:protect',
  'checks:ask',
  'statistics:read',
  'pilots:work',
  'pilots:sign',
  'helpdesk:ask',
  'helpdesk:answer',
  'partners:manage',
] as const

export type KnownPermission = (typeof knownPermissions)[number]

/** What each role allows within the own organisation. */
export const roles = {
  analyst: [
    'reports:file',
    'reports:read',
    'reports:confirm',
    'cases:read',
    'cases:work',
    'identifiers:protect',
    'checks:ask',
    'statistics:read',
    'helpdesk:ask',
  ],
  publisher: [
    'reports:read',
    'reports:confirm',
    'cases:read',
    'cases:work',
    'identifiers:publish',
    'identifiers:protect',
    'checks:ask',
    'statistics:read',
    'helpdesk:ask',
  ],
  // Who has a victim on the phone meets the question first.
  'call-taker': ['reports:file', 'reports:read', 'checks:ask', 'helpdesk:ask'],
  administrator: ['partners:manage'],
  // The one who watches over the use of personal data need not see reports for that.
  'privacy-officer': ['statistics:read', 'pilots:work', 'pilots:sign', 'helpdesk:ask'],
  'system-integrator': ['reports:file', 'checks:ask'],
  'policy-adviser': ['statistics:read', 'pilots:work', 'helpdesk:ask'],
  // Of the expert team behind the helpdesk; reads what partners ask, whatever their organisation.
  'sharing-expert': ['pilots:work', 'helpdesk:ask', 'helpdesk:answer'],
} as const satisfies Record<string, readonly KnownPermission[]>

export type Role = keyof typeof roles

export function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text)
}

/**
 * What a person with these roles may do. Publishing takes two keys: the role, and an organisation that is a publishing
 * authority. A role that no longer exists allows nothing.
 */
export function permissionsOf(names: readonly string[], organisation: { isPublishing: boolean }): Set<KnownPermission> {
  const granted = names.filter(isRole).flatMap((name): readonly KnownPermission[] => roles[name])
  return new Set(granted.filter((permission) => permission !== 'identifiers:publish' || organisation.isPublishing))
}

/** What a machine may do: only what stands in its registration, and never the decision to list, which is a person's. */
export function machinePermissionsOf(names: readonly string[]): Set<KnownPermission> {
  return new Set(
    knownPermissions.filter((permission) => names.includes(permission) && permission !== 'identifiers:publish'),
  )
}
