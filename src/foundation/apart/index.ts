// SPDX-License-Identifier: EUPL-1.2
export { Apart, type NotDone } from './apart.ts'
