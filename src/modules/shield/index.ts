// SPDX-License-Identifier: EUPL-1.2
export { receiveFromPartner } from './trusted-partner/receive-from-partner.command.ts'
export { ListChanged, NamesJudged } from './name/name.events.ts'
