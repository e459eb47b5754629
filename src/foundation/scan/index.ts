// SPDX-License-Identifier: EUPL-1.2
export { type ScanAddress, scanBytes, type Verdict } from './clamd.ts'
