// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const meetingMessages = defineMessages('meetings', {
  mayNotMeet: { nl: 'U mag geen overleggen lezen.', en: 'You may not read meetings.' },
  mayNotKeep: {
    nl: 'Alleen een secretaris mag dit. Vraag het de secretaris van de groep.',
    en: 'Only a secretary may do this. Ask the secretary of the group.',
  },
  codeTaken: {
    nl: 'Er is al een groep met deze naam. Kies een andere naam.',
    en: 'There is a group with this name already. Choose another name.',
  },
  noSuchPerson: {
    nl: 'Wij vinden niemand met deze naam bij deze organisatie. Schrijf de hele naam, zoals die bij het aanmelden staat.',
    en: 'We find nobody with this name at this organisation. Write the whole name, as it stands at sign-in.',
  },
  alreadyMember: { nl: 'Deze persoon is al lid.', en: 'This person is a member already.' },
  notYourself: {
    nl: 'U maakt uzelf geen lid van een groep die al leden heeft of had. Een andere secretaris voegt u toe.',
    en: 'You make yourself no member of a group that has or had members. Another secretary adds you.',
  },
  beganBefore: {
    nl: 'Deze groep bestaat al langer. Een lid begint vandaag of later.',
    en: 'This group exists for longer. A member begins today or later.',
  },
  beforeToday: { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
  alreadyStandIn: {
    nl: 'Op een van deze dagen vervangt iemand u al. Stop dat eerst, of kies andere dagen.',
    en: 'Somebody stands in for you on one of these days already. Stop that first, or choose other days.',
  },
  endsBefore: { nl: 'De laatste dag ligt vóór de eerste.', en: 'The last day is before the first.' },
  tooLong: {
    nl: 'De laatste dag is hoogstens een jaar na vandaag. Kies een eerdere dag.',
    en: 'The last day is at most a year after today. Choose an earlier day.',
  },
  sameOrganisation: {
    nl: 'Alleen iemand van dezelfde organisatie kan dit lid vervangen.',
    en: 'Only somebody of the same organisation can stand in for this member.',
  },
  ownerUnknown: { nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' },
  ownerNotInGroup: {
    nl: 'Dit punt is vertrouwelijk. Kies een organisatie met een lid in deze groep, anders ziet zij het niet.',
    en: 'This item is confidential. Choose an organisation with a member in this group, otherwise it does not see this.',
  },
  planCode: {
    nl: 'Dit is geen nummer van een actie. Schrijf het zoals in het plan.',
    en: 'This is no number of an action. Write it as in the plan.',
  },
})

export const groupText = defineText({
  nl: {
    core: 'kerngroep',
    'working-group': 'werkgroep',
    gathering: 'bijeenkomst',
    chair: 'voorzitter',
    secretary: 'secretaris',
    member: 'lid',
    someone: 'iemand die hier niet meer werkt',
    confidential: 'vertrouwelijk',
  },
  en: {
    core: 'core group',
    'working-group': 'working group',
    gathering: 'gathering',
    chair: 'chair',
    secretary: 'secretary',
    member: 'member',
    someone: 'somebody who no longer works here',
    confidential: 'confidential',
  },
})
