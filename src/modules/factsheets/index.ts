// SPDX-License-Identifier: EUPL-1.2
export type { FactsheetDocument } from './compose/document.ts'
