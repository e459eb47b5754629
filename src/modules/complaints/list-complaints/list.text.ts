// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const ownMenu = defineText({
  nl: { title: 'Aangifteloket' },
  en: { title: 'Complaint desk' },
})

export const queueMenu = defineText({
  nl: { title: 'Aangiften van bedrijven' },
  en: { title: 'Complaints of companies' },
})

export const queueTray = defineText({
  nl: { title: 'Aangiften van bedrijven', explanation: 'Ingediend, en uw organisatie is aan zet' },
  en: { title: 'Complaints of companies', explanation: 'Filed, and it is your organisation’s turn' },
})

export const ownTray = defineText({
  nl: { title: 'Aangifteloket', explanation: 'De politie vraagt u iets over een aangifte' },
  en: { title: 'Complaint desk', explanation: 'The police ask you something about a complaint' },
})

export const listText = defineText({
  nl: {
    ownLead: 'Wat uw organisatie voorbereidde en indiende, en hoe het ermee staat.',
    queueLead: 'Wat bedrijven indienden. Bovenaan staat wat u het eerst moet doen.',
    caption: '{count, plural, =0 {Geen zaken} one {# zaak} other {# zaken}}',
    number: 'Nummer',
    draft: 'concept',
    form: 'Vorm',
    company: 'Namens',
    status: 'Stand',
    standpoint: 'Wat is het nu?',
    clock: 'Klok',
    late: 'Te laat',
    begin: 'Begin een nieuwe',
    many: 'Veel zaken in één keer',
    noneMore: 'Begin een aangifte of een melding. U kunt die bewaren en een collega laten tekenen.',
    noneQueueMore: 'Zodra een bedrijf iets indient, staat het hier.',
    mine: 'Op u ({count})',
    drafts: 'Concepten ({count})',
    others: 'Bij politie of OM ({count})',
    othersHandler: 'Bij een ander ({count})',
    done: 'Klaar ({count})',
    noneMine: 'Er wacht nu niets op u',
    noneLike: 'Hier staat niets',
  },
  en: {
    ownLead: 'What your organisation prepared and filed, and how it stands.',
    queueLead: 'What companies filed. On top is what you have to do first.',
    caption: '{count, plural, =0 {No cases} one {# case} other {# cases}}',
    number: 'Number',
    draft: 'draft',
    form: 'Form',
    company: 'In the name of',
    status: 'Status',
    standpoint: 'What is it now?',
    clock: 'Clock',
    late: 'Late',
    begin: 'Begin a new one',
    many: 'Many cases at once',
    noneMore: 'Begin a complaint or a report. You can leave it and let a colleague sign.',
    noneQueueMore: 'As soon as a company files something, it stands here.',
    mine: 'For you ({count})',
    drafts: 'Drafts ({count})',
    others: 'With police or prosecutor ({count})',
    othersHandler: 'With somebody else ({count})',
    done: 'Done ({count})',
    noneMine: 'Nothing waits for you now',
    noneLike: 'There is nothing here',
  },
})
