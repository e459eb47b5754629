// SPDX-License-Identifier: EUPL-1.2
import type { PlainIdentifier } from '#values'

/** With its row; null where this reader has no page of it. */
export type LinkedIdentifier = PlainIdentifier & { id: string | null }
