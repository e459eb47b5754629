// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const informMessages = defineMessages('redress.inform', {
  held: {
    nl: 'Er ligt een aanhouding op. Stel het uit tot die eindigt.',
    en: 'There is a hold on this. Postpone it until that ends.',
  },
  noPartner: {
    nl: 'De bank of het telefoonbedrijf doet niet mee, of er is geen afspraak. Laat het de houder anders weten en schrijf op hoe.',
    en: 'The bank or phone company does not take part, or there is no agreement. Tell the holder otherwise and write down how.',
  },
  notListed: {
    nl: 'De waarschuwing geldt nu niet. Laat de houder weten wat er was, en schrijf op hoe.',
    en: 'The warning does not hold now. Let the holder know what there was, and write down how.',
  },
  noSuchTask: {
    nl: 'Deze taak bestaat niet, of is van een andere organisatie.',
    en: 'This task does not exist, or belongs to another organisation.',
  },
  howNeeded: { nl: 'Schrijf op hoe u het liet weten.', en: 'Write down how you let them know.' },
  whyLater: { nl: 'Schrijf op waarom het nu niet kan.', en: 'Write down why it is not possible now.' },
  tooLong: { nl: 'Kies een dag binnen een half jaar.', en: 'Choose a day within half a year.' },
})

export const noticesMenu = defineText({ nl: { title: 'Houders informeren' }, en: { title: 'Inform holders' } })
export const noticesTray = defineText({
  nl: { title: 'Houders informeren', explanation: 'De houder moet weten dat er een waarschuwing is' },
  en: { title: 'Inform holders', explanation: 'The holder must know that there is a warning' },
})
export const rowText = defineText({ nl: { kind: 'Houder informeren' }, en: { kind: 'Inform a holder' } })

export const informText = defineText({
  nl: {
    title: 'Houders informeren',
    lead: 'Wie een vermelde rekening of een vermeld nummer heeft, moet dat binnen een maand weten (artikel 14 AVG).',
    caption: '{count, plural, one {# houder} other {# houders}}',
    none: 'Alle houders zijn geïnformeerd',
    identifier: 'Gegeven',
    due: 'Uiterlijk',
    state: 'Stand',
    do: 'Wat u kunt doen',
    open: 'nog te doen',
    late: 'te laat',
    postponed: 'uitgesteld',
    because: 'Uitgesteld tot en met {until} door {name}: {reason}',
    partner: 'Laat het weten via bank of telefoonbedrijf',
    otherwise: 'Ik liet het anders weten',
    how: 'Hoe?',
    ready: 'Gedaan',
    later: 'Stel uit',
    reason: 'Waarom kan het nu niet?',
    until: 'Tot en met welke dag?',
  },
  en: {
    title: 'Inform holders',
    lead: 'Whoever has a listed account or number must know so within a month (article 14 GDPR).',
    caption: '{count, plural, one {# holder} other {# holders}}',
    none: 'All holders were informed',
    identifier: 'About',
    due: 'No later than',
    state: 'State',
    do: 'What you can do',
    open: 'to do',
    late: 'late',
    postponed: 'postponed',
    because: 'Postponed, with {until} as the last day, by {name}: {reason}',
    partner: 'Let them know through bank or phone company',
    otherwise: 'I let them know otherwise',
    how: 'How?',
    ready: 'Done',
    later: 'Postpone',
    reason: 'Why is it not possible now?',
    until: 'What is the last day?',
  },
})
