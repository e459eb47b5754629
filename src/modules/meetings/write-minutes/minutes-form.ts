// SPDX-License-Identifier: EUPL-1.2

/** So many action points go with one item in one step: 'action1-text'. */
export const actionRows = ['action1', 'action2'] as const
