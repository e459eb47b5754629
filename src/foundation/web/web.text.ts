// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '../text/index.ts'
import { problemText } from '#values'

export const webMessages = defineMessages('web', {
  invalidInput: { nl: 'Niet alles is goed ingevuld.', en: 'Not everything has been filled in correctly.' },
  invalidInputDetail: {
    nl: '{count, plural, one {Er is één fout. Verbeter die en verstuur opnieuw.} other {Er zijn # fouten. Verbeter ze en verstuur opnieuw.}} Er is niets opgeslagen.',
    en: '{count, plural, one {There is one error. Correct it and send again.} other {There are # errors. Correct them and send again.}} Nothing was stored.',
  },
  notFound: { nl: 'Dit adres bestaat niet.', en: 'This address does not exist.' },
  notSignedInApi: {
    nl: 'Stuur een geldig toegangstoken mee in de kop Authorization.',
    en: 'Send a valid access token in the Authorization header.',
  },
  notAllowed: { nl: 'U mag dit niet zien of doen.', en: 'You may not see or do this.' },
  tooLarge: {
    nl: 'Dit is te groot. Stuur minder in één keer.',
    en: 'This is too large. Send less at a time.',
  },
  tooMany: {
    nl: 'U doet te veel verzoeken achter elkaar. Wacht {seconds} seconden en probeer het opnieuw. Er is niets verloren.',
    en: 'You are sending too many requests. Wait {seconds} seconds and try again. Nothing was lost.',
  },
  bytesNeeded: {
    nl: 'Stuur de gegevens als application/octet-stream.',
    en: 'Send the data as application/octet-stream.',
  },
  unsupportedType: { nl: 'Stuur de gegevens als application/json.', en: 'Send the data as application/json.' },
  notAcceptable: { nl: 'Wij antwoorden alleen met application/json.', en: 'We answer only with application/json.' },
  notJson: { nl: 'Dit is geen geldige JSON.', en: 'This is not valid JSON.' },
  badRequest: { nl: 'Dit verzoek klopt niet.', en: 'This request is not right.' },
  fault: {
    nl: 'Er ging iets mis bij ons. Probeer het later opnieuw. Noem bij vragen nummer {reference}.',
    en: 'Something went wrong on our side. Try again later. When you ask about it, give number {reference}.',
  },
  unavailable: {
    nl: 'Dit werkt nu even niet. Probeer het over een minuut opnieuw.',
    en: 'This does not work right now. Try again in a minute.',
  },
  idempotencyMismatch: {
    nl: 'Deze Idempotency-Key is al gebruikt voor een ander verzoek. Gebruik een nieuwe.',
    en: 'This Idempotency-Key was already used for another request. Use a new one.',
  },
  idempotencyKey: {
    nl: 'Een Idempotency-Key is 8 tot 128 tekens: letters, cijfers, - en _.',
    en: 'An Idempotency-Key is 8 to 128 characters: letters, digits, - and _.',
  },
  codeUnknown: {
    nl: 'Wij vinden niets bij deze code. Hij is misschien te oud, of al gebruikt. Bel de organisatie waar u hem van kreeg.',
    en: 'We find nothing with this code. Perhaps it is too old, or was used already. Call the organisation that gave it to you.',
  },
  codeEmpty: {
    nl: 'Vul uw code in. Hij stond op de bladzijde na het versturen, of staat in wat u van ons kreeg.',
    en: 'Enter your code. It stood on the page after sending, or is in what you got from us.',
  },
  codeLength: {
    nl: 'Wij vinden niets bij deze code. Hij heeft {found, plural, one {# teken} other {# tekens}}, en onze codes hebben er 20. Kijk of er iets mist of te veel is.',
    en: 'We find nothing with this code. It has {found, plural, one {# character} other {# characters}}, and our codes have 20. See whether something is missing or too much.',
  },
  codeMistyped: {
    nl: 'Wij vinden niets bij deze code. Er staat ergens een teken verkeerd. Vergelijk hem met wat u kreeg, groepje voor groepje.',
    en: 'We find nothing with this code. One of its characters is wrong. Compare it with what you got, group by group.',
  },
  codeOfBank: {
    nl: 'Wij vinden niets bij deze code. Komt hij van uw bank, of uit een sms of app? Geef hem aan niemand, en vul hem nergens in omdat iemand dat vraagt.',
    en: 'We find nothing with this code. Does it come from your bank, or from a text message or app? Give it to nobody, and enter it nowhere because somebody asks you to.',
  },
  codeTooOften: {
    nl: 'Er kwamen te veel codes van uw netwerk. Wacht een uur en probeer het opnieuw.',
    en: 'Too many codes came from your network. Wait an hour and try again.',
  },
  changedMeanwhile: {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Wat u invulde, staat er nog. Lees wat er nu staat, en verstuur opnieuw als u het nog wilt.',
    en: 'Somebody else has meanwhile changed this. What you filled in is still there. Read what it says now, and send again if you still want it.',
  },
  changedBy: {
    nl: '{who} heeft dit intussen gewijzigd ({when}). Wat u invulde, staat er nog. Lees wat er nu staat, en verstuur opnieuw als u het nog wilt.',
    en: '{who} has meanwhile changed this ({when}). What you filled in is still there. Read what it says now, and send again if you still want it.',
  },
  notNow: {
    nl: 'Dit kan nu niet (meer). Open de pagina opnieuw om te zien hoe het er nu voor staat.',
    en: 'This is not possible now, or not any more. Open the page again to see how it stands now.',
  },
  notThere: {
    nl: 'Dit is er niet (meer), of is niet voor u. Ga terug naar de lijst.',
    en: 'This is not there, or not any more, or is not for you. Go back to the list.',
  },
  reasonNeeded: { nl: 'Schrijf op waarom, in een of twee zinnen.', en: 'Write down why, in one or two sentences.' },
  mistypedMail: problemText['email.mistyped'],
  noMailAddress: {
    nl: 'Dit is geen e-mailadres. Vul het in zoals naam@voorbeeld.nl.',
    en: 'This is no mail address. Fill it in like name@example.nl.',
  },
  mailedEnough: {
    nl: 'Wij stuurden vandaag al een paar berichten naar dit adres. Kijk in uw postvak, of probeer het morgen weer.',
    en: 'We sent a few messages to this address today. Look in your inbox, or try again tomorrow.',
  },
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  tooLong: {
    nl: 'Deze tekst is te lang: er passen {max, number} tekens in. Er is niets van verloren.',
    en: 'This text is too long: there is room for {max, number} characters. Nothing of it is lost.',
  },
  choose: { nl: 'Maak een keuze.', en: 'Make a choice.' },
  wrongDate: {
    nl: 'Deze datum begrijpen wij niet. Schrijf bijvoorbeeld 24-11-2026.',
    en: 'We do not understand this date. Write for example 24-11-2026.',
  },
  dateInFuture: {
    nl: 'Deze datum ligt in de toekomst. Vul de dag in waarop het gebeurde.',
    en: 'This date lies in the future. Fill in the day on which it happened.',
  },
  holdsIdentifier: {
    nl: 'Hier staat “{found}”. Schrijf het verhaal zonder rekening, nummer of adres; dan kan het niemand raken.',
    en: 'It says “{found}” here. Tell the story without an account, number or address, so that it can hurt nobody.',
  },
})
