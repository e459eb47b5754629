// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const listText = defineText({
  nl: {
    title: 'Meldingen',
    lead: 'Meldingen die uw organisatie ontving, de nieuwste eerst. Alleen uw organisatie ziet ze.',
    filter: 'Kies een status',
    all: 'Alle',
    status: 'Status',
    show: 'Toon',
    clear: 'Toon alle',
    caption: '{count, plural, one {# melding} other {# meldingen}}',
    at: 'Ontvangen',
    form: 'Fraudevorm',
    origin: 'Via',
    loss: 'Schade',
    stated: 'Kenmerken',
    files: 'Bestanden',
    verified: 'Bevestigd',
    yes: 'ja',
    no: 'nee',
    reference: 'Eigen kenmerk',
    empty: 'Geen meldingen',
    'empty-more': 'Er zijn geen meldingen met deze status. Aangeleverde meldingen staan hier meteen.',
    file: 'Lever meldingen aan',
    menu: 'Meldingen',
  },
  en: {
    title: 'Reports',
    lead: 'Reports that your organisation received, newest first. Only your organisation sees them.',
    filter: 'Choose a status',
    all: 'All',
    status: 'Status',
    show: 'Show',
    clear: 'Show all',
    caption: '{count, plural, one {# report} other {# reports}}',
    at: 'Received',
    form: 'Fraud form',
    origin: 'By',
    loss: 'Loss',
    stated: 'Identifiers',
    files: 'Files',
    verified: 'Verified',
    yes: 'yes',
    no: 'no',
    reference: 'Own reference',
    empty: 'No reports',
    'empty-more': 'There are no reports with this status. Reports that are filed appear here at once.',
    file: 'File reports',
    menu: 'Reports',
  },
})

export const listMenu = defineText({ nl: { title: 'Meldingen' }, en: { title: 'Reports' } })

export const trayText = defineText({
  nl: { title: 'Nieuwe meldingen', explanation: 'Vandaag ontvangen, nog door niemand bekeken' },
  en: { title: 'New reports', explanation: 'Received today, nobody has decided yet' },
})
