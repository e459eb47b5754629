// SPDX-License-Identifier: EUPL-1.2

/** Every deed that a role can allow. The module before the colon checks it at its routes. */
export const knownPermissions = [
  'reports:file',
  'reports:read',
  'reports:confirm',
  'reports:watch',
  'cases:read',
  'cases:work',
  'casework:hold',
  'identifiers:publish',
  'identifiers:protect',
  'checks:ask',
  'devices:pool',
  'disclosures:send',
  'disclosures:receive',
  'disclosures:read',
  'disclosures:oversee',
  'redress:decide',
  'redress:hold',
  'data-requests:answer',
  'shield:judge',
  'shield:report',
  'statistics:read',
  'agreements:read',
  'agreements:draft',
  'agreements:sign',
  'pilots:work',
  'pilots:sign',
  'helpdesk:ask',
  'helpdesk:answer',
  'partners:manage',
  'partners:keep-entry',
  'partners:edit-register',
  'agreements:propose',
  'agreements:adopt',
  'knowledge:read',
  'knowledge:write',
  'signals:read',
  'signals:judge',
  'signals:propose',
  'factsheets:write',
  'factsheets:sign',
  'research:keep',
  'interventions:keep',
  'interventions:answer',
  'barriers:edit',
  'measures:ask',
  'measures:answer',
  'dossiers:make',
  'dossiers:receive',
  'recovery:follow',
  'recovery:answer',
  'evaluations:keep',
  'widgets:place',
  'widgets:try',
  'complaints:prepare',
  'complaints:sign',
  'complaints:handle',
  'complaints:take-over',
  'claims:read',
  'claims:work',
  'claims:consider',
  'claims:collect',
  'outcomes:supply',
  'outcomes:read',
  'outcomes:publish',
] as const

export type KnownPermission = (typeof knownPermissions)[number]

/** What each role allows within the own organisation. */
export const roles = {
  analyst: [
    'reports:file',
    'reports:read',
    'reports:confirm',
    'reports:watch',
    'cases:read',
    'cases:work',
    'identifiers:protect',
    'checks:ask',
    'disclosures:send',
    'disclosures:receive',
    'disclosures:read',
    'statistics:read',
    'agreements:read',
    'helpdesk:ask',
    'knowledge:read',
    'knowledge:write',
    'signals:read',
    'signals:judge',
    'interventions:answer',
    'barriers:edit',
    'measures:ask',
    'measures:answer',
    'dossiers:make',
    'dossiers:receive',
    'recovery:follow',
    'recovery:answer',
    'outcomes:read',
  ],
  publisher: [
    'reports:read',
    'reports:confirm',
    'cases:read',
    'cases:work',
    'identifiers:publish',
    'identifiers:protect',
    'checks:ask',
    'disclosures:send',
    'disclosures:receive',
    'disclosures:read',
    'redress:decide',
    'shield:judge',
    'statistics:read',
    'agreements:read',
    'helpdesk:ask',
    'knowledge:read',
    'knowledge:write',
    'signals:read',
    'signals:judge',
    'measures:ask',
    'measures:answer',
    'dossiers:make',
    'dossiers:receive',
    'recovery:follow',
    'recovery:answer',
  ],
  // Who has a victim on the phone meets the question first.
  'call-taker': [
    'reports:file',
    'reports:read',
    'reports:watch',
    'checks:ask',
    'shield:report',
    'helpdesk:ask',
    'knowledge:read',
    'signals:read',
    'recovery:follow',
    'partners:keep-entry',
  ],
  // Only people of police and prosecutor can use it.
  'hold-officer': ['redress:hold', 'knowledge:read', 'signals:read'],
  administrator: [
    'partners:manage',
    'partners:keep-entry',
    'reports:watch',
    'knowledge:read',
    'signals:read',
    'widgets:place',
  ],
  // The one who watches over the use of personal data need not see reports for that.
  'privacy-officer': [
    'casework:hold',
    'data-requests:answer',
    'disclosures:read',
    'disclosures:oversee',
    'statistics:read',
    'agreements:read',
    'agreements:sign',
    'pilots:work',
    'pilots:sign',
    'helpdesk:ask',
    'knowledge:read',
    'signals:read',
  ],
  'system-integrator': [
    'reports:file',
    'reports:watch',
    'checks:ask',
    'devices:pool',
    'shield:report',
    'disclosures:receive',
    'knowledge:read',
    'signals:read',
  ],
  'policy-adviser': [
    'statistics:read',
    'agreements:read',
    'agreements:draft',
    'pilots:work',
    'helpdesk:ask',
    'knowledge:read',
    'knowledge:write',
    'signals:read',
    'factsheets:write',
    'factsheets:sign',
    'research:keep',
    'interventions:keep',
    'interventions:answer',
    'barriers:edit',
    'evaluations:keep',
    'widgets:place',
    'widgets:try',
    'outcomes:read',
    'outcomes:publish',
  ],
  // The expert team answers partners whatever their organisation, and keeps the rules about sharing; only a jurist makes one hold.
  'sharing-expert': [
    'agreements:propose',
    'pilots:work',
    'helpdesk:ask',
    'helpdesk:answer',
    'knowledge:read',
    'knowledge:write',
    'signals:read',
  ],
  // Looks along with every reporting point, from another organisation.
  'register-editor': ['partners:keep-entry', 'partners:edit-register'],
  // Gathers claims of victims on one account, and tests them with a second person.
  'claims-officer': ['claims:read', 'claims:work', 'reports:read', 'cases:read', 'knowledge:read'],
  // Only people of the prosecutor can use it.
  'claims-prosecutor': ['claims:read', 'claims:consider', 'knowledge:read'],
  // Only people of a bailiff or collection organisation can use it.
  collector: ['claims:read', 'claims:collect', 'disclosures:receive', 'knowledge:read'],
  jurist: ['agreements:propose', 'agreements:adopt', 'knowledge:read'],
  // For companies, and for partners that file for their customers or members. For which company stands in a mandate.
  'complaint-preparer': ['complaints:prepare'],
  'complaint-signatory': ['complaints:prepare', 'complaints:sign'],
  // Only people of police and prosecutor can use it.
  'complaint-handler': ['complaints:handle', 'reports:read', 'reports:confirm', 'outcomes:supply', 'outcomes:read'],
} as const satisfies Record<string, readonly KnownPermission[]>

export type Role = keyof typeof roles

export function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text)
}

const ofAuthority: ReadonlySet<KnownPermission> = new Set(['identifiers:publish', 'shield:judge'])

/**
 * What a person with these roles may do. Publishing takes two keys: the role, and an organisation that is a publishing
 * authority. A role that no longer exists allows nothing.
 */
export function permissionsOf(names: readonly string[], organisation: { isPublishing: boolean }): Set<KnownPermission> {
  const granted = names.filter(isRole).flatMap((name): readonly KnownPermission[] => roles[name])
  return new Set(granted.filter((permission) => !ofAuthority.has(permission) || organisation.isPublishing))
}

/** Decisions that are a person's: no registration can give them to a machine. */
export const forPeopleOnly = [
  'partners:keep-entry',
  'partners:edit-register',
  'reports:watch',
  'identifiers:publish',
  'shield:judge',
  'redress:decide',
  'redress:hold',
  'agreements:draft',
  'agreements:sign',
  'agreements:propose',
  'agreements:adopt',
  'signals:judge',
  'factsheets:write',
  'factsheets:sign',
  'research:keep',
  'interventions:keep',
  'interventions:answer',
  'barriers:edit',
  'measures:ask',
  'dossiers:make',
  'dossiers:receive',
  'recovery:follow',
  'evaluations:keep',
  'widgets:place',
  'widgets:try',
  'complaints:sign',
  'claims:read',
  'claims:work',
  'claims:consider',
  'claims:collect',
  'outcomes:supply',
  'outcomes:read',
  'outcomes:publish',
] as const

/** What a machine may do: only what stands in its registration, and never a decision that is a person's. */
export function machinePermissionsOf(names: readonly string[]): Set<KnownPermission> {
  const people: readonly KnownPermission[] = forPeopleOnly
  return new Set(knownPermissions.filter((permission) => names.includes(permission) && !people.includes(permission)))
}
