// SPDX-License-Identifier: EUPL-1.2
export { groupPath } from './group/addresses.ts'
export type { ListedGroup } from './group/group.ts'
export { listGroups } from './keep-group/list-groups.query.ts'
export type { ActionPoint, ActionSource, ActionState } from './record-action/action-point.ts'
export { listActionPoints, type ListedActionPoint } from './record-action/list-action-points.query.ts'
export { type NewActionPoint, recordActionPoint } from './record-action/record-action.command.ts'
