// SPDX-License-Identifier: EUPL-1.2
export { deedMessages } from './desk.text.ts'
export { mustBeAnother, mustBeOtherOrganisation } from './must-be-another.ts'
export { type Desk, takeDeed } from './take-deed.command.ts'
