// SPDX-License-Identifier: EUPL-1.2
export { Sandbox, type NotDone } from './sandbox.ts'
