// SPDX-License-Identifier: EUPL-1.2

/** Problems with phone numbers and e-mail addresses. ICU messages. */
export const contactText = {
  'phone.letters': {
    nl: 'In dit telefoonnummer staan letters. Vul alleen het nummer in. Stond er een naam als afzender, zoals bij een sms? Een naam kunnen wij niet controleren.',
    en: 'This phone number has letters in it. Enter only the number. Was the sender shown as a name, as in a text message? We cannot check a name.',
  },
  'phone.not-a-number': {
    nl: 'Dit is geen telefoonnummer. Vul één nummer in, bijvoorbeeld met 06 of met + en het landnummer vooraan.',
    en: 'This is not a phone number. Enter one number, for example starting with 06 or with + and the country code.',
  },
  'phone.too-short': {
    nl: 'Dit telefoonnummer is te kort. Een Nederlands nummer heeft 10 cijfers, dit heeft er {found}. Kijk het nummer na.',
    en: 'This phone number is too short. A Dutch number has 10 digits, this one has {found}. Check the number.',
  },
  'phone.too-long': {
    nl: 'Dit telefoonnummer is te lang: het heeft {found} cijfers. Kijk na of u één nummer heeft ingevuld.',
    en: 'This phone number is too long: it has {found} digits. Check that you entered one number.',
  },
  'phone.unknown-country': {
    nl: 'Dit landnummer bestaat niet. Kijk de cijfers na de + na. Nederland is +31.',
    en: 'This country code does not exist. Check the digits after the +. The Netherlands is +31.',
  },
  'phone.not-in-use': {
    nl: 'Zo’n telefoonnummer is nergens in gebruik. Kijk het nummer na. Komt het uit een ander land? Zet dan + en het landnummer ervoor.',
    en: 'No such phone number is in use. Check the number. Does it come from another country? Then put + and the country code in front.',
  },
  'email.no-at': {
    nl: 'In een e-mailadres hoort een @, bijvoorbeeld naam@winkel.example. Vul het hele adres in.',
    en: 'An e-mail address needs an @, for example name@shop.example. Enter the whole address.',
  },
  'email.more-than-one': {
    nl: 'Hier staat meer dan één e-mailadres. Vul er één tegelijk in.',
    en: 'There is more than one e-mail address here. Enter one at a time.',
  },
  'email.wrong-name': {
    nl: 'Het deel vóór de @ klopt niet. Kijk na of er een spatie, een vreemd teken of een punt te veel in staat.',
    en: 'The part before the @ is not right. Check for a space, an odd character or a dot too many.',
  },
  'email.wrong-domain': {
    nl: 'Het deel na de @ is geen bestaand soort adres. Kijk na of er een tikfout in zit.',
    en: 'The part after the @ is not an existing kind of address. Check it for a typing error.',
  },
  'email.mistyped': {
    nl: 'Bij dit adres komt geen mail aan. Bedoelt u {meant}? Vul dat dan in.',
    en: 'No mail arrives at this address. Do you mean {meant}? Then enter that.',
  },
  'email.relay': {
    nl: 'Dit is een tijdelijk doorstuuradres van {platform}. Daarachter kan iedereen zitten, dus wij kunnen het niet controleren. Vraag de ander om een eigen e-mailadres, of controleer het rekeningnummer of telefoonnummer.',
    en: 'This is a temporary forwarding address of {platform}. Anybody can be behind it, so we cannot check it. Ask the other person for their own e-mail address, or check the account number or phone number.',
  },
} as const
