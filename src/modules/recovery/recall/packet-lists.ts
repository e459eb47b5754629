// SPDX-License-Identifier: EUPL-1.2

/** What waits for this bank, for another, and what is over. */
export const packetLists = ['mine', 'others', 'done'] as const
export type PacketList = (typeof packetLists)[number]
