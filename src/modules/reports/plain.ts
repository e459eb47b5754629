// SPDX-License-Identifier: EUPL-1.2
// The side door: plain thought only, so that a script in a browser may enter as well.
export { otherPayments } from './report/other-payments.ts'
export { isHeardByWords } from './submit-report/crisis-words.ts'
export { saysPaid, tellsPayment } from './submit-report/says-paid.ts'
export { reportTitle } from './report/report-title.ts'
export { dangerScheme } from './receive-reports/submit-report.ts'
