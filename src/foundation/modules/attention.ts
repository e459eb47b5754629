// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/context.ts'

/** Something that a group which meets should talk about. */
export interface AttentionItem {
  /** Never changes for the same thing, and is nobody else's: 'action-plan.overdue:3.2'. Says whether it stands on an agenda already. */
  key: string
  /** In Dutch, because it becomes a line of the agenda: at most 200 characters, and nothing about a person. */
  title: string
  /** In Dutch, at most 500 characters: why it asks attention now. */
  explanation: string
  /** Where one sees it, without language: '/werkbank/actiepunten'. */
  href: string | null
  /** Only for the group itself: on the agenda it is confidential. */
  isConfidential?: boolean
  /** What the group is asked. */
  wants: 'discussion' | 'decision'
}

/** What a module puts forward for the agenda of a group, whenever its secretary looks. */
export interface AttentionSource {
  /** 'action-plan.overdue' */
  name: string
  /** The most urgent first; only what this person may see. */
  list(ctx: Context, group: { id: string; code: string; name: string }): Promise<AttentionItem[]>
}
