// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind } from '../organisation/organisation.ts'

/** Who can be a reporting point. Companies that only file complaints, researchers and who collects debts are none: nobody is sent there for help. */
const isKeeper: Readonly<Record<OrganisationKind, boolean>> = {
  police: true,
  prosecutor: true,
  bank: true,
  telecom: true,
  marketplace: true,
  'reporting-point': true,
  municipality: true,
  ministry: true,
  supervisor: true,
  researcher: false,
  company: false,
  'recovery-organisation': false,
  other: true,
}

/** Entries that speak for all of a kind: kept by one of that kind, or by nobody when there are many that differ. */
const general: Readonly<Record<string, OrganisationKind | null>> = {
  politie: 'police',
  lmio: 'police',
  'own-bank': null,
  platform: null,
}

/** Whether an organisation of this kind may keep this entry of the register. */
export function mayKeepEntry(pointId: string, kind: OrganisationKind): boolean {
  const only = general[pointId]
  return isKeeper[kind] && (only === undefined || only === kind)
}
