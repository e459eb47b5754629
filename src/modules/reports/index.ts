// SPDX-License-Identifier: EUPL-1.2
export type { GivenFile } from './attach-file/attach-file.command.ts'
export { attachmentMessages } from './attach-file/attach-file.text.ts'
export { acceptedFiles, sizeOf } from './attach-file/attachment.ts'
export {
  dropHeld,
  giveHeldToReport,
  type HeldFile,
  holdFiles,
  listHeld,
  listHolders,
} from './attach-file/held-files.command.ts'
export { scanText } from './scan-attachment/scan.text.ts'
export { askReporter } from './ask-reporter/ask-reporter.command.ts'

export { type CountableReport, listCountable, listCountableIds } from './count-reports/list-countable.query.ts'
export { confirmedBy } from './decide-report/confirmed-by.query.ts'
export { decideReport, decideReports } from './decide-report/decide-report.command.ts'
export { markDuplicate } from './decide-report/mark-duplicate.command.ts'

export {
  findReport,
  type ReadReport,
  readContact,
} from './find-report/find-report.query.ts'
export { type EvidenceFile, listEvidence, readEvidence } from './find-report/list-evidence.query.ts'
export { demoNewsCode } from './load-demo/demo-news-code.ts'
export { findByCode as findOwnReport } from './follow-report/find-by-code.query.ts'
export type { ScanState } from './scan-attachment/scan-state.ts'
export { behindCode } from './follow-report/behind-code.query.ts'
export { followedCode } from './follow-report/followed-code.query.ts'
export { forgetHere } from './leave-quickly/forget-here.command.ts'
export { neutralAddress } from './leave-quickly/neutral-address.ts'
export { firstWordsOf } from './list-facts/first-words.query.ts'
export { listFacts, type ReportFacts } from './list-facts/list-facts.query.ts'
export {
  listMatterTelling,
  listReportedMatter,
  listReportedStories,
} from './receive-reports/list-reported-matter.query.ts'
export { rowsAsCsv, rowsAsWorkbook } from './check-upload/rejected-file.query.ts'
export { behindCells, mostInWorkbook } from './check-upload/rejected-row.ts'
export { mendDate, mendIdentifier, withoutWrapping } from './file-reports/mend-cell.ts'
export { guessField } from './map-columns/column-guess.ts'
export { readTable } from './upload-reports/read-table.query.ts'
export { type Table as FileTable } from './upload-reports/upload.ts'
export { openPacked, sealPacked } from './upload-reports/upload-content.query.ts'
export { isShortened } from './file-reports/shortened-number.ts'
export { submitReports } from './receive-reports/submit-reports.command.ts'
export { dangerScheme, type SubmitOptions, type SubmitReport } from './receive-reports/submit-report.ts'
export { codeOfPage, fileWithReceipt } from './submit-report/file-with-receipt.command.ts'
export { readStory, type StoryReading } from './submit-report/read-story.events.ts'
export { toldInCheck } from './submit-report/check-facts.query.ts'
export { toldElsewhere } from './facts/facts-elsewhere.events.ts'
export { type AskedToCheck, keptAsked, keptTold, toldBefore, toldUnreported } from './facts/facts.query.ts'
export { onlyOf, type Told, toldIdentifiers } from './facts/facts.ts'
export { isHeardByWords } from './submit-report/crisis-words.ts'
export { alsoPaid, otherPayments } from './report/other-payments.ts'
export { dayIn, saysWeeksAgo } from './submit-report/story-facts.ts'
export { beginWithStory } from './submit-report/begin-with-story.command.ts'
export { correctIdentifier } from './correct-identifier/correct-identifier.command.ts'
export { type IdentifierRole, identifierRoles, rolesOfKind, statedRoleOf } from './report/identifier-role.ts'
export { ReportsAmended, ReportsDropped, ReportsReceived, ReportsVerified } from './report/report.events.ts'
export { type NamedIdentifier, namedIdentifiers } from './report/named-identifiers.ts'
export type {
  ReportedMatter,
  ReportedStory,
} from './report/reported-matter.ts'
export {
  allowedSteps,
  droppedStatuses,
  type ReportStatus,
  reportStatuses,
} from './report/report.ts'
export { ownReports } from './report/own-reports.query.ts'
export { statusText } from './report/report.text.ts'
export { reportTitle } from './report/report-title.ts'
export { statusTone } from './report/status-tone.ts'
export { reportsWithWords } from './search-narratives/reports-with-words.query.ts'
export {
  type NarrativeHit,
  searchNarratives,
} from './search-narratives/search-narratives.query.ts'
export { withdrawByCode, withdrawFiled, withdrawOwnReport } from './withdraw-report/withdraw-report.command.ts'
export { tellReporters } from './tell-reporter/tell-reporter.command.ts'
