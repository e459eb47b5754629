// SPDX-License-Identifier: EUPL-1.2
export { type Desk, takeDeed } from './take-deed.command.ts'
