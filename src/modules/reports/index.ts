// SPDX-License-Identifier: EUPL-1.2
export { countReceivedSince, countReportsByForm, countReportsByProvince } from './count-reports/count-reports.query.ts'
export { listReportedMatter } from './receive-reports/list-reported-matter.query.ts'
export { submitReports } from './receive-reports/submit-reports.command.ts'
export type { ReportReceipt, SubmitOptions, SubmitReport } from './receive-reports/submit-report.ts'
export { identifierRoles, type IdentifierRole } from './report/identifier-role.ts'
export { ReportsDropped, ReportsReceived, ReportsVerified } from './report/report.events.ts'
export type { OwnIdentifier, ReportedMatter, StatedIdentifier } from './report/reported-matter.ts'
export type { ReportId, ReportStatus } from './report/report.ts'
