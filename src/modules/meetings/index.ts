// SPDX-License-Identifier: EUPL-1.2
export { groupPath } from './group/addresses.ts'

export { listGroups } from './keep-group/list-groups.query.ts'

export { listActionPoints } from './record-action/list-action-points.query.ts'
export { recordActionPoint } from './record-action/record-action.command.ts'
