// SPDX-License-Identifier: EUPL-1.2
export { adviceFor } from './show-first-advice/situations.text.ts'
export type { Advice } from './show-first-advice/advice.ts'
