// SPDX-License-Identifier: EUPL-1.2

export const attendanceStates = ['present', 'stand-in', 'excused', 'absent'] as const
export type AttendanceState = (typeof attendanceStates)[number]
