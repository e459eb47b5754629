// SPDX-License-Identifier: EUPL-1.2
export { isWorkbook, readWorkbook } from './read-workbook.ts'
