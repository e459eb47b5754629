// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { ownMail } from '#values'

export const letterText = defineText({
  nl: {
    confirmSubject: 'Wilt u uitnodigingen voor overleg op dit adres?',
    confirm:
      'Iemand vroeg ons om op dit adres uitnodigingen voor overleg over online fraude te sturen. Wilt u dat? Vul dan deze code in:\n\n{code}\n\nWaar u de code invult, staat op deze pagina: {where}\nDe code werkt drie dagen.',
    confirmEnd: 'Vroeg u dit niet? Dan hoeft u niets te doen. Wij sturen u dan niets meer.',
    invitationSubject: 'Uitnodiging: {group}, {when}',
    invitation:
      'U bent uitgenodigd voor {title} van {group}.\n{when}\n{place}\n\nOpen het bestand bij deze mail. Dan staat het in uw agenda.',
    cancellationSubject: 'Gaat niet door: {group}, {when}',
    cancellation:
      '{title} van {group} op {when} gaat niet door.\n\nOpen het bestand bij deze mail. Dan verdwijnt het uit uw agenda.',
    minutesSubject: 'Notulen: {group}, {when}',
    minutes: 'De notulen van {title} van {group} zijn klaar. Het overleg was op {when}.',
    desk: 'Meld u aan in de werkbank en kies “Overleg” voor de agenda, de stukken en de notulen.',
    video: 'Via video. De link staat in de werkbank.',
    inCalendar: 'De agenda en de stukken staan in de werkbank.',
    stop: 'Geen mail meer? Meld u aan in de werkbank en kies bij “Overleg” voor mail. De knop “Afmelden” van uw mailprogramma werkt ook.',
    real: ownMail.nl.real,
    promise: ownMail.nl.never,
  },
  en: {
    confirmSubject: 'Do you want invitations to meetings at this address?',
    confirm:
      'Somebody asked us to send invitations to meetings about online fraud to this address. Do you want that? Then enter this code:\n\n{code}\n\nThis page says where to enter the code: {where}\nThe code works for three days.',
    confirmEnd: 'Did you not ask for this? Then you need to do nothing. We will not send you anything else.',
    invitationSubject: 'Invitation: {group}, {when}',
    invitation:
      'You are invited to {title} of {group}.\n{when}\n{place}\n\nOpen the file with this mail. Then it stands in your calendar.',
    cancellationSubject: 'Does not go on: {group}, {when}',
    cancellation:
      '{title} of {group} on {when} does not go on.\n\nOpen the file with this mail. Then it leaves your calendar.',
    minutesSubject: 'Minutes: {group}, {when}',
    minutes: 'The minutes of {title} of {group} are ready. The meeting was on {when}.',
    desk: 'Sign in to the workbench and choose “Meetings” for the agenda, the documents and the minutes.',
    video: 'By video. The link stands in the workbench.',
    inCalendar: 'The agenda and the documents stand in the workbench.',
    stop: 'No more mail? Sign in to the workbench and choose mail at “Meetings”. The button “Unsubscribe” of your mail program works too.',
    real: ownMail.en.real,
    promise: ownMail.en.never,
  },
})
