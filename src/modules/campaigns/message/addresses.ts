// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  year: '/campagnes',
  calendar: '/campagnes/agenda.ics',
  confirm: '/campagnes/bevestigen',
  stop: '/campagnes/afmelden',
  messages: '/kernboodschappen',
  file: '/v1/campaigns.csv',
  desk: '/werkbank/campagnes',
  add: '/werkbank/campagnes/nieuw',
  clashes: '/werkbank/campagnes/botsingen',
  follow: '/werkbank/campagnes/volgen',
  messageDesk: '/werkbank/kernboodschappen',
  addMessage: '/werkbank/kernboodschappen/nieuw',
} as const

/** Pages that stand where a campaign's code would. */
export const takenCodes = ['agenda', 'bevestigen', 'afmelden', 'nieuw', 'botsingen', 'volgen']
