// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const issueMessages = defineMessages('outcomes', {
  mayNotPublish: {
    nl: 'Alleen beleidsadviseurs van ministerie, politie en Openbaar Ministerie geven dit uit.',
    en: 'Only policy advisers of ministry, police and prosecutor publish this.',
  },
  mayNotSee: {
    nl: 'U heeft geen rol waarmee u deze cijfers ziet. Wat gepubliceerd is, ziet iedereen op de pagina Opvolging.',
    en: 'You have no role that shows you these figures. What is published, everybody sees on the page Follow-up.',
  },
  frozenAlready: {
    nl: 'Van dit halfjaar wacht al een uitgave op een tweede persoon. Geef die eerst uit, of gooi haar weg.',
    en: 'An issue of this half-year already waits for a second person. First publish or discard it.',
  },
  nothingDelivered: {
    nl: 'Voor dit halfjaar heeft nog niemand iets aangeleverd. Vraag politie en Openbaar Ministerie om hun cijfers.',
    en: 'Nobody supplied anything for this half-year yet. Ask police and prosecutor for their figures.',
  },
  issueHalf: { nl: 'Kies een halfjaar dat voorbij is.', en: 'Choose a half-year that is over.' },
  clash: {
    nl: 'Het Openbaar Ministerie telt meer dan de politie overdroeg: {where}. Vraag beide om een verbetering; tot die tijd kan dit niet worden uitgegeven.',
    en: 'The prosecutor counts more than the police handed over: {where}. Ask both for a correction; until then this cannot be published.',
  },
  whyRequired: {
    nl: 'Dit halfjaar is al uitgegeven. Schrijf waarom er een nieuwe versie komt: lezers zien dat.',
    en: 'This half-year was published already. Write why there is a new version: readers see it.',
  },
})

export const compileText = defineText({
  nl: {
    title: 'Opvolging: uitgeven',
    lead: 'Elk halfjaar zet één persoon de cijfers vast en geeft een ander ze uit. Wat is uitgegeven, verandert nooit; een verbetering is een nieuwe versie.',
    freezeTitle: 'Een halfjaar vastzetten',
    half: 'Halfjaar',
    why: 'Waarom een nieuwe versie?',
    whyMore: 'Alleen als dit halfjaar al is uitgegeven. Lezers zien dit.',
    freeze: 'Zet vast',
    waiting: 'Wacht op een tweede persoon',
    waitingMore: 'Vastgezet op {on}. Kijk hieronder of alles klopt. Wie vastzette, geeft niet zelf uit.',
    preview: 'Bekijk wat iedereen gaat zien',
    publish: 'Geef uit',
    discard: 'Gooi weg',
    issues: 'Uitgaven',
    version: 'versie {version}',
    status: 'Stand',
    frozen: 'wacht',
    published: 'uitgegeven',
    on: 'Op',
    none: 'Er is nog niets vastgezet',
    noneMore: 'Kies hierboven een halfjaar. Politie en Openbaar Ministerie leveren eerst aan.',
    live: 'Naar de cijfers van nu',
  },
  en: {
    title: 'Follow-up: publish',
    lead: 'Every half-year one person freezes the figures and another publishes them. What is published never changes; a correction is a new version.',
    freezeTitle: 'Freeze a half-year',
    half: 'Half-year',
    why: 'Why a new version?',
    whyMore: 'Only when this half-year was published already. Readers see this.',
    freeze: 'Freeze',
    waiting: 'Waits for a second person',
    waitingMore: 'Frozen on {on}. See below whether all is right. Whoever froze it does not publish it.',
    preview: 'See what everybody is going to see',
    publish: 'Publish',
    discard: 'Discard',
    issues: 'Issues',
    version: 'version {version}',
    status: 'Status',
    frozen: 'waits',
    published: 'published',
    on: 'On',
    none: 'Nothing was frozen yet',
    noneMore: 'Choose a half-year above. Police and prosecutor supply first.',
    live: 'To the figures of now',
  },
})
