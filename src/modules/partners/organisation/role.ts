// SPDX-License-Identifier: EUPL-1.2
import type { Organisation, OrganisationKind } from './organisation.ts'
import type { KnownPermission } from './permission.ts'

/** What each role allows within the own organisation. */
export const roles = {
  analyst: [
    'reports:file',
    'reports:read',
    'reports:confirm',
    'reports:watch',
    'cases:read',
    'cases:work',
    'casework:export',
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
    'warnings:read',
    'warnings:write',
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
    'experiences:reply',
    'referrals:make',
    'referrals:receive',
    'meetings:read',
  ],
  publisher: [
    'reports:read',
    'reports:confirm',
    'cases:read',
    'cases:work',
    'casework:export',
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
    'warnings:read',
    'warnings:write',
    'warnings:approve',
    'signals:judge',
    'measures:ask',
    'measures:answer',
    'dossiers:make',
    'dossiers:receive',
    'recovery:follow',
    'recovery:answer',
    'meetings:read',
  ],
  // Shows the people whom it calls who is calling.
  'outbound-caller': ['calls:open'],
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
    'warnings:read',
    'recovery:follow',
    'aftercare:work',
    'partners:keep-entry',
    'referrals:make',
    'referrals:receive',
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
    'meetings:read',
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
    'experiences:ask',
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
    'warnings:read',
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
    'experiences:release',
    'guidance:translate',
    'plan:read',
    'plan:update',
    'progress:answer',
    'meetings:read',
    'gatherings:read',
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
    'plan:read',
    'meetings:read',
  ],
  // Agrees with other organisations on what all say, and when who campaigns.
  'communication-adviser': [
    'campaigns:plan',
    'plan:read',
    'statistics:read',
    'knowledge:read',
    'signals:read',
    'warnings:read',
    'warnings:write',
    'warnings:approve',
    'guidance:translate',
    'meetings:read',
    'gatherings:read',
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
  // Keeps the groups that meet about the plan, whatever their organisations, and writes the minutes.
  'plan-secretary': [
    'plan:read',
    'plan:write',
    'plan:update',
    'progress:write',
    'progress:answer',
    'meetings:read',
    'meetings:write',
    'gatherings:read',
    'gatherings:write',
    'knowledge:read',
  ],
  // Lets organisations in as partners, with a second person. For people of the ministry.
  'partner-admitter': ['partners:admit'],
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

/** Of which kinds of organisation somebody may; every other permission is for whoever has the role. */
const ofKinds: Partial<Record<KnownPermission, readonly OrganisationKind[]>> = {
  // A bank or a platform has an interest of its own in who came before.
  'aftercare:work': ['police', 'reporting-point', 'municipality'],
  // A request goes to the bank of the account.
  'recovery:answer': ['bank'],
  // Those in whose name people are called about money.
  'calls:open': ['bank', 'police', 'reporting-point', 'municipality'],
  // Never a reporting point about itself.
  'experiences:release': ['ministry'],
}

export function mayBeOf(kind: OrganisationKind, permission: KnownPermission): boolean {
  return ofKinds[permission]?.includes(kind) ?? true
}

/**
 * What a person with these roles may do. Publishing takes two keys: the role, and an organisation that is a publishing
 * authority. A role that no longer exists allows nothing.
 */
export function permissionsOf(
  names: readonly string[],
  { isPublishing, kind }: Pick<Organisation, 'isPublishing' | 'kind'>,
): Set<KnownPermission> {
  const granted = names.filter(isRole).flatMap((name): readonly KnownPermission[] => roles[name])
  const isOpen = (permission: KnownPermission) => !ofAuthority.has(permission) || isPublishing
  return new Set(granted.filter((permission) => isOpen(permission) && mayBeOf(kind, permission)))
}
