// SPDX-License-Identifier: EUPL-1.2
export { scanBytes, type Verdict } from './clamd.ts'
