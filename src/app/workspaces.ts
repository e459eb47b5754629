// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind, Role } from '#modules/partners'
import { type RoomKey, roomKeys } from './rooms.ts'

/** Nobody's menu holds more rooms; the rest is one page away (/werkbank/onderdelen). */
export const mostRooms = 7

/** The work of an analyst is another in each kind of organisation. */
const ofAnalyst: Partial<Record<OrganisationKind, readonly RoomKey[]>> = {
  police: ['reports', 'cases', 'files', 'money', 'people', 'signals'],
  'reporting-point': ['reports', 'people', 'cases', 'signals', 'money', 'sharing'],
  bank: ['money', 'reports', 'cases', 'signals', 'sharing'],
  telecom: ['money', 'reports', 'cases', 'signals', 'sharing'],
  marketplace: ['money', 'reports', 'cases', 'signals', 'sharing'],
}

/** The rooms of every other role, its main job first; "Te doen" always stands before them. */
const ofRole: Record<Exclude<Role, 'analyst'>, readonly RoomKey[]> = {
  publisher: ['listings', 'shield', 'reports', 'cases', 'money', 'signals'],
  'call-taker': ['people', 'reports', 'signals', 'questions', 'knowledge'],
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

/**
 * Which of these rooms stand in the menu, in its order: the first room of every role, then the second, and so on; then the others while there
 * is room. `open`: rooms in which somebody may do anything. Roles that are not known (any more) say nothing.
 */
export function roomsInMenu(
  open: ReadonlySet<RoomKey>,
  { roles = [], organisationKind }: { roles?: readonly string[]; organisationKind?: string },
): RoomKey[] {
  const lists = roles.map((role) => workspaceOf(role, organisationKind))
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const byTurn = Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat()
  return [...new Set<RoomKey>(['todo', ...byTurn, ...roomKeys])].filter((room) => open.has(room)).slice(0, mostRooms)
}

function workspaceOf(role: string, organisationKind = ''): readonly RoomKey[] {
  if (role === 'analyst') return ofAnalyst[organisationKind as OrganisationKind] ?? []
  return Object.hasOwn(ofRole, role) ? ofRole[role as keyof typeof ofRole] : []
}
