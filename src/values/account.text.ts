// SPDX-License-Identifier: EUPL-1.2

/** Problems with account numbers, crypto addresses, company numbers and amounts. ICU messages. */
export const accountText = {
  'iban.wrong-characters': {
    nl: 'In een rekeningnummer staan alleen letters en cijfers. Haal de andere tekens weg.',
    en: 'An account number holds only letters and digits. Take out the other characters.',
  },
  'iban.country-missing': {
    nl: 'Dit rekeningnummer begint niet met twee letters en twee cijfers, zoals NL12. Vul het hele nummer (IBAN) in.',
    en: 'This account number does not begin with two letters and two digits, such as NL12. Enter the whole number (IBAN).',
  },
  'iban.unknown-country': {
    nl: 'Er bestaan geen rekeningnummers die met {country} beginnen. Kijk de eerste twee letters na.',
    en: 'No account numbers begin with {country}. Check the first two letters.',
  },
  'iban.wrong-length': {
    nl: 'Dit rekeningnummer is {direction, select, short {te kort} other {te lang}}: {country, select, NL {een Nederlands nummer} other {een nummer dat met {country} begint}} heeft {expected} tekens, dit heeft er {found}. Kijk het nummer na.',
    en: 'This account number is {direction, select, short {too short} other {too long}}: {country, select, NL {a Dutch number} other {a number that begins with {country}}} has {expected} characters, this one has {found}. Check the number.',
  },
  'iban.wrong-format': {
    nl: '{country, select, NL {Een Nederlands rekeningnummer heeft na NL twee cijfers, dan vier letters van de bank en dan tien cijfers.} other {De letters en cijfers van dit rekeningnummer staan niet op de plek die bij {country} hoort.}} Kijk het nummer na. Let op het verschil tussen de letter O en het cijfer 0.',
    en: '{country, select, NL {After NL a Dutch account number has two digits, then four letters of the bank and then ten digits.} other {The letters and digits of this account number are not in the places that belong to {country}.}} Check the number. Mind the difference between the letter O and the digit 0.',
  },
  'iban.wrong-check-digits': {
    nl: 'Dit rekeningnummer klopt niet: er zit een tikfout in of er zijn cijfers omgewisseld. Kijk het nummer na.',
    en: 'This account number is not right: it has a typing error or digits have been swapped. Check the number.',
  },
  'iban.no-existing-bank': {
    nl: 'Er is geen Nederlandse bank met de code {bank}. Zo’n rekeningnummer bestaat niet. Kijk het nummer na. Kreeg u het zo? Maak dan geen geld over.',
    en: 'There is no Dutch bank with the code {bank}. Such an account number does not exist. Check the number. Did you receive it like this? Then do not transfer money.',
  },
  'iban.demo-bank': {
    nl: 'Dit is een verzonnen rekeningnummer van onze oefenbank. Vul het echte nummer in.',
    en: 'This is an invented account number of our practice bank. Enter the real number.',
  },
  'crypto-address.unknown': {
    nl: 'Wij herkennen dit niet als crypto-adres. Kopieer het hele adres uit uw wallet of uit het bericht en plak het hier.',
    en: 'We do not recognise this as a crypto address. Copy the whole address from your wallet or from the message and paste it here.',
  },
  'crypto-address.wrong-checksum': {
    nl: 'Dit {currency}-adres klopt niet: er ontbreekt een teken of er zit een tikfout in. Kopieer het adres opnieuw; hoofdletters en kleine letters tellen mee.',
    en: 'This {currency} address is not right: a character is missing or mistyped. Copy the address again; capitals and small letters matter.',
  },
  'crypto-address.test-network': {
    nl: 'Dit is een {currency}-adres van een oefennetwerk. Daar staat geen echt geld op. Kijk na of u het juiste adres heeft.',
    en: 'This is a {currency} address of a test network. It holds no real money. Check that you have the right address.',
  },
  'merchant.provider-missing': {
    nl: 'Wij weten niet bij welke betaaldienst deze winkel hoort. Zet de naam ervoor, zoals adyen:ExampleShopNL.',
    en: 'We do not know at which payment service provider this shop is. Put its name in front, such as adyen:ExampleShopNL.',
  },
  'merchant.unknown-provider': {
    nl: 'Deze betaaldienst staat niet in onze lijst. Kijk de naam na, of vul de rekening of de site van de winkel in.',
    en: 'This payment service provider is not in our list. Check the name, or enter the account or the site of the shop.',
  },
  'merchant.wrong-characters': {
    nl: 'Dit kan geen naam of nummer van een winkel bij {provider} zijn. Kijk na hoe {provider} de winkel noemt.',
    en: 'This cannot be the name or number of a shop at {provider}. Check what {provider} calls the shop.',
  },
  'iban.outside-iban': {
    nl: 'Dit lijkt een rekening uit een land dat binnen het eigen land geen IBAN gebruikt. Wij kunnen zo’n nummer niet controleren. Vraag om de IBAN. Is die er niet, schrijf het nummer dan in uw verhaal.',
    en: 'This looks like an account of a country that uses no IBAN within its own borders. We cannot check such a number. Ask for the IBAN. If there is none, write the number in your story.',
  },
  'company-number.wrong-characters': {
    nl: 'Een KVK-nummer bestaat alleen uit cijfers. Vul de 8 cijfers in.',
    en: 'A KVK number holds digits only. Enter the 8 digits.',
  },
  'company-number.wrong-length': {
    nl: 'Een KVK-nummer heeft 8 cijfers en een vestigingsnummer 12. Dit heeft er {found}. Kijk het nummer na.',
    en: 'A KVK number has 8 digits and an establishment number has 12. This one has {found}. Check the number.',
  },
  'company-number.is-vat': {
    nl: 'Dit is een btw-nummer. Vul het KVK-nummer van 8 cijfers in.',
    en: 'This is a VAT number. Enter the KVK number of 8 digits.',
  },
  'money.not-an-amount': {
    nl: 'Dit is geen bedrag. Vul het bedrag in euro’s in, bijvoorbeeld 1.234,50.',
    en: 'This is not an amount. Enter the amount in euros, for example 1.234,50.',
  },
  'money.ambiguous': {
    nl: 'Wij weten niet of dit {larger} of {smaller} euro is. Schrijf de centen met twee cijfers, bijvoorbeeld 1.234,50.',
    en: 'We cannot tell whether this is {larger} or {smaller} euros. Write the cents with two digits, for example 1.234,50.',
  },
  'money.negative': {
    nl: 'Een bedrag kan niet onder nul zijn. Haal het minteken weg.',
    en: 'An amount cannot be below zero. Remove the minus sign.',
  },
  'money.other-currency': {
    nl: 'Vul het bedrag in euro’s in. Weet u de koers niet? Vul dan in wat er van uw rekening is afgeschreven.',
    en: 'Enter the amount in euros. If you do not know the exchange rate, enter what was taken from your account.',
  },
  'money.too-large': {
    nl: 'Dit bedrag is te hoog. Kijk na of de punten en komma’s goed staan.',
    en: 'This amount is too high. Check the points and commas.',
  },
} as const
