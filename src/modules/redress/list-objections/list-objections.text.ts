// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const objectionsMenu = defineText({ nl: { title: 'Bezwaren' }, en: { title: 'Objections' } })
export const openTray = defineText({
  nl: { title: 'Bezwaren die op een beslissing wachten', explanation: 'Iemand zegt dat een waarschuwing niet klopt' },
  en: { title: 'Objections that wait for a decision', explanation: 'Somebody says that a warning is not right' },
})
export const rowText = defineText({ nl: { kind: 'Bezwaar' }, en: { kind: 'Objection' } })

export const listText = defineText({
  nl: {
    title: 'Bezwaren',
    lead: 'Bovenaan staat waarover u het eerst moet beslissen: bewijs van beheer en schade tellen mee. De houder kan onschuldig zijn, of zelf slachtoffer.',
    caption: '{count, plural, =0 {Geen open bezwaren} one {# open bezwaar} other {# open bezwaren}}',
    none: 'Er zijn geen open bezwaren',
    noneMore: 'Zodra iemand bezwaar maakt tegen een waarschuwing van uw organisatie, staat het hier.',
    due: 'Beslis uiterlijk',
    identifier: 'Gegeven',
    ground: 'Wat er niet klopt',
    proof: 'Bewijs van beheer',
    proven: 'getoond',
    notProven: 'nee',
    listed: 'Waarschuwing',
    isListed: 'ja',
    notListed: 'geen',
    status: 'Stand',
    late: 'te laat',
    policy: 'Beleid over bezwaren',
  },
  en: {
    title: 'Objections',
    lead: 'On top stands what you must decide first: proof of control and harm count. The holder may be innocent, or a victim too.',
    caption: '{count, plural, =0 {No open objections} one {# open objection} other {# open objections}}',
    none: 'There are no open objections',
    noneMore: 'As soon as somebody objects to a warning of your organisation, it stands here.',
    due: 'Decide no later than',
    identifier: 'About',
    ground: 'What is not right',
    proof: 'Proof of control',
    proven: 'shown',
    notProven: 'no',
    listed: 'Warning',
    isListed: 'yes',
    notListed: 'none',
    status: 'Status',
    late: 'late',
    policy: 'Policy about objections',
  },
})
