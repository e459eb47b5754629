// SPDX-License-Identifier: EUPL-1.2

/** What somebody fills in for a message; invented. */
export const messageForm = {
  form: 'FF-200',
  audience: 'everyone',
  sentence: 'Klik nooit op een link in een bericht.',
  sentenceEn: 'Never click a link in a message.',
  dos: 'Typ het adres zelf.',
  dosEn: 'Type the address yourself.',
  donts: 'Klik niet op de link.',
  dontsEn: 'Do not click the link.',
  englishBy: 'Ministerie (demo)',
  sourceTitle: 'Afspraak van partners (verzonnen)',
  sourcePublisher: 'Dijkwacht, demo',
  'stance-click-link': 'never',
}
