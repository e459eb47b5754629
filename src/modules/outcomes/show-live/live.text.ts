// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** Why somebody looks at the figures of now. */
export const livePurposes = ['policy', 'check-supply'] as const
export type LivePurpose = (typeof livePurposes)[number]

export const liveText = defineText({
  nl: {
    title: 'Opvolging van aangiften',
    lead: 'Wat er van aangiften kwam, zoals het er nu voor staat. Wat is uitgegeven, staat op de openbare pagina.',
    filter: 'Kies waarvoor u kijkt',
    purpose: 'Waarvoor kijkt u?',
    policy: 'Beleid: zien waar aangiften blijven',
    'check-supply': 'Nakijken wat is aangeleverd',
    half: 'Stand aan het eind van',
    which: 'Over welke aangiften?',
    show: 'Toon',
    choose: 'Kies eerst waarvoor u kijkt',
    chooseMore: 'Wij leggen vast wie wanneer waarvoor naar deze cijfers keek.',
    exact: 'U ziet precieze aantallen, ook kleine. Neem ze niet over in iets dat anderen lezen.',
    protected: 'Aantallen onder de tien zijn weggelaten, en wat daarmee weg te rekenen is ook.',
    notFinal: 'Dit verandert nog. Gebruik voor publicatie de uitgave.',
    clash:
      'Het Openbaar Ministerie telt bij {count, plural, one {# combinatie} other {# combinaties}} van halfjaar, vorm en regio meer dan de politie overdroeg. Tot dat is verbeterd, tellen wij niets van wat is aangeleverd.',
    clashWhere: '{period}, {form}, {region}: politie {police}, Openbaar Ministerie {prosecutor}',
    public: 'Naar de openbare pagina',
    supply: 'Uitkomsten aanleveren',
    issues: 'Een halfjaar vastzetten of uitgeven',
    empty: 'Voor dit halfjaar is nog niets aangeleverd.',
  },
  en: {
    title: 'Follow-up of complaints',
    lead: 'What came of complaints, as it stands now. What was published stands on the public page.',
    filter: 'Choose what you look for',
    purpose: 'What do you look for?',
    policy: 'Policy: see where complaints go',
    'check-supply': 'Check what was supplied',
    half: 'As it stood at the end of',
    which: 'Of which complaints?',
    show: 'Show',
    choose: 'First choose what you look for',
    chooseMore: 'We write down who looked at these figures, when and what for.',
    exact: 'You see exact numbers, small ones too. Do not take them over into anything that others read.',
    protected: 'Numbers below ten are left out, and what can be worked out from them as well.',
    notFinal: 'This still changes. To publish, use the issue.',
    clash:
      'For {count, plural, one {# combination} other {# combinations}} of half-year, form and region the prosecutor counts more than the police handed over. Until that is corrected, we count nothing of what was supplied.',
    clashWhere: '{period}, {form}, {region}: police {police}, prosecutor {prosecutor}',
    public: 'To the public page',
    supply: 'Supply outcomes',
    issues: 'Freeze or publish a half-year',
    empty: 'Nothing was supplied for this half-year yet.',
  },
})
