// SPDX-License-Identifier: EUPL-1.2

/** One word for one thing, everywhere: whoever reads two asks what the difference is. */
export const fixedWords: readonly { say: string; not: readonly string[] }[] = [
  { say: 'wij', not: ['we'] },
  { say: 'u heeft', not: ['hebt'] },
  { say: 'site', not: ['website', 'websites', 'internetsite'] },
  { say: 'webadres of link', not: ['url', 'urls', 'hyperlink', 'hyperlinks'] },
  { say: 'nepsite', not: ['nepwebsite', 'nepwebsites', 'fraudesite', 'fraudesites', 'spooksite'] },
  { say: 'nepwinkel', not: ['nepwebwinkel', 'nepwebwinkels', 'nepwebshop', 'nepwebshops'] },
  { say: 'mail', not: ['e-mail', 'e-mails', 'email', 'emails', 'mailbericht', 'mailtje'] },
  { say: 'e-mailadres', not: ['mailadres', 'mailadressen', 'emailadres', 'emailadressen'] },
  { say: 'sms', not: ["sms'je", 'sms’je', 'tekstbericht', 'tekstberichten'] },
  { say: 'telefoon', not: ['smartphone', 'smartphones', 'mobieltje', 'gsm'] },
  { say: 'toestel', not: ['apparaat', 'apparaten', 'device'] },
  { say: 'bankapp', not: ['bank-app', 'bankieren-app', 'mobielbankierenapp'] },
  { say: 'chatapp', not: ['chat-app', 'chatdienst'] },
  { say: 'schermafbeelding', not: ['screenshot', 'screenshots', 'schermafdruk', 'schermfoto', 'schermprint'] },
  { say: 'bankpas', not: ['pinpas', 'betaalpas', 'bankkaart', 'betaalkaart'] },
  { say: 'creditcard', not: ['kredietkaart', 'kredietkaarten'] },
  { say: 'rekening', not: ['bankrekening', 'bankrekeningen'] },
  { say: 'rekeningnummer', not: ['bankrekeningnummer', 'bankrekeningnummers', 'ibannummer', 'iban-nummer'] },
  { say: 'geldezel', not: ['katvanger', 'katvangers', 'moneymule', 'money mule'] },
  { say: 'slachtoffer', not: ['gedupeerde', 'gedupeerden'] },
  { say: 'oplichter', not: ['fraudeur', 'fraudeurs', 'scammer', 'scammers'] },
  { say: 'waarschuwing', not: ['vermelding', 'vermeldingen'] },
  { say: 'Verlaat deze site', not: ['snel weg'] },
  { say: 'zo verloopt de fraude', not: ['criminal journey', 'criminal journeys'] },
]
