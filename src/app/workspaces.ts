// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind, Role } from '#modules/partners'
import { type RoomKey, roomKeys } from './rooms.ts'

/** Nobody's menu holds more rooms; the rest is one page away (/werkbank/onderdelen). */
export const mostRooms = 7

/** The work of an analyst is another in each kind of organisation. */
const ofAnalyst: Partial<Record<OrganisationKind, readonly RoomKey[]>> = {
  police: ['reports', 'cases', 'files', 'money', 'people', 'signals'],
  'reporting-point': ['reports', 'people', 'cases', 'signals', 'money', 'sharing'],
  bank: ['checks', 'money', 'reports', 'cases', 'signals', 'sharing'],
  telecom: ['checks', 'money', 'reports', 'cases', 'signals', 'sharing'],
  marketplace: ['checks', 'money', 'reports', 'cases', 'signals', 'sharing'],
}

/** The rooms of every other role, in the order of the table of roles, its main job first; "Te doen" always stands before them. */
const ofRole: Record<Exclude<Role, 'analyst'>, readonly RoomKey[]> = {
  publisher: ['listings', 'shield', 'reports', 'cases', 'money', 'signals'],
  'call-taker': ['people', 'reports', 'signals', 'questions', 'knowledge'],
  'outbound-caller': ['checks', 'knowledge'],
  'hold-officer': ['listings', 'signals', 'knowledge'],
  administrator: ['manage', 'reports', 'people', 'education', 'knowledge'],
  'privacy-officer': ['oversight', 'sharing', 'questions', 'knowledge'],
  'system-integrator': ['reports', 'sharing', 'knowledge'],
  'policy-adviser': ['plan', 'interventions', 'education', 'questions', 'figures', 'knowledge'],
  'sharing-expert': ['sharing', 'questions', 'plan', 'knowledge'],
  'communication-adviser': ['education', 'signals', 'plan', 'figures', 'knowledge'],
  'register-editor': ['people', 'knowledge'],
  'claims-officer': ['money', 'cases', 'reports', 'knowledge'],
  'claims-prosecutor': ['money', 'knowledge'],
  collector: ['money', 'sharing', 'knowledge'],
  jurist: ['sharing', 'knowledge'],
  'plan-secretary': ['plan', 'knowledge'],
  'partner-admitter': ['manage'],
  'complaint-preparer': ['files'],
  'complaint-signatory': ['files'],
  'complaint-handler': ['files', 'reports', 'figures'],
}

/** Of somebody with more roles, the first in the table of roles is the main one: three of its rooms stand before one of each other. */
const mainRooms = 3

/** Which of these rooms stand in the menu, in its order; what no role asks for comes last. Roles that are not known (any more) say nothing. */
export function roomsInMenu(
  open: ReadonlySet<RoomKey>,
  { roles = [], organisationKind }: { roles?: readonly string[]; organisationKind?: string },
): RoomKey[] {
  const [main = [], ...others] = ['analyst', ...Object.keys(ofRole)]
    .filter((role) => roles.includes(role))
    .map((role) => workspaceOf(role, organisationKind).filter((room) => open.has(room)))
  const turns = [0, 1, 2, 3, 4, 5, 6].flatMap((turn) => [
    ...main.slice(turn * mainRooms, (turn + 1) * mainRooms),
    ...others.flatMap((list) => list[turn] ?? []),
  ])
  return [...new Set<RoomKey>(['todo', ...turns, ...roomKeys])].filter((room) => open.has(room)).slice(0, mostRooms)
}

function workspaceOf(role: string, organisationKind = ''): readonly RoomKey[] {
  if (role === 'analyst') return ofAnalyst[organisationKind as OrganisationKind] ?? []
  return ofRole[role as keyof typeof ofRole]
}
