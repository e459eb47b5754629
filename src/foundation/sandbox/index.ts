// SPDX-License-Identifier: EUPL-1.2
export { Sandbox } from './sandbox.ts'
