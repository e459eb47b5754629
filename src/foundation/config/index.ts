// SPDX-License-Identifier: EUPL-1.2
export { readSettings, type Settings } from './settings.ts'
