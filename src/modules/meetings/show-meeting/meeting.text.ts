// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const meetingText = defineText({
  nl: {
    back: 'Naar de groep',
    paper: 'Agenda als PDF',
    calendar: 'Zet in uw agenda',
    minutes: 'Notulen',
    when: 'Wanneer',
    whenSaid: '{from} tot {until}',
    place: 'Plaats',
    video: 'Video',
    join: 'Open de video',
    status: 'Stand',
    because: 'Waarom niet',
    invite: 'Nodig de leden uit',
    inviteMore:
      'Leden die mail willen, krijgen een uitnodiging voor hun agenda. De agenda van het overleg gaat niet mee.',
    change: 'Wijzig dag, tijd of plaats',
    cancel: 'Laat dit overleg niet doorgaan',
    cancelMore: 'Wie was uitgenodigd, krijgt een afzegging.',
    cancelBecause: 'Waarom het niet doorgaat',
    seen: 'Er staan vertrouwelijke punten of stukken bij. Wij schreven op dat u ze bekeek.',
  },
  en: {
    back: 'To the group',
    paper: 'Agenda as PDF',
    calendar: 'Put it in your calendar',
    minutes: 'Minutes',
    when: 'When',
    whenSaid: '{from} to {until}',
    place: 'Place',
    video: 'Video',
    join: 'Open the video',
    status: 'Stand',
    because: 'Why not',
    invite: 'Invite the members',
    inviteMore:
      'Members who want mail get an invitation for their calendar. The agenda of the meeting does not go along.',
    change: 'Change day, time or place',
    cancel: 'Cancel this meeting',
    cancelMore: 'Who was invited gets a cancellation.',
    cancelBecause: 'Why it does not go on',
    seen: 'Confidential items or documents stand here. We wrote down that you looked at them.',
  },
})
