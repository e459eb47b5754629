// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const graphText = defineText({
  nl: {
    title: 'Zaak {code} als netwerk',
    lead: 'Elke vorm is een kenmerk, elke cirkel een groep meldingen met dezelfde kenmerken. Een lijn zegt: komt voor in.',
    leadOpen: 'U ziet nu de meldingen die aan {hub} hangen.',
    back: 'Terug naar de zaak',
    closeAll: 'Toon weer het hele netwerk',
    picture:
      'Netwerk van {hubs, plural, one {# kenmerk} other {# kenmerken}} en {groups, plural, one {# groep meldingen} other {# groepen meldingen}}',
    aggregated:
      'De zaak is te groot om alles te tekenen. U ziet wat het meest voorkomt, en elke groep bij haar belangrijkste kenmerken. Kies een kenmerk om verder te kijken.',
    hubs: 'Kenmerken',
    hub: 'Kenmerk',
    reports: 'Meldingen',
    open: 'Toon meldingen',
    openHidden: 'van {hub}',
    groups: 'Groepen meldingen met dezelfde kenmerken',
    group: 'Delen samen',
    single: 'Melding {code}',
    many: '{count, plural, one {# melding} other {# meldingen}}',
    spokenOpen: '{hub}. Klap uit.',
    spokenClose: '{hub}. Klap in.',
    report: 'Melding',
    spokenGroup: '{count, plural, one {# melding} other {# meldingen}} met {hubs}',
    weak: 'verbindt niet',
    rest: 'overige',
    spokenRest: '{count, plural, one {# melding} other {# meldingen}} met andere kenmerken',
    restRow: 'Andere kenmerken',
    leftOut:
      '{count, plural, one {Nog # kenmerk komt} other {Nog # kenmerken komen}} minder vaak voor: te zien op de pagina van de zaak.',
    nothing: 'Er is hier geen netwerk te tekenen',
    nothingMore: 'In uw eigen meldingen staat niets dat verbindt.',
  },
  en: {
    title: 'Case {code} as a network',
    lead: 'Every shape is an identifier, every circle a group of reports with the same identifiers. A line says: occurs in.',
    leadOpen: 'You now see the reports that hang on {hub}.',
    back: 'Back to the case',
    closeAll: 'Show the whole network again',
    picture:
      'Network of {hubs, plural, one {# identifier} other {# identifiers}} and {groups, plural, one {# group of reports} other {# groups of reports}}',
    aggregated:
      'The case is too large to draw it all. You see what occurs most, and every group at its main identifiers. Choose an identifier to look further.',
    hubs: 'Identifiers',
    hub: 'Identifier',
    reports: 'Reports',
    open: 'Show reports',
    openHidden: 'of {hub}',
    groups: 'Groups of reports with the same identifiers',
    group: 'Share together',
    single: 'Report {code}',
    many: '{count, plural, one {# report} other {# reports}}',
    spokenOpen: '{hub}. Expand.',
    spokenClose: '{hub}. Fold.',
    report: 'Report',
    spokenGroup: '{count, plural, one {# report} other {# reports}} with {hubs}',
    weak: 'does not join',
    rest: 'other',
    spokenRest: '{count, plural, one {# report} other {# reports}} with other identifiers',
    restRow: 'Other identifiers',
    leftOut:
      '{count, plural, one {# more identifier occurs} other {# more identifiers occur}} less often: to be seen on the page of the case.',
    nothing: 'There is no network to draw here',
    nothingMore: 'Nothing in your own reports joins.',
  },
})
