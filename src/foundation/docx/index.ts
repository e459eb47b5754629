// SPDX-License-Identifier: EUPL-1.2
export { writeDocx } from './write-docx.ts'
