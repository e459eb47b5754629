// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const bodyMessages = defineMessages('gatherings', {
  notAgreed: {
    nl: 'Met wie sprak u af wie wat doet? Schrijf “nog niet” als dat er niet is.',
    en: 'With whom did you agree who does what? Write “not yet” when there is no such agreement.',
  },
  bodyNotFound: { nl: 'Deze regel is er niet meer.', en: 'This line is not there any more.' },
})

export const bodyText = defineText({
  nl: {
    title: 'Overlap en knelpunten',
    lead: 'Welke andere overleggen en programma’s zijn er, wat doen wij dubbel, en waar lopen zij op vast?',
    back: 'Bijeenkomsten',
    add: 'Voeg een overleg of programma toe',
    field_name: 'Naam',
    field_kind: 'Wat is het?',
    consultation: 'overleg',
    programme: 'programma',
    field_does: 'Wat doet het?',
    field_overlap: 'Wat overlapt met dit plan?',
    field_agreedWith: 'Met welke organisatie sprak u af wie wat doet?',
    field_bottleneck: 'Waar loopt het op vast?',
    field_source: 'Bron',
    field_seenOn: 'Gezien op',
    none: 'Er staat nog niets in.',
    agreed: 'Afgesproken met: {name}',
    stuck: 'knelpunt',
    remove: 'Haal weg',
    deeds: 'Doen',
    from: 'Bron: {source}, {date}',
  },
  en: {
    title: 'Overlap and bottlenecks',
    lead: 'Which other consultations and programmes are there, what is done twice, and what do they get stuck on?',
    back: 'Events',
    add: 'Add a consultation or programme',
    field_name: 'Name',
    field_kind: 'What is it?',
    consultation: 'consultation',
    programme: 'programme',
    field_does: 'What does it do?',
    field_overlap: 'What overlaps with this plan?',
    field_agreedWith: 'With which organisation did you agree who does what?',
    field_bottleneck: 'What does it get stuck on?',
    field_source: 'Source',
    field_seenOn: 'Seen on',
    none: 'There is nothing in it yet.',
    agreed: 'Agreed with: {name}',
    stuck: 'bottleneck',
    remove: 'Take away',
    deeds: 'Do',
    from: 'Source: {source}, {date}',
  },
})
