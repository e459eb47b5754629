// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const roleText = defineText({
  nl: {
    analyst: 'analist',
    publisher: 'beslisser over vermeldingen',
    'hold-officer': 'beslisser over aanhoudingen',
    'call-taker': 'medewerker telefoon',
    administrator: 'beheerder',
    'privacy-officer': 'privacyfunctionaris',
    'system-integrator': 'technisch koppelaar',
    'policy-adviser': 'beleidsadviseur',
  },
  en: {
    analyst: 'analyst',
    publisher: 'decides on listings',
    'hold-officer': 'decides on holds',
    'call-taker': 'call-taker',
    administrator: 'administrator',
    'privacy-officer': 'privacy officer',
    'system-integrator': 'system integrator',
    'policy-adviser': 'policy adviser',
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
    'disclosures:send': 'meldingen aan andere organisaties geven en terugroepen',
    'disclosures:receive': 'ontvangen wat andere organisaties geven',
    'disclosures:read': 'zien wat uw organisatie aan anderen gaf',
    'redress:decide': 'beslissen over bezwaren tegen waarschuwingen van uw organisatie',
    'redress:hold': 'gevolgen van een bezwaar tijdelijk aanhouden',
    'statistics:read': 'cijfers bekijken',
    'agreements:read': 'afspraken over delen van uw organisatie lezen',
    'agreements:draft': 'afspraken over delen opstellen',
    'agreements:sign': 'afspraken over delen ondertekenen, laten ingaan en hervatten',
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
    'disclosures:send': 'give reports to other organisations and recall them',
    'disclosures:receive': 'receive what other organisations give',
    'disclosures:read': 'see what your organisation gave to others',
    'redress:decide': 'decide about objections to warnings of your organisation',
    'redress:hold': 'put a temporary hold on the effects of an objection',
    'statistics:read': 'see figures',
    'agreements:read': 'read agreements of your organisation about sharing',
    'agreements:draft': 'draft agreements about sharing',
    'agreements:sign': 'sign, activate and resume agreements about sharing',
    'partners:manage': 'manage people and connections of your organisation',
  },
})
