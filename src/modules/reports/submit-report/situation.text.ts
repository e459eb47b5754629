// SPDX-License-Identifier: EUPL-1.2
import { defineText, type Language } from '#foundation/text'

/** What victims say happened, per fraud form. A form without a sentence here is shown with its own name and definition. */
const text = defineText({
  nl: {
    'FF-110': 'Ik kocht iets, maar kreeg niets of iets heel anders',
    'FF-110-more': 'Bijvoorbeeld via een webwinkel, Marktplaats of sociale media. Ook kaartjes en vakantiehuizen.',
    'FF-120': 'Ik verkocht iets, maar kreeg geen geld',
    'FF-120-more': 'U verstuurde of gaf iets weg. De betaling was nep of werd teruggedraaid.',
    'FF-200': 'Via een bericht of nepsite zijn mijn bankgegevens afgepakt',
    'FF-200-more': 'Bijvoorbeeld een sms, mail of betaalverzoek. Daarna werd er geld afgeschreven.',
    'FF-300': 'Iemand deed alsof hij familie of een vriend was en vroeg om geld',
    'FF-300-more': 'Vaak een appje vanaf een nieuw nummer: “Mam, ik heb een nieuw nummer.”',
    'FF-410': 'Iemand deed alsof hij van de bank was',
    'FF-410-more': 'U werd gebeld: uw geld was in gevaar. Of er kwam iemand uw pas ophalen.',
    'FF-400': 'Iemand deed alsof hij van een ander bedrijf of van de overheid was',
    'FF-400-more': 'Bijvoorbeeld een computerbedrijf, de politie of een cryptobeurs.',
    'FF-500': 'Iemand gebruikt mijn naam of mijn account',
    'FF-500-more': 'Bijvoorbeeld om iets te bestellen, een rekening te openen of berichten te sturen.',
    'FF-940': 'Ik kreeg een valse factuur of een valse opdracht om te betalen',
    'FF-940-more':
      'Bijvoorbeeld met een ander rekeningnummer, voor iets wat u niet bestelde, of zogenaamd van uw directeur. Ook een valse aanmaning.',
    'FF-920': 'Iemand die ik online leerde kennen, vroeg om geld',
    'FF-920-more': 'Bijvoorbeeld een liefde of vriend van een datingsite of sociale media.',
    'FF-910': 'Ik legde geld in bij een belegging die niet echt lijkt',
    'FF-910-more': 'Bijvoorbeeld crypto of aandelen. U krijgt het geld niet terug, of moet eerst bijbetalen.',
    'FF-900': 'Iets anders',
    'FF-900-more':
      'Bijvoorbeeld: iemand dreigt met foto’s of beelden. Of een prijs, een baan of een lening waarvoor u eerst moest betalen.',
    unknown: 'Ik weet het niet',
    'unknown-more': 'Dat geeft niet. Wie uw verhaal leest, ziet het vaak wel.',
  },
  en: {
    'FF-110': 'I bought something, but received nothing or something very different',
    'FF-110-more': 'For instance in a web shop, on Marktplaats or on social media. Tickets and holiday homes too.',
    'FF-120': 'I sold something, but was not paid',
    'FF-120-more': 'You sent or gave something. The payment was fake or was reversed.',
    'FF-200': 'My bank details were taken by a message or fake site',
    'FF-200-more': 'For instance a text, an e-mail or a payment request. After that money left your account.',
    'FF-300': 'Somebody pretended to be family or a friend and asked for money',
    'FF-300-more': 'Often a message from a new number: “Mum, I have a new number.”',
    'FF-410': 'Somebody pretended to be from the bank',
    'FF-410-more': 'You were called: your money was in danger. Or somebody came to collect your card.',
    'FF-400': 'Somebody pretended to be from another company or the government',
    'FF-400-more': 'For instance a computer company, the police or a crypto exchange.',
    'FF-500': 'Somebody uses my name or my account',
    'FF-500-more': 'For instance to order something, open an account or send messages.',
    'FF-940': 'I got a false invoice or a false order to pay',
    'FF-940-more':
      'For instance with another account number, for something you did not order, or as if from your director. A false reminder too.',
    'FF-920': 'Somebody I met online asked for money',
    'FF-920-more': 'For instance a love or friend from a dating site or social media.',
    'FF-910': 'I put money into an investment that does not look real',
    'FF-910-more': 'For instance crypto or shares. You do not get the money back, or must pay more first.',
    'FF-900': 'Something else',
    'FF-900-more':
      'For instance somebody threatens with photos or images. Or a prize, a job or a loan for which you had to pay first.',
    unknown: 'I do not know',
    'unknown-more': 'That is all right. Those who read your story often see it.',
  },
})

/** The sentence for a fraud form and a line of explanation, or undefined when the taxonomy has to speak for itself. */
export function situationWords(id: string, language: Language): { text: string; description: string } | undefined {
  const words: Record<string, string> = text[language]
  const sentence = words[id]
  return sentence === undefined ? undefined : { text: sentence, description: words[`${id}-more`] ?? '' }
}
