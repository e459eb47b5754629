// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const noticeMessages = defineMessages('shield.notice', {
  noRelay: {
    nl: 'Er is geen mailserver ingesteld. Download de melding als bestand en verstuur haar zelf.',
    en: 'No mail server is set up. Download the notice as a file and send it yourself.',
  },
  noDesk: {
    nl: 'Kies een meldpunt dat mail aanneemt.',
    en: 'Choose a desk that takes mail.',
  },
  underWay: {
    nl: 'Er wacht al een melding op verzending. Wacht tot zij weg is, of trek haar in.',
    en: 'A notice is waiting to be sent already. Wait until it has gone, or take it back.',
  },
  beingSent: {
    nl: 'De melding wordt op dit moment verstuurd. Probeer het over een paar minuten opnieuw.',
    en: 'The notice is being sent at this moment. Try again in a few minutes.',
  },
  forgotten: {
    nl: 'Het adres van de pagina is gewist. Er is niets meer om te versturen.',
    en: 'The address of the page was erased. There is nothing left to send.',
  },
})

/** What the mail says. `mail`: English stands first, because most desks read that. */
export const noticeMailText = defineText({
  nl: {
    subject: 'Phishing op {host}: haal deze pagina weg [{reference}]',
    ask: 'Wilt u deze pagina weghalen?',
    'ask-name': 'Wilt u dit adres buiten gebruik stellen?',
    again: 'Wij vroegen u dit eerder, op {date}. De pagina staat er nog, of wij hoorden niets van u.',
    address: 'Zo geschreven dat niemand er per ongeluk op klikt. Het hele adres staat in de bijlage xarf.json.',
    why: 'Waarom',
    brand: 'De pagina doet alsof zij van {brand} is, om mensen gegevens of geld af te nemen.',
    'no-brand': 'De pagina doet alsof zij van een ander is, om mensen gegevens of geld af te nemen.',
    judged:
      'Mensen stuurden ons een link ernaartoe ({seen, plural, one {# keer} other {# keer}}, voor het eerst op {date}). Een medewerker van {authority} heeft haar beoordeeld. Voor zover wij weten klopt deze melding en is zij volledig.',
    wish: 'Wat wij u vragen',
    'wish-1': '1. Haal de pagina weg, of zorg dat niemand haar meer kan openen.',
    'wish-2': '2. Laat ons weten wat u deed, met een antwoord op deze mail.',
    'wish-3': '3. Kunt u dit niet, of klopt het niet? Zeg het ons, met de reden.',
    who: 'Van {authority}. Antwoorden: {desk}. Kenmerk: {reference}.',
    machine: 'De bijlage xarf.json is dezelfde melding voor een programma (XARF 4.2).',
  },
  en: {
    subject: 'Phishing at {host}: please take this page away [{reference}]',
    ask: 'Please take this page away.',
    'ask-name': 'Please take this address out of use.',
    again: 'We asked you this before, on {date}. The page is still there, or we did not hear from you.',
    address: 'Written so that nobody clicks it by accident. The whole address is in the attachment xarf.json.',
    why: 'Why',
    brand: 'The page pretends to be from {brand}, to take data or money from people.',
    'no-brand': 'The page pretends to be from somebody else, to take data or money from people.',
    judged:
      'People sent us a link to it ({seen, plural, one {# time} other {# times}}, for the first time on {date}). Somebody of {authority} has judged it. To the best of our knowledge this notice is right and complete.',
    wish: 'What we ask',
    'wish-1': '1. Take the page away, or make sure that nobody can open it.',
    'wish-2': '2. Tell us what you did, by answering this mail.',
    'wish-3': '3. You cannot do this, or it is not right? Tell us, with the reason.',
    who: 'From {authority}. Answers: {desk}. Reference: {reference}.',
    machine: 'The attachment xarf.json is the same notice for a program (XARF 4.2).',
  },
})

/** On the page. */
export const noticeText = defineText({
  nl: {
    title: 'Verstuur de melding per mail',
    lead: 'Wij sturen een mail met uitleg en het bestand voor programma’s. Antwoorden komen bij {desk}.',
    'lead-remind': 'Vraag het nog eens: dezelfde mail, in hetzelfde gesprek, met de datum van de eerste.',
    to: 'Naar welk meldpunt?',
    'to-any': 'alle namen',
    covers: 'voor {covers}',
    send: 'Verstuur de melding',
    remind: 'Vraag het nog eens',
    noRelay: 'Er is geen mailserver ingesteld, dus u verstuurt de melding zelf. Leg hieronder vast waarheen.',
    noMailbox:
      'Wij kennen hier geen meldpunt met een mailadres. Zoek het op, verstuur de melding zelf, en leg hieronder vast waarheen.',
    form: 'Formulier van {name}',
    state: 'Stand van de mail',
    waiting: 'wacht op verzending',
    'waiting-since': 'Naar {mailbox}. Gevraagd door {name}, {at}.',
    next: 'Onze mailserver was er niet ({attempts, plural, one {# poging} other {# pogingen}}). De volgende poging: {at}.',
    sent: 'verstuurd',
    'sent-at': 'Onze mailserver nam haar aan op {at}: naar {mailbox}.',
    refused: 'geweigerd',
    'refused-at':
      'De mailserver weigerde haar op {at}: naar {mailbox}. Kies een ander meldpunt, of verstuur haar zelf.',
    unsure: 'niet zeker',
    'unsure-at':
      'De verzending naar {mailbox} brak af op {at}. Wij weten niet of de mail weg is, en sturen haar niet vanzelf nog eens. Kijk in de verzonden mail van uw mailserver: is zij weg, leg dan “Verstuurd” vast; is zij niet weg, verstuur haar dan opnieuw.',
    'given-up': 'opgegeven',
    'given-up-at':
      'Het lukte een dag lang niet om haar te versturen naar {mailbox}. De laatste poging: {at}. Vraag uw beheerder naar de mailserver, of verstuur haar zelf.',
    cancelled: 'ingetrokken',
    'cancelled-at': 'Niet verstuurd naar {mailbox}; ingetrokken op {at}.',
    said: 'De server zei: {said}',
    cancel: 'Trek de melding in',
  },
  en: {
    title: 'Send the notice by mail',
    lead: 'We send a mail with an explanation and the file for programs. Answers go to {desk}.',
    'lead-remind': 'Ask once more: the same mail, in the same conversation, with the date of the first.',
    to: 'To which desk?',
    'to-any': 'all names',
    covers: 'for {covers}',
    send: 'Send the notice',
    remind: 'Ask once more',
    noRelay: 'No mail server is set up, so you send the notice yourself. Write down below where it went.',
    noMailbox:
      'We know no desk with a mail address here. Look it up, send the notice yourself, and write down below where it went.',
    form: 'Form of {name}',
    state: 'State of the mail',
    waiting: 'waits to be sent',
    'waiting-since': 'To {mailbox}. Asked by {name}, {at}.',
    next: 'Our mail server was away ({attempts, plural, one {# attempt} other {# attempts}}). Next attempt: {at}.',
    sent: 'sent',
    'sent-at': 'Our mail server took it at {at}: to {mailbox}.',
    refused: 'refused',
    'refused-at': 'The mail server refused it at {at}: to {mailbox}. Choose another desk, or send it yourself.',
    unsure: 'not sure',
    'unsure-at':
      'Sending to {mailbox} broke off at {at}. We do not know whether the mail has gone, and do not send it again by ourselves. Look in the sent mail of your mail server: when it has gone, write down “Sent”; when it has not, send it again.',
    'given-up': 'given up',
    'given-up-at':
      'For a day it could not be sent to {mailbox}. Last attempt: {at}. Ask your operator about the mail server, or send it yourself.',
    cancelled: 'taken back',
    'cancelled-at': 'Not sent to {mailbox}; taken back at {at}.',
    said: 'The server said: {said}',
    cancel: 'Take the notice back',
  },
})
