// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const roleText = defineText({
  nl: {
    analyst: 'analist',
    publisher: 'beslisser over vermeldingen',
    'call-taker': 'medewerker telefoon',
    administrator: 'beheerder',
    'privacy-officer': 'privacyfunctionaris',
    'system-integrator': 'technisch koppelaar',
    'policy-adviser': 'beleidsadviseur',
    'sharing-expert': 'expert in delen',
  },
  en: {
    analyst: 'analyst',
    publisher: 'decides on listings',
    'call-taker': 'call-taker',
    administrator: 'administrator',
    'privacy-officer': 'privacy officer',
    'system-integrator': 'system integrator',
    'policy-adviser': 'policy adviser',
    'sharing-expert': 'expert on sharing',
  },
})

/** What a permission means, to follow "U mag". */
export const permissionText = defineText({
  nl: {
    'reports:file': 'meldingen doen namens uw organisatie',
    'reports:read': 'meldingen lezen die uw organisatie kreeg of deed',
    'reports:confirm': 'een melding bevestigen of afwijzen',
    'cases:read': 'zaken bekijken en doorzoeken',
    'cases:work': 'aan zaken werken: toewijzen, notities, samenvoegen en splitsen',
    'identifiers:publish': 'beslissen of een rekening, nummer of adres een waarschuwing krijgt',
    'identifiers:protect': 'kenmerken voorstellen voor de beschermde lijst, en voorstellen van een ander goedkeuren',
    'checks:ask': 'rekeningen, nummers en adressen controleren',
    'statistics:read': 'cijfers bekijken',
    'pilots:work': 'meewerken in de werkgroep gegevensdeling',
    'pilots:sign': 'namens uw organisatie een pilot tekenen',
    'helpdesk:ask': 'vragen of u iets mag delen, en antwoorden zoeken',
    'helpdesk:answer': 'vragen van partners beantwoorden en publiceren',
    'partners:manage': 'mensen en koppelingen van uw organisatie beheren',
  },
  en: {
    'reports:file': 'file reports on behalf of your organisation',
    'reports:read': 'read reports that your organisation received or filed',
    'reports:confirm': 'confirm or reject a report',
    'cases:read': 'see and search cases',
    'cases:work': 'work on cases: assign, note, merge and split',
    'identifiers:publish': 'decide whether an account, number or address gets a warning',
    'identifiers:protect': 'propose entries for the protected list, and approve proposals of somebody else',
    'checks:ask': 'check accounts, numbers and addresses',
    'statistics:read': 'see figures',
    'pilots:work': 'take part in the working group on data sharing',
    'pilots:sign': 'sign a pilot for your organisation',
    'helpdesk:ask': 'ask whether you may share something, and search answers',
    'helpdesk:answer': 'answer and publish questions of partners',
    'partners:manage': 'manage people and connections of your organisation',
  },
})
