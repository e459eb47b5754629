// SPDX-License-Identifier: EUPL-1.2
export { type ClaimNames, type EherkenningSettings, trialEherkenning } from './eherkenning-settings.ts'
export type { IssuerSettings, TokenShapeName } from './issuer-settings.ts'
export { type Profile, profiles } from './profile-settings.ts'
export type { SyslogReceiver } from './syslog-settings.ts'
export { readSettings, type Settings, WrongSettings } from './settings.ts'
