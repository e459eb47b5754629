// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const beginText = defineText({
  nl: {
    title: 'Begin een vordering',
    lead: 'Leg vast wie de rekening heeft en wat ieder overmaakte. Niemand krijgt bericht. Daarna toetst u dit samen met een tweede persoon.',
    back: 'Terug naar de vorderingen',
    account: 'Rekening',
    foreign:
      'Dit is een buitenlandse rekening. De toets stuurt haar terug naar het strafrecht: daarvoor is een andere weg nodig.',
    holder: 'Wie heeft de rekening?',
    name: 'Naam van de houder',
    nameMore: 'Zoals de bank haar gaf op uw vordering van gegevens.',
    bornOn: 'Geboortedag',
    bornOnMore:
      'Bijvoorbeeld 31-12-1990. Het Openbaar Ministerie ziet alleen de leeftijd. Naar de deurwaarder gaat dit niet mee.',
    address: 'Adres',
    representative: 'Wettelijk vertegenwoordiger: nodig als de houder jonger is dan 18',
    criminalReference: 'Nummer van uw strafdossier',
    criminalReferenceMore: 'Hiermee vindt het Openbaar Ministerie de zaak terug. Zonder naam of rekening.',
    amounts: 'Wat maakte ieder over naar deze rekening?',
    amountsMore:
      'Vul het deel in dat naar déze rekening ging. Laat leeg wie niet meedoet. Er zijn minstens vijf mensen nodig.',
    amountOf: 'Melding {number}, {day}: gemeld {amount}',
    send: 'Begin de vordering',
    notEnough: 'Er zijn nu {count} nagekeken meldingen met een bedrag. Er zijn er vijf nodig.',
  },
  en: {
    title: 'Begin a claim',
    lead: 'Record who holds the account and what everybody transferred. Nobody is told. Then you test this together with a second person.',
    back: 'Back to the claims',
    account: 'Account',
    foreign: 'This is a foreign account. The test sends it back to criminal law: that takes another way.',
    holder: 'Who holds the account?',
    name: 'Name of the holder',
    nameMore: 'As the bank gave it when you demanded the data.',
    bornOn: 'Day of birth',
    bornOnMore: 'For example 31-12-1990. The prosecutor sees the age only. It does not go to the bailiff.',
    address: 'Address',
    representative: 'Legal representative: needed when the holder is under 18',
    criminalReference: 'Number of your criminal file',
    criminalReferenceMore: 'By this the prosecutor finds the case. Without a name or account.',
    amounts: 'What did everybody transfer to this account?',
    amountsMore:
      'Fill in the part that went to this account. Leave empty who does not take part. At least five people are needed.',
    amountOf: 'Report {number}, {day}: reported {amount}',
    send: 'Begin the claim',
    notEnough: 'There are {count} verified reports with an amount now. Five are needed.',
  },
})
