// SPDX-License-Identifier: EUPL-1.2
import { type Settings, WrongSettings } from '#foundation/config'
import { roles } from '#modules/partners'

/** Refuses a setting for a role that there is not: mistyped, it would ask nothing of whoever it was meant for. */
export function refuseUnknownRoles({ issuers, roleHours }: Pick<Settings, 'issuers' | 'roleHours'>): void {
  const asked = [
    ...issuers.flatMap(({ levelsByRole }) => [...levelsByRole.keys()].map((role) => ['OIDC_ROLE_ACR', role] as const)),
    ...[...roleHours.keys()].map((role) => ['OIDC_ROLE_HOURS', role] as const),
  ]
  const unknown = asked.filter(([, role]) => !(role in roles))
  if (unknown.length > 0)
    throw new WrongSettings(
      unknown.map(([name, role]) => `  ${name}: "${role}" is no role; there are ${Object.keys(roles).join(', ')}`),
    )
}
