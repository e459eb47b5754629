// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface MeetingTables {
  'meetings.meeting_group': { id: string }
  'meetings.member': { until_on: string | null }
  'meetings.stand_in': { until_on: string }
  'meetings.meeting': { ends_at: Date }
  'meetings.agenda_item': { meeting_id: string }
  'meetings.minute': { item_id: string }
  'meetings.correction': { item_id: string }
  'meetings.minutes_writer': { meeting_id: string }
  'meetings.attendance': { noted_at: Date }
  'meetings.document': { meeting_id: string }
  'meetings.action_point': { settled_at: Date | null }
}

const parent = 'meetings.meeting'

export const meetingRetention: RetentionOf<MeetingTables> = {
  'meetings.meeting_group': { keep: 'for-ever', because: 'which groups worked on the plan; nobody is named' },
  'meetings.member': {
    keep: '7 years',
    from: 'until_on',
    because: 'who took part in what was decided, as long as the audit record; counted from the last day',
  },
  'meetings.stand_in': {
    keep: '2 years',
    from: 'until_on',
    because: 'who came instead of whom, for questions about a meeting',
  },
  'meetings.meeting': {
    keep: '10 years',
    from: 'ends_at',
    because: 'what was decided about the plan can be looked up as long as a plan works on',
  },
  'meetings.agenda_item': { keep: 'with-parent', parent, because: 'what a meeting was about' },
  'meetings.minute': { keep: 'with-parent', parent: 'meetings.agenda_item', because: 'what was said and decided' },
  'meetings.correction': {
    keep: 'with-parent',
    parent: 'meetings.agenda_item',
    because: 'what minutes said before they were corrected',
  },
  'meetings.minutes_writer': {
    keep: 'with-parent',
    parent,
    because: 'somebody else approves the minutes; gone once they are approved',
  },
  'meetings.attendance': {
    keep: '3 years',
    from: 'noted_at',
    because: 'who was there, for questions about the minutes',
  },
  'meetings.document': { keep: 'with-parent', parent, because: 'what a meeting had before it' },
  'meetings.action_point': {
    keep: '10 years',
    from: 'settled_at',
    because: 'what organisations took upon themselves and what came of it; nobody is named',
  },
}
