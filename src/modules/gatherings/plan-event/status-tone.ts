// SPDX-License-Identifier: EUPL-1.2

/** How the standing of an event looks, beside its word. */
export const statusTone = { draft: 'neutral', planned: 'neutral', held: 'ok', cancelled: 'stop' } as const
