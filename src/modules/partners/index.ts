// SPDX-License-Identifier: EUPL-1.2
export { isNewAccount } from './account-age/is-new-account.query.ts'
export { admitToCompany } from './admit-company/admit-company.command.ts'
export {
  isEmergencyUsed,
  makeEmergencyAccess,
  takeEmergencyAccess,
} from './emergency-access/emergency-access.command.ts'
export { banksThatTakePart, doBanksTakePart, findIssuer } from './find-issuer/find-issuer.query.ts'
export { listMissing } from './list-missing/missing.query.ts'
export { missingText } from './list-missing/missing.text.ts'
export { recordRestored } from './list-missing/record-restored.command.ts'
export { identities } from './organisation/identities.query.ts'
export {
  findOrganisation,
  isMinistry,
  listOrganisations,
  organisationNames,
  organisationsOfKind,
  policeIds,
} from './organisation/find-organisation.query.ts'
export { demandReceiver, receiverName } from './organisation/receiver.query.ts'
export {
  colleaguesNamed,
  colleaguesWho,
  findPeopleNamed,
  type FoundPerson,
  namesOfPeople,
  namesThen,
  organisationsWho,
  peopleStill,
  stillThere,
  wasColleague,
} from './organisation/find-people.query.ts'
export { type Colleague, listColleagues } from './organisation/list-colleagues.query.ts'
export { organisationsThatMay } from './organisation/organisations-that-may.query.ts'
export { mayBeOf, type Role, roles } from './organisation/role.ts'
export type { Organisation, OrganisationKind } from './organisation/organisation.ts'
export { demoClientKey } from './issue-access-token/demo-client-key.query.ts'
export { listDemoClients } from './load-demo/demo-clients.query.ts'
export {
  findReportingPoint,
  listReportingPoints,
  listSituations,
} from './list-reporting-points/list-reporting-points.query.ts'
export { fraudDeskKept } from './keep-fraud-desks/fraud-desk.events.ts'
export { registerNumbers } from './reporting-point/register-numbers.ts'
export { bankNumbers } from './list-reporting-points/bank-numbers.query.ts'
export {
  type VerifiedNumber,
  verifiedNumberOf,
  verifiedNumbersOf,
} from './list-reporting-points/verified-number.query.ts'
export type { ReportingPoint } from './reporting-point/reporting-point.ts'
export { shownNumber } from './reporting-point/shown-numbers.ts'
export { makeFeedKey, takeFeedKeys } from './feed-keys/feed-key.command.ts'
