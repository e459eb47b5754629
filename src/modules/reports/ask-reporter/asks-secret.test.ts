// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { asksSecret } from './asks-secret.ts'

describe('a question to a reporter', () => {
  it.each([
    'Wat is uw pincode?',
    'Kunt u de code sturen die u per sms kreeg?',
    'Welk wachtwoord gebruikte u?',
    'Heeft u het wachtwoord nog? Stuur het dan.',
    'Heeft u de code nog en wilt u die noemen?',
    'Geef de TAN-code door.',
    'Mogen wij even meekijken op uw scherm?',
    'Installeer AnyDesk, dan kijken wij mee.',
    'Wilt u TeamViewer openen?',
    'Wat is uw BSN?',
    'Stuur uw herstelzin van de wallet.',
    'Uw inlogcode graag',
    'What is your PIN?',
    'Please send us the password.',
    'Can we get remote access to your laptop?',
    'Wat was de naam van de verkoper?\nEn uw pincode?',
  ])('never asks for a secret: %s', (question) => expect(asksSecret(question)).toBe(true))

  it.each([
    'Heeft u een code doorgegeven?',
    'Heeft u uw pincode aan iemand verteld?',
    'Is er een programma op uw computer gezet, zoals AnyDesk?',
    'Had de beller toegang tot uw computer op afstand?',
    'Wat is uw postcode?',
    'Op welke dag betaalde u, en hoeveel?',
    'Welk telefoonnummer zag u op uw scherm?',
    'Kunt u de link van de advertentie sturen?',
    'Did you give anybody a code?',
    'Wat was het webadres van de winkel?',
    'Heeft de bank al gereageerd? Wat zei de bank?',
    'Ging het om een Spinazie-actie of een pinda-actie?',
  ])('may ask: %s', (question) => expect(asksSecret(question)).toBe(false))
})
