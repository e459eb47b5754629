// SPDX-License-Identifier: EUPL-1.2
import { type KnownPermission, knownPermissions } from './permission.ts'

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
  'warnings:read',
  'warnings:write',
  'warnings:approve',
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
  'aftercare:work',
  'experiences:reply',
  'experiences:release',
  'campaigns:plan',
  'guidance:translate',
  'plan:read',
  'plan:write',
  'plan:update',
  'progress:write',
  'progress:answer',
  'meetings:read',
  'meetings:write',
  'gatherings:read',
  'gatherings:write',
  'partners:admit',
] as const

/** What a machine may do: only what stands in its registration, and never a decision that is a person's. */
export function machinePermissionsOf(names: readonly string[]): Set<KnownPermission> {
  const people: readonly KnownPermission[] = forPeopleOnly
  return new Set(knownPermissions.filter((permission) => names.includes(permission) && !people.includes(permission)))
}
