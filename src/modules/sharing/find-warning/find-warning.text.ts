// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const warningText = defineText({
  nl: {
    listed: '{authority} waarschuwt hiervoor',
    until: 'tot en met {day}',
    shielded: 'Staat op het schild',
    shieldedMore: '{authority}, tot en met {day}',
    protected: 'Beschermd: hiervoor waarschuwt niemand',
    protectedOf: 'van {organisation}',
    imitates: 'Lijkt op {organisation}, en is het niet',
    unlisted: 'Niemand waarschuwt hiervoor',
    unlistedMore: 'dat betekent niet dat het veilig is',
    away: 'Het register geeft nu geen antwoord',
    awayMore: 'dat zegt niets over dit kenmerk. Probeer het later opnieuw',
    check: 'Controleer zoals een burger dat ziet',
    checkMore: 'het antwoord van de openbare pagina',
  },
  en: {
    listed: '{authority} warns about it',
    until: 'up to and including {day}',
    shielded: 'Is on the shield',
    shieldedMore: '{authority}, up to and including {day}',
    protected: 'Protected: nobody warns about it',
    protectedOf: 'of {organisation}',
    imitates: 'Looks like {organisation}, and is not',
    unlisted: 'Nobody warns about it',
    unlistedMore: 'that does not mean that it is safe',
    away: 'The register does not answer now',
    awayMore: 'that says nothing about this identifier. Try again later',
    check: 'Check it as a citizen sees it',
    checkMore: 'the answer of the public page',
  },
})
