// SPDX-License-Identifier: EUPL-1.2
import type { PacketStatus } from '../recall/recall.ts'
import type { StoredPacket } from '../recall/stored-recall.ts'
import type { ownStatusText } from './ask-recall.text.ts'

type Said = keyof (typeof ownStatusText)['nl']

const plain: Partial<Record<PacketStatus, Said>> = {
  sent: 'sent',
  received: 'received',
  acknowledged: 'busy',
  frozen: 'frozen',
  partly: 'partly',
  recalled: 'recalled',
  'too-late': 'too-late',
  unanswered: 'unanswered',
  kept: 'kept',
  closed: 'done',
}

/**
 * What whoever asked may know of one packet: that it was read and taken up, and what came of the money. Not whether the payment was found (who asks may be
 * nobody's customer), and not why a bank refuses: "not found", "disputed" and "under investigation" are one sentence.
 */
export function ownStatus({ status, why }: Pick<StoredPacket, 'status' | 'why'>): Said {
  if (status === 'confirmed') return 'busy'
  if (status === 'held') return why === 'many-about-one' ? 'waits' : 'held'
  if (status === 'nowhere') return why === 'foreign' ? 'foreign' : 'no-partner'
  if (status === 'withdrawn' && (why === 'money-back' || why === 'by-hand' || why === 'report-gone')) return why
  return plain[status] ?? 'stopped'
}
