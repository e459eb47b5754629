// SPDX-License-Identifier: EUPL-1.2
export { pngOf } from './png-of.ts'
