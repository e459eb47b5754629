// SPDX-License-Identifier: EUPL-1.2
export {
  admit,
  anyone,
  isBy,
  mayDo,
  organisationOf,
  subjectOf,
  type Actor,
  type Allow,
  type Permission,
} from './actor.ts'
export type { AdmitCompany } from './company-visit.ts'
export {
  developmentIssuer,
  emergencyIssuer,
  type DemoPerson,
  feedKeyMark,
  humanAs,
  type Identities,
  issuerOf,
  type Machine,
  type MachineClient,
  mayVouch,
} from './identities.ts'
export { isLately, recentForm, recentSignIn } from './recent-sign-in.ts'
export { asSystem, transaction, type Context } from './context.ts'
export { seeingAll } from './seeing-all.ts'
